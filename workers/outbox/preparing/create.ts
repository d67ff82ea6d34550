import { CHUNK_ROWS } from '#domain/chunk';
import { DELIVERY_STATUSES, type Batch, type DeliveryRecord, type Destination, type RefusedChoice } from '#domain/delivery';
import { fail, ok, type Result } from '#domain/result';
import { RESCORE_LOCK, withLock } from '../../locks';
import { isSilent, withDeadline } from '../../store/engine/deadline';
import { ofBatch } from '../../store/batches';
import { readContacts, type StoredContact } from '../../store/contacts';
import { nextOf } from '../../store/counters';
import { readDestination } from '../../store/destinations';
import { noteDelivered } from '../../store/first-times';
import { journalIn } from '../../store/journal/journal';
import { isQuotaError, type Store } from '../../store/engine/open';
import type { BatchChunk } from '../../store/schema';
import { readRescoring } from '../../store/scores';
import { connectorOf, defaultsOf, targetOf } from '../destinations/destination-target';
import { earlierIds, type EarlierIds } from './earlier-ids';
import { contactsGeneration } from './gone-waiting';
import { prepareLock, type Env } from '../env';
import { namesSent } from '../destinations/properties';
import { displayName, toDeliveryRecord, type ScoringView } from './record';
import { stallOf } from '../sending/recover';
import { requestsOf } from './requests';
import { nextBatchState } from '../sending/states';
import { RecentDeliveries } from './sent-already';
import { readSettings, userName } from '../../store/settings';
import { valueKinds } from './value-kinds';
import { scoringView } from './who';
import { refusalPolicy, withheldBy, WithheldTally, type RefusalPolicy } from './withheld';

/** Batches that this worker is preparing now. */
const preparing = new Set<string>();

/**
 * Freezes contacts into a batch (PUSH-3). The payload is written first, 1,000 records per value, while the batch is
 * `preparing` and invisible; then one strict transaction makes it `ready` together with every request to be made.
 * A kill before that transaction leaves nothing to send; after it, nothing can get lost.
 * @param neverSent chosen as never sent: nothing is made where a delivery of another tab holds one of them by then, and that transaction
 *   is where it is asked
 * @param onProgress contacts looked at so far
 */
export async function createBatch(
	env: Env,
	destinationId: string,
	contactIds: ArrayLike<number>,
	label: string,
	listId: string | null = null,
	choice: RefusedChoice | null = null,
	neverSent = false,
	onProgress: (done: number, total: number) => void = () => undefined
): Promise<Result<Batch>> {
	const db = await env.store();
	const destination = await readDestination(db, destinationId);
	if (!destination) return fail('deliveryDestinationGone');
	const limits = limitsOf(destination);
	if (!limits.ok) return limits;
	// Of scores that are half made anew some would go out as they were, some as they will be.
	if (await readRescoring(db)) await withLock(RESCORE_LOCK, async () => undefined);
	const now = env.now();
	const batch: Batch = {
		id: env.newId(),
		destinationId,
		label: label.trim().slice(0, 200) || destination.name,
		createdAt: now,
		createdBy: await userName(db),
		state: 'preparing',
		counts: { total: 0, waiting: 0, created: 0, updated: 0, rejected: 0, cancelled: 0 },
		lastAttemptAt: null,
		nextAttemptAt: null,
		stalled: null,
		link: null,
		...(listId !== null && { listId })
	};
	const job = async (): Promise<Result<Batch>> => {
		try {
			preparing.add(batch.id);
			const others = neverSent ? new RecentDeliveries(contactIds) : null;
			const before = (await others?.look(db, now)) ?? 0;
			if (before > 0) return fail('deliveryChosenSent', { count: before });
			batch.generation = await contactsGeneration(db);
			batch.nextSerial = await nextOf(db, 'nextSerial');
			await db.put('batches', batch, batch.id);
			await freeze(
				db,
				batch,
				destination,
				[...new Set(Array.from(contactIds))],
				await scoringView(db, now, listId),
				limits.value.file,
				refusalPolicy(destination, choice),
				await earlierIds(db),
				onProgress
			);
			if (batch.counts.total === 0) return (await discard(db, batch.id), nobodyLeft(batch));
			const published = await publish(db, batch, limits.value, now, others);
			if (!published.ok) return (await discard(db, batch.id), published);
		} catch (error) {
			// Of a silent storage it is discarded by the next look at the outbox.
			if (!isSilent(error)) await discard(db, batch.id).catch(() => undefined);
			if (isQuotaError(error)) return fail('deliveryDeviceFull', { count: contactIds.length });
			throw error;
		} finally {
			preparing.delete(batch.id);
		}
		env.tell({ kind: 'delivery', batchId: batch.id });
		return ok(batch);
	};
	return env.busy(() => env.lock(prepareLock(batch.id), job));
}

