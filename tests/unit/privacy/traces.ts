import { expect } from 'vitest';
import { emptyDraft } from '#domain/booth/booth';
import type { Batch, Destination } from '#domain/delivery';
import type { FieldId } from '#domain/fields';
import type { LeadList } from '#domain/lists/lead-list';
import type { Result } from '#domain/result';
import { journal } from '#workers/store/journal/journal';
import type { CallStatePiece, StoredAttempt } from '#workers/store/list-schema';
import { openStore } from '#workers/store/engine/open';
import { deviceId } from '#workers/store/settings';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

/** The value of a result, or a failure that says its problem. */
export const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
/** How a result ended: "ok", or the code of what went wrong. */
export const code = (r: Result<unknown>): string => (r.ok ? 'ok' : r.problem.code);
/** The file that she is in, and who she is. */
export const HEADER = 'First Name,Last Name,Email,Phone,Company,Street,Notes,Cost Centre';
export const NAME = 'Zephyrine,Quackenbush';
export const EMAIL = 'zeph.quackenbush@brunnthal-werke.com';
export const OLD_EMAIL = 'zq.before@brunnthal-werke.com';
/** All that must be gone; the last of them are what her number looks like. */
export const HERS = [
	'Zephyrine',
	'Quackenbush',
	'zeph.quackenbush',
	'zq.before',
	'zq.private',
	'Geheimweg 77',
	'lilies 4711',
	'KS-990017',
	'15199887766',
	'99887766'
];
export const colleague = 'Tom,Berg,tom.berg@brunnthal-werke.com,+49 89 4400990,Brunnthal Werke,Hofweg 1,,';
const people = (n: number): string[] =>
	Array.from({ length: n }, (_, i) => `Ana${i},Lima${i},ana.lima.${i}@firm${i}.com,+49 30 ${2_000_000 + i * 37},Firm ${i},,,`);
const fileOf = (n: number): File =>
	csv(HEADER, [
		...people(n / 2),
		`${NAME},${OLD_EMAIL},0151 99887766,Brunnthal Werke,Geheimweg 77,Allergic to lilies 4711,KS-990017`,
		colleague,
		...people(n).slice(n / 2),
		`${NAME},zeph.quackenbush@@brunnthal,0151 99887766,Brunnthal Werke,Geheimweg 77,,`
	]);
const NEXT = csv(HEADER, [
	`${NAME},${OLD_EMAIL},0151/99887766,Brunnthal Werke,Geheimweg 77,,`,
	`${NAME},zq.private@web-mailer.de,0151-99887766,,,,`
]);

/** Lead list, call states and attempts as campaigns keep them; the second of two members is hers. */
export const LIST: LeadList = {
	id: 'l1',
	processId: 'p1',
	name: 'Fair',
	timeZone: '',
	owner: '',
	description: '',
	enabled: true,
	pieces: 1,
	members: 2,
	createdAt: 1,
	createdBy: 'Ana',
	updatedAt: 1
};
export const states = ([a, b]: [number, number]): CallStatePiece => ({
	state: Uint8Array.of(a, b),
	tries: Uint8Array.of(a, b),
	last: Float64Array.of(a, b),
	due: Float64Array.of(a, b),
	callback: Uint8Array.of(a, b),
	outcome: Uint8Array.of(a, b),
	outcomes: ['busy'],
	log: new Map(
		[
			[0, [0]],
			[1, [1]]
		].slice(0, b === 0 ? 1 : 2) as [number, number[]][]
	),
	taken: new Map()
});
const ATTEMPT: StoredAttempt = {
	n: 0,
	contactId: 7,
	listId: 'l1',
	at: 1,
	by: 'Ana',
	outcomeId: 'busy',
	phone: '+4930',
	note: '',
	state: 'new',
	callbackAt: null,
	before: { state: 0, tries: 0, last: 0, due: 0, callback: 0, outcome: null }
};

