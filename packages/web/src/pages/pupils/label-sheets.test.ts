import { expect, test } from 'vitest';
import { labelSheets, labelSize, sheetQuery } from './label-sheets.ts';

test('the sheets that are sold have the labels that they are sold with', () => {
  const sizes = labelSheets.map((sheet) => {
    const { widthMm, heightMm } = labelSize(sheet);
    return `${widthMm.toFixed(1)} × ${heightMm.toFixed(1)}`;
  });
  expect(sizes).toEqual(['70.0 × 37.0', '70.0 × 42.3', '99.1 × 38.1', '99.1 × 33.9', '48.5 × 25.4']);
});

test('a request holds every measure', () => {
  const query = 'columns=3&rows=8&topMm=0.5&leftMm=0&columnGapMm=0&rowGapMm=0';
  expect(new URLSearchParams(sheetQuery(labelSheets[0])).toString()).toBe(query);
});
