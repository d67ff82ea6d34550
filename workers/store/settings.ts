import { nameOwnFields } from '#domain/fields';
import { defaultSettings, settingsSchema, type Settings } from '#domain/settings';
import { sameProfile } from '#domain/scoring-profile';
import type { Store } from './open';

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
 */
export async function changeSettings(
	db: Store,
	change: (now: Settings) => Settings | null
): Promise<{ before: Settings; after: Settings }> {
	const tx = db.transaction('settings', 'readwrite');
	const parsed = settingsSchema.safeParse((await tx.store.get('settings')) ?? {});
	const before = parsed.success ? parsed.data : defaultSettings();
	const after = change(before);
	if (after) await tx.store.put(settingsSchema.parse(after), 'settings');
	await tx.done;
	return { before, after: after ?? before };
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
