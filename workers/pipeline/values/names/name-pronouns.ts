/** What people say of themselves behind their names in meetings and profiles: "Jane Doe (she/her)". */
const PRONOUN =
	'she|hers?|he|him|his|they|them|theirs?|it|its|xe|xem|xyr|ze|zir|hir|any|all|sie|ihre?r?|er|ihm|ihn|dey|elles?|ils?|lui|iel|ella|él|elle|ele|dele|ela|dela|elu|delu|lei|zij|haar|hij|hem|hen|hun|die|hon|henne|han|honom|hun';
/** At least two, with a stroke between: one alone in brackets ("Ella") is a name as well. */
const PRONOUNS = new RegExp(
	`\\s*[-–—,|·]?\\s*[([{]?\\s*(?<![\\p{L}])((?:${PRONOUN})(?:\\s*/\\s*(?:${PRONOUN})){1,3})(?![\\p{L}/])\\s*[)\\]}]?`,
	'iu'
);

/** A name without them, and they; null where there are none, or nothing else. */
export function withoutPronouns(name: string): { name: string; pronouns: string } | null {
	// Few names have a stroke: this look is all that the others cost.
	if (!name.includes('/') || name.length > 200) return null;
	const found = PRONOUNS.exec(name);
	if (!found) return null;
	const rest = (name.slice(0, found.index) + name.slice(found.index + found[0].length)).trim();
	return /\p{L}/u.test(rest) ? { name: rest, pronouns: (found[1] as string).replace(/\s/g, '') } : null;
}
