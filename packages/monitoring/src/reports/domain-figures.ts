import { groupMean } from './context/group-mean.ts';
import type { SimilarGroup } from './context/similar-schools.ts';
import type { DomainReporting } from './items/test-reporting.ts';
import { areaKey, type FigureIndex, type StoredFigure } from './reference-figures.ts';
import type { TestedSchool } from './tested-schools.ts';

/** A place whose figures are stored. */
export type Place = 'school' | 'district' | 'region' | 'nation';

/** The figures of one school, of the areas around it, and the means of all schools. */
export interface FigureSources {
  own: FigureIndex;
  territories: FigureIndex;
  peers: FigureIndex;
}

/** What the figures of one domain of one school are looked up by. */
export interface DomainOfSchool {
  testId: number;
  domain: string;
  school: TestedSchool;
  similar: SimilarGroup | null;
  reporting: DomainReporting | null;
}

/** Finds the figures of one domain by place. */
export class DomainFigures {
  readonly of: DomainOfSchool;
  readonly #sources: FigureSources;

  constructor(of: DomainOfSchool, sources: FigureSources) {
    this.of = of;
    this.#sources = sources;
  }

  /** Places around the school that exist, the nearest first. */
  get references(): Exclude<Place, 'school'>[] {
    return (['district', 'region', 'nation'] as const).filter((place) => this.of.school[place] !== null);
  }

  find(place: Place, statistic: string, group = 'all', term = ''): StoredFigure | null {
    const { school } = this.of;
    const code = place === 'school' ? school.code : school[place]?.code;
    if (code === undefined) return null;
    const source = place === 'school' ? this.#sources.own : this.#sources.territories;
    return source.get({ ...this.#key, area: areaKey(place, code), group, statistic, term });
  }

  /** Mean of the similar schools together; null where there is no group or too few of it are shown. */
  similarMean(): StoredFigure | null {
    const { similar } = this.of;
    if (!similar) return null;
    const means = similar.schools.map(({ code }) =>
      this.#sources.peers.get({
        ...this.#key,
        area: areaKey('school', code),
        group: 'all',
        statistic: 'mean',
        term: '',
      }),
    );
    return groupMean(means);
  }

  get #key() {
    return { testId: this.of.testId, domain: this.of.domain };
  }
}