/** A device on which she has left every kind of trace; answers her contact's id. */
export async function withTraces(n: number): Promise<number> {
	await plainDevice();
	value(await api.saveSettings({ userName: 'Ana' }));
	const first = await importAll(fileOf(n));
	expect(first.ledger).toMatchObject({ created: n + 2, failed: 1 });
	const second = await importAll(NEXT);
	expect(second.ledger).toMatchObject({ merged: 1, held: 1 });
	const db = await openStore();
	const { id } = (await api.checkContact({ email: OLD_EMAIL, firstName: 'Zephyrine', lastName: 'Quackenbush' }, null)).duplicates[0]!;
	value(
		await api.saveContact(
			{
				firstName: 'Zephyrine',
				lastName: 'Quackenbush',
				fullName: 'Zephyrine Quackenbush',
				email: EMAIL,
				phone1: '+4915199887766',
				company: 'Brunnthal Werke',
				street: 'Geheimweg 77',
				notes: 'Allergic to lilies 4711'
			},
			id
		)
	);
	value(await api.setScore(id, 88, 'Zephyrine Quackenbush asked for a demo'));
	value(await api.rescoreAll(nothing));
	value(await api.saveRecipe('Monthly', { importId: first.id }));
	await api.keepDraft({ values: { email: EMAIL, fullName: 'Zephyrine Quackenbush' } } as never);
	const x = `${await deviceId(db)}-${id}`;
	const record = { externalId: x, properties: { email: EMAIL, mobile: '+4915199887766' } };
	await db.put('destinations', { id: 'd1', name: 'CRM', connector: 'webhook-json' } as Destination, 'd1');
	const batch = (bid: string, state: Batch['state']): Batch => ({
		id: bid,
		destinationId: 'd1',
		label: 'Zephyrine Quackenbush',
		createdAt: 5,
		createdBy: 'Ana',
		state,
		counts: { total: 2, waiting: state === 'paused' ? 1 : 0, created: 1, updated: 0, rejected: 0, cancelled: 0 },
		lastAttemptAt: null,
		nextAttemptAt: null,
		stalled: null,
		link: null
	});
	for (const [bid, state, status] of [
		['b1', 'done', 0],
		['b2', 'paused', 0]
	] as const) {
		await db.put('batches', batch(bid, state), bid);
		await db.put(
			'batchChunks',
			{
				batchId: bid,
				n: 0,
				contactIds: Uint32Array.of(7, id),
				records: [{ externalId: 'k', properties: {} }, record],
				names: ['Tom', 'Zephyrine Quackenbush'],
				emails: ['tom@x.de', EMAIL],
				status: Uint8Array.of(2, status),
				crmIds: [null, null],
				links: [null, null],
				reasons: [null, null],
				reasonFields: [null, null],
				at: new Float64Array(2)
			},
			[bid, 0]
		);
		await db.put(
			'outbox',
			{
				batchId: bid,
				seq: 0,
				destinationId: 'd1',
				from: 0,
				to: 2,
				state: bid === 'b1' ? 'done' : 'pending',
				attempts: 1,
				idempotencyKey: 'k',
				nextAttemptAt: 0,
				lastError: { code: 'deliveryRefused', params: { detail: `${EMAIL} is unknown` } }
			},
			[bid, 0]
		);
	}
	await db.put(
		'batchChunks',
		{
			batchId: 'b1',
			n: 0,
			from: 0,
			status: Uint8Array.of(2, 2),
			crmIds: ['1', 'crm-of-zeph.quackenbush'],
			links: null,
			reasons: [null, `${EMAIL} exists`],
			reasonFields: null,
			at: new Float64Array(2)
		},
		['b1', 1 / 1024]
	);
	await db.put('replaced', [{ externalId: x, crmId: '1', before: { email: OLD_EMAIL } }], ['b1', 0]);
	await db.put('replaced', { status: Uint8Array.of(0, 3), reasons: [null, `${EMAIL} was changed there`] }, ['b1', -1]);
	// As lead lists, campaigns and the booth keep them.
	await db.put('leadLists', LIST, 'l1');
	await db.put('members', { ids: Uint32Array.of(7, id) }, ['l1', 0]);
	await db.put('callStates', states([1, 2]), ['c1', 'l1', 0]);
	await db.put('attempts', { ...ATTEMPT, n: 1, contactId: id, phone: '+4915199887766', note: 'Zephyrine was not in' }, ['c1', 1]);
	await db.put('attempts', ATTEMPT, ['c1', 0]);
	const event = { id: 'e1', name: 'Fair', source: 'Fair', qualifiers: [], consentText: '' };
	const draft = { ...emptyDraft(), values: { email: EMAIL }, note: 'Zephyrine calls back' };
	await db.put(
		'pictures',
		{
			kind: 'capture',
			id: 'visitor-1',
			event,
			at: 1,
			by: 'Ana',
			device: 'd',
			n: 1,
			revisedAt: 1,
			draft,
			consent: { status: 'granted', text: '', at: 1, by: 'Ana' },
			open: false,
			picture: 'p1',
			same: null,
			contactId: null,
			importId: '',
			row: 0,
			held: null,
			values: { email: EMAIL },
			merged: false,
			gone: false,
			received: false
		},
		'capture/e1/visitor-1'
	);
	await db.put('pictures', { kind: 'picture', bytes: new TextEncoder().encode('Zephyrine'), width: 1, height: 1, at: 1 }, 'picture/p1');
	await db.put(
		'attendees',
		{
			id: 'a1',
			name: 'Fair',
			at: 1,
			ids: ['B1', 'B2'],
			columns: new Map<FieldId, string[]>([
				['email', ['tom@x.de', EMAIL]],
				['fullName', ['Tom', 'Zephyrine Quackenbush']]
			])
		},
		'a1'
	);
	const waits = (await db.getAll('held')).flat()[0]!;
	const entry = { ...waits, id: `${waits.id}-skipped`, rows: [], values: { email: EMAIL, notes: 'Zephyrine was skipped' } };
	await db.put('settings', [{ key: [waits.importId, 0], entry }], 'heldSkipped');
	await journal(db, 9, 'Ana', 'delivery.created', { batchId: 'b1', label: 'Zephyrine Quackenbush', contacts: 2 });
	await journal(db, 10, 'Ana', 'settings.changed', { key: 'knownCompanies', before: [], after: ['Brunnthal Werke'] });
	return id;
}
