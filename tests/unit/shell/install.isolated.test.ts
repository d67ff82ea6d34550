import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Here {
	ua: string;
	touch?: number;
	/** What Safari on iOS alone has. */ standalone?: boolean;
	/** Opened from its own icon. */ asApp?: boolean;
}
const HERE: Record<string, Here> = {
	iPad: {
		ua: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Safari/605.1.15',
		touch: 5,
		standalone: false
	},
	iPhone: {
		ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Mobile/15E148 Safari/604.1',
		touch: 5,
		standalone: false
	},
	Mac: {
		ua: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Safari/605.1.15',
		touch: 0
	},
	'Chrome on a Mac': {
		ua: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36',
		touch: 0
	},
	'Chrome on Android': {
		ua: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36',
		touch: 5
	},
	'Firefox on Android': { ua: 'Mozilla/5.0 (Android 15; Mobile; rv:160.0) Gecko/160.0 Firefox/160.0', touch: 5 },
	'Firefox on a computer': { ua: 'Mozilla/5.0 (X11; Linux x86_64; rv:160.0) Gecko/20100101 Firefox/160.0', touch: 0 },
	'Edge on a computer': {
		ua: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36 Edg/157.0.0.0',
		touch: 10
	}
};

/** A window of that device; what it hears is dispatched on what comes back. */
function at({ ua, touch = 0, standalone, asApp = false }: Here): EventTarget {
	const heard = new EventTarget();
	vi.stubGlobal('$state', <T>(value: T): T => value); // Nothing is drawn here.
	vi.stubGlobal('navigator', {
		userAgent: ua,
		maxTouchPoints: touch,
		language: 'en',
		languages: ['en'],
		...(standalone !== undefined && { standalone })
	});
	vi.stubGlobal('matchMedia', (query: string) => ({ matches: asApp && query.includes('standalone') }));
	vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
	vi.stubGlobal('removeEventListener', heard.removeEventListener.bind(heard));
	return heard;
}
const state = () => import('#lib/state/settings/settings-install.svelte.ts');

beforeEach(() => {
	vi.resetModules();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('APP-1: installing', () => {
	it.each([
		['iPad', 'apple', /Share[\s\S]*Add to Home Screen[\s\S]*from the Home Screen/],
		['iPhone', 'apple', /Add to Home Screen/],
		['Mac', 'mac', /Add to Dock/],
		['Chrome on a Mac', 'chromium', /address bar[\s\S]*Install/],
		['Chrome on Android', 'android', /menu[\s\S]*Install app/],
		['Firefox on Android', 'android', /Add to Home screen/],
		['Firefox on a computer', 'firefox', /can’t install/],
		['Edge on a computer', 'chromium', /Install/]
	] as const)('APP-1: %s is told its own way', async (device, id, words) => {
		at(HERE[device]!);
		const { platform } = await state();
		expect(platform()).toBe(id);
		const { installing } = await import('#lib/messages/en/installing');
		expect(installing.steps[platform()].join('\n')).toMatch(words);
		// Nobody is sent to a menu of another platform's.
		if (id !== 'apple') expect(installing.steps[platform()].join('\n')).not.toMatch(/Home Screen/);
	});

	it.each(Object.keys(HERE))(
		'APP-1: %s: only where a tab’s data does not come along is installing asked for first, and not within the app',
		async (device) => {
			at(HERE[device]!);
			const { installer } = await state();
			installer.look();
			expect(installer.first).toBe(['iPad', 'iPhone'].includes(device));
			vi.resetModules();
			at({ ...HERE[device]!, asApp: true, ...(HERE[device]!.standalone !== undefined && { standalone: true }) });
			const within = (await state()).installer;
			within.look();
			expect([within.installed, within.first]).toEqual([true, false]);
		}
	);

	it('APP-1: what the browser offers is kept, asked once by a tap, and gone then; once installed nothing is offered', async () => {
		const window = at(HERE['Edge on a computer']!);
		const { installer } = await state();
		const stop = installer.watch();
		expect([installer.offered, installer.installed]).toEqual([false, false]);
		await installer.ask(); // Nothing was offered: nothing happens.
		let asked = 0;
		const offer = () =>
			Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
				prompt: async () => {
					asked++;
					return { outcome: 'dismissed' };
				}
			});
		const first = offer();
		window.dispatchEvent(first);
		expect([first.defaultPrevented, installer.offered, asked]).toEqual([true, true, 0]);
		await installer.ask();
		await installer.ask();
		expect([installer.offered, asked]).toEqual([false, 1]);
		// Who said no is offered it again when the browser does.
		window.dispatchEvent(offer());
		await installer.ask();
		expect(asked).toBe(2);
		window.dispatchEvent(offer());
		window.dispatchEvent(new Event('appinstalled'));
		expect([installer.offered, installer.installed]).toEqual([false, true]);
		stop();
		window.dispatchEvent(offer());
		expect(installer.offered).toBe(false);
	});
});

describe('APP-1: the number on the app’s icon', () => {
	it('APP-1: is what is not yet delivered, and goes away with it; engines that have or allow none are left alone', async () => {
		const shown: (number | null)[] = [];
		const { showBadge } = await import('#lib/state/shell/shell-badge');
		vi.stubGlobal('navigator', {
			setAppBadge: async (n: number) => {
				shown.push(n);
			},
			clearAppBadge: async () => {
				shown.push(null);
			}
		});
		for (const waiting of [3, 12, 0]) showBadge(waiting);
		expect(shown).toEqual([3, 12, null]);
		vi.stubGlobal('navigator', {});
		expect(() => {
			showBadge(1);
			showBadge(0);
		}).not.toThrow();
		const refused = vi.fn(() => Promise.reject(new Error('not installed')));
		vi.stubGlobal('navigator', { setAppBadge: refused });
		showBadge(1);
		await new Promise((done) => setTimeout(done));
		expect(refused).toHaveBeenCalledOnce();
	});
});
