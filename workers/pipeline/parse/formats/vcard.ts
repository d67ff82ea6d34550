import type { FormatReader } from '../format';
import { inspectVcard } from './vcard/inspect';
import { readVcard } from './vcard/read';

/** Contact cards as phones, mail programs and address books export them: vCard 2.1, 3.0 and 4.0, one or thousands a file (FIL-3). */
export const vcard: FormatReader = {
	id: 'vcard',
	label: 'vCard',
	description: 'Contact cards (.vcf). Each card is a row, each kind of entry a column.',
	extensions: ['vcf', 'vcard'],
	inspect: inspectVcard,
	read: readVcard
};
