import type { SchoolFindings } from '../findings/schema.ts';
import { absentParts } from './absent.ts';
import type { Cell, Chapter, Column } from './blocks.ts';
import { emptyCell } from './cells.ts';
import type { Words } from './words.ts';

/** Says how standard errors were found. */
export function replicationNote(words: Words, { method: of }: Pick<SchoolFindings, 'method'>): string {
  const { replication } = of;
  const { method, zones } = replication;
  if (method === 'linearised' || zones === null) return words.say('report.method.linearised');
  const key = method === 'jk2' ? 'report.method.zones' : 'report.method.replication';
  return words.say(key, {
    method: words.say(`report.replication.${method}`),
    zones: words.numbers.count(zones),
  });
}

function notes(words: Words, { method, grades }: SchoolFindings): string[] {
  const { say } = words;
  const hasObjectives = grades.some((grade) => grade.domains.some((domain) => domain.objectives?.length));
  return [
    say('report.method.sample', { pupils: method.sample.pupils, schools: method.sample.schools }),
    say('report.method.weights'),
    replicationNote(words, { method }),
    ...(method.territoryInterval ? [say(`report.method.territory-${method.territoryInterval}`)] : []),
    say('report.method.school-error'),
    say(method.judgedTogether ? 'report.method.together' : 'report.method.multiple'),
    ...(hasObjectives ? [say('report.method.expected')] : []),
    ...(method.scale.linkedTo === undefined ? [] : [say('report.method.linked')]),
    say('report.method.effect'),
    say('report.method.rounding'),
  ];
}

function scalingColumns(words: Words): Column[] {
  const { say } = words;
  return [
    { title: say('report.column.domain'), align: 'left', share: 3.7 },
    { title: say('report.method.items'), align: 'right', share: 0.9 },
    { title: say('report.method.model'), align: 'left', share: 3 },
    { title: say('report.method.scoring'), align: 'left', share: 3.5 },
    { title: say('report.method.reliability'), align: 'right', share: 1.3 },
  ];
}

function scalingGroups(words: Words, findings: SchoolFindings) {
  return findings.grades.map((grade) => ({
    title: words.grade(grade),
    rows: grade.domains.flatMap((domain) =>
      findings.method.scaling
        .filter((scaling) => scaling.grade === grade.grade && scaling.domain === domain.domain)
        .map((scaling): Cell[] => [
          { text: words.domain(domain) },
          { text: words.numbers.count(scaling.items) },
          { text: words.say(`report.model.${scaling.model}`) },
          { text: words.say(`report.scoring.${scaling.scoring}`) },
          scaling.reliability === null ? emptyCell : { text: words.numbers.decimal(scaling.reliability) },
        ]),
    ),
  }));
}

/** The last chapter: how the figures were made, and from which data and software. */
export function methodChapter(words: Words, findings: SchoolFindings): Chapter {
  const { say } = words;
  const groups = scalingGroups(words, findings).filter((group) => group.rows.length > 0);
  const table = { kind: 'table' as const, dense: true, columns: scalingColumns(words), groups };
  const absent = absentParts(words, findings);
  return {
    title: say('report.method.title'),
    blocks: [
      { kind: 'notes', texts: notes(words, findings) },
      {
        kind: 'facts',
        items: [
          { label: say('report.method.data-version'), value: findings.method.dataVersion },
          { label: say('report.method.code-version'), value: findings.method.codeVersion },
          { label: say('report.method.schema'), value: findings.schema },
        ],
      },
    ],
    sections: [
      ...(groups.length > 0 ? [{ title: say('report.method.scaling'), blocks: [table] }] : []),
      ...(absent.length > 0
        ? [{ title: say('report.absent.title'), blocks: [{ kind: 'notes' as const, texts: absent }] }]
        : []),
    ],
  };
}
