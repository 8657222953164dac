import { ApiFailure } from '../../../api/failure.ts';
import { saveFile } from '../../../api/save-file.ts';
import type { Draw } from '../../../api/types.ts';
import type { Words } from '../../../words/words.ts';

async function publishedText(round: string, file: string): Promise<string> {
  const response = await fetch(`/api/v1/rounds/${encodeURIComponent(round)}/${file}`).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw new ApiFailure(response.status, { code: 'no-answer', problems: [] });
  return response.text();
}

/** Makes the spreadsheet of one stratum in the browser, in the reader's language, and hands it over as a download. */
export async function downloadStratum(
  round: string,
  draw: Draw,
  name: string,
  { say }: Words,
): Promise<void> {
  const stratum = draw.strata.find((it) => it.name === name);
  if (!stratum) return;
  const [{ headingRow, stratumSheet }, { workbook }, frame, sample] = await Promise.all([
    import('./stratum-sheet.ts'),
    import('./workbook.ts'),
    publishedText(round, 'frame.csv'),
    publishedText(round, 'sample.csv'),
  ]);
  const { strata, replacements } = draw.design;
  const rows = stratumSheet(
    {
      seed: draw.seed,
      columns: Array.isArray(strata) ? strata.map(String) : [],
      replacements: typeof replacements === 'number' ? replacements : 0,
      stratum,
      frame,
      sample,
    },
    {
      seed: say('web.verify.sheet-seed'),
      stratum: say('web.verify.sheet-stratum'),
      eligible: say('web.verify.sheet-eligible'),
      n: say('web.verify.sheet-n'),
      code: say('web.verify.sheet-code'),
      ticket: say('web.verify.sheet-ticket'),
      rank: say('web.verify.sheet-rank'),
      drawn: say('web.verify.sheet-drawn'),
      weight: say('web.verify.sheet-weight'),
      agrees: say('web.verify.sheet-agrees'),
      replacement: (number) => say('web.verify.sheet-replacement', { number }),
      published: (what) => say('web.verify.sheet-published', { what }),
    },
  );
  const widths = (rows[headingRow - 1] ?? []).map((_, at) => (at === 0 ? 26 : at === 1 ? 68 : 18));
  const bytes = workbook({ name: say('web.verify.sheet-stratum'), rows, headingRow, widths });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveFile(`${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.xlsx`, new Blob([bytes], { type }));
}
