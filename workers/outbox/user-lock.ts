import { toBase64 } from '#domain/basics/base64';
import { isAdministrator } from '#domain/device/permissions';
import { fail, ok, type Result } from '#domain/result';
import { SHORTEST_PASSPHRASE, type LockView } from '#domain/device/users';
import { withDeadline } from '../store/engine/deadline';
import { DATA_KEY, makeDataKey, readDataKey, restKeyOf, withoutLock } from '../store/sealing/data-key';
import { journalIn } from '../store/journal/journal';
import type { Store } from '../store/engine/open';
import { forgetRestKey, giveRestKey, tellOff } from '../store/sealing/protect';
import { userName } from '../store/settings';
import { USER_LOCKS, userLockKey, userLocks } from '../store/sealing/user-locks';
import { readUsers, takeOver } from '../store/users';
import { vaultState } from '../store/sealing/vault';
import { isLock, unwrap, wrap } from '../store/sealing/vault-keys';
import { wipeDevice } from '../imports/device/wipe';
import type { Env } from './env';
import type { Passphrase } from './passphrase';

/** In `settings`: wrong passphrases in a row, and when the last one was typed (ms). */
const TRIES = 'unlockTries';
interface Tries {
	count: number;
	at: number;
}
/** Wrong ones before a wait, and the first wait, ms; it doubles with each further one. */
const FREE_TRIES = 5;
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 15 * 60_000;

const waitOf = ({ count, at }: Tries, now: number): number =>
	count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (count - FREE_TRIES)) - Math.max(0, now - at);

const randomText = (): string => toBase64(crypto.getRandomValues(new Uint8Array(32)));

/**
 * The lock of the app (HIS-3).
 * [Note: lock] The vault of the tokens stands under a random passphrase that nobody knows. Each user's own passphrase makes a
 * key (PBKDF2) under which that one is kept, so that every user opens the same vault and one can be added or removed without
 * sealing anything anew. It lives in this worker's memory while the app is unlocked.
 */
