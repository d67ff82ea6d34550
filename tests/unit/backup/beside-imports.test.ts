import { beforeEach, expect, it, vi } from 'vitest';
import type { Result } from '#domain/result';
import { openStore } from '#workers/imports/context';
import { webLocks } from '../../support/web-locks';
import { value } from '../imports/fix/fix-support';
import { api, csv, importAll, nothing, plainDevice, proposedSetup } from '../imports/harness';

beforeEach(plainDevice);

const code = (r: Result<unknown>): string => (r.ok ? 'ok' : r.problem.code);
const asFile = (blob: Blob): File => new File([blob], 'b.muster');
const HEADER = 'First Name,Last Name,Email';
const rows = (...n: number[]): string[] => n.map((i) => `Ana${i},Lima${i},ana${i}@firm${i}.example.com`);
/** Keys of all that a backup holds. */
async function stored(): Promise<[string, IDBValidKey[]][]> {
	const db = await openStore();
	const names = [...db.objectStoreNames].filter((name) => name !== 'vault' && name !== 'sorted');
	return Promise.all(names.map(async (name): Promise<[string, IDBValidKey[]]> => [name, await db.getAllKeys(name)]));
}

it('APP-5, IMP-7: while an import is at work nothing is restored: what it reads would lie between what the backup holds', async () => {
	await importAll(csv(HEADER, rows(1, 2, 3)));
	const { blob } = value(await api.makeBackup(null, nothing));
	const before = await stored();
	const request = (...args: unknown[]): unknown => (args.at(-1) as (lock: object) => unknown)({});
	vi.stubGlobal('navigator', { locks: { request, query: () => Promise.resolve({ held: [{ name: 'muster:import:i1' }] }) } });
	expect(code(await api.restoreBackup(asFile(blob), null, nothing))).toBe('backupImporting');
	vi.unstubAllGlobals();
	expect(await stored()).toEqual(before);
	expect(value(await api.restoreBackup(asFile(blob), null, nothing)).contacts).toBe(3);
});

it('APP-5, IMP-12: an import that begins as a restore has just looked waits until all is written, and is there whole', async () => {
	await importAll(csv(HEADER, rows(1, 2, 3)));
	const { blob } = value(await api.makeBackup(null, nothing));
	const setup = await proposedSetup(csv(HEADER, rows(4, 5, 6, 7)));
	let begun: ReturnType<typeof api.createImport> | null = null;
	vi.stubGlobal('navigator', {
		locks: webLocks(() => {
			begun ??= api.createImport([csv(HEADER, rows(4, 5, 6, 7))], 'file', setup);
		})
	});
	expect(value(await api.restoreBackup(asFile(blob), null, nothing)).contacts).toBe(3);
	const made = value(await begun!);
	expect(value(await api.processImport(made.id, nothing))).toMatchObject({ rowsTotal: 4 });
	vi.unstubAllGlobals();
	expect(await (await openStore()).getAllKeys('imports')).toContain(made.id);
});
