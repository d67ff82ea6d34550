import { messageText } from '#domain/messages/index';
import type { Problem, Result } from '#domain/result';
import { isPage } from './answer';
import type { SendOutcome } from './connector';
import type { HttpAnswer, HttpFailure } from './http';
import { retryAfterMs } from './retry-after';

/** Statuses that mean "the same again later" (crm-wide practice): busy, too many, broken or overloaded for now. */
const LATER = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Statuses that mean the address or form is wrong for every record: a person must look at the settings. */
const WRONG_PLACE = new Set([404, 405, 406, 410, 411, 415, 501, 505]);

/**
 * What an answer's status (or its absence) means for the request, or null for 2xx, where the connector reads the verdicts.
 * `host` names the destination in the message; `reason` is what the body says of itself.
 */
export function classify(answer: Result<HttpAnswer, HttpFailure>, host: string, now: number, reason: string): SendOutcome | null {
	if (!answer.ok) {
		const { kind, problem } = answer.problem;
		// A redirect may come after the server acted (303), and the next attempt would end alike: a person must set the address.
		return kind === 'refused' || kind === 'redirected' ? { kind: 'stop', problem } : { kind: 'unknown', problem };
	}
	const { status } = answer.value;
	const say = (code: string): Problem => ({ code, params: { host, status, reason } });
	if (status >= 200 && status < 300) return null;
	if (status === 401 || status === 407) return { kind: 'stop', problem: say('deliveryUnauthorised') };
	// A page for people, where the system itself speaks JSON: of a Wi-Fi that wants a sign-in, of a gate in front of it. It goes as it
	// came, and nobody's rights are at fault.
	if (status === 403 && isPage(answer.value.text))
		return { kind: 'retry', problem: { code: 'deliveryAnswerPage', params: { host, status } }, afterMs: null };
	if (status === 403) return { kind: 'stop', problem: say('deliveryForbidden') };
	if (status === 413) return { kind: 'tooLarge', problem: say('deliveryTooLarge') };
	if (LATER.has(status) || status > 505) {
		const afterMs = retryAfterMs(answer.value.header('Retry-After'), now, answer.value.header('Date'));
		return { kind: 'retry', problem: say(status === 429 ? 'deliveryRateLimited' : 'deliveryServerError'), afterMs };
	}
	if (WRONG_PLACE.has(status) || status < 400) return { kind: 'stop', problem: say('deliveryWrongAddress') };
	return { kind: 'refused', problem: say('deliveryRefused'), reason: reason || noReason(status), field: null };
}

/** What stands in the place of a reason where a refusal names none. */
export const noReason = (status: number | string): string => messageText({ code: 'deliveryNoReason', params: { status } });
