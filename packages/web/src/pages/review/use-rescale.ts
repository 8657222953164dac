import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { workQuery } from '../../api/result-queries.ts';

/** Asks for scaling, estimates and reports of a round anew, with a model or the usual one. */
export function useRescale(round: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (model?: 'rasch' | '2pl') => {
      const body = { kind: 'all' as const, ...(model ? { model } : {}) };
      return answered(api.POST('/api/v1/rounds/{round}/work', { params: { path: { round } }, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: workQuery(round).queryKey }),
  });
}
