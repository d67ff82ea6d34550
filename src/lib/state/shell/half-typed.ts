import type { HalfTyped } from '#domain/device/half-typed';
import { pipeline } from '#lib/worker-client/pipeline';
import { holdShared } from './shared-lock';

/** The form that holds what was typed, among all tabs: while it lives nobody is offered to go on with it. */
/** Beginning of the locks that a text which is kept as it is typed holds. */
export const TYPED_LOCKS = 'muster:typed:';
const lockOf = (id: string): string => `${TYPED_LOCKS}${id}`;

/** Longest wait for what was typed last to be kept, before the app locks, ms: a busy device takes its time to write. */
const PATIENCE = 3000;

/** What this page is writing of them, and what they are being saved by. */
const writing = new Set<Promise<unknown>>();

/** What is typed into one form is kept as it is typed: one writing at a time, and after it the newest. */
export class Typing {
	readonly #id: string;
	/** undefined = nothing to be done; null = to be forgotten. */
	#next: Omit<HalfTyped, 'id'> | null | undefined;
	#at: Promise<void> | null = null;
	#free: (() => void) | null = null;
	/** Something of it is kept, or may be. */
	#kept: boolean;

	/** @param id the form's own @param kept something is kept under it, on which this form goes on */
	constructor(id: string = crypto.randomUUID(), kept = false) {
		this.#id = id;
		this.#kept = kept;
		if (kept) this.#hold();
	}

	keep(typed: Omit<HalfTyped, 'id'>): void {
		this.#kept = true;
		this.#hold();
		this.#write(typed);
	}

	/** It was saved, or given up. */
	forget(): void {
		if (this.#kept) this.#write(null);
		this.#kept = false;
		this.leave();
	}

	/** The form is no longer on the screen; what is kept of it is there to be gone on with. */
	leave(): void {
		this.#free?.();
		this.#free = null;
	}

	#hold(): void {
		this.#free ??= holdShared(lockOf(this.#id));
	}

	#write(next: Omit<HalfTyped, 'id'> | null): void {
		this.#next = next;
		if (this.#at) return;
		const at = this.#all().finally(() => {
			writing.delete(at);
			this.#at = null;
		});
		this.#at = at;
		writing.add(at);
	}

	async #all(): Promise<void> {
		while (this.#next !== undefined) {
			const next = this.#next;
			this.#next = undefined;
			// What can't be kept stands in the form all the same.
			await (next ? pipeline.keepTyped({ ...next, id: this.#id }) : pipeline.forgetTyped(this.#id)).catch(() => undefined);
		}
	}
}

/** Before the app locks: what was typed last is kept. */
export async function typedIsKept(): Promise<void> {
	if (writing.size === 0) return;
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => true);
	// What was saved is forgotten after it.
	while (writing.size > 0) if (await Promise.race([late, Promise.allSettled(writing).then(() => false)])) return;
}

/** Work that saves what was typed: the lock waits for it, too. */
export function savesTyped(work: Promise<unknown>): void {
	writing.add(work);
	const over = (): void => void writing.delete(work);
	work.then(over, over);
}

/** What the user at work typed and did not save, newest first: what no page has open, and how many are open somewhere. */
export async function keptTyped(): Promise<{ left: HalfTyped[]; open: number }> {
	const [all, locks] = await Promise.all([pipeline.keptTyped(), navigator.locks?.query()]);
	const held = new Set((locks?.held ?? []).map((l) => l.name));
	const left = all.filter((t) => !held.has(lockOf(t.id)));
	return { left, open: all.length - left.length };
}

/** What is open nowhere of it. */
export const leftTyped = async (): Promise<HalfTyped[]> => (await keptTyped()).left;

/** The newest of a kind that is left; null = none. */
export async function newestLeft(kind: HalfTyped['kind'], target = ''): Promise<HalfTyped | null> {
	// What this page typed last is on its way.
	await typedIsKept();
	const all = await leftTyped().catch(() => []);
	return all.find((t) => t.kind === kind && t.target === target) ?? null;
}

/** One of them; null = it was saved, given up, or is somebody else's. */
export async function typedBefore(id: string | null, kind: HalfTyped['kind']): Promise<HalfTyped | null> {
	if (id === null) return null;
	const all = await pipeline.keptTyped().catch(() => []);
	return all.find((t) => t.id === id && t.kind === kind) ?? null;
}

/** Where it is gone on with. */
export function typedAddress({ id, kind, target }: HalfTyped): string {
	const typed = `typed=${encodeURIComponent(id)}`;
	if (kind === 'paste') return `/import?${typed}`;
	if (kind === 'scoring') return '/scoring';
	if (kind === 'cell') return `/import?id=${encodeURIComponent(target)}&fix=1`;
	if (kind === 'member') return `/list?id=${encodeURIComponent(target)}&${typed}`;
	if (kind === 'contact') return target === '' ? `/contact?new=1&${typed}` : `/contact?id=${encodeURIComponent(target)}&${typed}`;
	const [campaign = '', contact = ''] = target.split(' ');
	return `/work?campaign=${encodeURIComponent(campaign)}&contact=${encodeURIComponent(contact)}&${typed}`;
}
