import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { encode } from '../../../support/encode';
import { api, importAll, plainDevice, proposedSetup } from '../harness';

beforeEach(plainDevice);

it('FIL-4, FIL-1: two lists put one behind the other come in with every name whole once what reads both is chosen', async () => {
	const rows = (names: string[]): string =>
		names.map((name) => `${name},${name.length}${name.charCodeAt(1)}@engines.example.com\n`).join('');
	const file = new File(
		[
			encode(`Name,Email\n${rows(['Jürgen Groß', 'Søren Ås'])}`, 'utf-8') as Uint8Array<ArrayBuffer>,
			encode(rows(['René Façade', 'Zoë Nuñez']), 'windows-1252') as Uint8Array<ArrayBuffer>
		],
		'both.csv'
	);
	const seen = await api.inspectFiles([file]);
	const offered = seen.ok ? seen.value.parts[0]!.candidates.encoding.map((c) => c.value).find((e) => e.includes('+')) : undefined;
	expect(offered).toBe('utf-8+windows-1252');
	const { parts } = await proposedSetup(file);
	const done = await importAll(file, { parts: parts.map((p) => ({ ...p, read: { ...p.read, encoding: offered! } })) });
	expect(done.ledger).toMatchObject({ total: 4, created: 4 });
	const { rows: shown } = await queryApi.page({}, 0, 50);
	expect(shown.map((c) => c.name).sort()).toEqual(['Jürgen Groß', 'René Façade', 'Søren Ås', 'Zoë Nuñez']);
});
