import { estimateDomain, type StoredEstimate } from './estimate-domain.ts';
import type { ScoreColumns } from './load-scores.ts';

/** Entry of a thread: every figure of one domain. */
export default function run({ scores, nation }: { scores: ScoreColumns; nation: string }): StoredEstimate[] {
  return estimateDomain(scores, nation);
}
