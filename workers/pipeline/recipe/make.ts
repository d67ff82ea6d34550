import { occurrences } from '#domain/imports/column-keys';
import type { ImportSetup } from '#domain/import';
import type { ColumnMapping } from '#domain/imports/mapping';
import type { Recipe, RecipeColumn, RecipePart } from '#domain/imports/recipe';
import type { SavedColumn } from '#domain/imports/saved-mapping';
import type { Settings } from '#domain/settings';
import { filledShare, type ColumnStats } from './columns';

/** Headers that stand more than once are told apart by how often they stood before. */
export function savedColumns(mapping: readonly ColumnMapping[]): SavedColumn[] {
	const occurrence = occurrences();
	return [...mapping]
		.sort((a, b) => a.index - b.index)
		.map((m) => {
			return {
				header: m.header,
				occurrence: occurrence(m.header),
				target: m.target,
				...(m.joinWith === undefined ? {} : { joinWith: m.joinWith }),
				...(m.values && m.values.length > 0 ? { values: m.values } : {})
			};
		});
}

/** Values worth remembering: few kinds, each more than once on average. */
function knownValues(stats: ColumnStats | undefined): string[] | undefined {
	if (!stats?.values || stats.values.size === 0 || stats.filled < stats.values.size * 2) return undefined;
	return [...stats.values.keys()];
}

/** A recipe of what was settled for one import (see Recipe). `stats` by column of the import. */
export function makeRecipe(
	head: { id: string; name: string; savedAt: number; fileName: string; rows: number },
	setup: ImportSetup,
	stats: readonly ColumnStats[],
	settings: Pick<Settings, 'tierScheme' | 'tierThresholds'>
): Recipe {
	const byIndex = [...setup.mapping].sort((a, b) => a.index - b.index);
	const headerAt = new Map(byIndex.map((m) => [m.index, m.header]));
	const parts: RecipePart[] = setup.parts.map((p) => ({
		sheetName: p.sheetName,
		read: p.read,
		headers: p.columns.map((c) => headerAt.get(c) ?? '')
	}));
	const columns: RecipeColumn[] = savedColumns(byIndex).map((column, i) => {
		const own = stats[byIndex[i]?.index ?? -1];
		const known = knownValues(own);
		return { ...column, filled: own ? filledShare(own) : 0, ...(known ? { known } : {}) };
	});
	return {
		muster: 'recipe',
		version: 1,
		id: head.id,
		name: head.name,
		savedAt: head.savedAt,
		source: { fileName: head.fileName, rows: head.rows },
		parts,
		columns,
		policy: setup.policy,
		requiredPolicy: setup.requiredPolicy,
		survivorship: setup.survivorship,
		defaultCountry: setup.defaultCountry,
		leadSource: setup.leadSource,
		normalizersOff: setup.normalizersOff,
		dateOrders: setup.dateOrders,
		fixes: setup.fixes,
		scoring: { tierScheme: settings.tierScheme, tierThresholds: settings.tierThresholds }
	};
}
