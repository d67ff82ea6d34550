import type { Tone } from '#lib/components/ui/tone';

/** A short message that leaves by itself; with an action (Undo) it stays longer. */
export interface Toast {
	id: number;
	text: string;
	tone: Tone;
	action: { label: string; run: () => void } | null;
	/** How far the work is that it speaks of, 0–1; null = that isn't told. */
	share: number | null;
}
export interface ToastRequest {
	text: string;
	tone?: Tone;
	action?: { label: string; run: () => void };
	/** How long it stays; 0 = until dismissed. */ ms?: number;
	share?: number;
}

/** The messages at the lower edge, at most three at once; the shell reads them out. */
class Toasts {
	items = $state.raw<Toast[]>([]);
	#next = 1;
	#held = false;
	#timers = new Map<number, { timer: ReturnType<typeof setTimeout>; ms: number }>();

	/** Shows a message; returns its id for `dismiss`. Default: 5 s, 20 s with an action. */
	show({ text, tone = 'grey', action, ms = action ? 20_000 : 5000, share }: ToastRequest): number {
		const id = this.#next++;
		const kept = this.items.filter((t) => t.text !== text || t.action !== null).slice(-2);
		for (const t of this.items) if (!kept.includes(t)) this.#forget(t.id);
		this.items = [...kept, { id, text, tone, action: action ?? null, share: share ?? null }];
		if (ms > 0) this.#timers.set(id, { ms, timer: setTimeout(() => this.dismiss(id), ms) });
		return id;
	}

	/** Its work is as far as this, 0–1. */
	tell(id: number, share: number): void {
		this.items = this.items.map((t) => (t.id === id ? { ...t, share } : t));
	}

	dismiss(id: number): void {
		this.#forget(id);
		this.items = this.items.filter((t) => t.id !== id);
		// Neither pointer nor focus leaves what is gone: the others would be held for good.
		if (this.#held) this.release();
	}

	/** While the pointer or focus is on a toast, none leaves. */
	hold(): void {
		this.#held = true;
		for (const { timer } of this.#timers.values()) clearTimeout(timer);
	}
	/** Their time starts again. */
	release(): void {
		this.#held = false;
		for (const [id, entry] of this.#timers) {
			clearTimeout(entry.timer);
			entry.timer = setTimeout(() => this.dismiss(id), entry.ms);
		}
	}

	#forget(id: number): void {
		clearTimeout(this.#timers.get(id)?.timer);
		this.#timers.delete(id);
	}
}

export const toasts = new Toasts();
