import { nameOwnFields } from '#domain/fields';
import { defaultSettings, settingsSchema, type Settings } from '#domain/settings';
import { sameProfile } from '#domain/scoring/scoring-profile';
import { journalIn } from './journal/journal';
import type { Store } from './engine/open';

/** Settings as stored, every bad or missing part replaced by its default. */
export async function readSettings(db: Store): Promise<Settings> {
	const parsed = settingsSchema.safeParse((await db.get('settings', 'settings')) ?? {});
	const settings = parsed.success ? parsed.data : defaultSettings();
	nameOwnFields([...settings.deletedFields, ...settings.customFields]);
	return { ...settings, scoringProfile: sameProfile(settings.scoringProfile) };
}

/** Who works on this device, as written into history, batches and journal. */
export const userName = async (db: Store): Promise<string> => (await readSettings(db)).userName || 'This device';

/**
 * Changes the settings in one transaction, so that what another part saves in the same moment is not lost: `change` is given
 * them as they stand and says what they shall be; null = leave them. Returns them before and after.
 * @param loggedAt when a user did it: each change stands in the audit log then, with old and new value, or is not made; absent = no user did
 */
export async function changeSettings(
	db: Store,
	change: (now: Settings) => Settings | null,
	loggedAt?: number
): Promise<{ before: Settings; after: Settings }> {
	const stores: ('settings' | 'journal')[] = loggedAt === undefined ? ['settings'] : ['settings', 'journal'];
	const tx = db.transaction(stores, 'readwrite');
	const stored = tx.objectStore('settings');
	const parsed = settingsSchema.safeParse((await stored.get('settings')) ?? {});
	const before = parsed.success ? parsed.data : defaultSettings();
	const after = change(before);
	if (after && loggedAt !== undefined) await logChanges(tx, loggedAt, before, after);
	if (after) await stored.put(settingsSchema.parse(after), 'settings');
	await tx.done;
	return { before, after: after ?? before };
}

/** A line in the audit log for each setting that is another now. */
async function logChanges(tx: unknown, at: number, before: Settings, after: Settings): Promise<void> {
	const changed = (Object.keys(after) as (keyof Settings)[]).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
	for (const key of changed)
		await journalIn(tx, at, after.userName || 'This device', 'settings.changed', { key, before: before[key], after: after[key] });
}

/** Short random name of this device; makes contact ids unique across devices. Made once. */
export async function deviceId(db: Store): Promise<string> {
	const tx = db.transaction('settings', 'readwrite');
	let id = await tx.store.get('deviceId');
	if (typeof id !== 'string') {
		id = [...crypto.getRandomValues(new Uint8Array(6))].map((b) => 'abcdefghjkmnpqrstuvwxyz23456789'[b % 31]).join('');
		await tx.store.put(id, 'deviceId');
	}
	await tx.done;
	return id as string;
}

/** Id of a contact outside this device: external id of deliveries, Contact ID of reports. */
export const externalId = (device: string, contactId: number): string => `${device}-${contactId}`;
