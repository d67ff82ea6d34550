import type { Params, SameCodes } from '../catalogue';
import type { matchMessages as en } from '../match';

const say = (text: string) => ({ message: () => text });
const both = (text: string) => ({ message: (p: Params) => (p.left && p.right ? `${text}\u00a0: ${p.left} et ${p.right}` : text) });

const numberWords: ReadonlyMap<string, string> = new Map([
	['mobile', 'numéro de mobile'],
	['work', 'numéro professionnel'],
	['home', 'numéro personnel'],
	['fax', 'numéro de fax']
]);
const matchWords: ReadonlyMap<string, string> = new Map([
	['exact', 'e-mail et nom'],
	['email', 'e-mail'],
	['phone', 'numéro de téléphone'],
	['nameCompany', 'nom et entreprise'],
	['primaryKey', 'clé primaire'],
	['similar', 'plusieurs informations réunies']
]);

export const matchMessages = {
	sameEmailAndName: say('Même e-mail et même nom'),
	samePrimaryKey: {
		message: (p) =>
			p.field ? `Même valeur dans ${p.field}\u00a0: ${p.left}` : p.left ? `Même clé primaire\u00a0: ${p.left}` : 'Même clé primaire'
	},
	sameEmail: say('Même e-mail'),
	differentEmail: say('E-mail différent'),
	differentEmailSameDomain: say('E-mail différent, même domaine d’entreprise'),
	oneEmail: say('E-mail d’un seul côté au plus'),
	samePhone: { message: (p) => `Même ${numberWords.get(String(p.type)) ?? 'numéro de téléphone'}` },
	differentPhones: say('Numéros de téléphone différents'),
	onePhone: say('Numéro de téléphone d’un seul côté au plus'),
	differentExtension: { message: (p) => `Numéro de poste différent\u00a0: ${p.left} et ${p.right}` },
	sameNameAndCompany: say('Même nom dans la même entreprise'),
	sameName: say('Même nom'),
	alikeName: both('Presque le même nom'),
	similarName: both('Nom similaire'),
	differentName: both('Nom différent'),
	oneName: say('Nom d’un seul côté au plus'),
	sameCompany: say('Même entreprise'),
	alikeCompany: both('Presque la même entreprise'),
	differentCompany: both('Entreprise différente'),
	sameTitle: say('Même intitulé de poste'),
	alikeTitle: both('Presque le même intitulé de poste'),
	differentTitle: both('Intitulé de poste différent'),
	samePlace: say('Même lieu'),
	differentPlace: say('Lieu différent'),
	sameCity: say('Même ville'),
	differentCity: both('Ville différente'),
	sameCountry: say('Même pays'),
	differentCountry: both('Pays différent'),
	sameWebsite: say('Même site web'),
	differentWebsite: both('Site web différent'),
	sameLinkedIn: say('Même profil LinkedIn'),
	differentLinkedIn: say('Profil LinkedIn différent'),
	matchedBefore: {
		message: (p) =>
			`Correspondance lors de l’analyse (${matchWords.get(String(p.match)) ?? 'selon ses informations'})\u00a0; un côté a changé depuis`
	},
	changedSinceScored: say('Modifié depuis le calcul du score')
} satisfies SameCodes<typeof en>;
