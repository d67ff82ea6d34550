import * as fc from 'fast-check';
import type { ContactQuery } from '#domain/contact';
import type { FieldFilter, FieldOp } from '#domain/contacts/field-filter';
import type { FieldId } from '#domain/fields';
import { TIERS, UNSCORED } from '#domain/scoring/score';
import { writeChunk } from '#workers/imports/contacts/write-chunk';
import { contactId } from '#workers/store/contact-id';
import { CHUNK_STORES, emptyChunk } from '#workers/store/contacts';
import { toDisk } from '#workers/store/chunks/chunk-store';
import { openStore } from '#workers/store/engine/open';
import type { StoredChunk } from '#workers/store/schema';
import { manifestOf } from '../../bench/seed/store';

/** The imports that contacts came by. */
export const IMPORTS = ['one', 'two'];
const word = (...values: string[]): fc.Arbitrary<string | null> => fc.constantFrom(null, ...values);
const VALUES: [FieldId, fc.Arbitrary<string | null>][] = [
	['firstName', word('Ana', 'Łukasz', 'Müller', 'Zoë', '太郎', 'ß')],
	['lastName', word('Ng', 'Nguyen', 'Müller-Lüdenscheidt', 'Mueller', '山田', "O'Neill")],
	['fullName', word('Ana Ng', 'Ana Nguyen', 'anabel')],
	['email', word('ana@x.com', 'ng.ana@orion.example', 'a@müller.example')],
	['company', word('Orion Packaging GmbH', 'Orion Packaging', 'Orion\nPackaging', 'ØRSTED', 'Zebra', 'a')],
	['jobTitle', word('CEO', 'Sales Manager')],
	['phone1', word('+12125550101', '+4989123456')],
	['city', word('Kraków', 'Leeds')],
	['leadSource', word('Webinar', 'Website', 'webinar')],
	['leadStatus', word('New', 'Won')],
	['industry', word('Retail')],
	['tags', word('VIP', 'vip, Berlin', 'Berlin, Café')],
	['visits', word('3', '12', '-1', '0.5', 'many')],
	['createdDate', word('2026-03-04', '2026-03-05 10:30', '2025-12-31', 'soon')],
	['notes', word('Met in *Kraków*', 'a, b')],
	['custom:booth', word('Hall 7', 'hall 7', 'Hall 8')]
];
const person = fc.record({
	values: fc.tuple(...VALUES.map(([, v]) => v)),
	score: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(UNSCORED, 80, 60)),
	alive: fc.boolean(),
	updatedAt: fc.constantFrom(1e12, 1e12 + 1, 2e12),
	merged: fc.subarray(IMPORTS),
	delivery: word('waiting', 'created', 'rejected')
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;
export const chunkOfPeople = fc.array(person, { minLength: 1, maxLength: 40 });

export const search = fc
	.array(
		fc.constantFrom(
			'ana',
			'NG',
			'muller',
			'müller',
			'łuk',
			'太',
			'ß',
			'orion packaging',
			'gmbh',
			'sales manager',
			'@',
			'e',
			'55',
			'+1212',
			'krakow',
			'none-has-this',
			'ørsted',
			'n'
		),
		{ minLength: 1, maxLength: 2 }
	)
	.map((w) => w.join('  '));
export const field = (op: FieldOp, fields: FieldId[], ...values: string[][]): fc.Arbitrary<FieldFilter> =>
	fc.record({ field: fc.constantFrom(...fields), op: fc.constant(op), values: fc.constantFrom(...values) });
const fieldFilter = fc.oneof(
	field(
		'is',
		['city', 'email', 'fullName', 'tags', 'leadSource', 'custom:booth', 'custom:gone', 'visits'],
		['krakow', 'Leeds'],
		['VIP'],
		['HALL 7', 'anabel'],
		['webinar'],
		['ana ng', '3']
	),
	field(
		'isNot',
		['city', 'email', 'fullName', 'tags', 'leadSource', 'custom:booth', 'custom:gone', 'visits'],
		['krakow', 'Leeds'],
		['VIP'],
		['HALL 7', 'anabel'],
		['webinar'],
		['ana ng', '3']
	),
	field('contains', ['phone1'], ['(212) 555'], ['+49 89'], ['+']),
	field(
		'contains',
		['company', 'notes', 'fullName', 'email', 'phone1', 'custom:booth', 'tags'],
		['ORION'],
		['ana'],
		['*k'],
		['7'],
		['ü'],
		[',']
	),
	field('number', ['visits', 'city'], ['1', '12'], ['', '3'], ['0.5', '']),
	field('date', ['createdDate', 'notes'], ['2026-01-01', '2026-03-04'], ['', '2026-03-05'], ['2026-03-05', '']),
	field('given', ['city', 'fullName', 'email', 'leadStatus', 'custom:booth', 'custom:gone', 'website'], []),
	field('notGiven', ['city', 'fullName', 'email', 'leadSource', 'custom:booth', 'custom:gone', 'website'], [])
);
/**
 * Fields that lists are put in the order of: texts, numbers with others among them, dates, kinds that the heads hold, one that nobody has.
 */
const SORTED: FieldId[] = ['city', 'visits', 'createdDate', 'custom:booth', 'leadSource', 'tags', 'email', 'custom:gone'];
export const query: fc.Arbitrary<ContactQuery> = fc.record(
	{
		fields: fc.array(fieldFilter, { minLength: 1, maxLength: 2 }),
		search,
		importId: fc.constantFrom(...IMPORTS, 'other'),
		tiers: fc.subarray([...TIERS]),
		sources: fc.subarray(['Webinar', 'Website', 'none', '']),
		statuses: fc.subarray(['New', 'Won', '']),
		minScore: fc.integer({ min: 0, max: 100 }),
		maxScore: fc.integer({ min: 0, max: 100 }),
		tag: fc.constantFrom('vip', 'Berlin', 'cafe'),
		delivery: fc.constantFrom('none', 'waiting', 'created'),
		sort: fc.record({
			by: fc.constantFrom('score', 'name', 'company', 'updatedAt', 'id', ...SORTED.map((f) => `field:${f}`)),
			direction: fc.constantFrom('asc', 'desc')
		})
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<ContactQuery>;

export function chunkOf(serial: number, importId: string, people: readonly Person[]): StoredChunk {
	const chunk = emptyChunk(serial, importId);
	chunk.length = people.length;
	VALUES.forEach(([field], f) => {
		if (people.some((p) => p.values[f]))
			chunk.columns.set(
				field,
				people.map((p) => p.values[f] ?? null)
			);
	});
	people.forEach((p, i) => {
		chunk.scores[i] = p.score;
		chunk.alive[i] = Number(p.alive);
		chunk.updatedAt[i] = chunk.createdAt[i] = p.updatedAt;
	});
	chunk.touchedBy = people.map((p) => (p.merged.length > 0 ? ['edit/1-x', ...p.merged.map((id) => `${id}/0`)] : null));
	chunk.origins = people.map(() => null);
	return chunk;
}

/** Stores chunks as two complete imports; every third without a head, as an older version wrote it. */
export async function store(chunks: readonly StoredChunk[], sent: ReadonlyMap<number, string>): Promise<void> {
	const db = await openStore();
	const tx = db.transaction([...CHUNK_STORES, 'imports', 'batches', 'batchChunks'] as const, 'readwrite');
	for (const chunk of chunks) {
		if (chunk.serial % 3 === 2) void tx.objectStore('chunks').put(toDisk(chunk), chunk.serial);
		else void writeChunk(tx, chunk);
	}
	IMPORTS.forEach(
		(id, n) =>
			void tx
				.objectStore('imports')
				.put({ ...manifestOf(id, n, n, 1), chunks: chunks.filter((c) => c.importId === id).map((c) => c.serial) }, id)
	);
	const statuses = ['waiting', 'sent', 'created', 'updated', 'rejected'];
	const ids = [...sent.keys()];
	if (ids.length > 0) {
		void tx.objectStore('batches').put({ id: 'b', state: 'sending', createdAt: 1, counts: {} } as never, 'b');
		void tx.objectStore('batchChunks').put(
			{
				batchId: 'b',
				n: 0,
				contactIds: Uint32Array.from(ids),
				status: Uint8Array.from(ids, (id) => statuses.indexOf(sent.get(id)!))
			} as never,
			['b', 0]
		);
	}
	await tx.done;
}

export const sentTo = (serial: number, people: readonly Person[]): [number, string][] =>
	people.flatMap((p, i) => (p.delivery ? [[contactId(serial, i), p.delivery] as [number, string]] : []));
