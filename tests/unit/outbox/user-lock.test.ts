import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messageText } from '#domain/messages/index';
import type { Result } from '#domain/result';
import { auditPage } from '#workers/query/audit';
import { makeBackup } from '#workers/backup/make';
import { restoreBackup } from '#workers/backup/restore';
import { sealStore } from '#workers/imports/device/seal-store';
import { saveSettings } from '#workers/imports/device/settings';
import { listUsers, removeUser, saveUser, switchUser } from '#workers/imports/device/users';
import type { Store } from '#workers/store/engine/open';
import { openSecret, vaultState } from '#workers/store/sealing/vault';
import { usePassphraseKey } from '#workers/store/sealing/vault-keys';
import { freshStore, tab } from './support';
import { quickKeys } from '../../support/quick-keys';

quickKeys();

let db: Store;
const code = (r: Result<unknown>): string => (r.ok ? 'ok' : r.problem.code);
const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const [ANA, TOM, TOKEN, URL] = ['correct horse battery', 'staple purple river', 'planted-token-5519', 'https://crm.example.com/hook'];
const secret = (): Promise<string | null> => openSecret(db, 'crm', 'https://crm.example.com');

/** A device of Ana, the owner, and Tom, each with a passphrase, with a token kept; unlocked by Ana. */
async function locked(): Promise<{ t: ReturnType<typeof tab>; tom: string }> {
	const t = tab();
	value(
		await t.api.saveDestination(
			{
				id: 'crm',
				connector: 'webhook-json',
				name: 'CRM',
				settings: { url: URL, batchSize: 50 },
				scoreField: 's',
				tierField: 't',
				factorsField: null,
				paused: false,
				pausedReason: null,
				preconfigured: false
			},
			TOKEN
		)
	);
	const tom = value(await saveUser(null, 'Tom', 'operationsManager')).users[1]!.id;
	value(await t.api.setUserPassphrase('owner', ANA, null));
	value(await t.api.setUserPassphrase(tom, TOM, null));
	return { t, tom };
}
beforeEach(async () => {
	db = await freshStore();
	usePassphraseKey(null);
	const saved = await saveUser('owner', 'Ana', 'marketingAdministrator');
	expect(code(saved)).toBe('ok');
});

