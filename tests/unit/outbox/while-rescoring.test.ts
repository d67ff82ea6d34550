import { expect, it } from 'vitest';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { openStore } from '#workers/store/engine/open';
import { readContacts } from '#workers/store/contacts';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { finished } from './steps';
import { sandboxAt, tab } from './support';

it('SCO-7, PUSH-2: a delivery that is made while contacts are scored anew sends the new score of each, never some of each', async () => {
	await plainDevice();
	// A chunk each, of which a rescoring takes eight at a time.
	for (let i = 0; i < 12; i++)
		await importAll(
			csv('First Name,Last Name,Email,Job Title,Industry,Lead Source', [`Ana${i},Silva,ana@firm-${i}.com,Sales Manager,Retail,Referral`])
		);
	const db = await openStore();
	await sandboxAt(db, 'https://crm.example');
	const ids = (await Promise.all((await db.getAllKeys('heads')).map((serial) => readContacts(db, [Number(serial) * 1024])))).flatMap((c) =>
		c.map((one) => one.id)
	);
	expect(ids).toHaveLength(12);
	const before = (await readContacts(db, ids))[0]!.score;
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	const { groupWeights } = defaultProfile();
	await api.saveProfile({ ...defaultProfile(), groupWeights: { ...groupWeights, demographic: 90, source: 5 } }, null);
	let made: ReturnType<typeof t.api.createBatch> | undefined;
	await api.rescoreAll(() => {
		made ??= t.api.createBatch('crm', Uint32Array.from(ids), 'Now');
	});
	const batch = await made;
	if (!batch?.ok) throw new Error('not made');
	await finished(t, batch.value.id);
	const after = (await readContacts(db, ids)).map((c) => c.score);
	expect(after.every((score) => score !== before)).toBe(true);
	const sent = (await db.getAll('batchChunks')).flatMap((c) => ('records' in c ? c.records : []));
	expect(sent.map((r) => r.properties.leadScore)).toEqual(after);
});
