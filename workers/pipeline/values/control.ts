/**
 * Characters that nobody typed on purpose: controls (but tab and line ends, which are white space), soft hyphens,
 * zero-width spaces, direction marks, byte-order marks, and lone surrogates.
 */
const invisible =
	/(?![\t-\r\u0085])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** Zero-width joiners carry meaning in Arabic and Indic spelling and inside emoji; elsewhere they are debris. */
const joiner =
	/(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]+/gu;

/** What a spreadsheet would run as a formula, also in full width. */
const guard = /^\s*'(?=[=+\-@＝＋－＠])/u;

/** A spreadsheet's mark of text before figures: '02108, '2125550143. "'90s music" and "'t Hooft" are words. */
const textMark = /^\s*'(?=\p{Nd}[\p{Nd}\s().,/:+（）．，／：＋－-]*$)/u;

/**
 * The same at what a spreadsheet with another separator takes for the beginning of a cell; export/cells.ts puts it there by this rule. What
 * stands before is looked at last: a run of white space is then passed through once, not from each of its characters.
 */
const innerGuard = /'(?<=[,;\t\r\n]\s*')(?=[=@＝＠]|[+\-＋－][^;\t\r\n]*(?:\w\(|\|))/gu;

const unclean = /[^\x20-\x7e]|'/;

/** Without control and zero-width characters, and without the apostrophes that protect a formula character (Shopify, our own files). */
export function stripControls(text: string): string {
	if (!unclean.test(text)) return text;
	let out = text.replace(invisible, '');
	if (out.includes('\u200c') || out.includes('\u200d')) out = out.replace(joiner, '');
	return out.includes("'") ? out.replace(guard, '').replace(textMark, '').replace(innerGuard, '') : out;
}
