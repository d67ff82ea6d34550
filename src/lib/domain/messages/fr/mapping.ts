import { CONSENT_READERS } from '#domain/contacts/consent-readers';
import { channelsIn, type Channel } from '#domain/contacts/refusal';
import { count, type Params, type SameCodes } from '../catalogue';
import type { mappingMessages as en } from '../mapping';
import { nb } from './parts';

const KIND_NAMES: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
	['email', ['une adresse e-mail', 'des adresses e-mail']],
	['phone', ['un numéro de téléphone', 'des numéros de téléphone']],
	['url', ['une adresse web', 'des adresses web']],
	['linkedin', ['une adresse LinkedIn', 'des adresses LinkedIn']],
	['handle', ['un nom X/Twitter', 'des noms X/Twitter']],
	['date', ['une date', 'des dates']],
	['number', ['un nombre', 'des nombres']],
	['postalCode', ['un code postal', 'des codes postaux']],
	['country', ['un pays', 'des pays']],
	['state', ['un État ou une province', 'des États ou provinces']],
	['name', ['un nom', 'des noms']],
	['company', ['un nom d’entreprise', 'des noms d’entreprises']],
	['honorific', ['une civilité', 'des civilités']],
	['job', ['un intitulé de poste', 'des intitulés de poste']],
	['yesNo', ['une réponse oui/non', 'des réponses oui/non']],
	['status', ['un statut', 'des statuts']],
	['address', ['une adresse postale', 'des adresses postales']],
	['place', ['un lieu', 'des lieux']],
	['phoneLabel', ['un type de téléphone', 'des types de téléphone']],
	['timeZone', ['un fuseau horaire', 'des fuseaux horaires']],
	['text', ['du texte', 'du texte']]
]);

const one = (p: Params): string => KIND_NAMES.get(String(p.kind))?.[0] ?? 'du texte';
const hits = (p: Params): string => {
	const n = Number(p.hits);
	const of = `sur ${nb(p.total, 'valeur')}`;
	if (n === 0) return `aucune valeur sur ${count(p.total)} n’est ${one(p)}`;
	return n === 1 ? `1 ${of} est ${one(p)}` : `${n} ${of} sont ${KIND_NAMES.get(String(p.kind))?.[1] ?? 'du texte'}`;
};

const OTHER_THINGS: ReadonlyMap<string, string> = new Map([
	['namePrefix', 'une particule devant le nom'],
	['secondLastName', 'un second nom de famille'],
	['callingCode', 'un indicatif de pays'],
	['areaCode', 'un indicatif régional'],
	['phoneExtension', 'un numéro de poste'],
	['fax', 'un numéro de fax'],
	['pager', 'un numéro de pager'],
	['email2', 'une deuxième adresse e-mail'],
	['middleName', 'un deuxième prénom'],
	['nickname', 'un surnom'],
	['phoneticName', 'la prononciation d’un nom'],
	['maidenName', 'un ancien nom'],
	['initials', 'des initiales'],
	['fileAs', 'le classement d’un contact'],
	['department', 'un service'],
	['birthDate', 'une date de naissance'],
	['anniversary', 'une date anniversaire'],
	['gender', 'un genre'],
	['language', 'une langue'],
	['photo', 'une image'],
	['im', 'un pseudo de messagerie'],
	['social', 'un réseau social'],
	['nationality', 'une nationalité'],
	['assistant', 'un assistant ou une assistante'],
	['manager', 'un responsable hiérarchique'],
	['spouse', 'un conjoint'],
	['children', 'des enfants'],
	['otherPerson', 'une autre personne que le contact'],
	['id', 'le numéro d’un enregistrement'],
	['createdBy', 'l’auteur d’un enregistrement'],
	['modifiedBy', 'l’auteur d’une modification'],
	['modifiedDate', 'la date d’une modification'],
	['poBox', 'une boîte postale'],
	['district', 'un quartier'],
	['zipCity', 'le code postal et la ville réunis'],
	['custom', 'un champ propre à l’autre programme'],
	['stateOrStatus', 'un État ou un statut, sans qu’on sache lequel']
]);

