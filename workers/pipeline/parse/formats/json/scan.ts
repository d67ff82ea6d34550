/** Where the records of a JSON text stand: one after the other, in one array, or in arrays within one object (`{"contacts": [ … ]}`). */
export type Place = 'lines' | 'array' | 'within';

/** A record may have this many characters, and brackets within each other (FIL-4). */
const MAX_RECORD_CHARS = 4_000_000;
const MAX_LEVELS = 500;

const PARENT: Readonly<Record<Place, RegExp>> = { lines: /^$/, array: /^\[$/, within: /^\{+\[$/ };
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Cuts a JSON text that comes in pieces into its records, as text; only the open one is held. `broken` says that what stands
 * at the place of a record is none, or that brackets don't match.
 */
export class RecordScanner {
	broken = false;
	tooLong = false;
	/** Brackets that are open. */
	private stack = '';
	private inText = false;
	private escaped = false;
	private held = '';
	private openAt = 0;
	private readonly parent: RegExp;

	constructor(private readonly place: Place) {
		this.parent = PARENT[place];
	}

	/** True when nothing is left open. */
	get done(): boolean {
		return this.stack === '' && !this.inText;
	}

	/** True within a record. */
	get inRecord(): boolean {
		return this.openAt > 0;
	}

	/** The records that end in this piece. */
	take(text: string): string[] {
		const records: string[] = [];
		let from = this.openAt > 0 ? 0 : -1;
		for (let i = 0; i < text.length && !this.broken; i++) {
			const c = text.charCodeAt(i);
			if (this.inText) {
				if (this.escaped) this.escaped = false;
				else if (c === BACKSLASH) this.escaped = true;
				else if (c === QUOTE) this.inText = false;
				continue;
			}
			if (c <= 32 || c === 44) continue;
			if (c === 123 || c === 91) {
				if (this.openAt === 0 && c === 123 && this.parent.test(this.stack)) {
					this.openAt = this.stack.length + 1;
					from = i;
				} else if (this.openAt === 0 && this.misplaced(c)) this.broken = true;
				this.stack += c === 123 ? '{' : '[';
				if (this.stack.length > MAX_LEVELS) this.broken = true;
			} else if (c === 125 || c === 93) {
				if (this.stack.at(-1) !== (c === 125 ? '{' : '[')) this.broken = true;
				this.stack = this.stack.slice(0, -1);
				if (this.openAt > 0 && this.stack.length === this.openAt - 1) {
					records.push(this.held + text.slice(from, i + 1));
					this.held = '';
					this.openAt = 0;
					from = -1;
				}
			} else {
				if (this.openAt === 0 && this.misplaced(c)) this.broken = true;
				if (c === QUOTE) this.inText = true;
			}
		}
		if (from !== -1) this.held += text.slice(from);
		this.tooLong = this.held.length > MAX_RECORD_CHARS;
		return records;
	}

	/** Whether what begins with `c`, and is no record, stands where only records may. */
	private misplaced(c: number): boolean {
		if (this.stack === '') return c !== (this.place === 'array' ? 91 : 123);
		return this.place === 'array' && this.stack === '[';
	}
}
