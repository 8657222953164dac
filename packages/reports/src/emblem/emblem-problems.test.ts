import { describeProblem, languages } from '@sapa/language';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { emblemProblems } from './emblem-problems.ts';

const svg = (inside: string, head = '') =>
  Buffer.from(`${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`);
const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));
const codes = (bytes: Uint8Array) => emblemProblems(bytes, 'e').map(({ code, received }) => [code, received]);

test('pictures without anything of the kind are taken', () => {
  const gradient =
    '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><path id="p" d="M0 0H9V9Z" fill="url(#g)"/><use href="#p"/>';
  expect(codes(svg(gradient))).toEqual([]);
  expect(codes(svg('<circle r="3"/>', '\uFEFF<?xml version="1.0"?>\n<!-- drawn by hand -->\n'))).toEqual([]);
  expect(codes(png(40, 30))).toEqual([]);
});

test('scripts, references to elsewhere and text are refused, all of them at once', () => {
  const bad = svg(
    '<script>1</script><rect onclick="a()"/><image href="https://example.org/x.png"/><use xlink:href=\'file:///x\'/>' +
      '<path style="fill:url(http://example.org/p)"/><style>@import "x.css"</style><text>Ә</text>',
    '<!DOCTYPE svg>',
  );
  expect(codes(bad)).toEqual([
    ['emblem-active', '<script'],
    ['emblem-active', 'onclick='],
    ['emblem-active', '<!DOCTYPE'],
    ['emblem-reference', 'href="https://example.org/x.png"'],
    ['emblem-reference', "href='file:///x'"],
    ['emblem-reference', 'url(http://example.org/p)'],
    ['emblem-reference', '@import'],
    ['emblem-text', '<text'],
  ]);
});

test('another type, too large a file or picture, and a damaged one are refused', () => {
  expect(codes(Buffer.from('%PDF-1.7'))).toEqual([['emblem-type', undefined]]);
  expect(codes(svg(`<!--${'x'.repeat(300_000)}-->`))[0]?.[0]).toBe('emblem-large');
  expect(codes(png(2001, 3))).toEqual([['emblem-pixels', '2001 × 3']]);
  expect(codes(png(40, 30).subarray(0, 60))).toEqual([['emblem-unreadable', undefined]]);
  expect(codes(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'))).toEqual([
    ['emblem-unreadable', undefined],
  ]);
});

test('every problem has a sentence in every language', () => {
  const all = ['type', 'large', 'pixels', 'active', 'reference', 'text', 'unreadable'];
  for (const language of languages)
    for (const code of all.map((name) => `emblem-${name}`))
      expect(describeProblem(language, { code, place: { file: 'e' } }).message).not.toContain(code);
});
