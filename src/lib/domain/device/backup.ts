/** What a backup file says of itself, readable without the passphrase. */
export interface BackupHeader {
	format: 1;
	/** visitors = what one tablet hands to another, not a whole device; absent = a backup. */
	kind?: 'visitors' | undefined;
	/** Version of the store's schema that it was written from. */
	schema: number;
	/** ms since the epoch. */
	at: number;
	contacts: number;
	/** Short random name of the device. */
	device: string;
	/** Encrypted with a key made from a passphrase; null = not encrypted. */
	sealed: { salt: string; rounds: number } | null;
}

/** What the audit log says of a backup that was made here: when (ms), by whom, and what is in it. */
export interface BackupLine {
	at: number;
	by: string;
	contacts: number;
	bytes: number;
	encrypted: boolean;
}

/** What took the place of everything here. */
export interface Restored {
	contacts: number;
	/** Deliveries that had not ended when the backup was made, and stand still. */
	paused: number;
	/** Names of destinations whose token is not here: no token is in a backup. */
	tokenless: string[];
	/** Contacts in it who were erased on this device (CON-4), and the first of their names; absent = none. */
	erased?: { contacts: number; names: string[] };
}
