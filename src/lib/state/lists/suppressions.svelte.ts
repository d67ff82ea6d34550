import type { Process } from '#domain/lists/process';
import type { SuppressionImport, SuppressionList } from '#domain/lists/suppression';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { followLists } from './lists-process.svelte';
import { toasts } from '../shell/toasts.svelte';

const words = m.suppressions;

/** Numbers, emails, domains and hashes of a list together. */
export const entriesOf = (l: SuppressionList): number => l.numbers + l.emails + (l.domains ?? 0) + l.hashed;

/** The suppression lists of the device (LST-9). */
export class Suppressions {
	/** Null until known. */
	all = $state.raw<SuppressionList[] | null>(null);
	processes = $state.raw<Process[]>([]);
	failed = $state(false);
	problem = $state.raw<Problem | null>(null);

	start(): () => void {
		return followLists(this.load);
	}
	readonly load = async (): Promise<void> => {
		try {
			[this.all, this.processes] = await Promise.all([worker.suppressions(), worker.processes()]);
			this.failed = false;
		} catch {
			this.failed = true;
		}
	};
	scope(l: SuppressionList): string {
		return this.processes.find((p) => p.id === l.processId)?.name ?? words.everywhere;
	}
	async remove(l: SuppressionList, typed: string | null): Promise<boolean> {
		const got = await guarded(() => worker.deleteSuppression(l.id, typed));
		this.problem = got.ok ? null : got.problem;
		if (got.ok) toasts.show({ text: words.remove.done(l.name), tone: 'green' });
		await this.load();
		return got.ok;
	}
}

/** A do-not-call file being read into a new list or one that is there. */
export class SuppressionForm {
	open = $state(false);
	file = $state.raw<File | null>(null);
	/** '' = a new list. */
	into = $state('');
	name = $state('');
	/** '' = all processes. */
	processId = $state('');
	country = $state('');
	busy = $state(false);
	tried = $state(false);
	done = $state.raw<SuppressionImport | null>(null);
	problem = $state.raw<Problem | null>(null);
	readonly nameError = $derived(this.tried && this.into === '' && this.name.trim() === '' ? words.form.nameMissing : '');

	begin(country: string, into: SuppressionList | null = null): void {
		[this.file, this.into, this.name, this.processId, this.country] = [
			null,
			into?.id ?? '',
			into?.name ?? '',
			into?.processId ?? '',
			country
		];
		[this.busy, this.tried, this.done, this.problem, this.open] = [false, false, null, null, true];
	}
	take(file: File): void {
		this.file = file;
		if (this.name.trim() === '') this.name = file.name.replace(/\.[^.]+$/, '');
	}
	readonly run = async (): Promise<boolean> => {
		this.tried = true;
		const { file } = this;
		if (!file || (this.into === '' && this.name.trim() === '') || this.busy) return false;
		this.busy = true;
		const got = await guarded(() =>
			worker.importSuppression(
				file,
				{ name: this.name.trim(), processId: this.processId || null, ...(this.into !== '' && { into: this.into }) },
				this.country
			)
		);
		this.busy = false;
		this.problem = got.ok ? null : got.problem;
		this.done = got.ok ? got.value : null;
		return got.ok;
	};
}
