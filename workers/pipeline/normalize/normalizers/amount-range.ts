import { parseAmountRange } from '../../values/amount-range';
import type { Normalizer } from '../normalizer';

/** Writes a range of revenue as its middle, as company sizes go into the band where their middle lies. */
export const amountRangeNormalizer: Normalizer = {
	id: 'amount-range',
	label: 'Ranges of revenue',
	description: 'Writes a range as its middle, and an open one as the bound that it names: $10M - $50M becomes 30000000.',
	order: 49,
	costly: true,
	applies: (field) => field.id === 'annualRevenue',
	normalize: (value) => parseAmountRange(value) ?? value
};
