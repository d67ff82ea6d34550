const PASSED = 'muster:checked';

/** When the check before a show passed last on this device, ms; 0 = never. */
export function lastPassed(): number {
	try { return Number(localStorage.getItem(PASSED)) || 0; } catch { return 0; }
}

/** Keeps when it passed. */
export function keepPassed(at: number): void {
	try { localStorage.setItem(PASSED, String(at)); } catch { /* Then the date is not shown. */ }
}