const READINGS: ReadonlyMap<string, string> = new Map([
	['callingCode', 'Se met devant les numéros de sa ligne écrits sans indicatif de pays.'],
	['areaCode', 'Se met devant le numéro local de sa ligne.'],
	['phoneExtension', 'Se met derrière le numéro de sa ligne, comme numéro de poste.'],
	['contactDetails', 'Ils sont séparés\u00a0; ce qui n’entre dans aucun champ va dans les notes.'],
	['familyFirst', 'Les noms y commencent par le nom de famille.'],
	['guestMark', '«\u00a0(Invité)\u00a0» et «\u00a0(Externe)\u00a0» à la fin des noms sont retirés.'],
	['nameAndAddress', 'Les noms et les adresses d’une même cellule sont séparés.'],
	[
		'firstOfMany',
		'De plusieurs valeurs séparées par «\u00a0:::\u00a0», la première est prise\u00a0; d’autres téléphones remplissent les champs de téléphone libres, tout le reste est ajouté aux notes.'
	],
	['markedLabel', 'L’étoile devant la valeur principale est retirée.'],
	['markedGroups', 'Les groupes sont énumérés avec des virgules, sans l’étoile propre au produit.'],
	['consentToo', 'Un non y est enregistré comme consentement refusé, quoi que disent les autres colonnes.'],
	['optOutToo', 'Un oui y est enregistré comme consentement refusé, quoi que disent les autres colonnes.'],
	[
		'statedToo',
		'Désabonné, ne pas appeler et semblables y sont enregistrés comme consentement retiré, quoi que disent les autres colonnes.'
	],
	['leftToo', 'Désabonné et semblables y sont enregistrés comme consentement retiré pour ce que la colonne nomme.'],
	['reversedConsent', 'Un oui y est enregistré comme consentement refusé, un non comme inconnu.'],
	['statedConsent', 'Ses réponses sont enregistrées comme consentement accordé, refusé, retiré ou inconnu.'],
	['refusedAt', 'Une date y est enregistrée comme consentement retiré ce jour-là, quoi que disent les autres colonnes.'],
	['withdrawnAt', 'Une date y est enregistrée comme consentement retiré, et en devient la date.'],
	['plusSign', 'Le plus qui manque devant l’indicatif du pays est ajouté.'],
	['letterMark', 'La lettre suivie de deux-points devant la valeur est retirée.'],
	['inThousands', 'Ses nombres sont en milliers et sont enregistrés en entier.'],
	['inMillions', 'Ses nombres sont en millions et sont enregistrés en entier.'],
	['numericCountry', 'Les pays sont des numéros (ISO 3166) et sont enregistrés en codes.'],
	['leadingApostrophe', 'L’apostrophe devant la valeur est retirée.'],
	['zeroDate', '0/0/00 y signifie l’absence de date.']
]);
/** Which way to reach somebody a header names; those that name none are about all. */
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = { calls: 'les appels', emails: 'les e-mails', letters: 'le courrier' };
const concerns = (p: Params): string => {
	const list = [...channelsIn(String(p.header))].map((c) => CHANNEL_WORDS[c]).join(' et ');
	return list === '' ? '' : ` Cela concerne ${list}.`;
};
const reading = (p: Params): string => {
	const text = READINGS.get(String(p.reader ?? ''));
	return text ? ` ${text}${CONSENT_READERS.has(String(p.reader)) ? concerns(p) : ''}` : '';
};

const check = () =>
	'Regardez les exemples de valeurs\u00a0; associez la colonne à un autre champ si elles ont leur place ailleurs, ou excluez-la.';
