import { beforeAll, describe, expect, it } from 'vitest';
import { keyFactorText, keyFactorTexts } from '#domain/messages/index';
import type { TrainedModel } from '#domain/scoring/learned-model';
import { BackupWriter } from '#workers/backup/format';
import { queryApi } from '#workers/query/api';
import { matchOutcomes, openOutcomes } from '#workers/scoring/crm-outcomes';
import { outcomeColumns } from '#workers/scoring/outcomes';
import { openPreview, preview } from '#workers/scoring/preview';
import { modelDrift, modelViews, trainModel } from '#workers/scoring/training';
import { openStore } from '#workers/store/engine/open';
import { DB_VERSION } from '#workers/store/schema';
import { readSettings } from '#workers/store/settings';
import { INDUSTRIES, SHORT_FIRST, SHORT_LAST } from '../../support/names';
import { api, csv, importAll, nothing, plainDevice, proposedSetup } from '../imports/harness';
import { turns } from '../../support/turns';

const emailOf = (i: number): string => `${SHORT_FIRST[i % 10]}.${SHORT_LAST[Math.floor(i / 10)]}@firm-${i}.com`.toLowerCase();
/** Retail wins against what the standard profile says. */
const wonOf = (i: number): boolean => (INDUSTRIES[(i * 7) % 4] === 'Retail' ? 10 : 2) > (i * 13) % 11;
const heard = () => turns();
const rows = async () => (await queryApi.page({ sort: { by: 'id', direction: 'asc' } }, 0, 200)).rows;
const train = () => trainModel({ name: 'First', field: 'leadStatus', won: ['Won'], lost: ['Lost'], exclude: [], keep: [] }, nothing);

const FILE = csv(
	'First Name,Last Name,Email,Company,Job Title,Industry,Lead Source,Lead Status',
	Array.from({ length: 160 }, (_, i) =>
		[
			SHORT_FIRST[i % 10],
			SHORT_LAST[Math.floor(i / 10)],
			emailOf(i),
			`Firm ${i}`,
			['CEO', 'Sales Manager', 'Intern'][(i * 3) % 3],
			INDUSTRIES[(i * 7) % 4],
			['Referral', 'Webinar'][i % 2],
			wonOf(i) ? 'Won' : 'Lost'
		].join()
	)
);
beforeAll(async () => {
	await plainDevice();
	await importAll(FILE);
	await heard();
});

