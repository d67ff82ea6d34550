import type { ReadOptions } from '#domain/imports/import-reading';
import { fail, type Result } from '#domain/result';
import type { ByteSource } from '../stages';
import { checkFileType } from './file-type';
import type { InspectedFile, ParseLimits, ReadEvent } from './format';
import { formats } from './formats/index';

export type { InspectedFile, ReadEvent } from './format';
export { formats } from './formats/index';

/**
 * The format check (IMP-4) and everything that can be guessed without reading the file in full: encoding,
 * delimiter, header row, headers, first rows. `overrides` are the user's corrections. A file that can't be
 * imported comes back as a problem whose message says what was found and what to do.
 */
export async function inspectSource(
	source: ByteSource,
	overrides: Partial<ReadOptions> = {},
	limits: ParseLimits = { maxColumns: 500 }
): Promise<Result<InspectedFile>> {
	const type = await checkFileType(source);
	if (!type.ok) return type;
	const format = formats.get(overrides.format ?? type.value.format);
	if (!format) return fail('unknownFormat', { name: source.name, format: String(overrides.format) });
	const inspected = await format.inspect(source, overrides, limits);
	if (inspected.ok && type.value.note) inspected.value.notes.unshift(type.value.note);
	return inspected;
}

/** Reads the whole file as chunks of raw rows below the header (see ReadEvent); memory stays bounded whatever the size. */
export async function* readSource(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadEvent> {
	const format = formats.get(options.format);
	if (format) yield* format.read(source, options);
	else yield { kind: 'problem', problem: { code: 'unknownFormat', params: { name: source.name, format: options.format } } };
}
