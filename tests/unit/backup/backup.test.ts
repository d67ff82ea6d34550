import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { pack, unpack } from '#workers/store/codec';
import { BackupWriter, readBackup } from '#workers/backup/format';
import { restoreUnfinished } from '#workers/backup/unfinished';
import { openStore } from '#workers/imports/context';
import { verifyAudit } from '#workers/query/audit';
import { sealSecret } from '#workers/store/sealing/vault';
import type { Result } from '#domain/result';
import { toDisk } from '#workers/store/chunks/chunk-store';
import { readHeads } from '#workers/store/chunks/chunk-head';
import { readChunks } from '#workers/store/contacts';
import { sourceChunk } from '#workers/store/chunks/source-rows';
import { upkeep } from '#workers/imports/device/upkeep';
import type { ImportManifest } from '#domain/import';
import { sandboxAt } from '../outbox/support';
import { DB_VERSION } from '#workers/store/schema';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';
import { quickKeys } from '../../support/quick-keys';

quickKeys();

const PASS = 'correct horse battery';
const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const code = (r: Result<unknown>): string => (r.ok ? 'ok' : r.problem.code);
const asFile = (blob: Blob, name = 'b.muster'): File => new File([blob], name);
const HEADER = 'First Name,Last Name,Email,Phone,Company,Cost Centre';
const FIRST = ['Ana', 'Bruno', 'Carla', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const LAST = ['Lima', 'Kovacs', 'Okafor', 'Petersen', 'Quintero', 'Rossi', 'Schmidt', 'Tanaka', 'Ulrich', 'Vasquez', 'Weber', 'Yilmaz'];
/** People who are nobody else: the same name only every 120th time, at another company, with another number. */
const rows = (n: number, from = 0): string[] =>
	Array.from({ length: n }, (_, k) => {
		const i = from + k;
		const [first, last] = [FIRST[i % 10], LAST[(i * 7 + Math.floor(i / 10)) % 12]];
		return `${first},${last},${first}.${last}.${i}@firm${i}.example.com,+49 ${30 + (i % 60)} ${((i * 7919) % 9_000_000) + 1_000_000},Firm ${i} ${last},K${i}`;
	});

/** Everything that a backup holds, as one value. */
async function everything(): Promise<Record<string, [IDBValidKey, unknown][]>> {
	const db = await openStore();
	const all: Record<string, [IDBValidKey, unknown][]> = {};
	for (const name of db.objectStoreNames)
		if (name !== 'vault' && name !== 'sorted') all[name] = (await db.getAllKeys(name)).map((k) => [k, null]);
	for (const name of Object.keys(all)) {
		const values = await db.getAll(name as 'settings');
		all[name]!.forEach((e, i) => {
			e[1] = values[i];
		});
	}
	return all;
}
/** A manifest as version 1 of the schema wrote it. */
function oneFile({ files: _files, leftOut: _out, damage: _damage, quality: _quality, setup, ...m }: ImportManifest): unknown {
	if (!setup) return { ...m, setup, blankRows: 0 };
	const { parts, fixes: _fixes, ...rest } = setup;
	const { sheet: _sheet, trim: _trim, ...read } = parts[0]!.read;
	return { ...m, blankRows: 0, setup: { ...rest, read } };
}
beforeEach(plainDevice);

describe('APP-5: backup and restore', () => {
	it('APP-5: any value of the store comes back as it was', () => {
		const arrays = fc.oneof(fc.uint8Array(), fc.uint32Array(), fc.float64Array({ noNaN: true }), fc.uint16Array(), fc.int32Array());
		const leaf = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.integer(),
			fc.double({ noNaN: true }).filter((n) => !Object.is(n, -0)),
			fc.boolean(),
			fc.constant(null),
			arrays
		);
		const tree = fc.letrec((tie) => ({
			node: fc.oneof(
				{ depthSize: 'small' },
				leaf,
				fc.array(tie('node'), { maxLength: 4 }),
				fc.array(fc.tuple(fc.string(), tie('node')), { maxLength: 4 }).map((e) => new Map(e))
			)
		})).node;
		fc.assert(
			fc.property(tree, (v) => {
				expect(unpack(pack(v))).toEqual(v);
			}),
			{ numRuns: 200 }
		);
		expect(unpack(pack({ a: undefined, b: 1 }))).toStrictEqual({ b: 1 });
	});

	it('APP-5: bytes that come back have memory of their own: a store would write all that lies behind them', () => {
		const back = unpack(
			pack([
				['k', { a: Uint8Array.of(1, 2), in: new Map([['b', { c: Uint8Array.of(3) }]]) }],
				['l', Uint32Array.of(4)]
			])
		) as [[string, { a: Uint8Array; in: Map<string, { c: Uint8Array }> }], [string, Uint32Array]];
		expect([back[0][1].a, back[0][1].in.get('b')!.c, back[1][1]].map((v) => v.buffer.byteLength - v.byteLength)).toEqual([0, 0, 0]);
	});

	it.each([
		['encrypted', PASS],
		['not encrypted', null]
	])('APP-5: %s: an empty device becomes what the other was, with nothing of its secrets', async (_, pass) => {
		await importAll(csv(HEADER, rows(1200)));
		value(await api.saveContact({ fullName: 'By Hand', email: 'hand@nordlicht-bau.de' }, null));
		value(await api.saveSettings({ userName: 'Ana', knownCompanies: ['Nordlicht'] }));
		await sealSecret(await openStore(), 's1', 'https://crm.example.com', 'planted-token-7731');
		const of = { secretId: 's1', secretOrigin: 'https://crm.example.com' };
		await sandboxAt(await openStore(), 'https://crm.example.com', {}, of);
		await sandboxAt(await openStore(), 'https://open.example.com', {}, { id: 'open', name: 'Without a token' });
		let shares: number[] = [];
		const { blob, contacts } = value(await api.makeBackup(pass, (done) => shares.push(done)));
		expect([contacts, shares.every((s, i) => s >= 0 && s <= 1 && (i === 0 || s >= shares[i - 1]!))]).toEqual([1201, true]);
		const text = Buffer.from(await blob.arrayBuffer()).toString('latin1');
		expect(text).not.toContain('planted-token-7731');
		expect(value(await api.backupHeader(asFile(blob)))).toMatchObject({
			contacts: 1201,
			schema: DB_VERSION,
			sealed: pass ? { rounds: 600_000 } : null
		});
		const before = await everything();
		await plainDevice();
		shares = [];
		expect(value(await api.restoreBackup(asFile(blob), pass, (done) => shares.push(done)))).toEqual({
			contacts: 1201,
			paused: 0,
			tokenless: ['Sandbox CRM']
		});
		expect(shares.at(-1)).toBe(1);
		const after = await everything();
		const { settings: s0, journal: j0, ...rest0 } = before;
		const { settings: s1, journal: j1, ...rest1 } = after;
		expect(rest1).toEqual(rest0);
		// The log goes on where the backup ended.
		expect(j1!.slice(0, -1)).toEqual(j0!.slice(0, -1));
		expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
		const own = (list: [IDBValidKey, unknown][]) => new Map(list.filter(([k]) => k !== 'generation' && k !== 'nextSerial'));
		expect(own(s1!)).toEqual(own(s0!));
		expect(Number(new Map(s1).get('nextSerial'))).toBeGreaterThan(Number(new Map(s0).get('nextSerial')) + 9_999);
		const again = await importAll(csv(HEADER, rows(5, 1198)));
		expect(again.ledger).toMatchObject({ created: 3, merged: 2 });
	});

	it('APP-5: a file that was changed, cut, mixed or opened with another passphrase changes nothing here', async () => {
		await importAll(csv(HEADER, rows(300)));
		const { blob } = value(await api.makeBackup(PASS, nothing));
		const bytes = new Uint8Array(await blob.arrayBuffer());
		await plainDevice();
		await importAll(csv(HEADER, ['Tom,Berg,tom@hafen-bank.de,,,']));
		const before = await everything();
		const restore = async (b: Uint8Array, pass: string | null = PASS): Promise<string> =>
			code(await api.restoreBackup(asFile(new Blob([b as BlobPart])), pass, nothing));
		expect(await restore(bytes, 'another passphrase')).toBe('backupPassphrase');
		expect(await restore(bytes, null)).toBe('backupPassphrase');
		expect(await restore(new TextEncoder().encode('Name,Email\nAna,a@b.de'))).toBe('backupNotOne');
		expect(await restore(bytes.slice(0, 5))).toBe('backupNotOne');
		for (const cut of [bytes.length - 1, Math.floor(bytes.length / 2), bytes.length - 40])
			expect(['backupCut', 'backupDamaged']).toContain(await restore(bytes.slice(0, cut)));
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 7, max: bytes.length - 1 }), async (at) => {
				const changed = bytes.slice();
				changed[at]! ^= 1;
				expect(['backupCut', 'backupDamaged', 'backupPassphrase', 'backupNewer']).toContain(await restore(changed));
			}),
			{ numRuns: 6 }
		);
		expect(await everything()).toEqual(before);
		expect(await restoreUnfinished()).toBe(false);
	});

	it('APP-5: a restore that dies in the middle is said, and is done by starting again', async () => {
		await importAll(csv(HEADER, rows(50)));
		const { blob } = value(await api.makeBackup(null, nothing));
		await plainDevice();
		await expect(
			api.restoreBackup(asFile(blob), null, (done) => {
				if (done > 0.6) throw new Error('killed');
			})
		).rejects.toThrow('killed');
		expect(await restoreUnfinished()).toBe(true);
		// One that is under way hasn't died: whoever asks meanwhile hears how it ended.
		const asked: Promise<boolean>[] = [];
		const restored = await api.restoreBackup(asFile(blob), null, (done) => {
			if (done > 0.3) asked.push(restoreUnfinished());
		});
		expect(value(restored).contacts).toBe(50);
		expect([...new Set(await Promise.all(asked))]).toEqual([false]);
		expect(await restoreUnfinished()).toBe(false);
	});

	it.each([1, 2, 3])(
		'APP-5: a backup of schema %i, whose values are of an older form, is read, brought over and worked on',
		async (schema) => {
			const done = await importAll(csv(HEADER, rows(1500)));
			const db = await openStore();
			const chunks = (await readChunks(db, await db.getAllKeys('chunks'))).flatMap((c) => c ?? []);
			const cells = await Promise.all(
				(await db.getAllKeys('sourceRows')).map(
					async (key) => [key, { rows: (await db.get('sourceRows', key))!.rows, cells: (await sourceChunk(db, ...key))! }] as const
				)
			);
			const writer = await BackupWriter.open({ schema, at: 5, contacts: 1500, device: 'old' }, PASS);
			for (const name of ['settings', 'imports', 'history', 'journal'] as const) {
				const [keys, values] = [await db.getAllKeys(name), await db.getAll(name)];
				// Until version 2 an import was of one file, and until version 3 a chunk's columns lay in it.
				await writer.add(
					name,
					keys.map((key, i) => [key, name === 'imports' && schema === 1 ? oneFile(values[i] as ImportManifest) : values[i]])
				);
			}
			await writer.add(
				'chunks',
				chunks.map((c) => [c.serial, schema === 3 ? toDisk(c) : c])
			);
			await writer.add(
				'sourceRows',
				cells.map(([key, value]) => [key, value])
			);
			const blob = await writer.finish();
			await plainDevice();
			expect(value(await api.restoreBackup(asFile(blob), PASS, nothing))).toEqual({ contacts: 1500, paused: 0, tokenless: [] });
			await upkeep();
			expect((await readHeads(await openStore(), 0, Infinity)).reduce((n, h) => n + h.alive.reduce((a, b) => a + b, 0), 0)).toBe(1500);
			expect(await sourceChunk(await openStore(), done.id, 0)).toEqual(cells[0]![1].cells);
			expect((await api.listImports())[0]).toMatchObject({ id: done.id, files: [{ name: 'leads.csv' }] });
			expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
			expect((await importAll(csv(HEADER, rows(4, 1498)))).ledger).toMatchObject({ created: 2, merged: 2 });
		}
	);

	it('APP-5: into an app that holds contacts already, its contacts come through the import: nobody is doubled', async () => {
		await importAll(csv(HEADER, rows(20)));
		const { blob } = value(await api.makeBackup(PASS, nothing));
		await plainDevice();
		await importAll(csv(HEADER, [...rows(8), 'Tom,Berg,tom@hafen-bank.de,,Hafen Bank,']));
		const { file, contacts } = value(await api.backupContacts(asFile(blob), PASS, nothing));
		expect([contacts, file.name]).toEqual([20, 'b.csv']);
		expect((await importAll(file)).ledger).toMatchObject({ total: 20, created: 12, merged: 8 });
		expect(code(await readBackup(blob, PASS, () => Promise.resolve(false)))).toBe('backupStopped');
	});

	it('APP-5, MAP-2: own fields come along as they are there: choices of both are allowed, what differs is said, and what is here stays', async () => {
		await api.saveSettings({
			customFields: [
				{ id: 'custom:grade', label: 'Grade', type: 'choice', choices: ['Gold', 'Silver'] },
				{ id: 'custom:shirt', label: 'Shirt', type: 'choice', choices: ['M', 'L'] },
				{ id: 'custom:hall', label: 'Hall', type: 'text' },
				{ id: 'custom:seat', label: 'Seat', type: 'text' }
			]
		});
		await importAll(
			csv('Name,Email,Grade,Shirt,Hall,Seat', ['Ana Silva,ana@orion.com,Gold,M,7,A1', 'Ben Okoye,ben@lumen.com,Silver,L,8,A2'])
		);
		const { blob } = value(await api.makeBackup(null, nothing));
		await plainDevice();
		await api.saveSettings({
			customFields: [
				{ id: 'custom:grade', label: 'Grade', type: 'choice', choices: ['gold', 'Bronze'] },
				{ id: 'custom:hall', label: 'Hall', type: 'number' },
				{ id: 'custom:seat', label: 'Place', type: 'text' }
			]
		});
		const { file } = value(await api.backupContacts(asFile(blob), null, nothing));
		const seen = value(await api.inspectFiles([file]));
		expect(seen.parts[0]!.notes).toEqual([
			{ code: 'noteFieldChoices', params: { field: 'Grade', added: 1 } },
			{ code: 'noteFieldType', params: { field: 'Hall', here: 'number', there: 'text' } },
			{ code: 'noteFieldName', params: { field: 'Place', there: 'Seat' } }
		]);
		const fields = async () => (await api.getSettings()).customFields;
		expect(await fields()).toHaveLength(3);
		const { id } = await importAll(file);
		expect((await api.getImport(id))!.issueCounts.map((i) => i.code)).not.toContain('choiceUnknown');
		expect(await fields()).toEqual([
			{ id: 'custom:grade', label: 'Grade', type: 'choice', choices: ['gold', 'Bronze', 'Silver'] },
			{ id: 'custom:hall', label: 'Hall', type: 'number' },
			{ id: 'custom:seat', label: 'Place', type: 'text' },
			{ id: 'custom:shirt', label: 'Shirt', type: 'choice', choices: ['M', 'L'] }
		]);
	});
});
