import type { Problem, Result } from '#domain/result';
import type { LockView } from '#domain/device/users';
import { endWorkers } from '#lib/worker-client/all';
import { delivery, deliveryHost } from '#lib/worker-client/delivery';
import { onNews } from '#lib/worker-client/news';
import { kiosk } from '../booth/kiosk.svelte';
import { typedIsKept } from './half-typed';
import { BUSY_LOCK } from '../import/import-wizard-busy';
import { guarded } from '../import/import-wizard-steps';
import { isOlderPage } from './older-page';
import { remember, remembered } from '../remembered';
import { isHeld } from './shared-lock';

/** Says that users have passphrases, before any worker was asked: nothing else is in it. */
const MARK = 'muster:lock';
const marked = (): boolean => remembered(MARK) === 'on';
/** Where it can't be kept, the first answer of the worker locks. */
const mark = (on: boolean): boolean => remember(MARK, on ? 'on' : null);

/**
 * How often it is looked whether the time is over, ms; and after how much of it the worker that holds the key is called, so that it isn't
 * ended as idle.
 */
const LOOK_EVERY = 5000;
const CALL_EVERY = 5 * 60_000;
/** When somebody last touched any tab, ms: an idle one doesn't lock out who works in another. Said at most so often, ms. */
const TOUCHED = 'muster:touched';
const SAID_EVERY = 1000;
/** What another tab said. A clock that was put back makes nothing of it. */
function touchedElsewhere(now: number): number {
	const at = Number(remembered(TOUCHED));
	return at <= now ? at : 0;
}
/** Longest wait for the worker to forget its keys before it is ended, ms. */
const PATIENCE = 1500;
/** After so long a page that was to begin anew is here to stay, ms. */
const STAYED = 5000;

/** Pause before a call of the lock screen is made again, longer each time, and how long it is tried, ms. */
const [PAUSE, LONGEST] = [300, 8000];

/**
 * The same call again where it was cut off: its worker was ended, or the store was closed under it, since this tab or another moves the
 * store just then (dropOldCopies).
 */
async function again<T>(call: () => Promise<T>): Promise<T> {
	const from = Date.now();
	for (let n = 1; ; n++) {
		try {
			return await call();
		} catch (e) {
			if (Date.now() - from > LONGEST || (await isOlderPage())) throw e;
			await new Promise((resolve) => {
				setTimeout(resolve, n * PAUSE);
			});
		}
	}
}

/** The lock of the app (HIS-3): while it is shut, nothing but the lock screen exists. */
class Lock {
	/** True: this page shows the lock screen and has asked no worker but the one that unlocks. */
	shut = $state(typeof localStorage !== 'undefined' && marked());
	/** The time was over while something was at work: the lock screen covers the app, which locks when that is done. */
	covered = $state(false);
	view = $state.raw<LockView | null>(null);
	/** The page is about to begin anew: nobody is asked for a passphrase that would go with it. */
	leaving = $state(false);
	busy = $state(false);
	/** What is kept was written by a newer version of the app than this page is of: a reload brings that. */
	older = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** How much of the store was moved out of files in which it lay in clear, percent; null = nothing is moved. */
	moving = $state<number | null>(null);
	/** Somebody has a passphrase. */
	readonly on = $derived((this.view?.users.length ?? 0) > 0);
	/** Minutes without a touch, 0 = never. */
	#minutes = 0;
	#touched = Date.now();
	#said = 0;
	#called = Date.now();

	/** Reads who can unlock. Where nobody has a passphrase there is no lock. */
	readonly load = async (): Promise<void> => {
		try {
			this.view = await again(() => delivery.lockView());
			mark(this.on);
			if (!this.on) this.shut = false;
		} catch {
			this.problem = { code: 'storageSilent', params: {} };
			await this.#lookOlder();
		}
	};

