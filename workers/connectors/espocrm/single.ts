/** One record written at a time: looked up, then created or updated; what a lost answer left is known by our id. */

import type { SendOutcome } from '../connector';
import { sha256 } from '../kit/hash';
import type { Row } from '../kit/rows';
import type { Ctx, Reply, Api } from '../shared/api';
import { at, textOf } from '../shared/json';
import { taken } from '../shared/verdict';
import { emailsOf, failureOf, refusedFor, type Forms } from './values';
import { standingOf, type lookUpsIn, type Standing } from './find';

/**
 * Ids of ours for a contact. EspoCRM only marks what is deleted, so that its id stays taken (ORM/Repository/RDBRepository; its import alone
 * clears it away, espocrm#289): each time that a contact was deleted there, or taken back, it comes under the next one.
 */
const ownIds = (externalId: string): Promise<string[]> =>
	Promise.all([externalId, `${externalId} 2`, `${externalId} 3`, `${externalId} 4`].map(async (text) => (await sha256(text)).slice(0, 17)));

/** What was saved is answered; by early versions with a bare yes. */
export const isSaved = (json: unknown, id: string): boolean => json === true || at(json, 'id') === id;

/** True of a record with the email of a row, or where the row has none. */
const isOf = (row: Row, record: unknown): boolean => row.key === '' || emailsOf(record).includes(row.key);

/** @param link the page of a record @param standing what stands there for a row */
export function singlyTo(api: Api, path: string, link: (id: string) => string, standing: ReturnType<typeof lookUpsIn>['standing']) {
	async function single(row: Row, ctx: Ctx, to: Forms): Promise<SendOutcome> {
		// Ids of ours: the record of an earlier try is known by them.
		const own = await ownIds(row.externalId);
		const there = await standing(ctx, row, own);
		if (!there.ok) return there.outcome;
		return there.value === null ? create(row, own, ctx, to) : update(row, there.value, ctx, to);
	}

	/** A new first email would take the place of the one there: beside that it stays (FieldProcessing/EmailAddress/Saver of EspoCRM). */
	async function update(row: Row, { id, beside }: Standing, ctx: Ctx, to: Forms): Promise<SendOutcome> {
		const { emailAddress, ...others } = row.values;
		const values = beside || emailAddress === undefined ? others : { ...others, emailAddress };
		const called = await api.call(ctx, { method: 'PUT', path: `${path}/${id}`, body: to(values) });
		if (!called.ok) return refusal(row, called.reply, called.outcome);
		return isSaved(called.reply.json, id) ? { kind: 'verdicts', results: [taken(row, 'updated', id, link(id))] } : api.unreadable();
	}

	async function create(row: Row, [own = '', ...others]: readonly string[], ctx: Ctx, to: Forms): Promise<SendOutcome> {
		const called = await api.call(ctx, { method: 'POST', path, body: { ...to(row.values), id: own } });
		if (called.ok) return made(row, called.reply);
		if (called.reply?.status === 409) {
			const alike = Array.isArray(called.reply.json) ? (called.reply.json as unknown[]) : [];
			// Our own record: the browser itself sent the request twice, or it was delivered before, under another email.
			const ours = alike.find((o) => at(o, 'id') === own);
			if (ours !== undefined)
				return isOf(row, ours)
					? { kind: 'verdicts', results: [taken(row, 'created', own, link(own))] }
					: update(row, { id: own, beside: false }, ctx, to);
			// The same name is enough for a 409; only the same email makes it the same contact.
			const same = alike.find((o) => row.key !== '' && emailsOf(o).includes(row.key));
			if (textOf(at(same, 'id')) !== null) return update(row, standingOf(same, row.key), ctx, to);
			const forced = await api.call(ctx, {
				method: 'POST',
				path,
				body: { ...to(row.values), id: own },
				headers: { 'X-Skip-Duplicate-Check': 'true' }
			});
			return forced.ok ? made(row, forced.reply) : delivered(row, [own, ...others], forced.reply, forced.outcome, ctx, to);
		}
		return delivered(row, [own, ...others], called.reply, called.outcome, ctx, to);
	}

	/**
	 * A taken id fails inside the server, as other things do: where our id stands there, the contact was delivered before, under another
	 * email. Where nobody has it, it may be that of a deleted one.
	 */
	async function delivered(
		row: Row,
		[own = '', ...others]: readonly string[],
		reply: Reply | null,
		outcome: SendOutcome,
		ctx: Ctx,
		to: Forms
	): Promise<SendOutcome> {
		if (reply?.status !== 500 && reply?.status !== 409) return refusal(row, reply, outcome);
		const there = await api.call(ctx, { method: 'GET', path: `${path}/${own}` });
		if (there.ok && at(there.reply.json, 'id') === own) {
			const again = await update(row, { id: own, beside: false }, ctx, to);
			// Nobody was found a moment ago: with this email it is what was made just now, and the server broke on its way back.
			const isNew = again.kind === 'verdicts' && isOf(row, there.reply.json);
			return isNew ? { ...again, results: again.results.map((r) => (r.status === 'updated' ? { ...r, status: 'created' } : r)) } : again;
		}
		const isNobody = !there.ok && there.reply?.status === 404;
		return isNobody && others.length > 0 ? create(row, others, ctx, to) : refusal(row, reply, outcome);
	}

	function made(row: Row, reply: Reply): SendOutcome {
		const id = textOf(at(reply.json, 'id'));
		return id === null ? api.unreadable() : { kind: 'verdicts', results: [taken(row, 'created', id, link(id))] };
	}

	const refusal = (row: Row, reply: Reply | null, outcome: SendOutcome): SendOutcome => {
		const failure = reply?.status === 400 ? failureOf(reply.json) : null;
		return failure ? { kind: 'verdicts', results: [refusedFor(row, failure)] } : outcome;
	};

	return single;
}
