import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIT_AREAS, areaOf } from '#domain/device/audit';
import { LIST_OUTCOMES } from '#domain/lists/lead-list';
import type { TakenBack } from '#domain/deliveries/take-back';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { settingsSchema } from '#domain/settings';
import { m } from '#lib/messages/index';
import { CONNECTOR_WORDS } from '#lib/messages/connectors';
import { inWords } from '#lib/state/deliver/deliver-connectors';
import { actionWords, detailWords } from '#lib/state/history/audit.svelte.ts';
import { SETTING_WORDS } from '#lib/state/settings/setting-words';
import { describeConnectors } from '#workers/connectors/index';

function* workerSources(): Generator<string> {
	for (const entry of readdirSync('workers', { recursive: true, encoding: 'utf8' }))
		if (entry.endsWith('.ts')) yield readFileSync(join('workers', entry), 'utf8');
}

/** Every action that the workers write into the log, as it stands in their sources. */
function actions(): string[] {
	const found = new Set<string>();
	const firsts = new Set([...AUDIT_AREAS, 'contact', 'mapping', 'recipe', 'apart', 'model', 'outcomes', 'score', 'vault', 'log']);
	for (const text of workerSources())
		for (const [, action = ''] of text.matchAll(/'([a-z]+\.[a-z][A-Za-z]+)'/g))
			if (firsts.has(action.split('.')[0] ?? '')) found.add(action);
	return [...found].sort();
}

