import type { FileCommand } from '../command.ts';

/**
 * The commands in the order of the help. A line is `name: async () => (await import('./name.ts')).name`,
 * so that a command is loaded only when it is asked for.
 */
export const commands: Readonly<Record<string, () => Promise<FileCommand>>> = {
  start: async () => (await import('./start.ts')).start,
  work: async () => (await import('./work.ts')).work,
  import: async () => (await import('./import.ts')).importCommand,
  draw: async () => (await import('./draw.ts')).draw,
  plan: async () => (await import('./plan.ts')).plan,
  verify: async () => (await import('./verify.ts')).verify,
  weights: async () => (await import('./weights.ts')).weights,
  report: async () => (await import('./report.ts')).report,
  estimate: async () => (await import('./estimate.ts')).estimateCommand,
  items: async () => (await import('./items.ts')).items,
  dimensions: async () => (await import('./dimensions.ts')).dimensions,
  calibrate: async () => (await import('./calibrate.ts')).calibrate,
  score: async () => (await import('./score.ts')).score,
  dif: async () => (await import('./dif.ts')).dif,
  link: async () => (await import('./link.ts')).link,
  plausible: async () => (await import('./plausible.ts')).plausible,
};
