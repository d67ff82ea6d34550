import { comma } from '#domain/messages/locale';
import type { WorkRow } from '#domain/lists/campaign';
import type { LeadListView, MemberRow } from '#domain/lists/lead-list';
import { TIER_SCHEMES, type TierSchemeId } from '#domain/scoring/tier-schemes';
import { zonePlace } from '#lib/state/lists/zone-place';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { groupsHere, shownPhone } from '../contacts/shown.svelte';
import { MOST_PRINTED, readRows, type PrintSheet } from '../shell/printing.svelte';
import { beforeNow } from './campaign-words';

/** Rows that the worker gives at once. */
const PIECE = 200;
const score = (n: number | null): string => (n === null ? '' : String(n));

/** The members that a list shows on paper, in its order, each with all its numbers. */
export async function listSheet(list: LeadListView, ids: Uint32Array, scheme: TierSchemeId): Promise<PrintSheet> {
	await groupsHere();
	const words = m.lists.page;
	const found = await readRows(ids.length, PIECE, (offset, limit) => worker.memberRows(list.id, ids.slice(offset, offset + limit)));
	const rows = found.filter((r): r is MemberRow => r !== null);
	return {
		title: list.name,
		state: m.lists.contacts(ids.length),
		columns: [
			{ label: words.columns.name },
			{ label: words.columns.company },
			{ label: words.columns.phone },
			{ label: words.columns.score, kind: 'number' },
			{ label: words.columns.tier },
			{ label: words.columns.state },
			{ label: m.printing.note, kind: 'blank' }
		],
		rows: rows.map((r) => [
			r.name || r.email || m.contacts.columns.noName,
			r.company,
			r.phones.map(shownPhone).join(comma()),
			score(r.score),
			TIER_SCHEMES[scheme].tiers[r.tier].short,
			r.states.map((s) => `${s.campaign}: ${m.campaigns.states[s.state]}`).join(comma()),
			''
		]),
		total: ids.length
	};
}

/**
 * Whom a campaign calls, in its order, those callable now first: with a pen in hand, without a screen.
 * @param workable how many there are; null = not counted yet
 */
export async function callSheet(
	campaign: { id: string; name: string },
	workable: number | null,
	scheme: TierSchemeId,
	now: number
): Promise<PrintSheet> {
	await groupsHere();
	const words = m.lists.page.columns;
	const rows = await worker.best(campaign.id, MOST_PRINTED);
	const line = (r: WorkRow): string[] => [
		[r.name, r.company].filter(Boolean).join(comma()) || m.work.noName,
		shownPhone(r.phone),
		score(r.score),
		TIER_SCHEMES[scheme].tiers[r.tier].short,
		r.timeZone === '' ? '' : zonePlace(r.timeZone),
		beforeNow(r, now).join(' · '),
		'',
		''
	];
	const total = Math.max(rows.length, workable ?? 0);
	return {
		title: campaign.name,
		state: m.lists.contacts(total),
		columns: [
			{ label: words.name },
			{ label: words.phone },
			{ label: words.score, kind: 'number' },
			{ label: words.tier },
			{ label: m.printing.timeZone },
			{ label: m.printing.soFar },
			{ label: m.printing.outcome, kind: 'blank' },
			{ label: m.printing.note, kind: 'blank' }
		],
		rows: rows.map(line),
		total
	};
}
