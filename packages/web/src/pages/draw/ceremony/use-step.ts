import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readRoundAnew } from '../../../api/read-anew.ts';

/** A step of the ceremony of a round: asks the server for it and reads everything of the round anew. */
export function useStep<Input = void>(round: string, call: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: () => readRoundAnew(queryClient, round),
  });
}
