import { ALIKE, name, SAME } from './criteria';
import { generation, type KeyedTable } from './keys';

/** Generations that there are, as room in a joint number. */
const GENERATIONS = 8;
/** How many of those who are there a name is compared with that none of them has to the letter. */
const LOOKED_AT = 10;

/**
 * Those of one block who are there already: contacts, and rows that wait. Where several people share a mailbox, a row is about the one
 * of its name (DUP-7): the earliest of them is somebody else, and would be overwritten.
 */
export class Namesakes {
	private readonly byName = new Map<number, number>();
	private readonly first: number[] = [];

	/** @param members ascending @param firstRow first record that is a row of this file */
	constructor(
		private readonly keyed: KeyedTable,
		members: Int32Array,
		firstRow: number
	) {
		for (const member of members) {
			if (member >= firstRow) break;
			const key = keyOf(keyed, member);
			if (key === 0) continue;
			if (!this.byName.has(key)) this.byName.set(key, member);
			if (this.first.length < LOOKED_AT) this.first.push(member);
		}
	}

	/** The first of them with the name of a record, else the first of a name that is nearly that one; −1 = nobody. */
	of(record: number): number {
		const key = keyOf(this.keyed, record);
		if (key === 0) return -1;
		const same = this.byName.get(key);
		if (same !== undefined) return same;
		const verdicts = this.first.map((member) => name.judge(this.keyed, member, record));
		const at = verdicts.includes(SAME) ? verdicts.indexOf(SAME) : verdicts.indexOf(ALIKE);
		return at < 0 ? -1 : (this.first[at] ?? -1);
	}
}

/** Name and generation as one number; 0 = no name. */
const keyOf = (k: KeyedTable, i: number): number => {
	const id = k.name[i] ?? 0;
	return id === 0 ? 0 : id * GENERATIONS + generation(k, i);
};
