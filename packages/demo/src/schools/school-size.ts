import type { RandomStream } from '../random.ts';
import type { SchoolPlace } from './place-schools.ts';

/** Number of pupils of a school: log-normal, many small ones in villages. `scale` stretches the ordinary schools. */
export function schoolSize(
  { role, urban }: SchoolPlace,
  ownership: string,
  scale: number,
  random: RandomStream,
): number {
  const z = Math.max(-2.6, Math.min(2.6, random.normal()));
  if (role === 'evening' || role === 'penal') return Math.round(90 * Math.exp(0.4 * z));
  if (role !== null) return Math.round(320 * Math.exp(0.35 * z));
  if (ownership === 'private') return Math.round(scale * 220 * Math.exp(0.6 * z));
  const size = urban ? 555 * Math.exp(0.58 * z) : 152 * Math.exp(0.86 * z);
  return Math.max(8, Math.round(scale * size));
}

/** Pupils in grades 4 and 9. Evening and penal schools have no grade 4; some small villages end before grade 9. */
export function gradeSizes(
  { role, urban }: SchoolPlace,
  enrolment: number,
  random: RandomStream,
): { grade4: number; grade9: number } {
  const grade4 = Math.round(enrolment * 0.104 * Math.exp(0.16 * random.normal()));
  const grade9 = Math.round(enrolment * 0.088 * Math.exp(0.16 * random.normal()));
  const primaryOnly = random.chance(0.25);
  if (role === 'evening' || role === 'penal') return { grade4: 0, grade9: Math.round(enrolment * 0.22) };
  if (role === 'autonomous') return { grade4: 0, grade9: Math.round(enrolment * 0.16) };
  return { grade4, grade9: !urban && enrolment < 60 && primaryOnly ? 0 : grade9 };
}
