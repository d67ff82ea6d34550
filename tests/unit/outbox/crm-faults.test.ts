import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Receipt } from '#domain/delivery';
import { writeDestination } from '#workers/store/destinations';
import { closeStore, type Store } from '#workers/store/open';
import { mortalTab, type Mortal } from '../../faults/network/mortal';
import { dice as faultDice } from '../../faults/network/dice';
import { dice, type Dice } from '../../support/dice';
import { emulatedDolibarr, emulatedDynamics, type EmulatedCrm } from '../../support/emulated-crms';
import { addsUp, freshStore, imaginedLocks, person, seedContacts, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});
afterEach(closeStore);

const FAULTS = [
	'dropRequest',
	'dropAnswer',
	'browserRepeats',
	'tooMany',
	'broken',
	'brokenAfter',
	'gateway',
	'gatewayAfter',
	'page',
	'pageAfter',
	'cutAfter',
	'emptyAfter',
	'tokenEnded'
] as const;

/** What a network does to a call of the system behind it; "after" = the system has acted by then. */
function disturbed(crm: EmulatedCrm, d: Dice, mood: Mood) {
	return async (url: string, init: RequestInit): Promise<Response> => {
		const { pathname, search } = new URL(url);
		const act = (): Response => crm.call(init.method ?? 'GET', pathname + search, typeof init.body === 'string' ? init.body : '');
		await new Promise(setImmediate);
		const fault = mood.calm-- <= 0 && d.chance(mood.chance) ? d.pick(FAULTS) : null;
		const page = (status: number): Response => new Response('<html><body>Sign in</body></html>', { status });
		if (fault === 'dropRequest') throw new TypeError('Failed to fetch');
		if (fault === 'tooMany') return Response.json({}, { status: 429, headers: { 'Retry-After': String(d.range(0, 40)) } });
		if (fault === 'broken') return Response.json({ error: { message: 'broken' } }, { status: 503 });
		if (fault === 'gateway') return page(503);
		if (fault === 'page') return page(200);
		if (fault === 'tokenEnded') return Response.json({}, { status: 401 });
		const answer = act();
		if (fault === 'dropAnswer') throw new TypeError('Failed to fetch');
		if (fault === 'browserRepeats') return ((mood.calm = 5), act());
		if (fault === 'brokenAfter') return Response.json({ error: { message: 'broken' } }, { status: 502 });
		if (fault === 'gatewayAfter') return page(504);
		if (fault === 'pageAfter') return page(200);
		const text = fault === 'cutAfter' || fault === 'emptyAfter' ? await answer.text() : '';
		// Of a bare number nobody sees that it was cut.
		if (fault === 'cutAfter') return new Response(text.slice(0, text.length < 9 ? 0 : text.length / 2), { status: answer.status });
		if (fault === 'emptyAfter') return new Response('', { status: answer.status });
		return answer;
	};
}

/** `MUSTER_SEED=7 MUSTER_RUNS=100` searches elsewhere and longer, with tabs that die as well. */
const FIRST = Number(process.env.MUSTER_SEED ?? 1);
const RUNS = Number(process.env.MUSTER_RUNS ?? 4);
const DEADLY = RUNS > 4 ? 0.03 : 0;

interface Mood {
	/** Chance that a call is disturbed. */
	chance: number;
	/** Calls that get through: nobody can help where a contact is made twice and nothing can be asked after that. */
	calm: number;
}

interface Kind {
	connector: string;
	settings: Record<string, unknown>;
	make(d: Dice, mood: Mood): EmulatedCrm;
	email: string;
	title: string;
}
const KINDS: Kind[] = [
	{ connector: 'dolibarr', settings: { url: 'https://crm.example' }, make: emulatedDolibarr, email: 'email', title: 'poste' },
	{
		connector: 'dynamics',
		settings: { url: 'https://org.example', batchSize: 10 },
		make: (d, mood) => emulatedDynamics(() => d.chance(mood.chance / 4)),
		email: 'emailaddress1',
		title: 'jobtitle'
	}
];

