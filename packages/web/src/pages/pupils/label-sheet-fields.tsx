import { NumberInput, Select } from '@mantine/core';
import { useWords } from '../../words/use-words.tsx';
import { type LabelSheet, labelSheets, labelSize } from './label-sheets.ts';
import classes from './pupils.module.css';

const measures = ['columns', 'rows', 'topMm', 'leftMm', 'columnGapMm', 'rowGapMm'] as const;
const limits = {
  columns: { min: 1, max: 6 },
  rows: { min: 1, max: 20 },
  topMm: { min: 0, max: 100 },
  leftMm: { min: 0, max: 100 },
  columnGapMm: { min: 0, max: 100 },
  rowGapMm: { min: 0, max: 100 },
} as const;

/** The sheet that labels are printed on: one that is sold, or any other by its measures. */
export function LabelSheetFields(props: { sheet: LabelSheet; onChange: (sheet: LabelSheet) => void }) {
  const { sheet, onChange } = props;
  const { say, number } = useWords();
  const nameOf = (one: LabelSheet) => {
    const { widthMm, heightMm } = labelSize(one);
    const size = { width: number(widthMm, 1), height: number(heightMm, 1) };
    return say('web.pupils.sheet-name', { columns: one.columns, rows: one.rows, ...size });
  };
  const known = labelSheets.findIndex((one) => JSON.stringify(one) === JSON.stringify(sheet));
  return (
    <details className={classes.sheet}>
      <summary>{say('web.pupils.sheet', { sheet: nameOf(sheet) })}</summary>
      <div className={classes.measures}>
        <Select
          label={say('web.pupils.sheet-known')}
          placeholder={say('web.pupils.sheet-own')}
          data={labelSheets.map((one, at) => ({ value: String(at), label: nameOf(one) }))}
          value={known < 0 ? null : String(known)}
          onChange={(at) => onChange(labelSheets[Number(at ?? 0)] ?? sheet)}
        />
        {measures.map((measure) => (
          <NumberInput
            key={measure}
            label={say(`web.pupils.sheet-${measure}`)}
            value={sheet[measure]}
            {...limits[measure]}
            clampBehavior="strict"
            allowDecimal={measure.endsWith('Mm')}
            onChange={(value) => onChange({ ...sheet, [measure]: Number(value) })}
          />
        ))}
      </div>
    </details>
  );
}
