import { toRegistry } from '#workers/registry';
import type { BlockingRule } from '../block';
import { email } from './email';
import { nameCompany } from './name-company';
import { phone } from './phone';
import { primaryKey } from './primary-key';

/** Keys by which candidates are found; one file each. */
export const blockingRules = toRegistry<BlockingRule>([primaryKey, email, phone, nameCompany]);
