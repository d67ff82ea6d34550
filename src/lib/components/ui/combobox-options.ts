import { withoutAccents } from '#domain/basics/same-text';

/** One choice of a Combobox. `hint` = a second, quieter line; `group` = heading it stands under. */
export interface ComboOption {
	value: string;
	label: string;
	group?: string;
	hint?: string;
	disabled?: boolean;
}
export interface ComboGroup {
	name: string;
	options: ComboOption[];
}

/**
 * The choices that fit what was typed, in groups in the order in which groups first appear.
 * Every typed word must occur in the label, group or hint; accents and case don't matter;
 * labels that begin with the text come first within their group.
 */
export function groupOptions(options: readonly ComboOption[], typed: string): ComboGroup[] {
	const words = withoutAccents(typed).split(/\s+/).filter(Boolean);
	const groups = new Map<string, ComboOption[]>();
	for (const o of options) {
		const text = withoutAccents(`${o.label} ${o.group ?? ''} ${o.hint ?? ''}`);
		if (!words.every((w) => text.includes(w))) continue;
		const name = o.group ?? '';
		const list = groups.get(name);
		if (list) list.push(o);
		else groups.set(name, [o]);
	}
	const first = words[0];
	const rank = (o: ComboOption): number => (first && withoutAccents(o.label).startsWith(first) ? 0 : 1);
	const found = [...groups].map(([name, list]) => ({ name, options: first ? [...list].sort((a, b) => rank(a) - rank(b)) : list }));
	// While searching, the group with the best hit comes first, so that Enter takes what was meant.
	return first ? found.sort((a, b) => rank(a.options[0]!) - rank(b.options[0]!)) : found;
}
