import { withoutSigns } from '../../values/names/name-signs';
import type { Normalizer } from '../normalizer';

/** Takes emoji, stars and other decoration off names. */
export const nameSignsNormalizer: Normalizer = {
	id: 'name-signs',
	label: 'Names without emoji',
	description: 'Takes emoji, stars and other decoration off names.',
	order: 40,
	keepsTidy: true,
	applies: (field) => field.type === 'name',
	normalize: (value) => withoutSigns(value)
};
