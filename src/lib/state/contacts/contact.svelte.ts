import type { ContactDetail } from '#domain/contact';
import type { UndoEffect } from '#domain/imports/undo-import';
import { problemText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { followNews } from '#lib/worker-client/follow-news';
import { pipeline } from '#lib/worker-client/pipeline';
import { query as worker } from '#lib/worker-client/query';
import { toasts } from '../shell/toasts.svelte';
import { noteLookedAt } from '../shell/window-events';

const words = m.contacts.contact;

/** One contact (CON-2): everything known of it, kept up to date by the news. */
export class ContactView {
	detail = $state.raw<ContactDetail | null>(null);
	/** A change in the middle that is about to be taken back, and what that would do; null = none. */
	asked = $state.raw<{ eventId: string; kind: 'merged' | 'edited'; effect: UndoEffect } | null>(null);
	state = $state<'loading' | 'ready' | 'gone' | 'failed'>('loading');
	/** Id of the event that is being undone. */
	undoing = $state<string | null>(null);
	#id = 0;
	#turn = 0;

	/** Follows the news; returns the way to stop. */
	start(): () => void {
		return followNews(
			(news) => news.kind !== 'held' && news.kind !== 'decisions' && this.#id !== 0,
			() => this.#read()
		);
	}

	/** Shows another contact; the old one stays in view until the new one is here. */
	async open(id: number): Promise<void> {
		if (id === this.#id && this.state === 'ready') return;
		this.#id = id;
		// A question about a change of the one before is none about this one.
		this.asked = null;
		if (this.state !== 'ready') this.state = 'loading';
		await this.#read();
	}

	async reload(): Promise<void> {
		this.state = 'loading';
		await this.#read();
	}

	async #read(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const detail = await worker.contact(this.#id);
			if (turn !== this.#turn) return;
			this.detail = detail;
			this.state = detail ? 'ready' : 'gone';
			if (detail) noteLookedAt(detail.id);
		} catch {
			if (turn === this.#turn && this.detail?.id !== this.#id) this.state = 'failed';
		}
	}

	/** Asks first where later changes decide what becomes of it; else takes the change back at once. */
	async askUndo(eventId: string, kind: 'merged' | 'edited'): Promise<void> {
		if (this.undoing || this.asked) return;
		const of = this.#id;
		const effect = await pipeline.undoEffect(of, eventId).catch(() => null);
		if (of !== this.#id) return;
		if (effect?.ok && effect.value.kept.length > 0) this.asked = { eventId, kind, effect: effect.value };
		else await this.undo(eventId, kind);
	}
	async undoAsked(): Promise<void> {
		const { asked } = this;
		this.asked = null;
		if (asked) await this.undo(asked.eventId, asked.kind);
	}

	/** Takes back one merge or edit (DUP-6); says what came of it. */
	async undo(eventId: string, kind: 'merged' | 'edited'): Promise<void> {
		if (this.undoing) return;
		this.undoing = eventId;
		try {
			const result = await pipeline.undoEvent(this.#id, eventId);
			if (result.ok)
				toasts.show({
					text: [kind === 'merged' ? words.undoMerged : words.undoEdited, words.undoKept(result.value.kept)].filter(Boolean).join(' '),
					tone: 'green',
					ms: result.value.kept.length > 0 ? 10_000 : 4000
				});
			else
				toasts.show({
					text: `${words.undoFailed} ${problemText(result.problem)}`,
					tone: 'red',
					ms: 10_000
				});
			await this.#read();
		} catch {
			toasts.show({ text: words.undoFailed, tone: 'red' });
		} finally {
			this.undoing = null;
		}
	}
}
