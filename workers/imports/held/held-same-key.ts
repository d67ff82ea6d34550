import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { policyOf, type ImportManifest } from '#domain/import';
import { isSettledByPolicy, MATCH_TYPES } from '#domain/matching/match';
import { enabledTypes } from '#domain/matching/match-rules';
import { findCandidatePairs, identityOf } from '../../pipeline/match/index';
import type { Store } from '../../store/engine/open';
import type { HeldRecord } from '../../store/schema';
import { readSettings } from '../../store/settings';
import { contactsByIdentity, keysInStore, keyText, likeThese } from '../match/stored-keys';

// A row may wait for months. Whoever was added, captured, imported or edited meanwhile can have its primary key (DUP-7).

type Imports = ReadonlyMap<string, ImportManifest>;
type From = ImportManifest | undefined;

/** The import keeps the key that it was matched by. */
const primaryKeyOfRows = (from: From): FieldId => from?.primaryKey ?? 'email';
const keyOf = (values: ContactValues, from: From): string => keyText(primaryKeyOfRows(from), values[primaryKeyOfRows(from)]);

/** True where two with one primary key are one, and nobody is asked. */
export const settlesByKey = (from: From): boolean => !['create', 'review'].includes(policyOf(from?.setup ?? null));

/**
 * True where somebody was shown the contact with the email of a row and sent the row here, since it has another name: it may be one of its
 * own.
 */
export const sharesMail = (e: Pick<HeldRecord, 'why'>): boolean => e.why === 'sharedMail';

/** True when a contact has the primary key of a row. */
export const hasKeyOf = (contact: ContactValues, row: ContactValues, from: From): boolean =>
	keyOf(row, from) !== '' && keyOf(contact, from) === keyOf(row, from);

/**
 * Entries in rounds, none with two of one key, or of one value in a `unique` field: what the first of them became is stored when the second
 * is looked at.
 */
export function keyRounds(entries: readonly HeldRecord[], imports: Imports, unique: readonly FieldId[]): HeldRecord[][] {
	const rounds: HeldRecord[][] = [];
	const seen = new Map<string, number>();
	for (const e of entries) {
		const from = imports.get(e.importId);
		// People of one mailbox are told apart by their names.
		const key = sharesMail(e) ? identityOf(e.values) : keyOf(e.values, from);
		const names = key === '' ? [] : [`${primaryKeyOfRows(from)} ${key}`];
		for (const field of unique) if (e.values[field]) names.push(`${field} ${e.values[field]}`);
		const round = Math.max(0, ...names.map((name) => seen.get(name) ?? 0));
		for (const name of names) seen.set(name, round + 1);
		(rounds[round] ??= []).push(e);
	}
	return rounds;
}

/**
 * Entry id → the stored contact with its primary key, as a match of it; entries whose key nobody has are left out, and those of imports
 * that make new contacts whoever is there (IMP-10). Of those that share a mailbox it is the contact with their email and name.
 */
export async function contactsByKey(
	db: Store,
	entries: readonly HeldRecord[],
	imports: Imports
): Promise<Map<string, HeldRecord['match']>> {
	const settings = await readSettings(db);
	const enabled = enabledTypes(settings);
	const found = new Map<string, HeldRecord['match']>();
	const twins = await contactsByIdentity(
		db,
		entries.filter(sharesMail).map((e) => e.values)
	);
	for (const e of entries) {
		const ref = sharesMail(e) ? twins.get(identityOf(e.values)) : undefined;
		if (ref !== undefined) found.set(e.id, { kind: 'stored', ref, type: 'exact', score: 100 });
	}
	const asked = entries.filter((e) => !sharesMail(e) && policyOf(imports.get(e.importId)?.setup ?? null) !== 'create');
	for (const primaryKey of new Set(asked.map((e) => primaryKeyOfRows(imports.get(e.importId))))) {
		const mine = asked.filter((e) => primaryKeyOfRows(imports.get(e.importId)) === primaryKey);
		const known = await keysInStore(
			db,
			primaryKey,
			mine.map((e) => keyText(primaryKey, e.values[primaryKey]))
		);
		for (const e of mine) {
			if (!known.has(keyText(primaryKey, e.values[primaryKey]))) continue;
			const table = await likeThese(db, e.values, primaryKey, null);
			const pairs = findCandidatePairs(table, { enabled });
			for (let p = 0; p < pairs.length; p++) {
				const left = pairs.left[p] ?? 0;
				const type = MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone';
				if (left >= table.storedCount || pairs.right[p] !== table.storedCount || !isSettledByPolicy(type, primaryKey)) continue;
				found.set(e.id, { kind: 'stored', ref: table.refs[left] ?? 0, type, score: pairs.score[p] ?? 0 });
				break;
			}
		}
	}
	return found;
}
