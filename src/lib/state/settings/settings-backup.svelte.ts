import { locale } from '#domain/messages/locale';
import type { BackupHeader, Restored } from '#domain/device/backup';
import { localDay } from '#domain/basics/local-day';
import { problemText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { forgetChecked } from '../history/audit-checked';
import { keepUnlogged } from './backups-unlogged';
import { replacesHere } from '../shell/begin-anew';
import { canary } from '../shell/canary.svelte';
import { saveFile } from '../save-file';
import { remember, remembered } from '../remembered';
import { bytesText } from './settings-storage';
import { toasts } from '../shell/toasts.svelte';

const words = m.settings.backup;
const LAST = 'muster:backup';
/** Shortest passphrase that is taken. */
const SHORTEST = 8;

/** The last verified backup of this device: when (ms), and of how many contacts. */
interface VerifiedBackup {
	at: number;
	contacts: number;
}

function readLast(): VerifiedBackup | null {
	try {
		const last = JSON.parse(remembered(LAST) ?? 'null') as { at?: unknown; contacts?: unknown } | null;
		return typeof last?.at === 'number' && typeof last.contacts === 'number' ? { at: last.at, contacts: last.contacts } : null;
	} catch {
		return null;
	}
}

let last = $state.raw(readLast());

/** The last verified backup of this device, kept where evicting the store does not reach; null = none yet. */
export const verifiedBackup = (): VerifiedBackup | null => last;

/** The same in words. */
export const lastBackup = (): string =>
	last === null
		? words.never
		: words.last(new Date(last.at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' }), last.contacts);

/** Making a backup (APP-5). */
export class MakeBackup {
	open = $state(false);
	encrypt = $state(true);
	passphrase = $state('');
	again = $state('');
	tried = $state(false);
	/** Share done, 0–1; null = not running. */
	done = $state<number | null>(null);
	problem = $state('');
	readonly shortError = $derived(this.encrypt && this.tried && this.passphrase.length < SHORTEST ? words.short : '');
	readonly unlikeError = $derived(this.encrypt && this.tried && this.passphrase !== this.again ? words.unlike : '');

	readonly ask = (): void => {
		this.passphrase = this.again = this.problem = '';
		this.tried = false;
		this.open = true;
	};

	/** True when a file was saved. */
	async run(): Promise<boolean> {
		this.tried = true;
		this.problem = '';
		if (this.done !== null || this.shortError || this.unlikeError) return false;
		this.done = 0;
		try {
			const made = await pipeline.makeBackup(this.encrypt ? this.passphrase : null, (done) => {
				this.done = done;
			});
			if (!made.ok) {
				this.problem = problemText(made.problem);
				return false;
			}
			const { blob, contacts, unlogged } = made.value;
			if (unlogged) keepUnlogged(unlogged);
			if (!(await saveFile(blob, `${words.fileName}-${localDay(Date.now())}.muster`))) return false;
			last = { at: Date.now(), contacts };
			remember(LAST, JSON.stringify(last));
			canary.copied(contacts);
			toasts.show({ text: words.made(contacts, bytesText(blob.size)), tone: 'green', ms: 8000 });
			this.open = false;
			return true;
		} catch {
			this.problem = words.interrupted;
			return false;
		} finally {
			this.done = null;
			this.passphrase = this.again = '';
			this.tried = false;
		}
	}
}

/** Restoring one: in the place of what is here, or beside it through the import. */
export class RestoreBackup {
	open = $state(false);
	file = $state.raw<File | null>(null);
	header = $state.raw<BackupHeader | null>(null);
	passphrase = $state('');
	how = $state<'replace' | 'merge'>('replace');
	word = $state('');
	done = $state<number | null>(null);
	problem = $state('');
	/** What was restored in the place of what was here: until the app begins anew, its screens show what was. */
	restored = $state.raw<Restored | null>(null);
	readonly sure = $derived(
		this.header !== null &&
			(this.header.sealed === null || this.passphrase !== '') &&
			(this.how === 'merge' || this.word.trim().toLowerCase() === words.word)
	);

	readonly ask = (): void => {
		this.file = this.header = null;
		this.passphrase = this.word = this.problem = '';
		this.open = true;
	};

	/** @param none it is known that there are no contacts here */
	async choose(file: File | undefined, none: boolean): Promise<void> {
		if (!file) return;
		this.problem = '';
		this.file = file;
		const header = await pipeline.backupHeader(file);
		this.header = header.ok ? header.value : null;
		if (!header.ok) this.problem = problemText(header.problem);
		this.how = none ? 'replace' : 'merge';
	}

	/** `intake` takes the contacts into the import. */
	async run(intake: (file: File) => Promise<unknown>): Promise<void> {
		const { file } = this;
		if (!file || !this.sure || this.done !== null) return;
		this.done = 0;
		this.problem = '';
		const passphrase = this.header?.sealed ? this.passphrase : null;
		const tell = (done: number): void => {
			this.done = done;
		};
		try {
			if (this.how === 'merge') {
				const read = await pipeline.backupContacts(file, passphrase, tell);
				if (!read.ok) {
					this.problem = problemText(read.problem);
					return;
				}
				this.open = false;
				await intake(read.value.file);
				return;
			}
			replacesHere(true);
			const restored = await pipeline.restoreBackup(file, passphrase, tell);
			if (!restored.ok) {
				replacesHere(restored.problem.code === 'backupStopped' || restored.problem.code === 'backupFull');
				this.problem = problemText(restored.problem);
				return;
			}
			// Only now: a refused file takes nothing away, and a loss of before stays announced.
			canary.forget();
			forgetChecked();
			this.restored = restored.value;
			this.open = true;
		} catch {
			this.problem = words.interrupted;
		} finally {
			this.done = null;
			this.passphrase = '';
		}
	}
}
