import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUDIT_AREAS, areaOf } from '#domain/audit';
import { m } from '#lib/messages/index';
import { actionWords, detailWords } from '#lib/state/audit.svelte.ts';

/** Every action that the workers write into the log, as it stands in their sources. */
function actions(): string[] {
	const found = new Set<string>();
	const firsts = new Set([...AUDIT_AREAS, 'contact', 'mapping', 'recipe', 'apart', 'model', 'outcomes', 'score', 'vault', 'log']);
	for (const entry of readdirSync('workers', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')))
		for (const [, action = ''] of readFileSync(join('workers', entry), 'utf8').matchAll(/'([a-z]+\.[a-z][A-Za-z]+)'/g)) if (firsts.has(action.split('.')[0] ?? '')) found.add(action);
	return [...found].sort();
}

describe('HIS-2: the audit log says in words what was done', () => {
	it('HIS-2: each action of the workers has words and is found under an area', () => {
		const all = actions();
		expect(all.length).toBeGreaterThan(90);
		expect(all.filter((a) => !Object.hasOwn(m.audit.actions, a))).toEqual([]);
		expect(all.filter((a) => !AUDIT_AREAS.includes(areaOf(a) as never))).toEqual([]);
		expect(actionWords('import.decided')).toBe('Duplicates decided');
	});

	it('HIS-2: details are words, codes of the app too; what is for machines is left to the exported log', () => {
		expect(detailWords({ importId: 'i-1', file: 'leads.csv', decision: 'keepBoth', pairs: 1200, type: 'nameCompany', proof: { input: 'x' } })).toBe('file: leads.csv, decision: keep both, pairs: 1,200, type of match: name/company');
		expect(detailWords({ name: 'Eva', role: 'accountExecutive', roleBefore: 'supervisor', encrypted: false, fields: ['email', 'city'] })).toBe('name: Eva, role: Account executive, role before: Supervisor, encrypted: no, fields: email + city');
	});
});
