import { upperHalf } from './encoding/decoder';

/** A wrong reading of UTF-8 bytes: which byte stands behind each character that it made of them. */
export interface WrongReading {
	/** The encoding that the bytes were taken for. */
	kind: string;
	byteOf: ReadonlyMap<string, number>;
	/** True when it makes letters of what are signs elsewhere: then nothing less than the whole text counts as proof. */
	letters: boolean;
	/** The character that it makes of 0xC3, the first byte of most accented letters. */
	lead: string;
}

/** 0x80–0xFF of the two code pages of DOS that consoles and old databases still use. */
const CP437 =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const CP850 =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function reading(kind: string, upper: string, letters: boolean): WrongReading {
	const byteOf = new Map<string, number>();
	[...upper].forEach((c, i) => c !== '\ufffd' && byteOf.set(c, 128 + i));
	// Bytes without a character came out as themselves, and so did all of 0x80–0x9F where ISO 8859 was meant.
	for (let b = 0x80; b < 0x100; b++)
		if ((b < 0xa0 || upper[b - 0x80] === '\ufffd') && !byteOf.has(String.fromCharCode(b))) byteOf.set(String.fromCharCode(b), b);
	return { kind, byteOf, letters, lead: upper[0xc3 - 128] as string };
}

let made: readonly WrongReading[] | null = null;

/** The wrong readings that are met, commonest first. */
export function wrongReadings(): readonly WrongReading[] {
	made ??= [
		reading('windows-1252', upperHalf('windows-1252'), false),
		reading('windows-1250', upperHalf('windows-1250'), true),
		reading('windows-1251', upperHalf('windows-1251'), true),
		reading('macintosh', upperHalf('macintosh'), false),
		reading('windows-1254', upperHalf('windows-1254'), false),
		reading('windows-1257', upperHalf('windows-1257'), true),
		reading('cp850', CP850, false),
		reading('cp437', CP437, false)
	];
	return made;
}
