import { expect, it } from 'vitest';
import type { ImportManifest } from '#domain/import';
import { m } from '#lib/messages/index';
import {
	cameFrom,
	ended,
	hasContacts,
	hasReport,
	ledgerNow,
	undoLines,
	undoneDeliveries,
	unfinished
} from '#lib/state/history/history-words';

it('HIS-1, IMP-7: rows that waited and were decided since count as what they became, and the equation still holds', () => {
	const ledger = { total: 900, created: 629, merged: 133, skipped: 0, held: 77, failed: 61 };
	const now = ledgerNow({ ledger, heldResolved: { created: 70, merged: 2, skipped: 4 } });
	expect(now).toEqual({ total: 900, created: 699, merged: 135, skipped: 4, held: 1, failed: 61 });
	expect(now.created + now.merged + now.skipped + now.held + now.failed).toBe(now.total);
});

it('HIS-1: an import that is not finished counts as that, above and in its day alike, and never as one with no rows', () => {
	const imports = (['review', 'complete', 'complete', 'cancelled'] as const).map((phase) => ({ phase }) as ImportManifest);
	expect([ended(imports).length, unfinished(imports)]).toEqual([2, 1]);
	expect([m.history.state(0, 0, 1), m.history.dayLine(0, 0, 1)]).toEqual(['1 import not finished', '1 not finished']);
	expect([m.history.state(2, 9, 1), m.history.dayLine(2, 9, 1)]).toEqual([
		'2 imports · 9 rows, each accounted for · 1 import not finished',
		'2 imports, 9 rows · 1 not finished'
	]);
	expect(m.history.dayLine(1, 1, 0)).toBe('1 import, 1 row');
});

it('HIS-1, IMP-13: contacts are offered where an import has some: not where all rows failed or all of it was undone', () => {
	const ledger = { total: 3, created: 1, merged: 0, skipped: 0, held: 1, failed: 1 };
	const heldResolved = { created: 0, merged: 0, skipped: 0 };
	const undone = (left: number) => ({ at: 1, by: 'u', tally: { removed: 1, returned: 0, left, held: 1 } });
	expect(hasContacts({ ledger, heldResolved })).toBe(true);
	expect(hasContacts({ ledger: { ...ledger, created: 0 }, heldResolved })).toBe(false);
	expect(hasContacts({ ledger: { ...ledger, created: 0 }, heldResolved: { ...heldResolved, merged: 1 } })).toBe(true);
	expect([0, 2].map((left) => hasContacts({ ledger, heldResolved, undone: undone(left) }))).toEqual([false, true]);
});

it('IMP-11, CAP-3: an error report is offered where it has lines, and never of visitors, who come from no file', () => {
	const ledger = { total: 2, created: 1, merged: 0, skipped: 1, held: 0, failed: 0 };
	const of = (method: ImportManifest['method'], skipped: number) => hasReport({ method, ledger: { ...ledger, skipped }, issueCounts: [] });
	expect([of('file', 1), of('file', 0), of('booth', 1)]).toEqual([true, false, false]);
});

it('HIS-1, CAP-3: the file of an import is said with its size; of visitors, who come from no file, none is', () => {
	const of = (method: ImportManifest['method'], size: number) =>
		cameFrom({ method, file: { size } as ImportManifest['file'] }, 'UTF-8', '');
	expect([of('file', 2048), of('booth', 0), of('manual', 0)]).toEqual(['Chosen file · 2 kB · UTF-8', '', 'By hand']);
});

it('IMP-13: nothing is said to be left to undo only where nothing is, and nobody is asked about anything', () => {
	const none = {
		created: 0,
		createdChanged: 0,
		cameAgain: 0,
		merged: 0,
		mergedChanged: 0,
		taken: 0,
		takenChanged: 0,
		held: 0,
		heldAwaited: 0,
		delivered: 0,
		waiting: 0,
		waitingGoes: 0,
		waitingChanged: 0
	};
	expect(undoLines(none)).toEqual(['Nothing of it is left to undo.']);
	for (const one of ['createdChanged', 'mergedChanged', 'heldAwaited', 'taken'] as const)
		expect(undoLines({ ...none, [one]: 1 })).toEqual([]);
	expect(undoLines({ ...none, created: 1, mergedChanged: 2 })).toEqual(['1 contact that it brought goes']);
	// Of those that wait in a delivery: who goes is not sent, who stays is; of those that changed since the answer decides.
	const waits = { ...none, waiting: 1, waitingGoes: 3, waitingChanged: 2 };
	expect([undoneDeliveries(none, 'undo'), undoneDeliveries({ ...none, delivered: 1 }, 'keep').length]).toEqual([[], 1]);
	expect(undoneDeliveries(waits, 'keep').map((line) => /\d+/.exec(line)?.[0])).toEqual(['3', '3']);
	expect(undoneDeliveries(waits, 'undo')).toEqual([
		expect.stringMatching(/^1 contact that stays waits .* cancel that delivery/),
		'5 contacts that go wait in a delivery, and are not sent any more.'
	]);
});

it('HIS-1: of an import’s contacts it is said that it brought or updated them, since both are counted', () => {
	expect([0, 1, 4].map((here) => m.history.became.said(here, here - 1))).toEqual([
		'None of the contacts that it brought or updated is here now',
		'1 contact that it brought or updated is here, none delivered',
		'4 contacts that it brought or updated are here, 3 delivered'
	]);
});