describe('HIS-2: the audit log says in words what was done', () => {
	it('HIS-2: each action of the workers has words and is found under an area', () => {
		const all = actions();
		expect(all.length).toBeGreaterThan(90);
		// Those that are put together, from what there is of each.
		const states: readonly TakenBack['state'][] = ['running', 'done', 'stopped'];
		all.push(...states.map((state) => `delivery.takeBack.${state}`), ...['merge', 'keepBoth', 'skip'].map((d) => `held.${d}`));
		const together = [...workerSources()].flatMap((text) =>
			[...text.matchAll(/journalIn\([^`;]*`([a-zA-Z.]+)\.\$\{/g)].map(([, first]) => first)
		);
		expect(together.sort()).toEqual(['delivery.takeBack', 'held']);
		expect(all.filter((a) => !Object.hasOwn(m.audit.actions, a))).toEqual([]);
		expect(all.filter((a) => !AUDIT_AREAS.includes(areaOf(a) as never))).toEqual([]);
		expect(actionWords('import.decided')).toBe('Duplicates decided');
	});

	it('HIS-2: details are words, codes of the app too; what is for machines is left to the exported log', () => {
		expect(
			detailWords('import.decided', {
				importId: 'i-1',
				file: 'leads.csv',
				decision: 'keepBoth',
				pairs: 1200,
				type: 'nameCompany',
				proof: { input: 'x' }
			})
		).toBe('file: leads.csv, decision: keep both, pairs: 1,200, type of match: name/company');
		expect(
			detailWords('user.changed', {
				name: 'Eva',
				role: 'accountExecutive',
				roleBefore: 'supervisor',
				encrypted: false,
				fields: ['email', 'city']
			})
		).toBe('name: Eva, role: Account executive, role before: Supervisor, encrypted: no, fields: Email + City');
		expect(detailWords('campaign.created', { id: 'c-1', name: 'Hall 7', outcomes: ['interested', 'notInterested', 'doNotCall'] })).toBe(
			'name: Hall 7, outcomes: Interested + Not interested + Do not call'
		);
		expect(detailWords('contact.undone', { id: 7, kind: 'merged', fields: ['jobTitle', 'custom:Hall'], kept: [] })).toBe(
			'kind: merge, fields: Job Title + Hall'
		);
	});

	it('HIS-2, APP-3: settings of a destination are called as its form calls them, in the language that is spoken', async () => {
		const words = await CONNECTOR_WORDS.de();
		const spoken = describeConnectors().map((c) => inWords(c, words));
		const espo = spoken.find((c) => c.id === 'espocrm')!;
		const field = (key: string) => espo.settings.find((s) => s.key === key)!;
		const side = (mode: string, connector?: string) => ({
			name: 'CRM',
			...(connector && { connector }),
			settings: { url: 'https://crm.example', mode }
		});
		const [from, to] = field('mode').choices!.slice(0, 2);
		const change = `settings › ${field('mode').label}: was ${from!.label}, now ${to!.label}`;
		for (const by of ['espocrm', undefined])
			expect(detailWords('destination.saved', { before: side(from!.value, by), after: side(to!.value, by), token: 'kept' }, spoken)).toBe(
				`token: kept, ${change}`
			);
		expect(detailWords('destination.saved', { before: null, after: side(from!.value, 'espocrm'), token: 'set' }, spoken)).toBe(
			`now: name: CRM, connector: ${espo.label}, settings: ${field('url').label}: https://crm.example, ${field('mode').label}: ${from!.label}, token: set`
		);
		// Before connectors are known, and of one that is no more.
		expect(detailWords('destination.configured', { name: 'CRM', connector: 'gone', settings: { url: 'https://crm.example' } }, [])).toBe(
			'name: CRM, connector: gone, settings: url: https://crm.example'
		);
	});

	it('HIS-2: a delivery counts contacts, and those that it created', () => {
		expect(detailWords('delivery.done', { batchId: 'b', total: 4, waiting: 0, created: 3, updated: 1, rejected: 0 })).toBe(
			'contacts: 4, created: 3, updated: 1'
		);
		expect(detailWords('import.completed', { importId: 'i', total: 4, created: 3 })).toBe('rows: 4, imported: 3');
	});

	it('HIS-2: what was exported, where an import stood and what an upload did to a list are said in words', () => {
		expect(detailWords('export.saved', { what: 'errors', format: 'csv', rows: 3, importId: 'i-1', file: 'leads.csv' })).toBe(
			'what: error report, format: csv, rows: 3, file: leads.csv'
		);
		expect(detailWords('import.cancelled', { importId: 'i-1', file: 'leads.csv', phase: 'review' })).toBe(
			'file: leads.csv, stood at: review'
		);
		const said = [...LIST_OUTCOMES, 'arrived', 'done', 'gone', 'open', 'known', 'incomplete', 'erased'];
		expect(said.filter((key) => key !== 'suppressed' && !Object.hasOwn(m.audit.details, key))).toEqual([]);
		const exported = [...workerSources()].flatMap((text) =>
			[...text.matchAll(/'export\.saved', \{\s*what: '(\w+)'/g)].map(([, what = '']) => what)
		);
		expect(exported.length).toBeGreaterThan(5);
		expect(exported.filter((what) => !Object.hasOwn(m.audit.codes['what']!, what))).toEqual([]);
	});

	it('HIS-2: each setting that can be changed is called what its screen calls it, each by another name', () => {
		const keys = Object.keys(settingsSchema.shape);
		expect(keys.length).toBeGreaterThan(30);
		expect(Object.keys(SETTING_WORDS).sort()).toEqual(keys.sort());
		expect(Object.entries(SETTING_WORDS).filter(([key, name]) => name.trim() === '' || name === key)).toEqual([]);
		expect(new Set(Object.values(SETTING_WORDS)).size).toBe(keys.length);
	});

	it.each([
		['theme', 'light', 'dark', 'Theme: was Light, now Dark'],
		['survivorship', 'newestWins', 'keepExisting', 'When two values differ in a merge: was The newest wins, now Keep what is there'],
		['standardBytes', 10 * 1024 * 1024, 20 * 1024 * 1024, 'Standard limit, MB: was 10, now 20'],
		['enforceStandardLimit', true, false, 'Enforce the standard limit: was yes, now no'],
		['defaultCountry', 'US', 'DE', 'Default country: was United States, now Germany'],
		['autoLockMinutes', 15, 0, 'Lock by itself: was After 15 minutes, now Never'],
		['defaultLeadSource', '', 'Hannover 2026', 'Default lead source: was blank, now Hannover 2026'],
		['tierThresholds', { A: 80, B: 60, C: 40 }, { A: 85, B: 60, C: 40 }, 'Thresholds of the tiers › A: was 80, now 85'],
		[
			'permissions',
			{},
			{ accountExecutive: ['lists', 'export'] },
			'Permissions › Account executive: was Manage lists, note calls, now Manage lists, note calls + Save as files'
		],
		[
			'matchRules',
			{},
			{ phone: { on: true, ask: 0, auto: 95 } },
			'Kinds of duplicates › Phone matches › Merge without asking from: was Never, now 95%'
		],
		['matchFields', {}, { company: 'less' }, 'What similar matches compare › Company: was Normal, now Counts less'],
		['table', { fields: [] }, { fields: [{ id: 'email', required: true }] }, 'Table definition › Email › Required: was no, now yes'],
		['ofALaterVersion', 1, 2, 'ofALaterVersion: was 1, now 2']
	])('HIS-2: a change of %s is said with what it was and what it is now', (key, before, after, said) =>
		expect(detailWords('settings.changed', { key, before, after })).toBe(said)
	);

	it('HIS-2: of a saved scoring profile the log says what was changed in it, and no more', () => {
		const before = defaultProfile();
		const said = detailWords('scoring.profileSaved', {
			version: 2,
			before,
			after: { ...before, groupWeights: { ...before.groupWeights, source: 77 } }
		});
		expect(said).toMatch(/^version: 2, Scoring profile › .*: was \d+, now 77$/);
		expect(detailWords('scoring.profileSaved', { version: 2, before, after: before })).toBe('version: 2, Scoring profile: changed');
	});

	it('HIS-2: whatever a setting of any version holds, the line is short and no code of ours throws', () => {
		fc.assert(
			fc.property(fc.constantFrom(...Object.keys(SETTING_WORDS), 'x'), fc.jsonValue(), fc.jsonValue(), (key, before, after) => {
				const line = detailWords('settings.changed', { key, before, after });
				expect(line.length).toBeGreaterThan(3);
				expect(line.length).toBeLessThanOrEqual(300);
			}),
			{ numRuns: 200 }
		);
	});
});
