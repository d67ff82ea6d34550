import { beforeEach, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { ContactQuery } from '#domain/contact';
import type { FieldFilter, FieldOp } from '#domain/field-filter';
import type { FieldId } from '#domain/fields';
import { TIERS, UNSCORED } from '#domain/score';
import { tierOf } from '#domain/tier-schemes';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { writeChunk } from '#workers/imports/write-chunk';
import { contactId } from '#workers/store/contact-id';
import { CHUNK_STORES, emptyChunk } from '#workers/store/contacts';
import { toDisk } from '#workers/store/chunk-store';
import { makeDataKey, restKeyOf } from '#workers/store/data-key';
import { openStore, rawStore } from '#workers/store/open';
import { forgetRestKey, giveRestKey, unlocksHere } from '#workers/store/protect';
import { isSealed } from '#workers/store/sealed-value';
import type { StoredChunk } from '#workers/store/schema';
import { manifestOf } from '../../bench/seed/store';
import { freshDevice } from '../imports/harness';
import { plainContacts, plainIds, plainValues } from './plain';

const IMPORTS = ['one', 'two'];
const word = (...values: string[]): fc.Arbitrary<string | null> => fc.constantFrom(null, ...values);
const VALUES: [FieldId, fc.Arbitrary<string | null>][] = [
	['firstName', word('Ana', 'Łukasz', 'Müller', 'Zoë', '太郎', 'ß')], ['lastName', word('Ng', 'Nguyen', 'Müller-Lüdenscheidt', 'Mueller', '山田', "O'Neill")], ['fullName', word('Ana Ng', 'Ana Nguyen', 'anabel')],
	['email', word('ana@x.com', 'ng.ana@orion.example', 'a@müller.example')], ['company', word('Orion Packaging GmbH', 'Orion Packaging', 'Orion\nPackaging', 'ØRSTED', 'Zebra', 'a')],
	['jobTitle', word('CEO', 'Sales Manager')], ['phone1', word('+12125550101', '+4989123456')], ['city', word('Kraków', 'Leeds')],
	['leadSource', word('Webinar', 'Website', 'webinar')], ['leadStatus', word('New', 'Won')], ['industry', word('Retail')], ['tags', word('VIP', 'vip, Berlin', 'Berlin')],
	['visits', word('3', '12', '-1', '0.5', 'many')], ['createdDate', word('2026-03-04', '2026-03-05 10:30', '2025-12-31', 'soon')], ['notes', word('Met in *Kraków*', 'a, b')], ['custom:booth', word('Hall 7', 'hall 7', 'Hall 8')]
];
const person = fc.record({
	values: fc.tuple(...VALUES.map(([, v]) => v)), score: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(UNSCORED, 80, 60)), alive: fc.boolean(),
	updatedAt: fc.constantFrom(1e12, 1e12 + 1, 2e12), merged: fc.subarray(IMPORTS), delivery: word('waiting', 'created', 'rejected')
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;
const chunkOfPeople = fc.array(person, { minLength: 1, maxLength: 40 });

const search = fc.array(fc.constantFrom('ana', 'NG', 'muller', 'müller', 'łuk', '太', 'ß', 'orion packaging', 'gmbh', 'sales manager', '@', 'e', '55', '+1212', 'krakow', 'none-has-this', 'ørsted', 'n'), { minLength: 1, maxLength: 2 }).map((w) => w.join('  '));
const field = (op: FieldOp, fields: FieldId[], ...values: string[][]): fc.Arbitrary<FieldFilter> => fc.record({ field: fc.constantFrom(...fields), op: fc.constant(op), values: fc.constantFrom(...values) });
const fieldFilter = fc.oneof(
	field('is', ['city', 'email', 'fullName', 'tags', 'leadSource', 'custom:booth', 'custom:gone', 'visits'], ['krakow', 'Leeds'], ['VIP'], ['HALL 7', 'anabel'], ['webinar'], ['ana ng', '3']),
	field('isNot', ['city', 'email', 'fullName', 'tags', 'leadSource', 'custom:booth', 'custom:gone', 'visits'], ['krakow', 'Leeds'], ['VIP'], ['HALL 7', 'anabel'], ['webinar'], ['ana ng', '3']),
	field('contains', ['phone1'], ['(212) 555'], ['+49 89'], ['+']),
	field('contains', ['company', 'notes', 'fullName', 'email', 'phone1', 'custom:booth', 'tags'], ['ORION'], ['ana'], ['*k'], ['7'], ['ü'], [',']),
	field('number', ['visits', 'city'], ['1', '12'], ['', '3'], ['0.5', '']),
	field('date', ['createdDate', 'notes'], ['2026-01-01', '2026-03-04'], ['', '2026-03-05'], ['2026-03-05', '']),
	field('given', ['city', 'fullName', 'email', 'leadStatus', 'custom:booth', 'custom:gone', 'website'], []), field('notGiven', ['city', 'fullName', 'email', 'leadSource', 'custom:booth', 'custom:gone', 'website'], [])
);
const query: fc.Arbitrary<ContactQuery> = fc.record({
	fields: fc.array(fieldFilter, { minLength: 1, maxLength: 2 }),
	search, importId: fc.constantFrom(...IMPORTS, 'other'), tiers: fc.subarray([...TIERS]), sources: fc.subarray(['Webinar', 'Website', 'none', '']), statuses: fc.subarray(['New', 'Won', '']),
	minScore: fc.integer({ min: 0, max: 100 }), maxScore: fc.integer({ min: 0, max: 100 }), tag: fc.constantFrom('vip', 'Berlin'), delivery: fc.constantFrom('none', 'waiting', 'created'),
	sort: fc.record({ by: fc.constantFrom('score', 'name', 'company', 'updatedAt', 'id'), direction: fc.constantFrom('asc', 'desc') })
}, { requiredKeys: [] }) as fc.Arbitrary<ContactQuery>;

function chunkOf(serial: number, importId: string, people: readonly Person[]): StoredChunk {
	const chunk = emptyChunk(serial, importId);
	chunk.length = people.length;
	VALUES.forEach(([field], f) => { if (people.some((p) => p.values[f])) chunk.columns.set(field, people.map((p) => p.values[f] ?? null)); });
	people.forEach((p, i) => { chunk.scores[i] = p.score; chunk.alive[i] = Number(p.alive); chunk.updatedAt[i] = chunk.createdAt[i] = p.updatedAt; });
	chunk.touchedBy = people.map((p) => (p.merged.length > 0 ? ['edit/1-x', ...p.merged.map((id) => `${id}/0`)] : null));
	chunk.origins = people.map(() => null);
	return chunk;
}

/** Stores chunks as two complete imports; every third without a head, as an older version wrote it. */
async function store(chunks: readonly StoredChunk[], sent: ReadonlyMap<number, string>): Promise<void> {
	const db = await openStore();
	const tx = db.transaction([...CHUNK_STORES, 'imports', 'batches', 'batchChunks'] as const, 'readwrite');
	for (const chunk of chunks) {
		if (chunk.serial % 3 === 2) void tx.objectStore('chunks').put(toDisk(chunk), chunk.serial);
		else void writeChunk(tx, chunk);
	}
	IMPORTS.forEach((id, n) => void tx.objectStore('imports').put({ ...manifestOf(id, n, n, 1), chunks: chunks.filter((c) => c.importId === id).map((c) => c.serial) }, id));
	const statuses = ['waiting', 'sent', 'created', 'updated', 'rejected'];
	const ids = [...sent.keys()];
	if (ids.length > 0) {
		void tx.objectStore('batches').put({ id: 'b', state: 'sending', createdAt: 1, counts: {} } as never, 'b');
		void tx.objectStore('batchChunks').put({ batchId: 'b', n: 0, contactIds: Uint32Array.from(ids), status: Uint8Array.from(ids, (id) => statuses.indexOf(sent.get(id)!)) } as never, ['b', 0]);
	}
	await tx.done;
}

const sentTo = (serial: number, people: readonly Person[]): [number, string][] => people.flatMap((p, i) => (p.delivery ? [[contactId(serial, i), p.delivery] as [number, string]] : []));

beforeEach(freshDevice);

describe('the list against a plain reading of every contact', () => {
	it('CON-1, SCO-4: the same contacts in the same order, the same counts and facets, for any contacts and any query', async () => {
		await fc.assert(fc.asyncProperty(fc.array(chunkOfPeople, { minLength: 1, maxLength: 4 }), fc.array(query, { minLength: 1, maxLength: 6 }), async (people, queries) => {
			await freshDevice();
			const chunks = people.map((some, n) => chunkOf(n + 1, IMPORTS[n % 2]!, some));
			const sent = new Map(people.flatMap((some, n) => sentTo(n + 1, some)));
			await store(chunks, sent);
			const all = plainContacts(chunks, sent);
			for (const q of queries) {
				const wanted = plainIds(all, q);
				expect([...await queryApi.ids(q)]).toEqual(wanted);
				expect(await queryApi.count(q)).toBe(wanted.length);
				const page = await queryApi.page(q, 1, 5);
				expect(page.rows.map((r) => r.id)).toEqual(wanted.slice(1, 6));
				expect(page.total).toBe(wanted.length);
				for (const of of ['city', 'tags', 'leadSource', 'custom:booth', 'custom:gone'] as const) expect(await queryApi.fieldValues(q, of)).toEqual(plainValues(wanted.map((id) => all.find((c) => c.id === id)!), of));
				const left = wanted.map((id) => all.find((c) => c.id === id)!);
				const facets = await queryApi.facets(q);
				expect(facets.total).toBe(wanted.length);
				for (const { value, count } of facets.tiers) expect(count).toBe(left.filter((c) => tierOf(c.score) === value).length);
				for (const [kind, of] of [['sources', 'source'], ['statuses', 'status'], ['imports', 'importId']] as const) {
					const counts = new Map<string, number>();
					for (const c of left) counts.set(c[of], (counts.get(c[of]) ?? 0) + 1);
					expect(new Map(facets[kind].map((f) => [f.value, f.count]))).toEqual(counts);
				}
				expect((await queryApi.scoreSummary(q)).bySource.reduce((n, t) => n + t.count, 0)).toBe(wanted.length);
			}
		}), { numRuns: 60, endOnFailure: true });
	});

	it('CON-1: a field of too many kinds offers none, a newer question ends an older one, and countries are always offered', async () => {
		const people = Array.from({ length: 60 }, (_, n) => n);
		const chunk = emptyChunk(1, 'one');
		Object.assign(chunk, { length: 60, touchedBy: people.map(() => null), origins: people.map(() => null) });
		chunk.alive.fill(1, 0, 60);
		chunk.columns.set('city', people.map((n) => (n < 40 ? `Town ${n}` : 'TOWN 0'))).set('company', people.map((n) => `Firm ${n}`)).set('country', people.map((n) => `${n}`));
		await store([chunk], new Map());
		expect(await queryApi.fieldValues({}, 'city')).toHaveLength(40);
		expect((await queryApi.fieldValues({}, 'city'))?.[0]).toEqual({ value: 'TOWN 0', count: 21 });
		expect(await queryApi.fieldValues({}, 'company')).toBeNull();
		expect(await queryApi.fieldValues({}, 'country')).toHaveLength(60);
		const [older, newer] = await Promise.all([queryApi.fieldValues({ search: 'town' }, 'city'), queryApi.fieldValues({ importId: 'one' }, 'city')]);
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
			expect([...await queryApi.ids({ fields: [{ field: 'city', op: 'is', values: ['krakow'] }] })]).toEqual([contactId(1, 0)]);
			expect([...await queryApi.ids({ fields: [{ field: 'city', op: 'notGiven', values: [] }] })]).toEqual([contactId(1, 1)]);
		} finally { forgetRestKey(); }
	});

	it('CON-1: after changes the news of which names the chunks, or none, lists say what is stored now', async () => {
		await fc.assert(fc.asyncProperty(fc.array(chunkOfPeople, { minLength: 2, maxLength: 4 }), fc.array(fc.tuple(fc.nat(), chunkOfPeople, fc.boolean()), { minLength: 1, maxLength: 5 }), query, async (people, changes, q) => {
			await freshDevice();
			const chunks = people.map((some, n) => chunkOf(n + 1, IMPORTS[n % 2]!, some));
			await store(chunks, new Map());
			delete q.delivery;
			expect([...await queryApi.ids(q)]).toEqual(plainIds(plainContacts(chunks, new Map()), q));
			for (const [which, some, named] of changes) {
				const at = which % (chunks.length + 1);
				chunks[at] = chunkOf(at + 1, IMPORTS[at % 2]!, some);
				await store(chunks.slice(0, chunks.length), new Map());
				hear(named ? { kind: 'contacts', serials: [at + 1] } : { kind: 'contacts' });
				// Chunks without a head can't be told from what they were: they are only ever written by an older version.
				if ((at + 1) % 3 === 2) await closeAndForget();
				expect([...await queryApi.ids(q)]).toEqual(plainIds(plainContacts(chunks, new Map()), q));
			}
		}), { numRuns: 30, endOnFailure: true });
	});
});

async function closeAndForget(): Promise<void> {
	const { closeStore } = await import('#workers/store/open');
	await closeStore();
}
