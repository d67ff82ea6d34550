import { beforeEach, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { tierOf } from '#domain/scoring/tier-schemes';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { contactId } from '#workers/store/contact-id';
import { emptyChunk } from '#workers/store/contacts';
import { makeDataKey, restKeyOf } from '#workers/store/sealing/data-key';
import { openStore, rawStore } from '#workers/store/engine/open';
import { forgetRestKey, giveRestKey, unlocksHere } from '#workers/store/sealing/protect';
import { isSealed } from '#workers/store/sealing/sealed-value';
import { freshDevice } from '../imports/harness';
import { plainContacts, plainIds, plainValues, type Plain } from './plain';
import { bitsOf } from '../../support/id-bits';
import { IMPORTS, chunkOfPeople, query, chunkOf, store, sentTo } from './any-contacts';

beforeEach(freshDevice);

/** How many have which value of a field, by its most frequent spelling; '' = none. */
function spelled(contacts: readonly Plain[], field: string): Map<string, number> {
	const counts = new Map(plainValues(contacts, field).map((f) => [f.value, f.count]));
	const blank = contacts.filter((c) => !c.values[field]).length;
	return blank > 0 ? counts.set('', blank) : counts;
}

describe('the list against a plain reading of every contact', () => {
	it('CON-1, SCO-4: the same contacts in the same order, the same counts and facets, for any contacts and any query', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(chunkOfPeople, { minLength: 1, maxLength: 4 }),
				fc.array(query, { minLength: 1, maxLength: 6 }),
				async (people, queries) => {
					await freshDevice();
					const chunks = people.map((some, n) => chunkOf(n + 1, IMPORTS[n % 2]!, some));
					const sent = new Map(people.flatMap((some, n) => sentTo(n + 1, some)));
					await store(chunks, sent);
					const all = plainContacts(chunks, sent);
					for (const q of queries) {
						const wanted = plainIds(all, q);
						expect([...(await queryApi.ids(q))]).toEqual(wanted);
						expect(await queryApi.idBits(q)).toEqual(bitsOf(wanted.toSorted((a, b) => a - b)));
						expect(await queryApi.count(q)).toBe(wanted.length);
						const page = await queryApi.page(q, 1, 5);
						expect(page.rows.map((r) => r.id)).toEqual(wanted.slice(1, 6));
						expect(page.total).toBe(wanted.length);
						for (const of of ['city', 'tags', 'leadSource', 'custom:booth', 'custom:gone'] as const)
							expect(await queryApi.fieldValues(q, of)).toEqual(
								plainValues(
									wanted.map((id) => all.find((c) => c.id === id)!),
									of
								)
							);
						const left = wanted.map((id) => all.find((c) => c.id === id)!);
						const facets = await queryApi.facets(q);
						expect(facets.total).toBe(wanted.length);
						for (const { value, count } of facets.tiers) expect(count).toBe(left.filter((c) => tierOf(c.score) === value).length);
						const imported = new Map(
							IMPORTS.map((id) => [id, left.filter((c) => c.importId === id || c.merged.includes(id)).length] as const).filter(
								([, n]) => n > 0
							)
						);
						expect(new Map(facets.imports.map((f) => [f.value, f.count]))).toEqual(imported);
						// However a source is spelled, it is one.
						const [sources, statuses] = [spelled(left, 'leadSource'), spelled(left, 'leadStatus')];
						expect(new Map(facets.sources.map((f) => [f.value, f.count]))).toEqual(sources);
						expect(new Map(facets.statuses.map((f) => [f.value, f.count]))).toEqual(statuses);
						expect(new Map((await queryApi.scoreSummary(q)).bySource.map((f) => [f.value, f.count]))).toEqual(sources);
					}
				}
			),
			{ numRuns: 60, endOnFailure: true }
		);
	});

	it('CON-1: a field of too many kinds offers none, a newer question ends an older one, and countries are always offered', async () => {
		const people = Array.from({ length: 60 }, (_, n) => n);
		const chunk = emptyChunk(1, 'one');
		Object.assign(chunk, { length: 60, touchedBy: people.map(() => null), origins: people.map(() => null) });
		chunk.alive.fill(1, 0, 60);
		chunk.columns
			.set(
				'city',
				people.map((n) => (n < 40 ? `Town ${n}` : 'TOWN 0'))
			)
			.set(
				'company',
				people.map((n) => `Firm ${n}`)
			)
			.set(
				'country',
				people.map((n) => `${n}`)
			);
		await store([chunk], new Map());
		expect(await queryApi.fieldValues({}, 'city')).toHaveLength(40);
		expect((await queryApi.fieldValues({}, 'city'))?.[0]).toEqual({ value: 'TOWN 0', count: 21 });
		expect(await queryApi.fieldValues({}, 'company')).toBeNull();
		expect(await queryApi.fieldValues({}, 'country')).toHaveLength(60);
		const [older, newer] = await Promise.all([
			queryApi.fieldValues({ search: 'town' }, 'city'),
			queryApi.fieldValues({ importId: 'one' }, 'city')
		]);
		expect([older, newer?.length]).toEqual([null, 40]);
	});

	it('CON-1 and HIS-3: a filter by a field reads columns that are encrypted', async () => {
		unlocksHere();
		const rest = await restKeyOf('a secret that passphrases open');
		await makeDataKey(await openStore(), rest);
		await giveRestKey(rest);
		try {
			const chunk = emptyChunk(1, 'one');
			Object.assign(chunk, { length: 3, touchedBy: [null, null, null], origins: [null, null, null] });
			chunk.alive.fill(1, 0, 3);
			chunk.columns.set('city', ['Kraków', null, 'Leeds']);
			await store([chunk], new Map());
			const lying = await (await rawStore()).getAll('columns');
			expect([lying.length > 0, lying.every(isSealed)]).toEqual([true, true]);
			expect([...(await queryApi.ids({ fields: [{ field: 'city', op: 'is', values: ['krakow'] }] }))]).toEqual([contactId(1, 0)]);
			expect([...(await queryApi.ids({ fields: [{ field: 'city', op: 'notGiven', values: [] }] }))]).toEqual([contactId(1, 1)]);
		} finally {
			forgetRestKey();
		}
	});

	it('CON-1: after changes the news of which names the chunks, or none, lists say what is stored now', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(chunkOfPeople, { minLength: 2, maxLength: 4 }),
				fc.array(fc.tuple(fc.nat(), chunkOfPeople, fc.boolean()), { minLength: 1, maxLength: 5 }),
				query,
				async (people, changes, q) => {
					await freshDevice();
					const chunks = people.map((some, n) => chunkOf(n + 1, IMPORTS[n % 2]!, some));
					await store(chunks, new Map());
					delete q.delivery;
					expect([...(await queryApi.ids(q))]).toEqual(plainIds(plainContacts(chunks, new Map()), q));
					for (const [which, some, named] of changes) {
						const at = which % (chunks.length + 1);
						chunks[at] = chunkOf(at + 1, IMPORTS[at % 2]!, some);
						await store(chunks.slice(0, chunks.length), new Map());
						hear(named ? { kind: 'contacts', serials: [at + 1] } : { kind: 'contacts' });
						// Chunks without a head can't be told from what they were: they are only ever written by an older version.
						if ((at + 1) % 3 === 2) await closeAndForget();
						expect([...(await queryApi.ids(q))]).toEqual(plainIds(plainContacts(chunks, new Map()), q));
					}
				}
			),
			{ numRuns: 30, endOnFailure: true }
		);
	});
});

async function closeAndForget(): Promise<void> {
	const { closeStore } = await import('#workers/store/engine/open');
	await closeStore();
}
