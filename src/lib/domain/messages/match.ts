import type { Catalogue, Params } from './catalogue';

const say = (text: string) => ({ message: () => text });
/** "Different job title: CFO and Controller", or without the values where one is missing. */
const both = (text: string) => ({ message: (p: Params) => (p.left && p.right ? `${text}: ${p.left} and ${p.right}` : text) });

const numberWords: ReadonlyMap<string, string> = new Map([
	['mobile', 'mobile number'],
	['work', 'work number'],
	['home', 'home number'],
	['fax', 'fax number']
]);
const matchWords: ReadonlyMap<string, string> = new Map([
	['exact', 'email and name'],
	['email', 'email'],
	['phone', 'phone number'],
	['nameCompany', 'name and company'],
	['primaryKey', 'primary key'],
	['similar', 'several details together']
]);

/** Texts by code: evidence of a candidate pair (DUP-4). Lines of a picture, so without a full stop. */
export const matchMessages = {
	sameEmailAndName: say('Same email and same name'),
	samePrimaryKey: {
		message: (p) => (p.field ? `Same ${p.field}: ${p.left}` : p.left ? `Same primary key: ${p.left}` : 'Same primary key')
	},
	sameEmail: say('Same email'),
	differentEmail: say('Different email'),
	differentEmailSameDomain: say('Different email, same company domain'),
	oneEmail: say('Email on one side at most'),
	samePhone: { message: (p) => `Same ${numberWords.get(String(p.type)) ?? 'phone number'}` },
	differentPhones: say('Different phone numbers'),
	onePhone: say('Phone number on one side at most'),
	differentExtension: { message: (p) => `Different extension: ${p.left} and ${p.right}` },
	sameNameAndCompany: say('Same name at the same company'),
	sameName: say('Same name'),
	alikeName: both('Nearly the same name'),
	similarName: both('Similar name'),
	differentName: both('Different name'),
	oneName: say('Name on one side at most'),
	sameCompany: say('Same company'),
	alikeCompany: both('Nearly the same company'),
	differentCompany: both('Different company'),
	sameTitle: say('Same job title'),
	alikeTitle: both('Nearly the same job title'),
	differentTitle: both('Different job title'),
	samePlace: say('Same place'),
	differentPlace: say('Different place'),
	sameCity: say('Same city'),
	differentCity: both('Different city'),
	sameCountry: say('Same country'),
	differentCountry: both('Different country'),
	sameWebsite: say('Same website'),
	differentWebsite: both('Different website'),
	sameLinkedIn: say('Same LinkedIn profile'),
	differentLinkedIn: say('Different LinkedIn profile'),
	matchedBefore: {
		message: (p) => `Matched by ${matchWords.get(String(p.match)) ?? 'its details'} when it was scanned; one side has changed since`
	},
	changedSinceScored: say('Changed since the score was made')
} satisfies Catalogue;
