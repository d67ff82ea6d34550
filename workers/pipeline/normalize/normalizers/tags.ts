import { normalizeTags } from '../../values/tags';
import type { Normalizer } from '../normalizer';

/** Splits tags by comma or semicolon, trims them and keeps each once. */
export const tagsNormalizer: Normalizer = {
	id: 'tags',
	label: 'Split tags',
	description: 'Splits tags by comma or semicolon, trims them and keeps each once.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'tags',
	normalize: (value) => normalizeTags(value)
};
