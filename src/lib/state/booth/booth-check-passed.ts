import { remember, remembered } from '../remembered';

const PASSED = 'muster:checked';

/** When the check before a show passed last on this device, ms; 0 = never. */
export const lastPassed = (): number => Number(remembered(PASSED)) || 0;

/** Keeps when it passed; where it can't be kept, the date is not shown. */
export const keepPassed = (at: number): boolean => remember(PASSED, String(at));
