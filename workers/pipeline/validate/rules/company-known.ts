import { foldKey } from '../../values/text';
import { eachValue } from '../columns';
import type { Rule } from '../rule';

const folded = new WeakMap<ReadonlySet<string>, Set<string>>();

/** The list compares without capitals, accents and punctuation; folded once per list. */
function keysOf(list: ReadonlySet<string>): Set<string> {
	let keys = folded.get(list);
	if (!keys) folded.set(list, (keys = new Set([...list].map(foldKey))));
	return keys;
}

/** IMP-11: a company that is not in the list of known companies; only when such a list is loaded. */
export const companyKnownRule: Rule = {
	id: 'company-known',
	label: 'Known companies',
	description: 'A company is in the list of known companies, when there is one.',
	codes: ['companyNotFound'],
	check(chunk, options, emit) {
		const column = chunk.columns.get('company');
		if (!column || options.knownCompanies.size === 0) return;
		const known = keysOf(options.knownCompanies);
		eachValue(column, (value, i) => {
			if (!known.has(foldKey(value))) emit(i, { code: 'companyNotFound', severity: 'warning', field: 'company', value });
		});
	}
};
