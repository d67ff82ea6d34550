import { locale } from '#domain/messages/locale';
import type { ComboOption } from '#lib/components/ui/combobox-options';

/** Region codes that name no country. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

let known: ComboOption[] | null = null;

/** Every country by its name in the reader's language, found by name or code; made once, from the engine's own data. */
export function countryOptions(): ComboOption[] {
	if (known) return known;
	const names = new Intl.DisplayNames(locale(), { type: 'region', fallback: 'none' });
	const found: ComboOption[] = [];
	for (const a of LETTERS) {
		for (const b of LETTERS) {
			const code = a + b;
			if (NOT_COUNTRIES.has(code)) continue;
			// A retired code (DD, SU) stands for today's country: only codes that stand for themselves are listed.
			if (new Intl.Locale(`und-${code}`).region !== code) continue;
			const name = names.of(code);
			if (name && name !== code) found.push({ value: code, label: name, hint: code });
		}
	}
	return (known = found.sort((x, y) => x.label.localeCompare(y.label)));
}
