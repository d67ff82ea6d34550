import { beyondAscii, withoutAccents } from '#domain/basics/same-text';

const EACH_BEYOND = /[^\0-\x7f]/g;

/**
 * A text as search and order see it: folded, and what is left beyond ASCII in letters of one byte, three to a code unit.
 * One name in another script would double the memory of the thousand names around it. The first of the three (A0–AF) is
 * unlike the others (B0–EF), so nothing is found from the middle of a letter, and the order is that of the code units.
 */
export function fold(text: string): string {
	const folded = withoutAccents(text);
	return beyondAscii(folded) ? folded.replace(EACH_BEYOND, inThree) : folded;
}

function inThree(letter: string): string {
	const unit = letter.charCodeAt(0);
	return String.fromCharCode(0xa0 + (unit >> 12), 0xb0 + ((unit >> 6) & 63), 0xb0 + (unit & 63));
}

/** The same folded text in one byte a letter: values that came with letters of two keep them when they are cut or folded. */
export function compact(text: string): string {
	if (!beyondAscii(text)) return new TextDecoder().decode(new TextEncoder().encode(text));
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	// It reads the bytes from A0 on as themselves.
	return new TextDecoder('windows-1252').decode(bytes);
}
