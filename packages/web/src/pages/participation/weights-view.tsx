import { useQuery } from '@tanstack/react-query';
import { weightsQuery } from '../../api/participation-queries.ts';
import { regionsQuery } from '../../api/queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { TestWeights } from './test-weights.tsx';
import { WeighForm } from './weigh-form.tsx';

/** The weights of each test with their sums beside the frame, how they are made, and the way to make them anew. */
export function WeightsView({ round, register }: { round: string; register: string }) {
  const { say, name } = useWords();
  const query = useQuery(weightsQuery(round));
  const regions = new Map(
    useQuery(regionsQuery(register)).data?.map(({ code, names }) => [code, name(names)]),
  );
  return (
    <Loaded query={query}>
      {(weights) => (
        <>
          {weights.tests.length === 0 ? <Notice title={say('web.weights.none')} level={2} /> : null}
          {weights.tests.map((test) => (
            <TestWeights key={test.test} round={round} test={test} regions={regions} />
          ))}
          <WeighForm round={round} weights={weights} />
        </>
      )}
    </Loaded>
  );
}
