import type { DeliveryRecord, Destination } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import { ok, type Problem, type Result } from '#domain/result';
import type { Foreseen, SendOutcome, Target } from '../../connectors/connector';
import { written } from '../../connectors/shared/values';
import type { Store } from '../../store/engine/open';
import type { Env } from '../env';
import { equal } from '../preparing/foresight';
import { isPassing, waitOrStop } from '../preparing/keep-previous';
import { backoffMs } from '../sending/retry';
import { askedWithToken, withToken } from '../sending/with-token';

type Values = Record<string, string | number | null>;

/** One record to be taken back: `before` null = it is deleted there, else these values are put back. */
export interface Return {
	record: DeliveryRecord;
	crmId: string;
	before: Values | null;
}

/** Attempts at one call before the whole stops and says why. */
const ATTEMPTS = 5;

/**
 * What became of one record: `done` with a reason = nothing was to be done, since it was not there any more; not done = why not, in words.
 */
export interface Returned {
	done: boolean;
	reason: string | null;
}
const BACK: Returned = { done: true, reason: null };
const left = (reason: string): Returned => ({ done: false, reason });

/**
 * Takes some records back; by external id. What somebody changed there since is left alone unless `evenChanged`; what is
 * there as before, or not there any more, is done. A problem stops the whole, and what was said before it stands.
 */
export async function takeBackGroup(
	env: Env,
	db: Store,
	d: Destination,
	target: Target,
	group: readonly Return[],
	evenChanged: boolean
): Promise<{ said: Map<string, Returned>; problem: Problem | null }> {
	const said = new Map<string, Returned>();
	const now = await standing(env, db, d, target, group);
	if (!now.ok) return { said, problem: now.problem };
	const todo = group.flatMap((r) => {
		const judged = judge(r, now.value?.get(r.record.externalId), evenChanged, target.emptiesScore);
		if ('externalId' in judged) return [judged];
		said.set(r.record.externalId, judged);
		return [];
	});
	const work: Call[][] = todo.length > 0 ? [todo] : [];
	/** Asked for once more, alone. */
	const again = new Set<string>();
	for (let some = work.shift(); some; some = work.shift()) {
		const outcome = await call(env, db, d, target, some);
		if (outcome.kind === 'verdicts' || outcome.kind === 'named') {
			const verdicts = new Map(outcome.results.map((v) => [v.externalId, v]));
			for (const r of some) {
				const v = verdicts.get(r.externalId);
				if (v)
					said.set(
						r.externalId,
						v.status === 'rejected' ? left(v.reason || messageText({ code: 'deliveryTakeBackRefused', params: {} })) : BACK
					);
			}
			// What an answer left out is asked for alone; left out even then, it has no verdict.
			const rest = some.filter((r) => !verdicts.has(r.externalId) && !again.has(r.externalId));
			for (const r of rest) {
				again.add(r.externalId);
				work.push([r]);
			}
		} else if (outcome.kind === 'refused' || outcome.kind === 'tooLarge') {
			if (some.length > 1) work.push(some.slice(0, Math.ceil(some.length / 2)), some.slice(Math.ceil(some.length / 2)));
			else said.set(some[0]!.externalId, left(outcome.kind === 'refused' ? outcome.reason : messageText(outcome.problem)));
		} else return { said, problem: outcome.problem };
	}
	return { said, problem: null };
}

interface Call {
	externalId: string;
	crmId: string;
	before: Values | null;
}

/** What stands there now, by external id; null where the system can't be read. */
async function standing(
	env: Env,
	db: Store,
	d: Destination,
	target: Target,
	group: readonly Return[]
): Promise<Result<Map<string, Foreseen> | null>> {
	if (!target.foresee) return ok(null);
	for (let attempt = 1; ; attempt++) {
		const looked = await askedWithToken(env, db, d, (ctx) =>
			target.foresee!(
				group.map((r) => r.record),
				ctx
			)
		);
		if (looked.ok) return ok(new Map(looked.value.map((f) => [f.externalId, f])));
		if (!isPassing(looked.problem) || attempt === ATTEMPTS) return looked;
		await env.sleep(backoffMs(attempt, env.random()), new AbortController().signal);
	}
}

/** What is left to do for a record: a call, or nothing, with the reason. */
function judge({ record, crmId, before }: Return, there: Foreseen | undefined, evenChanged: boolean, empties = false): Call | Returned {
	const call = { externalId: record.externalId, crmId, before };
	if (there === undefined) return call;
	const now = there.before;
	// Deleted there, or in another account than this one now: nothing of it was done by us, so it is not said to be.
	if (now === null) return { done: before === null, reason: messageText({ code: 'deliveryTakeBackGone', params: {} }) };
	// Another one than was written: another account behind the address, or another contact under the same key.
	if (there.crmId && there.crmId !== crmId)
		return left(messageText({ code: 'deliveryTakeBackOther', params: { now: there.crmId, then: crmId } }));
	const sent = written(record, empties);
	// Only what we changed is put back: everything else there is somebody else's.
	const ours = before === null ? sent : sent.filter(([n, v]) => !equal(before[n] ?? null, v));
	if (before !== null && ours.every(([n]) => equal(now[n] ?? null, before[n] ?? null))) return BACK;
	const changed = ours.filter(([n, v]) => !equal(now[n] ?? null, v)).map(([n]) => n);
	if (changed.length > 0 && !evenChanged)
		return left(
			messageText({ code: 'deliveryTakeBackChanged', params: { fields: changed.slice(0, 5).join(', '), count: changed.length } })
		);
	return before === null ? call : { ...call, before: Object.fromEntries(ours.map(([n]) => [n, before[n] ?? null])) };
}

async function call(env: Env, db: Store, d: Destination, target: Target, some: readonly Call[]): Promise<SendOutcome> {
	for (let attempt = 1; ; attempt++) {
		if (target.minIntervalMs > 0) await env.sleep(target.minIntervalMs, new AbortController().signal);
		const asked = await withToken(
			env,
			db,
			d,
			(ctx) => target.takeBack!(some, ctx),
			(o) => o.kind === 'stop' && o.problem.code === 'deliveryUnauthorised'
		);
		const outcome = asked.ok ? asked.value : waitOrStop(asked.problem);
		const again = outcome.kind === 'retry' || outcome.kind === 'unknown';
		if (!again || attempt === ATTEMPTS) return outcome;
		await env.sleep((outcome.kind === 'retry' ? outcome.afterMs : null) ?? backoffMs(attempt, env.random()), new AbortController().signal);
	}
}
