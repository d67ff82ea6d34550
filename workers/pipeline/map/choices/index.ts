import type { CustomField, FieldId } from '#domain/fields';
import { toRegistry } from '#workers/registry';
import type { ColumnValues } from '../../../contract';
import { foldKey } from '../../values/text';
import type { Choice, ChoiceList } from './choice-list';
import { companySize } from './company-size';
import { consentStatus } from './consent-status';
import { leadStatus } from './lead-status';
import { salutation } from './salutation';

/** Standard fields with usual values; one file each. */
export const choiceLists = toRegistry<ChoiceList>([companySize, consentStatus, leadStatus, salutation]);

type Proposal = NonNullable<ColumnValues['values']>[number];

const listOf = (field: FieldId): ChoiceList | undefined => choiceLists.all.find((l) => l.field === field);

/** What a field usually takes: its own choices or the list of a standard field; [] = anything. */
export function choicesOf(field: FieldId, custom: readonly CustomField[]): string[] {
	const own = custom.find((c) => c.id === field);
	if (own) return own.type === 'choice' ? [...(own.choices ?? [])] : [];
	return listOf(field)?.choices.map((c) => c.label) ?? [];
}

/**
 * Without case, accents and signs: "Open - Not Contacted" = "open_not_contacted" = "OpenNotContacted". Digits stay apart: 110 is not 1-10.
 */
const bare = (text: string): string => {
	const folded = foldKey(text);
	return /\p{N}/u.test(folded) ? folded : folded.replace(/ /g, '');
};

interface Lookup {
	label: Map<string, string>;
	key: Map<string, string>;
	alias: Map<string, string>;
	fold: Map<string, string>;
}

function lookupOf(choices: readonly Choice[]): Lookup {
	const found: Lookup = { label: new Map(), key: new Map(), alias: new Map(), fold: new Map() };
	const put = (map: Map<string, string>, text: string, label: string): void => {
		if (!map.has(text)) map.set(text, label);
	};
	for (const { label, keys = [], aliases = [] } of choices) {
		put(found.label, label, label);
		for (const key of keys) put(found.key, key, label);
		for (const alias of aliases) put(found.alias, foldKey(alias), label);
	}
	// Folded forms last, so that a spelling that is one choice's own never goes to another.
	for (const { label, keys = [], aliases = [] } of choices)
		for (const text of [label, ...keys, ...aliases]) put(found.fold, bare(text), label);
	return found;
}

/**
 * What each value of a column would become in a field with choices: by the label itself, by a system's key, by a known
 * alias, or alike but for capitals, accents and signs. `to` null = nothing fits, the value stays as it is.
 */
export function proposeValues(
	field: FieldId,
	values: readonly { value: string; count: number }[],
	custom: readonly CustomField[]
): Proposal[] {
	const own = custom.find((c) => c.id === field);
	const list = own ? undefined : listOf(field);
	const choices: readonly Choice[] = own?.type === 'choice' ? (own.choices ?? []).map((label) => ({ label })) : (list?.choices ?? []);
	const lookup = lookupOf(choices);
	return values.map(({ value, count }): Proposal => {
		const text = value.trim();
		const found = (to: string | undefined, by: Proposal['by'], confidence: number): Proposal | null =>
			to === undefined ? null : { value, count, to, by, confidence };
		return (
			found(lookup.label.get(text), 'label', 1) ??
			found(lookup.key.get(text), 'key', 0.97) ??
			found(lookup.alias.get(foldKey(text)), 'alias', 0.9) ??
			found(lookup.fold.get(bare(text)), 'fold', 0.9) ??
			found(list?.read?.(text) ?? undefined, 'alias', 0.85) ?? { value, count, to: null, by: null, confidence: 0 }
		);
	});
}
