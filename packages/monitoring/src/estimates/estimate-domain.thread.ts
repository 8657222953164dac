import { type DomainEstimates, type DomainToEstimate, estimateDomain } from './estimate-domain.ts';

/** Entry of a thread: every figure of one domain that has changed. */
export default function run(input: DomainToEstimate): DomainEstimates {
  return estimateDomain(input);
}
