import type { Frame } from '../../api/types.ts';
import { Facts } from '../../elements/facts.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** What part of the target population the frame does not cover, marked where that is more than the setting allows. */
export function TargetCoverage({ target }: { target: Frame['target'] }) {
  const { say, sayCode, number, percent } = useWords();
  if (target === null) {
    return (
      <Panel title={say('web.target.title')}>
        <p>{say('web.target.not-stated')}</p>
      </Panel>
    );
  }
  const { pupils, schools, lost, lossAlarm } = target;
  const limit = percent(lossAlarm);
  const countOf = ({ eligible, total }: { eligible: number; total: number }) =>
    say('web.target.count-of', { lost: number(total - eligible), total: number(total) });
  return (
    <Panel
      title={say('web.target.title')}
      lead={target.columns.map((column) => sayCode('web.register-column', column)).join(' + ')}
    >
      {lost.alarm ? <Notice title={say('web.target.alarm', { limit })} tone="bad" level={3} /> : null}
      <Facts
        facts={[
          {
            label: say('web.target.lost-pupils'),
            value: lost.pupils === null ? '—' : percent(lost.pupils),
            note: `${countOf(pupils)} · ${say('web.target.within', { limit })}`,
          },
          {
            label: say('web.target.lost-schools'),
            value: lost.schools === null ? '—' : percent(lost.schools),
            note: countOf(schools),
          },
          { label: say('web.target.unknown-label'), value: number(target.unknown) },
        ]}
      />
    </Panel>
  );
}
