/** Partners of Odoo as they stand there: their fields, found by email, with the names of what they link to. */

import type { TargetField } from '../connector';
import { lookTrouble } from '../kit/look';
import { ended, got, remembered, type Got } from '../kit/remembered';
import { keyOf } from '../kit/rows';
import type { Ctx } from '../shared/api';
import { at, entryOf, listAt, textOf } from '../shared/json';
import type { Settings } from './settings';
import type { OdooRpc } from '../kit/odoo-rpc';

export const MODEL = 'res.partner';

/** `model`: what a field of several linked records (tags) links to. */
type Field = TargetField & { model?: string };

export const shapes = remembered<Field[]>();

const TYPES: Record<string, TargetField['type']> = {
	char: 'text',
	text: 'text',
	html: 'text',
	integer: 'number',
	float: 'number',
	monetary: 'number',
	date: 'date',
	datetime: 'date',
	boolean: 'yesNo',
	selection: 'choice'
};

/** Everything that is asked of one Odoo. */
export function partnersIn({ api, call }: OdooRpc, s: Settings, base: URL) {
	const ask = async (
		ctx: Ctx,
		model: string,
		method: string,
		named: Record<string, unknown>,
		ids?: readonly number[]
	): Promise<Got<unknown>> => {
		const answer = await call(ctx, model, method, named, ids);
		return answer.ok ? answer : ended(lookTrouble(answer.outcome));
	};

	const shapeOf = (ctx: Ctx): Promise<Got<Field[]>> =>
		shapes.get(`${base.href} ${s.database} ${s.user}`, ctx.now, async () => {
			const answer = await ask(ctx, MODEL, 'fields_get', {
				attributes: ['string', 'type', 'required', 'readonly', 'selection', 'relation']
			});
			if (!answer.ok) return answer;
			if (typeof answer.value !== 'object' || answer.value === null || !('email' in answer.value)) return ended(api.unreadable());
			return got(
				Object.entries(answer.value).map(([n, f]) => {
					const choices = listAt(f, 'selection')
						?.map((c) => textOf(at(c, '0')) ?? '')
						.filter(Boolean);
					return {
						name: n,
						label: textOf(at(f, 'string')) ?? n,
						type: entryOf(TYPES, at(f, 'type')) ?? 'other',
						required: at(f, 'required') === true && n === 'name',
						writable: at(f, 'readonly') !== true,
						...(choices && { choices }),
						...(at(f, 'type') === 'many2many' && { form: 'several' as const, model: textOf(at(f, 'relation')) ?? '' })
					};
				})
			);
		});

	/**
	 * Partners by email, the oldest of each. "in" looks at letters of case; where Odoo keeps the email in lower case beside, as it does
	 * with its mail module, that is asked too. Who is archived is nobody to write to; the newest such id is told, since an external id that a
	 * partner was given leads to it even then.
	 */
	async function find(
		ctx: Ctx,
		emails: readonly string[],
		names: readonly string[] = []
	): Promise<Got<{ standing: Map<string, unknown>; archived: Map<string, number> }>> {
		const standing = new Map<string, unknown>();
		const archived = new Map<string, number>();
		if (emails.length === 0) return got({ standing, archived });
		const shape = await shapeOf(ctx);
		const hides = shape.ok && shape.value.some((f) => f.name === 'active') ? ['active'] : [];
		const lower = shape.ok && shape.value.some((f) => f.name === 'email_normalized') ? ['email_normalized'] : [];
		const domain = [
			...lower.map(() => '|'),
			['email', 'in', emails],
			...lower.map((n) => [n, 'in', [...new Set(emails.map((e) => e.toLowerCase()))]])
		];
		const answer = await ask(ctx, MODEL, 'search_read', {
			domain,
			fields: [...new Set(['email', ...lower, ...hides, ...names])],
			order: 'id',
			...(hides.length > 0 && { context: { active_test: false } })
		});
		if (!answer.ok) return answer;
		if (!Array.isArray(answer.value)) return ended(api.unreadable());
		for (const partner of answer.value as unknown[]) {
			for (const key of [keyOf(at(partner, 'email')), keyOf(at(partner, 'email_normalized'))])
				if (at(partner, 'active') === false) archived.set(key, Number(at(partner, 'id')));
				else if (!standing.has(key)) standing.set(key, partner);
		}
		return got({ standing, archived });
	}

	/** Names of the records that partners link to in fields of several, by field and id. */
	async function linkedNames(
		ctx: Ctx,
		fields: readonly Field[],
		partners: readonly unknown[]
	): Promise<Got<Map<string, Map<number, string>>>> {
		const named = new Map<string, Map<number, string>>();
		for (const { name, model } of fields) {
			if (model === undefined) continue;
			const ids = [...new Set(partners.flatMap((p) => listAt(p, name) ?? []).map(Number))];
			const answer = ids.length === 0 ? got<unknown>([]) : await ask(ctx, model, 'read', { fields: ['name'] }, ids);
			if (!answer.ok) return answer;
			named.set(
				name,
				new Map(
					(Array.isArray(answer.value) ? (answer.value as unknown[]) : []).map((e) => [Number(at(e, 'id')), textOf(at(e, 'name')) ?? ''])
				)
			);
		}
		return got(named);
	}

	/** False where Odoo says that this user may not; a version that does not answer so is not held against it. */
	async function may(ctx: Ctx, operation: 'create' | 'write'): Promise<boolean> {
		const answer =
			s.protocol === 'json2'
				? await call(ctx, MODEL, 'has_access', { operation }, [])
				: await call(ctx, MODEL, 'check_access_rights', { operation, raise_exception: false });
		return !answer.ok || answer.value !== false;
	}

	return { ask, shapeOf, find, linkedNames, may };
}
