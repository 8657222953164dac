import type { Difference } from '@sapa/sampling';
import { useWords } from '../../../words/use-words.tsx';
import classes from './difference-table.module.css';
import { differingPart } from './differing-part.ts';

/** The first difference: where it is, what was published, what came out here; the differing letters are marked. */
export function DifferenceTable({ difference }: { difference: Difference }) {
  const { say, number } = useWords();
  const { file, row, school, column, published, recomputed } = difference;
  const places = [
    { label: say('web.verify.at-file'), value: file },
    { label: say('web.verify.at-row'), value: row === null ? null : number(row) },
    { label: say('web.verify.at-school'), value: school },
    { label: say('web.verify.at-column'), value: column },
  ];
  return (
    <table className={classes.difference}>
      <caption>{say('web.verify.first-difference')}</caption>
      <tbody>
        {places.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value ?? '–'}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say('web.verify.in-file')}</th>
          <td>
            <Marked text={published} other={recomputed} />
          </td>
        </tr>
        <tr>
          <th scope="row">{say('web.verify.recomputed')}</th>
          <td>
            <Marked text={recomputed} other={published} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Marked({ text, other }: { text: string | null; other: string | null }) {
  const { say } = useWords();
  if (text === null) return <em>{say('web.verify.not-there')}</em>;
  if (text === '') return <em>{say('web.verify.empty')}</em>;
  if (other === null) return text;
  const { before, differs, after } = differingPart(text, other);
  return (
    <>
      {before}
      {differs === '' ? null : <mark>{differs}</mark>}
      {after}
    </>
  );
}
