import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { workQuery } from '../../api/result-queries.ts';

/** Asks for scaling, estimates and reports of a round anew: with a model or the usual one, linked as it is or to another round (null: to none). */
export function useRescale(round: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (settings: { model?: 'rasch' | '2pl'; linkTo?: string | null } | undefined) => {
      const body = { kind: 'all' as const, ...settings };
      return answered(api.POST('/api/v1/rounds/{round}/work', { params: { path: { round } }, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: workQuery(round).queryKey }),
  });
}
