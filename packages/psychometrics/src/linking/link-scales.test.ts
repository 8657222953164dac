import { describe, expect, test } from 'vitest';
import { expectedScore } from '../curves/item-curves.ts';
import type { ItemParameters } from '../models/family.ts';
import { PsychometricProblems } from '../problem.ts';
import { readReference } from '../testing/reference.ts';
import { simulatedItems } from '../testing/simulate.ts';
import { linkingMethods, linkScales, transformItem } from './link-scales.ts';

interface Constants {
  readonly A: number;
  readonly B: number;
  readonly loss?: number | null;
}

interface Methods {
  readonly mean_sigma: Constants;
  readonly mean_mean: Constants;
}

interface Curves {
  readonly own_optim_one_sided: Record<'Haebara' | 'Stocking_Lord', Constants>;
  readonly own_optim_symmetric: Record<'Haebara' | 'Stocking_Lord', Constants>;
}

interface Reference extends Curves {
  readonly parameters: readonly (Record<'a_A' | 'b_A' | 'a_J' | 'b_J', number> & { readonly item: string })[];
  readonly closed_form: Methods;
  readonly without_degenerate_items: Methods & Curves;
}

const reference: Reference = JSON.parse(readReference('linking/results.json'));
const scaleOf = (a: 'a_A' | 'a_J', b: 'b_A' | 'b_J') => ({
  model: '2pl' as const,
  items: reference.parameters.map((item) => ({ id: item.item, a: item[a], b: [item[b]], c: 0 })),
});
const australia = scaleOf('a_A', 'b_A');
const japan = scaleOf('a_J', 'b_J');

function near(own: Constants, expected: Constants): void {
  expect(Math.abs(own.A - expected.A)).toBeLessThan(1e-5);
  expect(Math.abs(own.B - expected.B)).toBeLessThan(1e-5);
  if (typeof expected.loss === 'number') expect(own.loss).toBeCloseTo(expected.loss, 6);
}

describe.each([
  [false, reference.closed_form, reference],
  [true, reference.without_degenerate_items, reference.without_degenerate_items],
] as const)(
  'Japan on the scale of Australia, degenerate items dropped: %s',
  (dropDegenerate, closed, curves) => {
    const link = (method: (typeof linkingMethods)[number], symmetric = false) => {
      const { loss, ...rest } = linkScales(japan, australia, { method, symmetric, dropDegenerate });
      return { ...rest, ...(loss === null ? {} : { loss }) };
    };

    test('closed forms', () => {
      near(link('mean-sigma'), closed.mean_sigma);
      near(link('mean-mean'), closed.mean_mean);
    });

    test.each([
      ['haebara', 'Haebara'],
      ['stocking-lord', 'Stocking_Lord'],
    ] as const)('%s, one-sided and symmetric', (method, name) => {
      near(link(method), curves.own_optim_one_sided[name]);
      near(link(method, true), curves.own_optim_symmetric[name]);
    });

    test('the degenerate item is named', () => {
      const { warnings } = link('haebara');
      expect(
        warnings.filter(({ code }) => code === 'degenerate-anchor').map(({ place }) => place.column),
      ).toEqual(['M1PTI21']);
    });
  },
);

const constants = { A: 1.3, B: -0.4 };
const polytomous: ItemParameters[] = simulatedItems(12, 3).map((item, j) =>
  j % 3 === 0 ? { ...item, b: [item.b[0] - 0.6, item.b[0] + 0.1, item.b[0] + 0.7] } : item,
);

describe('scales that differ by known constants', () => {
  test.each(
    linkingMethods.flatMap((method) => (['gpcm', 'grm'] as const).map((model) => [method, model] as const)),
  )('%s finds them for %s, without error', (method, model) => {
    const from = { model, items: polytomous };
    const to = { model, items: polytomous.map((item) => transformItem(item, constants)) };
    const result = linkScales(from, to, { method });
    near(result, constants);
    expect(result.se?.A).toBeLessThan(1e-6);
    expect(result.anchors.every(({ drifted }) => !drifted)).toBe(true);
    const [linked] = result.items;
    const [own] = polytomous;
    expect(expectedScore(linked, model, 1.3 * 0.7 - 0.4)).toBeCloseTo(expectedScore(own, model, 0.7), 5);
  });

  test('the models without slopes share the unit', () => {
    const items = simulatedItems(10, 4).map((item) => ({ ...item, a: 1 }));
    const moved = items.map((item, j) => ({ ...item, b: [item.b[0] + 0.5 + (j % 2 ? 0.05 : -0.05)] }));
    const result = linkScales(
      { model: 'rasch', items },
      { model: 'rasch', items: moved },
      { method: 'haebara' },
    );
    expect(result.A).toBe(1);
    expect(Math.abs(result.B - 0.5)).toBeLessThan(0.02);
    expect(result.se?.A).toBe(0);
    // Jackknife of a mean of ten equal weights: sd / √10 with sd 0.0527.
    expect(Math.abs((result.se?.B ?? 0) - 0.0527 / Math.sqrt(10))).toBeLessThan(0.005);
  });

  test('an anchor that drifted is found, and robust linking does without it', () => {
    const items = simulatedItems(15, 8);
    const to = items.map((item, j) => {
      const moved = transformItem(item, constants);
      const noise = 0.02 * ((j % 5) - 2);
      return { ...moved, b: [moved.b[0] + noise + (j === 4 ? 1.2 : 0)] };
    });
    const scales = [
      { model: '2pl', items },
      { model: '2pl', items: to },
    ] as const;
    const plain = linkScales(...scales, { method: 'stocking-lord' });
    const robust = linkScales(...scales, { method: 'stocking-lord', robust: true });
    expect(plain.anchors[4].drifted).toBe(true);
    expect(robust.anchors[4]).toMatchObject({ drifted: true, used: false });
    expect(robust.anchors.filter(({ used }) => used).length).toBeGreaterThanOrEqual(8);
    expect(Math.abs(robust.B + 0.4)).toBeLessThan(0.03);
    expect(Math.abs(plain.B + 0.4)).toBeGreaterThan(0.05);
    expect(plain.warnings).toContainEqual(expect.objectContaining({ code: 'anchor-drift' }));
  });
});

test('scales without common items are a problem', () => {
  const other = {
    model: '2pl' as const,
    items: simulatedItems(3, 1).map((item) => ({ ...item, id: `x${item.id}` })),
  };
  expect(() => linkScales(japan, other, { method: 'mean-mean' })).toThrow(PsychometricProblems);
});
