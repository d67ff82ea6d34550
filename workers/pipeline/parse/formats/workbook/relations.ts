import { LIMITS } from './limits';
import { unpackWhole } from './unpack';
import { xmlOf, xmlTags } from './xml';
import type { Zip } from './zip';

/** A link from one part of a workbook to another, or out of it. */
export interface Relation {
	kind: string;
	target: string;
	external: boolean;
}

/** `target` as seen from the folder of `part`: "xl/workbook.xml" + "worksheets/sheet1.xml" → "xl/worksheets/sheet1.xml". */
export function partName(part: string, target: string): string {
	const clean = target.replaceAll('\\', '/');
	if (clean.startsWith('/')) return clean.slice(1);
	const path: string[] = part.split('/').slice(0, -1);
	for (const step of clean.split('/')) {
		if (step === '..') path.pop();
		else if (step !== '.') path.push(step);
	}
	return path.join('/');
}

/**
 * The links of a part ('' = of the whole archive), by id; none when it has none or more than `limit` bytes of them. Kinds are the last word
 * of their type, the same in both dialects of the format.
 */
export async function relationsOf(zip: Zip, part: string, limit: number = LIMITS.small): Promise<Map<string, Relation>> {
	const slash = part.lastIndexOf('/') + 1;
	const entry = zip.find(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
	const relations = new Map<string, Relation>();
	if (!entry || entry.size > limit) return relations;
	for (const { name, kind, attributes } of xmlTags(xmlOf(await unpackWhole(zip, entry, limit)))) {
		if (name !== 'Relationship' || kind === 'close') continue;
		const external = attributes.get('TargetMode') === 'External';
		const target = attributes.get('Target') ?? '';
		const type = attributes.get('Type') ?? '';
		relations.set(attributes.get('Id') ?? '', {
			kind: type.slice(type.lastIndexOf('/') + 1),
			target: external ? target : partName(part, target),
			external
		});
	}
	return relations;
}
