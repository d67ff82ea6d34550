import { Typing, newestLeft, typedBefore } from './half-typed';

/** Letters of the first line by which a paste is known again. */
const NAME_LENGTH = 40;

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
	}

	set(text: string): void {
		this.text = text;
		if (text.trim() === '') this.#typing.forget();
		else this.#typing.keep({ kind: 'paste', target: '', name: nameOf(text), at: Date.now(), values: { text } });
	}

	/** The dialog was closed, or its page goes away: what is in it stays kept. */
	leave(): void {
		this.#turn++;
		this.#typing.leave();
		this.#typing = new Typing();
		this.text = '';
	}

	/** It became a file, or was thrown away. */
	letGo(): void {
		this.#typing.forget();
		this.leave();
	}
}
