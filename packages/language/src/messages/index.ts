import { answers } from './answers.ts';
import { approval } from './approval.ts';
import { calibration } from './calibration.ts';
import { ceremony } from './ceremony.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { estimation } from './estimation.ts';
import { forms } from './forms.ts';
import { monitoring } from './monitoring.ts';
import { participation } from './participation.ts';
import { psychometrics } from './psychometrics.ts';
import { pupils } from './pupils.ts';
import { reconciliation } from './reconciliation.ts';
import { reports } from './reports.ts';
import { sampling } from './sampling.ts';
import { service } from './service.ts';
import { standards } from './standards.ts';
import { tables } from './tables.ts';
import { web } from './web.ts';

/** Every sentence of the system; one area a file, one line an area. */
export const messages = {
  ...answers,
  ...approval,
  ...calibration,
  ...ceremony,
  ...cli,
  ...common,
  ...estimation,
  ...forms,
  ...monitoring,
  ...participation,
  ...psychometrics,
  ...pupils,
  ...reconciliation,
  ...reports,
  ...sampling,
  ...service,
  ...standards,
  ...tables,
  ...web,
};

/** Key of a sentence that exists in all languages. */
export type MessageKey = keyof typeof messages;
