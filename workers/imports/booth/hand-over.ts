import { sameEvent } from '#domain/booth/booth';
import { captureOrder, captureSchema, type ReceivedTally, type SharedCapture } from '#domain/booth/capture';
import { fail, ok, type Result } from '#domain/result';
import { BackupWriter, readBackup, readHeader, type Entries } from '../../backup/format';
import { asWriter } from '../../locks';
import { erasedPeople } from '../../privacy/suppression';
import {
	liveCaptures,
	pictureKey,
	putCapture,
	readCapture,
	readPicture,
	unsettled,
	type CaptureRecord,
	type StoredPicture
} from '../../store/captures';
import { withDeadline } from '../../store/engine/deadline';
import { journal } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { DB_VERSION } from '../../store/schema';
import { deviceId, readSettings, userName } from '../../store/settings';
import { cleanedVisitor } from './cleaned-visitor';
import { openStore, wallClock } from '../context';
import { foldCaptures } from './fold-captures';
import { allHeld } from '../held/held-store';
import { takeBackToo, takenBackOf } from './hand-over-taken-back';
import { breathe } from '../jobs';
import { settleVisitor } from './settle-visitor';

/** Names of the lists in a bundle. A version passes over those that it does not know. */
const VISITORS = 'visitors';
const PICTURES = 'pictures';
const TAKEN_BACK = 'takenBack';
/** Pictures in one frame of the file. */
const AT_ONCE = 20;
/** Most that a picture of another device may be, bytes. */
const MOST_PICTURE = 4 * 1024 * 1024;

/** What of a visitor travels: nothing that is this device's own. */
function shared({
	id,
	event,
	at,
	day,
	by,
	device,
	n,
	revisedAt,
	draft,
	consent,
	open,
	picture,
	same,
	agreed
}: CaptureRecord): SharedCapture {
	return { id, event, at, ...(day && { day }), by, device, n, revisedAt, draft, consent, open, picture, same, ...(agreed && { agreed }) };
}

/** The visitors of an event in the form of a backup file (backup/format.ts), which says of itself that it is none. */
async function bundle(
	eventId: string,
	passphrase: string | null,
	withPictures: boolean
): Promise<{ blob: Blob; visitors: number; takenBack: number }> {
	const db = await openStore();
	const all = (await liveCaptures(db, eventId)).sort(captureOrder);
	const back = await takenBackOf(db, eventId);
	const writer = await BackupWriter.open(
		{ kind: 'visitors', schema: DB_VERSION, at: wallClock(), contacts: all.length, device: await deviceId(db) },
		passphrase
	);
	await writer.add(
		VISITORS,
		all.map((c) => [c.id, shared(withPictures ? c : { ...c, picture: null })])
	);
	if (back.length > 0)
		await writer.add(
			TAKEN_BACK,
			back.map((c) => [c.id, shared(c)])
		);
	const ids = withPictures ? all.flatMap((c) => c.picture ?? []) : [];
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		const some: Entries = [];
		for (const id of ids.slice(at, at + AT_ONCE)) {
			const found = await readPicture(db, id);
			if (found) some.push([id, found]);
		}
		await writer.add(PICTURES, some);
	}
	await journal(db, wallClock(), await userName(db), 'booth.handedOver', {
		visitors: all.length,
		pictures: ids.length,
		encrypted: passphrase !== null
	});
	return { blob: await writer.finish(), visitors: all.length, takenBack: back.length };
}

/** PipelineApi.handOverFile. Fails with noVisitors. */
export async function handOverFile(eventId: string, passphrase: string | null): Promise<Result<{ blob: Blob; visitors: number }>> {
	const made = await bundle(eventId, passphrase, true);
	return made.visitors + made.takenBack === 0 ? fail('noVisitors', {}) : ok({ blob: made.blob, visitors: made.visitors });
}

/** PipelineApi.handOverBytes: the same without pictures, which would be too much for codes on a screen. */
export async function handOverBytes(eventId: string, key: string): Promise<Result<{ bytes: Uint8Array; visitors: number }>> {
	const made = await bundle(eventId, key, false);
	return made.visitors + made.takenBack === 0
		? fail('noVisitors', {})
		: ok({ bytes: new Uint8Array(await made.blob.arrayBuffer()), visitors: made.visitors });
}

/** PipelineApi.receiveBytes. */
export const receiveBytes = (bytes: Uint8Array, key: string, onProgress: (done: number) => void): Promise<Result<ReceivedTally>> =>
	receiveFile(new File([bytes as BlobPart], 'codes'), key, onProgress);

/**
 * PipelineApi.receiveFile: the whole file is read before anything is taken in. Then visitor by visitor in the order of their
 * capture, each in a transaction of its own: one that is known here is left or brought up to date, so that a file that was
 * taken in halfway, or twice, or after another one, ends the same. Fails as a backup does, and with notVisitors.
 */
