import { beforeEach, describe, expect, it } from 'vitest';
import { UNALIKE_FIRST, UNALIKE_LAST } from '../../../support/names';
import { api, csv, freshDevice, importAll, toReview } from '../harness';

beforeEach(freshDevice);

const HEADER = 'First Name,Last Name,Email,Mobile,Company,Job Title';
/** People of whom no two have a name, a firm or a number in common. */
const PEOPLE = UNALIKE_FIRST.map((first, i) => {
	const last = UNALIKE_LAST[(i * 5) % 16]!;
	return {
		first,
		last,
		email: `${first}@${last}-works.com`.toLowerCase(),
		mobile: `+49 1512 3${100_000 + i * 7919}`,
		firm: `${last} Works`
	};
});
type Person = (typeof PEOPLE)[number];
const line = (p: Person): string => [p.first, p.last, p.email, p.mobile, p.firm, 'Buyer'].join(',');
const stored = csv(HEADER, PEOPLE.map(line));
describe('similar matches of an import', () => {
	it('DUP-2, DUP-4: that numbers are mobiles counts in an import, and what is shown adds up to the confidence', async () => {
		await importAll(stored);
		const rows = PEOPLE.slice(3, 6).map((p, i) => ({
			...p,
			last: p.last.replace(/(.)(.)$/, '$2$1'),
			email: `new${i}@mail-of-${i}.com`,
			mobile: `+49 1512 8${100_000 + i * 91_373}`
		}));
		await api.saveSettings({ matchRules: { similar: { on: true, ask: 5, auto: null } } });
		const { id } = await toReview(csv(HEADER, rows.map(line)));
		const { pairs } = await api.reviewPage(id, 'similar', 0, 10);
		expect(pairs.map((p) => p.left.values.email).sort()).toEqual(
			PEOPLE.slice(3, 6)
				.map((p) => p.email)
				.sort()
		);
		for (const p of pairs) {
			expect(p.evidence.map((c) => c.code)).toContain('similarDifferentMobiles');
			const bits = p.evidence.reduce((n, c) => n + c.weight, 0);
			expect(Math.abs(Math.min(99, Math.round((100 * 2 ** bits) / (1 + 2 ** bits))) - p.score)).toBeLessThanOrEqual(1);
		}
	});
});
