import { fieldDefinition } from '#domain/fields';
import { drop, pickedSide, put, type Draft } from '../draft';

const splitTags = (text: string): string[] => text.split(/[,;]/u).map((t) => t.trim()).filter(Boolean);

/** Unites tags, each once without regard to capitals, existing first; a tag that would exceed the field's length is reported. */
export function mergeTags(d: Draft): void {
	const a = d.existing.tags;
	const b = d.incoming.tags;
	const side = pickedSide(d, 'tags');
	if (!a || !b || (side && d[side].tags)) return put(d, 'tags', side && d[side].tags ? d[side].tags : a || b);
	const have = new Set(splitTags(a).map((t) => t.toLowerCase()));
	const dropped: string[] = [];
	let tags = a;
	for (const tag of splitTags(b)) {
		if (have.has(tag.toLowerCase())) continue;
		have.add(tag.toLowerCase());
		if (tags.length + 2 + tag.length > fieldDefinition('tags').maxLength) dropped.push(tag);
		else tags += `, ${tag}`;
	}
	put(d, 'tags', tags);
	for (const tag of dropped) drop(d, 'tags', tag);
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
