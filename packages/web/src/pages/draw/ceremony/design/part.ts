import type { Design } from '@sapa/sampling';

/** What every part of the form of a design gets. */
export interface DesignPart {
  design: Design;
  onChange: (design: Design) => void;
  /** What is wrong at a field of the design, by its path; undefined = nothing. */
  errorAt: (path: string) => string | undefined;
}
