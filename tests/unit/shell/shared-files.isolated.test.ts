import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHARED_CACHE, sharedAnswers } from '#domain/device/shared-files';
import { isOfSystem, keepShared } from '#lib/state/shell/shell-shared';
import { cachesInMemory } from '../../support/caches';
import { turns } from '../../support/turns';

vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
vi.stubGlobal('$derived', () => undefined);
const { kiosk } = await import('#lib/state/booth/kiosk.svelte.ts');
const { lock } = await import('#lib/state/shell/lock.svelte.ts');
const { openLaunched, openShared } = await import('#lib/state/shell/shared-open');
const { toasts } = await import('#lib/state/shell/toasts.svelte.ts');

const opened: string[] = [];
let refused = '';
/** What became of the files that were opened: an import holds them, unless the test lets the page die before. */
let dies = false;
const intake = {
	refusal: () => refused,
	open: async (files: readonly File[], _method?: unknown, hand?: { over(): void }) => {
		opened.push(...files.map((f) => f.name));
		if (!dies) hand?.over();
		return true;
	}
};
const said = () => toasts.items.map((t) => t.text);
/** A page that starts at an address. */
async function start(address: string): Promise<void> {
	const { pathname, search } = new URL(address, 'http://localhost');
	vi.stubGlobal('location', { pathname, search });
	await openShared(intake, Promise.resolve());
	// What an import holds is taken off the list behind the page's back.
	await turns();
}
async function share(...names: string[]): Promise<string> {
	const form = new FormData();
	for (const name of names) form.append('files', new File(['Email\na@firm.de\n'], name));
	return keepShared(form);
}
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	opened.length = 0;
	toasts.items = [];
	[refused, dies] = ['', false];
	kiosk.on = lock.covered = false;
	vi.stubGlobal('caches', cachesInMemory());
	vi.stubGlobal('history', {
		state: null,
		replaceState: (_: unknown, __: string, address: string) => vi.stubGlobal('location', new URL(address, 'http://localhost'))
	});
});
afterEach(() => {
	vi.clearAllTimers();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('APP-2: files that another app shared', () => {
	it('APP-2: open in the page of the share, once', async () => {
		await share('Besucher Köln.csv', 'b.vcf');
		await Promise.all([start('/?shared=kept'), start('/?shared=kept')]);
		expect(opened.sort()).toEqual(['Besucher Köln.csv', 'b.vcf'].sort());
		expect(await caches.has(SHARED_CACHE)).toBe(false);
	});

	it('APP-6: a page of somebody else shares nothing out of a frame that nobody sees', () => {
		const from = (destination: RequestDestination): boolean => isOfSystem({ destination });
		expect([from('document'), from('iframe'), from('frame'), from('object'), from('embed')]).toEqual([true, false, false, false, false]);
	});

	it('APP-2: a share that held nothing is said, and said where it was asked for alone', async () => {
		await start('/');
		expect(said()).toEqual([]);
		expect(await share()).toBe('nothing');
		await start('/?shared=nothing');
		expect([said(), opened]).toEqual([['Nothing that can be imported was shared. Share a CSV, Excel or vCard file.'], []]);
		// The page loaded anew shares nothing once more.
		expect(location.search).toBe('');
	});

	it.each([
		['a table', 'Name\tEmail\nAda\tada@firm.de', 'shared.tsv', 'Name\tEmail\nAda\tada@firm.de'],
		['cards', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD', 'shared.vcf', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD'],
		['people of a mail', 'Ada King <ada@firm.de>, bo@firm.de', 'shared.csv', 'Name,Email\nAda King,ada@firm.de\n,bo@firm.de'],
		['one column of addresses', 'E-Mail\nada@firm.de\nbo@firm.de', 'shared.csv', 'E-Mail\nada@firm.de\nbo@firm.de'],
		['one column of numbers', 'Phone\n+49 30 227 01', 'shared.csv', 'Phone\n+49 30 227 01'],
		['prose', 'Hello Ada\nsee you tomorrow at the fair, stand 4\nBest', '', '']
	])('APP-2: a text that was shared is a file where it may hold contacts: %s', async (_, text, name, held) => {
		const form = new FormData();
		form.append('text', text);
		expect(await keepShared(form)).toBe(name === '' ? 'nothing' : 'kept');
		const kept = [];
		for await (const { name: called, answer } of sharedAnswers()) kept.push([called, await answer.text()]);
		expect(kept).toEqual(name === '' ? [] : [[name, held]]);
	});

	it('APP-2: what another tab has in hand is not said to be nothing', async () => {
		await share('a.csv');
		await start('/');
		await start('/?shared=kept');
		expect([said(), opened]).toEqual([['What was shared is open in another tab.'], ['a.csv']]);
	});

	it('APP-2: a file waits until an import holds it, and a share that comes while it is opened is not taken with it', async () => {
		await share('a.csv');
		dies = true;
		await start('/?shared=kept');
		await share('b.csv');
		const waiting = [];
		for await (const { name } of sharedAnswers()) waiting.push(name);
		expect([opened, waiting]).toEqual([['a.csv'], ['a.csv', 'b.csv']]);
		// This page still has the first in hand.
		await start('/');
		expect(opened).toEqual(['a.csv', 'b.csv']);
	});

	it('APP-2, IMP-12: what a page that is gone still has in hand opens once that lets go', async () => {
		await share('a.csv');
		let held = true;
		vi.stubGlobal('navigator', {
			locks: {
				query: async () => ({ held: held ? [{ name: `muster:shared:${(await (await caches.open(SHARED_CACHE)).keys())[0]?.url}` }] : [] }),
				request: async (_: string, job: () => unknown) => job()
			}
		});
		await start('/');
		expect(opened).toEqual([]);
		held = false;
		await vi.advanceTimersByTimeAsync(5000);
		await turns();
		expect(opened).toEqual(['a.csv']);
	});

	it('APP-2: files that find no room are named, keep no other out, and are not counted as shared', async () => {
		const room = cachesInMemory();
		let all = false;
		const full = async (): Promise<Cache> => {
			const cache = await room.open(SHARED_CACHE);
			const put = (url: string, answer: Response): Promise<void> =>
				all || answer.headers.get('X-Name') === 'large.csv'
					? Promise.reject(new DOMException('', 'QuotaExceededError'))
					: cache.put(url, answer);
			return { ...cache, put } as unknown as Cache;
		};
		vi.stubGlobal('caches', { ...room, open: full });
		expect(await share('a.csv', 'large.csv', 'b.csv')).toBe('kept');
		await start('/?shared=kept');
		expect(opened).toEqual(['a.csv', 'b.csv']);
		expect(said()).toEqual([
			'large.csv could not be kept: there is not enough room. Free some room on this device, then share or open it again.'
		]);
		toasts.items = [];
		all = true;
		expect(await share('c.csv')).toBe('full');
		await start('/?shared=full');
		expect([opened.length, said()]).toEqual([
			2,
			['Nothing of what was shared could be kept: there is no room left. Free some room on this device, then share it again.']
		]);
	});

	it('APP-2: where that page was closed before, at the lock screen say, they open at the next start of Home, and no other screen is left for them', async () => {
		await share('a.csv');
		await start('/booth');
		expect(opened).toEqual([]);
		await start('/');
		expect(opened).toEqual(['a.csv']);
	});

	it('APP-2: what is shared while an earlier share waits opens with it, and what is shared again is there once', async () => {
		await share('a.csv');
		await share('b.csv');
		await share('a.csv', 'c.csv');
		await start('/');
		expect(opened).toEqual(['a.csv', 'b.csv', 'c.csv']);
	});

	it('APP-2: a file of the same name and length that holds something else waits too', async () => {
		await share('a.csv');
		const form = new FormData();
		form.append('files', new File(['Email\nb@firm.de\n'], 'a.csv'));
		await keepShared(form);
		await start('/');
		expect(opened).toEqual(['a.csv', 'a.csv']);
	});

	it('APP-2, IMP-4: an empty file of a share is handed on, so that it is said to be empty; no file at all is none', async () => {
		const form = new FormData();
		form.append('files', new File([], 'empty.csv'));
		form.append('files', new File(['Email\na@firm.de\n'], 'a.csv'));
		await keepShared(form);
		await start('/');
		expect(opened).toEqual(['empty.csv', 'a.csv']);
		const none = new FormData();
		none.append('files', new File([], ''));
		expect(await keepShared(none)).toBe('nothing');
		await start('/?shared=nothing');
		expect([said().length, opened.length]).toEqual([1, 2]);
	});

	it('APP-2: while an import runs, nobody at work may import, or visitors type, they go on waiting', async () => {
		await share('a.csv');
		refused = 'An import is running.';
		await start('/?shared=kept');
		expect(said()).toEqual(['An import is running. The file waits on this device, and Home opens it as soon as it can.']);
		kiosk.on = true;
		await start('/?shared=kept');
		refused = '';
		await vi.advanceTimersByTimeAsync(5000);
		expect(opened).toEqual([]);
		kiosk.on = false;
		// As soon as it can, on Home alone.
		vi.stubGlobal('location', new URL('http://localhost/contacts'));
		await vi.advanceTimersByTimeAsync(5000);
		expect(opened).toEqual([]);
		vi.stubGlobal('location', new URL('http://localhost/'));
		await vi.advanceTimersByTimeAsync(5000);
		await turns();
		expect([opened, said().length]).toEqual([['a.csv'], 1]);
	});

	it('APP-2, HIS-3: it is known who may import before anything is opened', async () => {
		await share('a.csv');
		vi.stubGlobal('location', new URL('http://localhost/?shared=kept'));
		await openShared(
			intake,
			Promise.resolve().then(() => void (refused = 'An SDR may not import.'))
		);
		expect([opened, said().length]).toEqual([[], 1]);
	});
});

describe('APP-2: files that the system opens with the app', () => {
	const handle = (name: string, getFile = async () => new File(['Email\na@firm.de\n'], name)) => ({ name, getFile });

	it('APP-2: one that is gone by then is named, and the others open', async () => {
		const gone = handle('gone.csv', () => Promise.reject(new DOMException('', 'NotFoundError')));
		await openLaunched(intake, [handle('a.csv'), gone, handle('b.vcf')], Promise.resolve());
		expect([opened, toasts.items.map((t) => t.text)]).toEqual([['a.csv', 'b.vcf'], ['gone.csv changed or moved while it was being read.']]);
	});

	it('APP-2, HIS-3: while an import runs, visitors type or the lock screen covers the app they wait, and open on Home later', async () => {
		vi.stubGlobal('location', new URL('http://localhost/'));
		for (const [n, shut] of [
			() => (refused = refused === '' ? 'An import is running.' : ''),
			() => (kiosk.on = !kiosk.on),
			() => (lock.covered = !lock.covered)
		].entries()) {
			shut();
			await openLaunched(intake, [handle(`${n}.csv`)], Promise.resolve());
			expect([n, opened.length]).toEqual([n, n]);
			shut();
			await vi.advanceTimersByTimeAsync(5000);
			await turns();
		}
		expect(opened).toEqual(['0.csv', '1.csv', '2.csv']);
		// Those who can't read it are told nothing.
		expect(said().length).toBe(1);
	});
});