export async function receiveFile(
	file: File,
	passphrase: string | null,
	onProgress: (done: number) => void
): Promise<Result<ReceivedTally>> {
	const header = await readHeader(file);
	if (!header.ok) return header;
	if (header.value.header.kind !== 'visitors') return fail('notVisitors', {});
	const captures: SharedCapture[] = [];
	const back: SharedCapture[] = [];
	const pictures = new Map<string, StoredPicture>();
	let unread = 0;
	const read = await readBackup(file, passphrase, async (list, entries) => {
		for (const [key, value] of entries) {
			if (list === VISITORS || list === TAKEN_BACK) {
				const parsed = captureSchema.safeParse(value);
				if (parsed.success) (list === VISITORS ? captures : back).push(parsed.data as SharedCapture);
				else unread++;
			} else if (list === PICTURES && isPicture(value)) pictures.set(String(key), value);
		}
		await breathe();
		return true;
	});
	if (!read.ok) return read;
	// Taken in without them it would look as if all were here.
	if (unread > 0) return header.value.header.schema > DB_VERSION ? fail('visitorsNewer', { count: unread }) : fail('notVisitors', {});
	const db = await openStore();
	// Where this tablet's event has another id under the same name, it is the same event.
	const settings = await readSettings(db);
	const own = settings.boothEvent;
	for (const c of [...captures, ...back]) if (own && sameEvent(own.name, c.event.name)) c.event = { ...c.event, id: own.id };
	const tally: ReceivedTally = {
		visitors: captures.length,
		created: 0,
		merged: 0,
		known: 0,
		held: 0,
		incomplete: 0,
		conflicts: 0,
		takenBack: 0,
		erased: 0
	};
	// First: whose contact goes is nobody that a visitor of this file is added to.
	for (const c of back) if (await takeBackToo(db, c)) tally.takenBack++;
	const touched = new Set<number>();
	const isErased = await erasedPeople(db);
	for (const [i, c] of captures.sort(captureOrder).entries()) {
		const outcome = isErased?.(cleanedVisitor(c, settings).values) ? NOBODY : await asWriter(() => take(db, c, pictures));
		tally[outcome.what]++;
		if (outcome.contactId !== null) touched.add(outcome.contactId);
		onProgress((i + 1) / captures.length);
	}
	// A person is asked event by event: what was said at another one is no disagreement.
	const all: CaptureRecord[] = [];
	for (const eventId of new Set(captures.map((c) => c.event.id)))
		all.push(...(await liveCaptures(db, eventId)).filter((c) => c.contactId !== null && touched.has(c.contactId)));
	for (const id of touched) tally.conflicts += foldCaptures(all.filter((c) => c.contactId === id)).conflicts.length;
	await journal(db, wallClock(), await userName(db), 'booth.received', { ...tally });
	return ok(tally);
}

const isPicture = (value: unknown): value is StoredPicture => {
	const p = value as Partial<StoredPicture> | null;
	// A JPEG begins so; nothing else is ever shown.
	return (
		p?.kind === 'picture' &&
		p.bytes instanceof Uint8Array &&
		p.bytes.length < MOST_PICTURE &&
		p.bytes[0] === 0xff &&
		p.bytes[1] === 0xd8 &&
		[p.width, p.height, p.at].every((n) => Number.isFinite(n))
	);
};

type Outcome = { what: 'created' | 'merged' | 'known' | 'held' | 'incomplete' | 'erased'; contactId: number | null };
/** Who was erased here (CON-4) doesn't come back from another tablet. */
const NOBODY: Outcome = { what: 'erased', contactId: null };

/** Takes one visitor in; the caller is the writer. */
async function take(db: Store, c: SharedCapture, pictures: ReadonlyMap<string, StoredPicture>): Promise<Outcome> {
	const before = await readCapture(db, c.event.id, c.id);
	// Who was taken back here stays so, and no picture of them is kept.
	if (before?.gone) return { what: 'known', contactId: null };
	const picture = c.picture ?? before?.picture ?? null;
	if (c.picture !== null) {
		const bytes = pictures.get(c.picture);
		if (bytes) await withDeadline(db.put('pictures', bytes, pictureKey(c.picture)), 'Keeping the picture');
	}
	if (before) {
		// What was filled in later, anywhere, is the word; who was skipped in Manual Review stays so.
		const skipped = before.held !== null && !(await allHeld(db)).some((e) => e.id === before.held);
		if (skipped || before.revisedAt >= c.revisedAt) {
			if (picture !== before.picture) await putCapture(db, { ...before, picture });
			return { what: 'known', contactId: null };
		}
		const next: CaptureRecord = { ...before, ...c, picture };
		const done = await settleVisitor(db, next, { into: null, before, requires: false, unseen: true });
		return { what: 'known', contactId: done.ok ? done.value.contactId : null };
	}
	const same = c.same === null ? null : await readCapture(db, c.event.id, c.same);
	const record: CaptureRecord = {
		...c,
		picture,
		kind: 'capture',
		...unsettled(),
		gone: false,
		received: true
	};
	const done = await settleVisitor(db, record, { into: same?.contactId ?? null, before: null, requires: false, unseen: true });
	if (!done.ok) return { what: 'incomplete', contactId: null };
	const { contactId, merged, held } = done.value;
	return { what: held ? 'held' : contactId === null ? 'incomplete' : merged ? 'merged' : 'created', contactId };
}

/** PipelineApi.trialWrite: a value is written, read back and taken away, as a visitor would be. Fails with trialWriteFailed. */
export async function trialWrite(): Promise<Result<{ ms: number }>> {
	const db = await openStore();
	const started = performance.now();
	const said = crypto.randomUUID();
	const tx = db.transaction('settings', 'readwrite', { durability: 'strict' });
	await tx.store.put(said, 'boothTrial');
	await withDeadline(tx.done, 'Writing on trial');
	const read = await withDeadline(db.get('settings', 'boothTrial'), 'Reading on trial');
	await withDeadline(db.delete('settings', 'boothTrial'), 'Tidying up');
	return read === said ? ok({ ms: performance.now() - started }) : fail('trialWriteFailed', {});
}
