import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHARED_CACHE } from '#domain/shared-files';
import { keepShared } from '#lib/state/shell-shared';
import { cachesInMemory } from '../../support/caches';

vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
const { kiosk } = await import('#lib/state/kiosk.svelte.ts');
const { openLaunched, openShared } = await import('#lib/state/shared-open');
const { toasts } = await import('#lib/state/toasts.svelte.ts');

const opened: string[] = [];
let refused = false;
let nothing = 0;
const intake = {
	refuses: () => refused,
	open: async (files: readonly File[]) => {
		opened.push(...files.map((f) => f.name));
		return true;
	}
};
/** A page that starts at an address. */
async function start(address: string): Promise<void> {
	const { pathname, search } = new URL(address, 'http://localhost');
	vi.stubGlobal('location', { pathname, search });
	await openShared(intake, () => nothing++);
}
async function share(...names: string[]): Promise<void> {
	const form = new FormData();
	for (const name of names) form.append('files', new File(['Email\na@firm.de\n'], name));
	await keepShared(form);
}
beforeEach(() => {
	opened.length = 0;
	[refused, nothing] = [false, 0];
	kiosk.on = false;
	vi.stubGlobal('caches', cachesInMemory());
});
afterEach(() => void vi.unstubAllGlobals());

describe('APP-2: files that another app shared', () => {
	it('APP-2: open in the page of the share, once', async () => {
		await share('Besucher Köln.csv', 'b.vcf');
		await Promise.all([start('/?shared=1'), start('/?shared=1')]);
		expect(opened).toEqual(['Besucher Köln.csv', 'b.vcf']);
		expect(await caches.has(SHARED_CACHE)).toBe(false);
	});

	it('APP-2: a share that held nothing is said, and said where it was asked for alone', async () => {
		await start('/');
		expect(nothing).toBe(0);
		await start('/?shared=1');
		await share();
		await start('/?shared=1');
		expect([nothing, opened]).toEqual([2, []]);
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
		await keepShared(none);
		await start('/?shared=1');
		expect([nothing, opened.length]).toEqual([1, 2]);
	});

	it('APP-2: while an import runs, nobody at work may import, or visitors type, they go on waiting', async () => {
		await share('a.csv');
		refused = true;
		await start('/?shared=1');
		refused = false;
		kiosk.on = true;
		await start('/?shared=1');
		expect(opened).toEqual([]);
		kiosk.on = false;
		await start('/');
		expect(opened).toEqual(['a.csv']);
	});
});

describe('APP-2: files that the system opens with the app', () => {
	it('APP-2: one that is gone by then is named, and the others open', async () => {
		const handle = (name: string, getFile = async () => new File(['Email\na@firm.de\n'], name)) => ({ name, getFile });
		const gone = handle('gone.csv', () => Promise.reject(new DOMException('', 'NotFoundError')));
		await openLaunched(intake, [handle('a.csv'), gone, handle('b.vcf')]);
		expect([opened, toasts.items.map((t) => t.text)]).toEqual([['a.csv', 'b.vcf'], ['gone.csv changed or moved while it was being read.']]);
	});
});
