import type { Place } from '../header/compose';
import { foldHeader } from '../header/fold';
import { horde } from './horde';
import { thunderbird } from './thunderbird';
import type { Concept } from './types';

/** Whole headers by what they mean: a concept, after a space the place of the value or `mobile`; headers are parted by commas. */
export type Labels = Readonly<Record<string, string>>;

export interface KnownLabel { concept: Concept; place: Place; mobile: boolean }

const labels = new Map<string, KnownLabel>();
for (const product of [thunderbird, horde]) {
	for (const [meaning, list] of Object.entries(product)) {
		const [concept, where] = meaning.split(' ') as [Concept, string | undefined];
		const label: KnownLabel = { concept, place: where === 'work' || where === 'home' ? where : null, mobile: where === 'mobile' };
		for (const text of list.split(',')) labels.set(keyOf(foldHeader(text)), label);
	}
}

function keyOf(words: readonly string[]): string {
	return words.filter((w) => !/^\p{N}+$/u.test(w)).join(' ');
}

/** A header as one product writes it in one language: the whole of it, but for a number. `words` as foldHeader gives them. */
export const knownLabel = (words: readonly string[]): KnownLabel | undefined => labels.get(keyOf(words));
