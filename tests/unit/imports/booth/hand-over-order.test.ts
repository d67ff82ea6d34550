import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CaptureDraft } from '#domain/booth/booth';
import { balances } from '#domain/imports/ledger';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, draft, value, people, bundleOf } from './tablets';

beforeEach(plainDevice);

describe('two tablets without a network (CAP-1, hand-over)', () => {
	it('CAP-1, DUP-6: whatever the order in which tablets hand over, everybody ends the same, once, and what they disagree on waits for a person', async () => {
		const who = (n: number, part: Partial<CaptureDraft>): CaptureDraft =>
			draft({ ...part, values: { email: `p${n}@engines.example.com`, ...part.values } });
		const T = 1_790_000_000_000;
		const bundles = [
			await bundleOf('one', [
				{
					id: 'aaaaaaaa-1',
					at: T + 1000,
					draft: who(1, { values: { fullName: 'Ada Byron', company: 'Engines' }, rating: 'warm', note: 'first' })
				},
				{ id: 'aaaaaaaa-2', at: T + 5000, draft: who(2, { values: { fullName: 'Bob Roe', jobTitle: 'Buyer' } }) }
			]),
			await bundleOf('two', [
				{
					id: 'bbbbbbbb-1',
					at: T + 2000,
					draft: who(1, { values: { company: 'Engines Ltd', phone1: '+44 20 7946 0123' }, rating: 'hot', note: 'second' })
				},
				{ id: 'bbbbbbbb-2', at: T + 3000, draft: draft({ values: { fullName: 'Nobody Known' }, code: '99' }) }
			]),
			await bundleOf('three', [
				{ id: 'cccccccc-1', at: T + 1500, draft: who(1, { values: { jobTitle: 'Countess', company: 'Analytical' }, note: 'between' }) },
				{ id: 'cccccccc-2', at: T + 6000, draft: who(2, { values: { jobTitle: 'Head of Buying' } }) }
			])
		];
		const orders = [
			[0, 1, 2],
			[2, 1, 0],
			[1, 0, 2],
			[1, 2, 0, 1, 2]
		];
		const ends: unknown[] = [];
		for (const order of orders) {
			await plainDevice();
			for (const b of order) value(await api.receiveFile(bundles[b] as File, null, nothing));
			const conflicts = (await api.visitors(EVENT.id))
				.flatMap((l) => l.conflicts.map((c) => [l.name, c.field, c.kept, c.dropped].join('/')))
				.sort();
			ends.push({ ...(await people()), conflicts });
			const books = (await api.getImport('booth-h26'))?.ledger;
			expect(books).toMatchObject({ total: 5, created: 2, merged: 3 });
			expect(balances(books!)).toBe(true);
		}
		for (const end of ends) expect(end).toEqual(ends[0]);
		expect(ends[0]).toMatchObject({
			held: [],
			contacts: [
				{ fullName: 'Ada Byron', company: 'Engines Ltd', jobTitle: 'Countess', notes: 'first\nbetween\nsecond', eventVisits: '3' },
				{ fullName: 'Bob Roe', jobTitle: 'Head of Buying', eventVisits: '2' }
			]
		});
		expect((ends[0] as { conflicts: string[] }).conflicts).toEqual([
			'Ada Byron/company/Engines Ltd/Analytical',
			'Ada Byron/company/Engines Ltd/Engines',
			'Bob Roe/jobTitle/Head of Buying/Buyer'
		]);
	});

	it('CAP-1, DUP-6: a law: visitors of three tablets, handed over in any two orders, twice or in part before, end as the same contacts', async () => {
		const some = (...v: string[]) => fc.option(fc.constantFrom(...v), { nil: undefined });
		const visit = fc.record({
			person: fc.integer({ min: 0, max: 3 }),
			tablet: fc.integer({ min: 0, max: 2 }),
			company: some('Engines', 'Park', 'Mill'),
			jobTitle: some('Buyer', 'Head'),
			phone1: some('+442079460123', '+442079460124'),
			note: some('a', 'b'),
			rating: some('hot', 'cold'),
			yes: fc.boolean(),
			no: fc.boolean()
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(visit, { minLength: 2, maxLength: 9 }),
				fc.shuffledSubarray([0, 1, 2, 0, 1], { minLength: 5 }),
				fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
				async (visits, one, two) => {
					const bundles: File[] = [];
					for (const tablet of [0, 1, 2])
						bundles.push(
							await bundleOf(
								`t${tablet}`,
								visits.flatMap((v, i) => {
									const values = Object.fromEntries(
										Object.entries({
											email: `p${v.person}@engines.example.com`,
											company: v.company,
											jobTitle: v.jobTitle,
											...(v.person === 0 && { phone1: v.phone1 })
										}).filter(([, x]) => x)
									);
									return v.tablet === tablet
										? [
												{
													id: `capture-${i}`,
													at: 1_790_000_000_000 + i * 60_000,
													draft: draft({
														values,
														note: v.note ?? '',
														rating: (v.rating ?? null) as 'hot' | null,
														consent: v.yes,
														declined: !v.yes && v.no
													})
												}
											]
										: [];
								})
							).catch(() => new File([], 'none'))
						);
					const ends: unknown[] = [];
					for (const order of [one, two]) {
						await plainDevice();
						for (const b of order) if ((bundles[b]?.size ?? 0) > 0) value(await api.receiveFile(bundles[b] as File, null, nothing));
						const end = await people();
						expect(end.contacts).toHaveLength(new Set(visits.map((v) => v.person)).size);
						expect(end.contacts.reduce((n, c) => n + Number(c.eventVisits), 0)).toBe(visits.length);
						ends.push(end);
					}
					expect(ends[1]).toEqual(ends[0]);
				}
			),
			{ numRuns: Number(process.env.MUSTER_RUNS ?? 5), seed: Number(process.env.MUSTER_SEED ?? 1) }
		);
	});

	it('CAP-1, DUP-6: what the same person said at another event is no disagreement between the tablets', async () => {
		const other = await bundleOf('two', [
			{ id: 'bbbbbbbb-1', at: 1_790_000_003_000, draft: draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Buyer' } }) }
		]);
		await plainDevice();
		value(
			await api.capture(
				{ ...EVENT, id: 'k25', name: 'Cologne 2025' },
				draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Trainee' } }),
				null
			)
		);
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ merged: 1, conflicts: 0 });
	});
});
