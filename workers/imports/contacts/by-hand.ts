import type { ContactCheck } from '#domain/contact';
import { rowValues, type ContactValues } from '#domain/chunk';
import { fieldDefinition, type CustomField, type FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import { MATCH_TYPES } from '#domain/matching/match';
import { enabledTypes } from '#domain/matching/match-rules';
import { personName } from '#domain/contacts/person-name';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { findCandidatePairs } from '../../pipeline/match/index';
import { tell } from '../../news';
import { erasedPeople } from '../../privacy/suppression';
import { asWriter } from '../../locks';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk, readContacts } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import { readScoring, type Scoring } from '../../store/scoring';
import type { Store } from '../../store/engine/open';
import { readSettings } from '../../store/settings';
import { appendTo, writeTx } from './append';
import { BY_HAND } from './by-hand-id';
import { cleanOne } from './clean-one';
import { openStore, userName, wallClock } from '../context';
import { inHalfWritten, newIn } from '../commit/half-written';
import { applyEdit } from './merge-into';
import { similarContacts } from '../match/similar-typing';
import { likeThese, noteWritten } from '../match/stored-keys';
import { rescore } from '../scoring/rescore-chunk';
import { notUnique } from './unique-by-hand';
import { writeChunk } from './write-chunk';

/** Duplicates that are shown beside the form. */
const MOST_SHOWN = 5;

/** PipelineApi.checkContact: named matches first, then similar ones. */
export async function checkContact(values: ContactValues, id: number | null): Promise<ContactCheck> {
	const db = await openStore();
	const settings = await readSettings(db);
	const { values: cleaned, issues } = judged(values, id === null ? null : await valuesOf(db, id), settings);
	// Adding by hand is a person's own word; whoever was erased is said, not refused.
	if ((await erasedPeople(db))?.(cleaned))
		issues.push({
			row: 0,
			ruleId: 'erased',
			code: 'erasedBefore',
			field: 'email',
			severity: 'warning',
			category: 'Skipped Records',
			params: { row: 0, value: '' },
			value: ''
		});
	issues.push(...(await notUnique(db, cleaned, id, settings)));
	const table = await likeThese(db, cleaned, primaryKeyOf(settings.table), id);
	const pairs = findCandidatePairs(table, { enabled: enabledTypes(settings) });
	const duplicates: ContactCheck['duplicates'] = [];
	for (let p = 0; p < pairs.length && duplicates.length < MOST_SHOWN; p++) {
		const left = pairs.left[p] ?? 0;
		const ref = table.refs[left] ?? 0;
		if (left >= table.storedCount) continue;
		duplicates.push({
			id: ref,
			name: table.columns.fullName[left] ?? '',
			email: table.columns.email[left] ?? '',
			company: table.columns.company[left] ?? '',
			type: MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone',
			score: pairs.score[p] ?? 0
		});
	}
	for (const { contact: c, score } of duplicates.length < MOST_SHOWN ? await similarContacts(db, cleaned, settings, id) : []) {
		if (duplicates.length === MOST_SHOWN) break;
		if (duplicates.some((d) => d.id === c.id)) continue;
		const v = c.values;
		duplicates.push({
			id: c.id,
			name: personName(v),
			email: v.email ?? '',
			company: v.company ?? '',
			type: 'similar',
			score
		});
	}
	return { issues, cleaned, duplicates };
}

/**
 * PipelineApi.saveContact: adds (id null) or replaces the values of a contact; refuses on errors that it hasn't already, and says the first.
 * `seen` = what the form showed when it was opened: fields that the user left alone keep what they are by now, and one that
 * was changed meanwhile, here and elsewhere, is refused by name.
 */
