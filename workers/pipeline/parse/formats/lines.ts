import type { FormatReader } from '../format';
import { lineRows } from './lines/rows';
import { inspectNamed } from './named/inspect';
import { readNamed } from './named/read';

/** Contacts as people write them into an email or a form sends them: one value a line, behind its name. */
export const lines: FormatReader = {
	id: 'lines',
	label: 'Names and values',
	description: 'Text with one value a line behind its name (“Email: …”). Each block of lines is a row, each name a column.',
	extensions: ['txt'],
	inspect: (source, overrides, limits) =>
		inspectNamed(source, 'lines', lineRows, (records) => ({ code: 'noteLines', params: { records } }), overrides, limits),
	read: (source, options) => readNamed(source, lineRows, options)
};
