import type { BlockingRule } from '../block';

/** Room for the company in a joint number; both together stay below 2^53. */
const COMPANIES = 2 ** 24;

/** Folded name together with company core; a blank name or company blocks nothing. */
export const nameCompany: BlockingRule = {
	id: 'nameCompany',
	label: 'Name and company',
	description: 'Records with the same name at the same company, without regard to case, accents and legal form.',
	slots: 1,
	valueOf: (k, i) => `${k.names[k.name[i] ?? 0]}\n${k.companies[k.company[i] ?? 0]}`,
	hashes: (s) => ({ values: s.nameCompany, width: 1 }),
	keys(k) {
		const ids = new Map<number, number>();
		return {
			fill(from, to, out) {
				for (let i = from; i < to; i++) {
					const name = k.name[i] ?? 0;
					const company = k.company[i] ?? 0;
					if (name === 0 || company === 0) {
						out[i] = 0;
						continue;
					}
					const joint = name * COMPANIES + company;
					let id = ids.get(joint);
					if (id === undefined) ids.set(joint, (id = ids.size + 1));
					out[i] = id;
				}
			}
		};
	}
};
