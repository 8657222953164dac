import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { DomainResult } from './domain-result.tsx';
import type { DomainFindings, Findings, GradeFindings } from './findings.ts';
import classes from './grade-results.module.css';

/** What a school's test in one grade came to, one block a domain. */
export function GradeResults({ grade, scale }: { grade: GradeFindings; scale: Findings['method']['scale'] }) {
  const words = useWords();
  const { say, number } = words;
  const { enrolled, tested } = grade.participation;
  const participation =
    enrolled === null
      ? say('web.school.tested', { tested })
      : say('web.school.tested-of', { tested, enrolled: number(enrolled) });
  const key = scale.linkedTo === undefined ? 'web.school.scale' : 'web.school.scale-linked';
  return (
    <Panel
      title={gradeName(grade, words)}
      lead={`${participation} ${say(key, { mean: number(scale.mean), sd: number(scale.sd) })}`}
    >
      <div className={classes.domains}>
        {grade.domains.map((domain) => (
          <DomainResult key={domain.domain} domain={domain} name={domainName(domain, words)} />
        ))}
      </div>
      <p className={classes.note}>{say('web.school.interval-note')}</p>
    </Panel>
  );
}

function gradeName(grade: GradeFindings, { say, name }: Words): string {
  if (grade.names) return name(grade.names);
  return grade.grade === null
    ? say('web.column.test')
    : say('web.school.grade', { grade: String(grade.grade) });
}

function domainName(domain: DomainFindings, { sayCode, name }: Words): string {
  return domain.names ? name(domain.names) : sayCode('web.domain', domain.domain);
}
