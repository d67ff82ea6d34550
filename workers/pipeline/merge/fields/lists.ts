import { fieldDefinition } from '#domain/fields';
import { drop, pickedSide, put, type Draft } from '../draft';

const splitTags = (text: string): string[] =>
	text
		.split(/[,;]/u)
		.map((t) => t.trim())
		.filter(Boolean);

const splitLines = (text: string): string[] =>
	text
		.split(/[\n\r;|]+/u)
		.map((t) => t.trim())
		.filter(Boolean);

/** Unites tags, each once without regard to capitals, existing first; a tag that would exceed the field's length is reported. */
export const mergeTags = (d: Draft): void => unite(d, 'tags', splitTags, ', ');
/** Unites dated activities in the same way: what both know happened once. */
export const mergeActivities = (d: Draft): void => unite(d, 'activities', splitLines, '\n');

function unite(d: Draft, field: 'tags' | 'activities', split: (text: string) => string[], between: string): void {
	const a = d.existing[field];
	const b = d.incoming[field];
	const side = pickedSide(d, field);
	if (!a || !b || (side && d[side][field])) return put(d, field, side && d[side][field] ? d[side][field] : a || b);
	const have = new Set(split(a).map((t) => t.toLowerCase()));
	const dropped: string[] = [];
	let all = a;
	for (const part of split(b)) {
		if (have.has(part.toLowerCase())) continue;
		have.add(part.toLowerCase());
		if (all.length + between.length + part.length > fieldDefinition(field).maxLength) dropped.push(part);
		else all += between + part;
	}
	put(d, field, all);
	for (const part of dropped) drop(d, field, part);
}

/** True when `part` stands in `text` as whole lines. */
const holdsLines = (text: string, part: string): boolean => `\n${text}\n`.includes(`\n${part}\n`);

/**
 * Unites notes, one below the other, unless one holds the other. Nothing that somebody wrote is ever dropped: not by a pick, which
 * only says what stands first, nor by the field's length, which is a rule for what is typed.
 */
export function mergeNotes(d: Draft): void {
	const a = d.existing.notes;
	const b = d.incoming.notes;
	if (!a || !b) return put(d, 'notes', a || b);
	if (holdsLines(a, b)) return put(d, 'notes', a);
	if (holdsLines(b, a)) return put(d, 'notes', b);
	put(d, 'notes', pickedSide(d, 'notes') === 'incoming' ? `${b}\n${a}` : `${a}\n${b}`);
}
