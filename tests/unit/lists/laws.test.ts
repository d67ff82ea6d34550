import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_EVENTS, CALL_STATES, nextState, TRANSITIONS } from '#domain/lists/call-state';
import { listBalances } from '#domain/lists/lead-list';
import { OUTCOMES } from '#domain/matching/match';
import { placeRows } from '#workers/imports/lists/list-rows';
import { openStore } from '#workers/imports/context';
import { suppressedAmong } from '#workers/lists/suppressed';
import { changing } from '#workers/lists/write';
import type { CommitPlan } from '#workers/store/schema';
import { csv, importAll, plainDevice } from '../imports/harness';
import { assign, lists, makeCampaign, makeList, makeProcess, valueOf } from './support';
import { LONG } from '../../support/long';

const [MERGED, SKIPPED] = [OUTCOMES.indexOf('merged'), OUTCOMES.indexOf('skipped')];
const PEOPLE = 4;
const LISTS = 3;
const CAMPAIGNS = 2;

type Step =
	| { do: 'upload'; list: number; people: number[]; update: boolean; migrate: boolean; churn: boolean }
	| { do: 'assign'; campaign: number; lists: number[] }
	| { do: 'attempt'; campaign: number; person: number; outcome: 'noAnswer' | 'interested' | 'doNotCall' | 'busy' }
	| { do: 'reset'; campaign: number; which: 'all' | 'unsuccessful' }
	| { do: 'churn'; campaign: number }
	| { do: 'enable'; list: number; enabled: boolean }
	| { do: 'delete'; list: number }
	| { do: 'remove'; list: number; person: number };

const list = fc.integer({ min: 0, max: LISTS - 1 });
const campaign = fc.integer({ min: 0, max: CAMPAIGNS - 1 });
const person = fc.integer({ min: 0, max: PEOPLE - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant('upload' as const),
			list,
			people: fc.array(person, { minLength: 1, maxLength: 5 }),
			update: fc.boolean(),
			migrate: fc.boolean(),
			churn: fc.boolean()
		})
	},
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constant('attempt' as const),
			campaign,
			person,
			outcome: fc.constantFrom('noAnswer' as const, 'busy' as const, 'interested' as const, 'interested' as const, 'doNotCall' as const)
		})
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('assign' as const), campaign, lists: fc.uniqueArray(list) }) },
	fc.record({ do: fc.constant('reset' as const), campaign, which: fc.constantFrom('all' as const, 'unsuccessful' as const) }),
	fc.record({ do: fc.constant('churn' as const), campaign }),
	fc.record({ do: fc.constant('enable' as const), list, enabled: fc.boolean() }),
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), list: fc.constant(2) }) },
	fc.record({ do: fc.constant('remove' as const), list, person })
);

type State = 'new' | 'notReached' | 'done' | 'doNotCall';

/** What must be true, in a few lines: who is where, and how each stands in each campaign. */
class Model {
	where = new Map<number, number>();
	assigned: Set<number>[] = Array.from({ length: CAMPAIGNS }, () => new Set());
	states: Map<number, State>[] = Array.from({ length: CAMPAIGNS }, () => new Map());
	/** Asked not to be called, and has a number by which others are kept from calling. */
	refused = new Set<number>();
	gone = new Set<number>();

	state(c: number, p: number): State {
		return this.states[c]!.get(p) ?? 'new';
	}
	in(c: number, p: number): boolean {
		const l = this.where.get(p);
		return l !== undefined && this.assigned[c]!.has(l);
	}
	anew(c: number, p: number): void {
		if (this.state(c, p) !== 'doNotCall') this.states[c]!.delete(p);
	}
	each(visit: (c: number) => void): void {
		for (let c = 0; c < CAMPAIGNS; c++) visit(c);
	}
	leave(p: number): void {
		this.where.delete(p);
		this.each((c) => this.states[c]!.delete(p));
	}

