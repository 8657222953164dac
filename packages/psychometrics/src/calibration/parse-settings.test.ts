import { expect, test } from 'vitest';
import { parseSettings } from './parse-settings.ts';

test('settings come back as they were written', () => {
  const settings = {
    models: { I9: 'pcm' },
    fixed: [{ id: 'I1', b: [0.3] }],
    shared: [{ items: ['I2', 'I3'], parts: ['a'] }],
    priors: { slope: { mean: 0, sd: 0.5 } },
  };
  expect(parseSettings(settings)).toEqual({ ok: true, value: settings });
  expect(parseSettings({})).toEqual({ ok: true, value: {} });
});

test('everything wrong is listed with its path', () => {
  const parsed = parseSettings({
    model: 'pcm',
    models: { I1: '4pl' },
    fixed: [{ id: '', a: 'x' }],
    shared: [{ items: 'I1', parts: ['d'] }],
    priors: { slope: { mean: 0, sd: 0 } },
  });
  expect(parsed.ok ? [] : parsed.problems.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
    'unknown-field model',
    'not-one-of models.I1',
    'not-a-text fixed[0].id',
    'not-a-number fixed[0].a',
    'not-one-of shared[0].parts[0]',
    'not-a-list shared[0].items',
    'out-of-range priors.slope.sd',
  ]);
  expect(parseSettings([]).ok).toBe(false);
});
