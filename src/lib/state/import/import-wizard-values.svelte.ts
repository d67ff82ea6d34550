import type { FieldId } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import type { Problem } from '#domain/result';
import type { ColumnValues } from '#workers/contract';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';

/** Fields that take one of a few values, whatever the file calls them. */
const CHOICE_FIELDS = new Set<FieldId>(['leadStatus', 'consentStatus', 'companySize']);

/** True when a column's values are worth bringing to the choices of its field (MAP-2). */
export const hasChoices = (c: ColumnMapping): boolean => {
	const field = mappedField(c);
	return (field !== null && CHOICE_FIELDS.has(field)) || (c.target.kind === 'custom' && c.target.field.type === 'choice');
};

/** Marks in the list of choices that are no value of the field. */
export const KEEP = '\u0000keep';
export const BLANK = '\u0000blank';

/** One value as it stands, how often, what it would become by itself (`proposed`, null = it stays), and what it becomes now. */
export interface ValueRow {
	value: string;
	count: number;
	proposed: string | null;
	by: 'label' | 'key' | 'alias' | 'fold' | null;
	to: string | null;
	byUser: boolean;
}

/** Proposals of the worker with what a person chose over them. A value that is kept against its proposal is chosen to become itself. */
export function valueRows(seen: ColumnValues | null, chosen: readonly (readonly [string, string])[] = []): ValueRow[] {
	const own = new Map(chosen);
	return (seen?.values ?? []).map(({ value, count, to, by }) => {
		const proposed = to === value ? null : to;
		const set = own.get(value);
		return {
			value,
			count,
			proposed,
			by: proposed === null ? null : by,
			to: set === undefined ? proposed : set === value ? null : set,
			byUser: set !== undefined
		};
	});
}

/** What is kept for a choice in the list: null = nothing, the proposal holds. */
export function chosenValue(row: ValueRow, choice: string): string | null {
	const to = choice === KEEP ? null : choice === BLANK ? '' : choice;
	if (to === row.proposed) return null;
	return to ?? row.value;
}

/** The distinct values of one column, counted over the whole file when its list is opened. */
export class ColumnValuesList {
	seen = $state.raw<ColumnValues | null>(null);
	problem = $state.raw<Problem | null>(null);
	busy = $state(false);
	#run = 0;

	async load(files: readonly File[], setup: ImportSetup, index: number): Promise<void> {
		const run = ++this.#run;
		this.busy = true;
		// Proposals are asked for as if nobody had chosen yet: choices are laid over them here.
		const plain = {
			...setup,
			mapping: setup.mapping.map((c) => {
				if (c.index !== index) return c;
				const { values: _, ...rest } = c;
				return rest;
			})
		};
		const got = await guarded(() => pipeline.columnValues([...files], plain, index));
		if (run !== this.#run) return;
		this.busy = false;
		this.problem = got.ok ? null : got.problem;
		this.seen = got.ok ? got.value : null;
	}
}
