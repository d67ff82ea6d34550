import { isPlaceholder } from '../../values/placeholder';
import type { Normalizer } from '../normalizer';

/** Turns a cell that only says N/A, -, none, test, xxx or the like into a blank. */
export const placeholderNormalizer: Normalizer = {
	id: 'placeholder',
	label: 'Blank out placeholders',
	description: 'Turns a cell that only says N/A, -, none, test, xxx or the like into a blank.',
	order: 40,
	applies: () => true,
	normalize: (value, ctx) => (isPlaceholder(value, ctx.field.type) ? null : value)
};
