import { pipeline } from '#lib/worker-client/pipeline';
import { remember, remembered } from '../remembered';

const KEY = 'muster:canary';

/**
 * The window's half of the pair: which store held how many contacts, since when (ms), and when a copy of all of them was last saved (ms, 0
 * = never), and how many of them wait for delivery (absent = not known).
 */
interface Mark {
	store: string;
	contacts: number;
	at: number;
	copiedAt: number;
	waiting?: number;
}

function read(): Mark | null {
	try {
		const mark = JSON.parse(remembered(KEY) ?? 'null') as Partial<Mark> | null;
		if (typeof mark?.store !== 'string' || !Number.isSafeInteger(mark.contacts) || !Number.isFinite(mark.at)) return null;
		return {
			store: mark.store,
			contacts: mark.contacts!,
			at: mark.at!,
			copiedAt: Number(mark.copiedAt) || 0,
			...(Number.isSafeInteger(mark.waiting) && { waiting: mark.waiting! })
		};
	} catch {
		return null; // Storage is switched off, or somebody else wrote here: nothing is known then.
	}
}
/** Where it can't be kept, a loss goes unannounced; nothing else depends on it. */
const write = (mark: Mark): boolean => remember(KEY, JSON.stringify(mark));

/**
 * Tells when the browser threw the contacts away (IMP-12): a marker in the store and one in localStorage name each
 * other, so that an empty store behind a full marker is a loss, announced until the user has seen it.
 */
class Canary {
	/** What is gone and when it last changed, ms; null = nothing. */
	lost = $state.raw<{ contacts: number; at: number } | null>(null);
	/** The contacts changed in number since a copy of them was saved. */
	uncopied = $state(false);
	/** As this page began there was no marker: nothing was ever kept here, which needs no look into the store. */
	readonly first = read() === null;
	#now: { store: string; contacts: number } | null = null;
	#waiting: number | null = null;

	/** Compares the pair, and keeps it up to date while it fits. `contacts` = those in the store now. */
	async look(contacts: number): Promise<void> {
		const store = await pipeline.storeMark();
		this.#now = { store, contacts };
		const mark = read();
		if (mark && mark.contacts > 0 && mark.store !== store) {
			this.lost = { contacts: mark.contacts, at: mark.at };
			return;
		}
		this.lost = null;
		const fits = mark?.store === store && mark.contacts === contacts;
		const next = fits
			? mark
			: { store, contacts, at: Date.now(), copiedAt: mark?.copiedAt ?? 0, ...(mark?.waiting !== undefined && { waiting: mark.waiting }) };
		if (!fits) write(next);
		if (this.#waiting !== null) this.waits(this.#waiting);
		this.uncopied = contacts > 0 && next.copiedAt < next.at;
	}

	/** The user has seen the loss: what is here now counts from now on. */
	seen(): void {
		if (this.#now) write({ ...this.#now, at: Date.now(), copiedAt: 0 });
		this.lost = null;
	}

	/** A file with `rows` contacts was saved. */
	copied(rows: number): void {
		const mark = read();
		if (!mark || this.lost || rows < mark.contacts) return;
		write({ ...mark, copiedAt: Date.now() });
		this.uncopied = false;
	}

	/** So many wait for delivery: the lock screen can't read it, and says it before it wipes. */
	waits(waiting: number): void {
		this.#waiting = waiting;
		const mark = read();
		if (mark && mark.waiting !== waiting) write({ ...mark, waiting });
	}

	/** What is known to be here without looking into the store; null = nothing is. */
	known(): { contacts: number; waiting: number | null } | null {
		const mark = read();
		return mark && { contacts: mark.contacts, waiting: mark.waiting ?? null };
	}

	/** Before the user wipes the device: that is no loss. */
	forget(): void {
		try {
			localStorage.removeItem(KEY);
		} catch {
			/* Storage is switched off: there is no marker. */
		}
	}
}

export const canary = new Canary();
