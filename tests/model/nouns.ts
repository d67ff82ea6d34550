import type { ContactValues } from '#domain/chunk';
import type { DuplicatePolicy } from '#domain/matching/match';
import type { SurvivorshipRuleId } from '#domain/settings';

/** One change of a contact that can be taken back. */
export interface Change {
	/** `waited` = it was decided on in Manual Review. */
	merged: { importId: string; row: number; values: ContactValues; waited: boolean } | null;
	before: Record<string, string | null>;
	after: Record<string, string | null>;
	undone: boolean;
	/** Of the edits of many the n-th; null = of one contact alone. */
	bulk: number | null;
	/** Where the fields came from before, as `Contact.origins`. */
	origins: Record<string, number | null>;
}
export interface Contact {
	id: number;
	importId: string;
	alive: boolean;
	/** Nothing is left of it (CON-4). */
	erased?: true;
	values: ContactValues;
	changes: Change[];
	/** Field → when a person typed it, ms; null = something else brought it. Absent = it is of the creating row. */
	origins: Record<string, number | null>;
}
/** A visitor of a booth, the n-th of an event. */
export interface Visitor {
	event: string;
	n: number;
	/** When it was captured, and when consent was answered, ms. */
	at: number;
	answeredAt: number;
	said: Said;
	values: ContactValues;
	open: boolean;
	/** The contact that it is part of; null = none yet. */
	contactId: number | null;
	importId: string;
	row: number;
	/** It was added to somebody who was there. */
	merged: boolean;
	gone: boolean;
	/** When it became part of its contact, of all that happened. */
	settled: number;
}
/** What is typed and tapped of a visitor. */
export interface Said {
	values: ContactValues;
	rating: 'hot' | 'cold' | null;
	note: string;
	consent: boolean;
}
export interface Held {
	id: string;
	importId: string;
	/** Of the imports, as in `Draft`. */
	nth: number;
	rows: number[];
	values: ContactValues;
	match: { kind: 'stored' | 'row'; ref: number; importId?: string } | null;
}
export interface Ledger {
	total: number;
	created: number;
	merged: number;
	skipped: number;
	held: number;
	failed: number;
}
export interface Finished {
	serials: number[];
	rule: SurvivorshipRuleId;
	policy: DuplicatePolicy;
	ledger: Ledger | null;
	heldResolved: { created: number; merged: number; skipped: number };
	/** Taken back as a whole. */
	undone: boolean;
}
export interface Row {
	row: number;
	values: ContactValues;
	failed: boolean;
}
/** What a kept import is, before it is written. */
export interface Draft {
	id: string;
	/** Of all imports the n-th to be begun. */
	nth: number;
	policy: DuplicatePolicy;
	rule: SurvivorshipRuleId;
	rows: Row[];
}
/** A pair of the review: who may be whom. */
export interface Pair {
	n: number;
	key: boolean;
	left: { kind: 'stored' | 'held' | 'row'; ref: number | string };
	right: number;
	decision: string;
	similar: boolean;
	byRule: boolean;
}
