import { nameCase, suffixCase } from '../../values/names/name-case';
import type { Normalizer } from '../normalizer';

/** Writes names that came in all capitals or all small letters as people write them: McDonald, van der Berg, de la Cruz. */
export const nameCaseNormalizer: Normalizer = {
	id: 'name-case',
	label: 'Name casing',
	description: 'Writes names that came in all capitals or all small letters as people write them: McDonald, van der Berg, de la Cruz.',
	order: 50,
	applies: (field) => field.type === 'name' || field.id === 'nameSuffix',
	normalize(value, ctx) {
		if (ctx.field.id === 'nameSuffix') return suffixCase(value);
		if (ctx.field.id === 'firstName') return nameCase(value, 'first');
		if (ctx.field.id === 'lastName') return nameCase(value, 'last');
		return nameCase(value, 'full', ctx.off?.has('lastName/name-case') !== true);
	}
};
