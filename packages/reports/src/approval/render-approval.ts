import { setImmediate } from 'node:timers/promises';
import { type Language, translator } from '@sapa/language';
import type { SheetContent } from '@sapa/tables';
import { typeset } from '../pdf/typeset.ts';
import type { ApprovalList } from './approval-list.ts';
import { composeApproval, nameIn, numberedSchools, shortSeed } from './compose-approval.ts';

/**
 * The list of drawn schools as an annex to an order: a PDF (A4 landscape, tagged, PDF/UA-1) with frame hash, seed and page number on every page
 * and room for the order and a signature. The same list, language and version of the software give the same bytes.
 */
export async function renderApprovalList(list: ApprovalList, language: Language): Promise<Uint8Array> {
  const pdf = typeset('approval', composeApproval(list, language));
  // The compiler's memory is freed when the event loop turns.
  await setImmediate();
  return pdf;
}

/** The same list as a sheet, one row a school; printed, each page carries frame hash and seed at its foot. */
export function approvalSheets(list: ApprovalList, language: Language): SheetContent[] {
  const say = translator(language);
  const most = Math.max(1, ...list.schools.map(({ replacements }) => replacements.length));
  const places = Array.from({ length: most }, (_, at) => at);
  return [
    {
      name: say('approval.sheet'),
      columns: [
        say('approval.number'),
        say('approval.region'),
        say('approval.district'),
        say('approval.code'),
        say('approval.school'),
        say('approval.stratum'),
        say('approval.order'),
        ...places.flatMap((at) => [
          say('approval.replacement-code', { number: String(at + 1) }),
          say('approval.replacement', { number: String(at + 1) }),
        ]),
      ],
      rows: numberedSchools(list.schools, language).map((school) => [
        school.number,
        nameIn(school.region, language),
        school.district ? nameIn(school.district, language) : null,
        school.code,
        nameIn(school.names, language),
        nameIn(school.stratum, language),
        school.order,
        ...places.flatMap((at) => {
          const replacement = school.replacements[at];
          return replacement ? [replacement.code, nameIn(replacement.names, language)] : [null, null];
        }),
      ]),
      print: {
        title: nameIn(list.round, language),
        foot: `${say('approval.frame-hash')}: ${list.frameHash}\n${say('approval.seed')}: ${shortSeed(list.seed)}`,
      },
    },
    {
      name: say('approval.particulars'),
      columns: [say('approval.what'), say('approval.value')],
      rows: [
        [say('approval.round'), nameIn(list.round, language)],
        [say('approval.frame-hash'), list.frameHash],
        [say('approval.seed'), list.seed],
        [say('approval.eligible'), list.eligible],
        [say('approval.drawn'), list.schools.length],
        [
          say('approval.order-number'),
          list.order ? `${list.order.body}, ${list.order.date}, № ${list.order.number}` : null,
        ],
      ],
    },
  ];
}
