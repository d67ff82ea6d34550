import type { FormatReader } from '../format';
import { jsonRows } from './json/rows';
import { inspectNamed } from './named/inspect';
import { readNamed } from './named/read';

/** Objects as programs write them: an array, one a line (NDJSON), or an array within an object. */
export const json: FormatReader = {
	id: 'json',
	label: 'JSON',
	description: 'Objects in an array or one a line. Each object is a row, each of its names a column.',
	extensions: ['json', 'ndjson', 'jsonl'],
	inspect: (source, overrides, limits) =>
		inspectNamed(source, 'json', jsonRows, (records) => ({ code: 'noteJson', params: { records } }), overrides, limits),
	read: (source, options) => readNamed(source, jsonRows, options)
};