interface Limits {
	file: boolean;
	batchSize: number;
	link: (batchId: string) => string | null;
}

function limitsOf(d: Destination): Result<Limits> {
	const connector = connectorOf(d);
	if (!connector.ok) return connector;
	if (connector.value.kind === 'file') {
		const opened = connector.value.open(d.settings);
		return opened.ok ? ok({ file: true, batchSize: CHUNK_ROWS, link: () => null }) : opened;
	}
	const target = targetOf(d);
	return target.ok ? ok({ file: false, batchSize: target.value.batchSize, link: target.value.batchLink }) : target;
}

/** Contacts whose records are held at once, and contacts that are read at once. */
const WINDOW = 40_000;
const READ = 5000;

interface Frozen {
	id: number;
	version: number;
	record: DeliveryRecord;
	name: string;
	email: string;
}
const frozenOf = ({ id, version, values }: StoredContact, record: DeliveryRecord): Frozen => ({
	id,
	version,
	record,
	name: displayName(values),
	email: values.email ?? ''
});

/**
 * The records of some contacts in the order asked for; those that are gone or not sent are left out. The best ones
 * first are scattered over all chunks, so they are read in the order in which they lie: each chunk once, not once for every thousand
 * records.
 */
async function recordsOf(
	db: Store,
	ids: readonly number[],
	isSent: (c: StoredContact) => boolean,
	earlier: EarlierIds | null,
	make: (c: StoredContact) => DeliveryRecord,
	onRead: (done: number) => void
): Promise<Frozen[]> {
	const places = new Map(ids.map((id, i) => [id, i]));
	const frozen = new Array<Frozen | undefined>(ids.length).fill(undefined);
	const lying = ids.toSorted((a, b) => a - b);
	for (let at = 0; at < lying.length; at += READ) {
		const some = (await readContacts(db, lying.slice(at, at + READ))).filter(isSent);
		for (const c of earlier ? await earlier.named(some) : some) frozen[places.get(c.id) ?? 0] = frozenOf(c, make(c));
		onRead(Math.min(lying.length, at + READ));
	}
	return frozen.filter((f) => f !== undefined);
}

const heldIn = (batch: Batch): number => (batch.withheld ?? []).reduce((n, w) => n + w.count, 0);
const leftOutOf = (batch: Batch): number => (batch.refused?.as === 'leaveOut' ? batch.refused.count : 0);

function nobodyLeft(batch: Batch): Result<never> {
	const [withheld, refused] = [heldIn(batch), leftOutOf(batch)];
	if (refused > 0) return fail('deliveryAllRefused', { count: refused, withheld });
	return withheld > 0 ? fail('deliveryAllWithheld', { count: withheld }) : fail('deliveryNothing');
}

