/** Columns of a class: their types, what refusals told of them, and values in them. */

import type { TargetField } from '../connector';
import type { Row } from '../kit/rows';
import { at, textOf } from '../shared/json';

export const TYPES: Record<string, TargetField['type']> = { String: 'text', Number: 'number', Date: 'date', Boolean: 'yesNo' };
export type Kind = 'Number' | 'String';

/** Types of columns as refusals told them, by class. */
export const learned = new Map<string, Map<string, Kind>>();

export const fits = (value: string | number | undefined, kind: Kind): boolean =>
	kind === 'String' ? typeof value === 'number' : typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);

export function convert(row: Row, kinds: ReadonlyMap<string, Kind>): void {
	for (const [name, kind] of kinds) {
		const value = row.values[name];
		if (value !== undefined && fits(value, kind)) row.values[name] = kind === 'Number' ? Number(value) : String(value);
	}
}

/** Fields that Parse fills itself. */
export const OWN = new Set(['objectId', 'createdAt', 'updatedAt', 'ACL']);

/** "schema mismatch for Contact.leadScore; …", "lastName is required": the field that a message names. */
export const fieldIn = (error: unknown): string | null =>
	/mismatch for \w+\.(\w+)|^(\w+) is required/
		.exec(textOf(at(error, 'error')) ?? '')
		?.slice(1)
		.find(Boolean) ?? null;
