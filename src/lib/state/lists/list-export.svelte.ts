import type { ExportFormat, ExportOptions, Exported, TableFormat } from '#workers/contract';
import { localDay } from '#domain/basics/local-day';
import { messageText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { saveFile } from '../save-file';
import { toasts } from '../shell/toasts.svelte';

/** Ending of the file's name. */
const ENDINGS: Record<ExportFormat, string> = { csv: 'csv', xlsx: 'xlsx', vcard: 'vcf', json: 'json' };

/** What is said of one list: the name of its file without day and ending, and the message when it is saved. */
export interface ExportWords {
	fileName: string;
	done: (rows: number, name: string) => string;
}

/** What a spreadsheet here needs, it needs in every list. */
const chosen = { semicolons: false };

/**
 * What the export dialog sets (FIL-6); kept while the screen is open. One for every list that can become a file; `F` = the kinds that it
 * can become.
 */
export class ListExport<F extends ExportFormat = TableFormat> {
	open = $state(false);
	format = $state<F>('csv' as F);
	spreadsheetSafe = $state(true);
	bom = $state(true);
	/** Semicolons between cells instead of commas. */
	semicolons = $state(chosen.semicolons);
	/** vCard 3.0 instead of 4.0. */
	old = $state(false);
	making = $state(false);
	/** How far the file is, 0–100; 0 = not known. */
	percent = $state(0);
	/** Why there is no file, in words. */
	problem = $state('');
	#turn = 0;

	/** Opens the dialog without what went wrong the last time. */
	readonly ask = (): void => {
		this.problem = '';
		this.semicolons = chosen.semicolons;
		this.open = true;
	};

	/** The dialog was closed: the file that is being made is not wanted any more, and is not saved. */
	left(): void {
		if (!this.making) return;
		this.#turn++;
		this.making = false;
		this.stop();
	}

	/** Ends what makes the file, where that can be told; its answer is not waited for. */
	protected stop(): void {}

	/**
	 * Has the file made and hands it to the browser; what went wrong stays in the dialog. `progress` is called with how much of it is done.
	 * Returns the lines saved, null = none.
	 */
	async save(
		words: ExportWords,
		make: (format: F, options: ExportOptions, progress: (done: number, total: number) => void) => Promise<Exported | null>
	): Promise<number | null> {
		if (this.making) return null;
		const turn = ++this.#turn;
		const { format } = this;
		chosen.semicolons = this.semicolons;
		this.making = true;
		this.percent = 0;
		this.problem = '';
		try {
			const options = {
				spreadsheetSafe: this.spreadsheetSafe,
				bom: this.bom,
				...(this.semicolons && { delimiter: ';' as const }),
				...(this.old && { vcardVersion: '3.0' as const })
			};
			const made = await make(format, options, (done, total) => {
				if (turn === this.#turn) this.percent = total > 0 ? (100 * done) / total : 0;
			});
			if (turn !== this.#turn || made === null) return null;
			if (!made.ok) {
				this.problem = messageText(made.problem);
				return null;
			}
			const name = `${words.fileName}-${localDay(Date.now())}.${ENDINGS[format]}`;
			if (!(await saveFile(made.value.blob, name))) return null;
			// What left the app is in the audit log (HIS-2); the file is there whether or not the line could be written.
			void pipeline.noteExport(words.fileName, format, made.value.rows).catch(() => undefined);
			this.open = false;
			toasts.show({ text: words.done(made.value.rows, name) + m.exporting.neutralised(made.value.neutralised), tone: 'green' });
			return made.value.rows;
		} catch {
			if (turn === this.#turn) this.problem = m.exporting.failed;
			return null;
		} finally {
			if (turn === this.#turn) this.making = false;
		}
	}
}
