import * as z from 'zod/mini';

/** Roles of HIS-3, as the field names them. */
export const ROLES = [
	'marketingAdministrator',
	'operationsManager',
	'marketingManager',
	'salesDevelopmentRepresentative',
	'accountExecutive',
	'salesManager',
	'supervisor'
] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who uses this device. Passphrases are no part of it: they lie in the vault, which no backup holds. */
export const deviceUserSchema = z.object({
	id: z.string(),
	name: z.string().check(z.maxLength(100)),
	role: z.enum(ROLES),
	/** The first user: owns the device, may do everything, can't be removed. */
	owner: z.boolean(),
	/** ms. */
	createdAt: z.number()
});
export type DeviceUser = z.infer<typeof deviceUserSchema>;

/** Longest name of a user, characters. */
export const NAME_LENGTH = 100;

/** Id of the first user, also while nobody has been added: then the profile in the settings is that user. */
export const OWNER_ID = 'owner';

/**
 * Who uses the device, and who at this moment. `added` = there is more than the profile of the settings; `passphrases` = ids of those who
 * have one.
 */
export interface DeviceUsers {
	users: DeviceUser[];
	current: DeviceUser;
	added: boolean;
	passphrases: string[];
}

/** What the lock screen shows: who can unlock; [] = nobody has a passphrase, so there is no lock. */
export interface LockView {
	users: Pick<DeviceUser, 'id' | 'name' | 'role'>[];
	currentId: string;
	/** Some of what is stored still lies in clear: sealing it goes on, or stopped for want of room. */
	sealing: boolean;
}

/** Shortest passphrase, characters. */
export const SHORTEST_PASSPHRASE = 10;

/** The only user of a device where nobody was added. */
export const soleUser = (name: string, createdAt = 0): DeviceUser => ({
	id: OWNER_ID,
	name,
	role: 'marketingAdministrator',
	owner: true,
	createdAt
});
