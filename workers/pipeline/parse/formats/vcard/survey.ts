import type { CustomField } from '#domain/fields';
import type { ByteSource } from '../../../stages';
import { readCards, type Trouble } from './cards';
import { ColumnSet } from './columns';
import { entriesOf } from './entries';

/** What going through all cards once tells: the columns that they need, how many there are, and what is wrong with them. */
export interface Survey {
	columns: string[];
	shared: number;
	cards: number;
	/** Columns that are own fields of the device that wrote the cards. */
	ownFields: ReadonlyMap<string, Omit<CustomField, 'id'>>;
	versions: string[];
	binaries: number;
	trouble: Trouble;
}

/** Goes through a file without keeping its cards. */
export async function survey(source: ByteSource, encoding: string): Promise<Survey> {
	const trouble: Trouble = { count: 0, line: 0, what: '' };
	const columns = new ColumnSet();
	const versions = new Map<string, number>();
	let cards = 0;
	let binaries = 0;
	for await (const batch of readCards(source, encoding, trouble)) {
		cards += batch.length;
		for (const card of batch) {
			binaries += card.binaries;
			if (/^\d\.\d$/.test(card.version)) versions.set(card.version, (versions.get(card.version) ?? 0) + 1);
			columns.add(entriesOf(card, encoding));
		}
	}
	return { ...columns.list(), ownFields: columns.ownFields(), cards, binaries, trouble, versions: [...versions.keys()].sort() };
}
