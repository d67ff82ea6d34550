/** @typedef {{ passed: number, failed: number, skipped: number, reasons: string[] }} Count */

/** @returns {Count} */
export const count = (passed, failed, skipped = 0, reasons = []) => ({ passed, failed, skipped, reasons });

/**
 * Counts of vitest's JSON report. A file that could not even be loaded counts as one failure, and so does a run that
 * ends badly without naming a failing test: nothing that went wrong may add up to "0 failed".
 * @param {any} report parsed report, or null when there is none
 * @param {number} code exit code of vitest
 * @returns {Count}
 */
export function readVitest(report, code) {
	if (!report) return count(0, 1);
	const broken = (report.testResults ?? []).filter(
		(file) => file.status === 'failed' && !(file.assertionResults ?? []).some((t) => t.status === 'failed')
	).length;
	const failed = (report.numFailedTests ?? 0) + broken;
	const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
	const reasons = (report.testResults ?? []).flatMap((file) =>
		(file.assertionResults ?? []).filter((t) => ['pending', 'skipped', 'todo'].includes(t.status)).map((t) => t.fullName)
	);
	return count(report.numPassedTests ?? 0, failed === 0 && code !== 0 ? 1 : failed, skipped, reasons);
}

/** The last line: "N passed, N failed", and how many were skipped where any were. @param {Count[]} counts */
export function line(counts) {
	const sum = (key) => counts.reduce((n, c) => n + c[key], 0);
	const skipped = sum('skipped');
	return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
