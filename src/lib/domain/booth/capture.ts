import * as z from 'zod/mini';
import { captureDraftSchema, type CaptureDraft, type Rating } from './booth';
import type { ContactValues } from '../chunk';
import { firstPhone } from '../fields';
import { localDay } from '../basics/local-day';

/**
 * A day (ISO) on the calendar of the device that was there; absent = an earlier version kept none. What is completed at home, or handed to a
 * tablet of another time zone, was said on that day all the same.
 */
const day = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** The day of a moment where it was; by this device's calendar where none was kept. */
export const dayThere = ({ at, day: kept }: { at: number; day?: string | undefined }): string => kept ?? localDay(at);

/** Consent as it was asked for: the wording shown, the answer, when and by whom. */
const consent = z.object({
	status: z.enum(['granted', 'declined', 'notGiven', 'notAsked']),
	text: z.string(),
	at: z.number(),
	day,
	by: z.string()
});

/**
 * One visitor as captured. The id is made once and is the same on every device that the visitor is handed to, so that
 * nobody is doubled; what other devices know of it is told by `revisedAt`.
 */
export const captureSchema = z.object({
	id: z.string().check(z.minLength(8), z.maxLength(64)),
	event: z.object({
		id: z.string(),
		name: z.string(),
		source: z.string(),
		qualifiers: z.array(z.object({ label: z.string(), choices: z.array(z.string()) })),
		consentText: z.string()
	}),
	/** When and by whom it was captured (ms), on which device, as which visitor of that device at the event. */
	at: z.number(),
	day,
	by: z.string(),
	device: z.string(),
	n: z.int(),
	/** When it was filled in last, ms. */
	revisedAt: z.number(),
	draft: captureDraftSchema,
	consent,
	/** Still to be completed. */
	open: z.boolean(),
	/** The picture that belongs to it; null = none. */
	picture: z.nullable(z.string()),
	/** The capture whose contact a person chose this visitor to be; null = by the primary key. */
	same: z.nullable(z.string()),
	/** Fields that a person has settled where captures of this visitor disagreed; absent = none. */
	agreed: z.optional(z.array(z.string()))
});
type Shared = z.infer<typeof captureSchema>;
/** What travels from tablet to tablet. */
export type SharedCapture = Omit<Shared, 'draft'> & { draft: CaptureDraft };

/** One line of the list of visitors. */
export interface VisitorLine {
	id: string;
	at: number;
	by: string;
	n: number;
	name: string;
	company: string;
	rating: Rating | null;
	code: string;
	open: boolean;
	picture: string | null;
	/** null = no contact: neither email nor phone is known, it waits in Manual Review, or it is over. */
	contactId: number | null;
	/** It waits in Manual Review. */
	held: boolean;
	/** A person skipped it in Manual Review, or deleted its contact: nothing of it is to be delivered. */
	over: 'skipped' | 'deleted' | null;
	/** A CRM has confirmed what this visitor said. */
	delivered: boolean;
	/** Came from another device. */
	received: boolean;
	/** Wait for a person: fields that two captures of this visitor say differently. */
	conflicts: { field: string; kept: string; dropped: string }[];
}

/** Visitors whose words no CRM has confirmed and no delivery under way holds, each contact once. */
export interface UndeliveredVisitors {
	all: number;
	/** Of them, those who are not counted among the contacts that were not sent or were rejected. */
	beside: number;
}

/** What a file of attendees may give: its columns, and the one that looks like the badge id. */
export interface AttendeeColumns {
	headers: string[];
	column: number | null;
	rows: number;
}
export interface AttendeeSummary {
	id: string;
	name: string;
	at: number;
	people: number;
}

/** What a hand-over did. */
export interface ReceivedTally {
	visitors: number;
	created: number;
	merged: number;
	known: number;
	held: number;
	incomplete: number;
	conflicts: number;
	/** Taken back there, and here too now. */
	takenBack: number;
	/** Erased here before (CON-4): they stay out. */
	erased: number;
}

/** How often the same order is needed: by time, then id, so that every device folds the same visitors in the same order. */
export const captureOrder = (a: { at: number; id: string }, b: { at: number; id: string }): number =>
	a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Characters of a name that a code gives. */
const MOST_NAME = 80;

/** A name for somebody who may have none yet. */
export const visitorName = (v: ContactValues, code: string): string =>
	v.fullName?.trim() || [v.firstName, v.lastName].filter(Boolean).join(' ') || v.email || firstPhone(v) || shortCode(code);

/** A code may be a whole page of text: its first line, as far as a name goes. */
function shortCode(code: string): string {
	const line = code.trim().split(/[\r\n]/)[0] ?? '';
	return line.length > MOST_NAME ? `${line.slice(0, MOST_NAME)}…` : line;
}
