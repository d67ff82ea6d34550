/** Texts that are joined to one. A text is cut out of its joined one when it is asked for. */
const TOGETHER = 1_024;

/**
 * Very many short texts, by number. A text of its own costs an engine some twenty bytes besides its characters: a workbook of a million
 * rows has millions, so they are held joined, with the place at which each begins.
 */
export class PackedTexts {
	/** How many there are. */
	length = 0;
	/** UTF-16 units of all of them. */
	characters = 0;
	private readonly joined: string[] = [];
	private waiting: string[] = [];
	private size = 0;
	/** Where each text begins in its joined one. */
	private starts = new Uint32Array(TOGETHER);

	add(text: string): void {
		if (this.length === this.starts.length) {
			const wider = new Uint32Array(2 * this.length);
			wider.set(this.starts);
			this.starts = wider;
		}
		this.starts[this.length++] = this.size;
		this.size += text.length;
		this.characters += text.length;
		if (this.waiting.push(text) === TOGETHER) this.join();
	}

	/** The text of this number, from 0; undefined where there is none. */
	at(n: number): string | undefined {
		if (!(n >= 0 && n < this.length)) return undefined;
		const text = this.joined[Math.floor(n / TOGETHER)];
		if (text === undefined) return this.waiting[n % TOGETHER];
		const isLast = n % TOGETHER === TOGETHER - 1;
		return text.slice(this.starts[n], isLast ? undefined : this.starts[n + 1]);
	}

	private join(): void {
		this.joined.push(this.waiting.join(''));
		this.waiting = [];
		this.size = 0;
	}
}
