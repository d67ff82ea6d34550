import { expect, it, vi } from 'vitest';
import type { WorkRow } from '#domain/lists/campaign';
import type { ContactRow } from '#domain/contact';
import type { LeadListView, MemberRow } from '#domain/lists/lead-list';

const MEMBERS = 450;
const member = (id: number): MemberRow => ({
	id,
	name: `Visitor ${id}`,
	company: 'Firm',
	email: '',
	phones: ['+493023125010', '+12125550123'],
	score: 80,
	tier: 'A',
	states: [{ campaignId: 'c', campaign: 'Autumn', state: 'notReached' }]
});
const contact = (id: number): ContactRow =>
	({ id, name: `Visitor ${id}`, score: 7, tier: 'D', keyFactors: [], fields: { phone1: '+493023125010', email: 'a@b.example' } }) as never;
const asked = vi.hoisted(() => ({ most: 0, fields: [] as readonly string[] }));
vi.mock('#lib/worker-client/lists.ts', () => ({
	lists: {
		memberRows: (_list: string, ids: Uint32Array) => Promise.resolve([...ids].map((id) => (id === 3 ? null : member(id)))),
		best: (_campaign: string, most: number) => {
			asked.most = most;
			return Promise.resolve([work]);
		}
	}
}));
vi.mock('#lib/worker-client/query', () => ({
	query: {
		page: (_query: unknown, offset: number, limit: number, fields: readonly string[]) => {
			asked.fields = fields;
			return Promise.resolve({ total: 250, rows: Array.from({ length: Math.min(limit, 250 - offset) }, (_, i) => contact(offset + i)) });
		}
	}
}));
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value });
vi.stubGlobal('$state', raw);
const NOON = Date.UTC(2026, 10, 30, 12);
const work = {
	id: 1,
	name: 'Ada Byron',
	company: 'Engines',
	phone: '+12125550123',
	score: 92,
	tier: 'A',
	timeZone: 'America/New_York',
	attempts: 2,
	lastAttempt: NOON - 3_600_000,
	callbackAt: null
} as WorkRow;
const { callSheet, listSheet } = await import('#lib/state/lists/list-print');
const { contactsSheet } = await import('#lib/state/contacts/contacts-print');
const labels = (s: { columns: readonly { label: string }[] }): string[] => s.columns.map((c) => c.label);

it('LST-7, CON-1: a list on paper has every member that it shows, in its order, with all numbers as one dials them; who left meanwhile is left out', async () => {
	const list = { id: 'l', name: 'Fair' } as LeadListView;
	const sheet = await listSheet(
		list,
		Uint32Array.from({ length: MEMBERS }, (_, i) => MEMBERS - i),
		'letters'
	);
	expect([sheet.title, sheet.total, sheet.rows.length]).toEqual(['Fair', MEMBERS, MEMBERS - 1]);
	expect(labels(sheet)).toEqual(['Name', 'Company', 'Phone', 'Score', 'Tier', 'State in campaigns', 'Note']);
	expect(sheet.rows[0]).toEqual(['Visitor 450', 'Firm', '+49 30 23125010, +1 212 555 0123', '80', 'A', 'Autumn: Not reached', '']);
	expect(sheet.rows.at(-1)?.[0]).toBe('Visitor 1');
});

it('LST-7: a call sheet has whom a campaign calls next, what was before, and room for a pen', async () => {
	const sheet = await callSheet({ id: 'c', name: 'Autumn' }, 7000, 'letters', NOON);
	expect([asked.most, sheet.total, sheet.state]).toEqual([5000, 7000, '7,000 contacts']);
	expect(labels(sheet)).toEqual(['Name', 'Phone', 'Score', 'Tier', 'Time zone', 'So far', 'Outcome', 'Note']);
	expect(sheet.rows).toEqual([['Ada Byron, Engines', '+1 212 555 0123', '92', 'A', 'New York', '2 attempts, last 1 hour ago', '', '']]);
});

it('LST-7: a callback on a call sheet is told by the clock of this device, and by that of the contact where it shows another time', async () => {
	const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const soFar = async (timeZone: string) => {
		Object.assign(work, { timeZone, callbackAt: NOON });
		return (await callSheet({ id: 'c', name: 'Autumn' }, 1, 'letters', NOON - 60_000)).rows[0]?.[5];
	};
	// Two zones of which one at least is not that of this device.
	const [there, hour] = here === 'Asia/Tokyo' ? ['Asia/Kathmandu', /05:45 PM|17:45|5:45 PM/] : ['Asia/Tokyo', /21:00|9:00 PM/];
	expect(await soFar(there)).toMatch(hour);
	expect(await soFar(there)).toContain(`, ${there.split('/')[1]})`);
	expect(await soFar(here)).not.toContain('(');
	expect(await soFar('')).not.toContain('(');
	Object.assign(work, { timeZone: 'America/New_York', callbackAt: null });
});

it('CON-1, LST-7: contacts on paper have numbers and addresses, or just the columns that somebody chose', async () => {
	const view = { title: 'Contacts', state: '', columns: [] as string[], custom: [], scheme: 'letters' as const };
	const usual = await contactsSheet({}, view);
	expect(usual.rows.length).toBe(250);
	expect(labels(usual)).toEqual(['Name', 'Company', 'Job title', 'Score', 'Tier', 'Phone 1', 'Email', 'Lead Source']);
	expect(usual.rows[249]).toEqual(['Visitor 249', '', '', '7', 'D', '+49 30 23125010', 'a@b.example', '']);
	const chosen = await contactsSheet({}, { ...view, columns: ['email', '@tier'] });
	expect([labels(chosen), asked.fields]).toEqual([['Name', 'Email', 'Tier'], ['email']]);
	expect(chosen.rows[0]).toEqual(['Visitor 0', 'a@b.example', 'D']);
});
