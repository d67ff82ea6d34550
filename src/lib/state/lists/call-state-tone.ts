import type { CallState } from '#domain/lists/call-state';
import type { Tone } from '#lib/components/ui/tone';

/** Colour of a state; the word beside it says the same. */
export const STATE_TONE: Record<CallState, Tone> = {
	new: 'grey',
	queued: 'purple',
	attempted: 'yellow',
	reached: 'blue',
	notReached: 'yellow',
	doNotCall: 'red',
	done: 'green'
};

/** States in the order in which a bar shows them: what is finished first, what is still to do last. */
export const STATE_ORDER: readonly CallState[] = ['done', 'reached', 'notReached', 'attempted', 'doNotCall', 'queued', 'new'];
