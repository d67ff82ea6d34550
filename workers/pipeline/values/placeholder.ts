import type { FieldDefinition } from '#domain/fields';

const words = (text: string): string[] => text.split('|');

/** Placeholders that can't be a person's name (Null and None are, rarely; whoever has that name keeps it on the raw row). */
const forNames = new Set(words('n/a|n.a.|n.a|-|--|---|–|—|null|(null)|xxx|xxxx|none|test'));

/** Placeholders of ordinary fields. "na" is left out for countries and states (Namibia), see below. */
const general = new Set([
	...forNames,
	...words('na|#|*|?|??|???|.|..|...|_|__|/|//|----|-----|nil|nan|undefined|unknown|unkown|not available|not applicable|not provided|not specified|not known|no data|not set|none given|none provided|tbd|tba|tbc|xx|x x x|xxxxx|xxxxxx|testing|dummy|blank|(blank)|empty|(empty)|[blank]|no email|noemail|no phone|no company|<null>|[null]|\\n|k.a.|k. a.|s/n')
]);

/** A cell of these is data even though it looks like filler. */
const exempt: Partial<Record<FieldDefinition['type'], ReadonlySet<string>>> = {
	country: new Set(['na']),
	state: new Set(['na']),
	tags: new Set(['test', 'testing', 'na', 'unknown']),
	choice: new Set(['none', 'unknown', 'na', 'n/a', 'not applicable', 'test']),
	longText: new Set(['test', 'testing'])
};

/** True when the whole cell is a stand-in for "nothing": N/A, -, none, test, xxx and their kin. Case and outer spaces don't count. */
export function isPlaceholder(text: string, type: FieldDefinition['type']): boolean {
	if (text.length > 24) return false;
	const key = text.trim().toLowerCase();
	if (type === 'name') return forNames.has(key);
	return general.has(key) && !(exempt[type]?.has(key) ?? false);
}
