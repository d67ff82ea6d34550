import { tick } from 'svelte';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { refusals } from './refusals.svelte';
import { toasts } from './toasts.svelte';

/** Rows on paper at most: about two hundred pages. */
export const MOST_PRINTED = 5000;
/** Work that is done sooner says nothing of itself, ms. */
const SAID_AFTER_MS = 500;

/** A column of a list on paper. `number` stands to the right; `blank` has room for a pen. */
export interface PrintColumn {
	label: string;
	kind?: 'number' | 'blank';
}
/** A list as it is printed: whole, where the screen draws the rows in view. */
export interface PrintSheet {
	title: string;
	/** What it is a list of, in a sentence. */
	state: string;
	columns: readonly PrintColumn[];
	rows: readonly (readonly string[])[];
	/** How many there are, those that found no room among them. */
	total: number;
}
export type MakeSheet = () => Promise<PrintSheet>;

/** Rows of a list that is read piece by piece, as many as are printed. */
export async function readRows<Row>(total: number, piece: number, read: (offset: number, limit: number) => Promise<Row[]>): Promise<Row[]> {
	const rows: Row[] = [];
	const most = Math.min(total, MOST_PRINTED);
	for (let at = 0; at < most; at += piece) rows.push(...(await read(at, Math.min(piece, most - at))));
	return rows;
}

/** True for the keys that print in every browser. */
const isPrintKey = (e: KeyboardEvent): boolean =>
	e.key.toLowerCase() === 'p' && e.ctrlKey !== e.metaKey && !e.shiftKey && !e.altKey && !e.isComposing;

/**
 * Lists on paper (LST-7). A screen draws the rows in view, and so would a printer: where a screen has a list, it offers all of it, and the
 * browser's own keys print that.
 */
class Printing {
	/** What is on paper in place of the screen; null = the screen is. */
	sheet = $state.raw<PrintSheet | null>(null);
	#offered: MakeSheet | null = null;
	#busy = false;

	/** The list of the screen that is shown; returns the way to take it back. */
	readonly offer = (make: MakeSheet): (() => void) => {
		this.#offered = make;
		return () => {
			if (this.#offered === make) this.#offered = null;
		};
	};
	/** Answers the keys of the browser. A dialog is printed as it is. */
	readonly key = (e: KeyboardEvent): void => {
		if (!this.#offered || !isPrintKey(e) || document.querySelector('[role="dialog"]')) return;
		e.preventDefault();
		void this.print(this.#offered);
	};
	/** Reads a list and prints it. What goes on paper leaves the device as a file does (HIS-2, HIS-3). */
	readonly print = async (make: MakeSheet): Promise<void> => {
		const refused = refusals.reason('export');
		if (refused) toasts.show({ text: refused, ms: 8000 });
		if (refused || this.#busy) return;
		this.#busy = true;
		let said: number | null = null;
		const late = setTimeout(() => {
			said = toasts.show({ text: m.printing.preparing, ms: 0 });
		}, SAID_AFTER_MS);
		try {
			const sheet = await make();
			void pipeline.noteExport(sheet.title, 'paper', sheet.rows.length).catch(() => undefined);
			this.sheet = sheet;
			await tick();
		} catch {
			this.sheet = null;
			toasts.show({ text: m.printing.failed, tone: 'red', ms: 10_000 });
			return;
		} finally {
			clearTimeout(late);
			if (said !== null) toasts.dismiss(said);
			this.#busy = false;
		}
		window.print();
	};
	/** It is printed, or was not: the screen is on paper again. */
	readonly over = (): void => {
		this.sheet = null;
	};
}

export const printing = new Printing();
