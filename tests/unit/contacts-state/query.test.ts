import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactQuery } from '#domain/contact';
import { CALL_STATES } from '#domain/lists/call-state';
import { CAMPAIGN_NOW, type CampaignFigure } from '#domain/lists/campaign-figure';
import { DELIVERY_STATUSES } from '#domain/delivery';
import { TIERS } from '#domain/scoring/score';
import {
	addressOf,
	chipsOf,
	isAll,
	queryOf,
	sentenceOf,
	sortChoices,
	sortOf,
	sortText,
	unfiltered,
	without
} from '#lib/state/contacts/contacts-query';

const of = (search: string): ContactQuery => queryOf(new URLSearchParams(search));
const paramsOf = (address: string): URLSearchParams => new URL(address, 'https://muster.example').searchParams;
const word = fc.string({ minLength: 1, maxLength: 20 }).filter((s) => s.trim() === s && s.isWellFormed());
const figure: fc.Arbitrary<CampaignFigure> = fc.record(
	{
		id: word,
		list: fc.uuid(),
		tier: fc.constantFrom(...TIERS),
		state: fc.constantFrom(...CALL_STATES),
		outcome: fc.constantFrom('noAnswer', '0b5f2f8e-8a3e-4b5e-9d0e-2f6f3f0c1a11'),
		now: fc.constantFrom(...CAMPAIGN_NOW)
	},
	{ requiredKeys: ['id'] }
);
const query: fc.Arbitrary<ContactQuery> = fc
	.record(
		{
			search: word,
			importId: word,
			listId: word,
			campaign: figure,
			tiers: fc.subarray([...TIERS], { minLength: 1 }),
			sources: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
			statuses: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
			minScore: fc.integer({ min: 1, max: 100 }),
			maxScore: fc.integer({ min: 0, max: 99 }),
			tag: word,
			delivery: fc.constantFrom('none' as const, ...DELIVERY_STATUSES)
		},
		{ requiredKeys: [] }
	)
	.chain((q) =>
		fc
			.constantFrom('score-desc', 'name-asc', 'updatedAt-desc', 'id-asc', 'field:city-desc', 'field:custom:a-desc-asc')
			.map((s) => ({ ...q, sort: sortOf(s) }))
	);

describe('the address of the list', () => {
	it('CON-1: every query survives its way through the address', () => {
		fc.assert(
			fc.property(query, (q) => {
				expect(queryOf(paramsOf(addressOf(q)))).toEqual(q);
			})
		);
	});

	it('CON-1: opens what other screens link to', () => {
		expect(of('import=abc')).toMatchObject({ importId: 'abc', sort: { by: 'score', direction: 'desc' } });
		expect(of('tier=A').tiers).toEqual(['A']);
		expect(of('tier=B,A&tier=unscored').tiers).toEqual(['A', 'B', 'unscored']);
		expect(of('tag=VIP').tag).toBe('VIP');
		expect(of('list=l1').listId).toBe('l1');
		expect(of('campaign=c1').campaign).toEqual({ id: 'c1' });
		// LST-7: of a figure, what this version can't read is left out.
		const state = { id: 'c1', state: 'done', tier: 'A' };
		expect(of('campaign=c1&calls=state:done,tier:A,now:asleep,mood:good,list:').campaign).toEqual(state);
		expect(
			sentenceOf(
				{ listId: 'l1' },
				'letters',
				() => null,
				() => 'Fair'
			)
		).toBe('In the list Fair');
	});

	it('CON-1: leaves out what it can not read instead of failing', () => {
		expect(isAll(of('tier=Z&min=abc&max=1e9&delivery=lost&sort=__proto__-desc&q=%20&import='))).toBe(true);
		expect(isAll(of('min=0&max=100'))).toBe(true);
		for (const by of ['field:', 'field:nofield', 'field:__proto__', 'city', 'field:city-up'])
			expect(of(`sort=${by}-asc`).sort).toEqual({ by: 'score', direction: 'desc' });
		expect(of('min=-5').minScore).toBeUndefined();
		expect(of('max=999').maxScore).toBeUndefined();
	});

	it('CON-1: the whole list has the bare address, in the order of the score', () => {
		expect(addressOf(of(''))).toBe('/contacts');
		expect(addressOf({ tiers: ['A', 'B'], sort: { by: 'name', direction: 'asc' } })).toBe('/contacts?tier=A,B&sort=name-asc');
		expect(sortText(sortOf(null))).toBe('score-desc');
	});

	it('CON-1: a list in the order of any field says so where the order is chosen', () => {
		const sort = { by: 'field:custom:shirt', direction: 'desc' } as const;
		const custom = [{ id: 'custom:shirt', label: 'Shirt size', type: 'text' }] as const;
		const usual = sortChoices({ by: 'name', direction: 'asc' }, custom);
		expect(usual.map((c) => c.value)).not.toContain('field:custom:shirt-asc');
		const choices = sortChoices(sort, custom);
		expect(choices.slice(0, usual.length)).toEqual(usual);
		expect(choices.find((c) => c.value === sortText(sort))).toEqual({ value: 'field:custom:shirt-desc', label: 'Shirt size, descending' });
	});
});

describe('the filters in words', () => {
	const name = (id: string): string | null => (id === 'i1' ? 'Hannover 2026.csv' : null);

	it('CON-1: read as one sentence', () => {
		const q: ContactQuery = { tiers: ['A', 'B', 'C'], importId: 'i1', delivery: 'none' };
		expect(sentenceOf(q, 'letters', name)).toBe('Tier A, B or C, from Hannover 2026.csv, not yet sent');
		expect(sentenceOf({ sources: ['Webinar'], minScore: 60, search: 'ann' }, 'letters', name)).toBe('Source Webinar, score from 60, “ann”');
		expect(sentenceOf({}, 'letters', name)).toBe('');
	});

	it('CON-1, LST-2: a saved view of a lead list that was deleted says so', () => {
		const inList = (listName: string | null): string => sentenceOf({ listId: 'l1' }, 'letters', name, () => listName);
		expect([inList('Fair'), inList(null), inList('')]).toEqual(['In the list Fair', 'In one lead list', 'In a lead list that was deleted']);
	});

	it('SCO-4: one tier is named as the scheme names it', () => {
		expect(chipsOf({ tiers: ['A'] }, 'letters', name)[0]?.text).toBe('Tier A (Hot Lead)');
		expect(chipsOf({ tiers: ['A'] }, 'numbers', name)[0]?.text).toBe('Tier 1 (Hot Leads)');
	});

	it('CON-1: taking each chip away leaves the whole list', () => {
		fc.assert(
			fc.property(query, (q) => {
				let left = q;
				for (const chip of chipsOf(q, 'letters', name)) left = without(left, chip.key);
				expect(chipsOf(left, 'letters', name)).toEqual([]);
				delete left.search;
				expect(left).toEqual(unfiltered(q));
			})
		);
	});
});
