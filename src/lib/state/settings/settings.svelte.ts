import { getContext, setContext } from 'svelte';
import { nameOwnFields } from '#domain/fields';
import type { Problem } from '#domain/result';
import { hasParts, mergedSetting } from '#domain/device/setting-merge';
import { defaultSettings, type Settings } from '#domain/settings';
import { onNews } from '#lib/worker-client/news';
import { pipeline } from '#lib/worker-client/pipeline';
import { keepLanguage } from './language';
import { theme } from './theme.svelte';

/** The device's settings: shown at once, saved at once, followed across tabs. */
export class AppSettings {
	value = $state.raw<Settings>(defaultSettings());
	/** False until the stored ones were read. */
	loaded = $state(false);
	/** Why the last change wasn't stored. */
	problem = $state.raw<Problem | null>(null);
	/** Key of the setting stored last, for the quiet tick; cleared after two seconds. */
	saved = $state<keyof Settings | null>(null);

	#waiting: Partial<Settings> = {};
	/** What a change that was made before the stored ones were read started from. */
	#before: Partial<Settings> = {};
	#save: ReturnType<typeof setTimeout> | undefined;
	#tick: ReturnType<typeof setTimeout> | undefined;
	/** Writes that are under way. */
	#writing = 0;
	#flushing: Promise<void> = Promise.resolve();
	#onKnown: ((s: Settings) => void) | undefined;

	/** Reads the settings and follows the news; returns the way to stop. */
	start(): () => void {
		const stop = onNews((news) => {
			if (news.kind === 'settings' && !this.#pending) void this.load();
		});
		void this.load();
		// A page that is loaded anew or closed says so before its workers end (shell-away.ts); where it doesn't, it is hidden first.
		const leaving = ['beforeunload', 'visibilitychange', 'pagehide'] as const;
		for (const event of leaving) addEventListener(event, this.leave);
		return () => {
			stop();
			for (const event of leaving) removeEventListener(event, this.leave);
			void this.flush();
		};
	}

	get #pending(): boolean {
		return this.#writing > 0 || this.#changed;
	}
	get #changed(): boolean {
		return Object.keys(this.#waiting).length > 0;
	}

	async load(): Promise<void> {
		try {
			const stored = await pipeline.getSettings();
			if (this.#pending) return;
			this.value = stored;
			this.loaded = true;
			nameOwnFields([...stored.deletedFields, ...stored.customFields]);
			this.#onKnown?.(stored);
			if (stored.theme !== theme.choice) theme.setTheme(stored.theme);
			if (stored.density !== theme.density) theme.setDensity(stored.density);
			keepLanguage(stored.language);
		} catch {
			this.problem = { code: 'settingsUnread', params: {} };
		}
	}

	/** Runs `job` whenever the stored settings were read, or other ones stored. */
	whenKnown(job: (s: Settings) => void): void {
		this.#onKnown = job;
	}

	/** Takes a change: visible now, stored within `delay` ms (typing waits for a pause). */
	set<K extends keyof Settings>(key: K, value: Settings[K], delay = 0): void {
		if (!this.loaded && !(key in this.#before)) this.#before = { ...this.#before, [key]: this.value[key] };
		this.value = { ...this.value, [key]: value };
		if (key === 'theme') theme.setTheme(this.value.theme);
		if (key === 'density') theme.setDensity(this.value.density);
		this.#waiting = { ...this.#waiting, [key]: value };
		clearTimeout(this.#save);
		this.#save = setTimeout(() => void this.flush(), delay);
	}

	/** Stores what waits; resolves when nothing does any more. One write at a time, so that the last change wins. */
	flush(): Promise<void> {
		clearTimeout(this.#save);
		if (this.#writing === 0 && this.#changed) this.#flushing = this.#write();
		return this.#flushing;
	}

	/**
	 * The page may be gone before a write ends: what waits follows it at once. The worker takes them in their order. Before the stored ones
	 * were read it waits its turn, since it is applied to what the write before it stores.
	 */
	readonly leave = (): void => {
		clearTimeout(this.#save);
		if (!this.loaded) void this.flush();
		else if (this.#changed) this.#flushing = Promise.all([this.#flushing, this.#write()]).then(() => undefined);
	};

	async #write(): Promise<void> {
		const [waiting, before] = [this.#waiting, this.#before];
		this.#waiting = {};
		this.#before = {};
		this.#writing++;
		try {
			const patch = await this.#onStored(waiting, before);
			const result = await pipeline.saveSettings(patch);
			this.problem = result.ok ? null : result.problem;
			if (result.ok) {
				this.#ticked(Object.keys(patch)[0] as keyof Settings);
				this.#onKnown?.(this.value);
			}
		} catch {
			this.problem = { code: 'settingsUnsaved', params: {} };
		} finally {
			this.#writing--;
		}
		if (this.#writing > 0) return;
		if (this.#changed) await this.#write();
		else if (!this.loaded) await this.load(); // A change that was made before the stored ones were read.
	}

	/** Changes that were made before the stored settings were read, applied to these: whoever saw an empty list has not emptied it. */
	async #onStored(patch: Partial<Settings>, before: Partial<Settings>): Promise<Partial<Settings>> {
		const early = (Object.keys(before) as (keyof Settings)[]).filter((key) => hasParts(key, patch[key]));
		if (early.length === 0) return patch;
		const stored = await pipeline.getSettings();
		const onStored = <K extends keyof Settings>(key: K): Settings[K] =>
			mergedSetting(key, before[key] as Settings[K], patch[key] as Settings[K], stored[key]);
		return { ...patch, ...Object.fromEntries(early.map((key) => [key, onStored(key)])) };
	}

	#ticked(key: keyof Settings): void {
		this.saved = key;
		clearTimeout(this.#tick);
		this.#tick = setTimeout(() => {
			this.saved = null;
		}, 2000);
	}
}

const KEY = Symbol('settings');
export const provideSettings = (settings: AppSettings): AppSettings => setContext(KEY, settings);
/** The device's settings, from any screen. */
export const useSettings = (): AppSettings => getContext<AppSettings>(KEY);
