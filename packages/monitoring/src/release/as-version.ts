import { changesBetween, type SchoolFindings, saySame } from '@sapa/reports';
import type { Context } from '../context.ts';

/**
 * New findings of a school as a version of its report: the first; the issued one again where nothing is other; or the next one, which
 * lists what is other. Where pages have a public address, the report leads to the page that checks it.
 */
export function asVersion(
  { publicAddress }: Pick<Context, 'publicAddress'>,
  made: SchoolFindings,
  issued: { findings: SchoolFindings; issuedAt: Date } | undefined,
): SchoolFindings {
  const findings = publicAddress
    ? { ...made, address: `${publicAddress}/check?number=${encodeURIComponent(made.number)}` }
    : made;
  if (!issued) return findings;
  if (saySame(issued.findings, made)) return issued.findings;
  const { version = 1 } = issued.findings;
  const date = issued.issuedAt.toISOString().slice(0, 10);
  const changes = changesBetween(issued.findings, made);
  return { ...findings, version: version + 1, replaces: { version, date, changes } };
}