export async function saveContact(values: ContactValues, id: number | null, seen?: ContactValues): Promise<Result<{ id: number }>> {
	return asWriter(async () => {
		const db = await openStore();
		const settings = await readSettings(db);
		const merged =
			id === null || !seen ? ok(values) : withChangesSince(values, seen, (await valuesOf(db, id)) ?? seen, settings.customFields);
		if (!merged.ok) return merged;
		const before = id === null ? null : await valuesOf(db, id);
		const cleaned = judged(merged.value, before, settings);
		const error = cleaned.issues.find((i) => i.severity === 'error') ?? (await notUnique(db, cleaned.values, id, settings))[0];
		if (error) return { ok: false, problem: { code: error.code, params: error.params } };
		const comesFirst = await inHalfWritten(db, [newIn(cleaned.values, before)], settings);
		if (comesFirst) return { ok: false, problem: comesFirst };
		const at = wallClock();
		const by = await userName(db);
		const scoring = await readScoring(db);
		const tx = writeTx(db);
		const serials = new Set<number>();
		let saved = id;
		if (id === null) {
			[saved = 0] = await appendTo(tx, BY_HAND, [{ values: cleaned.values, row: 0 }], at, by, serials, scoring);
			await journalIn(tx, at, by, 'contact.created', { id: saved });
		} else if (!(await edit(tx, id, cleaned.values, at, by, serials, scoring))) {
			tx.abort();
			await tx.done.catch(() => undefined);
			return fail('contactGone', {});
		}
		const generation = await take(tx, 'generation');
		await withDeadline(tx.done, 'Saving the contact');
		await noteWritten(db, generation, serials);
		tell({ kind: 'contacts', serials: [...serials] });
		return ok({ id: saved ?? 0 });
	});
}

/** The values of a contact as they are now; null = it is gone. */
const valuesOf = async (db: Store, id: number): Promise<ContactValues | null> => (await readContacts(db, [id]))[0]?.values ?? null;

/**
 * Values cleaned and judged. What was wrong of the contact before and is as it was is a warning: a visitor without email, or somebody of
 * before a stricter rule, is corrected one field at a time.
 */
function judged(values: ContactValues, before: ContactValues | null, settings: Settings): ReturnType<typeof cleanOne> {
	const nameOf = ({ code, field, value }: Issue): string => JSON.stringify([code, field, value]);
	const { values: cleaned, issues } = cleanOne(values, settings);
	if (!before || !issues.some((i) => i.severity === 'error')) return { values: cleaned, issues };
	const had = new Set(cleanOne(before, settings).issues.map(nameOf));
	return { values: cleaned, issues: issues.map((i) => (i.severity === 'error' && had.has(nameOf(i)) ? { ...i, severity: 'warning' } : i)) };
}

/** The edit (`seen` → `typed`) on top of what the contact is now. */
function withChangesSince(
	typed: ContactValues,
	seen: ContactValues,
	now: ContactValues,
	custom: readonly CustomField[]
): Result<ContactValues> {
	const fields = [...new Set([...Object.keys(typed), ...Object.keys(seen), ...Object.keys(now)])] as FieldId[];
	const result: ContactValues = { ...typed };
	for (const f of fields) {
		const moved = (now[f] ?? '') !== (seen[f] ?? '');
		if (!moved || (typed[f] ?? '') === (now[f] ?? '')) continue;
		if ((typed[f] ?? '') !== (seen[f] ?? '')) return fail('changedSince', { field: fieldDefinition(f, custom).label });
		if (now[f] === undefined) delete result[f];
		else result[f] = now[f];
	}
	return ok(result);
}

/** Replaces a contact's values in the caller's transaction, with its history; false = it is gone. */
export async function edit(
	tx: ReturnType<typeof writeTx>,
	id: number,
	values: ContactValues,
	at: number,
	by: string,
	serials: Set<number>,
	scoring: Scoring
): Promise<boolean> {
	const serial = serialOf(id);
	const chunk = await getChunk(tx, serial);
	const i = positionOf(id);
	if (!chunk || i >= chunk.length || chunk.alive[i] !== 1) return false;
	const before = rowValues(chunk.columns, i);
	const fields = [...new Set([...Object.keys(before), ...Object.keys(values)])] as FieldId[];
	const changed = fields.filter((f) => (before[f] ?? '') !== (values[f] ?? ''));
	if (changed.length === 0) return true;
	const key = `edit/${at}-${crypto.randomUUID().slice(0, 8)}`;
	const record = applyEdit(chunk, i, before, values, changed, at, by, key);
	rescore(chunk, at, scoring);
	await writeChunk(tx, chunk);
	await tx.objectStore('history').put([record], key);
	await journalIn(tx, at, by, 'contact.edited', { id, fields: changed });
	serials.add(serial);
	return true;
}
