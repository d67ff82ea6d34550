import { Broken, must } from './broken.mjs';
import { someOf } from './scenario.mjs';
import { byKey, targets } from './walk-contacts.mjs';

const NAME = 'Kill calls';
/** Contacts of the list, and those of them that are called before and after it is reset. */
const [MEMBERS, CALLED, AGAIN] = [60, 9, 3];

/** What is there by this name, or made now. */
async function named(found, make, what) {
	return found.find((one) => one.name === NAME) ?? must(await make(), what);
}

/** A lead list with a campaign: contacts put in, called, those that failed started anew, and called again. */
export async function worked(app, s, seen) {
	seen.stage = 'lists';
	const list = (method, ...args) => app.call(`lists.${method}`, ...args);
	const process = await named(await list('processes'), () => list('createProcess', NAME), 'making a process');
	const draft = { id: null, processId: process.id, name: NAME };
	const lead = await named(
		await list('leadLists', process.id),
		() => list('saveLeadList', { ...draft, timeZone: 'Europe/Berlin', owner: '', description: '' }),
		'making a list'
	);
	const campaign = await named(
		await list('campaigns', process.id),
		() => list('saveCampaign', { ...draft, outcomes: null }),
		'making a campaign'
	);
	const keys = (await targets(app, seen, 'lists', (people) => someOf(s, 'lists', people, MEMBERS))).map((p) => p.key);
	const now = await byKey(app);
	const ids = keys.map((key) => now.get(key)?.id ?? 0);
	must(await app.rig('addMembers', lead.id, ids), 'filling a list');
	if (!campaign.lists.includes(lead.id)) must(await list('assign', campaign.id, [lead.id], []), 'assigning a list');
	// Who refuses to be called is not delivered either: the end is that of a run without lists.
	const outcomes = campaign.outcomes.filter((o) => !o.callback && o.meaning !== 'refuse');
	const calls = async (some, round) => {
		for (const [n, id] of some.entries()) {
			const note = `${round} ${n}`;
			const before = await list('attempts', campaign.id, id, 0, 10);
			if (before.attempts.some((a) => a.note === note)) continue;
			const draftOf = { outcomeId: outcomes[n % outcomes.length].id, note, phone: '', callbackAt: null };
			must(await list('attempt', campaign.id, id, draftOf), 'noting a call');
		}
	};
	if (!seen.done.has('list reset')) {
		await calls(ids.slice(0, CALLED), 'first');
		must(await list('reset', campaign.id, { which: 'unsuccessful', lists: null }), 'starting a list anew');
		seen.done.add('list reset');
	}
	await calls(ids.slice(0, AGAIN), 'second');
	await app.mark('lists');
	seen.pairs.set('the list', await linesOf(list, lead, campaign, new Map(keys.map((key, n) => [ids[n], key]))));
}

/** Members with their state, and their calls, by keys that outlive a run. */
async function linesOf(list, lead, campaign, keyOf) {
	const { total, rows } = await list('members', lead.id, 0, 200);
	const { attempts } = await list('attempts', campaign.id, null, 0, 200);
	const view = await list('campaign', campaign.id);
	if (total !== keyOf.size) throw new Broken(`of ${keyOf.size} contacts ${total} are in the list`);
	return [
		...rows.map((r) => JSON.stringify([keyOf.get(r.id), r.states.map((at) => at.state)])).sort(),
		...attempts.map((a) => JSON.stringify([keyOf.get(a.contactId), a.outcomeId, a.note])).sort(),
		JSON.stringify(view.states ?? view.counts ?? null)
	];
}
