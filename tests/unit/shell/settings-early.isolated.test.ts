import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergedSetting } from '#domain/device/setting-merge';
import { defaultSettings, type Settings } from '#domain/settings';

/** The worker's settings; reading them takes until the test lets it. */
const worker = vi.hoisted(() => ({
	stored: {} as Settings,
	patches: [] as Partial<Settings>[],
	reads: [] as ((fail?: boolean) => void)[],
	/** Writes answer once it is done. */ answering: Promise.resolve()
}));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		getSettings: () =>
			new Promise((done, failed) => {
				worker.reads.push((fail) => {
					if (fail) failed(new Error('no store'));
					else done(worker.stored);
				});
			}),
		saveSettings: async (patch: Partial<Settings>) => {
			worker.patches.push(patch);
			worker.stored = { ...worker.stored, ...patch };
			await worker.answering;
			return { ok: true, value: worker.stored };
		}
	}
}));
vi.mock('#lib/state/settings/theme.svelte', () => ({
	theme: { choice: 'system', density: 'comfortable', setTheme: () => undefined, setDensity: () => undefined }
}));

const view = (id: string, name = id): Settings['contactViews'][number] => ({ id, name, filters: 'tier=A' });
beforeEach(() => {
	vi.useFakeTimers();
	const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value });
	vi.stubGlobal('$state', raw); // Nothing is drawn here.
	worker.stored = { ...defaultSettings(), contactViews: [view('old')], knownCompanies: ['Acme'], defaultCountry: 'DE' };
	worker.patches = [];
	worker.reads = [];
	worker.answering = Promise.resolve();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function early(): Promise<InstanceType<typeof import('#lib/state/settings/settings.svelte.ts').AppSettings>> {
	const { AppSettings } = await import('#lib/state/settings/settings.svelte.ts');
	return new AppSettings();
}
const letRead = async (fail = false): Promise<void> => {
	worker.reads.splice(0).forEach((done) => done(fail));
	await vi.advanceTimersByTimeAsync(5);
};

describe('a setting that is changed before the stored ones were read', () => {
	it('CON-1: adds to the stored list, it does not take its place; the rest is shown as stored afterwards', async () => {
		const settings = await early();
		void settings.load();
		settings.set('contactViews', [...settings.value.contactViews, view('new')]);
		settings.set('knownCompanies', ['Umbrella'], 0);
		await vi.advanceTimersByTimeAsync(5);
		expect(worker.patches).toEqual([]);
		await letRead();
		await letRead();
		expect(worker.stored.contactViews.map((v) => v.id)).toEqual(['old', 'new']);
		expect(worker.stored.knownCompanies).toEqual(['Acme', 'Umbrella']);
		expect(settings.loaded).toBe(true);
		expect(settings.value).toEqual(worker.stored);
	});

	it('IMP-12: what follows the settings hears of a change at once, and not of the next load of the page', async () => {
		const settings = await early();
		const minutes: number[] = [];
		settings.whenKnown((s) => void minutes.push(s.idleMinutes));
		void settings.load();
		await letRead();
		settings.set('idleMinutes', 5);
		await vi.advanceTimersByTimeAsync(5);
		expect(minutes).toEqual([30, 5]);
	});

	it('a second change before the reading is one change with the first', async () => {
		const settings = await early();
		settings.set('contactViews', [view('a')], 50);
		settings.set('contactViews', [view('a', 'renamed'), view('b')], 50);
		await vi.advanceTimersByTimeAsync(60);
		await letRead();
		expect(worker.stored.contactViews.map((v) => v.name)).toEqual(['old', 'renamed', 'b']);
	});

	it('a plain value is stored at once; where the stored ones cannot be read, no list is written', async () => {
		const settings = await early();
		settings.set('defaultCountry', 'FR');
		await vi.advanceTimersByTimeAsync(5);
		expect(worker.patches).toEqual([{ defaultCountry: 'FR' }]);
		await letRead(true);
		settings.set('contactViews', [view('new')]);
		await vi.advanceTimersByTimeAsync(5);
		await letRead(true);
		expect(worker.stored.contactViews.map((v) => v.id)).toEqual(['old']);
		expect(settings.problem).not.toBeNull();
	});

	it('once read, a list is what was set: an emptied one is empty', async () => {
		const settings = await early();
		void settings.load();
		await letRead();
		settings.set('contactViews', []);
		await vi.advanceTimersByTimeAsync(5);
		expect(worker.stored.contactViews).toEqual([]);
		expect(worker.reads).toHaveLength(0);
	});
});

describe('a page that is left', () => {
	it('APP-4: a change that was made while another is being written is handed over before the page goes', async () => {
		const settings = await early();
		void settings.load();
		await letRead();
		let answer = (): void => undefined;
		worker.answering = new Promise<void>((done) => {
			answer = done;
		});
		settings.set('defaultCountry', 'FR');
		await vi.advanceTimersByTimeAsync(5);
		settings.set('defaultCountry', 'ES');
		settings.set('knownCompanies', ['Umbrella'], 500);
		settings.leave();
		await vi.advanceTimersByTimeAsync(0);
		expect(worker.patches).toEqual([{ defaultCountry: 'FR' }, { defaultCountry: 'ES', knownCompanies: ['Umbrella'] }]);
		// Whoever comes back to the page finds the last change, and nothing is written again.
		answer();
		await settings.flush();
		await vi.advanceTimersByTimeAsync(1000);
		expect(worker.patches).toHaveLength(2);
		expect(settings.value.defaultCountry).toBe('ES');
	});
});

describe('mergedSetting', () => {
	it('takes entries away and changes them by id, keeps the others and their order', () => {
		const views = mergedSetting('contactViews', [view('a'), view('b')], [view('b', 'new name')], [view('x'), view('b'), view('a')]);
		expect(views.map((v) => v.name)).toEqual(['x', 'new name']);
	});

	it('changes parts of records alone; what makes sense only together is taken as a whole', () => {
		expect(mergedSetting('matchFields', {}, { phone: 'off' }, { name: 'more' })).toEqual({ name: 'more', phone: 'off' });
		expect(mergedSetting('tierThresholds', { A: 80, B: 60, C: 40 }, { A: 80, B: 70, C: 40 }, { A: 65, B: 50, C: 30 })).toEqual({
			A: 80,
			B: 70,
			C: 40
		});
		expect(mergedSetting('contactColumns', [], ['city'], ['company'])).toEqual(['city']);
	});
});
