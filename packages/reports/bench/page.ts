import type { Block, Cell, ReportDocument } from '../src/document/blocks.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

function cell({ text, small, span = 1 }: Cell): string {
  return `<td colspan="${span}">${escaped(text)}${small === undefined ? '' : `<br><small>${escaped(small)}</small>`}</td>`;
}

const list = (texts: readonly string[]) =>
  `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;

function html(block: Block, drawings: ReadonlyMap<string, string>): string {
  switch (block.kind) {
    case 'lead':
    case 'caution':
      return `<p>${escaped(block.text)}</p>`;
    case 'notes':
      return list(block.texts);
    case 'chart':
      return `<figure role="img" aria-label="${escaped(block.alternative)}">${drawings.get(block.file) ?? ''}</figure>`;
    case 'table': {
      const head = block.columns.map(({ title }) => `<th>${escaped(title)}</th>`).join('');
      const rows = block.groups.flatMap(({ title, rows: inner }) => [
        ...(title === null ? [] : [`<tr><th colspan="${block.columns.length}">${escaped(title)}</th></tr>`]),
        ...inner.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
      ]);
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'findings':
      return block.groups.map(({ items }) => list(items.map(({ text }) => text))).join('');
    case 'guide':
      return `<h3>${escaped(block.title)}</h3>${list(block.items)}`;
    case 'tiles':
      return list(block.items.map(({ title, value, text }) => `${title} ${value} ${text}`));
    case 'advice':
      return list(
        block.items.map(({ measure, cause, addressee, sign }) => `${cause} ${measure} ${addressee} ${sign}`),
      );
    case 'facts':
      return list(block.items.map(({ label, value }) => `${label}: ${value}`));
  }
}

/** The same words, figures and drawings as one HTML page, for the comparison with a browser. */
export function pageOf(document: ReportDocument, drawings: ReadonlyMap<string, string>): string {
  const show = (blocks: readonly Block[]) => blocks.map((block) => html(block, drawings)).join('');
  const chapters = document.chapters.map(
    ({ title, blocks, sections }) =>
      `<h1 style="break-before:page">${escaped(title)}</h1>${show(blocks)}` +
      sections.map((section) => `<h2>${escaped(section.title)}</h2>${show(section.blocks)}`).join(''),
  );
  return `<!doctype html><html lang="${document.language}"><meta charset="utf-8"><title>${escaped(document.title)}</title><body>${chapters.join('')}</body></html>`;
}
