import { formatDate } from '@sapa/language';
import { qrCode } from '../charts/qr-code.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import type { Cover } from './blocks.ts';
import type { Drawings } from './drawings.ts';
import type { Words } from './words.ts';

function facts(words: Words, { number, version = 1, round, school }: SchoolFindings): Cover['facts'] {
  const { say, label } = words;
  return [
    {
      label: say('report.fact.number'),
      value: say('report.fact.number-version', { number, version: String(version) }),
    },
    { label: say('report.fact.date'), value: formatDate(words.language, round.date, 'long') },
    { label: say('report.fact.language'), value: say(`report.written-in.${words.language}`) },
    { label: say('report.fact.school-code'), value: school.code },
    { label: say('report.fact.kind'), value: label('kind', school.kind) },
    { label: say('report.fact.territory'), value: label('territory', school.territory) },
    { label: say('report.fact.school-language'), value: label('instruction', school.language) },
  ];
}

function code(words: Words, drawings: Drawings, address: string): Cover['code'] {
  return {
    address,
    file: drawings.keep(qrCode(address)),
    alternative: words.say('report.check-alt', { address }),
    label: words.say('report.fact.check'),
  };
}

/** The first page: whose report it is, from which round, and its number. */
export function coverOf(words: Words, drawings: Drawings, findings: SchoolFindings, emblem?: string): Cover {
  const { school, round, address } = findings;
  const places = [school.district, school.region].flatMap((area) => (area ? [words.name(area.names)] : []));
  return {
    title: words.say('report.title'),
    ...(emblem === undefined
      ? {}
      : { emblem: { file: emblem, alternative: words.say('report.emblem-alt') } }),
    round: words.name(round.names),
    school: words.name(school.names),
    places,
    facts: facts(words, findings),
    demoNote: findings.demo ? words.say('report.demo-note') : null,
    code: address === undefined ? null : code(words, drawings, address),
  };
}
