import type { StandardFieldId } from '#domain/fields';

/** What a header can mean: a standard field, with all phones as one, and a second line of the street. */
export type Concept = Exclude<StandardFieldId, `phone${1 | 2 | 3 | 4 | 5}` | `phone${1 | 2 | 3 | 4 | 5}Type`> | 'phone' | 'phoneLabel' | 'street2' | 'title' | 'location';

/** The header words of one language. Lists of phrases are parted by commas; spelling is folded (see fold.ts). */
export interface Synonyms {
	language: string;
	/** Whole headers, once fillers are gone. */
	phrases: Partial<Record<Concept, string>>;
	/** Phrases that tell the meaning wherever they stand in a longer header. Never generic words. */
	inside: Partial<Record<Concept, string>>;
	/** Words that change nothing. */
	fillers: string;
	/** Words that say: this is another person than the contact. */
	people: string;
	/** Words that say: this is about the value, not the value. */
	attributes: string;
}
