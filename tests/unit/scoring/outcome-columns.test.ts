import { describe, expect, it } from 'vitest';
import { guessOutcome, likeliestOutcomes, type OutcomeColumn } from '#domain/scoring/models';

describe('SCO-5: which column holds the outcomes', () => {
	const column = (label: string, values: Record<string, number>, field = `custom:${label}`): OutcomeColumn => ({
		field: field as OutcomeColumn['field'],
		label,
		values: Object.entries(values).map(([value, count]) => ({ value, count })),
		blank: 0
	});

	it('SCO-5: the one that has enough of both and says so is proposed, not the first that says yes and no', () => {
		const [credit, loan, outcome, before] = [
			column('default', { no: 4265, unknown: 1481, yes: 1 }),
			column('loan', { no: 5000, yes: 700 }),
			column('outcome', { 0: 5457, 1: 290 }),
			column('poutcome', { nonexistent: 5000, failure: 600, success: 100 })
		];
		expect(likeliestOutcomes([credit, loan, before, outcome])?.label).toBe('outcome');
		expect(likeliestOutcomes([credit, loan])?.label).toBe('loan');
		expect(likeliestOutcomes([loan, column('Lead Status', { Won: 90, Lost: 80, Open: 3000 }, 'leadStatus')])?.field).toBe('leadStatus');
		expect(likeliestOutcomes([loan, column('Lead Status', { New: 90, Open: 3000 }, 'leadStatus')])?.label).toBe('loan');
		expect(likeliestOutcomes([column('Hall', { A: 3, B: 4 })])).toBeUndefined();
	});

	it('SCO-5: values are read as won or lost in the words of CRMs and of five languages', () => {
		for (const v of [
			'Won',
			'Closed Won',
			'Closed/Won',
			'closed-won',
			'Deal won',
			'Success',
			'Gewonnen',
			'Gagné',
			'Gagnée',
			'Ganado',
			'Vinto',
			'Oui',
			'Sí',
			'Ja',
			'1',
			'TRUE',
			'受注'
		])
			expect(guessOutcome(v), v).toBe('won');
		for (const v of [
			'Lost',
			'Closed Lost',
			'Closed/Lost',
			'Lost deal',
			'Failure',
			'Verloren',
			'Perdu',
			'Perdido',
			'Perso',
			'Nein',
			'Non',
			'No',
			'0',
			'false',
			'失注'
		])
			expect(guessOutcome(v), v).toBe('lost');
		for (const v of ['Open', 'Negotiation', 'unknown', '', '2', 'Lost contact?', 'Northwon']) expect(guessOutcome(v), v).toBeNull();
	});
});
