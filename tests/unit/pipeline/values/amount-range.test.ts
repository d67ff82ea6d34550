import { expect, it } from 'vitest';
import { parseAmountRange } from '#workers/pipeline/values/amount-range';

it.each([
	['$10M - $50M', '30000000'],
	['1.000.000 – 5.000.000 €', '3000000'],
	['10-50 Mio.', '30000000'],
	['10 - 50 Mio. €', '30000000'],
	['EUR 1 to 5 million', '3000000'],
	['$1,000,000-$4,999,999', '3000000'],
	['zwischen 10 Mio und 50 Mio', '30000000'],
	['$500K - $1M', '750000'],
	['$1B+', '1000000000'],
	['> $50M', '50000000'],
	['Under $1 Million', '1000000'],
	['more than 1 bn', '1000000000']
])('VAL-1: the range of revenue %s is stored as its middle, or the bound that it names', (raw, stored) => {
	expect(parseAmountRange(raw)).toBe(stored);
	expect(parseAmountRange(stored)).toBeNull();
});

it.each(['12000000', '$1.2M', '-5000', '50M - 10M', 'a - b', '10 - 20 - 30', 'unknown', '1.5', '(300)', '2026-03-05'])(
	'VAL-1: %s is no range of revenue',
	(raw) => {
		expect(parseAmountRange(raw)).toBeNull();
	}
);
