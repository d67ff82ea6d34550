import type { ImportSetup } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import { fail, ok, type Result } from '#domain/result';
import type { ColumnValues } from '../../contract';
import { choicesOf, proposeValues } from '../../pipeline/map/choices/index';
import { ColumnCounter } from '../../pipeline/recipe/columns';
import { customFields } from './mapped-fields';
import { readSettings } from '../../store/settings';
import { openStore } from '../context';
import { breathe } from '../jobs';
import { readFiles } from './open-parts';

/** More kinds of values than this are no choices to be mapped one by one. */
const MOST_KINDS = 500;

/** PipelineApi.columnValues. */
export async function columnValues(files: File[], setup: ImportSetup, index: number): Promise<Result<ColumnValues>> {
	const mapping = setup.mapping.find((m) => m.index === index);
	const field = mapping ? mappedField(mapping) : null;
	if (!mapping || field === null) return fail('columnNotMapped', {});
	const counter = new ColumnCounter(1, MOST_KINDS);
	for await (const part of readFiles(files, setup)) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		if (part.kind === 'chunk') counter.add(part.chunk.cells.map((row) => [row[index] ?? '']));
		await breathe();
	}
	const { values } = counter.columns[0] as ColumnCounter['columns'][number];
	const custom = customFields(setup, await readSettings(await openStore()));
	const counted = [...(values ?? [])]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
	const choices = choicesOf(field, custom);
	return ok({ values: values ? proposeValues(field, counted, custom) : null, choices, distinct: values?.size ?? MOST_KINDS + 1 });
}