/** Writes the records; counts them into the batch. In a file destination a record is delivered by being in the file. */
async function freeze(
	db: Store,
	batch: Batch,
	destination: Destination,
	ids: number[],
	scoring: ScoringView,
	file: boolean,
	policy: RefusalPolicy,
	earlier: EarlierIds | null,
	onProgress: (done: number, total: number) => void
): Promise<void> {
	const defaults = defaultsOf(destination);
	const { judge } = await withheldBy(db, policy);
	const tally = new WithheldTally(policy);
	const isSent = (c: StoredContact): boolean => tally.add(judge(c.values), c.id, () => displayName(c.values));
	const make = (c: StoredContact): DeliveryRecord => toDeliveryRecord(c, destination, scoring, defaults);
	let buffer: Frozen[] = [];
	let n = 0;
	const keep = async (part: readonly Frozen[]): Promise<void> => {
		const blank = (): null[] => new Array<null>(part.length).fill(null);
		const chunk: BatchChunk = {
			batchId: batch.id,
			n,
			contactIds: Uint32Array.from(part, (c) => c.id),
			records: part.map((c) => c.record),
			names: part.map((c) => c.name),
			emails: part.map((c) => c.email),
			...(part.some((c) => c.version > 0) && { versions: Uint16Array.from(part, (c) => c.version) }),
			status: new Uint8Array(part.length).fill(DELIVERY_STATUSES.indexOf(file ? 'created' : 'waiting')),
			crmIds: blank(),
			links: blank(),
			reasons: blank(),
			reasonFields: blank(),
			at: new Float64Array(part.length).fill(file ? scoring.now : 0)
		};
		await withDeadline(db.put('batchChunks', chunk, [batch.id, n++]), 'Keeping the delivery');
		batch.counts.total += part.length;
	};
	for (let at = 0; at < ids.length; at += WINDOW) {
		buffer = buffer.concat(
			await recordsOf(db, ids.slice(at, at + WINDOW), isSent, earlier, make, (done) => onProgress(at + done, ids.length))
		);
		const whole = buffer.length - (buffer.length % CHUNK_ROWS);
		for (let from = 0; from < whole; from += CHUNK_ROWS) await keep(buffer.slice(from, from + CHUNK_ROWS));
		buffer = buffer.slice(whole);
	}
	if (buffer.length > 0) await keep(buffer);
	batch.names = namesSent(destination, defaults);
	const kinds = valueKinds(destination, await readSettings(db));
	if (kinds) batch.kinds = kinds;
	batch.counts[file ? 'created' : 'waiting'] = batch.counts.total;
	if (tally.total > 0) batch.withheld = tally.result();
	if (earlier && earlier.given > 0) batch.earlierIds = earlier.given;
	const refused = tally.refused();
	if (refused) batch.refused = refused;
}

/**
 * The one transaction that makes the batch exist: batch, outbox and journal together. There is none of them where the destination was deleted
 * meanwhile, or where one of the `others` that were made meanwhile holds some of it.
 */
async function publish(db: Store, batch: Batch, limits: Limits, now: number, others: RecentDeliveries | null): Promise<Result<null>> {
	const tx = db.transaction(['destinations', 'batches', 'batchChunks', 'outbox', 'journal'], 'readwrite', { durability: 'strict' });
	if ((await tx.objectStore('destinations').getKey(batch.destinationId)) === undefined)
		return (await tx.done, fail('deliveryDestinationGone'));
	const sent = others ? await others.made(tx) : 0;
	if (sent > 0) return (await tx.done, fail('deliveryChosenSent', { count: sent }));
	batch.state = nextBatchState(batch.state, 'freeze') ?? batch.state;
	batch.link = limits.link(batch.id);
	if (limits.file) batch.state = nextBatchState(batch.state, 'finish') ?? batch.state;
	else Object.assign(batch, await stallOf(tx.objectStore('batches'), batch.destinationId));
	const puts: Promise<unknown>[] = [tx.objectStore('batches').put(batch, batch.id)];
	if (!limits.file)
		for (const entry of requestsOf(batch, limits.batchSize)) puts.push(tx.objectStore('outbox').put(entry, [batch.id, entry.seq]));
	puts.push(
		journalIn(tx, now, batch.createdBy, 'delivery.created', {
			batchId: batch.id,
			destinationId: batch.destinationId,
			label: batch.label,
			contacts: batch.counts.total,
			...(batch.withheld && { withheld: heldIn(batch) }),
			...(batch.refused && { [batch.refused.as === 'send' ? 'refusedSent' : 'refusedLeftOut']: batch.refused.count })
		})
	);
	await Promise.all(puts);
	await withDeadline(tx.done, 'Recording the delivery');
	if (limits.file) await noteDelivered(db, batch, now);
	return ok(null);
}

/** Deletes a batch that is still in preparation; a frozen one is left alone. */
async function discard(db: Store, batchId: string): Promise<void> {
	const tx = db.transaction(['batches', 'batchChunks'], 'readwrite');
	if ((await tx.objectStore('batches').get(batchId))?.state === 'preparing')
		await Promise.all([tx.objectStore('batches').delete(batchId), tx.objectStore('batchChunks').delete(ofBatch(batchId))]);
	await tx.done;
}

/** Removes what a killed tab left in preparation: nobody ever saw it, nothing of it was sent. */
export async function sweepUnfinished(env: Env): Promise<void> {
	const db = await env.store();
	for (const batch of await db.getAll('batches'))
		if (batch.state === 'preparing' && !preparing.has(batch.id)) await env.ifFree(prepareLock(batch.id), () => discard(db, batch.id));
}