describe('the learned model in the app', () => {
	let model: TrainedModel;
	it('SCO-5: outcomes are found, learned from, and nothing is scored by the model until it is switched on', async () => {
		const columns = await outcomeColumns(await openStore());
		expect(columns[0]).toMatchObject({ field: 'leadStatus', values: [{ value: 'Lost' }, { value: 'Won' }], blank: 0 });
		const before = await rows();
		const got = await train();
		expect(got?.ok).toBe(true);
		if (!got?.ok) return;
		model = got.value.model;
		expect(model.report.signal).toBe('usable');
		expect(model.report.auc.value).toBeGreaterThan(model.report.rulesAuc!.value);
		expect(got.value.sources.map((s) => s.source).sort()).toEqual(['Referral', 'Webinar']);
		expect((await api.saveModel(model)).ok).toBe(true);
		expect(await rows()).toEqual(before);
	});
	it('APP-5, FIL-4: a backup brings no model whose parts contradict each other, as no model file does', async () => {
		const before = await modelViews();
		const writer = await BackupWriter.open({ schema: DB_VERSION, at: 5, contacts: 0, device: 'tablet' }, null);
		await writer.add('models', [[model.id, { model: { ...model, means: [] }, at: 1, by: '' }]]);
		const file = new File([await writer.finish()], 'b.muster');
		expect(await api.restoreBackup(file, null, nothing)).toMatchObject({ ok: false, problem: { code: 'backupDamaged' } });
		expect(await modelViews()).toEqual(before);
	});

	it('SCO-5, SCO-7: switched on it scores all contacts, says why, adding up to the score exactly, and what-if is true of its scores; switched off the rules are back', async () => {
		const before = await rows();
		expect((await api.useModel(model.id)).ok).toBe(true);
		await api.rescoreAll(nothing);
		await heard();
		const after = await rows();
		const retail = (all: typeof after) => all.filter((_, i) => INDUSTRIES[(i * 7) % 4] === 'Retail').reduce((sum, r) => sum + r.score!, 0);
		expect(retail(after)).toBeGreaterThan(retail(before));
		for (const r of after.slice(0, 12)) {
			const { score, details } = (await queryApi.contact(r.id))!;
			expect(score.score).toBe(r.score);
			expect(details.learned!.score).toBe(r.score);
			expect(
				details.learned!.contributions.reduce((sum, c) => sum + Math.round(c.points * 10), Math.round(details.learned!.base * 10))
			).toBe(r.score! * 10);
			expect(details.rules).toBe(before.find((b) => b.id === r.id)!.score);
			// SCO-5: what the row says in the reader's language is what the contact's page says, and what files say in English.
			expect(r.keyFactors.every((k) => typeof k !== 'string')).toBe(true);
			expect(r.keyFactors.map(keyFactorText)).toEqual(score.keyFactors);
			expect(r.keyFactors.map(keyFactorText)).toEqual(keyFactorTexts(score, details));
			expect(r.keyFactors.length).toBeGreaterThan(0);
		}
		expect((await modelViews())[0]).toMatchObject({ inUse: true, model: { name: 'First' } });

		// APP-7: the same people cleaned in memory have the scores that they have as contacts.
		await api.quickClean([FILE], await proposedSetup(FILE), nothing);
		const cleaned = await api.quickCleanFile('cleaned', 'json', { spreadsheetSafe: false, bom: false });
		const lines = JSON.parse(cleaned.ok ? await cleaned.value.blob.text() : '[]') as Record<string, unknown>[];
		expect(lines.map((l) => l['Lead Score'])).toEqual(after.map((r) => r.score));

		// What is tried out is tried on the scores in force, and comes true.
		const settings = await readSettings(await openStore());
		const tried = { ...settings.scoringProfile, industries: { ...settings.scoringProfile.industries, retail: 1, technology: 0 } };
		const ask = (profile: typeof tried) =>
			preview({
				profile,
				tierBy: settings.tierBy,
				tierRanks: settings.tierRanks,
				tierThresholds: settings.tierThresholds,
				savedThresholds: settings.tierThresholds
			})!;
		const tiersNow = async () =>
			(await rows()).reduce((n, r) => ({ ...n, [r.tier]: n[r.tier] + 1 }), { A: 0, B: 0, C: 0, D: 0, unscored: 0 });
		await openPreview(nothing);
		expect(ask(settings.scoringProfile)).toMatchObject({ byTier: await tiersNow(), changed: 0, moved: 0 });
		const promised = ask(tried);
		expect(promised.changed).toBeGreaterThan(0);
		await api.saveProfile(tried);
		await api.rescoreAll(nothing);
		await heard();
		expect(await tiersNow()).toEqual(promised.byTier);
		await api.saveProfile(settings.scoringProfile);

		expect((await api.deleteModel(model.id)).ok).toBe(false);
		await api.useModel(null);
		await api.rescoreAll(nothing);
		await heard();
		expect((await rows()).map((r) => r.score)).toEqual(before.map((r) => r.score));
	});

	it('SCO-5: goes out as a file and comes back; what is no model is refused', async () => {
		const file = await api.exportModel(model.id);
		expect(file.ok).toBe(true);
		if (!file.ok) return;
		expect((await api.deleteModel(model.id)).ok).toBe(true);
		expect(await modelViews()).toEqual([]);
		expect(await api.useModel(model.id)).toMatchObject({ ok: false, problem: { code: 'modelGone' } });
		// Switched on and deleted in the same moment: the first one wins, and nothing scores by a model that is gone.
		expect((await api.saveModel(model)).ok).toBe(true);
		const [used, deleted] = await Promise.all([api.useModel(model.id), api.deleteModel(model.id)]);
		expect([used.ok, deleted.ok]).toEqual([true, false]);
		expect((await modelViews()).filter((v) => v.inUse).map((v) => v.model.id)).toEqual([model.id]);
		await api.useModel(null);
		expect((await api.deleteModel(model.id)).ok).toBe(true);
		expect((await api.importModel(new File([file.value.blob], file.value.name))).ok).toBe(true);
		expect((await modelViews()).map((v) => v.model.id)).toEqual([model.id]);
		expect((await api.importModel(new File(['{"a":1}'], 'x.json'))).ok).toBe(false);
		// The same one again is that version; another one that calls itself so takes nothing from it.
		expect(await api.importModel(new File([file.value.blob], file.value.name))).toEqual({ ok: true, value: { id: model.id } });
		const other = await api.importModel(new File([JSON.stringify({ ...model, name: 'Other' })], 'y.json'));
		expect(other.ok && other.value.id !== model.id).toBe(true);
		expect((await modelViews()).map((v) => v.model.name).sort()).toEqual([model.name, 'Other'].sort());
	});

	it('SCO-5: too few outcomes are refused in words, and a training that is stopped leaves nothing', async () => {
		const few = await trainModel({ name: 'Few', field: 'leadStatus', won: ['Nobody'], lost: ['Lost'], exclude: [], keep: [] }, nothing);
		expect(few).toMatchObject({ ok: false });
		const [first, second] = await Promise.all([train(), train()]);
		expect(first).toBeNull();
		expect(second?.ok).toBe(true);
	});
});

