#!/usr/bin/env node
/** node tools/people/cli.mjs --people 3000 --out DIR [--seed 1]: writes DIR/records.csv, DIR/pairs.csv (true pairs) and DIR/tags.csv. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvText, generatePeople, HEADER } from './generate.mjs';

const { values } = parseArgs({
	options: { people: { type: 'string', default: '3000' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } }
});
const people = Number(values.people);
if (!values.out || !Number.isInteger(people) || people < 1) {
	console.error('usage: node tools/people/cli.mjs --people N --out DIR [--seed N]');
	process.exit(2);
}
const { rows, entity, tagged } = generatePeople({ people, seed: Number(values.seed) });
const id = (i) => `p${String(i + 1).padStart(6, '0')}`;
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'records.csv'), csvText([['record_id', ...HEADER], ...rows.map((r, i) => [id(i), ...r])]));
const groups = new Map();
entity.forEach((e, i) => groups.set(e, [...(groups.get(e) ?? []), i]));
const pairs = [...groups.values()].flatMap((g) => g.flatMap((a, k) => g.slice(k + 1).map((b) => [id(a), id(b)])));
writeFileSync(join(values.out, 'pairs.csv'), csvText([['id_a', 'id_b'], ...pairs]));
writeFileSync(
	join(values.out, 'tags.csv'),
	csvText([['tag', 'id_a', 'id_b', 'same'], ...tagged.map((t) => [t.tag, id(t.left), id(t.right), t.same ? 'yes' : 'no'])])
);
console.log(
	`${rows.length} rows of ${new Set(entity).size} people, ${pairs.length} true pairs, ${tagged.filter((t) => !t.same).length} pairs of people who look alike`
);
