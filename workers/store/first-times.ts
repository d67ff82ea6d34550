import type { Batch } from '#domain/delivery';
import type { ImportFigures } from '#domain/figures/event-totals';
import { readEvent, type AppEvent } from '#domain/figures/events';
import type { ImportManifest } from '#domain/import';
import { batchChunks } from './batches';
import { serialOf } from './contact-id';
import { readTotals, record } from './events';
import { readImport } from './imports';
import type { Store } from './engine/open';

/** What happens once to an import, and where its figures say that it has. */
const ONCE = {
	import_delivered: 'deliveredMs',
	campaign_launch_speed: 'campaignMs',
	contact_access_post_import: 'firstUseMs'
} as const satisfies Record<string, keyof ImportFigures>;

/**
 * Notes for each ended import that it concerns, and of which it was not noted yet, that it happened at `at` (ms). Never throws: what is
 * counted about work doesn't stop it.
 */
async function firstTimes(db: Store, name: keyof typeof ONCE, at: number, concerns: (m: ImportManifest) => boolean): Promise<void> {
	try {
		const events: AppEvent[] = [];
		for (const f of (await readTotals(db)).imports.values()) {
			if (!f.done || f[ONCE[name]] !== null) continue;
			const manifest = await readImport(db, f.importId);
			const event = manifest && concerns(manifest) ? readEvent(name, { importId: f.importId, ms: Math.max(0, at - f.done.at) }, at) : null;
			if (event) events.push(event);
		}
		await record(db, events);
	} catch {
		/* counted less, nothing else */
	}
}

/** Contacts of imports were delivered. */
export async function noteDelivered(db: Store, batch: Pick<Batch, 'id' | 'counts'>, at: number): Promise<void> {
	const serials = new Set<number>();
	try {
		for await (const { contactIds } of batchChunks(db, batch)) for (const id of contactIds) serials.add(serialOf(id));
	} catch {
		return;
	}
	if (serials.size > 0) await firstTimes(db, 'import_delivered', at, (m) => m.chunks.some((s) => serials.has(s)));
}

/** Lead lists were assigned to a campaign. */
export const noteLaunched = (db: Store, listIds: readonly string[], at: number): Promise<void> =>
	listIds.length === 0
		? Promise.resolve()
		: firstTimes(db, 'campaign_launch_speed', at, (m) => m.listLedger !== undefined && listIds.includes(m.listLedger.listId));

/** Chunks of which a contact was looked at in the life of this worker: their import has been noted. */
const seen = new Set<number>();

/** A contact was looked at. */
export async function noteLookedAt(db: Store, contactId: number, at: number): Promise<void> {
	const serial = serialOf(contactId);
	if (seen.has(serial)) return;
	seen.add(serial);
	await firstTimes(db, 'contact_access_post_import', at, (m) => m.chunks.includes(serial));
}
