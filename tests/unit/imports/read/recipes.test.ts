import { beforeEach, describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#domain/imports/mapping';
import { pipelineApi as api } from '#workers/imports/api';
import { likeness, mapByRecipe } from '#workers/pipeline/recipe/apply';
import { savedColumns } from '#workers/pipeline/recipe/make';
import { csv, freshDevice, importAll, proposedSetup } from '../harness';

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const rows = (n: number, tier: (i: number) => string): string[] =>
	Array.from(
		{ length: n },
		(_, i) => `Person ${'abcdefghij'[i % 10]}${i},p${i}@nordlicht.example,${tier(i)},+49 30 23125${String(i).padStart(3, '0')}`
	);

describe('recipes and saved mappings', () => {
	beforeEach(freshDevice);

	it('MAP-5: a saved mapping is proposed by itself when the same header set returns, in any order, and can be left out', async () => {
		const file = csv(
			'Name,Mail address,Level,Fon',
			rows(20, () => 'Gold')
		);
		const setup = await proposedSetup(file);
		const changed = setup.mapping.map((m): ColumnMapping =>
			m.header === 'Level'
				? { ...m, target: { kind: 'custom', field: { id: 'custom:level', label: 'Level', type: 'text' } }, byUser: true }
				: m
		);
		const saved = value(await api.saveMapping('Fair list', changed));
		const again = value(await api.inspectFiles([csv('Fon,Level,Name,Mail address', ['+49 30 1,Gold,Ana Lima,ana@nordlicht.example'])]));
		expect(again.saved).toMatchObject({ id: saved.id, name: 'Fair list', missing: [], added: [] });
		expect(again.mapping.find((m) => m.header === 'Level')).toMatchObject({ target: { kind: 'custom' }, byUser: true, index: 1 });
		expect(value(await api.inspectFiles([file], [], { saved: null })).saved).toBeNull();
	});

	it('MAP-5: a mapping goes out as a file and comes in again; anything else is refused in words', async () => {
		const file = csv('Name,Email', ['Ana Lima,ana@nordlicht.example']);
		const chosen = (await proposedSetup(file)).mapping.map((m): ColumnMapping => ({
			...m,
			target: m.header === 'Name' ? { kind: 'field', field: 'company' } : { kind: 'exclude' },
			byUser: true
		}));
		const saved = value(await api.saveMapping('One', chosen));
		const { blob, name } = value(await api.exportMapping(saved.id));
		expect(name).toBe('One.muster-mapping.json');
		await api.deleteMapping(saved.id);
		expect(await api.listMappings()).toEqual([]);
		const back = value(await api.importMapping(new File([blob], name)));
		expect((await api.listMappings()).map((m) => m.name)).toEqual(['One']);
		// It is the same mapping, not just one of that name: the next file of these columns is read by it.
		const { mapping, saved: offered } = value(await api.inspectFiles([csv('Email,Name', ['ana@nordlicht.example,Ana Lima'])]));
		expect(offered).toMatchObject({ id: back.id, name: 'One', missing: [], added: [] });
		expect(mapping.map((m) => [m.header, m.target])).toEqual([
			['Email', { kind: 'exclude' }],
			['Name', { kind: 'field', field: 'company' }]
		]);
		for (const text of ['{', '[]', '{"muster":"mapping","version":9}', '{"__proto__":{"muster":"mapping"}}'])
			expect(await api.importMapping(new File([text], 'x.json'))).toMatchObject({ ok: false, problem: { code: 'mappingFileUnreadable' } });
	});

	it('MAP-5, FIL-4: a file that names a field which is none here leaves the column to its own proposal', async () => {
		const one = csv('Name,Email', ['Ana Lima,ana@nordlicht.example']);
		const { mapping } = await proposedSetup(one);
		const saved = value(
			await api.saveMapping(
				'Later',
				mapping.map((m) => ({ ...m, byUser: true }))
			)
		);
		const text = await value(await api.exportMapping(saved.id)).blob.text();
		for (const field of ['shoeSize', '__proto__', 'constructor']) {
			const changed = text.replace('"field": "email"', `"field": "${field}"`);
			expect(changed).not.toBe(text);
			value(await api.importMapping(new File([changed], 'later.json')));
			const seen = value(await api.inspectFiles([one]));
			expect(seen.mapping.map((m) => m.target)).toEqual(mapping.map((m) => m.target));
		}
	});

	it('MAP-5: columns are found by name and by how often the name stood before; what is new and fills a taken field is left out, what takes the place of one that is gone is kept', () => {
		const column = (index: number, header: string, field: 'email' | 'phone1' | 'phone2' | null): ColumnMapping => ({
			index,
			header,
			samples: [],
			target: field ? { kind: 'field', field } : { kind: 'exclude' },
			confidence: 1,
			reason: { code: '', params: {} },
			byUser: false
		});
		const saved = savedColumns([column(0, 'Tel', 'phone1'), column(1, 'tel ', 'phone2'), column(2, 'Mail', 'email')]);
		const here = [column(0, 'TEL', null), column(1, 'Mail 2', 'email'), column(2, 'Tel', null)];
		const { mapping, missing, added } = mapByRecipe(saved, [...here, column(3, 'Mail', null)]);
		expect(mapping.map((m) => m.target)).toEqual([
			{ kind: 'field', field: 'phone1' },
			{ kind: 'exclude' },
			{ kind: 'field', field: 'phone2' },
			{ kind: 'field', field: 'email' }
		]);
		expect(missing).toEqual([]);
		expect(added.map((m) => m.header)).toEqual(['Mail 2']);
		// A column that goes by another name now: what it filled is free, and its values aren't lost.
		const renamed = mapByRecipe(saved, here);
		expect(renamed.mapping[1]?.target).toEqual({ kind: 'field', field: 'email' });
		expect(renamed.missing.map((m) => m.header)).toEqual(['Mail']);
		expect(renamed.added.map((m) => m.header)).toEqual(['Mail 2']);
		expect(likeness(saved, ['tel', 'Tel', 'Mail'])).toBe(1);
		expect(likeness(saved, ['tel', 'Mail', 'x', 'y'])).toBeCloseTo(2 / 5);
	});

	it('a recipe gives next month’s file the same setup, and says what it did not expect', async () => {
		const file = csv(
			'Name,Email,Level,Phone',
			rows(40, (i) => (i % 2 ? 'Gold' : 'Silver'))
		);
		const setup = await proposedSetup(file, {
			policy: 'skip',
			defaultCountry: 'DE',
			leadSource: 'Hannover',
			normalizersOff: ['phone1/phone'],
			fixes: [{ field: 'company', from: 'Nordlcht', to: 'Nordlicht' }]
		});
		const level = setup.mapping.map((m): ColumnMapping =>
			m.header === 'Level' ? { ...m, target: { kind: 'custom', field: { id: 'custom:level', label: 'Level', type: 'text' } } } : m
		);
		const recipe = value(await api.saveRecipe('Hannover', { files: [file], setup: { ...setup, mapping: level } }));
		expect(recipe.columns.find((c) => c.header === 'Level')?.known).toEqual(['Silver', 'Gold']);
		const next = csv(
			'Email;Name;Level;Shoe',
			Array.from({ length: 10 }, (_, i) => `n${i}@hafen.example;Tom Berg;${i === 0 ? 'Platin' : 'Gold'};44`)
		);
		const applied = value(await api.applyRecipe(recipe.id, [next]));
		expect(applied.setup).toMatchObject({
			policy: 'skip',
			defaultCountry: 'DE',
			leadSource: 'Hannover',
			normalizersOff: ['phone1/phone'],
			fixes: [{ from: 'Nordlcht' }]
		});
		expect(applied.setup.parts[0]?.read.delimiter).toBe(';');
		const codes = applied.surprises.map((s) => s.code);
		expect(codes).toContain('recipeColumnGone'); // Phone
		expect(codes).toContain('recipeDelimiter');
		expect(codes).toContain('recipeNewValues'); // Platin
		expect(codes.some((c) => c.startsWith('recipeColumnNew'))).toBe(true); // Shoe
		expect(applied.surprises.map((s) => s.severity)).toEqual(
			[...applied.surprises.map((s) => s.severity)].sort(
				(a, b) => ['error', 'warning', 'info'].indexOf(a) - ['error', 'warning', 'info'].indexOf(b)
			)
		);
	});

	it('VAL-1, MAP-5: a file whose dates stand in another order than those of the recipe is read as it stands, and that is said', async () => {
		const dated = (...dates: string[]): File =>
			csv(
				'Name,Email,Consent Date',
				dates.map((d, i) => `Ana Lima${i},ana${i}@nordlicht.example,${d}`)
			);
		const { id } = await importAll(dated('01/02/2026', '13/02/2026'));
		const recipe = value(await api.saveRecipe('Monthly', { importId: id }));
		const orders = async (...dates: string[]) => {
			const file = dated(...dates);
			const { setup, surprises } = value(await api.applyRecipe(recipe.id, [file]));
			const [seen] = value(await api.preflight([file], setup)).dateOrders;
			return [seen!.order, seen!.decidedBy, seen!.against, surprises.filter((s) => s.code === 'recipeDates').map((s) => s.params)];
		};
		expect(await orders('01/02/2026', '02/13/2026')).toEqual(['mdy', 1, 0, [{ header: 'Consent Date', rows: 1, column: 2 }]]);
		// What decides nothing by itself is read as before; of dates in both orders that is said where the order is.
		expect(await orders('01/02/2026', '03/04/2026')).toEqual(['dmy', 0, 0, []]);
		expect(await orders('02/13/2026', '02/14/2026', '15/02/2026')).toEqual(['dmy', 1, 2, []]);
	});

	it('a recipe goes out as a file and comes in again; the same file has no surprises', async () => {
		const file = csv(
			'Name,Email,Phone',
			rows(20, () => '').map((r) => r.replace(',,', ','))
		);
		const recipe = value(await api.saveRecipe('Same', { files: [file], setup: await proposedSetup(file) }));
		const { blob, name } = value(await api.exportRecipe(recipe.id));
		await api.deleteRecipe(recipe.id);
		const back = value(await api.importRecipe(new File([blob], name)));
		expect(value(await api.applyRecipe(back.id, [file])).surprises).toEqual([]);
		expect(await api.importRecipe(new File(['nothing'], 'x.json'))).toMatchObject({ ok: false, problem: { code: 'recipeFileUnreadable' } });
		expect(await api.saveRecipe('  ', { files: [file], setup: await proposedSetup(file) })).toMatchObject({
			ok: false,
			problem: { code: 'nameNeeded' }
		});
	});
});
