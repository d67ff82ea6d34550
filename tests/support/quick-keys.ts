import { afterAll, beforeAll, expect, vi } from 'vitest';

/** What every passphrase must cost at least, as OWASP's Password Storage Cheat Sheet asks for. */
const ROUNDS = 600_000;

/**
 * Keys of passphrases by a few of their rounds, in a test file that makes dozens of them: it is about what is done with a key. That the
 * program asks for all rounds is looked at here each time; files that make few keys make them by all rounds.
 */
export function quickKeys(): void {
	let putBack = (): void => undefined;
	beforeAll(() => {
		const make = crypto.subtle.deriveKey.bind(crypto.subtle);
		const spy = vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((by, ...rest) => {
			if ((by as Algorithm).name !== 'PBKDF2') return make(by, ...rest);
			const { iterations } = by as Pbkdf2Params;
			expect(iterations).toBeGreaterThanOrEqual(ROUNDS);
			return make({ ...(by as Pbkdf2Params), iterations: Math.ceil(iterations / 600) }, ...rest);
		});
		putBack = () => {
			spy.mockRestore();
		};
	});
	afterAll(() => {
		putBack();
	});
}
