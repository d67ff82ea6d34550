import type { Process, ProcessView } from '#domain/lists/process';
import type { Problem, Result } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { followNews } from '#lib/worker-client/follow-news';
import { guarded } from '../import/import-wizard-steps';
import { remember, remembered } from '../remembered';
import { toasts } from '../shell/toasts.svelte';

/** Where the last chosen process is remembered; without it the first one is shown. */
const KEY = 'muster:process';
const words = m.lists.process;

/** The processes of the device and the one that is looked at: the outer switch of lead lists and campaigns (LST-1). */
export class Processes {
	/** Null until known. */
	all = $state.raw<ProcessView[] | null>(null);
	#chosen = $state<string | null>(remembered(KEY));
	problem = $state.raw<Problem | null>(null);
	failed = $state(false);

	/** A getter, not derived: it is asked after waits, when the screen that made this may be gone and its derived values with it. */
	get current(): ProcessView | null {
		return this.all?.find((p) => p.id === this.#chosen) ?? this.all?.[0] ?? null;
	}
	async load(): Promise<void> {
		try {
			this.all = await worker.processes();
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
	readonly choose = (id: string): void => {
		this.#chosen = id;
		remember(KEY, id);
	};
	/** Makes or renames a process; the made one is the chosen one. `quiet` = what comes of it is said elsewhere. */
	async save(id: string | null, name: string, quiet = false): Promise<Process | null> {
		const got = await this.#act(() => (id === null ? worker.createProcess(name) : worker.renameProcess(id, name)));
		if (got && id === null) this.choose(got.id);
		if (got && !quiet) toasts.show({ text: id === null ? words.created(got.name) : words.renamed(got.name), tone: 'green' });
		await this.load();
		return got;
	}
	async remove(p: ProcessView, typed: string | null): Promise<boolean> {
		const got = await this.#act(async () => {
			const r = await worker.deleteProcess(p.id, typed);
			return r.ok ? { ok: true as const, value: true } : r;
		});
		if (got) toasts.show({ text: words.removed(p.name), tone: 'green' });
		await this.load();
		return got !== null;
	}
	async #act<T>(job: () => Promise<Result<T>>): Promise<T | null> {
		this.problem = null;
		const got = await guarded(job);
		if (!got.ok) this.problem = got.problem;
		return got.ok ? got.value : null;
	}
}

/** What the chosen process has, as `read` finds it by the process's id; `none` where there is no process. */
export class OfProcess<T> {
	readonly processes = new Processes();
	/** Null until known. */
	got = $state.raw<T | null>(null);
	failed = $state(false);
	readonly #read: (processId: string) => Promise<T>;
	readonly #none: T;
	#of = '';

	constructor(read: (processId: string) => Promise<T>, none: T) {
		this.#read = read;
		this.#none = none;
	}
	start(): () => void {
		return followLists(() => this.load());
	}
	readonly load = async (): Promise<void> => {
		await this.processes.load();
		const id = this.processes.current?.id ?? null;
		if (this.processes.failed) {
			this.failed = true;
			return;
		}
		try {
			const got = id === null ? this.#none : await this.#read(id);
			// Another process was chosen meanwhile: its own reading is on the way.
			if (id !== (this.processes.current?.id ?? null)) return;
			[this.got, this.#of, this.failed] = [got, id ?? '', false];
		} catch {
			this.failed = true;
		}
	};
	readonly choose = (processId: string): void => {
		this.processes.choose(processId);
		if (this.#of !== processId) this.got = null;
		void this.load();
	};
}

/** Kinds of news that change what lists and campaigns show; settings say where tiers begin and what scores. */
const CONCERNED = ['lists', 'contacts', 'settings'] as const;

/**
 * Calls `read` now and after every change of lists, states, contacts or settings, at most three times a second; returns the way to stop.
 */
export function followLists(read: () => Promise<void>): () => void {
	void read();
	return followNews(CONCERNED, read, 300);
}
