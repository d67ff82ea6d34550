import { countryName } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';

/** Every ISO 3166-1 alpha-2 code in use, and XK, by which Kosovo is known to phones and mail; one string of pairs. */
const CODES =
	'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW';

let known: { locale: string | undefined; options: readonly CountryOption[] } | null = null;

/** A country as a choice: its code, its name, and the code once more as the quieter line, so that both can be searched. */
export interface CountryOption {
	value: string;
	label: string;
	hint: string;
}

/** All countries in the reader's language and order, made once for a language: it takes long. */
export function countryOptions(): readonly CountryOption[] {
	if (known && known.locale === locale()) return known.options;
	const order = new Intl.Collator(locale());
	const options = (CODES.match(/../g) ?? [])
		.map((code) => ({ value: code, label: countryName(code), hint: code }))
		.sort((a, b) => order.compare(a.label, b.label));
	known = { locale: locale(), options };
	return options;
}
