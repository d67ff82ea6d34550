import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { explainSimilar, findSimilar, type SimilarFound } from '#workers/pipeline/match/similar/index';
import { cleanList } from './clean-lists';
import { go, named, similarTable } from './similar-table';

type Own = Readonly<Record<string, (i: number) => string>>;
interface List {
	fields: FieldId[];
	rows: string[][];
}

const code = (letter: string, n: number): string => `${letter}${String(10_000 + n)}`;
/** People of whom no two have one name or mailbox, with columns of the user's own. */
function people(n: number, seed: number, own: Own, firm?: (i: number) => string): List {
	const rows = cleanList('one firm each', n, seed).rows.map(([first, last, email], i) => [
		first!,
		last!,
		firm ? `${first}.${last}@${firm(i).toLowerCase()}.example.com` : email!,
		...(firm ? [firm(i)] : []),
		...Object.values(own).map((of) => of(i))
	]);
	return { fields: ['firstName', 'lastName', 'email', ...(firm ? ['company' as const] : []), ...(Object.keys(own) as FieldId[])], rows };
}
const find = async ({ fields, rows }: List, least = 0.5): Promise<SimilarFound> =>
	(await findSimilar(similarTable(fields, rows), { least }, go)) as SimilarFound;

/** Sizes from 1 to 6, in turn: which group the record i is of. */
const party = (i: number): number => Math.floor(i / 21) * 6 + [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5][i % 21]!;
const twice = (n: number): string => String(n).padStart(2, '0');
const minute = (i: number): string => {
	const lot = Math.floor(i / 50);
	return `2026-03-${twice(4 + Math.floor(lot / 8))} 10:${twice((lot * 7) % 60)}:00`;
};

const LISTS: Readonly<Record<string, { own: Own; firm?: (i: number) => string }>> = {
	sessions: {
		own: {
			'custom:session': (i) => code('S', Math.floor(i / 3)),
			'custom:batch': (i) => code('B', Math.floor(i / 7)),
			'custom:store': (i) => code('', Math.floor(i / 15))
		}
	},
	'accounts of firms': {
		own: { accountId: (i) => code('A', party(i) * 37), 'custom:parent': (i) => code('P', Math.floor(party(i) / 2)) },
		firm: (i) => `Firm${party(i)}`
	},
	orders: {
		own: {
			'custom:order': (i) => code('O', party(i) * 31),
			'custom:invoice': (i) => code('I', party(i) * 17),
			'custom:booking': (i) => code('K', Math.floor(party(i) / 2))
		}
	},
	'figures of the day': {
		own: {
			'custom:rate': (i) => `4.${1000 + Math.floor(i / 9) * 7}`,
			'custom:index': (i) => `93.${100 + Math.floor(i / 30) * 13}`,
			'custom:employed': (i) => `51${10 + Math.floor(i / 60)}.5`
		}
	},
	'a bulk import': {
		own: {
			'custom:created': minute,
			'custom:modified': (i) => minute(i).replace(':00', ':10'),
			'custom:form': (i) => code('F', Math.floor(i / 75)),
			'custom:scanner': (i) => code('N', Math.floor(i / 25))
		}
	}
};

describe.each(Object.entries(LISTS))('DUP-2: %s', (_, { own, firm }) => {
	it('what many people share makes no two of them one', async () => {
		for (const n of [60, 400]) {
			const list = people(n, 1, own, firm);
			expect(
				named(await find(list), (i) => list.rows[i]!.join(' ')),
				`${n} people`
			).toEqual([]);
		}
	});
});

describe('DUP-2: mailboxes made of names', () => {
	/** Two lists in one: everybody, and whoever is looked at. */
	const with2 = async (...extra: string[][]): Promise<string[]> => {
		const list = people(300, 3, {});
		const rows = [...list.rows, ...extra];
		return named(await find({ ...list, rows }), (i) => rows[i]!.slice(0, 2).join(' ')).map((line) => line.replace(/ [\d.]+$/, ''));
	};

	it('two people whose names are a letter apart are two, and so are their mailboxes; a slip in the mailbox alone is one person', async () => {
		expect(await with2(['Jill', 'Lalondra', 'jill.lalondra@gmail.com'], ['Jill', 'Palondra', 'jill.palondra@gmail.com'])).toEqual([]);
		expect(await with2(['Tim', 'Bergstrand', 'tim.bergstrand@gmail.com'], ['Tom', 'Bergstrand', 'tom.bergstrand@gmail.com'])).toEqual([]);
		expect(await with2(['Jill', 'Palondra', 'jill.palondra@gmail.com'], ['Jill', 'Palondra', 'jill.palodnra@gmail.com'])).toEqual([
			'Jill Palondra = Jill Palondra'
		]);
		// The name was heard wrong, the mailbox not.
		expect(await with2(['Jill', 'Palondra', 'jill.palondra@gmail.com'], ['Jill', 'Palontra', 'jill.palondra@gmail.com'])).toEqual([
			'Jill Palondra = Jill Palontra'
		]);
	});
});

