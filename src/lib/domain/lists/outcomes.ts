import * as z from 'zod/mini';

/** What an outcome means for the contact's state (LST-6). */
export const OUTCOME_MEANINGS = ['reached', 'notReached', 'finish', 'refuse'] as const;
export type OutcomeMeaning = (typeof OUTCOME_MEANINGS)[number];

/** An outcome of an attempt, as a campaign has it set up. */
export const callOutcomeSchema = z.object({
	/** Never changes, so that attempts keep their meaning when the label does. */
	id: z.string(),
	/** Blank = the shipped label of this id. */
	label: z.string(),
	meaning: z.enum(OUTCOME_MEANINGS),
	/** The contact is called again after so many minutes (recycling); null = not by itself. */
	recycleAfter: z.nullable(z.number()),
	/** Attempts after which it is not recycled any more; 0 = no limit. */
	mostAttempts: z.number(),
	/** Asks for the time of a callback. */
	callback: z.boolean(),
	/**
	 * Of those that finish a contact: false = done, but not what one hoped for. Absent = as the shipped outcome of this id is, else true.
	 */
	success: z.optional(z.boolean())
});
export type CallOutcome = z.infer<typeof callOutcomeSchema>;

const o = (id: string, meaning: OutcomeMeaning, recycleAfter: number | null = null, mostAttempts = 0, callback = false): CallOutcome => ({
	id,
	label: '',
	meaning,
	recycleAfter,
	mostAttempts,
	callback
});

/** Outcomes that a campaign starts with, in the order of its buttons. Labels: message catalogue by id. */
export const DEFAULT_OUTCOMES: readonly CallOutcome[] = [
	o('interested', 'finish'),
	o('callback', 'reached', null, 0, true),
	o('notInterested', 'finish'),
	o('noAnswer', 'notReached', 240, 6),
	o('busy', 'notReached', 30, 6),
	o('voicemail', 'notReached', 1440, 4),
	o('wrongNumber', 'finish'),
	o('doNotCall', 'refuse')
];

/** Shipped outcomes that finish a contact without success; campaigns of before don't say so themselves. */
const FRUITLESS: ReadonlySet<string> = new Set(['notInterested', 'wrongNumber']);

/** True for an outcome that one hopes for: it finishes the contact, and well. */
export const isSuccess = (o: Pick<CallOutcome, 'id' | 'meaning' | 'success'>): boolean =>
	o.meaning === 'finish' && (o.success ?? !FRUITLESS.has(o.id));

export const defaultOutcomes = (): CallOutcome[] => DEFAULT_OUTCOMES.map((d) => ({ ...d }));