describe('after the deals close', () => {
	it('SCO-5: won and lost of a CRM export are matched by email, judge the scores, are written back, and can be undone', async () => {
		const lines = Array.from(
			{ length: 60 },
			(_, i) => `${i < 50 ? emailOf(i).toUpperCase() : `stranger${i}@else.com`},${wonOf(i) ? 'Closed Won' : 'Closed Lost'}`
		);
		const opened = await openOutcomes(csv('Email,Deal Stage', lines));
		expect(opened.ok && opened.value).toMatchObject({ rows: 60, email: 0, outcome: 1 });
		const got = await matchOutcomes({ by: 'email', column: 0, outcome: 1, won: ['Closed Won'], lost: ['Closed Lost'], at: null });
		expect(got.ok).toBe(true);
		if (!got.ok) return;
		const won = Array.from({ length: 50 }, (_, i) => wonOf(i)).filter(Boolean).length;
		expect(got.value).toMatchObject({ rows: 60, matched: 50, won, lost: 50 - won });
		expect(got.value.byTier.reduce((n, t) => n + t.won + t.lost, 0)).toBe(50);
		expect(got.value.auc!.value).toBeGreaterThan(0);

		// By contact id, as our own exports write it.
		const { externalId, id } = (await queryApi.contact(got.value.ids[0]!))!;
		await openOutcomes(csv('Contact ID,Won', [`${externalId},no`]));
		const byId = await matchOutcomes({ by: 'contactId', column: 0, outcome: 1, won: ['yes'], lost: ['no'], at: null });
		expect(byId.ok && byId.value).toMatchObject({ matched: 1, won: 0, lost: 1 });

		// A dialer names the column as it likes, writes the id as text or in capitals, and tells of people who have no email.
		const idOf = async (k: number): Promise<string> => (await queryApi.contact(got.value.ids[k]!))!.externalId;
		const back = [`A,'${await idOf(0)},yes,`, `B,${(await idOf(1)).toUpperCase()},no,${emailOf(1)}`, 'C,zzzzzz-1024,yes,'];
		const dialer = await openOutcomes(csv('Agent,vendor_lead_code,Won,Email', back));
		expect(dialer).toMatchObject({ ok: true, value: { contactId: 1, email: 3, by: 'contactId' } });
		const called = await matchOutcomes({ by: 'contactId', column: 1, outcome: 2, won: ['yes'], lost: ['no'], at: null });
		expect(called).toMatchObject({ ok: true, value: { rows: 3, matched: 2, won: 1, lost: 1 } });
		// A CRM has numbers of its own under the same name: they are none of ours, whoever has that number here.
		const foreign = await openOutcomes(csv('Contact ID,Won', [`${got.value.ids[0]},yes`, `${got.value.ids[1]},no`]));
		expect(foreign).toMatchObject({ ok: true, value: { contactId: null, by: 'email' } });
		const strangers = await matchOutcomes({ by: 'contactId', column: 0, outcome: 1, won: ['yes'], lost: ['no'], at: null });
		expect(strangers).toMatchObject({ ok: true, value: { rows: 2, matched: 0, won: 0, lost: 0 } });

		const wrong = Uint8Array.of((await queryApi.contact(id))!.values.leadStatus === 'Won' ? 0 : 1);
		const written = await api.writeOutcomes(Uint32Array.of(id), wrong, nothing);
		expect(written).toEqual({ ok: true, value: { changed: 1 } });
		await heard();
		const changed = (await queryApi.contact(id))!;
		expect(changed.values.leadStatus).toBe(wrong[0] === 1 ? 'Won' : 'Lost');
		expect((await api.undoEvent(id, changed.history[0]!.id)).ok).toBe(true);
		expect(await api.writeOutcomes(got.value.ids, got.value.outcomes, nothing)).toEqual({ ok: true, value: { changed: 0 } });
	});
});

describe('a model that has aged', () => {
	it('SCO-5: contacts unlike those that it learned from are warned of while it scores, and only then', async () => {
		const got = await train();
		if (!got?.ok) throw new Error('not trained');
		await api.saveModel(got.value.model);
		expect(await modelDrift()).toEqual([]);
		await api.useModel(got.value.model.id);
		// The scores are still those of the rules: they say nothing of this model.
		expect(await modelDrift()).toEqual([]);
		await api.rescoreAll(nothing);
		expect(await modelDrift()).toEqual([]);
		await importAll(
			csv(
				'First Name,Last Name,Email,Company,Job Title,Industry,Lead Source',
				Array.from({ length: 400 }, (_, i) =>
					[
						SHORT_FIRST[i % 10],
						`${SHORT_LAST[i % 16]}-${i}`,
						`new${i}@later-${i}.com`,
						`Later ${i}`,
						'Intern',
						'Hospitality',
						'Webinar'
					].join()
				)
			)
		);
		await heard();
		expect((await modelDrift()).map((n) => n.code)).toEqual(['learnDriftScores']);
		expect((await modelViews()).filter((v) => v.drift.length > 0).map((v) => v.inUse)).toEqual([true]);
		await api.useModel(null);
		expect(await modelDrift()).toEqual([]);
	});
});
