import { describe, expect, it } from 'vitest';
import { withoutAccents, spelledAs } from '#domain/basics/same-text';

describe('texts that people take for the same', () => {
	it('CON-1: what a saved view names is ticked among the choices, however it is spelled there', () => {
		expect(withoutAccents('Café MÜLLER')).toBe('cafe muller');
		expect(spelledAs(['Trade show', 'Referral', ''], ['TRADE SHOW', '', 'Gone'])).toEqual(['Trade show', '', 'Gone']);
	});
});
