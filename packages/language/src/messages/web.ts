import type { Messages } from '../language.ts';
import { ceremony } from './web/ceremony.ts';
import { columns } from './web/columns.ts';
import { design } from './web/design.ts';
import { draw } from './web/draw.ts';
import { frame } from './web/frame.ts';
import { link } from './web/link.ts';
import { participation } from './web/participation.ts';
import { plan } from './web/plan.ts';
import { pupilPages } from './web/pupils.ts';
import { reconciliation } from './web/reconciliation.ts';
import { register } from './web/register.ts';
import { releases } from './web/releases.ts';
import { results } from './web/results.ts';
import { round } from './web/round.ts';
import { scaling } from './web/scaling.ts';
import { shell } from './web/shell.ts';
import { succession } from './web/succession.ts';
import { values } from './web/values.ts';
import { weights } from './web/weights.ts';

/** The sentences of the web pages, one file a part of the site. */
export const web = {
  ...shell,
  ...round,
  ...values,
  ...columns,
  ...register,
  ...draw,
  ...design,
  ...frame,
  ...reconciliation,
  ...succession,
  ...participation,
  ...weights,
  ...ceremony,
  ...releases,
  ...results,
  ...scaling,
  ...link,
  ...plan,
  ...pupilPages,
} as const satisfies Messages;
