/** Fields of people in Pipedrive, and values in the form that each takes. */

import { ok, type Result } from '#domain/result';
import type { TargetField } from '../connector';
import type { Ctx, Api } from '../shared/api';
import { at, listAt, textOf } from '../shared/json';
import { inKind, kindsOf, partsOf, type Kinds } from '../shared/kinds';
import { isWritable, PHONES, type Form } from './person';

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	varchar: 'text',
	varchar_auto: 'text',
	text: 'text',
	phone: 'text',
	address: 'text',
	double: 'number',
	int: 'number',
	monetary: 'number',
	date: 'date',
	enum: 'choice',
	set: 'choice'
};

/** Custom fields whose value stands in an object beside what belongs to it, as a currency (Pipedrive API v2 migration guide: Custom fields). */
const OBJECTS: ReadonlySet<string> = new Set(['monetary', 'address']);

const READ_ONLY: ReadonlySet<string> = new Set(['id', 'add_time', 'update_time']);

function toField(e: unknown): TargetField {
	const kind = textOf(at(e, 'field_type'));
	const type = KINDS[kind ?? ''] ?? 'other';
	const options = (listAt(e, 'options') ?? []).flatMap((o) => {
		const label = textOf(at(o, 'label'));
		return label === null ? [] : [{ id: Number(at(o, 'id')), label }];
	});
	const code = textOf(at(e, 'field_code')) ?? '';
	return {
		name: code,
		label: textOf(at(e, 'field_name')) ?? '',
		type,
		required: code === 'name',
		writable: !READ_ONLY.has(code) && isWritable(code),
		...(OBJECTS.has(kind ?? '') && { form: 'object' as const }),
		...(type === 'choice' && {
			choices: options.map((o) => o.label),
			...(options.every((o) => Number.isFinite(o.id)) && { choiceIds: options.map((o) => o.id) }),
			...(kind === 'set' && { form: 'several' as const })
		})
	};
}

/** The fields of one company, read when they are needed. */
export function fieldsIn(api: Api, base: URL) {
	/** How values travel: numbers as such, choices by the ids of their labels, an amount in its currency. Yes and no are choices there. */
	async function formsOf(ctx: Ctx): Promise<Form> {
		const kinds = await kindsOf(base.href, ctx, fields);
		const to = inKind(kinds);
		return (value, name, standing) => {
			const field = kinds?.get(name);
			if (field?.form === 'object') {
				const currency = field.type === 'number' ? at(standing, 'currency') : undefined;
				return { value: to(value, name), ...(currency !== undefined && { currency }) };
			}
			if (field?.choiceIds === undefined) {
				const made = to(value, name);
				return typeof made === 'boolean' ? value : made;
			}
			const idOf = (label: string): string | number => field.choiceIds?.[(field.choices ?? []).indexOf(label)] ?? label;
			return field.form === 'several' ? partsOf(String(value), field.choices).map(idOf) : idOf(String(value));
		};
	}

	/** Labels of the choices whose ids stand there, and what stands in an object. */
	const shown = (kinds: Kinds | null, name: string, value: unknown): unknown => {
		const field = kinds?.get(name);
		if (field?.form === 'object') return at(value, 'value') ?? value;
		if (field?.choiceIds === undefined) return value;
		const labelOf = (id: unknown): unknown => field.choices?.[field.choiceIds?.indexOf(Number(id)) ?? -1] ?? id;
		return Array.isArray(value) ? value.map(labelOf) : value === null || value === undefined ? value : labelOf(value);
	};

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const list: TargetField[] = PHONES.slice(1).map((n, i) => ({
			name: n,
			label: `Phone ${i + 2}`,
			type: 'text',
			required: false,
			writable: true
		}));
		let cursor = '';
		do {
			const answer = await api.ask(ctx, {
				method: 'GET',
				path: `/api/v2/personFields?limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
			});
			if (!answer.ok) return answer;
			const page = listAt(answer.value.json, 'data');
			if (!page) return { ok: false, problem: api.unreadable().problem };
			list.push(...page.map(toField).filter((f) => f.name !== ''));
			const next = textOf(at(answer.value.json, 'additional_data.next_cursor')) ?? '';
			cursor = next === cursor ? '' : next;
		} while (cursor !== '');
		return ok(list);
	}

	return { formsOf, shown, fields };
}
