import type { CaptureDraft } from '#domain/booth/booth';
import type { ContactCheck } from '#domain/contact';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { lists } from '#lib/worker-client/lists';
import { query } from '#lib/worker-client/query';
import { draftOf } from './booth-scan';
import { dayText } from '../day-text';

const words = m.booth;
const CHECK_AFTER_MS = 200;

/** Somebody who is here already, as the form says it. */
export interface Known {
	id: number;
	name: string;
	line: string;
}

/** Who a visitor may be, among all contacts of the device, while he or she is typed (CAP-1). */
export class BoothKnown {
	/** Surest first. */
	known = $state.raw<Known[]>([]);
	/** The contact that the visitor will be added to; null = by the primary key, or new. */
	into = $state.raw<Known | null>(null);
	/** Somebody said that the visitor is not this one, but a contact of its own. */
	apartFrom = $state.raw<Known | null>(null);
	#wait: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;

	/** Asks after a pause in typing. */
	look(draft: CaptureDraft): void {
		clearTimeout(this.#wait);
		this.#wait = setTimeout(() => void this.#ask($state.snapshot(draft) as CaptureDraft), CHECK_AFTER_MS);
	}

	/** The visitor will be added to the one who is shown. */
	add(): void {
		[this.into, this.apartFrom] = [this.known[0] ?? null, null];
	}
	/** The visitor is to be a contact of its own. */
	keepApart(): void {
		[this.into, this.apartFrom] = [null, this.into ?? this.known[0] ?? null];
	}

	/** Forgets who it may be. */
	stop(): void {
		clearTimeout(this.#wait);
		this.#turn++;
		this.known = [];
		[this.into, this.apartFrom] = [null, null];
	}

	async #ask(draft: CaptureDraft): Promise<void> {
		const turn = ++this.#turn;
		try {
			const { duplicates } = await pipeline.checkContact(draftOf(draft).values, null);
			const known = await Promise.all(duplicates.slice(0, 3).map(describe));
			if (turn !== this.#turn) return;
			this.known = known.map(saidOf);
			const isKnown = (id: number | undefined): boolean => known.some((k) => k.id === id);
			if (!isKnown(this.into?.id)) this.into = null;
			if (!isKnown(this.apartFrom?.id)) this.apartFrom = null;
			// The alert doesn't wait for the lists.
			const listed = await Promise.all(known.map(async (k) => ({ ...k, lists: await listsOf(k.id) })));
			if (turn === this.#turn && listed.some((k) => k.lists.length > 0)) this.known = listed.map(saidOf);
		} catch {
			// The same question is asked again when it is saved.
		}
	}
}

interface Facts {
	id: number;
	name: string;
	company: string;
	from: string;
	lists: string[];
	score: number | null;
	changed: number | null;
}

async function describe(d: ContactCheck['duplicates'][number]): Promise<Facts> {
	const detail = await query.contact(d.id).catch(() => null);
	const from = Object.values(detail?.provenance ?? {}).find((p) => p?.fileName)?.fileName;
	return {
		id: d.id,
		name: d.name || d.email,
		company: d.company,
		from: from ?? '',
		lists: [],
		score: detail?.score.score ?? null,
		changed: detail?.updatedAt ?? null
	};
}

/** Names of the lead lists that the contact is in, two at most. */
async function listsOf(id: number): Promise<string[]> {
	const all = await lists.membershipsOf(id).catch(() => []);
	return all.slice(0, 2).map((found) => found.list.name);
}

const saidOf = ({ id, name, company, from, lists, score, changed }: Facts): Known => ({
	id,
	name,
	line: words.knownLine(
		[
			company,
			from,
			...lists,
			score === null ? '' : words.score(score),
			changed === null ? '' : words.savedAt(dayText(changed, Date.now()))
		].filter(Boolean)
	)
});
