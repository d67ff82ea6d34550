import { locale } from '#domain/messages/locale';

/** Where the app's data lives and how safe it is there (APP-1). Amounts in bytes; 0 = the browser doesn't say. */
export interface StorageReport {
	used: number;
	quota: number;
	usedText: string;
	quotaText: string;
	persisted: boolean;
	supported: boolean;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** 1234567 → "1.2 MB", in the reader's locale; units of 1,000 as storage is sold. */
export function bytesText(bytes: number): string {
	const step = Math.min(UNITS.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
	const amount = bytes / 1000 ** step;
	return new Intl.NumberFormat(locale(), {
		style: 'unit',
		unit: UNITS[step]!,
		unitDisplay: step === 0 ? 'long' : 'short',
		maximumFractionDigits: amount < 10 && step > 1 ? 1 : 0
	}).format(amount);
}

/** What the browser says about this app's storage now. */
export async function storageReport(): Promise<StorageReport> {
	const storage = navigator.storage as StorageManager | undefined;
	const estimate: StorageEstimate = (await storage?.estimate?.().catch(() => undefined)) ?? {};
	const persisted = (await storage?.persisted?.().catch(() => false)) ?? false;
	const used = estimate.usage ?? 0,
		quota = estimate.quota ?? 0;
	return { used, quota, usedText: bytesText(used), quotaText: bytesText(quota), persisted, supported: Boolean(storage?.persist) };
}

/**
 * The first contacts are about to be kept here, by a tap: the moment to ask, unless the browser keeps the data already. Nobody waits for
 * the answer.
 */
export async function persistOnce(): Promise<void> {
	if (!(await storageReport()).persisted) await askToPersist();
}

/** Asks the browser to keep the data when space runs out. It may say no without asking anybody. */
export async function askToPersist(): Promise<boolean> {
	return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
