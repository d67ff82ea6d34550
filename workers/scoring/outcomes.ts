import type { Column } from '#domain/chunk';
import { fieldDefinition, PHONE_FIELDS, PHONE_TYPE_FIELDS, STANDARD_FIELDS, type FieldId } from '#domain/fields';
import type { LearnColumn, LearnTable } from '#domain/scoring/learned-model';
import type { OutcomeColumn } from '#domain/scoring/models';
import type { Settings } from '#domain/settings';
import { scoreChunk } from '../pipeline/score/index';
import { readImports } from '../store/imports';
import type { Store } from '../store/engine/open';
import { readSettings } from '../store/settings';
import { readSomeColumns } from '../store/chunks/some-columns';

/** Different values up to which a column may be one of outcomes. */
const KINDS = 40;
/** Contacts that a model is learned from at most. */
const MOST = 300_000;
const AT_ONCE = 8;

const serialsOf = async (db: Store): Promise<number[]> =>
	(await readImports(db))
		.filter((m) => m.phase === 'complete')
		.flatMap((m) => m.chunks)
		.sort((a, b) => a - b);
const fieldsIn = (settings: Settings): FieldId[] => [...STANDARD_FIELDS.map((f) => f.id), ...settings.customFields.map((f) => f.id)];
/** Names, addresses and numbers say who somebody is; as outcomes they are never meant. */
const NEVER = new Set<FieldId>([
	'salutation',
	'firstName',
	'lastName',
	'fullName',
	'email',
	'notes',
	...PHONE_FIELDS,
	...PHONE_TYPE_FIELDS
]);

/** ScoringApi.outcomeColumns: columns of few different values, Lead Status first. */
export async function outcomeColumns(db: Store): Promise<OutcomeColumn[]> {
	const settings = await readSettings(db);
	const fields = fieldsIn(settings).filter((f) => !NEVER.has(f));
	const counts = new Map<FieldId, Map<string, number> | null>(fields.map((f) => [f, new Map()]));
	let total = 0;
	const serials = await serialsOf(db);
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const chunk of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), new Set(fields.filter((f) => counts.get(f))))) {
			for (let i = 0; i < chunk.length; i++) if (chunk.alive[i] === 1) total++;
			for (const [field, column] of chunk.columns) {
				const kinds = counts.get(field);
				if (!kinds) continue;
				for (let i = 0; i < chunk.length; i++) {
					const v = column[i];
					if (v && chunk.alive[i] === 1) kinds.set(v, (kinds.get(v) ?? 0) + 1);
				}
				if (kinds.size > KINDS) counts.set(field, null);
			}
		}
	const found = [...counts].flatMap(([field, kinds]): OutcomeColumn[] => {
		// One value alone tells nobody from anybody.
		if (!kinds || kinds.size < 2) return [];
		const values = [...kinds].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
		return [
			{
				field,
				label: fieldDefinition(field, settings.customFields).label,
				values,
				blank: total - values.reduce((sum, v) => sum + v.count, 0)
			}
		];
	});
	const rank = (c: OutcomeColumn): number => (c.field === 'leadStatus' ? 0 : c.field.startsWith('custom:') ? 1 : 2);
	return found.sort((a, b) => rank(a) - rank(b));
}

/**
 * All contacts with their columns, for learning. `labels` and the order of time are the caller's to fill in, from the column returned
 * beside.
 */
export async function learnTable(
	db: Store,
	outcome: FieldId,
	now: number,
	onProgress: (share: number) => void
): Promise<{ table: LearnTable; outcomes: Column; sources: Column }> {
	const settings = await readSettings(db);
	const fields = fieldsIn(settings);
	const serials = await serialsOf(db);
	const columns = new Map<FieldId, Column>(fields.map((f) => [f, []]));
	const rules: number[] = [];
	let length = 0;
	for (let at = 0; at < serials.length && length < MOST; at += AT_ONCE) {
		for (const chunk of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), new Set(fields))) {
			const scores = scoreChunk(chunk.columns, chunk.length, settings.scoringProfile, now);
			for (let i = 0; i < chunk.length; i++) {
				if (chunk.alive[i] !== 1) continue;
				rules.push(scores[i]!);
				for (const field of fields) columns.get(field)!.push(chunk.columns.get(field)?.[i] ?? null);
				length++;
			}
		}
		onProgress(Math.min(1, (at + AT_ONCE) / serials.length));
	}
	const used = fields.flatMap((id): LearnColumn[] => {
		const values = columns.get(id) ?? [];
		if (id === outcome || values.every((v) => !v)) return [];
		const { label, type } = fieldDefinition(id, settings.customFields);
		return [{ id, label, type, values }];
	});
	return {
		outcomes: columns.get(outcome) ?? [],
		sources: columns.get('leadSource') ?? [],
		table: {
			length,
			columns: used,
			labels: new Int8Array(length).fill(-1),
			ruleScores: Uint8Array.from(rules),
			order: null,
			orderField: null,
			orderIsDate: false
		}
	};
}
