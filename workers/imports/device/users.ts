import { isAdministrator } from '#domain/device/permissions';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { NAME_LENGTH, OWNER_ID, type DeviceUser, type DeviceUsers, type Role } from '#domain/device/users';
import { tell } from '../../news';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { userLockKey, userLocks } from '../../store/sealing/user-locks';
import { CURRENT, may, mirrorName, readUsers, takeOver } from '../../store/users';
import { openStore, userName, wallClock } from '../context';
import { typedBy } from '../contacts/half-typed';

/** PipelineApi.listUsers. */
export async function listUsers(): Promise<DeviceUsers> {
	const db = await openStore();
	const { users, current, stored } = await readUsers(db);
	return { users, current, added: stored, passphrases: await userLocks(db) };
}

/** Why somebody can't be called so where there are several: entries of the log say by name who acted. Null = they can. */
function nameRefused(users: readonly DeviceUser[], id: string | null, called: string): Result<never> | null {
	if (called === '') return fail('userNameNeeded', {});
	const taken = users.some((u) => u.id !== id && u.name.trim().toLowerCase() === called.toLowerCase());
	return taken ? fail('userNameTaken', { name: called }) : null;
}

async function asAdministrator(
	job: (db: Store, now: Awaited<ReturnType<typeof readUsers>>) => Promise<Result<null>>
): Promise<Result<DeviceUsers>> {
	const db = await openStore();
	const now = await readUsers(db);
	if (now.stored && !isAdministrator(now.current)) return fail('notAdministrator', { role: now.current.role, user: now.current.name });
	const done = await job(db, now);
	if (!done.ok) return done;
	tell({ kind: 'settings' });
	return ok(await listUsers());
}

/**
 * PipelineApi.saveUser: adds somebody (id null) or changes name and role; the first addition makes the profile of this device its first
 * user.
 */
export function saveUser(id: string | null, name: string, role: Role): Promise<Result<DeviceUsers>> {
	return asAdministrator(async (db, { users, current, stored }) => {
		const called = name.trim().slice(0, NAME_LENGTH);
		const refused = called === '' && id === OWNER_ID && !stored ? null : nameRefused(users, id, called);
		if (refused) return refused;
		const before = users.find((u) => u.id === id);
		if (id !== null && !before) return fail('userGone', {});
		const at = wallClock();
		const next: DeviceUser = before
			? { ...before, name: called, role }
			: { id: crypto.randomUUID(), name: called, role, owner: false, createdAt: at };
		const by = await userName(db);
		const tx = db.transaction(['users', 'settings', 'journal'], 'readwrite', { durability: 'strict' });
		if (!stored) for (const u of users) await tx.objectStore('users').put({ ...u, createdAt: u.createdAt || at - 1 }, u.id);
		await tx.objectStore('users').put(next.createdAt ? next : { ...next, createdAt: at - 1 }, next.id);
		if (!stored) await tx.objectStore('settings').put(current.id, CURRENT);
		await journalIn(tx, at, by, before ? 'user.changed' : 'user.added', {
			name: called,
			role,
			...(before && { before: before.name, roleBefore: before.role })
		});
		await withDeadline(tx.done, 'Keeping the user');
		if (next.id === current.id) await mirrorName(db, called);
		return ok(null);
	});
}

/** PipelineApi.removeUser. What they did stays under their name. */
export function removeUser(id: string): Promise<Result<DeviceUsers>> {
	return asAdministrator(async (db, { users, current }) => {
		const gone = users.find((u) => u.id === id);
		if (!gone) return fail('userGone', {});
		if (gone.owner || gone.id === current.id) return fail(gone.owner ? 'userIsOwner' : 'userAtWork', { name: gone.name });
		const by = await userName(db);
		const tx = db.transaction(['users', 'vault', 'settings', 'journal'], 'readwrite', { durability: 'strict' });
		await tx.objectStore('users').delete(id);
		await tx.objectStore('vault').delete(userLockKey(id));
		await tx.objectStore('settings').delete(typedBy(id));
		await journalIn(tx, wallClock(), by, 'user.removed', { name: gone.name, role: gone.role });
		await withDeadline(tx.done, 'Removing the user');
		return ok(null);
	});
}

/** PipelineApi.switchUser: somebody else takes the device over. Where users have passphrases that is the lock's to do. */
export async function switchUser(id: string): Promise<Result<DeviceUsers>> {
	const db = await openStore();
	if ((await userLocks(db)).length > 0) return fail('userNeedsPassphrase', {});
	const { users } = await readUsers(db);
	const next = users.find((u) => u.id === id);
	if (!next) return fail('userGone', {});
	await takeOver(db, next, wallClock());
	tell({ kind: 'settings' });
	return ok(await listUsers());
}

/** The profile's name was changed: so is that of the user at work. */
export async function renameCurrent(db: Store, name: string): Promise<void> {
	const { current, stored } = await readUsers(db);
	if (stored && name.trim() !== '') await db.put('users', { ...current, name: name.trim().slice(0, NAME_LENGTH) }, current.id);
}

/** Settings that are one's own, or remembered by the way: everybody's to change. */
const EVERYBODYS = new Set<keyof Settings>([
	'userName',
	'deviceLabel',
	'language',
	'theme',
	'density',
	'singleKeys',
	'duplicatePolicy',
	'boothEvent',
	'contactViews',
	'contactColumns'
]);
const ADMINISTRATORS = new Set<keyof Settings>(['permissions', 'autoLockMinutes']);

/** saveSettings as the window may call it (HIS-3). */
export async function refusedSettings(patch: Partial<Settings>): Promise<Result<never> | null> {
	const keys = Object.keys(patch) as (keyof Settings)[];
	if (patch.userName !== undefined) {
		const { users, current, stored: several } = await readUsers(await openStore());
		const refused = several ? nameRefused(users, current.id, patch.userName.trim()) : null;
		if (refused) return refused;
	}
	if (keys.every((k) => EVERYBODYS.has(k))) return null;
	const { may: allowed, user } = await may(await openStore(), 'settings');
	const params = { what: 'settings', role: user.role, user: user.name };
	if (!allowed) return fail('notAllowed', params);
	const { stored } = await readUsers(await openStore());
	return stored && keys.some((k) => ADMINISTRATORS.has(k)) && !isAdministrator(user) ? fail('notAdministrator', params) : null;
}
