import type { DialerColumn, DialerExport, DialerRequest } from '#domain/lists/dialer';
import { stateOf } from '#domain/lists/call-state';
import { PIECE_CONTACTS } from '#domain/lists/lead-list';
import { fail, ok, type Result } from '#domain/result';
import type { ListsApi } from '../../contract';
import type { FieldId } from '#domain/fields';
import { deviceId, externalId } from '../../store/settings';
import { LINE_FIELDS, someContacts } from '../some-contacts';
import { Book } from '../book';
import { campaignDesk, type CampaignDesk } from '../campaign-desk';
import { eachContact } from '../counts';
import { candidates } from '../order';
import { phonesOf } from '../phones';
import { scoresIn } from '../scores';
import { isWorkable, standingAt } from '../standing';
import { SuppressionTally } from '../suppressed';
import { changing } from '../write';
import { dialerProfiles as profiles, profileOf } from './profiles';
import { giveToDialer } from './queued';
import { dialerRow, isDialable } from './row';
import { SplitFile } from './split-file';

/** ListsApi.dialerProfiles. */
export const dialerProfiles: ListsApi['dialerProfiles'] = async () => profiles();

/** Contacts held at a time. In the order of work each touches many chunks, so that few would read them over and over. */
const PAGE = 25_000;

/** Contacts from one word of progress to the next. */
const TELL_EACH = 1000;

/** Fields that columns are made of. */
const fieldsOf = (columns: readonly DialerColumn[]): FieldId[] => [
	...LINE_FIELDS,
	'street',
	'postalCode',
	'city',
	'country',
	...columns.flatMap(({ source }) => (source.from === 'field' ? [source.field] : []))
];

const fileName = (campaign: string, dialer: string): string =>
	`${
		campaign
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.replace(/[^\w-]+/gu, '-')
			.replace(/^-+|-+$/gu, '') || 'campaign'
	}-${dialer}`.toLowerCase();

/** The lists that are exported. */
const listsOf = ({ d, campaign }: CampaignDesk, request: Pick<DialerRequest, 'lists'>): string[] =>
	(request.lists ?? campaign.lists).filter((id) => request.lists !== null || d.lists.some((l) => l.id === id && l.enabled));

/** Contacts by their state alone; the others are counted in `leftOut`. */
function choose(
	{ d, campaign, now }: CampaignDesk,
	{ states }: Pick<DialerRequest, 'states'>,
	lists: readonly string[],
	leftOut: { doNotCall: number; otherState: number }
): { id: number; listId: string; spot: number }[] {
	const chosen: { id: number; listId: string; spot: number }[] = [];
	eachContact(d, lists, (id, listId, n, i) => {
		const piece = d.states.get(campaign.id)?.get(listId)?.[n];
		const state = stateOf(piece?.state[i] ?? 0);
		const isWanted = states === 'callable' ? isWorkable(piece, i, now) : states.includes(state);
		if (state === 'doNotCall') leftOut.doNotCall++;
		else if (!isWanted) leftOut.otherState++;
		else chosen.push({ id, listId, spot: n * PIECE_CONTACTS + i });
	});
	return chosen;
}

/** ListsApi.countRefused. */
export const countRefused: ListsApi['countRefused'] = async (request) => {
	const open = await campaignDesk(request.campaignId);
	if (!open.ok) return open;
	const { facts } = open.value;
	const chosen = choose(open.value, request, listsOf(open.value, request), { doNotCall: 0, otherState: 0 });
	await facts.read(chosen.map((c) => c.id));
	return ok(chosen.reduce((n, { id }) => n + (facts.refuses(id) && facts.hasNumber(id) && !facts.suppressedBy(id) ? 1 : 0), 0));
};

/** How often a file is made anew since contacts of it were taken or called meanwhile. */
const MOST_TRIES = 3;

/**
 * ListsApi.exportDialer, in the order of work. Every contact of the lists is in a file or counted once among those left out. Problems:
 * campaignGone, listGone, columnsMissing.
 */
export const exportDialer: ListsApi['exportDialer'] = async (request, onProgress) => {
	for (let tries = 1; ; tries++) {
		const done = await exportOnce(request, tries < MOST_TRIES, onProgress);
		if (done !== null) return done;
	}
};

/** Contacts to be written, in the order of work; who is suppressed, refused or deleted is counted in `leftOut` instead. */
async function callableOf(
	desk: CampaignDesk,
	request: DialerRequest,
	leftOut: DialerExport['leftOut']
): Promise<{ id: number; listId: string; spot: number }[]> {
	const { d, campaign, facts, now } = desk;
	const lists = listsOf(desk, request);
	for (const listId of lists)
		for (const { ids } of d.members.get(listId) ?? [])
			leftOut.deleted += ids.reduce((n, id) => n + (id !== 0 && !d.contacts.isAlive(id) ? 1 : 0), 0);
	const chosen = choose(desk, request, lists, leftOut);
	await facts.read(chosen.map((c) => c.id));
	const tally = new SuppressionTally();
	const callable = chosen.filter(({ id }) => {
		const list = facts.suppressedBy(id);
		if (list) tally.add(list);
		else if (facts.refuses(id) && !request.evenRefused) leftOut.refused++;
		else return true;
		return false;
	});
	[leftOut.suppressed, leftOut.suppressedBy] = [tally.total, tally.result()];
	const inOrder = candidates(d, campaign, now);
	const rank = new Map(inOrder.order.map((k, r) => [inOrder.ids[k]!, r]));
	return callable.sort((x, y) => (rank.get(x.id) ?? Infinity) - (rank.get(y.id) ?? Infinity) || x.id - y.id);
}

