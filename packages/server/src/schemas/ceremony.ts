import { ceremonyFormat, ceremonyStates } from '@sapa/sampling';
import { z } from 'zod';

const moment = z.string();
const who = z.string();

/** A ceremony with all that is on record of it: the content of ceremony.json. */
export const ceremony = z.object({
  format: z.literal(ceremonyFormat),
  round: z.string(),
  ceremony: z.number().int(),
  supersededBy: z.number().int().nullable(),
  state: z.enum(ceremonyStates),
  reason: z.string().nullable(),
  openedAt: moment,
  openedBy: who,
  design: z
    .object({
      file: z.string(),
      sha256: z.string(),
      leastPeople: z.number().int(),
      leastRolls: z.number().int(),
      leastBits: z.number().int(),
      fixedAt: moment,
      fixedBy: who,
    })
    .nullable(),
  frame: z
    .object({
      sha256: z.string(),
      eligible: z.number().int(),
      excluded: z.number().int(),
      frozenAt: moment,
      frozenBy: who,
    })
    .nullable(),
  commitments: z.array(
    z.object({
      position: z.number().int(),
      name: z.string(),
      rolls: z.number().int(),
      sha256: z.string(),
      committedAt: moment,
      reveal: z.object({ salt: z.string(), rolls: z.string(), revealedAt: moment }).nullable(),
    }),
  ),
  commitmentsClosedAt: moment.nullable(),
  seed: z
    .object({
      text: z.string(),
      way: z.enum(['dice', 'announced']),
      note: z.string().nullable(),
      madeAt: moment,
      madeBy: who,
    })
    .nullable(),
  draw: z.object({ schools: z.number().int(), drawnAt: moment, drawnBy: who }).nullable(),
  approval: z
    .object({
      body: z.string(),
      orderNumber: z.string(),
      orderDate: z.string(),
      file: z.object({
        name: z.string(),
        mediaType: z.string(),
        bytes: z.number().int(),
        sha256: z.string(),
      }),
      approvedAt: moment,
      approvedBy: who,
    })
    .nullable(),
  inForce: z.object({ since: z.string(), enteredAt: moment, enteredBy: who }).nullable(),
});

/** Query of what belongs to a ceremony: without a number, the current one. */
export const ceremonyQuery = z.object({ ceremony: z.coerce.number().int().min(1).optional() });

export const ceremonyInput = z.object({ reason: z.string().max(2000) });

const least = z.number().int().max(1000).optional();

export const designInput = z.object({
  design: z.record(z.string(), z.unknown()),
  /** What the seed has to be made of; never less than the defaults. */
  least: z.object({ people: least, rolls: least, bits: least }).optional(),
});

export const commitmentInput = z.object({
  name: z.string().max(500),
  rolls: z.number().int(),
  sha256: z.string().max(200),
});

export const revealInput = z.object({ salt: z.string().max(200), rolls: z.string().max(1000) });

export const announcedSeedInput = z.object({ seed: z.string().max(1000), note: z.string().max(2000) });

export const approvalFields = z.object({
  body: z.string().max(500),
  orderNumber: z.string().max(100),
  orderDate: z.string().max(20),
});

export const inForceInput = z.object({ since: z.string().max(20) });
