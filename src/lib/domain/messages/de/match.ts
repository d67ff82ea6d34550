import type { Params, SameCodes } from '../catalogue';
import type { matchMessages as en } from '../match';

const say = (text: string) => ({ message: () => text });
const both = (text: string) => ({ message: (p: Params) => (p.left && p.right ? `${text}: ${p.left} und ${p.right}` : text) });

const numberWords: ReadonlyMap<string, string> = new Map([
	['mobile', 'Mobilnummer'],
	['work', 'Geschäftsnummer'],
	['home', 'Privatnummer'],
	['fax', 'Faxnummer']
]);
const matchWords: ReadonlyMap<string, string> = new Map([
	['exact', 'E-Mail und Namen'],
	['email', 'E-Mail'],
	['phone', 'Telefonnummer'],
	['nameCompany', 'Namen und Unternehmen'],
	['primaryKey', 'Primärschlüssel'],
	['similar', 'mehreren Angaben zusammen']
]);

export const matchMessages = {
	sameEmailAndName: say('Gleiche E-Mail und gleicher Name'),
	samePrimaryKey: {
		message: (p) =>
			p.field ? `Gleicher Wert in ${p.field}: ${p.left}` : p.left ? `Gleicher Primärschlüssel: ${p.left}` : 'Gleicher Primärschlüssel'
	},
	sameEmail: say('Gleiche E-Mail'),
	differentEmail: say('Andere E-Mail'),
	differentEmailSameDomain: say('Andere E-Mail, gleiche Unternehmensdomain'),
	oneEmail: say('E-Mail höchstens auf einer Seite'),
	samePhone: { message: (p) => `Gleiche ${numberWords.get(String(p.type)) ?? 'Telefonnummer'}` },
	differentPhones: say('Andere Telefonnummern'),
	onePhone: say('Telefonnummer höchstens auf einer Seite'),
	differentExtension: { message: (p) => `Andere Durchwahl: ${p.left} und ${p.right}` },
	sameNameAndCompany: say('Gleicher Name im gleichen Unternehmen'),
	sameName: say('Gleicher Name'),
	alikeName: both('Fast der gleiche Name'),
	similarName: both('Ähnlicher Name'),
	differentName: both('Anderer Name'),
	oneName: say('Name höchstens auf einer Seite'),
	sameCompany: say('Gleiches Unternehmen'),
	alikeCompany: both('Fast das gleiche Unternehmen'),
	differentCompany: both('Anderes Unternehmen'),
	sameTitle: say('Gleiche Position'),
	alikeTitle: both('Fast die gleiche Position'),
	differentTitle: both('Andere Position'),
	samePlace: say('Gleicher Standort'),
	differentPlace: say('Anderer Standort'),
	sameCity: say('Gleicher Ort'),
	differentCity: both('Anderer Ort'),
	sameCountry: say('Gleiches Land'),
	differentCountry: both('Anderes Land'),
	sameWebsite: say('Gleiche Website'),
	differentWebsite: both('Andere Website'),
	sameLinkedIn: say('Gleiches LinkedIn-Profil'),
	differentLinkedIn: say('Anderes LinkedIn-Profil'),
	matchedBefore: {
		message: (p) => `Beim Suchen ein Treffer nach ${matchWords.get(String(p.match)) ?? 'den Angaben'}; eine Seite hat sich seither geändert`
	},
	changedSinceScored: say('Seit der Bewertung geändert')
} satisfies SameCodes<typeof en>;