export function createUserLock(env: Env, passphrase: Passphrase) {
	let inner: string | null = null;

	const note = async (db: Store, by: string, action: string, params: Record<string, unknown> = {}): Promise<void> => {
		const tx = db.transaction('journal', 'readwrite', { durability: 'strict' });
		await journalIn(tx, env.now(), by, action, params);
		await withDeadline(tx.done, 'Writing the audit log');
	};
	async function open(db: Store, id: string, typed: string): Promise<string | null> {
		const kept = await db.get('vault', userLockKey(id));
		return isLock(kept) ? unwrap(kept, typed, userLockKey(id)) : null;
	}
	/** The same behind a count of wrong ones, which outlives the tab. */
	async function tried(db: Store, id: string, typed: string): Promise<Result<string>> {
		const known = (await db.get('settings', TRIES)) as Tries | undefined;
		const wait = known ? waitOf(known, env.now()) : 0;
		if (wait > 0) return fail('passphraseWait', { seconds: Math.ceil(wait / 1000) });
		const opened = await open(db, id, typed);
		if (opened === null) await db.put('settings', { count: (known?.count ?? 0) + 1, at: env.now() } satisfies Tries, TRIES);
		else if (known) await db.delete('settings', TRIES);
		return opened === null ? fail('passphraseWrong', {}) : ok(opened);
	}

	/** What is written from now on is sealed; what lies in clear is sealed in the background (imports/device/seal-store.ts). */
	async function openAtRest(db: Store, secret: string): Promise<void> {
		const rest = await restKeyOf(secret);
		await makeDataKey(db, rest);
		await giveRestKey(rest);
	}

	return {
		async view(): Promise<LockView> {
			const db = await env.store();
			const locks = new Set(await userLocks(db));
			const { users, current } = await readUsers(db);
			const record = await readDataKey(db);
			return {
				users: users.filter((u) => locks.has(u.id)).map(({ id, name, role }) => ({ id, name, role })),
				currentId: current.id,
				sealing: record?.sealing === 'on' && !record.done
			};
		},
		async unlock(id: string, typed: string): Promise<Result<null>> {
			const db = await env.store();
			const { users, current } = await readUsers(db);
			const user = users.find((u) => u.id === id);
			if (!user) return fail('userGone', {});
			const opened = await tried(db, id, typed);
			if (!opened.ok) {
				if (opened.problem.code === 'passphraseWrong') await note(db, user.name || 'This device', 'user.refused');
				return opened;
			}
			// First of all, since what wakes then reads values.
			await openAtRest(db, opened.value);
			// A tab that died while the lock was put on left the tokens under the device's key.
			const vault = await ((await vaultState(db)) === 'device' ? passphrase.change(opened.value, null) : passphrase.unlock(opened.value));
			if (!vault.ok) return vault;
			inner = opened.value;
			await (user.id === current.id ? note(db, user.name || 'This device', 'user.unlocked') : takeOver(db, user, env.now()));
			env.tell({ kind: 'settings' });
			return ok(null);
		},
		async setPassphrase(id: string, next: string, current: string | null): Promise<Result<null>> {
			const db = await env.store();
			if (next.length < SHORTEST_PASSPHRASE) return fail('passphraseShort', { count: SHORTEST_PASSPHRASE });
			const { users, current: me } = await readUsers(db);
			const user = users.find((u) => u.id === id);
			if (!user) return fail('userGone', {});
			if (user.id !== me.id && !isAdministrator(me)) return fail('notAdministrator', { role: me.role, user: me.name });
			const locks = await userLocks(db);
			let secret = inner;
			if (locks.includes(id) && id === me.id) {
				const opened = await tried(db, id, current ?? '');
				if (!opened.ok) return opened;
				secret = opened.value;
			} else if (locks.length === 0) {
				// Whoever sets the first one is the only one who can unlock: that is not for everybody to decide.
				if (!isAdministrator(me)) return fail('notAdministrator', { role: me.role, user: me.name });
				if (user.id !== me.id) return fail('lockNotOpen', {});
				if ((await vaultState(db)) !== 'device') return fail('passphraseOfTokens', {});
				secret = randomText();
			}
			if (secret === null) return fail('lockNotOpen', {});
			const lock = await wrap(next, userLockKey(id), secret);
			// The lock is kept first: a tab that dies between the two leaves tokens under the device's key, never under one that is lost.
			const tx = db.transaction(['vault', 'journal'], 'readwrite', { durability: 'strict' });
			await tx.objectStore('vault').put(lock, userLockKey(id));
			await journalIn(tx, env.now(), me.name || 'This device', 'user.passphraseSet', { name: user.name });
			await withDeadline(tx.done, 'Keeping the passphrase');
			if (locks.length === 0) {
				const sealed = await passphrase.change(secret, null);
				if (!sealed.ok) return sealed;
				await openAtRest(db, secret);
			}
			inner = secret;
			env.tell({ kind: 'settings' });
			return ok(null);
		},
		async turnOff(current: string): Promise<Result<null>> {
			const db = await env.store();
			const { current: me } = await readUsers(db);
			if (!isAdministrator(me)) return fail('notAdministrator', { role: me.role, user: me.name });
			const opened = await tried(db, me.id, current);
			if (!opened.ok) return opened;
			const changed = (await vaultState(db)) === 'device' ? ok(null) : await passphrase.change(null, opened.value);
			if (!changed.ok) return changed;
			// The data key must not go with the passphrases that open it: both change in one transaction.
			const dataKey = await withoutLock(db, await restKeyOf(opened.value));
			if (!dataKey && (await readDataKey(db))) return fail('lockNotOpen', {});
			const tx = db.transaction(['vault', 'journal'], 'readwrite', { durability: 'strict' });
			await tx.objectStore('vault').delete(USER_LOCKS());
			if (dataKey) await tx.objectStore('vault').put(dataKey, DATA_KEY);
			await journalIn(tx, env.now(), me.name || 'This device', 'user.passphraseRemoved', {});
			await withDeadline(tx.done, 'Taking the passphrases away');
			inner = null;
			await tellOff();
			env.tell({ kind: 'settings' });
			return ok(null);
		},
		/** Whoever can't unlock can still wipe: everything goes, so that nothing is given away. */
		async wipeLocked(emptying?: boolean): Promise<Result<null>> {
			if (inner !== null || (await userLocks(await env.store())).length === 0) return fail('lockNotShut', {});
			return wipeDevice(emptying);
		},
		async lock(): Promise<void> {
			inner = null;
			passphrase.lock();
			forgetRestKey();
			const db = await env.store();
			await note(db, await userName(db), 'user.locked');
			env.tell({ kind: 'lock' });
		}
	};
}
