import { locale } from '#domain/messages/locale';
import { getContext, setContext } from 'svelte';
import { goto } from '$app/navigation';
import { m } from '#lib/messages/index';
import { incomingFile, sampleFile, type Incoming, type IncomingMethod } from '../import/incoming-file.svelte';
import { tableFile } from './shell-pasted-table';
import type { Shell } from './shell.svelte';
import { refusals } from './refusals.svelte';
import { toasts } from './toasts.svelte';

const words = m.shell;

/** Takes contact files from anywhere in the app (APP-2) and hands them to the wizard. */
export class Intake {
	/** The dialog "Paste from a spreadsheet" is open. */
	pasteOpen = $state(false);
	/** The sample file is being fetched. */
	fetching = $state(false);
	#shell: Shell;

	constructor(shell: Shell) {
		this.#shell = shell;
	}

	/**
	 * Opens the wizard with files, read as one table; refused while an import runs, so that nothing is interrupted. True when it has them.
	 * @param hand told what becomes of them
	 */
	async open(files: readonly File[], method: IncomingMethod = 'file', hand?: Incoming['hand']): Promise<boolean> {
		if (files.length === 0 || this.refuses()) return false;
		incomingFile.put({ files, method, hand });
		await goto('/import');
		return true;
	}

	/** True, and said, where files can't be taken now: before anything of one that was dropped, pasted or opened by the system is read. */
	refuses(): boolean {
		const refused = refusals.reason('import');
		if (refused) toasts.show({ text: refused, ms: 8000 });
		else if (this.#shell.running) toasts.show({ text: words.busyIntake, tone: 'yellow' });
		else return false;
		return true;
	}

	/** Why files can't be taken now, as a sentence; '' = they can. */
	refusal(): string {
		return refusals.reason('import') || (this.#shell.running ? words.importRuns : '');
	}

	/** A table copied in a spreadsheet, as a file. True when the wizard has it. */
	async openTable(text: string): Promise<boolean> {
		const when = new Date().toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
		return this.open([tableFile(text, words.pastedName(when))], 'paste');
	}

	/** The sample contacts. False when they could not be read (first visit and already offline). */
	async openSample(): Promise<boolean> {
		this.fetching = true;
		try {
			const file = await sampleFile();
			if (file) await this.open([file], 'sample');
			return file !== null;
		} finally {
			this.fetching = false;
		}
	}
}

const KEY = Symbol('intake');
export const provideIntake = (intake: Intake): Intake => setContext(KEY, intake);
/** The way in for files, from any screen. */
export const useIntake = (): Intake => getContext<Intake>(KEY);
