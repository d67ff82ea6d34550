/** Bytes that are kept apart before they become a Blob, which the browser may keep on disk. */
const BATCH = 4 << 20;
/** Characters of text that become bytes at once. */
const PIECE = 1 << 16;

/** A file as it is made, from bytes; memory holds one batch, however large the file becomes. */
export class BlobParts {
	#blobs: Blob[] = [];
	#batch: Uint8Array<ArrayBuffer>[] = [];
	#batchBytes = 0;
	/** Bytes until now. */
	bytes = 0;

	put(bytes: Uint8Array<ArrayBuffer>): void {
		this.#batch.push(bytes);
		this.#batchBytes += bytes.length;
		this.bytes += bytes.length;
		if (this.#batchBytes < BATCH) return;
		this.#blobs.push(new Blob(this.#batch));
		this.#batch = [];
		this.#batchBytes = 0;
	}

	blob(type: string): Blob {
		return new Blob([...this.#blobs, ...this.#batch], { type });
	}
}

/** Takes text bit by bit, whole characters each time. */
export interface TextSink {
	add(text: string): void;
}

/**
 * A text file as it is made. Text that grows by appending is kept by engines as a tree of all its bits, many times its own length; here
 * it becomes bytes soon.
 */
export class TextFile implements TextSink {
	#parts = new BlobParts();
	#encoder = new TextEncoder();
	#piece = '';

	add(text: string): void {
		this.#piece += text;
		if (this.#piece.length >= PIECE) this.#encode();
	}

	blob(type: string): Blob {
		this.#encode();
		return this.#parts.blob(type);
	}

	#encode(): void {
		if (this.#piece === '') return;
		this.#parts.put(this.#encoder.encode(this.#piece));
		this.#piece = '';
	}
}

/** Text in memory, for what is sent as text: in pieces, since no text of hundreds of megabytes can be built. */
export class TextPieces implements TextSink {
	readonly #pieces: string[] = [];
	#piece = '';

	add(text: string): void {
		this.#piece += text;
		if (this.#piece.length < PIECE) return;
		this.#pieces.push(this.#piece);
		this.#piece = '';
	}

	get pieces(): string[] {
		return this.#piece === '' ? this.#pieces : [...this.#pieces, this.#piece];
	}
}
