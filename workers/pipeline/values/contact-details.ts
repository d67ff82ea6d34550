import { namedAddress } from '#domain/contacts/named-address';

/** What one cell says of a person: "Ana Silva, Hafen GmbH, ana@hafen.example, +49 30 9018200". */
export interface ContactDetails {
	name: string;
	email: string;
	phones: string[];
	website: string;
	/** What is none of these, in order. */
	rest: string[];
}

const PARTS = /\s*(?:[,;|\r\n\t•·]+|\s[/–—]\s)\s*/u;
const LABEL =
	/^(?:tel(?:efon|ephone)?|phone|fon|mobil(?:e|telefon)?|cell|handy|t|m|p|e-?mail|mail|e|web|www|name|contact|kontakt|ansprechpartner)\s*\.?\s*:\s*|^(?:tel|mob)\.\s*/iu;
const ADDRESS = /^(?:mailto:)?([^\s<>()[\]@,;"]+@[^\s<>()[\]@,;"]+\.[^\s<>()[\]@,;".]{2,})$/iu;
const NUMBER = /^\+?[\d\s()./-]{7,24}$/u;
const SITE = /^(?:https?:\/\/|www\.)\S+$/iu;
const NAME = /^(?:\p{L}[\p{L}\p{M}.'’-]*\s+){1,4}\p{L}[\p{L}\p{M}.'’-]*$/u;
const LONGEST = 400;
const MOST_PARTS = 12;

/** The parts of a cell that holds a name, and an address or a number beside it; null where a cell is anything else. */
export function contactDetails(text: string): ContactDetails | null {
	if (text.length > LONGEST || namedAddress(text) !== null) return null;
	const parts = text.split(PARTS).filter((p) => p !== '');
	if (parts.length < 2 || parts.length > MOST_PARTS) return null;
	const out: ContactDetails = { name: '', email: '', phones: [], website: '', rest: [] };
	for (const raw of parts) {
		const part = raw.replace(LABEL, '').trim();
		const both = namedAddress(part);
		const address = both?.address ?? ADDRESS.exec(part)?.[1];
		if (address !== undefined && out.email === '') out.email = address;
		else if (NUMBER.test(part) && part.replace(/\D/g, '').length >= 7) out.phones.push(part);
		else if (SITE.test(part) && out.website === '') out.website = part;
		else if (out.name === '' && NAME.test(part)) out.name = part;
		else if (part !== '') out.rest.push(part);
		if (both && out.name === '') out.name = both.name;
	}
	return out.name !== '' && (out.email !== '' || out.phones.length > 0) ? out : null;
}
