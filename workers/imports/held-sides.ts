/** The other side of rows that wait: the contact or row that each was matched with, and merging into it. */

import { rowValues, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { identityOf } from '../pipeline/match/index';
import { mergeContacts } from '../pipeline/merge/index';
import { getChunk } from '../store/contacts';
import { positionOf, serialOf } from '../store/contact-id';
import type { HeldRecord } from '../store/schema';
import type { Scoring } from '../store/scoring';
import { ASKED_TYPES, keepTogether } from './apart';
import type { writeTx } from './append';
import { wallClock } from './context';
import { hasKeyOf, settlesByKey } from './held-same-key';
import { mergeOne } from './merge-one';
import type { Holder } from './unique-holders';

export type HeldDecision = 'merge' | 'keepBoth' | 'skip';
export type MergePicks = Partial<Record<FieldId, 'left' | 'right'>>;

/** The entry that another waits for, where that one waits too. */
export const waiting = (all: readonly HeldRecord[], e: HeldRecord): HeldRecord | null =>
	all.find((o) => o.importId === e.importId && o !== e && e.match?.kind === 'row' && o.rows.includes(e.match.ref)) ?? null;

/** Entries with what they look like, where that is still there. */
export async function otherSides(
	tx: ReturnType<typeof writeTx>,
	entries: readonly HeldRecord[],
	all: readonly HeldRecord[]
): Promise<[ContactValues, ContactValues][]> {
	const sides: [ContactValues, ContactValues][] = [];
	for (const e of entries) {
		if (e.match?.kind !== 'stored') {
			const other = waiting(all, e);
			if (other) sides.push([other.values, e.values]);
			continue;
		}
		const chunk = await getChunk(tx, serialOf(e.match.ref));
		if (chunk) sides.push([rowValues(chunk.columns, positionOf(e.match.ref)), e.values]);
	}
	return sides;
}

/** An entry that waited for another waiting row now points at the contact that row became. */
export function pointToContact(e: HeldRecord, settled: readonly HeldRecord[], became: ReadonlyMap<string, number>): HeldRecord {
	if (e.match?.kind !== 'row') return e;
	const other = settled.find((o) => o.importId === e.importId && o.rows.includes(e.match?.ref ?? 0));
	const id = other ? (became.get(other.id) ?? 0) : 0;
	return id > 0 ? { ...e, match: { ...e.match, kind: 'stored', ref: id } } : e;
}

/**
 * Whether a decision would leave two contacts with the primary key of an entry that some contact has. Where each match is asked about,
 * keeping both is a person's to say who was shown that contact.
 */
export async function givesKeyTwice(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	decision: HeldDecision,
	manifest: ImportManifest | undefined,
	picks: MergePicks
): Promise<boolean> {
	const { now: other, merged } = await otherMerged(tx, e, manifest, picks);
	const hasIt = other !== null && hasKeyOf(other, e.values, manifest);
	if (decision === 'keepBoth') return settlesByKey(manifest) || !hasIt;
	return !hasIt && merged !== null && hasKeyOf(merged, e.values, manifest);
}

/** The contact that a decision would leave beside another one with a value of the entry that only one may have (MAP-7); null = none. */
export async function givesTwice(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	decision: HeldDecision,
	manifest: ImportManifest | undefined,
	picks: MergePicks,
	holders: readonly Holder[]
): Promise<Holder | null> {
	if (holders.length === 0 || decision === 'skip') return null;
	if (decision === 'keepBoth') return holders[0] ?? null;
	const { merged } = await otherMerged(tx, e, manifest, picks);
	return (merged && holders.find((h) => h.ref !== e.match?.ref && merged[h.field] === e.values[h.field])) ?? null;
}

/** The contact that an entry is matched with, as it is now and as a merge would leave it; null = it is gone. */
async function otherMerged(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	manifest: ImportManifest | undefined,
	picks: MergePicks
): Promise<{ now: ContactValues | null; merged: ContactValues | null }> {
	const chunk = e.match?.kind === 'stored' ? await getChunk(tx, serialOf(e.match.ref)) : undefined;
	const i = positionOf(e.match?.ref ?? 0);
	const now = chunk?.alive[i] === 1 ? rowValues(chunk.columns, i) : null;
	if (!now) return { now, merged: null };
	const { values } = mergeContacts(now, e.values, {
		rule: manifest?.setup?.survivorship ?? 'newestWins',
		picks,
		existingAt: chunk?.updatedAt[i] ?? 0,
		incomingAt: wallClock()
	});
	return { now, merged: values };
}

export async function mergeEntry(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	at: number,
	by: string,
	serials: Set<number>,
	scoring: Scoring,
	picks: MergePicks
): Promise<boolean> {
	if (e.match?.kind !== 'stored') return false;
	const manifest = await tx.objectStore('imports').get(e.importId);
	const before = await mergeOne(
		tx,
		e.match.ref,
		{ row: e.rows[0] ?? 0, values: e.values, edited: e.edited, matchType: e.match.type, decidedBy: 'user', picks },
		{
			importId: e.importId,
			rule: manifest?.setup?.survivorship ?? 'newestWins',
			historyKey: `${e.importId}/h${e.rows[0]}`,
			at,
			by,
			scoring
		},
		serials
	);
	if (!before) return false;
	if (ASKED_TYPES.includes(e.match.type))
		keepTogether(tx, e.match.ref, [before, e.values].map(identityOf), { at, by, importId: e.importId });
	return true;
}
