import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { registersQuery, roundsQuery } from '../../api/queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RegisterList } from './register-list.tsx';
import { RoundList } from './round-list.tsx';

/** The first page: the rounds of monitoring and the registers that they draw from. */
export function HomePage() {
  const { say } = useWords();
  const rounds = useQuery(roundsQuery);
  const registers = useQuery(registersQuery);
  const canBegin = (registers.data?.length ?? 0) > 0;
  return (
    <>
      <PageHead title={say('web.home.title')} lead={say('web.home.lead')} />
      <Panel
        title={say('web.home.rounds')}
        aside={
          canBegin ? (
            <Button renderRoot={(props) => <Link to="/rounds/new" {...props} />}>
              {say('web.home.new-round')}
            </Button>
          ) : null
        }
      >
        <Loaded query={rounds} lines={4}>
          {(list) =>
            list.length > 0 ? (
              <RoundList rounds={list} />
            ) : (
              <Notice title={say('web.home.no-rounds')} level={3}>
                <p>{say('web.home.no-rounds-text')}</p>
              </Notice>
            )
          }
        </Loaded>
      </Panel>
      <Panel
        title={say('web.home.registers')}
        aside={
          <Button variant="default" renderRoot={(props) => <Link to="/registers/new" {...props} />}>
            {say('web.home.new-register')}
          </Button>
        }
      >
        <Loaded query={registers} lines={3}>
          {(list) =>
            list.length > 0 ? (
              <RegisterList registers={list} />
            ) : (
              <Notice title={say('web.home.no-registers')} level={3}>
                <p>{say('web.home.no-registers-text')}</p>
              </Notice>
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}
