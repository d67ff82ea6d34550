import { expect } from 'vitest';
import type { Receipt } from '#domain/delivery';
import { writeDestination } from '#workers/store/destinations';
import type { Store } from '#workers/store/engine/open';
import { mortalTab, type Mortal } from '../../faults/network/mortal';
import { dice as faultDice } from '../../faults/network/dice';
import { dice, type Dice } from '../../support/dice';
import type { CrmMood, EmulatedCrm } from '../../support/emulated-crms';
import { saved } from './drafts';
import { addsUp, imaginedLocks, person, seedContacts, until } from './support';

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
	'errorBody',
	'errorBodyAfter',
	'tokenEnded'
] as const;

/** Bodies under a 200 that say nothing of a contact. */
const ODD = [
	'{}',
	'""',
	'0',
	'{"error":{"message":"Internal error"}}',
	'{"success":false,"error":"Internal error"}',
	'{"errors":[{"message":"Internal error"}]}',
	'{"status":"error","message":"Internal error"}'
];

/** It broke off in the middle of its work. */
class Cut extends Error {}

interface Mood {
	/** Chance that a call is disturbed. */
	chance: number;
	/** Calls that get through: nobody can help where a contact is made twice and nothing can be asked after that. */
	calm: number;
}

/** What a network does to a call of the system behind it; "after" = the system has acted by then. */
function disturbed(crm: EmulatedCrm, d: Dice, mood: Mood, kind: Kind) {
	return async (url: string, init: RequestInit): Promise<Response> => {
		const { pathname, search } = new URL(url);
		const act = (): Response =>
			crm.call(
				init.method ?? 'GET',
				pathname + search,
				typeof init.body === 'string' ? init.body : '',
				(init.headers ?? {}) as Record<string, string>
			);
		await new Promise(setImmediate);
		const fault = mood.calm-- <= 0 && d.chance(mood.chance) ? d.pick(FAULTS) : null;
		const page = (status: number): Response => new Response('<html><body>Sign in</body></html>', { status });
		const odd = (): Response => new Response(d.pick(ODD), { status: 200, headers: { 'Content-Type': 'application/json' } });
		const wait = (): Record<string, string> => (kind.saysWhen === false && d.chance(0.5) ? {} : { 'Retry-After': String(d.range(0, 40)) });
		if (fault === 'dropRequest') throw new TypeError('Failed to fetch');
		if (fault === 'tooMany') return Response.json({}, { status: 429, headers: wait() });
		if (fault === 'broken') return Response.json({ error: { message: 'broken' } }, { status: 503 });
		if (fault === 'gateway') return page(503);
		if (fault === 'page') return page(200);
		if (fault === 'errorBody') return odd();
		if (fault === 'tokenEnded') return Response.json({}, { status: 401 });
		let answer: Response;
		try {
			answer = act();
		} catch (e) {
			if (!(e instanceof Cut)) throw e;
			return page(504);
		}
		if (fault === 'dropAnswer') throw new TypeError('Failed to fetch');
		if (fault === 'browserRepeats' && kind.repeats !== false) return ((mood.calm = 5), act());
		if (fault === 'brokenAfter') return Response.json({ error: { message: 'broken' } }, { status: 502 });
		if (fault === 'errorBodyAfter') return odd();
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
const LONG = process.env.MUSTER_RUNS;

/** Seeds of the runs: as many as are asked for, else a few. */
export const seeds = (few: number): number[] => Array.from({ length: Number(LONG ?? few) }, (_, i) => FIRST * 1000 + i);

export interface Kind {
	connector: string;
	settings: Record<string, unknown>;
	make(d: Dice, mood: CrmMood): EmulatedCrm;
	/** Its names of the email and of a value that changes from one delivery to the next. */
	email: string;
	title: string;
	score: string;
	tier: string;
	/** Fields that have no name there by themselves. */
	fields?: Record<string, string>;
	token?: string;
	/** It names people whom it refuses: some of them are tried on it. */
	refuses?: true;
	/** False: a 429 does not always say when to come back. */
	saysWhen?: false;
	/** False: a request that the browser itself sends twice makes two, and nothing there could keep that away. */
	repeats?: false;
	/** People in the short form, at most: where each takes several calls. */
	most?: number;
}

/** Deliveries of the same people one after the other, with newer values each, over a network that disturbs. */
export async function deliverThrough(db: Store, kind: Kind, seed: number): Promise<void> {
	const d = dice(seed);
	const mood = { chance: d.pick([0.1, 0.3, 0.6]), calm: 0 };
	const crm = kind.make(d, {
		isBusy: () => d.chance(mood.chance / 4),
		cut: () => {
			if (mood.calm <= 0 && d.chance(mood.chance / 20)) throw new Cut();
		}
	});
	const n = d.range(3, LONG ? 30 : (kind.most ?? 30));
	const refused = (i: number): boolean => kind.refuses === true && i % 7 === 2;
	const destination = {
		id: 'crm',
		connector: kind.connector,
		name: 'CRM',
		// One of its own for each run: some connectors know for a while what they made at an address.
		settings: { ...kind.settings, ...('url' in kind.settings && { url: `https://${kind.connector}-${seed}.example` }) },
		secretId: null,
		secretOrigin: null,
		scoreField: kind.score,
		tierField: kind.tier,
		factorsField: null,
		createdAt: 1,
		paused: false,
		pausedReason: null,
		preconfigured: false,
		...(kind.fields && { fields: kind.fields })
	};
	await writeDestination(db, destination, 1, 'test', 'destination.saved', {});
	const locks = imaginedLocks();
	const send = disturbed(crm, d, mood, kind);
	let born = 0;
	const open = (): Mortal =>
		mortalTab({ name: `tab${++born}`, locks, full: 0, dice: faultDice(seed), random: () => d.roll(), fetcher: send });
	let tab = open();
	if (kind.token) await saved(tab, destination, kind.token);
	const made: string[] = [];
	for (const title of ['First', 'Second', 'Third'].slice(0, d.range(1, 3))) {
		const people = await seedContacts(db, n, (i) => ({
			...person(i),
			jobTitle: title,
			...(refused(i) && { email: `refused${i}@example.com` }),
			// Two of one name are two people.
			...(i % 5 === 4 && { firstName: 'Kim', lastName: 'Lee', fullName: 'Kim Lee' })
		}));
		const batch = await tab.api.createBatch('crm', people, title);
		if (!batch.ok) throw new Error(batch.problem.code);
		made.push(batch.value.id);
		tab.clock.now += 10;
		for (let i = d.range(0, 40); i > 0; i--) await new Promise(setImmediate);
	}
	const begun = Date.now();
	await until(async () => {
		if (Date.now() - begun > 8000) mood.chance = 0;
		if (mood.calm <= 0 && d.chance(LONG ? 0.03 : 0)) {
			tab.kill();
			tab = open();
			void tab.sender.wake();
		}
		if ((await tab.api.destinations())[0]!.paused) await tab.api.resumeDestination('crm');
		const all = await Promise.all(made.map((id) => tab.api.batch(id)));
		for (const b of all) if (b?.state === 'paused') await tab.api.resumeBatch(b.id);
		if (Date.now() - begun > 25_000)
			throw new Error(`no end: ${JSON.stringify(all.map((b) => [b!.state, b!.counts, b!.stalled]))} (seed ${seed})`);
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
	const wrong = Array.from({ length: n }, (_, i) => i).filter(refused);
	expect(byEmail.size, label).toBe(n - wrong.length);
	const creations = new Map<string, number>();
	for (const id of made) {
		const batch = (await tab.api.batch(id))!;
		expect(addsUp(batch), label).toBe(true);
		const { receipts } = (await tab.api.receipts(id, 'all', 0, 100)) as { receipts: Receipt[] };
		for (const r of receipts) if (r.status === 'created') creations.set(r.email, (creations.get(r.email) ?? 0) + 1);
		const sent = receipts.filter((r) => r.status === 'created' || r.status === 'updated');
		expect(sent.map((r) => [r.email, r.crmId])).toEqual(sent.map((r) => [r.email, byEmail.get(r.email)?.[0]]));
		expect(
			receipts.filter((r) => r.status === 'rejected').map((r) => r.email),
			`${label}: ${receipts.map((r) => r.reason).find((r) => r !== null)}`
		).toEqual(wrong.map((i) => `refused${i}@example.com`));
	}
	expect(
		[...creations].filter(([, times]) => times > 1),
		`said to be created twice: ${label}`
	).toEqual([]);
	expect(
		[...crm.contacts.values()].filter((c) => c[kind.title] !== last),
		`old values: ${label}`
	).toEqual([]);
}
