import { keepNewest } from '#domain/basics/keep-newest';
import type { SheetSurvey } from './book';
import { LIMITS } from './limits';
import { SurveyScanner } from './survey-scanner';
import { letGo, unpack } from './unpack';
import { xmlDecoder } from './xml';
import type { Zip, ZipEntry } from './zip';

/** What was found in the sheets gone through last, by what the archive says of each. */
const known = new Map<string, Promise<SheetSurvey>>();
const KNOWN = 8;

/**
 * What is known of a sheet only at its end and needed before its first row: a sheet is gone through once, however often its rows are read.
 */
export function surveyOfPart(zip: Zip, part: ZipEntry): Promise<SheetSurvey> {
	const key = [part.crc, part.size, part.packed, part.at, zip.source.size].join();
	const before = known.get(key);
	if (before) return before;
	const found = goThrough(zip, part);
	// A writer that left the checksum out says too little of the sheet to know it again.
	if (part.crc === 0) return found;
	keepNewest(known, key, found, KNOWN);
	found.catch(() => known.delete(key));
	return found;
}

async function goThrough(zip: Zip, part: ZipEntry): Promise<SheetSurvey> {
	const scanner = new SurveyScanner();
	const encoder = new TextEncoder();
	let wide: TextDecoder | null | undefined;
	for await (const piece of unpack(zip, part, LIMITS.sheet, false)) {
		if (wide === undefined) wide = wideDecoder(piece);
		scanner.scan(wide ? encoder.encode(wide.decode(piece, { stream: true })) : piece);
		letGo(part, piece);
	}
	return { merged: scanner.ranges, lastRow: scanner.lastRow };
}

/** The decoder of a part in UTF-16, the only encoding of XML in use that doesn't write ASCII as it is. */
function wideDecoder(head: Uint8Array): TextDecoder | null {
	const decoder = xmlDecoder(head);
	return decoder.encoding.startsWith('utf-16') ? decoder : null;
}