async function run(kind: Kind, seed: number): Promise<void> {
	const d = dice(seed);
	const mood = { chance: d.pick([0.1, 0.3, 0.6]), calm: 0 };
	const crm = kind.make(d, mood);
	const n = d.range(3, 30);
	await writeDestination(
		db,
		{
			id: 'crm',
			connector: kind.connector,
			name: 'CRM',
			settings: kind.settings,
			secretId: null,
			secretOrigin: null,
			scoreField: kind.connector === 'dolibarr' ? 'options_score' : 'new_score',
			tierField: kind.connector === 'dolibarr' ? 'options_tier' : 'new_tier',
			factorsField: null,
			createdAt: 1,
			paused: false,
			pausedReason: null,
			preconfigured: false
		},
		1,
		'test',
		'destination.saved',
		{}
	);
	const locks = imaginedLocks();
	const send = disturbed(crm, d, mood);
	let born = 0;
	const open = (): Mortal =>
		mortalTab({ name: `tab${++born}`, locks, full: 0, dice: faultDice(seed), random: () => d.roll(), fetcher: send });
	let tab = open();
	const made: string[] = [];
	for (const title of ['First', 'Second', 'Third'].slice(0, d.range(1, 3))) {
		const batch = await tab.api.createBatch('crm', await seedContacts(db, n, (i) => ({ ...person(i), jobTitle: title })), title);
		if (!batch.ok) throw new Error(batch.problem.code);
		made.push(batch.value.id);
		tab.clock.now += 10;
		for (let i = d.range(0, 40); i > 0; i--) await new Promise(setImmediate);
	}
	const begun = Date.now();
	await until(async () => {
		if (Date.now() - begun > 8000) mood.chance = 0;
		if (mood.calm <= 0 && d.chance(DEADLY)) {
			tab.kill();
			tab = open();
			void tab.sender.wake();
		}
		if ((await tab.api.destinations())[0]!.paused) await tab.api.resumeDestination('crm');
		const all = await Promise.all(made.map((id) => tab.api.batch(id)));
		for (const b of all) if (b?.state === 'paused') await tab.api.resumeBatch(b.id);
		return all.every((b) => b!.counts.waiting === 0);
	}, `all to arrive (seed ${seed})`);
	mood.chance = 0;
	const label = `${kind.connector}, seed ${seed}`;
	const last = ['First', 'Second', 'Third'][made.length - 1];
	const byEmail = new Map<unknown, string[]>();
	for (const [id, c] of crm.contacts) byEmail.set(c[kind.email], [...(byEmail.get(c[kind.email]) ?? []), id]);
	expect(
		[...byEmail].filter(([, ids]) => ids.length > 1),
		`twice there: ${label}`
	).toEqual([]);
	expect(byEmail.size, label).toBe(n);
	for (const id of made) {
		const batch = (await tab.api.batch(id))!;
		expect(addsUp(batch), label).toBe(true);
		const { receipts } = (await tab.api.receipts(id, 'all', 0, 100)) as { receipts: Receipt[] };
		const sent = receipts.filter((r) => r.status === 'created' || r.status === 'updated');
		expect(sent.map((r) => [r.email, r.crmId])).toEqual(sent.map((r) => [r.email, byEmail.get(r.email)?.[0]]));
		expect(
			receipts.filter((r) => r.status === 'rejected').map((r) => r.reason),
			label
		).toEqual([]);
	}
	expect(
		[...crm.contacts.values()].filter((c) => c[kind.title] !== last),
		`old values: ${label}`
	).toEqual([]);
}

describe('whatever the network does', () => {
	for (const kind of KINDS)
		it.each(Array.from({ length: RUNS }, (_, i) => FIRST * 1000 + i))(
			`PUSH-4: ${kind.connector} has every contact once, with its newest values (seed %i)`,
			(seed) => run(kind, seed)
		);
});
