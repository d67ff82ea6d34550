import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { choiceLists, choicesOf, proposeValues } from '#workers/pipeline/map/choices/index';

const to = (field: FieldId, value: string): string | null => proposeValues(field, [{ value, count: 1 }], [])[0]!.to;

describe('select values', () => {
	it.each([
		['leadStatus', 'OPEN_DEAL', 'Open Deal'],
		['leadStatus', 'Open - Not Contacted', 'Open'],
		['leadStatus', 'closed won', 'Won'],
		['leadStatus', 'Gewonnen', 'Won'],
		['leadStatus', 'attempted to contact', 'Attempted to Contact'],
		['leadStatus', 'Neu', 'New'],
		['leadStatus', 'MQL', 'Qualified'],
		['leadStatus', 'Bananas', null],
		['consentStatus', 'Subscribed', 'Granted'],
		['consentStatus', 'oui', 'Granted'],
		['consentStatus', 'FALSE', 'Denied'],
		['consentStatus', 'Unsubscribed', 'Withdrawn'],
		['consentStatus', 'はい', 'Granted'],
		['companySize', '37', '11-50'],
		['companySize', '11-50 employees', '11-50'],
		['companySize', '1,001–5,000', '1001-5000'],
		['companySize', '10k+', '10000+'],
		['companySize', '110', '51-200'],
		['companySize', '1-10', '1-10'],
		['companySize', '> 200', '201-500'],
		['companySize', '1-5000', null],
		['companySize', 'many', null],
		['salutation', 'Herr', 'Mr'],
		['salutation', 'Mme', 'Ms'],
		['salutation', 'Sig.ra', 'Ms']
	] as [FieldId, string, string | null][])('MAP-2: in %s, "%s" becomes %s', (field, value, label) => expect(to(field, value)).toBe(label));

	it('MAP-2: a choice field of the user takes its own choices by label or alike, and nothing else', () => {
		const custom = [{ id: 'custom:hall' as const, label: 'Hall', type: 'choice' as const, choices: ['Hall 1', 'Halle Süd', '1-10'] }];
		const got = proposeValues(
			'custom:hall',
			['Hall 1', 'hall-1', 'HALLE SUD', '110', '__proto__'].map((value) => ({ value, count: 2 })),
			custom
		);
		expect(got.map((g) => [g.to, g.by])).toEqual([
			['Hall 1', 'label'],
			['Hall 1', 'fold'],
			['Halle Süd', 'fold'],
			[null, null],
			[null, null]
		]);
		expect(choicesOf('custom:hall', custom)).toHaveLength(3);
		expect(choicesOf('company', custom)).toEqual([]);
	});

	it('MAP-2: every label is found by itself, every key and alias leads to one choice only', () => {
		for (const list of choiceLists.all) {
			for (const choice of list.choices) expect(to(list.field, choice.label), choice.label).toBe(choice.label);
			const seen = new Map<string, string>();
			for (const { label, keys = [], aliases = [] } of list.choices)
				for (const text of [...keys, ...aliases]) {
					const key = text.toLowerCase();
					expect(seen.get(key) ?? label, `${list.id}: ${text}`).toBe(label);
					seen.set(key, label);
				}
		}
	});
});