	async #lookOlder(): Promise<void> {
		this.older = await isOlderPage();
	}

	/** On the lock screen: takes old copies of contacts out of the browser's files. What fails is tried again the next time. */
	async dropOldCopies(): Promise<void> {
		try {
			await delivery.dropOldCopies((done, total) => {
				this.moving = Math.floor((100 * done) / total);
			});
		} catch {
			// No room, or somebody has the store open: what was there is there. What waits for a deletion now would wait for ever; its
			// worker ends, and what was asked of it is asked again.
			await deliveryHost.release();
		}
		this.moving = null;
	}

	/** Follows news, touches and the clock while the app is open; returns the way to stop. */
	start(minutes: () => number): () => void {
		const unmarked = !marked();
		// A mark that somebody took away doesn't open the app.
		void this.load().then(() => {
			if (this.on && unmarked && !this.#opened) this.leave();
		});
		const stop = onNews((news) => {
			if (news.kind === 'lock') this.leave();
			if (news.kind === 'settings') void this.load();
		});
		const touch = (): void => {
			// Visitors are nobody who works here.
			if (kiosk.on) return;
			this.#touched = Date.now();
			if (Math.abs(this.#touched - this.#said) < SAID_EVERY) return;
			this.#said = this.#touched;
			remember(TOUCHED, String(this.#said));
		};
		const look = (): void => {
			this.#minutes = minutes();
			void this.#look();
		};
		const events = ['pointerdown', 'keydown', 'wheel', 'input', 'touchstart'] as const;
		for (const e of events) addEventListener(e, touch, { capture: true, passive: true });
		document.addEventListener('visibilitychange', look);
		const timer = setInterval(look, LOOK_EVERY);
		return () => {
			stop();
			clearInterval(timer);
			document.removeEventListener('visibilitychange', look);
			for (const e of events) removeEventListener(e, touch, { capture: true });
		};
	}
	#opened = false;

	/** True when nobody has worked here for so long that the app locks. */
	#isOver(now = Date.now()): boolean {
		return this.#minutes > 0 && now - Math.max(this.#touched, touchedElsewhere(now)) >= this.#minutes * 60_000;
	}

	/** Visitor mode is over: its passcode opens no app that would have locked by itself meanwhile. */
	readonly visitorsLeft = (): void => {
		if (!this.on || this.shut || !this.#isOver()) return;
		this.covered = true;
		void this.#look();
	};

	async #look(): Promise<void> {
		if (!this.on || this.shut) return;
		const now = Date.now();
		// Visitor mode is left alone on purpose: locked, it would turn visitors away.
		const over = !kiosk.on && this.#isOver(now);
		if (this.covered || over) {
			// Work under way goes on to its end first; meanwhile nobody sees or does anything without a passphrase.
			if (await isHeld(BUSY_LOCK).catch(() => false)) this.covered = true;
			else if (over) await this.now();
			// Somebody unlocked another tab meanwhile, and works there.
			else this.leave();
		} else if (now - this.#called >= CALL_EVERY) {
			this.#called = now;
			// Where the system ended the workers that held the key, the app is locked, whatever is on the screen.
			if ((await delivery.vaultState().catch(() => null)) === 'locked') this.leave();
		}
	}

	/** Locks this tab and all others. */
	readonly now = async (): Promise<void> => {
		await typedIsKept();
		await Promise.race([delivery.lockUsers().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
		this.leave();
	};

	/** Ends every worker and loads the page anew: what was in memory and on the screen is gone with it, whatever held it. */
	leave(): void {
		if (this.shut) return;
		this.shut = this.leaving = true;
		mark(true);
		try {
			sessionStorage.clear();
		} catch {
			/* Nothing is in it then. */
		}
		// Where another tab locks, what was typed last into a form of this one is still being written.
		void typedIsKept()
			.then(() => endWorkers())
			.then(() => {
				location.replace('/');
				// A page that stays after all asks here.
				setTimeout(() => {
					this.leaving = false;
				}, STAYED);
			});
	}

	/** True when the app is open from now on. */
	async unlock(id: string, passphrase: string): Promise<boolean> {
		const done = await this.#act(() => again(() => delivery.unlockUser(id, passphrase)));
		if (!done) return false;
		this.#opened = true;
		this.#touched = Date.now();
		this.shut = this.covered = false;
		return true;
	}

	readonly setPassphrase = async (id: string, next: string, current: string | null): Promise<boolean> => {
		this.#opened = true;
		return this.#act(() => delivery.setUserPassphrase(id, next, current));
	};
	readonly turnOff = (current: string): Promise<boolean> => this.#act(() => delivery.turnLockOff(current));

	async #act(job: () => Promise<Result<null>>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = null;
		const done = await guarded(job);
		this.busy = false;
		if (done.ok) await this.load();
		else {
			this.problem = done.problem;
			await this.#lookOlder();
		}
		return done.ok;
	}
}

export const lock = new Lock();
