import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { ComparisonChart } from './comparison-chart.tsx';
import classes from './domain-result.module.css';
import { type Comparison, type DomainFindings, isWithheld, type Result } from './findings.ts';
import { GenderLine } from './gender-line.tsx';

/** A school's result in one domain, drawn and told against each reference. */
export function DomainResult({ domain, name }: { domain: DomainFindings; name: string }) {
  const words = useWords();
  const { say } = words;
  return (
    <article className={classes.domain}>
      <h3 className={classes.name}>{name}</h3>
      <p className={classes.mean}>
        <ResultText result={domain.school} />
      </p>
      {isWithheld(domain.school) ? null : <ComparisonChart domain={domain} name={name} />}
      <table className={classes.table}>
        <caption className={classes.caption}>{say('web.school.comparison', { domain: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('web.school.against')}</th>
            <th scope="col">{say('web.results.mean')}</th>
            <th scope="col">{say('web.school.difference')}</th>
            <th scope="col">{say('web.school.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {domain.comparisons.map((comparison) => (
            <tr key={comparison.with}>
              <th scope="row">{say(`web.school.with-${comparison.with}`)}</th>
              <td>{valueText(comparison.result, words)}</td>
              <td className={classes.difference}>{differenceText(comparison.difference, words)}</td>
              <td>
                <Verdict difference={comparison.difference} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <GenderLine gender={domain.gender} />
    </article>
  );
}

function ResultText({ result }: { result: Result }) {
  const { say, sayCode, number } = useWords();
  if (isWithheld(result)) return sayCode('web.hidden', result.suppressed);
  return (
    <>
      <b>{number(result.value, 0)}</b>{' '}
      <span>
        {say('web.school.interval', {
          low: number(result.low, 0),
          high: number(result.high, 0),
          n: number(result.n),
        })}
      </span>
    </>
  );
}

function valueText(result: Result, { sayCode, number }: Words): string {
  return isWithheld(result) ? sayCode('web.hidden', result.suppressed) : number(result.value, 0);
}

function differenceText(
  difference: Comparison['difference'],
  { sayCode, difference: write, number }: Words,
): ReactNode {
  if (isWithheld(difference)) return sayCode('web.hidden', difference.suppressed);
  return (
    <>
      <b>{write(difference.value, 0)}</b>{' '}
      <span className={classes.range}>
        {number(difference.low, 0)} … {number(difference.high, 0)}
      </span>
    </>
  );
}

function Verdict({ difference }: { difference: Comparison['difference'] }) {
  const { say } = useWords();
  if (isWithheld(difference)) return null;
  return <span data-verdict={difference.verdict}>{say(`web.verdict.${difference.verdict}`)}</span>;
}
