import { collapseSpaces, collapseSpacesInLines, isTidyAscii } from '../../values/text';
import type { Normalizer } from '../normalizer';

/**
 * Removes spaces around a value and turns runs of spaces into one. Notes keep their line breaks, and phones until they are taken apart by
 * them.
 */
export const spacesNormalizer: Normalizer = {
	id: 'spaces',
	label: 'Trim and collapse spaces',
	description: 'Removes spaces around a value and turns runs of spaces into one. Notes keep their line breaks.',
	order: 30,
	keepsTidy: true,
	applies: () => true,
	normalize: (value, ctx) => {
		if (isTidyAscii(value)) return value;
		return (ctx.field.type === 'longText' || ctx.field.type === 'phone' ? collapseSpacesInLines(value) : collapseSpaces(value)) || null;
	}
};
