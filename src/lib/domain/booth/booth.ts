import * as z from 'zod/mini';
import type { ContactValues } from '../chunk';

/** How warm a visitor is, by one tap. Index = order on the screen. */
export const RATINGS = ['hot', 'warm', 'cold'] as const;
export type Rating = (typeof RATINGS)[number];

/** A question answered by one tap, e.g. Timeline: This quarter. */
const qualifier = z.object({ label: z.string(), choices: z.array(z.string()) });
export type Qualifier = z.infer<typeof qualifier>;

/** An event that contacts are captured at (CAP-3): fixed for all of them. */
export const boothEventSchema = z.object({
	/** Names the import that holds its contacts: `booth-${id}`. */
	id: z.string(),
	name: z.string(),
	/** Lead source of every contact. */
	source: z.string(),
	/** Visitors a day; 0 = no goal. */
	goal: z.number(),
	qualifiers: z.array(qualifier),
	nextSteps: z.array(z.string()),
	/** What the visitor agrees to; blank = consent is not asked for. */
	consentText: z.string()
});
export type BoothEvent = z.infer<typeof boothEventSchema>;

/** How names of events are compared. */
const foldedName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** True where two tablets mean the same event. */
export const sameEvent = (a: string, b: string): boolean => foldedName(a) === foldedName(b);

/** The id of an event, from its name (64-bit FNV-1a, hexadecimal): tablets that are set up apart for one event mean the same. */
export function eventIdOf(name: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(foldedName(name))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return hash.toString(16).padStart(16, '0');
}

/** A visitor as typed, scanned and tapped; nothing of it is a contact yet. */
export const captureDraftSchema = z.object({
	values: z.record(z.string(), z.string()),
	rating: z.nullable(z.enum(RATINGS)),
	/** Answers by the label of the question. */
	answers: z.record(z.string(), z.string()),
	nextStep: z.string(),
	note: z.string(),
	consent: z.boolean(),
	/** The visitor was asked and said no; absent = false. */
	declined: z.optional(z.boolean()),
	/** When consent was answered, ms; absent = it was not, or an earlier version kept this. Once saved, the consent says it. */
	answeredAt: z.optional(z.number()),
	/** The text of the code that was scanned; blank = none. */
	code: z.string()
});
export type CaptureDraft = Omit<z.infer<typeof captureDraftSchema>, 'values'> & { values: ContactValues };

/**
 * A draft as it is kept while it is typed: with the id of the picture taken for it, absent = none, and the wording that its answer was
 * given to, absent = none was given.
 */
export const keptDraftSchema = z.extend(captureDraftSchema, { picture: z.optional(z.nullable(z.string())), asked: z.optional(z.string()) });
export type KeptDraft = CaptureDraft & { picture?: string | null; asked?: string };

/** The same of a visitor that is being completed: whose draft it is. */
export const keptCompletionSchema = z.object({ id: z.string(), draft: keptDraftSchema });
export interface KeptCompletion {
	id: string;
	draft: KeptDraft;
}

export const emptyDraft = (): CaptureDraft => ({ values: {}, rating: null, answers: {}, nextStep: '', note: '', consent: false, code: '' });

/** True while nothing was typed, tapped or scanned. */
export const isBlank = (d: CaptureDraft): boolean =>
	Object.values(d.values).every((v) => !v?.trim()) &&
	d.rating === null &&
	Object.values(d.answers).every((v) => v === '') &&
	d.nextStep === '' &&
	d.note.trim() === '' &&
	!d.consent &&
	!d.declined &&
	d.code === '';

/**
 * A kept draft as it goes on while the event asks by the wording `now`: who answered another wording is asked anew (CAP-1), but for the
 * answer that was saved `before`, which stays one to the wording of then.
 */
export function answering<D extends CaptureDraft>(draft: D, asked: string | undefined, now: string, before: string | null): D {
	const answer = draft.consent ? 'granted' : draft.declined ? 'declined' : before;
	if (asked === undefined || asked === now || answer === before) return draft;
	return { ...draft, consent: before === 'granted', declined: before === 'declined' };
}

/** What was typed after the tap that saved `saved`: it is the next visitor's. */
export function typedSince(saved: CaptureDraft, now: CaptureDraft): CaptureDraft {
	const other = <T extends Record<string, unknown>>(before: T, after: T): T =>
		Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== before[key])) as T;
	const text = (key: 'nextStep' | 'note' | 'code'): string => (now[key] === saved[key] ? '' : now[key]);
	return {
		values: other(saved.values, now.values),
		answers: other(saved.answers, now.answers),
		rating: now.rating === saved.rating ? null : now.rating,
		nextStep: text('nextStep'),
		note: text('note'),
		code: now.code.startsWith(`${saved.code}\n`) ? now.code.slice(saved.code.length + 1) : text('code'),
		consent: now.consent && !saved.consent,
		declined: now.declined === true && saved.declined !== true,
		...(now.answeredAt !== undefined && now.answeredAt !== saved.answeredAt && { answeredAt: now.answeredAt })
	};
}

/**
 * What was captured at an event so far, newest first in `last`. `open` = visitors to be completed, `waiting` = contacts that no CRM has
 * confirmed yet.
 */
export interface BoothTally {
	today: number;
	total: number;
	open: number;
	waiting: number;
	last: LastVisitor[];
}

/** Somebody who came last; `id` = the contact, null = none yet: it waits in Manual Review (`held`), or is to be completed. */
export interface LastVisitor {
	captureId: string;
	id: number | null;
	name: string;
	company: string;
	at: number;
	held: boolean;
}

/**
 * What a code says: a contact card, an address on the web, or text that is kept as it is (a badge number). `list` = the attendee list that
 * knew the badge.
 */
export interface ReadCode {
	kind: 'card' | 'profile' | 'web' | 'text' | 'attendee';
	values: ContactValues;
	list?: string;
}

const RATING_TAGS: Record<Rating, string> = { hot: 'Hot', warm: 'Warm', cold: 'Cold' };

/**
 * The contact that a draft becomes: the event's source, rating and answers as tags, next step and note as notes, consent
 * with its wording and day.
 * @param day ISO date of the capture on this device
 * @param asked the wording that was answered, and the day of the answer
 */
export function captureValues(
	event: BoothEvent,
	draft: CaptureDraft,
	day: string,
	asked: { text: string; day: string } = { text: event.consentText, day }
): ContactValues {
	const values: ContactValues = { ...draft.values };
	const tags = [
		...(draft.rating ? [RATING_TAGS[draft.rating]] : []),
		...event.qualifiers.flatMap((q) => (draft.answers[q.label] ? [`${q.label}: ${draft.answers[q.label]}`] : [])),
		event.name
	].map((t) => t.replace(/[,;]/g, ' ').replace(/\s+/g, ' ').trim());
	const notes = [draft.nextStep && `Next step: ${draft.nextStep}`, draft.note.trim(), draft.code && `Code: ${draft.code}`].filter(Boolean);
	values.leadSource = event.source || event.name;
	values.tags = [...(values.tags ? [values.tags] : []), ...tags].join(', ');
	if (notes.length > 0) values.notes = [...(values.notes ? [values.notes] : []), ...notes].join('\n');
	values.lastActivityDate = day;
	values.eventVisits = '1';
	if (draft.consent || draft.declined)
		Object.assign(values, { consentStatus: draft.consent ? 'Granted' : 'Denied', consentDate: asked.day, consentText: asked.text });
	return values;
}