	upload(to: number, p: number, migrate: boolean, churn: boolean): void {
		if (this.refused.has(p)) return;
		const from = this.where.get(p);
		if (from === undefined) {
			this.where.set(p, to);
			return;
		}
		const shared = [0, 1].filter((c) => this.assigned[c]!.has(from) && this.assigned[c]!.has(to));
		if (from !== to && shared.length === 0) return;
		if (from !== to && migrate) {
			this.each((c) => {
				if (!shared.includes(c)) this.states[c]!.delete(p);
			});
			this.where.set(p, to);
		}
		if (churn) for (const c of shared) this.anew(c, p);
	}
}

const SEED_HEADER = 'First Name,Last Name,Email,Phone 1';
/** The first two have no number: nothing but their state keeps them from being called. */
const NUMBERLESS = 2;
const rows = Array.from(
	{ length: PEOPLE },
	(_, p) => `Ada,Person${p},person${p}@engines.example.com,${p < NUMBERLESS ? '' : `+1212555010${p}`}`
);

describe('laws of lead lists and campaigns', () => {
	it('LST-3, LST-5, LST-6: no contact is lost or doubled, and do not call is kept, whatever is done in whatever order', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), async (steps) => {
				await plainDevice();
				await importAll(csv(SEED_HEADER, rows));
				const db = await openStore();
				const serial = (await db.getAllKeys('chunks'))[0] as number;
				const idOf = (p: number): number => serial * 1024 + p;
				const process = await makeProcess();
				const listIds: string[] = [];
				for (let l = 0; l < LISTS; l++) listIds.push((await makeList(process.id, `L${l}`)).id);
				const campaignIds: string[] = [];
				for (let c = 0; c < CAMPAIGNS; c++) campaignIds.push((await makeCampaign(process.id, `C${c}`)).id);
				const model = new Model();
				// All lists in one campaign and two of them in the other, so that from the first step on much can happen.
				for (const [c, assigned] of [
					[0, [0, 1, 2]],
					[1, [0, 1]]
				] as const) {
					valueOf(
						await lists.assign(
							campaignIds[c]!,
							assigned.map((l) => listIds[l]!),
							[]
						)
					);
					model.assigned[c] = new Set(assigned);
				}
				for (const s of steps) {
					if ('list' in s && model.gone.has(s.list)) continue;
					if (s.do === 'upload') {
						const known = Uint32Array.from(s.people, idOf);
						const { by } = await suppressedAmong(db, known, process.id, 'calls');
						const plan = {
							outcome: new Uint8Array(known.length).fill(s.update || s.migrate ? MERGED : SKIPPED),
							known
						} as unknown as CommitPlan;
						const ledger = valueOf(
							await changing(async (tx) => ({
								ok: true,
								value: await placeRows(
									tx,
									'made-up',
									plan,
									{ listId: listIds[s.list]!, update: s.update, migrate: s.migrate, churn: s.churn },
									process.id,
									by
								)
							}))
						);
						expect(ledger?.total).toBe(s.people.length);
						expect(listBalances(ledger!)).toBe(true);
						for (const p of s.people) model.upload(s.list, p, s.migrate, s.churn);
					} else if (s.do === 'assign') {
						const wanted = s.lists.filter((l) => !model.gone.has(l));
						await assign(
							campaignIds[s.campaign]!,
							wanted.map((l) => listIds[l]!)
						);
						const before = model.assigned[s.campaign]!;
						for (const [p, l] of model.where) if (before.has(l) && !wanted.includes(l)) model.states[s.campaign]!.delete(p);
						model.assigned[s.campaign] = new Set(wanted);
					} else if (s.do === 'attempt') {
						const done = await lists.attempt(campaignIds[s.campaign]!, idOf(s.person), {
							outcomeId: s.outcome,
							note: '',
							phone: '',
							callbackAt: null
						});
						expect(done.ok).toBe(model.in(s.campaign, s.person) && model.state(s.campaign, s.person) !== 'doNotCall');
						// Whoever left the campaign during the call refuses all the same (LST-9).
						if (!done.ok && s.outcome === 'doNotCall' && s.person >= NUMBERLESS) model.refused.add(s.person);
						if (!done.ok) continue;
						model.states[s.campaign]!.set(
							s.person,
							s.outcome === 'interested' ? 'done' : s.outcome === 'doNotCall' ? 'doNotCall' : 'notReached'
						);
						if (s.outcome === 'doNotCall' && s.person >= NUMBERLESS) model.refused.add(s.person);
					} else if (s.do === 'reset') {
						valueOf(await lists.reset(campaignIds[s.campaign]!, { which: s.which, lists: null }));
						for (const p of model.where.keys())
							if (model.in(s.campaign, p) && (s.which === 'all' || model.state(s.campaign, p) === 'notReached')) model.anew(s.campaign, p);
					} else if (s.do === 'churn') {
						valueOf(await lists.churn(campaignIds[s.campaign]!, null));
						for (const p of model.where.keys()) if (model.in(s.campaign, p)) model.anew(s.campaign, p);
					} else if (s.do === 'enable') valueOf(await lists.enableLeadList(listIds[s.list]!, s.enabled));
					else if (s.do === 'delete') {
						valueOf(await lists.deleteLeadList(listIds[s.list]!, `L${s.list}`));
						for (const [p, l] of [...model.where]) if (l === s.list) model.leave(p);
						for (const a of model.assigned) a.delete(s.list);
						model.gone.add(s.list);
					} else {
						valueOf(await lists.removeMembers(listIds[s.list]!, [idOf(s.person)]));
						if (model.where.get(s.person) === s.list) model.leave(s.person);
					}
					const members = await Promise.all(listIds.map(async (id) => (await lists.members(id, 0, 50)).rows));
					members.forEach((rows, l) => {
						const expected = [...model.where].filter(([, at]) => at === l).map(([p]) => idOf(p));
						expect(rows.map((r) => r.id).sort((x, y) => x - y)).toEqual(expected.sort((x, y) => x - y));
					});
					for (const m of members.flat())
						model.each((c) => {
							const p = m.id - idOf(0);
							expect(m.states.find((x) => x.campaignId === campaignIds[c])?.state).toBe(model.in(c, p) ? model.state(c, p) : undefined);
						});
				}
				// Nobody left the contacts, and the numbers of attempts in the log are those that states remember.
				expect((await db.getAllKeys('chunks')).length).toBe(1);
				// A place that somebody left keeps nothing of them.
				for (const key of await db.getAllKeys('callStates')) {
					const [piece, members] = [await db.get('callStates', key), await db.get('members', [key[1], key[2]])];
					for (let i = 0; i < (members?.ids.length ?? 0); i++)
						if (members!.ids[i] === 0) expect([piece!.state[i], piece!.log.has(i)]).toEqual([0, false]);
				}
				for (const c of campaignIds) {
					const kept = (await db.getAll('callStates', IDBKeyRange.bound([c], [c, []])))
						.flatMap((piece) => [...piece.log.values()].flat())
						.sort((a, b) => a - b);
					expect((await db.getAllKeys('attempts', IDBKeyRange.bound([c, 0], [c, Infinity]))).map(([, n]) => n)).toEqual(kept);
				}
			}),
			{ numRuns: LONG ? 16 : 5 }
		);
	});

	it('LST-6: do not call has no way out; from everywhere else a reset leads to new, and an outcome to its state', () => {
		for (const event of CALL_EVENTS) expect(nextState('doNotCall', event)).toBeNull();
		for (const state of CALL_STATES.filter((s) => s !== 'doNotCall')) {
			if (state !== 'new') expect([nextState(state, 'reset'), nextState(state, 'churn')]).toEqual(['new', 'new']);
			expect(nextState(state, 'refuse')).toBe('doNotCall');
			expect([nextState(state, 'reached'), nextState(state, 'notReached'), nextState(state, 'finish')]).toEqual([
				'reached',
				'notReached',
				'done'
			]);
		}
		expect(CALL_STATES.filter((s) => nextState(s, 'retry') !== null)).toEqual(['attempted', 'notReached']);
		expect(Object.keys(TRANSITIONS).sort()).toEqual([...CALL_STATES].sort());
	});
});
