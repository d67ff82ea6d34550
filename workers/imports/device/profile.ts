import { fail, ok, type Result } from '#domain/result';
import { profileVersionSchema, type ProfileVersion } from '#domain/scoring/scoring';
import { sameProfile, scoringProfileSchema, type ScoringProfile } from '#domain/scoring/scoring-profile';
import { settingsSchema } from '#domain/settings';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { markRescoring } from '../../store/scores';
import { readSettings } from '../../store/settings';
import { openStore, userName, wallClock } from '../context';

/** In `settings`: editions of the profile, newest first. */
const VERSIONS = 'profileVersions';
/** Editions that are kept. */
const KEPT = 50;

/** PipelineApi.profileVersions. */
export async function profileVersions(): Promise<ProfileVersion[]> {
	return readVersions(await openStore());
}

async function readVersions(db: Store): Promise<ProfileVersion[]> {
	const stored = await withDeadline(db.get('settings', VERSIONS), 'Reading earlier profiles');
	return Array.isArray(stored)
		? stored.flatMap((v) => {
				const read = profileVersionSchema.safeParse(v);
				return read.success ? [read.data] : [];
			})
		: [];
}

/**
 * PipelineApi.saveProfile: the profile becomes a new version, and all contacts are marked to be scored by it, in one
 * transaction, so that a tab that dies now leaves work that the next one takes up. The first time, the profile of before
 * becomes version 1, so that there is always a way back.
 */
export async function saveProfile(profile: ScoringProfile, restored: number | null = null): Promise<Result<ProfileVersion[]>> {
	const read = scoringProfileSchema.safeParse(profile);
	if (!read.success) return fail('profileUnreadable', {});
	return asWriter(async () => {
		const db = await openStore();
		const settings = await readSettings(db);
		const before = await readVersions(db);
		if (sameProfile(read.data) === settings.scoringProfile) return ok(before);
		const [at, by] = [wallClock(), await userName(db)];
		const earlier = before.length > 0 ? before : [{ version: 1, at: 0, by: '', restored: null, profile: settings.scoringProfile }];
		const version = (earlier[0]?.version ?? 0) + 1;
		const versions = [{ version, at, by, restored, profile: read.data }, ...earlier].slice(0, KEPT);
		const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
		const store = tx.objectStore('settings');
		await Promise.all([
			store.put(settingsSchema.parse({ ...settings, scoringProfile: read.data }), 'settings'),
			store.put(versions, VERSIONS),
			markRescoring(tx, at),
			journalIn(tx, at, by, 'scoring.profileSaved', { version, restored, before: settings.scoringProfile, after: read.data })
		]);
		await withDeadline(tx.done, 'Saving the profile');
		tell({ kind: 'settings' });
		return ok(versions);
	});
}
