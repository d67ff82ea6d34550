import type { Language } from './languages';

/** Several files by the name of the first. Small and beside no catalogue, since the worker that begins an import has none loaded. */
export const filesTogether = {
	en: (first, others) => `${first} and ${others} more`,
	de: (first, others) => `${first} und ${others} weitere`,
	es: (first, others) => `${first} y ${others} más`,
	fr: (first, others) => `${first} et ${others} autre${others === 1 ? '' : 's'}`,
	ja: (first, others) => `${first} 他${others}件`
} as const satisfies Record<Language, (first: string, others: number) => string>;
