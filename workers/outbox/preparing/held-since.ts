import { arrivedOf, hasArrived } from '#domain/deliveries/arrived';
import type { Batch, Destination } from '#domain/delivery';
import type { FieldId } from '#domain/fields';
import { messageText } from '#domain/messages/index';
import { REFUSAL_FIELDS } from '#domain/contacts/refusal';
import { LISTS_GENERATION } from '../../lists/book';
import { LOOKED_UP } from '../../lists/suppressed';
import { batchChunks, isFinal, readBatch, readBatches, statusAt } from '../../store/batches';
import { madeInOrder } from '../../store/delivery-order';
import type { Store } from '../../store/engine/open';
import { someFields } from '../../store/chunks/some-columns';
import { readTakeBack, TAKE_BACK_STATES } from '../../store/replaced';
import { isKnownByEmail, placeOf } from '../destinations/destination-target';
import { emailPrint } from './email-print';
import type { Env } from '../env';
import type { KeptBack } from '../sending/transitions';
import { refusalPolicy, withheldBy, type Verdict } from './withheld';

/** A delivery just made was judged just now, ms. */
const FRESH_MS = 2000;
/** A delivery under way is looked at again this often, ms: it takes reading all that waits of it. */
const AGAIN_MS = 60_000;
/** Once contacts or lists were changed it is looked at again sooner: this much after the look before, ms, */
const CHANGED_MS = 2000;
/** and never for more than one part in so many of the time. */
const SHARE = 20;

const READ: ReadonlySet<FieldId> = new Set<FieldId>([...LOOKED_UP, ...REFUSAL_FIELDS]);

/**
 * `stand` = that of contacts and lists when the look began, null = none was taken; `at` = when it ended, `sure` = when they were last known
 * to stand so.
 */
interface Look extends Findings {
	at: number;
	took: number;
	stand: string | null;
	sure: number;
}

/** Moves on with every change of the contacts, and of lead and suppression lists. */
const standOf = async (db: Store): Promise<string> =>
	JSON.stringify(await Promise.all(['generation', LISTS_GENERATION].map((key) => db.get('settings', key))));

/**
 * Who is not to leave any more, with why; those of them who were deleted; and who is not sent again even where they may have arrived: they
 * came there with a later delivery, said no, or came onto a suppression list.
 */
interface Findings {
	why: KeptBack;
	deleted: KeptBack;
	neverAgain: KeptBack;
}
const NOBODY: Findings = { why: new Map(), deleted: new Map(), neverAgain: new Map() };

/**
 * Who was deleted, sent with a later delivery, got another email, said no or came onto a suppression list while a delivery waited to be
 * sent (LST-9, PUSH-3, PUSH-4): it was frozen before and knows nothing of that. One per run of the sender.
 */
export class HeldSince {
	readonly #looks = new Map<string, Look>();
	readonly #looking = new Map<string, Promise<void>>();

	/** Records of a delivery that are not to leave any more; null = it has to be looked at first. */
	known(batchId: string, now: number): KeptBack | null {
		const before = this.#looks.get(batchId);
		return before && Math.abs(now - before.at) < AGAIN_MS && Math.abs(now - before.sure) < soonest(before) ? before.why : null;
	}

