import { memoise } from '../../../values/memo';

/** Groups of consonants that are taken for each other when heard, in the languages of Europe. */
const GROUPS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		b: 'P',
		p: 'P',
		f: 'F',
		v: 'F',
		w: 'F',
		d: 'T',
		t: 'T',
		c: 'K',
		g: 'K',
		k: 'K',
		q: 'K',
		x: 'K',
		s: 'S',
		z: 'S',
		j: 'J',
		l: 'L',
		m: 'M',
		n: 'N',
		r: 'R'
	})
);

/**
 * How a folded name sounds, roughly: consonants by group, vowels only at the beginning, doubles once. Names that sound
 * alike in German, English or a Romance language mostly share it (Meier, Mayr; Philips, Fillips; Schmidt, Schmitt).
 */
export const soundOf = memoise((name: string): string => {
	const text = name
		.replace(/ /gu, '')
		.replace(/^(?:kn|gn|pn)/u, 'n')
		.replace(/^wr/u, 'r')
		.replace(/^ps/u, 's')
		.replace(/^x/u, 's')
		.replace(/tsch|sch|sh|tch|ch|cz|sz/gu, 's')
		.replace(/ph/gu, 'f')
		.replace(/gh(?=[tn]|$)/gu, '')
		.replace(/th/gu, 't')
		.replace(/ck/gu, 'k')
		.replace(/dt/gu, 't')
		.replace(/tz|ts/gu, 's')
		.replace(/c(?=[eiy])/gu, 's')
		.replace(/h/gu, '');
	let out = '';
	let last = '';
	for (const c of text) {
		const group = GROUPS.get(c) ?? (/[aeiouy]/u.test(c) ? 'A' : c);
		if (group !== last && (group !== 'A' || out === '')) out += group;
		last = group;
	}
	return out;
}, 60_000);
