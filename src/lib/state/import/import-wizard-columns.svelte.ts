import type { ColumnMapping } from '#domain/imports/mapping';
import { findColumns, type ColumnFilter } from './import-wizard-mapping';

/** Rows of the table of columns drawn at once; very wide files show more on request, a step at a time. */
export const COLUMN_STEP = 40;

/** What the table of columns shows: filter, search, and how far down it is drawn. */
export class ColumnView {
	filter = $state<ColumnFilter>('all');
	typed = $state('');
	drawn = $state(COLUMN_STEP);
	/** What the filter found when it was chosen: a row that was just settled doesn't vanish from under the finger. */
	held = $state.raw<readonly number[] | null>(null);
	/** A column that is to be brought into view, from elsewhere on the screen; the table answers and forgets it. */
	pointed = $state<number | null>(null);

	choose(filter: ColumnFilter, order: readonly number[], mapping: readonly ColumnMapping[]): void {
		this.filter = filter;
		this.drawn = COLUMN_STEP;
		this.held = filter === 'all' ? null : findColumns(order, mapping, filter, '', () => '');
	}
	/** Column indexes to show, in order. */
	found(order: readonly number[], mapping: readonly ColumnMapping[], labelOf: (c: ColumnMapping) => string): number[] {
		return findColumns(this.held ?? order, mapping, 'all', this.typed, labelOf);
	}
	/** Everything again, far enough down that the column is drawn. */
	reveal(index: number, order: readonly number[]): void {
		this.reset();
		this.drawn = Math.max(COLUMN_STEP, order.indexOf(index) + 1);
	}
	/** Another reading is another table. */
	reset(): void {
		this.filter = 'all';
		this.typed = '';
		this.held = null;
		this.drawn = COLUMN_STEP;
	}
}
