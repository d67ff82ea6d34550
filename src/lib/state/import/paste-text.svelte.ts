import { Typing, newestLeft, typedBefore } from '../shell/half-typed';

/** Letters of the first line by which a paste is known again. */
const NAME_LENGTH = 40;

/**
 * Letters from which on a text is shown by its beginning: a text field lays out all of it, which takes seconds for tens of thousands of
 * rows.
 */
const LARGE = 100_000;
/** Lines that are shown of such a text, and letters of each. */
const [SHOWN_LINES, SHOWN_LETTERS] = [20, 300];

/** The beginning of a text. */
function beginningOf(text: string): string {
	const lines: string[] = [];
	for (let from = 0; from < text.length && lines.length < SHOWN_LINES;) {
		const end = text.indexOf('\n', from);
		const line = text.slice(from, end < 0 ? text.length : end);
		lines.push(line.length > SHOWN_LETTERS ? `${line.slice(0, SHOWN_LETTERS)}…` : line);
		from += line.length + 1;
	}
	return lines.join('\n');
}

/** What is known again of pasted cells: the beginning of their first line. */
function nameOf(text: string): string {
	const line = (text.trim().split(/[\r\n]/, 1)[0] ?? '').replace(/\s+/g, ' ');
	return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH)}…` : line;
}

/**
 * The text of the dialog "Paste from a spreadsheet". It is kept with what is half typed, so that neither the lock nor a reload takes it
 * away, and is in memory only while the dialog is open: the next who opens it may be somebody else. It is let go once it became a file or
 * was thrown away.
 */
export class PasteText {
	text = $state('');
	/** What was there before a large text came or went, so that it can be had back; null = nothing. */
	other = $state<string | null>(null);
	#typing = new Typing();
	/** Counts openings: an answer for one that is over is dropped. */
	#turn = 0;

	/** The dialog opens, with what was left in it. @param id a certain one; null = the newest */
	async open(id: string | null): Promise<void> {
		const turn = ++this.#turn;
		const left = (await typedBefore(id, 'paste')) ?? (await newestLeft('paste'));
		// What was pasted meanwhile is newer.
		if (!left || turn !== this.#turn || this.text !== '') return;
		this.#typing.leave();
		this.#typing = new Typing(left.id, true);
		this.text = left.values.text ?? '';
		this.other = this.large ? '' : null;
	}

	/** It is too long for a text field. */
	get large(): boolean {
		return this.text.length > LARGE;
	}

	/** What the field shows of it. */
	get shown(): string {
		return this.large ? beginningOf(this.text) : this.text;
	}

	/**
	 * Takes what is pasted in place of [from, to) of what the field shows, where the whole is or was large. A large text that is chosen as a
	 * whole is replaced, else what is pasted goes behind it.
	 * @returns false = the field takes it by itself, as it does what is short
	 */
	paste(pasted: string, from: number, to: number): boolean {
		// As text fields have it.
		const text = pasted.replace(/\r\n?/g, '\n');
		const whole = this.large && from === 0 && to >= this.shown.length;
		const next = !this.large ? this.text.slice(0, from) + text + this.text.slice(to) : whole ? text : this.text + text;
		if (text === '' || (!this.large && next.length <= LARGE)) return false;
		this.set(next);
		return true;
	}

	/** Puts back what was there before a large text came or went; a second time, what was taken back by that. */
	undo(): void {
		if (this.other !== null) this.set(this.other);
	}

	set(text: string): void {
		const before = { text: this.text, large: this.large };
		this.text = text;
		this.other = before.large || this.large ? before.text : null;
		if (text.trim() === '') this.#typing.forget();
		else this.#typing.keep({ kind: 'paste', target: '', name: nameOf(text), at: Date.now(), values: { text } });
	}

	/** The dialog was closed, or its page goes away: what is in it stays kept. */
	leave(): void {
		this.#turn++;
		this.#typing.leave();
		this.#typing = new Typing();
		this.text = '';
		this.other = null;
	}

	/** It became a file, or was thrown away. */
	letGo(): void {
		this.#typing.forget();
		this.leave();
	}
}
