import { at } from '../shared/json';
import { filled, nested, type Values } from '../shared/values';

/** Parts of an address that Mailchimp wants all of, or it refuses the contact. */
const ADDRESS_NEEDS = ['addr1', 'city', 'state', 'zip'];
export const EMAIL = 'email_address';

/** merge_fields of a record; an address that lacks a part is left out. */
export function mergeFields(properties: Values): Record<string, unknown> {
	const entries = filled(properties).filter(([name]) => name !== EMAIL);
	const names = new Set(entries.map(([name]) => name));
	const whole = (tag: string): boolean => ADDRESS_NEEDS.every((part) => names.has(`${tag}.${part}`));
	return nested(entries.filter(([name]) => !name.includes('.') || whole(name.slice(0, name.indexOf('.')))));
}

/** What stands in a member under the name that records use. */
export const valueOf = (member: unknown, name: string): unknown =>
	name === EMAIL ? at(member, EMAIL) : at(member, `merge_fields.${name}`);

/** merge_fields that put values back: a blank text clears one. */
export const restoredFields = (before: Values): Record<string, unknown> => {
	const entries = Object.entries(before).filter(([name]) => name !== EMAIL);
	const cleared = new Set(
		entries.filter(([name, v]) => name.includes('.') && v === null).map(([name]) => name.slice(0, name.indexOf('.')))
	);
	return {
		...nested(entries.filter(([name]) => !cleared.has(name.split('.')[0] ?? '')).map(([name, v]) => [name, v ?? ''])),
		...Object.fromEntries([...cleared].map((tag) => [tag, '']))
	};
};
