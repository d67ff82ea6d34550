import { stripControls } from '../../values/control';
import type { Normalizer } from '../normalizer';

/** Removes control and zero-width characters, and the apostrophe that protects figures, or a leading = + - or @. */
export const controlNormalizer: Normalizer = {
	id: 'control',
	label: 'Remove invisible characters',
	description: 'Removes control and zero-width characters, and the apostrophe that protects a leading = + - or @.',
	order: 10,
	keepsTidy: true,
	applies: () => true,
	normalize: (value) => stripControls(value) || null
};