	/** Of those that the last look found not to leave any more, whoever was deleted. */
	deleted(batchId: string): KeptBack {
		return (this.#looks.get(batchId) ?? NOBODY).deleted;
	}

	/** And who of those that may have arrived is not sent again; null = it has to be looked at first. */
	neverAgain(batchId: string, now: number): KeptBack | null {
		return this.known(batchId, now) && (this.#looks.get(batchId) ?? NOBODY).neverAgain;
	}

	/** A delivery has to be looked at anew. */
	forget(batchId: string): void {
		this.#looks.delete(batchId);
	}

	/** Looks at a delivery, where anything may have changed since it was looked at. Lines of one sender share a look. */
	look(env: Env, db: Store, d: Destination, batchId: string): Promise<void> {
		const running = this.#looking.get(batchId) ?? this.#look(env, db, d, batchId).finally(() => this.#looking.delete(batchId));
		this.#looking.set(batchId, running);
		return running;
	}

	async #look(env: Env, db: Store, d: Destination, batchId: string): Promise<void> {
		const began = env.now();
		const stand = await standOf(db);
		const before = this.#looks.get(batchId);
		if (before?.stand === stand && Math.abs(began - before.at) < AGAIN_MS) return void (before.sure = began);
		const batch = await readBatch(db, batchId);
		// Of one from the time before a clock was set back that is not known.
		const isFresh = !before && batch !== null && Math.abs(began - batch.createdAt) < FRESH_MS;
		const findings = batch === null || isFresh ? NOBODY : await look(db, d, batch);
		const at = env.now();
		// What changed since a delivery was judged is not known by its own judgement: the next look is a real one.
		this.#looks.set(batchId, { at, sure: at, took: at - began, stand: isFresh ? null : stand, ...findings });
	}
}

/**
 * What a look found of a contact. `moved`: by an edit, a row merged in or one taken out again its email is another than was frozen. The
 * frozen record would make a contact in the CRM that the next delivery doesn't find by the email it has now, and would stand there twice;
 * and the present values are not what the dry run showed. So it is kept back and offered again. By our own id a CRM finds it all the same:
 * there it goes as frozen.
 * `sentWith`: a later delivery brought it there, with values as new or newer.
 */
type Found = { verdict: Verdict; moved: boolean; consent: string | null } | { sentWith: string } | 'deleted';

const TAKEN_BACK = TAKE_BACK_STATES.indexOf('done');

const soonest = ({ took }: Look): number => Math.max(CHANGED_MS, SHARE * took);

/** Those of `waiting` that a delivery made later brought to the destination, as after a pause of this one alone, with its name. */
async function broughtLater(db: Store, d: Destination, batch: Batch, waiting: ReadonlyMap<number, unknown>): Promise<Map<number, string>> {
	const found = new Map<number, string>();
	const place = placeOf(d);
	for (const later of await readBatches(db)) {
		if (later.destinationId !== d.id || madeInOrder(later, batch) <= 0 || (later.sentTo && !later.sentTo.includes(place))) continue;
		if (arrivedOf(later.counts) === 0) continue;
		for await (const chunk of batchChunks(db, later)) {
			const back = later.takenBack ? await readTakeBack(db, later.id, chunk.n) : null;
			chunk.contactIds.forEach((id, i) => {
				if (waiting.has(id) && hasArrived(statusAt(chunk, i)) && back?.status[i] !== TAKEN_BACK) found.set(id, later.label);
			});
		}
	}
	return found;
}

async function look(db: Store, d: Destination, batch: Batch): Promise<Findings> {
	const { judge } = await withheldBy(db, refusalPolicy(d, batch.refused?.as ?? null));
	// Chosen although nothing there would tell of the no.
	const bare = batch.refused?.as === 'send' && batch.refused.field === null;
	const byEmail = isKnownByEmail(d);
	/** Who waits, with a print of the email that was frozen; 0 = it is not asked about. */
	const waiting = new Map<number, number>();
	for await (const chunk of batchChunks(db, batch))
		chunk.contactIds.forEach((id, i) => {
			if (id !== 0 && !isFinal(statusAt(chunk, i))) waiting.set(id, byEmail ? emailPrint(chunk.emails[i]) : 0);
		});
	const sentSince = await broughtLater(db, d, batch, waiting);
	const found = new Map<number, Found>();
	// All at once: the best ones first are scattered over all chunks of contacts, and each is read once.
	// Only what says of itself that it was deleted: where nothing can be read, nothing is known.
	for await (const { id, values } of someFields(db, waiting.keys(), READ, (gone) => found.set(gone, 'deleted'))) {
		const frozen = waiting.get(id) ?? 0;
		const verdict = judge(values);
		const moved = frozen !== 0 && frozen !== emailPrint(values.email);
		if (verdict !== null || moved) found.set(id, { verdict, moved, consent: values.consentStatus ?? null });
	}
	for (const [id, label] of sentSince) if (found.get(id) !== 'deleted') found.set(id, { sentWith: label });
	const why = new Map<string, string>(),
		deleted = new Map<string, string>(),
		neverAgain = new Map<string, string>();
	if (found.size === 0) return NOBODY;
	for await (const chunk of batchChunks(db, batch))
		for (const [i, record] of chunk.records.entries()) {
			const one = isFinal(statusAt(chunk, i)) ? undefined : found.get(chunk.contactIds[i] ?? 0);
			const told = (consent: string | null): boolean => bare || Object.values(record.properties).includes(consent);
			const reason = one === undefined ? null : reasonOf(one, told);
			if (reason === null) continue;
			why.set(record.externalId, reason);
			if (one === 'deleted') deleted.set(record.externalId, reason);
			const saidNo = typeof one === 'object' && 'verdict' in one && reasonOf({ ...one, moved: false }, told) !== null;
			if (saidNo || sentSince.has(chunk.contactIds[i] ?? 0)) neverAgain.set(record.externalId, reason);
		}
	return { why, deleted, neverAgain };
}

/** Why a contact is kept back now; null = it is sent. `told`: whether the frozen record says a consent itself. */
function reasonOf(found: Found, told: (consent: string | null) => boolean): string | null {
	if (found === 'deleted') return messageText({ code: 'deliveryDeletedSince', params: {} });
	if ('sentWith' in found) return messageText({ code: 'deliverySentSince', params: { label: found.sentWith } });
	const { verdict, moved } = found;
	if (typeof verdict === 'object' && verdict !== null) return messageText({ code: 'deliveryListedSince', params: { list: verdict.list } });
	if (verdict === 'refused' || (verdict === 'sentRefused' && !told(found.consent)))
		return messageText({ code: 'deliveryRefusedSince', params: {} });
	return moved ? messageText({ code: 'deliveryEmailSince', params: {} }) : null;
}
