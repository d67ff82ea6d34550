import { toRegistry } from '../../../registry';
import type { Deduction } from '../deduction';
import { competitor } from './competitor';
import { disposableMail } from './disposable-mail';
import { freeMail } from './free-mail';
import { schoolMail } from './school-mail';
import { student } from './student';

/** Everything that can take points away. */
export const deductions = toRegistry<Deduction>([competitor, disposableMail, freeMail, schoolMail, student]);
