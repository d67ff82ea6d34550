import type { Destination } from '#domain/delivery';
import { STANDARD_FIELDS, type FieldId } from '#domain/fields';
import type { Settings } from '#domain/settings';
import type { ValueKinds } from '#domain/deliveries/value-kinds';
import { connectorOf, defaultsOf } from '../destinations/destination-target';
import { nameOf } from '../destinations/properties';

/**
 * Which values of a delivery are numbers or yes and no, by their names at the destination, where its connector writes them so. They are kept
 * with the delivery when it is frozen: a field whose type is changed later changes nothing of what is sent again. A name that fields of
 * different kinds share is left as text.
 */
export function valueKinds(d: Destination, settings: Pick<Settings, 'customFields'>): ValueKinds | undefined {
	const connector = connectorOf(d);
	if (!connector.ok || !connector.value.typed) return undefined;
	const defaults = defaultsOf(d);
	const types = new Map<string, string>();
	const fields: { id: FieldId; type: string }[] = [...STANDARD_FIELDS, ...settings.customFields];
	for (const { id, type } of fields) {
		const name = nameOf(id, d, defaults);
		if (name !== null) types.set(name, (types.get(name) ?? type) === type ? type : 'text');
	}
	for (const ours of [d.scoreField, d.tierField, d.factorsField]) if (ours) types.delete(ours);
	const kinds = [...types].flatMap(([name, type]) => (type === 'number' || type === 'yesNo' ? [[name, type] as const] : []));
	return kinds.length > 0 ? Object.fromEntries(kinds) : undefined;
}
