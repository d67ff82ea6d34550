import type { Problem } from '#domain/result';
import type { Target } from '../../connectors/connector';
import { FAILURES_TO_OPEN } from '../sending/breaker';
import type { Run } from '../sending/drain';
import { answers, sayWhy, shutAfter } from '../sending/outcome';

/** A server that was heard within this time, ms, is there. */
const HEARD_MS = 2000;

/** What is known of whether anybody is there, at a destination that can't be asked what it got. */
export interface Presence {
	/** A request was answered, or was not. */
	answered(now: number, was: boolean): void;
	/** True where its server need not be looked for: it was heard just now, or answers requests alone. `askedAt` = when the user last looked into it. */
	known(now: number, askedAt: number): boolean;
	/** It was looked for. */
	looked(now: number, found: boolean): void;
}

/**
 * Few servers answer nothing but their hook. Then looking for them finds nobody, and only a person can tell: who tries again after that many
 * looks in vain lets a request go, and where it is answered nobody looks any more.
 */
export function createPresence(): Presence {
	let heardAt = -1;
	let silent = 0;
	let silentAt = -1;
	let onlyHook = false;
	return {
		answered(now, was) {
			onlyHook ||= was && silent > 0;
			heardAt = was ? now : -1;
			silent = 0;
		},
		known(now, askedAt) {
			const since = now - heardAt;
			return onlyHook || (heardAt >= 0 && since >= 0 && since < HEARD_MS) || (silent >= FAILURES_TO_OPEN && askedAt >= silentAt);
		},
		looked(now, found) {
			if (found) heardAt = now;
			else silentAt = now;
			silent = found ? 0 : silent + 1;
		}
	};
}

/**
 * Whether a request may leave. Once it left and no answer came nobody can tell whether it arrived, least of all with the network gone by
 * then: so the server is looked for before. Where nobody answers nothing leaves yet.
 */
export async function isThere(run: Run, target: Target): Promise<boolean> {
	const { env, lane } = run;
	if (!target.forgets || lane.presence.known(env.now(), lane.askedAt)) return true;
	const found = await answers(run, target);
	lane.presence.looked(env.now(), found);
	if (found) return true;
	const problem: Problem = env.online()
		? { code: 'deliveryNoAnswer', params: { host: new URL(target.url).host } }
		: { code: 'deliveryOffline', params: {} };
	await sayWhy(run, problem, shutAfter(run, 'silence', null));
	return false;
}
