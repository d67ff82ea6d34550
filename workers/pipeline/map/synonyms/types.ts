import type { StandardFieldId } from '#domain/fields';

type PhoneSlot = `phone${1 | 2 | 3 | 4 | 5}` | `phone${1 | 2 | 3 | 4 | 5}Type`;

/** Meanings that are no standard field: kept as custom fields, or settled by neighbours and values. */
export type OtherConcept =
	| 'phone' | 'phoneLabel' | 'callingCode' | 'areaCode' | 'phoneExtension' | 'fax' | 'pager' | 'email2'
	| 'street2' | 'houseNumber' | 'poBox' | 'district' | 'zipCity'
	| 'namePrefix' | 'secondLastName' | 'middleName' | 'nickname' | 'phoneticName' | 'maidenName' | 'initials' | 'fileAs'
	| 'department' | 'birthDate' | 'anniversary' | 'gender' | 'language' | 'photo' | 'im' | 'social' | 'nationality'
	| 'assistant' | 'manager' | 'spouse' | 'children' | 'otherPerson'
	| 'id' | 'createdBy' | 'modifiedBy' | 'modifiedDate' | 'custom'
	// Words with two meanings, settled by the other columns and by the values.
	| 'name' | 'title' | 'location' | 'stateOrStatus' | 'stateOrCountry';

/** What a header can mean: a standard field (all phones as one), or something that has none. */
export type Concept = Exclude<StandardFieldId, PhoneSlot> | OtherConcept;

/**
 * What one word of a header can say: a meaning of its own (`firstName`, `city`), or a part of one that the rules of
 * header/compose put together: "E-Mail" + "geschäftlich", "Name" + "company", "type" + "phone".
 */
export type Sense =
	| Concept
	// Parts of names, of postal codes and of records.
	| 'familyFirst' | 'region' | 'first' | 'last' | 'middle' | 'full' | 'nick' | 'phonetic' | 'mobile' | 'address' | 'postal' | 'url' | 'birth'
	| 'created' | 'modified' | 'activity' | 'by' | 'optout' | 'text'
	// Where a value belongs to, and which of several it is.
	| 'work' | 'home' | 'other' | 'billing' | 'shipping' | 'direct' | 'primary' | 'secondary'
	// Whose it is.
	| 'entity' | 'account' | 'user'
	// Properties of a value.
	| 'number' | 'code' | 'date' | 'on' | 'time' | 'year' | 'month' | 'day' | 'status' | 'type' | 'source' | 'count' | 'line'
	// `on` is a date after what happened ("created on"), nothing elsewhere. `filler` changes nothing; `thing` makes the header be about
	// something else.
	| 'filler' | 'thing';

/**
 * The header words of one language, by what they say; words of one kind are parted by commas. Spelling is folded
 * (header/fold.ts): capitals and accents don't count. `word*` also matches with up to five letters behind, `=word` only as a whole word where words are cut out of a text without spaces.
 */
export interface Lexicon {
	language: string;
	/** Letters that an ending may add to a word of five letters or more (Slavic cases, Hungarian suffixes); its last vowel may change. */
	endings?: number;
	/** Words are written together with a letter between them: "Geschäft-s-telefon". */
	links?: true;
	/** Letters that stand before a word: the Arabic and Hebrew articles. */
	prefixes?: string;
	words: Partial<Record<Sense, string>>;
}
