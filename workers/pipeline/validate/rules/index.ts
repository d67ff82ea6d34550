import { toRegistry } from '#workers/registry';
import { choiceRule } from './choice';
import { companyKnownRule } from './company-known';
import { countryRule } from './country';
import { damagedTextRule } from './damaged-text';
import { dateRule } from './date';
import { emailKindRule } from './email-kind';
import { emailSyntaxRule } from './email-syntax';
import { emailTypoRule } from './email-typo';
import { maxLengthRule } from './max-length';
import { nameLengthRule } from './name-length';
import { numberRule } from './number';
import { phoneCharactersRule } from './phone-characters';
import { phonePlanRule } from './phone-plan';
import { requiredRule } from './required';
import { urlRule } from './url';

/** Every validation rule. Adding one: a file here, a line below, and its texts in domain/messages/issues.ts. */
export const rules = toRegistry([
	choiceRule,
	companyKnownRule,
	countryRule,
	damagedTextRule,
	dateRule,
	emailKindRule,
	emailSyntaxRule,
	emailTypoRule,
	maxLengthRule,
	nameLengthRule,
	numberRule,
	phoneCharactersRule,
	phonePlanRule,
	requiredRule,
	urlRule
]);