/** What a row of the file is made of, but for the contact's values. */
function rowOf(
	{ d, campaign, facts }: CampaignDesk,
	{ id, listId, spot }: { id: number; listId: string; spot: number },
	list: { name: string; timeZone: string }
): Pick<Parameters<typeof dialerRow>[1], 'tier' | 'score' | 'timeZone' | 'list' | 'state' | 'attempts'> {
	const scores = scoresIn(d, listId);
	const s = standingAt(d.states.get(campaign.id)?.get(listId)?.[Math.floor(spot / PIECE_CONTACTS)], spot % PIECE_CONTACTS);
	return {
		tier: scores.tierOf(id),
		score: scores.scoreOf(id),
		timeZone: facts.zonesOf(id, list.timeZone).zones[0] ?? '',
		list: list.name,
		state: stateOf(s.state),
		attempts: s.tries
	};
}

/** @param strict null is answered, and nothing marked, where somebody in the file was taken or called since it was begun */
async function exportOnce(
	request: DialerRequest,
	strict: boolean,
	onProgress: Parameters<ListsApi['exportDialer']>[1]
): Promise<Result<DialerExport> | null> {
	const open = await campaignDesk(request.campaignId);
	if (!open.ok) return open;
	const { db, d, campaign, facts } = open.value;
	if (request.lists?.some((l) => !campaign.lists.includes(l))) return fail('listGone', {});
	const profile = profileOf(request.profile);
	const columns = request.columns ?? profile.columns;
	if (columns.length === 0) return fail('columnsMissing', {});
	const leftOut: DialerExport['leftOut'] = {
		doNotCall: 0,
		otherState: 0,
		noPhone: 0,
		deleted: 0,
		refused: 0,
		suppressed: 0,
		suppressedBy: []
	};
	const callable = await callableOf(open.value, request, leftOut);
	const { bom, spreadsheetSafe } = request;
	const headers = columns.map((c) => c.header);
	const file = new SplitFile(headers, profile.rowLimit, { bom, spreadsheetSafe });
	const written: number[] = [];
	const device = await deviceId(db);
	let [cut, refused] = [0, 0];
	for (let at = 0; at < callable.length; at += PAGE) {
		const page = callable.slice(at, at + PAGE);
		const ids = page.map((c) => c.id);
		const found = await someContacts(db, ids, fieldsOf(columns));
		for (const [n, contact] of page.entries()) {
			if (n % TELL_EACH === 0) onProgress?.(at + n, callable.length);
			const { id, listId } = contact;
			const values = found.get(id);
			const list = d.lists.find((l) => l.id === listId);
			if (!values || !list) {
				leftOut.deleted++;
				continue;
			}
			const phones = phonesOf(values).filter(isDialable);
			if (phones.length === 0) {
				leftOut.noPhone++;
				continue;
			}
			const row = dialerRow(columns, { values, phones, externalId: externalId(device, id), ...rowOf(open.value, contact, list) });
			cut += row.cut;
			file.add(row.cells);
			written.push(id);
			if (facts.refuses(id)) refused++;
		}
	}
	onProgress?.(callable.length, callable.length);
	const files = file.finish(fileName(campaign.name, profile.id));
	return note(request, written, { files, rows: written.length, neutralised: file.neutralised, cut, refused, queued: [], leftOut }, strict);
}

/**
 * Notes the export in the audit log, and marks the contacts as queued where that is wished: whoever is not to be called any more is with
 * who has them.
 */
async function note(
	request: DialerRequest,
	ids: readonly number[],
	done: DialerExport,
	strict: boolean
): Promise<Result<DialerExport> | null> {
	let moved = 0;
	const noted = await changing<DialerExport>(async (tx, at, write) => {
		const campaign = await tx.objectStore('campaigns').get(request.campaignId);
		if (!campaign) return fail('campaignGone', {});
		if (request.queue && ids.length > 0) {
			const book = await Book.open(tx, campaign.processId);
			for (const id of ids)
				book.changeStates(campaign.id, [id], (piece, i) => {
					if (request.states === 'callable' && !isWorkable(piece, i, at)) moved++;
					else if (giveToDialer(piece, i)) done.queued.push(id);
				});
			if (strict && moved > 0) return fail('takenByOther', {});
			await book.flush();
		}
		await write('export.dialer', {
			campaign: campaign.name,
			dialer: request.profile,
			rows: done.rows,
			files: done.files.length,
			queued: request.queue,
			...(done.refused > 0 && { refused: done.refused }),
			leftOut: done.leftOut
		});
		return ok(done);
	});
	return strict && moved > 0 ? null : noted;
}
