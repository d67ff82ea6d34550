import { parseUrl } from '../../values/url';
import type { Normalizer } from '../normalizer';

/** Adds https:// where it is missing and writes the host in small letters. */
export const urlNormalizer: Normalizer = {
	id: 'url',
	label: 'Tidy web addresses',
	description: 'Adds https:// where it is missing and writes the host in small letters.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'url',
	normalize: (value) => parseUrl(value) ?? value
};
