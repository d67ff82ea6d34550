/** State of a contact in a campaign (LST-6). Index = code in typed arrays and in the store: new ones go to the end. */
export const CALL_STATES = ['new', 'queued', 'attempted', 'reached', 'notReached', 'doNotCall', 'done'] as const;
export type CallState = (typeof CALL_STATES)[number];

/**
 * What happens to a contact in a campaign. take: given to somebody to work, or to a dialer; release: given back unworked, to what it was
 * before; dial: called, no outcome yet; reached, notReached, finish, refuse: what an outcome means; reset: "Reset all"; retry: "Reset
 * unsuccessful"; churn: processed again.
 */
export const CALL_EVENTS = ['take', 'release', 'dial', 'reached', 'notReached', 'finish', 'refuse', 'reset', 'retry', 'churn'] as const;
export type CallEvent = (typeof CALL_EVENTS)[number];

type Row = Partial<Record<CallEvent, CallState>>;

/** What a person's outcome can do, from any state but do not call. */
const WORKED: Row = { dial: 'attempted', reached: 'reached', notReached: 'notReached', finish: 'done', refuse: 'doNotCall' };

/**
 * The state machine of LST-6, the one place that says what follows what; an event that is absent changes nothing. Do not call has
 * no way out: it survives every reset, churn and upload.
 */
export const TRANSITIONS: Readonly<Record<CallState, Readonly<Row>>> = {
	new: { ...WORKED, take: 'queued' },
	queued: { ...WORKED, take: 'queued', release: 'new', reset: 'new', churn: 'new' },
	attempted: { ...WORKED, take: 'queued', reset: 'new', retry: 'new', churn: 'new' },
	reached: { ...WORKED, take: 'queued', reset: 'new', churn: 'new' },
	notReached: { ...WORKED, take: 'queued', reset: 'new', retry: 'new', churn: 'new' },
	doNotCall: {},
	done: { ...WORKED, take: 'queued', reset: 'new', churn: 'new' }
};

/** The state after an event, or null where the event changes nothing. */
export const nextState = (state: CallState, event: CallEvent): CallState | null => TRANSITIONS[state][event] ?? null;

export const stateCode = (state: CallState): number => CALL_STATES.indexOf(state);
export const stateOf = (code: number): CallState => CALL_STATES[code] ?? 'new';
