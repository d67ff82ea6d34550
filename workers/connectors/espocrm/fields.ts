/** Fields of a kind of record, as the metadata of EspoCRM tells them. */

import type { TargetField } from '../connector';
import { look } from '../kit/look';
import { ended, got, remembered, type Got } from '../kit/remembered';
import type { Ctx, Api } from '../shared/api';
import { at, entryOf, listAt, textOf } from '../shared/json';
import type { Settings } from './settings';

export const shapes = remembered<TargetField[]>();

const TYPES: Record<string, TargetField['type']> = {
	varchar: 'text',
	text: 'text',
	url: 'text',
	email: 'text',
	phone: 'text',
	int: 'number',
	float: 'number',
	currency: 'number',
	date: 'date',
	datetime: 'date',
	bool: 'yesNo',
	enum: 'choice',
	multiEnum: 'choice',
	checklist: 'choice',
	array: 'choice',
	datetimeOptional: 'date'
};

const SEVERAL: ReadonlySet<string> = new Set(['multiEnum', 'checklist', 'array']);

/** @param root address of EspoCRM without the path of its API */
export function fieldsIn(api: Api, s: Settings, root: string) {
	const shapeOf = (ctx: Ctx): Promise<Got<TargetField[]>> =>
		shapes.get(`${root} ${s.entity}`, ctx.now, async () => {
			const reply = await look(api, ctx, { method: 'GET', path: `/Metadata?key=entityDefs.${s.entity}.fields` });
			if (!reply.ok) return reply;
			const defs = reply.value.json;
			if (typeof defs !== 'object' || defs === null || !('emailAddress' in defs))
				return ended({ kind: 'stop', problem: { code: 'systemFieldsNotListed', params: { host: api.host } } });
			return got(
				Object.entries(defs).map(([n, d]) => {
					const options = listAt(d, 'options')
						?.map((o) => String(o))
						.filter(Boolean);
					const type = textOf(at(d, 'type')) ?? '';
					return {
						name: n,
						label: n,
						type: entryOf(TYPES, type) ?? 'other',
						...(type.startsWith('datetime') && { form: 'moment' as const }),
						...(SEVERAL.has(type) && { form: 'several' as const }),
						required: at(d, 'required') === true,
						writable: at(d, 'readOnly') !== true,
						...(options && { choices: options })
					};
				})
			);
		});

	return shapeOf;
}
