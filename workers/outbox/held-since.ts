import type { Batch, Destination } from '#domain/delivery';
import type { FieldId } from '#domain/fields';
import { messageText } from '#domain/messages/index';
import { REFUSAL_FIELDS } from '#domain/refusal';
import { LOOKED_UP } from '../lists/suppressed';
import { batchChunks, isFinal, statusAt } from '../store/batches';
import type { Store } from '../store/open';
import { someFields } from '../store/some-columns';
import type { Claimed } from './transitions';
import { refusalPolicy, withheldBy, type Verdict } from './withheld';

/** A delivery just made was judged just now, ms. */
const FRESH_MS = 2000;
/** A delivery under way is looked at again this often, ms: it takes reading all that waits of it. */
const AGAIN_MS = 60_000;

const READ: ReadonlySet<FieldId> = new Set<FieldId>([...LOOKED_UP, ...REFUSAL_FIELDS]);

/** Who said no, or came onto a suppression list, while a delivery waited to be sent (LST-9): it was frozen before and knows nothing of that. One per run of the sender. */
export class HeldSince {
	readonly #looked = new Map<string, { at: number; why: ReadonlyMap<string, string> }>();

	/** Records of a claimed request that are not to leave any more, by external id, with the reason in words; none where an earlier attempt may have brought them there. */
	async of(db: Store, d: Destination, { batch, records, again }: Claimed, now: number): Promise<ReadonlyMap<string, string>> {
		const before = this.#looked.get(batch.id);
		if (again) return new Map();
		const isFresh = !before && now - batch.createdAt < FRESH_MS;
		const known = before && Math.abs(now - before.at) < AGAIN_MS ? before : { at: now, why: isFresh ? new Map<string, string>() : await look(db, d, batch) };
		this.#looked.set(batch.id, known);
		return new Map(records.flatMap(({ externalId }) => { const why = known.why.get(externalId); return why === undefined ? [] : [[externalId, why] as const]; }));
	}
}

async function look(db: Store, d: Destination, batch: Batch): Promise<Map<string, string>> {
	const { judge } = await withheldBy(db, refusalPolicy(d, batch.refused?.as ?? null));
	// Chosen although nothing there would tell of the no.
	const bare = batch.refused?.as === 'send' && batch.refused.field === null;
	const waiting: number[] = [];
	for await (const chunk of batchChunks(db, batch)) chunk.contactIds.forEach((id, i) => { if (id !== 0 && !isFinal(statusAt(chunk, i))) waiting.push(id); });
	// All at once: the best ones first are scattered over all chunks of contacts, and each is read once.
	const judged = new Map<number, { verdict: Verdict; consent: string | null }>();
	for await (const { id, values } of someFields(db, waiting, READ)) {
		const verdict = judge(values);
		if (verdict !== null) judged.set(id, { verdict, consent: values.consentStatus ?? null });
	}
	const why = new Map<string, string>();
	if (judged.size === 0) return why;
	for await (const chunk of batchChunks(db, batch))
		for (const [i, record] of chunk.records.entries()) {
			const found = isFinal(statusAt(chunk, i)) ? undefined : judged.get(chunk.contactIds[i] ?? 0);
			const reason = found ? reasonOf(found.verdict, bare || Object.values(record.properties).includes(found.consent)) : null;
			if (reason !== null) why.set(record.externalId, reason);
		}
	return why;
}

/** Why a contact is kept back now; null = it is sent. `told`: the frozen record says itself that the contact refuses. */
function reasonOf(verdict: Verdict, told: boolean): string | null {
	if (verdict === null || (verdict === 'sentRefused' && told)) return null;
	return typeof verdict === 'string' ? messageText({ code: 'deliveryRefusedSince', params: {} }) : messageText({ code: 'deliveryListedSince', params: { list: verdict.list } });
}
