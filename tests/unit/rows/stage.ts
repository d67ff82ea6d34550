import type { ImportManifest, ImportSetup } from '#domain/import';
import type { Result } from '#domain/result';
import { defaultSettings } from '#domain/settings';
import { pipelineApi as api } from '#workers/imports/api';
import { ProgressReporter } from '#workers/imports/context';
import { stageRows } from '#workers/imports/stage/stage-rows';
import type { PoolOptions } from '#workers/rows/pool';
import { ofImport, readImport } from '#workers/store/imports';
import { openStore } from '#workers/store/engine/open';
import { sourceChunk } from '#workers/store/chunks/source-rows';
import { readStagedValue } from '#workers/store/chunks/staged-chunks';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Country,Last Activity,Notes';

/** A file of so many rows with what makes findings: wrong addresses, shouted names, ragged rows, blanks, accents. */
export const someRows = (rows: number): File =>
	new File(
		[
			[
				HEADER,
				...Array.from({ length: rows }, (_, i) =>
					[
						i % 9 === 0 ? 'ADA' : `Ada${i}`,
						i % 11 === 0 ? '' : i % 4 === 0 ? 'Müller' : 'Lovelace',
						i % 13 === 0 ? `ada${i}example.com` : `ada.${i}@${i % 3 === 0 ? 'gmial.com' : `engines-${i}.co.uk`}`,
						i % 5 === 0 ? '' : `020 7183 ${String(8000 + (i % 1000))}`,
						`Engines ${i % 40} Ltd`,
						i % 2 === 0 ? 'United Kingdom' : 'GB',
						`${String(1 + (i % 28)).padStart(2, '0')}/${String(1 + (i % 12)).padStart(2, '0')}/2025`,
						i % 6 === 0 ? ' spoke  twice ' : '',
						...(i % 17 === 0 ? ['surplus'] : [])
					].join(',')
				)
			].join('\n')
		],
		'rows.csv',
		{ type: 'text/csv' }
	);

/** How a file is read, as step 2 proposes it. */
export async function setupOf(file: File): Promise<ImportSetup> {
	const seen = await api.inspectFiles([file]);
	if (!seen.ok) throw new Error(seen.problem.code);
	const { duplicatePolicy, requiredPolicy, survivorship } = defaultSettings();
	return {
		parts: seen.value.setups,
		mapping: seen.value.mapping,
		policy: duplicatePolicy,
		requiredPolicy,
		survivorship,
		defaultCountry: 'GB',
		leadSource: '',
		normalizersOff: [],
		dateOrders: {},
		fixes: [],
		largeFileConfirmed: false
	};
}

/** An import of a file, ready to be staged. */
export const createdImport = async (file: File): Promise<ImportManifest> =>
	good(await api.createImport([file], 'file', await setupOf(file)));

/** Stages an import's rows through a pool. */
export async function staged(id: string, options?: PoolOptions, shouldStop: () => boolean = () => false): Promise<Result<ImportManifest>> {
	const db = await openStore();
	const manifest = (await readImport(db, id))!;
	return stageRows(db, manifest, manifest.setup!, new ProgressReporter(manifest, () => undefined, manifest.rowsDone), shouldStop, {
		own: options
	});
}

const TIMES: readonly string[] = ['id', 'ordinal', 'createdAt', 'updatedAt', 'stageMs', 'wallMs'];

/** All that staging left in the store, without times and without the name of the import. */
export async function leftBehind(id: string): Promise<unknown> {
	const db = await openStore();
	const of = async (store: 'staged' | 'sourceRows' | 'issues', read: (n: number) => Promise<unknown>) =>
		Promise.all((await db.getAllKeys(store, ofImport(id))).map(async ([, n]) => [n, await read(n)]));
	const manifest = Object.entries((await readImport(db, id))!).filter(([key]) => !TIMES.includes(key));
	return {
		staged: await of('staged', (n) => readStagedValue(db, id, n)),
		sourceRows: await of('sourceRows', (n) => sourceChunk(db, id, n)),
		issues: await of('issues', (n) => db.get('issues', [id, n])),
		manifest
	};
}

export const good = (result: Result<ImportManifest>): ImportManifest => {
	if (!result.ok) throw new Error(result.problem.code);
	return result.value;
};
