import { expect, it } from 'vitest';
import { callOutcomeSchema, DEFAULT_OUTCOMES, isSuccess } from '#domain/lists/outcomes';

it('LST-6: which outcomes are a success is said by the outcome: shipped ones as they are, one’s own as one sets them, others never', () => {
	expect(DEFAULT_OUTCOMES.filter(isSuccess).map((o) => o.id)).toEqual(['interested']);
	const own = callOutcomeSchema.parse({
		id: 'own-1',
		label: 'Retired',
		meaning: 'finish',
		recycleAfter: null,
		mostAttempts: 0,
		callback: false
	});
	expect([isSuccess(own), isSuccess({ ...own, success: false })]).toEqual([true, false]);
	expect(isSuccess({ ...own, meaning: 'reached', success: true })).toBe(false);
	expect(isSuccess({ ...DEFAULT_OUTCOMES[2]!, success: true })).toBe(true);
});
