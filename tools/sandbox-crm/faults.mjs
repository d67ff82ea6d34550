/** What the sandbox can be told to do wrong, with the words of its page. */
export const FAULTS = [
	{ mode: 'none', label: 'All well', hint: 'Every request is answered at once.' },
	{ mode: 'error500', label: 'Error 500', hint: 'Fails before it stores anything.' },
	{ mode: 'timeout', label: 'No answer', hint: 'Stores nothing and never answers.' },
	{ mode: 'slow', label: 'Slow', hint: 'Stores and answers after 3 seconds.' },
	{ mode: 'rateLimit', label: 'Too many requests', hint: 'Answers 429 and says when to come back.' },
	{ mode: 'dropAfterCommit', label: 'Lost answer', hint: 'Stores everything, then cuts the connection.' },
	{ mode: 'unauthorised', label: 'Token refused', hint: 'Answers 401.' },
	{ mode: 'reject:', label: 'Reject some', hint: 'Rejects contacts whose email contains the text.' }
];

const known = new Set(FAULTS.map((f) => f.mode));

/**
 * Holds the fault that is switched on and how many requests it still hits.
 * A `reject:` fault without a count stays until it is switched off; every other one hits one request.
 */
export function createFaults() {
	let now = { mode: 'none', left: 0, retryAfterSeconds: 2 };
	return {
		get now() {
			return now;
		},
		/** @param {unknown} wish @returns {string | null} why the wish can't be granted */
		set(wish) {
			const { mode, count, retryAfterSeconds = 2 } = /** @type {Record<string, unknown>} */ (wish && typeof wish === 'object' ? wish : {});
			if (typeof mode !== 'string' || !(known.has(mode) || mode.startsWith('reject:')))
				return `mode must be one of ${[...known].join(', ')}`;
			const left = count === undefined ? (mode.startsWith('reject:') ? Infinity : 1) : Number(count);
			if (!(left >= 0)) return 'count must be a number from 0';
			const seconds = Number(retryAfterSeconds);
			if (!(seconds >= 0 && seconds <= 86_400)) return 'retryAfterSeconds must be a number from 0 to 86400';
			now = { mode, left, retryAfterSeconds: seconds };
			return null;
		},
		/** The fault that hits this request; one with records uses it up. @param {boolean} hasRecords */
		take(hasRecords) {
			if (now.left <= 0 || now.mode === 'none') return 'none';
			if (!hasRecords) return now.mode === 'unauthorised' ? now.mode : 'none';
			const { mode } = now;
			now.left--;
			if (now.left <= 0) now = { ...now, mode: 'none', left: 0 };
			return mode;
		}
	};
}
