import { describe, expect, it } from 'vitest';
import { count, line, readVitest } from '../../../scripts/test-count.mjs';

describe('the last line of npm test', () => {
	it('adds up, and names skipped ones only when there are any', () => {
		expect(line([count(3, 0), count(2, 1)])).toBe('5 passed, 1 failed');
		expect(line([count(3, 0), count(0, 0, 2, ['no WebKit here'])])).toBe('3 passed, 0 failed, 2 skipped');
	});
	it('no report, a broken file, or a bad exit code is never "0 failed"', () => {
		expect(readVitest(null, 0).failed).toBe(1);
		expect(
			readVitest({ numPassedTests: 4, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }, 1)
		).toMatchObject({ passed: 4, failed: 1 });
		expect(readVitest({ numPassedTests: 4, numFailedTests: 0, testResults: [] }, 1)).toMatchObject({ passed: 4, failed: 1 });
	});
	it('failing and skipped tests are counted once', () => {
		const testResults = [
			{
				status: 'failed',
				assertionResults: [
					{ status: 'failed', fullName: 'a' },
					{ status: 'pending', fullName: 'b' }
				]
			}
		];
		expect(readVitest({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 1, testResults }, 1)).toEqual({
			passed: 1,
			failed: 1,
			skipped: 1,
			reasons: ['b']
		});
	});
});
