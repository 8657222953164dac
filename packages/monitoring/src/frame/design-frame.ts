import {
  type Design,
  deriveColumns,
  type Frame,
  freezeFrame,
  parseDesign,
  readRegisterCsv,
  rulesOfDesign,
  type School,
} from '@sapa/sampling';

/** The design of a file that `fixDesign` wrote. */
export function fixedDesign(file: string): Design {
  const parsed = parseDesign(JSON.parse(file));
  if (!parsed.ok) throw new Error('the fixed design cannot be read');
  return parsed.design;
}

/** The frame that a design makes of the schools of a register: its derived columns, its exclusion rules, its target population. */
export function frameOfSchools(schools: readonly School[], design: Design): Frame {
  return freezeFrame(deriveColumns(schools, design.derived), rulesOfDesign(design), design.target);
}

/** The same from the register's file, as anyone makes it who has only what is published. */
export function frameOfRegister(register: string, design: Design): Frame {
  const read = readRegisterCsv(register);
  if (!read.ok) throw new Error(`the kept register cannot be read: ${read.problem.code}`);
  return frameOfSchools(read.schools, design);
}
