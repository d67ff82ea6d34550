import { locale } from '#domain/messages/locale';
import type { CaptureDraft } from '#domain/booth';
import type { ContactCheck } from '#domain/contact';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import { draftOf } from './booth-scan';

const words = m.booth;
const CHECK_AFTER_MS = 200;

/** Somebody who is here already, as the form says it. */
export interface Known { id: number; name: string; line: string }

/** Who a visitor may be, among all contacts of the device, while he or she is typed (CAP-1). */
export class BoothKnown {
	/** Surest first. */
	known = $state.raw<Known[]>([]);
	/** The contact that the visitor will be added to; null = by the primary key, or new. */
	into = $state.raw<Known | null>(null);
	#wait: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;

	/** Asks after a pause in typing. */
	look(draft: CaptureDraft): void {
		clearTimeout(this.#wait);
		this.#wait = setTimeout(() => void this.#ask($state.snapshot(draft) as CaptureDraft), CHECK_AFTER_MS);
	}

	/** Forgets who it may be. */
	stop(): void {
		clearTimeout(this.#wait);
		this.#turn++;
		this.known = [];
		this.into = null;
	}

	async #ask(draft: CaptureDraft): Promise<void> {
		const turn = ++this.#turn;
		try {
			const { duplicates } = await pipeline.checkContact(draftOf(draft).values, null);
			const known = await Promise.all(duplicates.slice(0, 3).map(describe));
			if (turn !== this.#turn) return;
			this.known = known;
			if (this.into && !known.some((k) => k.id === this.into?.id)) this.into = null;
		} catch {
			// The same question is asked again when it is saved.
		}
	}
}

async function describe(d: ContactCheck['duplicates'][number]): Promise<Known> {
	const detail = await query.contact(d.id).catch(() => null);
	const from = Object.values(detail?.provenance ?? {}).find((p) => p?.fileName)?.fileName;
	return {
		id: d.id, name: d.name || d.email,
		line: words.knownLine([d.company, from ?? '', detail?.score.score == null ? '' : words.score(detail.score.score), detail ? words.savedAt(new Date(detail.updatedAt).toLocaleDateString(locale(), { day: 'numeric', month: 'long' })) : ''].filter(Boolean))
	};
}
