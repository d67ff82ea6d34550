import * as fc from 'fast-check';
import type { BulkChange } from '#domain/contacts/bulk-edit';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Result } from '#domain/result';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { csv, freshDevice, importAll, scoredByThese } from '../harness';

/** The value of a result, or a failure that says its problem. */
export const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const HEADER = 'First Name,Last Name,Email,Company,City,Industry,Tags,Phone,Phone 1 Type,Visits';
const PEOPLE = [
	['Nora', 'Quist'],
	['Tom', 'Berger'],
	['Ines', 'Caldeira'],
	['Pavel', 'Dvorak'],
	['Amina', 'Khan'],
	['Lars', 'Holm'],
	['Yuki', 'Mori'],
	['Jean', 'Petit'],
	['Rosa', 'Vidal'],
	['Omar', 'Haddad'],
	['Eva', 'Lind'],
	['Sean', 'Doyle']
] as const;
const row = ([first, last]: readonly [string, string], n: number): string =>
	`${first},${last},${first}.${last}@${last}-works.com,${last} Works,${['Bonn', '', 'Kiel', 'Bonn'][n % 4]},${n % 2 ? 'Retail' : ''},${['VIP', 'vip; Fair', '', 'Fair'][n % 4]},+1212736${5000 + n * 111},mobile,${n}`;
const files = [0, 4, 8].map((from) =>
	csv(
		HEADER,
		PEOPLE.slice(from, from + 4).map((who, i) => row(who, from + i))
	)
);

/** Three imports, so three chunks of contacts. */
export async function device(): Promise<Uint32Array> {
	await freshDevice();
	await scoredByThese();
	for (const file of files) await importAll(file);
	hear({ kind: 'contacts' });
	return queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
}

/** All that is stored of contacts but when they were touched, and by what. */
export async function stored(): Promise<unknown> {
	const db = await openStore();
	const serials = (await db.getAllKeys('chunks')) as number[];
	return (await readChunks(db, serials)).map(
		(c) =>
			c && {
				serial: c.serial,
				alive: c.alive,
				scores: c.scores,
				origins: c.origins,
				columns: new Map(
					[...c.columns].map(([f, column]) => [f, column.map((v) => v || null)] as const).filter(([, column]) => column.some(Boolean))
				)
			}
	);
}
/** The same, and what touched them. */
export const traces = async (): Promise<unknown> => {
	const db = await openStore();
	return [
		await stored(),
		(await readChunks(db, (await db.getAllKeys('chunks')) as number[])).map((c) => c?.touchedBy),
		await db.getAllKeys('history')
	];
};
export const valuesOf = async (ids: Iterable<number>): Promise<ContactValues[]> => {
	hear({ kind: 'contacts' });
	return Promise.all(Array.from(ids, async (id) => (await queryApi.contact(id))!.values));
};

export const change: fc.Arbitrary<BulkChange> = fc.oneof(
	fc
		.constantFrom<[FieldId, string]>(
			['city', ' bonn '],
			['industry', 'Software'],
			['jobTitle', 'CEO'],
			['visits', '12'],
			['visits', 'many'],
			['consentDate', '2026-03-05'],
			['custom:shirt', 'L'],
			['country', 'germany']
		)
		.map(([field, v]) => ({ kind: 'set' as const, field, value: v })),
	fc.constantFrom<FieldId>('city', 'company', 'phone1', 'industry').map((field) => ({ kind: 'clear' as const, field })),
	fc.record({ kind: fc.constant('tags' as const), add: fc.subarray(['Fair', 'new', 'VIP']), remove: fc.subarray(['vip', 'FAIR', 'none']) })
);
