import { locale } from '#domain/messages/locale';

/** Every ISO 3166-1 alpha-2 code in use, as one string of pairs. */
const CODES =
	'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';

/** Countries as choices, in the reader's language and order; the code is the hint, so that both can be searched. */
export function countryOptions(): { value: string; label: string; hint: string }[] {
	const names = new Intl.DisplayNames(locale(), { type: 'region' });
	const codes = CODES.match(/../g) ?? [];
	const order = new Intl.Collator(locale());
	return codes.map((code) => ({ value: code, label: names.of(code) ?? code, hint: code })).sort((a, b) => order.compare(a.label, b.label));
}
