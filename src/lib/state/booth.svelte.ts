import { emptyDraft, isBlank, type BoothEvent, type BoothTally, type CaptureDraft, type Rating } from '#domain/booth';
import type { ContactCheck } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { fixText, messageText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import { BUSY_LOCK } from './import-wizard-busy';

const words = m.booth;
const CHECK_AFTER_MS = 200;
const KEEP_AFTER_MS = 300;

/** Somebody who is here already, as the form says it. */
export interface Known { id: number; name: string; line: string }

/** One visitor after the other (CAP-1, CAP-3): what is typed is kept at once, checked against everybody on the device, and saved by one tap. */
export class Booth {
	draft = $state.raw<CaptureDraft>(emptyDraft());
	tally = $state.raw<BoothTally>({ today: 0, total: 0, last: [] });
	/** Who the visitor may be, surest first. */
	known = $state.raw<Known[]>([]);
	/** The contact that the visitor will be added to; null = by the primary key, or new. */
	into = $state.raw<Known | null>(null);
	saving = $state(false);
	/** What was saved last, until the next one is begun. */
	saved = $state.raw<{ id: number; name: string; merged: boolean } | null>(null);
	problem = $state.raw<{ title: string; text: string } | null>(null);
	/** Where the values came from, in words: scanned, or found again after the page was closed. */
	said = $state('');
	readonly blank = $derived(isBlank(this.draft));
	#check: ReturnType<typeof setTimeout> | undefined;
	#keep: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;
	#letGo: (() => void) | null = null;

	constructor(readonly event: BoothEvent) {}

	/** Reads the counts, and the visitor that a page was closed over. */
	async start(): Promise<void> {
		const [tally, kept] = await Promise.all([pipeline.boothTally(this.event), pipeline.keptDraft()]);
		this.tally = tally;
		if (kept && !isBlank(kept) && this.blank) {
			this.draft = kept;
			this.said = words.restored;
			this.#changed();
		}
	}

	setField(field: FieldId, text: string): void { this.#set({ values: { ...this.draft.values, [field]: text } }); }
	setRating(rating: Rating): void { this.#set({ rating: this.draft.rating === rating ? null : rating }); }
	setAnswer(label: string, choice: string): void { this.#set({ answers: { ...this.draft.answers, [label]: this.draft.answers[label] === choice ? '' : choice } }); }
	setNextStep(step: string): void { this.#set({ nextStep: this.draft.nextStep === step ? '' : step }); }
	setNote(note: string): void { this.#set({ note }); }
	setConsent(consent: boolean): void { this.#set({ consent }); }

	/** What a code says goes into fields that are blank; what was typed stays. */
	async scanned(text: string): Promise<void> {
		const read = await pipeline.readCode(text);
		const values = { ...this.draft.values };
		for (const field of Object.keys(read.values) as FieldId[]) if (!values[field]?.trim()) values[field] = read.values[field] as string;
		if (!values.fullName && (values.firstName || values.lastName)) values.fullName = [values.firstName, values.lastName].filter(Boolean).join(' ');
		this.#set({ values, code: read.kind === 'card' ? '' : text.trim().slice(0, 500) });
		this.said = read.kind === 'text' ? words.codeText(text.trim().slice(0, 60)) : words.codeCard;
	}

	/** Saves and makes room for the next one. True when saved. */
	async save(): Promise<boolean> {
		if (this.saving) return false;
		this.saving = true;
		this.problem = null;
		clearTimeout(this.#keep);
		try {
			const draft = $state.snapshot(this.draft) as CaptureDraft;
			const result = await pipeline.capture($state.snapshot(this.event) as BoothEvent, withParts(draft), this.into?.id ?? null);
			if (!result.ok) {
				const { code, params } = result.problem;
				const said = { code, params: { ...params, row: 0 } };
				this.problem = { title: words.failed, text: code === 'missingEmailOrPhone' ? words.needsContact : [messageText(said), fixText(said)].filter(Boolean).join(' ') };
				return false;
			}
			const { id, merged, tally } = result.value;
			this.saved = { id, merged, name: draft.values.fullName || draft.values.email || draft.values.phone1 || words.visitor };
			this.tally = tally;
			this.#clear();
			return true;
		} catch {
			this.problem = { title: words.interrupted, text: '' };
			return false;
		} finally {
			this.saving = false;
		}
	}

	/** Takes the last new contact back. */
	async undo(): Promise<void> {
		const { saved } = this;
		if (!saved || saved.merged) return;
		const done = await pipeline.deleteContacts([saved.id]);
		if (!done.ok) return;
		this.saved = null;
		this.said = words.undone(saved.name);
		this.tally = await pipeline.boothTally(this.event);
	}

	/** Forgets what was typed of this visitor. */
	clear(): void {
		this.#clear();
		void pipeline.keepDraft(null);
	}

	/** Ends what waits; the draft stays kept. */
	close(): void {
		clearTimeout(this.#check);
		clearTimeout(this.#keep);
		if (!this.blank) void pipeline.keepDraft($state.snapshot(this.draft) as CaptureDraft);
		this.#free();
	}

	#set(part: Partial<CaptureDraft>): void {
		if (this.saved) this.saved = null;
		this.draft = { ...this.draft, ...part };
		this.problem = null;
		this.#changed();
	}

	#changed(): void {
		this.#hold();
		clearTimeout(this.#keep);
		this.#keep = setTimeout(() => void pipeline.keepDraft(this.blank ? null : ($state.snapshot(this.draft) as CaptureDraft)).catch(() => undefined), KEEP_AFTER_MS);
		clearTimeout(this.#check);
		this.#check = setTimeout(() => void this.#look(), CHECK_AFTER_MS);
	}

	#clear(): void {
		clearTimeout(this.#check);
		clearTimeout(this.#keep);
		this.#turn++;
		this.draft = emptyDraft();
		this.known = [];
		this.into = null;
		this.problem = null;
		this.said = '';
		this.#free();
	}

	/** Who is this? Among all contacts of the device. */
	async #look(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const { duplicates } = await pipeline.checkContact(withParts($state.snapshot(this.draft) as CaptureDraft).values, null);
			const known = await Promise.all(duplicates.slice(0, 3).map(describe));
			if (turn !== this.#turn) return;
			this.known = known;
			if (this.into && !known.some((k) => k.id === this.into?.id)) this.into = null;
		} catch {
			// The same question is asked again when it is saved.
		}
	}

	/** While a visitor is typed, no update may reload the page (APP-1). */
	#hold(): void {
		if (this.#letGo || !navigator.locks) return;
		const done = new Promise<void>((free) => { this.#letGo = free; });
		navigator.locks.request(BUSY_LOCK, { mode: 'shared' }, () => done).catch(() => undefined);
	}
	#free(): void {
		this.#letGo?.();
		this.#letGo = null;
	}
}

/** First and last name follow from the one field that is typed: what a scan split no longer fits once it is changed. */
function withParts(draft: CaptureDraft): CaptureDraft {
	const { firstName, lastName, fullName } = draft.values;
	if (!fullName || [firstName, lastName].filter(Boolean).join(' ') === fullName.trim()) return draft;
	const { firstName: _first, lastName: _last, ...values } = draft.values;
	return { ...draft, values };
}

async function describe(d: ContactCheck['duplicates'][number]): Promise<Known> {
	const detail = await query.contact(d.id).catch(() => null);
	const from = Object.values(detail?.provenance ?? {}).find((p) => p?.fileName)?.fileName;
	return {
		id: d.id, name: d.name || d.email,
		line: words.knownLine([d.company, from ?? '', detail?.score.score == null ? '' : words.score(detail.score.score), detail ? words.savedAt(new Date(detail.updatedAt).toLocaleDateString(undefined, { day: 'numeric', month: 'long' })) : ''].filter(Boolean))
	};
}
