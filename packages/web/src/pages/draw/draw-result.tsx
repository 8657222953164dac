import { Link } from '@tanstack/react-router';
import type { Draw, Round } from '../../api/types.ts';
import { Downloads } from '../../elements/downloads.tsx';
import { Facts } from '../../elements/facts.tsx';
import { useWords } from '../../words/use-words.tsx';
import { OverlapPanel } from './overlap-panel.tsx';
import { SampleList } from './sample-list.tsx';
import { StrataTable } from './strata-table.tsx';

/** A draw as it was made: its figures, the strata, the schools, the files. */
export function DrawResult({ round, draw }: { round: Round; draw: Draw }) {
  const { say, number, percent, date } = useWords();
  return (
    <>
      <Facts
        facts={[
          {
            label: say('web.draw.drawn'),
            value: number(draw.schools),
            note: say('web.draw.of-eligible', {
              eligible: number(draw.eligible),
              share: percent(draw.schools / draw.eligible),
            }),
          },
          { label: say('web.draw.strata'), value: number(draw.strata.length) },
          { label: say('web.draw.seed'), value: draw.seed, text: true },
          { label: say('web.draw.drawn-at'), value: date(draw.drawnAt, 'numeric') },
        ]}
      />
      <p style={{ marginTop: 20 }}>
        <Link to="/rounds/$round/verify" params={{ round: round.code }}>
          {say('web.draw.check')}
        </Link>
      </p>
      <Downloads
        round={round.code}
        files={['sample.xlsx', 'sample.csv', 'draw.json', 'frame.csv', 'exclusions.csv']}
      />
      <OverlapPanel round={round.code} />
      <SampleList round={round.code} register={round.registerCode} />
      <StrataTable register={round.registerCode} draw={draw} />
    </>
  );
}
