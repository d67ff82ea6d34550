import { phoneType } from '../../values/phones/phone-type';
import { memoise } from '../../values/memo';
import type { Normalizer } from '../normalizer';

/** Turns labels like Cell, Business or Handy into mobile, work, home, fax or other. */
export const phoneTypeNormalizer: Normalizer = {
	id: 'phone-type',
	label: 'Phone type',
	description: 'Turns labels like Cell, Business or Handy into mobile, work, home, fax or other.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'phoneType',
	normalize: memoise((value: string): string => phoneType(value), 1_000)
};
