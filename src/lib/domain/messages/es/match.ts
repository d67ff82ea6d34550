import type { Params, SameCodes } from '../catalogue';
import type { matchMessages as en } from '../match';

const say = (text: string) => ({ message: () => text });
const both = (text: string) => ({ message: (p: Params) => (p.left && p.right ? `${text}: ${p.left} / ${p.right}` : text) });

const numberWords: ReadonlyMap<string, string> = new Map([
	['mobile', 'número de móvil'],
	['work', 'número de trabajo'],
	['home', 'número de casa'],
	['fax', 'número de fax']
]);
const matchWords: ReadonlyMap<string, string> = new Map([
	['exact', 'correo y nombre'],
	['email', 'correo'],
	['phone', 'número de teléfono'],
	['nameCompany', 'nombre y empresa'],
	['primaryKey', 'clave principal'],
	['similar', 'varios datos en conjunto']
]);

/** Texts by code: evidence of a candidate pair (DUP-4). Lines of a picture, so without a full stop. */
export const matchMessages = {
	sameEmailAndName: say('Mismo correo y mismo nombre'),
	samePrimaryKey: {
		message: (p) =>
			p.field ? `Mismo valor en ${p.field}: ${p.left}` : p.left ? `Misma clave principal: ${p.left}` : 'Misma clave principal'
	},
	sameEmail: say('Mismo correo'),
	differentEmail: say('Correo distinto'),
	differentEmailSameDomain: say('Correo distinto, mismo dominio de empresa'),
	oneEmail: say('Correo en un lado como mucho'),
	samePhone: { message: (p) => `Mismo ${numberWords.get(String(p.type)) ?? 'número de teléfono'}` },
	differentPhones: say('Números de teléfono distintos'),
	onePhone: say('Número de teléfono en un lado como mucho'),
	differentExtension: both('Extensión distinta'),
	sameNameAndCompany: say('Mismo nombre en la misma empresa'),
	sameName: say('Mismo nombre'),
	alikeName: both('Casi el mismo nombre'),
	similarName: both('Nombre similar'),
	differentName: both('Nombre distinto'),
	oneName: say('Nombre en un lado como mucho'),
	sameCompany: say('Misma empresa'),
	alikeCompany: both('Casi la misma empresa'),
	differentCompany: both('Empresa distinta'),
	sameTitle: say('Mismo cargo'),
	alikeTitle: both('Casi el mismo cargo'),
	differentTitle: both('Cargo distinto'),
	samePlace: say('Mismo lugar'),
	differentPlace: say('Lugar distinto'),
	sameCity: say('Misma ciudad'),
	differentCity: both('Ciudad distinta'),
	sameCountry: say('Mismo país'),
	differentCountry: both('País distinto'),
	sameWebsite: say('Mismo sitio web'),
	differentWebsite: both('Sitio web distinto'),
	sameLinkedIn: say('Mismo perfil de LinkedIn'),
	differentLinkedIn: say('Perfil de LinkedIn distinto'),
	matchedBefore: {
		message: (p) => `Coincidía por ${matchWords.get(String(p.match)) ?? 'sus datos'} al examinarse; un lado ha cambiado desde entonces`
	},
	changedSinceScored: say('Ha cambiado desde que se calculó la puntuación')
} satisfies SameCodes<typeof en>;
