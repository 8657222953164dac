import { expect, test } from 'vitest';
import { readReferenceMatrix } from '../testing/reference.ts';
import { calibrate } from './calibrate.ts';
import { parseCalibration, parseItems } from './parse-calibration.ts';

test('a calibration survives its file', () => {
  const calibration = calibrate(readReferenceMatrix('polytomous/science.csv'), {
    model: 'gpcm',
    errors: true,
  });
  const parsed = parseCalibration(JSON.parse(JSON.stringify(calibration)));
  if (!parsed.ok) throw new Error('refused');
  const { model, quadrature, omitted } = calibration;
  const latent = calibration.latent.map(({ group, mean, sd }) => ({ group, mean, sd }));
  expect(parsed.value).toMatchObject({ model, latent, quadrature, omitted });
  expect(parsed.value.items.map(({ id, a, b, c }) => ({ id, a, b, c }))).toEqual(
    calibration.items.map(({ id, a, b, c }) => ({ id, a, b, c })),
  );
});

test('what other programs leave out has the usual values', () => {
  const parsed = parseCalibration({ model: 'rasch', items: [{ id: 'I1', a: 1, b: 0.5 }] });
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      items: [{ id: 'I1', a: 1, b: [0.5], c: 0 }],
      latent: [{ group: '', mean: 0, sd: 1 }],
      quadrature: { nodes: 61, range: [-6, 6] },
    },
  });
});

test('all problems come with their paths', () => {
  const parsed = parseCalibration({
    model: '4pl',
    items: [{ id: '', a: 'x', b: [0, null], c: 1 }],
    latent: [{ group: '', mean: 0, sd: 0 }],
    quadrature: { nodes: 2 },
  });
  expect(parsed.ok ? [] : parsed.problems.map(({ code, place }) => `${place.path}: ${code}`)).toEqual([
    'model: not-one-of',
    'items[0].id: not-a-text',
    'items[0].a: not-a-number',
    'items[0].b[1]: not-a-number',
    'items[0].c: out-of-range',
    'latent[0].sd: out-of-range',
    'quadrature.nodes: out-of-range',
  ]);
});

test.each([
  ['grm', [1, -1], 'items[0].b: thresholds-out-of-order'],
  ['2pl', [0, 1], 'items[0].b: too-many-categories'],
  ['gpcm', [], 'items[0].b: missing-value'],
])('%s with b %j describes no item', (model, b, expected) => {
  const parsed = parseCalibration({ model, items: [{ id: 'I1', a: 1, b }] });
  expect(parsed.ok ? [] : parsed.problems.map(({ code, place }) => `${place.path}: ${code}`)).toEqual([
    expected,
  ]);
});

test.each([
  [{ credit: 0.25 }, { credit: 0.25 }],
  [{ credit: 2 }, 'wrong'],
  ['missing', 'missing'],
  [undefined, 'wrong'],
])('omitted answers %j count as %j', (omitted, expected) => {
  const parsed = parseCalibration({ model: '2pl', items: [{ id: 'I1', a: 1, b: [0] }], omitted });
  expect(parsed.ok && parsed.value.omitted).toEqual(expected);
});

test('items alone, as anchors', () => {
  const item = { id: 'I1', a: 1, b: [0], c: 0 };
  expect(parseItems([item])).toEqual({ ok: true, value: [item] });
  expect(parseItems({ items: [item] })).toEqual({ ok: true, value: [item] });
  expect(parseItems({}).ok).toBe(false);
});
