import { severalEmails, severalPhones } from '../../values/several';
import type { Normalizer } from '../normalizer';

/** Of several addresses or numbers in one cell the first stays; the others go to free phones of the row, else to its notes (spread.ts). */
export const severalNormalizer: Normalizer = {
	id: 'several',
	label: 'One of several',
	description:
		'Of several addresses or numbers in one cell the first stays; more phones fill free phone fields, all else goes to the notes.',
	order: 45,
	byCountry: true,
	applies: (field) => field.type === 'email' || /^phone\d$/.test(field.id),
	normalize: (value, ctx) => (ctx.field.type === 'email' ? severalEmails(value) : severalPhones(value, ctx.country))?.[0] ?? value
};
