import { endWorkers } from '#lib/worker-client/all';
import { whenQuiet } from '#lib/worker-client/quiet';
import { BUSY_LOCK, TYPING_LOCK } from '../import/import-wizard-busy';
import { isHeld } from './shared-lock';

const SCRIPT = '/service-worker.js';
const HOUR = 3_600_000;
/**
 * ms of quiet before everything is stored for offline use, which takes a core for a second or two; and ms after which it begins in any
 * case.
 */
const QUIET_MS = 700;
const AT_MOST_MS = 60_000;
/** ms in which what is at work has to end: a write of the app's own upkeep takes no longer, and nobody sees it. */
const ENDS_MS = 3000;
/** ms without work before a new version is taken. */
const REST_MS = 300;
/** ms that the page has to come to rest, and then the browser to put a new version in charge. */
const IN_CHARGE_MS = 8000;

type Policy = { createScriptURL(url: string): unknown };

/** Accepts exactly one address, so that no other script can become the service worker (Trusted Types). */
function scriptAddress(): string {
	const createScriptURL = (url: string): string => {
		if (url !== SCRIPT) throw new TypeError(`not the service worker of this app: ${url}`);
		return url;
	};
	const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: unknown): Policy } }).trustedTypes;
	return (factory ? factory.createPolicy('muster-service-worker', { createScriptURL }) : { createScriptURL }).createScriptURL(
		SCRIPT
	) as string;
}

/** True when no tab imports, edits or sends. */
const nobodyBusy = async (): Promise<boolean> => !(await isHeld(BUSY_LOCK, TYPING_LOCK));

/**
 * Offline use and new versions (APP-1). A new version waits until the user takes it, and is only offered while no tab
 * is busy; taking it reloads each tab once.
 */
class Updates {
	/** A new version waits and may be taken now. */
	offered = $state(false);
	/** It is being taken. */
	taking = $state(false);
	#registration: ServiceWorkerRegistration | null = null;
	#look: ReturnType<typeof setInterval> | undefined;
	#reloaded = false;
	#follows = false;

	/** Loads the page anew when another tab has taken a new version; at the lock screen, too. Registers nothing. */
	follow(): void {
		if (!('serviceWorker' in navigator) || this.#follows) return;
		this.#follows = true;
		let controlled = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			// The first worker takes over a page that had none: nothing to reload. Every later one brings new code.
			if (!controlled) {
				controlled = true;
				return;
			}
			this.#reload();
		});
	}

	/** Registers the worker of the built app. `onReady` runs once, when everything is stored for offline use. */
	async start(onReady: () => void): Promise<void> {
		if (!('serviceWorker' in navigator) || this.#registration) return;
		const first = navigator.serviceWorker.controller === null;
		this.follow();
		// Whoever comes with a file in hand is served first.
		if (first) await whenQuiet(QUIET_MS, AT_MOST_MS);
		const registration = await navigator.serviceWorker.register(scriptAddress());
		this.#registration = registration;
		if (first) this.#whenActive(registration, onReady);
		if (registration.waiting && registration.active) this.#found();
		registration.addEventListener('updatefound', () => {
			const next = registration.installing;
			next?.addEventListener('statechange', () => {
				if (next.state === 'installed' && registration.active) this.#found();
			});
		});
		const check = (): void => {
			if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
		}; // Offline: next time.
		document.addEventListener('visibilitychange', check);
		setInterval(check, HOUR);
	}

	/**
	 * Makes the waiting version the current one; where the browser doesn't, the page is loaded anew, which lets the old one
	 * go. False when somebody became busy in the meantime, and stays so.
	 */
	async take(): Promise<boolean> {
		const waiting = this.#registration?.waiting;
		if (!waiting) {
			this.offered = false;
			return true;
		}
		const go = async (): Promise<boolean> => {
			this.taking = true;
			// Chromium counts the old version as at work while it feeds workers, now and then for as long as they live, though
			// nothing is under way. So they end first; the new page starts its own.
			await whenQuiet(REST_MS, IN_CHARGE_MS);
			await endWorkers('leaving');
			await new Promise((done) => setTimeout(done, REST_MS));
			const changed = new Promise<void>((done) =>
				navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
			);
			waiting.postMessage({ type: 'SKIP_WAITING' });
			const late = setTimeout(() => this.#reload(), IN_CHARGE_MS);
			await changed; // Holds the lock until the new version is in charge: nothing can start in between.
			clearTimeout(late);
			return true;
		};
		if (!navigator.locks) return go();
		let begun = false;
		const patience = new AbortController();
		const late = setTimeout(() => patience.abort(), ENDS_MS);
		const { signal } = patience;
		return navigator.locks
			.request(BUSY_LOCK, { signal }, () =>
				navigator.locks.request(TYPING_LOCK, { signal }, () => {
					clearTimeout(late);
					begun = true;
					return go();
				})
			)
			.catch((e: unknown) => {
				if (begun) throw e;
				return false;
			});
	}

	#reload(): void {
		if (this.#reloaded) return;
		this.#reloaded = true;
		location.reload();
	}

	/** A version waits: looks every two seconds whether it may be offered. */
	#found(): void {
		clearInterval(this.#look);
		const look = (): void => {
			nobodyBusy().then(
				(free) => {
					this.offered = free && Boolean(this.#registration?.waiting);
				},
				() => undefined
			);
		};
		look();
		this.#look = setInterval(look, 2000);
	}

	#whenActive(registration: ServiceWorkerRegistration, onReady: () => void): void {
		const first = registration.installing ?? registration.waiting;
		if (registration.active || !first) return;
		first.addEventListener('statechange', () => {
			if (first.state === 'activated') onReady();
		});
	}
}

export const updates = new Updates();
