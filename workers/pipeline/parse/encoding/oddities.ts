/**
 * Characters that no contact file holds, so that bytes which give them were something else: phonetic signs, letters of
 * dead or rare scripts, private and unassigned code points. Kept out: what stands between the rounds of text decoded
 * three times (ƒ ˆ ˜), schwa and the open vowels of Africa, letters of Romanian, Vietnamese and Pinyin, the apostrophe of Uzbek.
 */
export const UNLIKELY =
	/[\u0180-\u018e\u0190\u0191\u0193-\u0198\u019a-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u0252\u0255\u0256\u0258\u025a\u025c-\u0262\u0264-\u02ba\u02be-\u02c5\u02c7-\u02db\u02dd-\u02ff\u0460-\u0489\u0500-\u052f\u0700-\u08ff\u1200-\u177f\u1800-\u1c8f\u1cc0-\u1dff\u2c00-\u2dff\ua000-\uabff]|[\u0330-\u036f]|\p{Co}|\p{Cn}/u;

/** Signs that stand right after a letter in no language. */
const NEVER_AFTER_LETTER = new Set('¡¢£¤¥¦§¨«¬¯±´µ¶¸¼½¾¿‚ƒ„†‡ˆ‰‹Œ€˜ˆˇ˘˙˛˝√∫∂∆◊≈≠≤≥∞∑∏π∩≡⌐⌠⌡⁄');
/** Signs that close a word. */
const CLOSING = new Set('»”“’‘–—…™®›·‑-');
/** Signs that nobody writes before a foreign letter; box drawing everywhere. */
const NEVER_BEFORE_LETTER = new Set('√≈ƒ¬');
const box = (c: string): boolean => c >= '\u2500' && c <= '\u25ff';

const letter = (c: string): boolean => /[\p{L}\p{M}]/u.test(c) && !'ªºµƒˆˇ'.includes(c);
const upper = (c: string): boolean => c !== c.toLowerCase();
const lower = (c: string): boolean => c !== c.toUpperCase();
const beyond = (c: string): boolean => c > '\u007f';
/** Scripts that don't meet in one word; 0 for the signs of measures and for scripts of the East, which do. */
const script = (c: string): number =>
	c === 'μ' || c === 'Ω'
		? 0
		: /\p{Script=Latin}/u.test(c)
			? 1
			: /\p{Script=Cyrillic}/u.test(c)
				? 2
				: /\p{Script=Greek}/u.test(c)
					? 3
					: c >= '\u0530' && c <= '\u10ff'
						? 4
						: 0;

/**
 * How many places of a text no writer would leave so: signs right after letters or other signs, capitals after small
 * letters and small letters after capitals where foreign letters are concerned, two alphabets in one word, control
 * characters. Good text has none or next to none; text decoded wrongly has one nearly wherever it is wrong.
 */
export function oddities(text: string): number {
	let odd = 0;
	let capitals = 0;
	let before = ' ';
	const chars = [...text];
	for (let i = 0; i < chars.length; i++) {
		const c = chars[i] as string;
		const after = chars[i + 1] ?? ' ';
		if ((c >= '\u0080' && c < '\u00a0') || c === '\ufffd') odd++;
		else if (letter(c)) {
			if (letter(before)) {
				const foreign = beyond(c) || beyond(before);
				if (foreign && upper(c) && lower(before)) odd++;
				if (lower(c) && capitals > 1 && (foreign || beyond(chars[i - 2] ?? ' '))) odd++;
				if (foreign && script(c) !== script(before) && script(c) * script(before) > 0) odd++;
				if (c >= '\u4e00' && c <= '\u9fff' && lower(before)) odd++;
			}
		} else if (c === '\u00a0') {
			if ((before === 'Â' || before === 'Ã') && capitals < 2) odd++;
		} else if (beyond(c)) {
			if (letter(before)) {
				// "MALMÖ–LUND" is well, "Ã–sterreich" is not.
				const closed = CLOSING.has(c) && !(upper(before) && letter(after) && (lower(after) || !'–—’-‑'.includes(c)));
				if (NEVER_AFTER_LETTER.has(c) || box(c) || (beyond(before) && !closed && c !== '€')) odd++;
			} else if (
				beyond(before) &&
				before !== '\u00a0' &&
				(NEVER_AFTER_LETTER.has(c) || box(c) || (!CLOSING.has(before) && '©®°ºª²³¹'.includes(c)))
			)
				odd++;
			if ((box(c) || NEVER_BEFORE_LETTER.has(c)) && letter(after) && beyond(after)) odd++;
		}
		capitals = letter(c) && upper(c) ? capitals + 1 : 0;
		before = c;
	}
	return odd;
}
