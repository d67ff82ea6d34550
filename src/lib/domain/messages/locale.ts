let current: string | undefined;

/** The locale that numbers and dates are written in; undefined = the engine's own, until a language is chosen. */
export const locale = (): string | undefined => current;

/** Called once, before anything is shown. */
export const setLocale = (tag: string | undefined): void => {
	current = tag;
};