/** The list, and some people once more under another family name and mailbox, or with a slip in the name; of other sessions. */
function withChanges(list: List, ids: number): List & { married: string[]; slips: string[] } {
	const more: string[][] = [];
	const [married, slips]: [string[], string[]] = [[], []];
	for (let k = 0; k < 60; k++) {
		const i = 5 + k * 9;
		const row = [...list.rows[i]!];
		if (k % 6 === 0) {
			[row[1], row[2]] = [`Quill${'abcdefghij'[k / 6]!}worth`, `new.name${k}@elsewhere.example.com`];
			married.push(`${i}/${list.rows.length + k}`);
		} else {
			row[1] = `${row[1]!.slice(0, 2)}${row[1]!.slice(3)}`;
			slips.push(`${i}/${list.rows.length + k}`);
		}
		for (let c = ids + 1; c < row.length; c++) row[c] = code('Z', k);
		more.push(row);
	}
	return { fields: list.fields, rows: [...list.rows, ...more], married, slips };
}

describe('DUP-2: a number of a person’s own', () => {
	const own = { 'custom:member': (i: number) => code('M', i * 7), ...LISTS['sessions']!.own };
	it('finds who has another family name and mailbox, where it is confirmed by the others', async () => {
		const { married, slips, ...list } = withChanges(people(600, 2, own), 3);
		const { pairs } = await find(list);
		const found = new Set(Array.from({ length: pairs.length }, (_, p) => `${pairs.left[p]}/${pairs.right[p]}`));
		expect(slips.filter((p) => found.has(p)).length).toBeGreaterThanOrEqual(slips.length - 1);
		expect(married.filter((p) => found.has(p)).length).toBeGreaterThanOrEqual(married.length - 1);
		expect([...found].filter((p) => !married.includes(p) && !slips.includes(p))).toEqual([]);
	});

	it('never makes one of two whose names and mailboxes all differ', async () => {
		const { fields, rows } = withChanges(people(600, 2, own), 3);
		for (let k = 0; k < 5; k++)
			rows.push([
				['Zebulon', 'Ottoline', 'Cosima', 'Ezekiel', 'Hildegard'][k]!,
				['Oxbridge', 'Vantongeren', 'Ashkenazy', 'Pfeffermann', 'Lundqvist'][k]!,
				`${['ze', 'tolly', 'cos', 'hek', 'gardy'][k]!}@far${k}.example.com`,
				...rows[300 + k * 9]!.slice(3)
			]);
		const { pairs } = await find({ fields, rows });
		expect([...pairs.right].filter((r) => r >= 660)).toEqual([]);
	});
});

describe('DUP-2: what is learned of such columns', () => {
	const { fields, rows } = people(450, 3, LISTS['sessions']!.own);
	it('doesn’t depend on the order of rows', async () => {
		const back = [...rows].reverse();
		const least = 0.0001;
		expect(named(await find({ fields, rows: back }, least), (i) => back[i]![2]!)).toEqual(
			named(await find({ fields, rows }, least), (i) => rows[i]![2]!)
		);
	});

	it('DUP-4: a batch that comes along with its session adds nothing, and a model that knows of none counts it in full', async () => {
		const { model } = await find({ fields, rows });
		expect(JSON.parse(JSON.stringify(model))).toEqual(model);
		const valuesOf = (i: number) => Object.fromEntries(fields.map((f, c) => [f, rows[i]![c]!]));
		const batch = (along: typeof model.along): number =>
			explainSimilar(valuesOf(0), valuesOf(1), { ...model, along } as typeof model).evidence.find((e) => e.field === 'custom:batch')!
				.weight;
		expect(batch(model.along)).toBeLessThan(1);
		const { along: _, ...older } = model;
		expect(explainSimilar(valuesOf(0), valuesOf(1), older).evidence.find((e) => e.field === 'custom:batch')!.weight).toBeGreaterThan(4);
	});
});
