import { beforeAll, describe, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { stopExport } from '#workers/query/export';
import { api, csv, freshDevice, importAll, nothing, toReview } from '../imports/harness';

const HEADER = 'First Name,Last Name,Email,Company,Job Title,Lead Source,Industry,Phone';
const FILE = csv(HEADER, [
	'Jane,Müller,jane@orion-pack.com,Orion Packaging,Marketing Director,Webinar,Software,+1 212 555 0101',
	'Ben,Okoye,ben@lumen-robotics.com,Lumen Robotics,Intern,LinkedIn,Retail,',
	'Zoë,Adams,zoe@apex-materials.com,Apex Materials,Sales Manager,Referral,Finance,',
	'Kim,Lee,kim@gmail.com,,,,,'
]);

beforeAll(async () => {
	await freshDevice();
	await importAll(FILE);
});

describe('the contact list', () => {
	it('CON-1: pages are sorted by score, unscored last in both directions', async () => {
		const down = await queryApi.page({}, 0, 10);
		expect(down.total).toBe(4);
		expect(down.rows.map((r) => r.name)).toEqual(['Jane Müller', 'Zoë Adams', 'Ben Okoye', 'Kim Lee']);
		const up = await queryApi.page({ sort: { by: 'score', direction: 'asc' } }, 0, 10);
		expect(up.rows.map((r) => r.name)).toEqual(['Ben Okoye', 'Zoë Adams', 'Jane Müller', 'Kim Lee']);
		expect(down.rows[3]).toMatchObject({ score: null, tier: 'unscored' });
	});

	it('CON-1, LST-7: a row has the first number there is, in whichever of the five fields it stands', async () => {
		const zoe = (await queryApi.page({ search: 'adams' }, 0, 1)).rows[0]!;
		expect(zoe.phone).toBe('');
		expect(await api.saveContact({ ...(await queryApi.contact(zoe.id))!.values, phone3: '+12125550103' }, zoe.id)).toMatchObject({
			ok: true
		});
		const { hear } = await import('#workers/query/snapshot');
		hear({ kind: 'contacts', serials: [Math.floor(zoe.id / 1024)] });
		expect((await queryApi.page({ search: 'adams' }, 0, 1)).rows[0]!.phone).toBe('+12125550103');
	});

	it('CON-1: a row has the values of the columns asked for, and no others', async () => {
		const rows = (await queryApi.page({ search: 'jane' }, 0, 1, ['industry', 'phone1', 'custom:none'])).rows;
		expect(rows[0]!.fields).toEqual({ industry: 'Software', phone1: '+12125550101' });
		expect((await queryApi.page({ search: 'jane' }, 0, 1)).rows[0]).not.toHaveProperty('fields');
	});

	it('CON-1: search ignores accents and case, every word must be found', async () => {
		expect((await queryApi.page({ search: 'MULLER orion' }, 0, 10)).rows.map((r) => r.email)).toEqual(['jane@orion-pack.com']);
		expect(await queryApi.count({ search: 'muller lumen' })).toBe(0);
	});

	it('CON-1: filters by tier, source, score and import, and facets count what they leave', async () => {
		expect((await queryApi.page({ sources: ['Referral', 'Webinar'] }, 0, 10)).total).toBe(2);
		expect(await queryApi.count({ minScore: 60 })).toBe(2);
		expect(await queryApi.count({ tiers: ['unscored'] })).toBe(1);
		expect([await queryApi.count({ delivery: 'undelivered' }), await queryApi.count({ delivery: 'created' })]).toEqual([4, 0]);
		const [imported] = await api.listImports();
		expect(await queryApi.count({ importId: imported!.id })).toBe(4);
		expect(await queryApi.count({ importId: 'another' })).toBe(0);
		const facets = await queryApi.facets({});
		expect(facets.tiers.reduce((n, t) => n + t.count, 0)).toBe(facets.total);
		expect(facets.imports).toEqual([{ value: imported!.id, label: 'leads.csv', count: 4 }]);
	});

	it('CON-1: a source spelled in other capitals is the same source, to a filter and where sources are counted', async () => {
		expect(await queryApi.count({ sources: ['WEBINAR'] })).toBe(1);
		expect((await queryApi.facets({})).sources.find((s) => s.value === 'Webinar')).toEqual({ value: 'Webinar', count: 1 });
	});

	it('CON-2: a contact says where each value came from, and its score is the sum of its factors', async () => {
		const jane = (await queryApi.page({ search: 'jane' }, 0, 1)).rows[0]!;
		const detail = (await queryApi.contact(jane.id))!;
		expect(detail.provenance.phone1).toMatchObject({ kind: 'import', fileName: 'leads.csv', row: 2, raw: '+1 212 555 0101' });
		expect(detail.values.phone1).toBe('+12125550101');
		expect(detail.provenance.fullName!.raw).toBe('Jane · Müller');
		const sum = detail.score.contributions.reduce((n, c) => n + Math.round(c.points * 10), 0);
		expect(sum).toBe(detail.score.score! * 10);
		expect(detail.score.score).toBe(jane.score);
	});

	it('CON-3: an edit is checked, recorded, searchable at once, and can be undone', async () => {
		const ben = (await queryApi.page({ search: 'okoye' }, 0, 1)).rows[0]!;
		const before = (await queryApi.contact(ben.id))!.values;
		expect(await api.saveContact({ ...before, email: 'nobody' }, ben.id)).toMatchObject({ ok: false, problem: { code: 'emailSyntax' } });
		expect(await api.saveContact({ ...before, jobTitle: 'Head of Sales' }, ben.id)).toMatchObject({ ok: true });
		const { hear } = await import('#workers/query/snapshot');
		hear({ kind: 'contacts', serials: [Math.floor(ben.id / 1024)] });
		const after = (await queryApi.contact(ben.id))!;
		expect(after.score.score).toBeGreaterThan(ben.score!);
		expect(after.provenance.jobTitle!.kind).toBe('edit');
		const event = after.history.find((e) => e.kind === 'edited')!;
		expect(event.changes).toEqual([{ field: 'jobTitle', before: 'Intern', after: 'Head of Sales' }]);
		expect(await api.undoEvent(ben.id, event.id)).toEqual({ ok: true, value: { kept: [] } });
		hear({ kind: 'contacts', serials: [Math.floor(ben.id / 1024)] });
		expect((await queryApi.contact(ben.id))!.values.jobTitle).toBe('Intern');
		expect(await api.undoEvent(ben.id, event.id)).toMatchObject({ ok: false });
	});

	it('CON-2: a value that was typed names who typed it, whoever uses the device by now, and after an undo whoever did before', async () => {
		const { hear } = await import('#workers/query/snapshot');
		const kim = (await queryApi.page({ search: 'kim@gmail.com' }, 0, 1)).rows[0]!;
		const city = async (by: string, value: string): Promise<void> => {
			expect(await api.saveSettings({ userName: by })).toMatchObject({ ok: true });
			expect(await api.saveContact({ ...(await queryApi.contact(kim.id))!.values, city: value }, kim.id)).toMatchObject({ ok: true });
			hear({ kind: 'contacts', serials: [Math.floor(kim.id / 1024)] });
		};
		await city('Ana', 'Kiel');
		await city('Ben', 'Bonn');
		await api.saveSettings({ userName: 'Eva' });
		hear({ kind: 'settings' });
		const detail = (await queryApi.contact(kim.id))!;
		expect(detail.provenance.city).toMatchObject({ kind: 'edit', by: 'Ben' });
		expect(await api.undoEvent(kim.id, detail.history.find((e) => e.by === 'Ben')!.id)).toMatchObject({ ok: true });
		hear({ kind: 'contacts', serials: [Math.floor(kim.id / 1024)] });
		expect((await queryApi.contact(kim.id))!.provenance.city).toMatchObject({ kind: 'edit', by: 'Ana' });
	});

	it('CON-1: news that comes by the window and by the broadcast is heeded at once and only once', async () => {
		const { snapshot } = await import('#workers/query/snapshot');
		const version = async (): Promise<number> => (await snapshot()).version;
		const before = await version();
		expect(await version()).toBe(before);
		await queryApi.hear({ kind: 'settings', told: 'pipeline-1' });
		const after = await version();
		expect(after).toBeGreaterThan(before);
		await queryApi.hear({ kind: 'settings', told: 'pipeline-1' });
		expect(await version()).toBe(after);
		await queryApi.hear({ kind: 'settings', told: 'pipeline-2' });
		expect(await version()).toBeGreaterThan(after);
	});

	it('CON-3: a duplicate is noticed while typing', async () => {
		const check = await api.checkContact(
			{ firstName: 'Jane', lastName: 'Muller', email: 'j.mueller@example.com', phone1: '212-555-0101' },
			null
		);
		expect(check.duplicates).toMatchObject([{ email: 'jane@orion-pack.com', type: 'phone' }]);
	});

	it('DUP-6: undoing a merge restores the contact and brings the merged row back as its own', async () => {
		const m = await toReview(csv(HEADER, ['J.,Müller,j.mueller@orion-pack.com,Orion Packaging,CMO,Webinar,Software,+1 212 555 0101']));
		const pair = (await api.reviewPage(m.id, 'phone', 0, 1)).pairs[0]!;
		await api.decide(m.id, { pairs: [pair.pair] }, 'merge');
		await api.finalizeImport(m.id, nothing);
		const { hear } = await import('#workers/query/snapshot');
		hear({ kind: 'contacts', serials: [Math.floor(pair.left.ref / 1024)] });
		const merged = (await queryApi.contact(pair.left.ref))!;
		expect(merged.values).toMatchObject({ email: 'j.mueller@orion-pack.com', jobTitle: 'CMO' });
		const event = merged.history.find((e) => e.kind === 'merged')!;
		expect(event.undoable).toBe(true);
		const before = await queryApi.count({});
		expect(await api.undoEvent(pair.left.ref, event.id)).toEqual({ ok: true, value: { kept: [] } });
		hear({ kind: 'contacts', serials: [Math.floor(pair.left.ref / 1024)] });
		expect((await queryApi.contact(pair.left.ref))!.values).toMatchObject({ email: 'jane@orion-pack.com', jobTitle: 'Marketing Director' });
		expect(await queryApi.count({})).toBe(before + 1);
	});

	it('FIL-6, APP-4: exports every matching contact, formulas made harmless, and says how far it is', async () => {
		const told: number[][] = [];
		const options = { spreadsheetSafe: true, bom: true, report: false };
		const made = await queryApi.exportContacts({ sources: ['Webinar'] }, 'csv', options, (...so) => told.push(so));
		expect(made?.ok && made.value.rows).toBe(2);
		expect(told).toEqual([
			[0, 2],
			[2, 2]
		]);
		const text = made?.ok ? await made.value.blob.text() : '';
		expect(text).toContain('+12125550101');
	});

	it('FIL-6: an export that is stopped gives no file, not a part of one; the next is whole', async () => {
		const options = { spreadsheetSafe: true, bom: true, report: false };
		for (const format of ['csv', 'xlsx', 'vcard', 'json'] as const) {
			const stopped = queryApi.exportContacts({}, format, options, stopExport);
			expect(await stopped).toBeNull();
		}
		const made = await queryApi.exportContacts({}, 'csv', options);
		expect(made?.ok && made.value.rows).toBe(await queryApi.count({}));
	});
});
