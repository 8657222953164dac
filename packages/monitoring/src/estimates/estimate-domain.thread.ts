import { type DomainScores, estimateDomain } from './estimate-domain.ts';
import type { StoredEstimate } from './stored-estimate.ts';

/** Entry of a thread: every figure of one domain. */
export default function run(input: DomainScores): StoredEstimate[] {
  return estimateDomain(input);
}
