import { useQuery } from '@tanstack/react-query';
import { presetsQuery } from '../../api/queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { FreezeForm } from './freeze-form.tsx';

/** The choice of the exclusion rules, from a named set and with thresholds of one's own, and the freezing. */
export function FreezeFrame({ round }: { round: string }) {
  const presets = useQuery(presetsQuery);
  return <Loaded query={presets}>{(sets) => <FreezeForm round={round} presets={sets} />}</Loaded>;
}
