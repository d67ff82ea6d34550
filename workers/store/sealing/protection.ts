import type { Cipher } from './sealed-value';

/**
 * What this worker does with values of the store. clear: there is no lock. sealing: they are sealed and opened. opening: the
 * lock was turned off and not all of them are opened yet. shut: they are sealed, and this worker was not given the key.
 */
export type Protection = { kind: 'clear' } | { kind: 'sealing' | 'opening'; cipher: Cipher } | { kind: 'shut' };

let now: Protection = { kind: 'clear' };
export const protection = (): Protection => now;
export const setProtection = (next: Protection): void => {
	now = next;
};

/** True when what is written is sealed, or refused. */
export const sealsNow = (): boolean => now.kind === 'sealing' || now.kind === 'shut';
export const cipherNow = (): Cipher | null => ('cipher' in now ? now.cipher : null);
