import type { FieldId } from '#domain/fields';
import type { FixFilter } from '#domain/imports/fix';
import type { Preflight } from '#domain/import';
import type { Issue, Severity } from '#domain/imports/issue';
import { placeIn } from '../../ascending';
import { IssueTally } from '../stage/changes';

type IssueCount = Preflight['issueCounts'][number];

/** What a finding says, without its row: code, field, severity. Kept once per import, findings point at it. */
export interface Kind {
	code: string;
	field: FieldId | null;
	severity: Severity;
}

export class Kinds {
	readonly all: Kind[] = [];
	private readonly byKey = new Map<string, number>();
	of({ code, field, severity }: Kind): number {
		const key = `${severity}/${code}/${field ?? ''}`;
		let at = this.byKey.get(key);
		if (at === undefined) this.byKey.set(key, (at = this.all.push({ code, field, severity }) - 1));
		return at;
	}
}

/** The findings of one staged chunk as small arrays: all chunks of an import stay in memory, its issues don't. */
export interface ChunkFindings {
	/** Per error or warning: row, ascending. */
	rows: Uint32Array;
	/** Index into Kinds.all. */
	kind: Uint16Array;
	/** 1 = it carries a suggestion. */
	suggested: Uint8Array;
	/** Rows with an error, ascending. */
	failed: Uint32Array;
	/** Rows with a warning and no error. */
	warned: number;
	/** Rows with a finding on the field. */
	byField: Map<FieldId, number>;
	/** By kind, in order of appearance. */
	groups: Map<number, { rows: number; suggested: number; example: { row: number; value: string } }>;
	/** As the manifest counts them, infos too. */
	counts: IssueCount[];
}

export function findingsOf(issues: readonly Issue[], kinds: Kinds): ChunkFindings {
	const shown = issues.filter((i) => i.severity !== 'info').sort((a, b) => a.row - b.row);
	const tally = new IssueTally();
	tally.add(issues);
	const f: ChunkFindings = {
		rows: Uint32Array.from(shown, (i) => i.row),
		kind: Uint16Array.from(shown, (i) => kinds.of(i)),
		suggested: Uint8Array.from(shown, (i) => (i.suggestion === undefined ? 0 : 1)),
		failed: new Uint32Array(),
		warned: 0,
		byField: new Map(),
		groups: new Map(),
		counts: tally.list()
	};
	const failed: number[] = [];
	for (let from = 0; from < shown.length;) {
		const row = shown[from]?.row ?? 0;
		const fields = new Set<FieldId>();
		let error = false;
		let to = from;
		for (; shown[to]?.row === row; to++) {
			const issue = shown[to] as Issue;
			if (issue.field) fields.add(issue.field);
			if (issue.severity === 'error') error = true;
			const k = f.kind[to] ?? 0;
			const group = f.groups.get(k);
			if (group) {
				group.rows++;
				group.suggested += f.suggested[to] ?? 0;
			} else f.groups.set(k, { rows: 1, suggested: f.suggested[to] ?? 0, example: { row, value: issue.value } });
		}
		if (error) failed.push(row);
		else f.warned++;
		for (const field of fields) f.byField.set(field, (f.byField.get(field) ?? 0) + 1);
		from = to;
	}
	f.failed = Uint32Array.from(failed);
	return f;
}

/** True when the row is in a list of ascending rows. */
export const hasRow = (rows: Uint32Array, row: number): boolean => placeIn(rows, row) >= 0;

/** True when the filter can be answered from findings alone; otherwise it means every row. */
export const narrows = (filter: FixFilter): boolean => filter.show !== 'all' || filter.code !== undefined || filter.field !== undefined;

/** True when a finding is one that the filter asks for by code and field. */
export const fits = (kind: Kind | undefined, filter: FixFilter): boolean =>
	kind !== undefined &&
	(filter.code === undefined || kind.code === filter.code) &&
	(filter.field === undefined || kind.field === filter.field);

/** Rows of a chunk that a narrowing filter shows, ascending; text is not looked at. */
export function rowsFor(f: ChunkFindings, kinds: Kinds, filter: FixFilter): number[] {
	const found: number[] = [];
	for (let from = 0; from < f.rows.length;) {
		const row = f.rows[from] ?? 0;
		let fit = false;
		let error = false;
		let to = from;
		for (; to < f.rows.length && f.rows[to] === row; to++) {
			const kind = kinds.all[f.kind[to] ?? 0];
			if (kind?.severity === 'error') error = true;
			if (fits(kind, filter)) fit = true;
		}
		if (fit && (filter.show === 'all' || (filter.show === 'error') === error)) found.push(row);
		from = to;
	}
	return found;
}

/** The counts of the whole import, as a pass over all issues would give them. */
export function sumCounts(chunks: readonly ChunkFindings[]): IssueCount[] {
	const sum = new Map<string, IssueCount>();
	for (const { counts } of chunks)
		for (const c of counts) {
			const key = `${c.code}/${c.field}`;
			const before = sum.get(key);
			if (before) before.count += c.count;
			else sum.set(key, { ...c });
		}
	return new IssueTally([...sum.values()]).list();
}
