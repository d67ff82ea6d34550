import { count } from './catalogue';

/**
 * What a file was found to be or to hold, and what is broken in it: parts of sentences, which readers put into the params
 * `found` and `what`. {1} and {2} = numbers and names; what a file is named like is one of these texts itself.
 */
const FOUND_TEXTS = [
	'a PDF document',
	'a picture (PNG)',
	'a picture (JPEG)',
	'a picture (GIF)',
	'a picture (TIFF)',
	'a picture (WebP) or a sound',
	'a picture or a video',
	'a picture',
	'a sound or a video',
	'a compressed file (gzip)',
	'a compressed file (7-Zip)',
	'a compressed file (RAR)',
	'a compressed file (bzip2)',
	'a compressed file',
	'a database file',
	'a program',
	'a web page (HTML)',
	'an XML document',
	'XML of Excel 2003',
	'a formatted text document (RTF)',
	'a JSON file',
	'a calendar file',
	'a saved e-mail',
	'a document',
	'an Office document',
	'a Word document',
	'a PowerPoint document',
	'a text document (ODT)',
	'an OpenDocument drawing or presentation',
	'an Apple Numbers or Pages document',
	'charts',
	'macros',
	'named like {1}',
	'it was cut off, or a part of it is missing',
	'it was cut off',
	'it breaks off in the middle',
	'it is packed in a way that no spreadsheet uses',
	'it numbers a row {1}, and no sheet has more than {2}',
	'it repeats a filled row {1} times',
	'its list of sheets is missing',
	'its sheets are missing',
	'its content is missing',
	"its parts can't be read",
	'a part of it is missing',
	'a part of it is larger than it says',
	'a part of it does not match its checksum',
	"a part of it can't be unpacked",
	'the part with the sheet “{1}” is missing',
	"the sheet “{1}” can't be read",
	'a sheet of it is missing',
	'a sheet ends in the middle, after row {1}',
	'a sheet has no rows where they belong',
	'a cell in row {1} points at a text that is not there',
	'a cell in row {1} is not well formed',
	'a file of {1} KB that unpacks to more than {2} MB',
	'an archive of {1} files',
	'a card has no END',
	'a card has no BEGIN',
	'a line stands outside of any card',
	'a line names no entry',
	'an entry is too long to be text',
	'a card has more than {1} entries',
	'the file ends before a card does'
] as const;
export type FoundText = (typeof FOUND_TEXTS)[number];

/** The same in another language, by the English text. */
export type FoundWords = Readonly<Record<FoundText, string>>;

type Part = string | number;
const fill = (text: string, parts: readonly Part[]): string =>
	text.replace(/\{(\d)\}/gu, (_, n: string) => String(parts[Number(n) - 1] ?? ''));

/** A text as a param carries it, with its numbers and names in their places. */
export const foundText = (text: FoundText, ...parts: Part[]): string => fill(text, parts);

/**
 * What a filled text was made of: longer texts first, since one may begin as another does. Made when a text is said in another language,
 * which workers and English never do.
 */
let patterns: readonly (readonly [FoundText, RegExp])[] | undefined;
const made = (): NonNullable<typeof patterns> =>
	(patterns ??= [...FOUND_TEXTS]
		.sort((a, b) => b.length - a.length)
		.map((text) => [text, new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replace(/\{\d\}/gu, '(.*)')}$`, 'su')]));

/** Says what a param carries in another language, numbers as it groups them; a text that is not known stays as it is. */
export const foundIn = (words: FoundWords) =>
	function say(param: Part | undefined): string {
		const said = String(param ?? '');
		for (const [text, pattern] of made()) {
			const parts = pattern.exec(said)?.slice(1);
			if (parts)
				return fill(
					words[text],
					parts.map((part) => (/^\d+$/u.test(part) ? count(part) : text === 'named like {1}' ? say(part) : part))
				);
		}
		return said;
	};
