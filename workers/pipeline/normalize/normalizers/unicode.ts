import { isTidyAscii } from '../../values/text';
import type { Normalizer } from '../normalizer';

/** Writes letters with accents in one form (NFC), so that equal texts are equal. */
export const unicodeNormalizer: Normalizer = {
	id: 'unicode',
	label: 'Unify Unicode',
	description: 'Writes letters with accents in one form (NFC), so that equal texts are equal.',
	order: 20,
	keepsTidy: true,
	applies: () => true,
	normalize: (value) => (isTidyAscii(value) ? value : value.normalize('NFC'))
};
