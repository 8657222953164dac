import type { Migration } from 'kysely/migration';
import * as firstRound from './0001-first-round.ts';
import * as ceremony from './0002-ceremony.ts';
import * as reconciliation from './0003-reconciliation.ts';
import * as participation from './0004-participation.ts';
import * as pupilsWithinSchools from './0005-pupils-within-schools.ts';
import * as estimateReleases from './0006-estimate-releases.ts';
import * as itemReview from './0007-item-review.ts';
import * as issuedReports from './0008-issued-reports.ts';
import * as levelsInTheLedger from './0012-levels-in-the-ledger.ts';
import * as roundPurpose from './0013-round-purpose.ts';
import * as linkedScales from './0014-linked-scales.ts';

/** Every change of the schema in its order. A migration that has landed is never edited; the next one corrects it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-round': firstRound,
  '0002-ceremony': ceremony,
  '0003-reconciliation': reconciliation,
  '0004-participation': participation,
  '0005-pupils-within-schools': pupilsWithinSchools,
  '0006-estimate-releases': estimateReleases,
  '0007-item-review': itemReview,
  '0008-issued-reports': issuedReports,
  '0012-levels-in-the-ledger': levelsInTheLedger,
  '0013-round-purpose': roundPurpose,
  '0014-linked-scales': linkedScales,
};
