import { allocations, type Design, defaultDesign, selections } from './design.ts';
import { type OverlapControl, overlapModes } from './lots.ts';
import { parseDerived } from './parse-derived.ts';
import { parseExclusions } from './parse-exclusions.ts';
import { FieldReader } from './parse-fields.ts';
import type { Problem } from './problem.ts';
import { parseTarget } from './target-population.ts';

/** A design, with remarks on fields that will not be used; or everything that is wrong with the file. */
export type ParsedDesign =
  | { ok: true; design: Design; warnings: Problem[] }
  | { ok: false; problems: Problem[] };

/**
 * Reads a design file (parsed JSON). Fields left out take `defaultDesign`; unknown fields, wrong types and values out of
 * range are problems, all of them at once, with their JSON path. Whether the design fits a register is `checkDesign`'s question.
 */
export function parseDesign(json: unknown): ParsedDesign {
  const fields = new FieldReader(json);
  fields.refuseOthers([...Object.keys(defaultDesign), 'floor', 'overlap', 'derived', 'target']);
  const strata = fields.texts('strata', defaultDesign.strata);
  const exclusions = parseExclusions(fields.raw('exclusions') ?? defaultDesign.exclusions, 'exclusions');
  const design: Design = {
    fraction: fields.number('fraction', defaultDesign.fraction, { above: 0, to: 1 }),
    strata,
    minimumPerStratum: fields.wholeNumber('minimumPerStratum', defaultDesign.minimumPerStratum, {
      from: 0,
      to: 1000,
    }),
    mergeOrder: mergeOrderOf(fields, strata),
    allocation: fields.oneOf('allocation', defaultDesign.allocation, allocations),
    power: fields.number('power', defaultDesign.power, { from: 0, to: 1 }),
    neymanColumn: fields.optionalText('neymanColumn', defaultDesign.neymanColumn),
    selection: fields.oneOf('selection', defaultDesign.selection, selections),
    size: fields.optionalText('size', defaultDesign.size),
    implicitOrder: fields.texts('implicitOrder', defaultDesign.implicitOrder),
    replacements: fields.wholeNumber('replacements', defaultDesign.replacements, { from: 0, to: 20 }),
    exclusions: exclusions.exclusions,
  };
  const floor = readFloor(fields, design);
  if (floor) design.floor = floor;
  const overlap = readOverlap(fields);
  if (overlap) design.overlap = overlap;
  const derived = fields.has('derived') ? parseDerived(fields.raw('derived')) : null;
  if (derived) design.derived = derived.derived;
  const target = fields.has('target') ? parseTarget(fields.raw('target')) : null;
  if (target) design.target = target.target;
  if (design.allocation === 'neyman' && design.neymanColumn === null) {
    fields.misfit('missing-field', 'neymanColumn', undefined, '"…"');
  }
  const problems = [
    ...fields.problems,
    ...exclusions.problems,
    ...(derived?.problems ?? []),
    ...(target?.problems ?? []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, design, warnings: unusedFields(design) };
}

// Merging along the floor's column would leave values that have no stratum of their own.
function readFloor(fields: FieldReader, { strata, mergeOrder }: Design): Design['floor'] | null {
  if (!fields.has('floor')) return null;
  const reader = new FieldReader(fields.raw('floor'), 'floor');
  reader.refuseOthers(['column', 'schools']);
  const column = reader.text('column');
  const schools = reader.wholeNumber('schools', 1, { from: 1, to: 100_000 });
  const possible = strata.filter((name) => !mergeOrder.includes(name));
  if (column !== null && !possible.includes(column))
    reader.misfit('not-one-of', 'column', column, possible.join(', '));
  fields.problems.push(...reader.problems);
  return column === null ? null : { column, schools };
}

function readOverlap(fields: FieldReader): OverlapControl | null {
  if (!fields.has('overlap')) return null;
  const reader = new FieldReader(fields.raw('overlap'), 'overlap');
  reader.refuseOthers(['mode', 'drawn', 'probability']);
  const mode = reader.oneOf('mode', 'apart', overlapModes);
  const drawn = reader.text('drawn');
  const probability = reader.text('probability');
  fields.problems.push(...reader.problems);
  return drawn === null || probability === null ? null : { mode, drawn, probability };
}

// The default order may name columns that this design does not stratify by; any other such name is a slip of the pen.
function mergeOrderOf(fields: FieldReader, strata: readonly string[]): string[] {
  const named = fields.texts('mergeOrder', defaultDesign.mergeOrder);
  named.forEach((column, index) => {
    if (strata.includes(column) || defaultDesign.mergeOrder.includes(column)) return;
    fields.misfit('not-one-of', `mergeOrder[${index}]`, column, strata.join(', '));
  });
  return named.filter((column) => strata.includes(column));
}

function unusedFields(design: Design): Problem[] {
  const unused: string[] = [];
  if (design.selection === 'equal' && design.size !== null) unused.push('size');
  if (design.selection !== 'systematic' && design.implicitOrder.length > 0) unused.push('implicitOrder');
  if (design.selection === 'systematic' && design.overlap) unused.push('overlap');
  if (design.allocation !== 'neyman' && design.neymanColumn !== null) unused.push('neymanColumn');
  return unused.map((path) => ({ code: 'field-not-used', place: { path }, severity: 'warning' }));
}