const keep = () => 'Gardez-la comme champ à part, associez-la à un autre champ, ou excluez-la.';
const choose = () => 'Réunissez les deux colonnes, choisissez laquelle utiliser, ou laissez tel quel.';
const OWN = 'cette colonne est donc gardée comme champ à part';

export const mappingMessages = {
	mappedByBoth: { message: (p) => `L’en-tête dit ${p.header}\u00a0; ${hits(p)}.${reading(p)}` },
	mappedByHeader: { message: (p) => `L’en-tête dit ${p.header}.${reading(p)}` },
	mappedBlank: { message: (p) => `L’en-tête dit ${p.header}\u00a0; les premières lignes sont vides ici.${reading(p)}` },
	mappedConsentValues: { message: (p) => `D’après ses valeurs, par exemple «\u00a0${p.example}\u00a0».${reading(p)}` },
	mappedByContent: { message: (p) => `D’après ses valeurs\u00a0: ${hits(p)}.${reading(p)}` },
	mappedSecondLine: { message: (p) => `Deuxième ligne de l’adresse\u00a0; réunie à «\u00a0${p.other}\u00a0» par une virgule.` },
	mappedPhonePart: { message: (p) => `Partie du numéro de «\u00a0${p.other}\u00a0».${reading(p)}` },
	mappedDetails: { message: (p) => `Les cellules contiennent des noms avec des adresses ou des numéros.${reading(p)}` },
	mappedNamePart: { message: (p) => `Partie du nom de famille\u00a0; réunie à «\u00a0${p.other}\u00a0» par une espace.` },
	mappedHouseNumber: { message: (p) => `Numéro de rue\u00a0; réuni à «\u00a0${p.other}\u00a0» par une espace.` },
	mappedOptOut: {
		message: (p) =>
			`L’en-tête dit ${p.header}\u00a0: un oui y est enregistré comme consentement refusé, un non comme inconnu.${concerns(p)}`
	},
	mappedBackup: { message: (p) => `«\u00a0${p.header}\u00a0» est un champ à part de l’appareil d’où vient la sauvegarde.` },
	mappedByExport: { message: (p) => `${p.product}\u00a0: «\u00a0${p.header}\u00a0» correspond à ${p.field}.${reading(p)}` },
	customByExport: {
		message: (p) => `${p.product}\u00a0: aucun champ standard ne contient «\u00a0${p.header}\u00a0»\u00a0; ${OWN}.${reading(p)}`,
		fix: keep
	},
	excludedByExport: {
		message: (p) => `Exclue\u00a0: ${p.product} écrit «\u00a0${p.header}\u00a0» pour son propre usage\u00a0; cela ne dit rien du contact.`,
		fix: () => 'Associez-la à un champ si vous en avez besoin.'
	},
	customFieldTakenByExport: {
		message: (p) => `${p.field} est déjà rempli par une autre colonne\u00a0; «\u00a0${p.header}\u00a0» est donc gardée comme champ à part.`,
		fix: choose
	},
	excludedOwn: { message: (p) => `Exclue\u00a0: Muster a ajouté la colonne ${p.header} à un rapport ou à un export.` },
	excludedAddressBook: {
		message: (p) => `Exclue\u00a0: par ${p.header}, un carnet d’adresses note comment il affiche une fiche. Cela ne dit rien du contact.`,
		fix: () => 'Associez-la à un champ pour la garder malgré tout.'
	},
	excludedBlank: {
		message: () => 'Exclue\u00a0: les premières lignes sont vides ici et aucun champ standard ne convient.',
		fix: () => 'Associez-la à un champ si des lignes suivantes ont des valeurs.'
	},
	excludedBeside: {
		message: () =>
			'Exclue\u00a0: un second tableau de personnes se trouve à côté du premier\u00a0; elles seraient mêlées à celles de gauche.',
		fix: () => 'Pour les importer aussi, copiez ses lignes sous le premier tableau ou dans une feuille à part.'
	},
	excludedBlankOptOut: {
		message: (p) => `Exclue\u00a0: les premières lignes sont vides ici.${reading(p)}`,
		fix: () => 'Associez-la à un champ si des lignes suivantes ont des valeurs.'
	},
	mappedOwnField: { message: (p) => `Un champ à part porte ce nom\u00a0: ${p.field}.` },
	mappedOwnFieldOther: {
		message: (p) => `Un champ à part porte ce nom\u00a0: ${p.field}. Certaines valeurs ne sont pas de son type.`,
		fix: keep
	},
	customUnknown: { message: (p) => `Aucun champ standard ne convient à «\u00a0${p.header}\u00a0»\u00a0; ${OWN}.`, fix: keep },
	customFieldTaken: {
		message: (p) => `${p.field} est déjà rempli par «\u00a0${p.other}\u00a0»\u00a0; cette colonne est donc gardée comme champ à part.`,
		fix: choose
	},
	customOptOut: { message: (p) => `«\u00a0${p.header}\u00a0» est gardé comme champ à part.${reading(p)}`, fix: keep },
	customPhonesFull: {
		message: (p) =>
			`Les ${p.limit} champs de téléphone sont remplis par d’autres colonnes\u00a0; celle-ci est donc gardée comme champ à part.`,
		fix: keep
	},
	customConcept: {
		message: (p) =>
			`«\u00a0${p.header}\u00a0» est ${OTHER_THINGS.get(String(p.concept)) ?? 'autre chose'}, ce qu’aucun champ standard ne contient\u00a0; ${OWN}.`,
		fix: keep
	},
	customOtherAddress: {
		message: (p) =>
			`«\u00a0${p.header}\u00a0» appartient à une deuxième adresse. La colonne est gardée comme champ à part\u00a0; c’est l’adresse des contacts qui n’en ont pas d’autre.`,
		fix: keep
	},
	custom_otherPerson: { message: (p) => `«\u00a0${p.header}\u00a0» concerne une autre personne que le contact\u00a0; ${OWN}.`, fix: keep },
	custom_attribute: {
		message: (p) => `«\u00a0${p.header}\u00a0» décrit une valeur sans être la valeur elle-même\u00a0; ${OWN}.`,
		fix: keep
	},
	custom_company: { message: (p) => `«\u00a0${p.header}\u00a0» appartient à l’entreprise et non à la personne\u00a0; ${OWN}.`, fix: keep },

	contentMismatch: {
		message: (p) => `Les valeurs ne ressemblent pas à ${p.field}\u00a0: ${hits(p)}, par exemple «\u00a0${p.example}\u00a0».`,
		fix: check
	},
	headerIsOther: { message: (p) => `L’en-tête dit ${p.header}, mais ${hits(p)}.`, fix: check },
	contentIsOther: { message: (p) => `Les valeurs ne ressemblent pas à ${p.field}\u00a0: ${hits(p)}.`, fix: check },

	requiredUnmapped: {
		message: (p) => `Aucune colonne n’est associée à ${p.field}, qui est obligatoire.`,
		fix: (p) => `Choisissez ${p.field} pour la colonne concernée. Si le fichier n’en a pas, changez ce qui est obligatoire.`
	},
	requiredName: {
		message: () => 'Aucune colonne n’est associée à un nom, qui est obligatoire.',
		fix: () => 'Choisissez Nom complet, ou Prénom et Nom, pour les colonnes concernées.'
	},
	requiredEmailOrPhone: {
		message: () => 'Aucune colonne n’est associée à E-mail ou Téléphone\u00a0; l’un des deux est obligatoire.',
		fix: () => 'Choisissez E-mail ou Téléphone 1 pour la colonne concernée.'
	},
	sameFieldTwice: {
		message: (p) => `${p.count} colonnes sont associées à ${p.field}\u00a0: ${p.columns}.`,
		fix: () => 'Réunissez-les, ou donnez à chacune des autres son propre champ, ou excluez-la.'
	}
} satisfies SameCodes<typeof en>;
