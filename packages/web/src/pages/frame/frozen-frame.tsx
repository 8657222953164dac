import type { Frame } from '../../api/types.ts';
import { CopyLine } from '../../elements/copy-line.tsx';
import { DataTable } from '../../elements/data-table.tsx';
import { Downloads } from '../../elements/downloads.tsx';
import { type Fact, Facts } from '../../elements/facts.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ruleFormula } from '../../elements/rule-words.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { ExcludedSchools } from './excluded-schools.tsx';
import { TargetCoverage } from './target-coverage.tsx';

/** A frozen frame: coverage, what each rule took out, the hash, and the schools left out. */
export function FrozenFrame({ round, frame }: { round: string; frame: Frame }) {
  const words = useWords();
  const { say, sayCode, number, percent, date, language } = words;
  const rules = new Map(frame.rules.map((rule) => [rule.rule, rule]));
  const formula = (code: string) => {
    const rule = rules.get(code);
    return rule ? ruleFormula(words, rule) : '';
  };
  const schools = frame.eligible + frame.excluded;
  return (
    <>
      <Facts
        facts={[
          {
            label: say('web.frame.eligible'),
            value: number(frame.eligible),
            note: say('web.frame.of-schools', { share: percent(frame.eligible / schools) }),
          },
          {
            label: say('web.frame.excluded'),
            value: number(frame.excluded),
            note: say('web.frame.of-schools', { share: percent(frame.excluded / schools) }),
          },
          ...coverageOf(frame, words),
          {
            label: say('web.frame.frozen'),
            value: date(frame.frozenAt, 'numeric'),
            note: frame.preset === null ? say('web.frame.own-rules') : sayCode('web.preset', frame.preset),
          },
        ]}
      />
      <TargetCoverage target={frame.target} />
      <Panel title={say('web.frame.rules')} lead={say('web.frame.rules-lead')}>
        <DataTable
          caption={say('web.frame.rules')}
          rows={frame.byRule}
          keyOf={({ rule }) => rule}
          columns={[
            {
              key: 'rule',
              title: say('web.column.rule'),
              head: true,
              wide: true,
              cell: ({ rule }) => sayCode('web.rule', rule),
            },
            {
              key: 'formula',
              title: say('web.column.condition'),
              minor: true,
              cell: ({ rule }) => formula(rule),
            },
            {
              key: 'first',
              title: say('web.column.first-hit'),
              number: true,
              cell: (row) => number(row.firstHit),
            },
            { key: 'any', title: say('web.column.any-hit'), number: true, cell: (row) => number(row.anyHit) },
            {
              key: 'pupils',
              title: say('web.column.enrolment'),
              number: true,
              cell: (row) => (row.pupils === null ? '' : number(row.pupils)),
            },
            ...(frame.target === null
              ? []
              : [
                  {
                    key: 'target',
                    title: say('web.column.target-pupils'),
                    number: true,
                    cell: (row: Frame['byRule'][number]) => number(row.targetPupils ?? 0),
                  },
                ]),
            {
              key: 'missing',
              title: say('web.column.not-judged'),
              number: true,
              cell: (row) => number(row.missing),
            },
            {
              key: 'basis',
              title: say('web.column.basis'),
              wide: true,
              minor: true,
              cell: ({ rule }) => basisOf(words, rule),
            },
          ]}
        />
      </Panel>
      <Panel title={say('web.frame.hash')} lead={say('web.frame.hash-lead')}>
        <CopyLine text={frame.hash} label={say('web.frame.hash')} />
        <Downloads round={round} files={['frame.csv', 'exclusions.csv']} />
        <a href={`/api/v1/rounds/${encodeURIComponent(round)}/exclusions.xlsx?language=${language}`} download>
          exclusions.xlsx
        </a>
      </Panel>
      <ExcludedSchools round={round} rules={frame.byRule.map(({ rule }) => rule)} />
    </>
  );
}

/** The legal basis of a rule with its wording; a rule of one's own states none. */
function basisOf({ say, sayCode }: Words, rule: string): string {
  const basis = sayCode('web.basis', rule);
  return basis === rule ? say('web.basis.not-stated') : basis;
}

/** The share of pupils in eligible schools; nothing where the register does not count pupils. */
function coverageOf({ pupilsEligible, pupilsTotal }: Frame, { say, number, percent }: Words): Fact[] {
  if (pupilsEligible === null || pupilsTotal === null || pupilsTotal === 0) return [];
  return [
    {
      label: say('web.frame.coverage'),
      value: percent(pupilsEligible / pupilsTotal),
      note: say('web.frame.coverage-note', { eligible: number(pupilsEligible), total: number(pupilsTotal) }),
    },
  ];
}
