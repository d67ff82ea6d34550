import type { ProofRecipe } from '#domain/imports/proof';
import { ok, type Result } from '#domain/result';
import { defaultSettings } from '#domain/settings';
import type { WorkedRows } from '../../rows/row-work';
import { withRowPool } from '../../rows/start';
import { packRows } from '../../store/chunks/source-rows';
import { breathe } from '../jobs';
import { readFiles } from '../read/open-parts';

/** Share of the work that the first reading is, which only looks at whole columns. */
const FIRST_READING = 0.25;

/**
 * Reads and cleans files by a recipe as an import would, twice, chunk by chunk in the order of the file; stores nothing, and holds no more
 * than the chunks that are at hand. `take` gets each as it would be staged. Resolves with the rows that were read.
 */
export async function dryRun(
	files: readonly File[],
	recipe: ProofRecipe,
	take: (rows: WorkedRows) => Promise<void>,
	report: (done: number) => void
): Promise<Result<number>> {
	const settings = { ...defaultSettings(), ...recipe.settings };
	const total = Math.max(
		1,
		files.reduce((n, f) => n + f.size, 0)
	);
	return withRowPool(async (pool): Promise<Result<number>> => {
		const prove = async (): Promise<Result<Awaited<ReturnType<ReturnType<typeof pool.scan>['end']>>>> => {
			const scan = pool.scan({ setup: recipe.setup, settings });
			for await (const part of readFiles(files, recipe.setup)) {
				if (part.kind === 'problem') return { ok: false, problem: part.problem };
				if (part.kind !== 'chunk') continue;
				await scan.add(packRows(part.chunk.rowNumbers, part.chunk.cells));
				report((FIRST_READING * part.chunk.bytesRead) / total);
				await breathe();
			}
			return ok(await scan.end());
		};
		// A row worker that died takes what it saw along: once more, on another or here.
		let proved = await prove();
		while (proved.ok && !proved.value) proved = await prove();
		if (!proved.ok || !proved.value) return proved as Result<never>;
		const { setup, facts } = proved.value;
		const order = { setup, settings, facts };
		const queue: Promise<WorkedRows>[] = [];
		let rows = 0;
		for await (const part of readFiles(files, setup)) {
			if (part.kind === 'problem') return { ok: false, problem: part.problem };
			if (part.kind !== 'chunk') continue;
			rows += part.chunk.rowNumbers.length;
			const worked = pool.clean(order, packRows(part.chunk.rowNumbers, part.chunk.cells), true);
			worked.catch(() => undefined);
			queue.push(worked);
			while (queue.length > pool.ahead) await take(await (queue.shift() as Promise<WorkedRows>));
			report(FIRST_READING + ((1 - FIRST_READING) * part.chunk.bytesRead) / total);
			await breathe();
		}
		for (const worked of queue) await take(await worked);
		return ok(rows);
	});
}
