import { foldHeader, isSpaceless } from '../header/fold';
import type { Lexicon, Sense } from './types';

interface Phrase { words: { text: string; stem: string; max: number }[]; sense: Sense }

/** What a token is made of. `rough`: understood by its stem or its parts only; `unknown`: the letters of it that no word covers. */
export interface Reading { senses: Sense[]; rough: boolean; unknown?: string }

/** Letters that a starred word may get behind it. */
const STARRED = 5;
/** Letters between the parts of a compound. */
const LINKS = ['', 's', 'n', 'e', 'en', 'er', 'es'];
const VOWEL = /[aeiouyаеиоуыьюяіїєαεηιουω]$/u;

/** One language, ready to look words up in. */
export class Words {
	readonly language: string;
	private readonly single = new Map<string, Sense>();
	/** Words that count only as the whole of a header word: 名 alone is a given name, in 会社名 it isn't. */
	private readonly wholes = new Map<string, Sense>();
	private readonly stems = new Map<string, { sense: Sense; max: number }>();
	private readonly phrases = new Map<string, Phrase[]>();
	private readonly memo = new Map<string, Reading | null>();
	/** Words of phrases. */
	private readonly inPhrases = new Set<string>();
	private longest = 1;

	constructor(private readonly lexicon: Lexicon) {
		this.language = lexicon.language;
		for (const [sense, list] of Object.entries(lexicon.words) as [Sense, string][]) {
			for (const entry of list.split(/[,،、]/)) if (entry.trim() !== '') this.add(entry.trim(), sense);
		}
		for (const list of this.phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
	}

	private add(entry: string, sense: Sense): void {
		if (entry.startsWith('=')) {
			this.wholes.set(foldHeader(entry.slice(1)).join(''), sense);
			return;
		}
		// German and Nordic letters are also written with two: ä or ae.
		if (this.lexicon.links && /[äöüåø]/i.test(entry)) this.addSpelt(entry.replace(/ä/gi, 'ae').replace(/[öø]/gi, 'oe').replace(/ü/gi, 'ue').replace(/å/gi, 'aa'), sense);
		this.addSpelt(entry, sense);
	}

	private addSpelt(entry: string, sense: Sense): void {
		const words = entry.split(/\s+/).flatMap((raw) => {
			const starred = raw.endsWith('*');
			const parts = foldHeader(starred ? raw.slice(0, -1) : raw);
			return parts.map((text, i) => this.word(text, starred && i === parts.length - 1));
		});
		const [first] = words;
		if (!first) return;
		if (words.length === 1) {
			if (!this.single.has(first.text)) this.single.set(first.text, sense);
			if (first.max > 0 && !this.stems.has(first.stem)) this.stems.set(first.stem, { sense, max: first.max });
			this.longest = Math.max(this.longest, first.text.length);
			return;
		}
		for (const w of words) this.inPhrases.add(w.text);
		const key = first.text.slice(0, 3);
		this.phrases.set(key, [...(this.phrases.get(key) ?? []), { words, sense }]);
	}

	private word(text: string, starred: boolean): Phrase['words'][number] {
		if (starred) return { text, stem: text, max: STARRED };
		const endings = this.lexicon.endings ?? 0;
		if (endings === 0 || text.length < 5 || isSpaceless(text)) return { text, stem: text, max: 0 };
		const stem = VOWEL.test(text) ? text.slice(0, -1) : text;
		return { text, stem, max: endings + text.length - stem.length };
	}

	/** The longest phrase of several words that begins at `at`. */
	phraseAt(tokens: readonly string[], at: number): { sense: Sense; length: number } | null {
		const list = this.phrases.get((tokens[at] as string).slice(0, 3));
		for (const phrase of list ?? []) {
			if (at + phrase.words.length > tokens.length) continue;
			if (phrase.words.every((w, i) => fits(w, tokens[at + i] as string))) return { sense: phrase.sense, length: phrase.words.length };
		}
		return null;
	}

	/**
	 * Letters of a token that this language knows, by a quick look: the same word or the same stem; in a script without spaces, how much of
	 * it is words.
	 */
	glance(token: string): number {
		if (this.single.has(token) || this.wholes.has(token)) return token.length;
		if (isSpaceless(token)) {
			const reading = this.read(token);
			return reading ? token.length - (reading.unknown?.length ?? 0) : 0;
		}
		if (this.inPhrases.has(token)) return token.length;
		return (this.lexicon.links ? this.read(token) : (this.plain(token) ?? this.withoutPrefix(token))) ? token.length * 0.9 : 0;
	}

	/** What one token says. */
	read(token: string): Reading | null {
		let reading = this.memo.get(token);
		if (reading === undefined) {
			const whole = this.wholes.get(token);
			reading = whole ? { senses: [whole], rough: false } : isSpaceless(token) ? this.cut(token) : (this.plain(token) ?? this.withoutPrefix(token) ?? this.compound(token));
			// Headers come from files: the memory must not grow with them.
			if (this.memo.size > 2000) this.memo.clear();
			this.memo.set(token, reading);
		}
		return reading;
	}

	private plain(token: string): Reading | null {
		const exact = this.single.get(token);
		if (exact) return { senses: [exact], rough: false };
		for (let n = token.length; n >= 3 && token.length - n <= STARRED + 1; n--) {
			const stem = this.stems.get(token.slice(0, n));
			if (stem && token.length - n <= stem.max) return { senses: [stem.sense], rough: true };
		}
		return null;
	}

	private withoutPrefix(token: string): Reading | null {
		for (const prefix of this.lexicon.prefixes?.split(' ') ?? []) {
			if (token.length > prefix.length + 1 && token.startsWith(prefix)) {
				const reading = this.plain(token.slice(prefix.length));
				if (reading) return { ...reading, rough: true };
			}
		}
		return null;
	}

	/** "Geschäftstelefon", "emailaddress", "työpuhelin": words written together, covered whole; the fewest parts win. */
	private compound(token: string): Reading | null {
		if (token.length < 6 || token.length > 50) return null;
		const best: (Sense[] | undefined)[] = [[]];
		for (let at = 0; at < token.length; at++) {
			const before = best[at];
			if (!before || before.length > 3) continue;
			const put = (end: number, sense: Sense): void => {
				const known = best[end];
				if (!known || known.length > before.length + 1) best[end] = [...before, sense];
			};
			for (let end = Math.min(token.length, at + this.longest); end >= at + 2; end--) {
				const part = token.slice(at, end);
				const sense = this.single.get(part);
				const last = end === token.length;
				if (sense && (part.length > 2 || (last && sense === 'number'))) {
					put(end, sense);
					if (this.lexicon.links && !last) for (const link of LINKS) if (token.startsWith(link, end)) put(end + link.length, sense);
				}
				const stem = part.length > 3 ? this.stems.get(part) : undefined;
				if (stem) for (let more = 1; more <= Math.min(stem.max, 3) && end + more <= token.length; more++) put(end + more, stem.sense);
			}
		}
		const senses = best[token.length];
		return senses && senses.length > 1 ? { senses, rough: true } : null;
	}

	/** A token without spaces, cut into known words, with the fewest letters left over. */
	private cut(token: string): Reading | null {
		const best: { senses: Sense[]; unknown: string }[] = [{ senses: [], unknown: '' }];
		for (let at = 0; at < token.length; at++) {
			const here = best[at] as { senses: Sense[]; unknown: string };
			const put = (end: number, senses: Sense[], unknown: string): void => {
				const known = best[end];
				if (!known || unknown.length < known.unknown.length || (unknown.length === known.unknown.length && senses.length < known.senses.length)) best[end] = { senses, unknown };
			};
			put(at + 1, here.senses, here.unknown + token.charAt(at));
			for (let end = at + 1; end <= Math.min(token.length, at + this.longest); end++) {
				const sense = this.single.get(token.slice(at, end));
				if (sense) put(end, [...here.senses, sense], here.unknown);
			}
		}
		const { senses, unknown } = best[token.length] as { senses: Sense[]; unknown: string };
		if (senses.length === 0) return null;
		return unknown === '' ? { senses, rough: false } : { senses, rough: true, unknown };
	}
}

function fits(w: { text: string; stem: string; max: number }, token: string): boolean {
	return token === w.text || (w.max > 0 && token.startsWith(w.stem) && token.length - w.stem.length <= w.max);
}
