import { arrivedOf } from '#domain/deliveries/arrived';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import type { Target } from '../../connectors/connector';
import type { Run } from './drain';
import { putBehind } from './put-behind';
import { reject } from './reject';
import { split } from './split';
import { giveBack, requestName, type Claimed } from './transitions';

/** Requests forbidden in a row, with none between that got through, after which it is the token and not the contacts. */
const FORBIDDEN_TO_STOP = 12;
/** So many of them, at most, are others that are tried before one is looked into. */
const OTHERS_FIRST = 5;
/** Pages that forbid a request, after which it is halved, whether or not anything else got through. */
const PAGES_TO_HALVE = 6;
/** Pages for one contact alone before it is at fault: a Wi-Fi that wants a sign-in comes and goes. */
const PAGES_TO_REJECT = 3;

/**
 * What a 403 is about is not said: the token may write nothing, or not this one contact (it belongs to another team, a gate takes its notes for
 * an attack). Told apart by the others: where they get through, the request is halved until the contact stands alone.
 * @returns false: it is any other problem, or nothing gets through
 */
export async function forbidden(run: Run, claimed: Claimed, target: Target, problem: Problem): Promise<boolean> {
	const isPage = problem.code === 'deliveryAnswerPage' && problem.params.status === 403;
	if (!isPage && problem.code !== 'deliveryForbidden') return false;
	const { env, db, lane, queue, chunks, refused } = run;
	const { entry, batch, records } = claimed;
	// Cut in two it would be another request: a server that knows it by its number alone, and can not be asked, would take it once more.
	if (entry.mayHave && !target.foresee) return false;
	const known = refused.get(requestName(entry));
	const suspect = known !== undefined || (!isPage && entry.lastError?.code === problem.code);
	const { since, pages: before } = known ?? { since: lane.arrivals, pages: 0 };
	// Attempts that ended otherwise say nothing of the contacts: a bad Wi-Fi loses many.
	const pages = before + (isPage ? 1 : 0);
	const justBefore = lane.through === entry.batchId;
	refused.set(requestName(entry), { since, pages });
	lane.through = null;
	const proven = lane.arrivals > since;
	const isAlone = records.length === 1;
	const halve = async (): Promise<true> => {
		const parts = await split(db, chunks, entry, problem, env.now());
		for (const part of parts) refused.set(requestName(part), { since, pages: 0 });
		queue.unshift(...parts);
		return true;
	};
	const atFault = async (): Promise<true> => {
		const { host = '', status = 403, reason = '' } = problem.params;
		await reject(run, claimed, messageText({ code: 'deliveryForbidden', params: { host, status, reason } }), null);
		return true;
	};

	if (isPage) {
		if (isAlone) return proven && pages >= PAGES_TO_REJECT ? atFault() : false;
		return proven || pages >= PAGES_TO_HALVE ? halve() : false;
	}
	lane.forbidden++;
	if (lane.forbidden > FORBIDDEN_TO_STOP || (!suspect && arrivedOf(batch.counts) === 0)) return false;
	const others = queue.filter((e) => e.batchId === entry.batchId);
	const untried = others.some((e) => !refused.has(requestName(e)));
	if (!isAlone && (proven || !untried || lane.forbidden > OTHERS_FIRST)) return halve();
	if (isAlone && (proven || (justBefore && others.length === 0))) return atFault();
	if (others.length === 0) return false;
	const open = await giveBack(db, chunks, entry, 'release', problem, 0, env.now());
	if (open) await putBehind(db, queue, open);
	return true;
}
