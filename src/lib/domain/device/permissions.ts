import * as z from 'zod/mini';
import { ROLES, type DeviceUser, type Role } from './users';

/**
 * What a role may do (HIS-3), in the order of the table. import: bring files in, and take imports back. decide: settle
 * duplicates, in an import and in Manual Review, and edit many contacts at once. delete: delete contacts, and take back a visitor whom somebody
 * else captured. push: deliver, and set destinations up. settings: change how the device works. lists: lead lists and campaigns, and what came
 * of calls. export: save lists as files. erase: erase a person for good, and report on one. audit: read the audit log. Looking at contacts,
 * adding one and editing one, its score too, is everybody's.
 */
export const PERMISSIONS = ['import', 'decide', 'delete', 'push', 'settings', 'lists', 'export', 'erase', 'audit'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Role → what it may do, where that differs from the defaults. */
export const permissionTableSchema = z.record(z.string(), z.array(z.enum(PERMISSIONS)));
export type PermissionTable = z.infer<typeof permissionTableSchema>;

const DEFAULTS: Record<Role, readonly Permission[]> = {
	marketingAdministrator: PERMISSIONS,
	operationsManager: ['import', 'decide', 'delete', 'push', 'settings', 'lists', 'export', 'audit'],
	marketingManager: ['import', 'decide', 'push', 'lists', 'export'],
	salesManager: ['decide', 'push', 'lists', 'export'],
	supervisor: ['import', 'decide', 'lists', 'export'],
	salesDevelopmentRepresentative: ['import', 'lists'],
	accountExecutive: ['lists']
};

/** What a role may do by the table. Administrators may everything: a table can't lock everybody out. */
export const permissionsOf = (role: Role, table: PermissionTable): readonly Permission[] =>
	role === 'marketingAdministrator' ? PERMISSIONS : Object.hasOwn(table, role) ? (table[role] ?? DEFAULTS[role]) : DEFAULTS[role];

/** True when the user may. The owner of the device may everything. */
export const isAllowed = (user: Pick<DeviceUser, 'role' | 'owner'>, table: PermissionTable, permission: Permission): boolean =>
	user.owner || permissionsOf(user.role, table).includes(permission);

/** Who adds users, gives roles and changes the table. */
export const isAdministrator = (user: Pick<DeviceUser, 'role' | 'owner'>): boolean => user.owner || user.role === 'marketingAdministrator';

/**
 * The one user who can unlock and may set passphrases anew; null = there is another, or no lock. What that user forgets, nobody can mend.
 */
export function soleKeeper(users: readonly DeviceUser[], passphrases: readonly string[]): DeviceUser | null {
	const keepers = users.filter((u) => isAdministrator(u) && passphrases.includes(u.id));
	return keepers.length === 1 ? (keepers[0] ?? null) : null;
}

/** The table with one cell changed; a row as the defaults have it is left out. */
export function withPermission(table: PermissionTable, role: Role, permission: Permission, may: boolean): PermissionTable {
	const now = new Set(permissionsOf(role, table));
	if (may) now.add(permission);
	else now.delete(permission);
	const row = PERMISSIONS.filter((p) => now.has(p));
	const { [role]: _before, ...rest } = table;
	return row.length === DEFAULTS[role].length && row.every((p) => DEFAULTS[role].includes(p)) ? rest : { ...rest, [role]: row };
}

/** Roles whose row can be changed. */
export const ADJUSTABLE_ROLES = ROLES.filter((r) => r !== 'marketingAdministrator');
