import type { ContactChunk, SourceChunk } from '#domain/chunk';
import type { DamageFinding } from '#domain/imports/damage';
import type { FieldChanges, ImportSetup, StageName } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import type { Settings } from '#domain/settings';
import { repairChunk, type Blanked, type DamageFacts } from '../../pipeline/damage/index';
import { applyMapping, columnsOfCells, type SourceColumns } from '../../pipeline/map/index';
import { normalizeChunk } from '../../pipeline/normalize/index';
import { brokenCards } from '../read/broken-cards';
import { blankedCells } from './blanked';
import { applyValueFixes } from '../fix/value-fixes';
import { customFields } from '../read/mapped-fields';
import { withPlace } from '../read/place';
import type { NormalizeOptions, ValidateOptions } from '../../pipeline/stages';
import { validateChunk } from '../../pipeline/validate/index';

/** Rows of one chunk after map, normalize and validate. */
export interface Cleaned {
	chunk: ContactChunk;
	issues: Issue[];
	/** 1 = the row has an error and can't go in. Parallel to the chunk. */
	failed: Uint8Array;
	changes: FieldChanges[];
	damage: DamageFinding[];
}

type Clock = () => number;

/** The options by which the rows of one import are cleaned and judged: while processing and in the fix grid (IMP-8) alike. */
export interface RowRules {
	normalize: NormalizeOptions;
	validate: ValidateOptions;
}

export function rowRules(setup: ImportSetup, settings: Settings): RowRules {
	const normalize: NormalizeOptions = {
		defaultCountry: setup.defaultCountry,
		customFields: customFields(setup, settings),
		off: new Set(setup.normalizersOff),
		dateOrders: setup.dateOrders
	};
	const validate: ValidateOptions = {
		requiredPolicy: setup.requiredPolicy,
		customFields: normalize.customFields,
		knownCompanies: new Set(settings.knownCompanies),
		defaultCountry: setup.defaultCountry,
		table: settings.table
	};
	return { normalize, validate };
}

/** What is left alone of the damage: its keys among the cleaning steps switched off are "field/damage:kind". */
const damageOff = (off: readonly string[]): ReadonlySet<string> =>
	new Set(off.flatMap((key) => (key.includes('/damage:') ? [key.replace('/damage:', '/')] : [])));

/** The row stages in one pass, with the options of one import and what its columns proved; adds the time of each to `stageMs`. */
export function cleaner(
	setup: ImportSetup,
	settings: Settings,
	headerCells: number,
	now: Clock,
	stageMs: Record<StageName, number>,
	facts: DamageFacts,
	language?: string
) {
	const { normalize, validate } = rowRules(setup, settings);
	const off = damageOff(setup.normalizersOff);
	return (cut: SourceChunk | SourceColumns): Cleaned => {
		const source = 'cells' in cut ? columnsOfCells(cut) : cut;
		const t0 = now();
		let damage: DamageFinding[] = [];
		let blanked: readonly Blanked[] = [];
		const mapped = applyMapping(source, setup.mapping, {
			...(language !== undefined && { language }),
			off: normalize.off,
			repair: (raw) => {
				const repaired = repairChunk(raw, facts, { off });
				damage = repaired.findings;
				blanked = repaired.blanked;
				return repaired.chunk;
			}
		});
		fillLeadSource(mapped, setup.leadSource);
		const t1 = now();
		const { chunk, changes } = normalizeChunk(mapped, normalize);
		applyValueFixes(chunk, setup.fixes, normalize);
		const t2 = now();
		const issues = validateChunk(chunk, validate);
		issues.push(
			...blankedCells(blanked, normalize.customFields),
			...raggedRows(source, headerCells),
			...brokenCards(source, setup.mapping)
		);
		withPlace(issues, setup.parts);
		const failed = failedRows(source.rowNumbers, issues);
		stageMs.map += t1 - t0;
		stageMs.normalize += t2 - t1;
		stageMs.validate += now() - t2;
		return { chunk, issues, failed, changes, damage };
	};
}

function fillLeadSource(chunk: ContactChunk, leadSource: string): void {
	if (!leadSource) return;
	const column = chunk.columns.get('leadSource') ?? new Array<string | null>(chunk.rowNumbers.length).fill(null);
	for (let i = 0; i < column.length; i++) if (!column[i]) column[i] = leadSource;
	chunk.columns.set('leadSource', column);
}

/** A row with more filled cells than there are headers: the surplus has no column to go to, and that is said. */
function raggedRows(source: SourceColumns, headerCells: number): Issue[] {
	return source.widerThan(headerCells).flatMap(({ i, row: cells }): Issue[] => {
		const surplus = cells.slice(headerCells);
		if (surplus.every((c) => c.trim() === '')) return [];
		const row = source.rowNumbers[i] ?? 0;
		const value = surplus.join(' · ').slice(0, 200);
		return [
			{
				row,
				ruleId: 'shape',
				code: 'raggedRow',
				field: null,
				severity: 'warning',
				category: 'Partial Imports',
				params: { row, found: cells.length, expected: headerCells, value },
				value
			}
		];
	});
}

function failedRows(rowNumbers: Uint32Array, issues: readonly Issue[]): Uint8Array {
	const bad = new Set<number>();
	for (const issue of issues) if (issue.severity === 'error') bad.add(issue.row);
	const failed = new Uint8Array(rowNumbers.length);
	if (bad.size > 0) for (let i = 0; i < failed.length; i++) if (bad.has(rowNumbers[i] ?? 0)) failed[i] = 1;
	return failed;
}
