import { locale } from '#domain/messages/locale';
import type { Recipe } from '#domain/imports/recipe';
import type { SavedMapping } from '#domain/imports/saved-mapping';
import { m } from '#lib/messages/index';

export interface SavedLine {
	id: string;
	name: string;
	note: string;
}

const dayOf = (at: number): string => new Date(at).toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric' });

/** Mappings or recipes as lines of a list: name, and what it is made of. */
export function savedLines(list: readonly (SavedMapping | Recipe)[]): SavedLine[] {
	const words = m.imports.saved;
	return list.map((one) => ({
		id: one.id,
		name: one.name,
		note: [
			words.columns(one.columns.length),
			one.muster === 'recipe' ? words.from(one.source.fileName, one.source.rows) : '',
			words.on(dayOf(one.savedAt))
		]
			.filter(Boolean)
			.join(' · ')
	}));
}

const keyOf = (header: string): string => header.replace(/\s+/g, ' ').trim().toLowerCase();

/** The newest recipe whose columns are just those of the file, or null: it is offered by itself. */
export function fittingRecipe(recipes: readonly Recipe[], headers: readonly string[]): Recipe | null {
	const have = headers.map(keyOf).sort().join('\n');
	return (
		[...recipes]
			.sort((a, b) => b.savedAt - a.savedAt)
			.find(
				(r) =>
					r.columns
						.map((c) => keyOf(c.header))
						.sort()
						.join('\n') === have
			) ?? null
	);
}
