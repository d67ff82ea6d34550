import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '#domain/booth/booth';
import type { HalfTyped } from '#domain/device/half-typed';
import { SHARED_CACHE } from '#domain/device/shared-files';
import { keepShared } from '#lib/state/shell/shell-shared';
import { openStore } from '#workers/store/engine/open';
import { cachesInMemory } from '../../support/caches';
import { scanRaw } from '../../support/raw-scan';
import { api, nothing } from '../imports/harness';
import { EMAIL, OLD_EMAIL, value, withTraces } from './traces';

let id = 0;
beforeEach(async () => {
	id = await withTraces(20);
});

const typed = (of: Partial<HalfTyped>): HalfTyped => ({
	id: crypto.randomUUID(),
	kind: 'contact',
	target: '',
	name: '',
	at: 1,
	values: {},
	...of
});

describe('CON-4: what was typed about somebody and not saved', () => {
	it('CON-4: goes with them, also where nothing of it was ever a value of theirs; what is about others stays as it is', async () => {
		const hers = [
			// Of her contact, a call with her, a member for a list, a new contact: words that no value of hers holds.
			typed({ target: String(id), values: { email: 'new-one@elsewhere.de', notes: 'Moves to Hinterhof 5' }, seen: { email: EMAIL } }),
			typed({ kind: 'note', target: `c1 ${id}`, values: { note: 'Hinterhof 5, third bell' } }),
			typed({ kind: 'member', target: 'l1', values: { email: EMAIL, city: 'Hinterhof' } }),
			typed({ values: { email: OLD_EMAIL.toUpperCase(), city: 'Hinterhof' } })
		];
		const others = [
			typed({ target: String(id + 1), values: { notes: 'Vorderhaus 3' } }),
			typed({ kind: 'note', target: `c1 ${id + 1}`, values: { note: 'Vorderhaus 3' } }),
			typed({ values: { email: 'somebody@vorderhaus.de' } })
		];
		const pasted = typed({
			kind: 'paste',
			values: { text: `Name\tMail\tCity\nZephyrine\t${EMAIL}\tHinterhof\nTom\ttom@vorderhaus.de\tBonn\n` }
		});
		for (const one of [...hers, ...others, pasted]) await api.keepTyped(one);
		const db = await openStore();
		for (const name of ['hers', 'evas'])
			await db.put('pictures', { kind: 'picture', bytes: new TextEncoder().encode(name), width: 1, height: 1, at: 1 }, `picture/${name}`);
		// At the booth: a new visitor who is she, and somebody else in another tab; hers that is being completed.
		await api.keepDraft({ ...emptyDraft(), values: { email: EMAIL }, note: 'Hinterhof 5', picture: 'hers' });
		await api.keepDraft({ ...emptyDraft(), values: { email: 'eva@vorderhaus.de' }, note: 'Vorderhaus', picture: 'evas' }, null, 1);
		await api.keepDraft({ ...emptyDraft(), values: { email: 'new-one@elsewhere.de' }, note: 'Hinterhof 5' }, 'visitor-1', 2);
		expect((await scanRaw(['Hinterhof'])).map((t) => t.store)).toContain('settings');

		value(await api.eraseContact(id, nothing));

		expect(await scanRaw(['Hinterhof', 'new-one@elsewhere', 'Zephyrine'])).toEqual([]);
		const left = await api.keptTyped();
		const without = { ...pasted, values: { text: 'Name\tMail\tCity\nTom\ttom@vorderhaus.de\tBonn\n' } };
		expect(left.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([...others, without].toSorted((a, b) => a.id.localeCompare(b.id)));
		expect(await api.keptDraft(0)).toBeNull();
		expect(await api.keptDraft(1)).toMatchObject({ values: { email: 'eva@vorderhaus.de' }, note: 'Vorderhaus' });
		expect((await db.getAllKeys('settings')).filter((key) => String(key).includes('visitor'))).toEqual([]);
		expect(await db.getAllKeys('pictures')).toEqual(['picture/evas']);
	});
});

describe('CON-4: a file that another app shared and nobody opened yet', () => {
	afterEach(() => void vi.unstubAllGlobals());

	it('CON-4, APP-2: stands in the way where it holds the person or can’t be looked into, and nothing is erased; any other does not', async () => {
		vi.stubGlobal('caches', cachesInMemory());
		const share = async (name: string, text: string): Promise<void> => {
			const form = new FormData();
			form.append('files', new File([text], name));
			await keepShared(form);
		};
		const blocked = async () => value(await api.erasePreview(id, nothing)).blocked;
		await share('others.csv', 'Name,Email\nTom,tom@vorderhaus.de\n');
		expect(await blocked()).toBeNull();
		for (const [name, text] of [
			['Besucher Köln.csv', `Name,Email\n${'Tom,tom@vorderhaus.de\n'.repeat(9000)}Z,${EMAIL.toUpperCase()}\n`],
			['packed.xlsx', 'PK\u0003\u0004 whatever']
		] as const) {
			await caches.delete(SHARED_CACHE);
			await share(name, text);
			expect(await blocked()).toEqual({ code: 'eraseShared', params: { file: name } });
			expect(await api.eraseContact(id, nothing)).toMatchObject({ ok: false, problem: { code: 'eraseShared' } });
		}
		expect((await scanRaw([EMAIL])).length).toBeGreaterThan(0);
		await caches.delete(SHARED_CACHE);
		value(await api.eraseContact(id, nothing));
		expect(await scanRaw([EMAIL])).toEqual([]);
	});
});