describe('HIS-3, PUSH-5: the lock', () => {
	it('HIS-3, APP-1: that some of it still lies in clear is said until all is sealed, also where the device has no room for that', async () => {
		const t = tab();
		expect((await t.api.lockView()).sealing).toBe(false);
		await db.put('pictures', { at: 1, blob: 'in clear' } as never, 'p' as never);
		value(await t.api.setUserPassphrase('owner', ANA, null));
		const { put } = IDBObjectStore.prototype;
		const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
			if (this.name === 'pictures') throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, args);
		});
		await expect(sealStore()).rejects.toThrow('no room');
		spy.mockRestore();
		expect((await t.api.lockView()).sealing).toBe(true);
		await sealStore();
		expect((await t.api.lockView()).sealing).toBe(false);
	});

	it('HIS-3: each user opens the same tokens with a passphrase of their own, and works under their name', async () => {
		const { t, tom } = await locked();
		expect([await vaultState(db), await secret(), (await t.api.lockView()).users.map((u) => u.name)]).toEqual([
			'open',
			TOKEN,
			['Ana', 'Tom']
		]);
		await t.api.lockUsers();
		expect(t.news.at(-1)).toEqual({ kind: 'lock' });
		expect([await vaultState(db), await secret()]).toEqual(['locked', null]);
		expect([
			code(await t.api.unlockUser('owner', TOM)),
			code(await t.api.unlockUser('nobody', ANA)),
			code(await t.api.unlockUser(tom, TOM))
		]).toEqual(['passphraseWrong', 'userGone', 'ok']);
		expect([await secret(), (await listUsers()).current.name]).toEqual([TOKEN, 'Tom']);
		expect(code(await switchUser('owner'))).toBe('userNeedsPassphrase');
		const acts = (await auditPage('user', null, 50)).entries.map((e) => [e.action, e.by]);
		expect(acts.slice(0, 3)).toEqual([
			['user.switched', 'Tom'],
			['user.refused', 'Ana'],
			['user.locked', 'Ana']
		]);
	});

	it('PUSH-5: neither a passphrase nor the token stands in the database in clear; the rounds are those of OWASP', async () => {
		await locked();
		const all: unknown[] = [];
		for (const name of db.objectStoreNames) all.push(await db.getAll(name));
		const text = JSON.stringify(all, (_, v: unknown) => (ArrayBuffer.isView(v) ? new TextDecoder('latin1').decode(v as Uint8Array) : v));
		for (const s of [ANA, TOM, TOKEN]) expect(text).not.toContain(s);
		for (const id of await db.getAllKeys('vault', IDBKeyRange.bound('user/', 'user0')))
			expect(((await db.get('vault', id)) as { rounds: number }).rounds).toBeGreaterThanOrEqual(600_000);
	});

	it('APP-5: wiping without a passphrase is refused while the app is unlocked, and where it has no lock', async () => {
		expect(code(await tab().api.wipeLocked())).toBe('lockNotShut');
		expect(code(await (await locked()).t.api.wipeLocked())).toBe('lockNotShut');
		expect(await secret()).toBe(TOKEN);
	});

	it('HIS-3: five wrong passphrases start a wait that grows and outlives the tab', async () => {
		const { t, tom } = await locked();
		await t.api.lockUsers();
		expect(code(await t.api.unlockUser(tom, 'wrong'))).toBe('passphraseWrong');
		expect(await db.get('settings', 'unlockTries')).toMatchObject({ count: 1 });
		await db.put('settings', { count: 4, at: t.clock.now }, 'unlockTries');
		expect(code(await t.api.unlockUser(tom, 'the fifth'))).toBe('passphraseWrong');
		const other = tab();
		other.clock.now = t.clock.now;
		const waits = await other.api.unlockUser(tom, TOM);
		expect(waits).toMatchObject({ ok: false, problem: { code: 'passphraseWait', params: { seconds: 5 } } });
		if (!waits.ok) expect(messageText(waits.problem)).toContain('5 seconds');
		other.clock.now += 4000;
		const last = await other.api.unlockUser(tom, TOM);
		expect(last.ok ? '' : messageText(last.problem)).toContain('possible in 1 second.');
		other.clock.now += 1000;
		expect(code(await other.api.unlockUser(tom, 'wrong again'))).toBe('passphraseWrong');
		expect(await other.api.unlockUser(tom, TOM)).toMatchObject({ problem: { params: { seconds: 10 } } });
		other.clock.now += 10_000;
		expect(code(await other.api.unlockUser(tom, TOM))).toBe('ok');
	});

	it('HIS-3: a passphrase is changed by its owner or an administrator, the others stay; only administrators end the lock', async () => {
		const { t, tom } = await locked();
		expect([
			code(await t.api.setUserPassphrase('owner', 'quick brown foxes', 'not mine')),
			code(await t.api.setUserPassphrase('owner', 'short', ANA))
		]).toEqual(['passphraseWrong', 'passphraseShort']);
		value(await t.api.setUserPassphrase(tom, 'lazy dogs at noon', null));
		await t.api.lockUsers();
		expect([code(await t.api.unlockUser(tom, TOM)), code(await t.api.unlockUser(tom, 'lazy dogs at noon'))]).toEqual([
			'passphraseWrong',
			'ok'
		]);
		expect([
			code(await t.api.setUserPassphrase('owner', 'taken over by tom', null)),
			code(await t.api.turnLockOff('lazy dogs at noon'))
		]).toEqual(['notAdministrator', 'notAdministrator']);
		await t.api.lockUsers();
		value(await t.api.unlockUser('owner', ANA));
		value(await removeUser(tom));
		expect((await t.api.lockView()).users.map((u) => u.name)).toEqual(['Ana']);
		expect(code(await t.api.turnLockOff(ANA))).toBe('ok');
		expect([await vaultState(db), await secret(), (await t.api.lockView()).users]).toEqual(['device', TOKEN, []]);
	});

	it('HIS-3: only administrators put the lock on: whoever sets the first passphrase is the only one who can unlock', async () => {
		const t = tab();
		const eva = value(await saveUser(null, 'Eva', 'accountExecutive')).users[1]!.id;
		value(await switchUser(eva));
		expect([code(await t.api.setUserPassphrase(eva, TOM, null)), (await t.api.lockView()).users]).toEqual(['notAdministrator', []]);
		value(await switchUser('owner'));
		value(await t.api.setUserPassphrase('owner', ANA, null));
		value(await t.api.setUserPassphrase(eva, TOM, null));
		await t.api.lockUsers();
		value(await t.api.unlockUser(eva, TOM));
		// Her own she changes herself from then on.
		expect(code(await t.api.setUserPassphrase(eva, 'a quiet morning walk', TOM))).toBe('ok');
		await t.api.lockUsers();
	});

	it('PUSH-5: tokens under a passphrase of their own are said, not sealed twice; a lock that died half on is whole after the next unlock', async () => {
		const t = tab();
		value(await t.api.setPassphrase('tokens have their own', null));
		expect(code(await t.api.setUserPassphrase('owner', ANA, null))).toBe('passphraseOfTokens');
		value(await t.api.setPassphrase(null, 'tokens have their own'));
		value(await t.api.setUserPassphrase('owner', ANA, null));
		// As a tab leaves it that died before the tokens were sealed anew.
		await db.delete('vault', 'passphrase');
		usePassphraseKey(null);
		value(await tab().api.unlockUser('owner', ANA));
		expect(await vaultState(db)).toBe('open');
	});

	it('HIS-3, APP-5: a backup of another device leaves whoever can unlock this one a user of it, and at work: nobody is locked out', async () => {
		db = await freshStore();
		value(await saveSettings({ userName: 'Zoe' }));
		const { blob } = value(await makeBackup(null, () => undefined));
		db = await freshStore();
		value(await saveUser('owner', 'Ana', 'marketingAdministrator'));
		const tom = value(await saveUser(null, 'Tom', 'marketingAdministrator')).users[1]!.id;
		value(await saveUser(null, 'Eva', 'supervisor'));
		value(await switchUser(tom));
		const t = tab();
		value(await t.api.setUserPassphrase(tom, TOM, null));
		value(await restoreBackup(new File([blob], 'b.muster'), null, () => undefined));
		// Ana and Eva went with what was here: without a passphrase they keep nobody out, and the backup says who owns the device.
		const now = await listUsers();
		expect(now.users.map((u) => [u.name, u.role, u.owner])).toEqual([
			['Zoe', 'marketingAdministrator', true],
			['Tom', 'marketingAdministrator', false]
		]);
		expect([now.current.name, now.passphrases]).toEqual(['Tom', [tom]]);
		expect((await auditPage(null, null, 1)).entries.map((e) => [e.action, e.by])).toEqual([['store.restored', 'Tom']]);
		await t.api.lockUsers();
		expect([await t.api.lockView(), code(await t.api.unlockUser(tom, TOM))]).toMatchObject([
			{ users: [{ name: 'Tom' }], currentId: tom },
			'ok'
		]);
		await t.api.lockUsers();
	});
});
