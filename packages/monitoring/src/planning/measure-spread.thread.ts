import type { ScoreColumns } from '../estimates/load-scores.ts';
import { measureSpread } from './measure-spread.ts';

/** Measures the spread of results in a thread; see `measureSpread`. */
export default function measureSpreadInThread(scores: ScoreColumns) {
  return measureSpread(scores);
}
