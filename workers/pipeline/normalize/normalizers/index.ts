import { toRegistry } from '#workers/registry';
import { amountRangeNormalizer } from './amount-range';
import { choiceNormalizer } from './choice';
import { controlNormalizer } from './control';
import { countryNormalizer } from './country';
import { dateNormalizer } from './date';
import { emailNormalizer } from './email';
import { nameCaseNormalizer } from './name-case';
import { nameSignsNormalizer } from './name-signs';
import { numberNormalizer } from './number';
import { phoneNormalizer } from './phone';
import { phoneTypeNormalizer } from './phone-type';
import { placeholderNormalizer } from './placeholder';
import { severalNormalizer } from './several';
import { spacesNormalizer } from './spaces';
import { stateNormalizer } from './state';
import { tagsNormalizer } from './tags';
import { unicodeNormalizer } from './unicode';
import { urlNormalizer } from './url';
import { yesNoNormalizer } from './yes-no';

/** Every cleaning step. Adding one: a file here and a line below; the contract test asks the rest. */
export const normalizers = toRegistry([
	amountRangeNormalizer,
	choiceNormalizer,
	controlNormalizer,
	countryNormalizer,
	dateNormalizer,
	emailNormalizer,
	nameCaseNormalizer,
	nameSignsNormalizer,
	numberNormalizer,
	phoneNormalizer,
	phoneTypeNormalizer,
	placeholderNormalizer,
	severalNormalizer,
	spacesNormalizer,
	stateNormalizer,
	tagsNormalizer,
	unicodeNormalizer,
	urlNormalizer,
	yesNoNormalizer
]);
