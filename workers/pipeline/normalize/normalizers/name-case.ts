import { nameCase, suffixCase } from '../../values/name-case';
import type { Normalizer } from '../normalizer';

/** Writes names that came in all capitals or all small letters as people write them: McDonald, van der Berg, de la Cruz. */
export const nameCaseNormalizer: Normalizer = {
	id: 'name-case',
	label: 'Name casing',
	description: 'Writes names that came in all capitals or all small letters as people write them: McDonald, van der Berg, de la Cruz.',
	order: 50,
	applies: (field) => field.type === 'name' || field.id === 'nameSuffix',
	normalize: (value, ctx) =>
		ctx.field.id === 'nameSuffix'
			? suffixCase(value)
			: nameCase(value, ctx.field.id === 'firstName' ? 'first' : ctx.field.id === 'lastName' ? 'last' : 'full')
};
