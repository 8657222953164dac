import type { ScalePage as Scale } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** What was left out of the calibration and why: pupils' answers, then items. */
export function ScreenTable({ scale }: { scale: Scale }) {
  const { say, sayCode, number, percent } = useWords();
  const { screens, itemsOut, limits } = scale;
  if (screens.length === 0 && itemsOut.length === 0) return <p>{say('web.scale.all-used')}</p>;
  const rows = [
    ...screens.map(({ reason, n }) => ({
      key: reason,
      what: say('web.column.pupils'),
      reason: sayCode('web.screen', reason, {
        share: percent(limits.leastAnsweredShare, 0),
        items: number(limits.oneOptionItems),
      }),
      n: number(n),
    })),
    ...itemsOut.map(({ code, reason }) => ({
      key: code,
      what: say('web.item.title', { code }),
      reason: sayCode('web.item-out', reason),
      n: '',
    })),
  ];
  return (
    <DataTable
      caption={say('web.scale.screens')}
      rows={rows}
      keyOf={({ key }) => key}
      dense
      columns={[
        { key: 'what', title: say('web.column.name'), head: true, cell: ({ what }) => what },
        { key: 'reason', title: say('web.scale.reason'), wide: true, cell: ({ reason }) => reason },
        { key: 'n', title: say('web.column.pupils'), number: true, cell: ({ n }) => n },
      ]}
    />
  );
}
