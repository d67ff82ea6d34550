import type { News } from '../contract';
import type { Http } from '../connectors/http';
import type { Store } from '../store/engine/open';
import type { VaultNews } from './passphrase';

/** Everything outside itself that delivery needs; replaced in tests so that none has to wait for real time. */
export interface Env {
	store(): Promise<Store>;
	http: Http;
	/** ms since the epoch. */
	now(): number;
	/** In [0, 1). */
	random(): number;
	/** Resolves after `ms`, or as soon as `wake` is aborted. */
	sleep(ms: number, wake: AbortSignal): Promise<void>;
	/** False when the device says that it has no network. */
	online(): boolean;
	/** What the user said of a permission of the browser; null = this browser has none of the name. */
	permission(name: string): Promise<PermissionState | null>;
	/** Runs `job` alone among all tabs under this name; waits its turn. */
	lock<T>(name: string, job: () => Promise<T>): Promise<T>;
	/** Runs `job` when nobody holds the name now, else does nothing. */
	ifFree(name: string, job: () => Promise<void>): Promise<void>;
	/** Holds the lock that keeps a new version of the app from taking over (shared). */
	busy<T>(job: () => Promise<T>): Promise<T>;
	/** To the screens of every tab. */
	tell(news: News): void;
	/** To the senders of other tabs: something of this destination was changed by the user. */
	nudge(destinationId: string): void;
	/** To the workers of other tabs: the vault was opened, closed, or is asked for. */
	shareKey(news: VaultNews): void;
	/** A new random id. */
	newId(): string;
	/** Address of the app itself, where /config.json lies; null outside a browser. */
	origin: string | null;
}

export const sendLock = (destinationId: string): string => `muster:send:${destinationId}`;
export const prepareLock = (batchId: string): string => `muster:prepare:${batchId}`;
