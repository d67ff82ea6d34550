import { CHUNK_ROWS, type SourceChunk } from '#domain/chunk';

/** Packs rows into chunks of CHUNK_ROWS; only the last may hold fewer. Used by every format, and again when parts are put together. */
export class Packer {
	/** Rows packed so far, those of the open chunk included. */
	rows = 0;
	private cells: string[][] = [];
	private numbers = new Uint32Array(CHUNK_ROWS);

	/** Adds a row; returns a chunk once it is full. `bytesRead` = bytes of the file read up to and with this row. */
	add(row: number, cells: string[], bytesRead: number): SourceChunk | null {
		this.numbers[this.cells.length] = row;
		this.rows++;
		return this.cells.push(cells) === CHUNK_ROWS ? this.take(bytesRead) : null;
	}

	/** The rows that are left, or null when there are none. */
	rest(bytesRead: number): SourceChunk | null {
		return this.cells.length > 0 ? this.take(bytesRead) : null;
	}

	private take(bytesRead: number): SourceChunk {
		const full = this.cells.length === CHUNK_ROWS;
		const chunk = { rowNumbers: full ? this.numbers : this.numbers.slice(0, this.cells.length), cells: this.cells, bytesRead };
		this.cells = [];
		this.numbers = new Uint32Array(CHUNK_ROWS);
		return chunk;
	}
}
