import { expect, it } from 'vitest';
import { blotting } from '#workers/outbox/afterwards/redacting';

it('PUSH-5: an answer that quotes a token, or the password of a sign-in by user and password, never says it', () => {
	const clean = blotting(['admin:correct-horse', 'tok-81f0']);
	expect(clean('"correct-horse" is wrong for admin; admin:correct-horse, tok-81f0')).toBe('"•••" is wrong for admin; •••, •••');
	expect(clean(`Basic ${btoa('admin:correct-horse')}`)).toBe('Basic •••');
	// Too short to be told from a word.
	expect(blotting(['admin:pass'])('the pass is wrong')).toBe('the pass is wrong');
});
