import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_PHASES, IMPORT_STEPS } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import { m } from '#lib/messages/index';
import {
	clampPercent,
	durationText,
	guarded,
	isUnfinished,
	problemWords,
	resumeAddress,
	resumePercent,
	secondsText,
	sizeText,
	standsAt,
	stepOfPhase,
	stepState,
	type StepNumber
} from '#lib/state/import/import-wizard-steps';

describe('import-wizard-steps', () => {
	it('IMP-1: five steps to the letter, and every phase stands at one of them', () => {
		expect([...IMPORT_STEPS]).toEqual(['Choose Method', 'Upload & Configure', 'Process', 'Review Duplicates', 'Complete']);
		expect(IMPORT_PHASES.map((p) => [p, stepOfPhase(p)])).toEqual([
			['configure', 2],
			['processing', 3],
			['matching', 3],
			['review', 4],
			['committing', 4],
			['complete', 5],
			['cancelled', 1]
		]);
	});
	it('AC-3: exactly one step is current, those before are done, those after are to do', () => {
		for (const current of [1, 2, 3, 4, 5] as StepNumber[]) {
			const states = ([1, 2, 3, 4, 5] as StepNumber[]).map((n) => stepState(n, current));
			expect(states.filter((s) => s === 'current')).toHaveLength(1);
			expect(states.indexOf('current')).toBe(current - 1);
			expect(states.slice(0, current - 1).every((s) => s === 'done')).toBe(true);
			expect(states.slice(current).every((s) => s === 'todo')).toBe(true);
		}
		expect(([1, 2, 3, 4, 5] as StepNumber[]).map((n) => stepState(n, 0))).toEqual(Array(5).fill('todo'));
	});
	it('IMP-6: a shown percentage is whole, within 0–100 and never goes back, whatever is reported', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noDefaultInfinity: false })), (reports) => {
				let shown = 0;
				for (const r of reports) {
					const next = clampPercent(r, shown);
					expect(next).toBeGreaterThanOrEqual(shown);
					expect(next).toBeLessThanOrEqual(100);
					expect(Number.isInteger(next)).toBe(true);
					shown = next;
				}
			})
		);
		expect(clampPercent(99.99, 0)).toBe(99);
	});
	it('IMP-12: unfinished imports are offered, finished and cancelled ones are not; the progress is the one shown last', () => {
		expect(IMPORT_PHASES.filter((phase) => isUnfinished({ phase }))).toEqual([
			'configure',
			'processing',
			'matching',
			'review',
			'committing'
		]);
		expect(resumePercent({ phase: 'processing', rowsDone: 430, rowsTotal: 1000 }, 0)).toBe(43);
		expect(resumePercent({ phase: 'processing', rowsDone: 430, rowsTotal: 0 }, 62)).toBe(62);
		expect(resumePercent({ phase: 'processing', rowsDone: 0, rowsTotal: 0 }, 0)).toBeNull();
		expect(resumePercent({ phase: 'review', rowsDone: 10, rowsTotal: 10 }, 50)).toBeNull();
	});
	it('IMP-8, IMP-12: an import that was left in the fix grid says so, and goes back to it; one that was being read does not', () => {
		const at = (phase: 'matching' | 'review', fixing?: true): [number, string, string] => {
			const i = { id: 'a', phase, ...(fixing && { fixing }) };
			return [standsAt(i).step, standsAt(i).name, resumeAddress(i)];
		};
		expect(at('matching')).toEqual([3, 'Process', '/import?id=a']);
		expect(at('matching', true)).toEqual([4, 'Fix rows', '/import?id=a&fix=1']);
		expect(at('review')).toEqual([4, 'Review Duplicates', '/import?id=a']);
	});
	it('IMP-5: a limit reads as it was set, in the same units as the files, and the upload area says the one of this device', () => {
		const { standardBytes, deviceBytes } = defaultSettings();
		expect([standardBytes, deviceBytes, 100 * 1024 ** 2].map(sizeText)).toEqual(['10 MB', '500 MB', '100 MB']);
		expect(m.imports.upload.accepts(80)).toContain('up to 80 MB');
	});
	it('says sizes, durations and seconds in words', () => {
		const sizes = [0, 999, 318 * 1024, 12.4 * 1024 ** 2, 2 * 1024 ** 3];
		expect(sizes.map(sizeText)).toEqual(['0 bytes', '999 bytes', '318 kB', '12 MB', '2 GB']);
		expect([0.4, 59, 60, 80, 725].map(durationText)).toEqual(['0 s', '59 s', '1 min', '1 min 20 s', '12 min']);
		expect([0, 46, 1100, 1000, 12_400].map(secondsText)).toEqual([
			'0.01 seconds',
			'0.05 seconds',
			'1.1 seconds',
			'1.0 seconds',
			'12 seconds'
		]);
	});
	it('a worker that is gone becomes a problem with words of its own, never a throw', async () => {
		const got = await guarded(() => Promise.reject(new DOMException('released', 'AbortError')));
		expect(got.ok).toBe(false);
		if (got.ok) return;
		expect(problemWords(got.problem).text).toMatch(/interrupted before it was done/);
	});

	it('IMP-12: storage that did not answer a call is said to be silent, by the name of its error: that alone crosses the line', async () => {
		const late = Object.assign(new Error('get of settings got no answer'), { name: 'DeadlineError' });
		expect(await guarded(() => Promise.reject(late))).toEqual({ ok: false, problem: { code: 'storageSilent', params: {} } });
	});
});
