import type { CustomField } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { settingsSchema, type Settings } from '#domain/settings';
import { tell } from '../news';
import { asWriter } from '../locks';
import { CHUNK_STORES, getChunk } from '../store/contacts';
import { take } from '../store/counters';
import { readImports } from '../store/imports';
import { journal } from '../store/journal';
import { readSettings, writeSettings } from '../store/settings';
import { openStore, userName, wallClock } from './context';
import { breathe } from './jobs';
import { rescore } from './unit-created';
import { writeChunk } from './write-chunk';

/** PipelineApi.saveSettings: merges a patch; every change goes into the journal with old and new value. */
export async function saveSettings(patch: Partial<Settings>): Promise<Result<Settings>> {
	const db = await openStore();
	const before = await readSettings(db);
	const parsed = settingsSchema.safeParse({ ...before, ...patch });
	if (!parsed.success) return fail('settingsUnreadable', {});
	await writeSettings(db, parsed.data);
	const changed = (Object.keys(patch) as (keyof Settings)[]).filter((k) => JSON.stringify(before[k]) !== JSON.stringify(parsed.data[k]));
	for (const key of changed) await journal(db, wallClock(), await userName(db), 'settings.changed', { key, before: before[key], after: parsed.data[key] });
	if (changed.length > 0) tell({ kind: 'settings' });
	return ok(parsed.data);
}

/** PipelineApi.addCustomField: a field of the same id is replaced. */
export async function addCustomField(field: CustomField): Promise<Result<Settings>> {
	const now = await readSettings(await openStore());
	return saveSettings({ customFields: [...now.customFields.filter((c) => c.id !== field.id), field] });
}

/** PipelineApi.rescoreAll (SCO-7): chunk by chunk, each one transaction. */
export async function rescoreAll(onProgress: (done: number, total: number) => void): Promise<Result<null>> {
	return asWriter(async () => {
		const db = await openStore();
		const serials = (await readImports(db)).filter((m) => m.phase === 'complete').flatMap((m) => m.chunks);
		const now = wallClock();
		for (const [i, serial] of serials.entries()) {
			const tx = db.transaction([...CHUNK_STORES], 'readwrite', { durability: 'relaxed' });
			const chunk = await getChunk(tx, serial);
			if (chunk) {
				rescore(chunk, now);
				await writeChunk(tx, chunk);
			}
			await tx.done;
			onProgress(i + 1, serials.length);
			await breathe();
		}
		const tx = db.transaction('settings', 'readwrite');
		await take(tx, 'generation');
		await tx.done;
		tell({ kind: 'contacts', serials });
		return ok(null);
	});
}
