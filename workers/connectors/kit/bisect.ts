import type { DeliveryResult } from '#domain/delivery';
import type { SendOutcome } from '../connector';
import { refusedBy, rejected } from '../shared/verdict';
import type { Row } from './rows';

/** What became of some rows: verdicts on those that have one, and what ended the work before the others; null = nothing did. */
export interface Sent {
	results: DeliveryResult[];
	ended: Exclude<SendOutcome, { kind: 'verdicts' }> | null;
}

/**
 * Rows that a server takes all or none of: refused together they are halved until the ones at fault are alone, and those
 * are rejected with the server's reason. One bad row in 64 costs 13 requests. Anything but a refusal ends the work.
 */
export async function bisect<R extends Row>(rows: readonly R[], attempt: (rows: readonly R[]) => Promise<SendOutcome>): Promise<Sent> {
	const results: DeliveryResult[] = [];
	const open: (readonly R[])[] = rows.length > 0 ? [rows] : [];
	for (let part = open.pop(); part; part = open.pop()) {
		const outcome = await attempt(part);
		if (outcome.kind === 'verdicts') {
			results.push(...outcome.results);
			continue;
		}
		if (outcome.kind !== 'refused' && outcome.kind !== 'tooLarge') return { results, ended: outcome };
		const [first] = part;
		if (part.length === 1 && first) {
			results.push(outcome.kind === 'refused' ? rejected(first, outcome.reason, outcome.field) : refusedBy(first, outcome.problem));
			continue;
		}
		const middle = Math.ceil(part.length / 2);
		open.push(part.slice(middle), part.slice(0, middle));
	}
	return { results, ended: null };
}

/**
 * Does each piece of work in turn until one is ended; verdicts go before what ended the rest, which is met again when the rest is asked
 * for.
 */
export async function inTurn(work: Iterable<() => Promise<Sent>>): Promise<SendOutcome> {
	const results: DeliveryResult[] = [];
	for (const part of work) {
		const sent = await part();
		results.push(...sent.results);
		if (!sent.ended) continue;
		return results.length === 0 ? sent.ended : { kind: 'verdicts', results, cut: sent.ended.problem };
	}
	return { kind: 'verdicts', results };
}

export const sentOf = (outcome: SendOutcome): Sent =>
	outcome.kind === 'verdicts' ? { results: outcome.results, ended: null } : { results: [], ended: outcome };
