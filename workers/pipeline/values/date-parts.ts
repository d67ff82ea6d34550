import { memoise } from './memo';
import { readDate, type DateParts } from './date';

/** Dates of a column repeat, and two detectors and the look for the order of day and month read each: taken apart once. */
const known = memoise((text: string): { parts: DateParts } => ({ parts: readDate(text) }), 5_000);

/** readDate, remembered. */
export const datePartsOf = (text: string): DateParts => known(text).parts;
