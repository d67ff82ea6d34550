let current: string | undefined;

/** The locale that numbers and dates are written in; undefined = the engine's own, until a language is chosen. */
export const locale = (): string | undefined => current;

/** Called once, before anything is shown. */
export const setLocale = (tag: string | undefined): void => {
	current = tag;
};

/**
 * The parts of a time of day as the locale writes it: "6:05 AM" where a clock has twelve hours, else "06:05", which stands in columns. Asked
 * for two digits, an engine writes "06:05 AM", which nobody does.
 */
export const timeOfDay = (): { hour: 'numeric' | '2-digit'; minute: '2-digit' } => ({
	hour: new Intl.DateTimeFormat(current, { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit',
	minute: '2-digit'
});

/** The year, for a date of another one than `now`'s: "3 Aug" alone is taken for this year's. */
export const otherYear = (at: number, now: number): { year?: 'numeric' } =>
	new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' };

/** What stands between the things of a list, as the language writes it. */
export const comma = (): string => (/^ja\b/.test(current ?? '') ? '、' : ', ');

/** "Label: value", with the colon as the language sets it. */
export const labelled = (label: string, what: string): string =>
	`${label}${/^fr\b/.test(current ?? '') ? '\u00a0: ' : /^ja\b/.test(current ?? '') ? '：' : ': '}${what}`;
