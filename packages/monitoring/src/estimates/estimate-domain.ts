import { additiveCells } from './additive-cells.ts';
import { areaFingerprints } from './area-fingerprints.ts';
import { areaName } from './areas.ts';
import { figuresOfAreas } from './changed-areas.ts';
import type { DomainScores } from './level-figures.ts';
import { type Protected, protectPupils } from './protect-pupils.ts';
import type { ReleasedGroup } from './release-ledger.ts';
import { groupingsOf } from './rules.ts';
import type { StoredEstimate } from './stored-estimate.ts';

/** What is known of a domain from an earlier estimation. */
export interface KnownDomain {
  /** Fingerprints of the areas, by `areaName`. */
  fingerprints: ReadonlyMap<string, string>;
  /** The stored figures that decide what is hidden (`decidesHiding`). */
  deciding: readonly StoredEstimate[];
  /** What earlier releases told of each group. */
  released: readonly ReleasedGroup[];
}

export const nothingKnown: KnownDomain = { fingerprints: new Map(), deciding: [], released: [] };

export interface DomainToEstimate extends DomainScores {
  known?: KnownDomain;
}

export interface DomainEstimates extends Pick<Protected, 'groups' | 'findings'> {
  /** All figures of the areas that are new or changed. */
  figures: StoredEstimate[];
  /** These areas and those that are gone, by `areaName`: what is stored of them is out of date. */
  outdated: string[];
  fingerprints: Map<string, string>;
}

/**
 * Every figure of one domain, of which only those of areas with changed pupils are computed: the rest is as it was. Hidden are
 * figures of few pupils or schools, and all those from which figures of few pupils could be computed, also with the help
 * of earlier releases.
 */
export function estimateDomain({ known = nothingKnown, ...input }: DomainToEstimate): DomainEstimates {
  const fingerprints = areaFingerprints(input);
  const isHiddenForOthers = ({ suppressed }: StoredEstimate) =>
    suppressed === 'complementary' || suppressed === 'earlier-release';
  // What is stored of a figure that was hidden for others says no longer what it was.
  const unclear = new Set(known.deciding.filter(isHiddenForOthers).map(nameOfArea));
  const changed = new Set(
    [...fingerprints].flatMap(([area, print]) =>
      known.fingerprints.get(area) === print && !unclear.has(area) ? [] : [area],
    ),
  );
  const cells = additiveCells(input.scores, input.nation, groupingsOf(input.domain));
  const figures = figuresOfAreas(input, changed);
  for (;;) {
    const kept = known.deciding.filter((figure) => {
      const area = nameOfArea(figure);
      return fingerprints.has(area) && !changed.has(area);
    });
    const hidden = protectPupils([...figures, ...kept], cells, known.released);
    // Figures of other areas are to be hidden now: these areas have to be made anew as well.
    const more = new Set(
      kept.flatMap((figure, at) =>
        hidden.figures[figures.length + at]?.suppressed === figure.suppressed ? [] : [nameOfArea(figure)],
      ),
    );
    if (more.size === 0) {
      const gone = [...known.fingerprints.keys()].filter((area) => !fingerprints.has(area));
      return {
        figures: hidden.figures.slice(0, figures.length),
        outdated: [...changed, ...gone],
        fingerprints,
        groups: hidden.groups,
        findings: hidden.findings,
      };
    }
    for (const area of more) changed.add(area);
    figures.push(...figuresOfAreas(input, more));
  }
}

function nameOfArea({ areaLevel, areaCode }: StoredEstimate): string {
  return areaName(areaLevel, areaCode);
}
