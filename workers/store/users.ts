import { deviceUserSchema, soleUser, type DeviceUser } from '#domain/device/users';
import { isAllowed, type Permission } from '#domain/device/permissions';
import { withDeadline } from './engine/deadline';
import { journalIn } from './journal/journal';
import type { Store } from './engine/open';
import { changeSettings, readSettings } from './settings';

/** In `settings`: id of the user at work. */
export const CURRENT = 'currentUser';

/** Everybody who uses this device, the first one first. Where nobody was added, the profile of the settings is the only one. */
export async function readUsers(db: Store): Promise<{ users: DeviceUser[]; current: DeviceUser; stored: boolean }> {
	const tx = db.transaction(['users', 'settings']);
	const [found, id] = await withDeadline(
		Promise.all([tx.objectStore('users').getAll(), tx.objectStore('settings').get(CURRENT)]),
		'Reading who uses this device'
	);
	const users = found
		.flatMap((u) => deviceUserSchema.safeParse(u).data ?? [])
		.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
	const first = users.find((u) => u.owner) ?? users[0];
	if (!first) {
		const sole = soleUser((await readSettings(db)).userName);
		return { users: [sole], current: sole, stored: false };
	}
	// Somebody who is gone acts with nobody's rights but the least: never with the owner's.
	const current = users.find((u) => u.id === id) ?? (id === undefined ? first : { ...first, role: 'accountExecutive', owner: false });
	return { users, current, stored: true };
}

/** True when the user at work may. On a device where nobody was added, everybody may everything. */
export async function may(db: Store, permission: Permission): Promise<{ may: boolean; user: DeviceUser }> {
	const { current: user, stored } = await readUsers(db);
	return { may: !stored || isAllowed(user, (await readSettings(db)).permissions, permission), user };
}

/** Makes somebody the user at work; everything from here on is written under their name. */
export async function takeOver(db: Store, next: DeviceUser, at: number): Promise<void> {
	const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
	await tx.objectStore('settings').put(next.id, CURRENT);
	await journalIn(tx, at, next.name || 'This device', 'user.switched', { role: next.role });
	await withDeadline(tx.done, 'Switching the user');
	await mirrorName(db, next.name);
}

/** Whoever looks for the name of the user at work finds it in the settings, where it was before there were several. */
export async function mirrorName(db: Store, name: string): Promise<void> {
	await changeSettings(db, (now) => (now.userName === name ? null : { ...now, userName: name }));
}
