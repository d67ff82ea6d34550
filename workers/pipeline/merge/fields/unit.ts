import type { FieldId } from '#domain/fields';
import { drop, pickedSide, put, type Draft } from '../draft';
import { sameText } from '../same';
import type { Side } from '../survivorship';

/** Fields that only mean something together: a name, an address, a consent. */
export interface Unit {
	fields: readonly FieldId[];
	/** The fields that make the unit what it is; the others (salutation, suffix) are beside it. */
	core: readonly FieldId[];
}

export const NAME: Unit = {
	fields: ['salutation', 'firstName', 'lastName', 'nameSuffix', 'fullName'],
	core: ['firstName', 'lastName', 'fullName']
};
const ADDRESS_FIELDS = ['street', 'city', 'state', 'postalCode', 'country'] as const;
export const ADDRESS: Unit = { fields: ADDRESS_FIELDS, core: ADDRESS_FIELDS };

const filled = (d: Draft, side: Side, fields: readonly FieldId[]): FieldId[] => fields.filter((f) => !!d[side][f]);
const joined = (d: Draft, side: Side, fields: readonly FieldId[]): string =>
	fields
		.map((f) => d[side][f] ?? '')
		.filter(Boolean)
		.join(' ');

/** True when the core fields that both sides have are the same but for writing. */
const agrees = (d: Draft, unit: Unit): boolean =>
	unit.core.every((f) => !d.existing[f] || !d.incoming[f] || sameText(d.existing[f], d.incoming[f]));

/**
 * Merges a unit: one side as a whole, never half of each. Where nothing that both sides have contradicts, the blanks of
 * the surviving side are filled from the other. Where something does, and the incoming side would win but lacks a core
 * field that is there (a bare city against a full address), nothing tells whether the rest still holds: the
 * existing unit stays and the differences are reported.
 * @param decide picks the side where the units differ; by default the survivorship rule over the joined text
 */
export function mergeUnit(d: Draft, unit: Unit, decide?: () => Side | 'conflict'): void {
	const here = filled(d, 'existing', unit.core);
	const there = filled(d, 'incoming', unit.core);
	const alike = agrees(d, unit);
	const picked = pickedForUnit(d, unit);
	if (picked) return takeUnit(d, unit, picked, alike, false);
	if (here.length === 0 || there.length === 0) return takeUnit(d, unit, there.length > 0 ? 'incoming' : 'existing', true);
	if (!decide && d.rule.leavesUnits) return takeUnit(d, unit, 'existing', false, false);
	let side = decide ? decide() : d.rule.pick(joined(d, 'existing', unit.core), joined(d, 'incoming', unit.core), d.ctx);
	if (side === 'incoming' && !alike && here.some((f) => !there.includes(f))) side = 'conflict';
	takeUnit(d, unit, side, alike);
}

/**
 * Writes the unit of one side; `conflict` = the existing side, with every difference reported. Blanks are filled from
 * the other side when `fill`, else what is lost by that is reported unless `report` is false.
 */
export function takeUnit(d: Draft, unit: Unit, side: Side | 'conflict', fill: boolean, report = true): void {
	const winner: Side = side === 'incoming' ? 'incoming' : 'existing';
	const loser: Side = winner === 'incoming' ? 'existing' : 'incoming';
	for (const field of unit.fields) {
		const own = d[winner][field];
		put(d, field, own || (fill ? d[loser][field] : undefined));
		if (report && (side === 'conflict' || !own)) drop(d, field, d[loser][field]);
	}
}

/**
 * The side that a person picked by any field of the unit; where picks differ the first core field decides. A blank unit can't be picked.
 */
export function pickedForUnit(d: Draft, unit: Unit): Side | undefined {
	for (const field of [...unit.core, ...unit.fields]) {
		const side = pickedSide(d, field);
		if (side && filled(d, side, unit.core).length > 0) return side;
	}
	return undefined;
}
