import type { FieldId } from '#domain/fields';
import type { HalfTyped } from '#domain/device/half-typed';
import { newestLeft, Typing } from '../shell/half-typed';

/** Letters of a text by which it is known again. */
const NAME_LENGTH = 40;

/** A cell that was being typed in. */
export interface TypedCell {
	row: number;
	field: FieldId;
	text: string;
	/** In a sheet of its own. */
	big: boolean;
}

const cellOf = ({ values }: HalfTyped): TypedCell => ({
	row: Number(values.row),
	field: (values.field ?? '') as FieldId,
	text: values.text ?? '',
	big: values.big === '1'
});

/** What is typed into a cell of the fix grid and not done with yet, kept so that neither the lock nor a page that dies takes it away. */
export class CellTyping {
	#typing: Typing | null = null;
	#isOver = false;
	constructor(readonly importId: string) {}

	/** @param stands what the cell holds: typed again, it is nothing to keep */
	keep(cell: TypedCell, stands: string): void {
		if (cell.text.trim() === stands) {
			this.#typing?.forget();
			return;
		}
		this.#typing ??= new Typing();
		const text = cell.text.trim();
		this.#typing.keep({
			kind: 'cell',
			target: this.importId,
			name: text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text,
			at: Date.now(),
			values: { row: String(cell.row), field: cell.field, text: cell.text, big: cell.big ? '1' : '' }
		});
	}

	/** The editor is closed, and what it held is on its way into the row; returns what is to be told whether it got there. */
	handOver(): (isKept: boolean) => void {
		const typing = this.#typing;
		this.#typing = null;
		// What could not be kept is gone on with when the grid is opened again.
		return (isKept) => (isKept ? typing?.forget() : typing?.leave());
	}

	/** Escape: the cell stays as it was. */
	drop(): void {
		this.#typing?.forget();
		this.#typing = null;
	}

	/** What was left of this import; null = nothing. */
	async bring(): Promise<TypedCell | null> {
		const left = await newestLeft('cell', this.importId);
		if (!left || this.#isOver || this.#typing) return null;
		this.#typing = new Typing(left.id, true);
		return cellOf(left);
	}

	/** The grid goes away. */
	leave(): void {
		this.#isOver = true;
		this.#typing?.leave();
		this.#typing = null;
	}
}
