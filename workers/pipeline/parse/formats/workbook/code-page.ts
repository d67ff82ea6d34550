/** Numbers of Windows and Macintosh code pages that browsers know, by the names that they know them by. */
const LABELS: ReadonlyMap<number, string> = new Map([
	[874, 'windows-874'],
	[932, 'shift_jis'],
	[936, 'gbk'],
	[949, 'euc-kr'],
	[950, 'big5'],
	[866, 'ibm866'],
	...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((n) => [n, `windows-${n}`] as const),
	[10000, 'macintosh'],
	[0x8000, 'macintosh'],
	[0x8001, 'windows-1252'],
	[10007, 'x-mac-cyrillic'],
	[10017, 'x-mac-cyrillic'],
	[20866, 'koi8-r'],
	[21866, 'koi8-u'],
	[65001, 'utf-8']
]);

/**
 * Turns text whose characters are bytes of a code page into what they mean. Browsers have decoders for most; the tables of the
 * rest (DOS and older Macintosh pages) are fetched only when a book asks for one. null = there is nothing to turn.
 */
export async function recoder(codePage: number | null): Promise<((text: string) => string) | null> {
	if (codePage === null || codePage === 1200 || codePage === 367) return null;
	const label = LABELS.get(codePage);
	const decode = label ? browserDecoder(label) : await tableDecoder(codePage);
	if (!decode) return null;
	return (text) => {
		let ascii = true;
		for (let i = 0; i < text.length; i++) {
			const c = text.charCodeAt(i);
			if (c > 255) return text;
			if (c > 127) ascii = false;
		}
		return ascii ? text : decode(Uint8Array.from(text, (c) => c.charCodeAt(0)));
	};
}

function browserDecoder(label: string): (bytes: Uint8Array) => string {
	const decoder = new TextDecoder(label);
	return (bytes) => decoder.decode(bytes);
}

async function tableDecoder(codePage: number): Promise<((bytes: Uint8Array) => string) | null> {
	// Its types name another export than the module has.
	const { utils } = (await import('@e965/xlsx/dist/cpexcel.full.mjs')) as unknown as {
		utils: { hascp(n: number): boolean; decode(n: number, bytes: Uint8Array): string };
	};
	return utils.hascp(codePage) ? (bytes) => utils.decode(codePage, bytes) : null;
}
