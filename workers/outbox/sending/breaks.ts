import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import type { Run } from './drain';
import { reject } from './reject';
import { split } from './split';
import { requestName, type Claimed } from './transitions';

/** Times that the server breaks on one request before it is halved, or, with one record left, judged. */
const TIMES_AT_ONE = 6;
/** The same of the last one, behind which nobody is left to go through: it takes longer than a server is away while it is started anew. */
const TIMES_AT_LAST = 40;

/** What is known of a request that the server broke on. `since` = requests that had got through before it did so for the first time. */
export interface Broken {
	times: number;
	since: number;
}

/**
 * A request that the server breaks on (500) again and again while others get through: halved to find the record; a single one is rejected.
 * Where nothing got through since, the server is away, and no record is at fault. Answers that were lost, and those that say "not now", say
 * nothing of a record.
 * @returns false: it waits for its turn like any other
 */
export async function breaksOn(run: Run, claimed: Claimed, problem: Problem): Promise<boolean> {
	if (problem.code !== 'deliveryServerError' || problem.params.status !== 500) return false;
	const { env, db, lane, queue, chunks, broken } = run;
	const { entry, records } = claimed;
	const { times, since } = broken.get(requestName(entry)) ?? { times: 0, since: lane.arrivals };
	const count = times + 1;
	broken.set(requestName(entry), { times: count, since });
	if (count < TIMES_AT_ONE) return false;
	if (records.length > 1) {
		const parts = await split(db, chunks, entry, problem, env.now());
		for (const part of parts) broken.set(requestName(part), { times: 0, since });
		queue.push(...parts);
		return true;
	}
	const proven = lane.arrivals > since;
	if (!proven && (count < TIMES_AT_LAST || lane.arrivals === 0)) return false;
	await reject(run, claimed, messageText({ code: 'deliveryServerErrorRepeated', params: { ...problem.params, count } }), null);
	return true;
}
