import { brokenCardPlace } from '../../imports/own-columns';
import { rowInPart } from '../../imports/parts';
import { inFile, type Message, type Params, type SameCodes } from '../catalogue';
import type { issueMessages as en } from '../issues';
import { found } from './found';
import { nb } from './parts';

const at = (p: Params, text: string): string => {
	const row = rowInPart(Number(p['row'] ?? 0));
	if (row <= 0) return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
	return p['place'] ? `${p['place']}, ligne ${row}\u00a0: ${text}` : `Ligne ${row}\u00a0: ${text}`;
};
const twin = (p: Params): string =>
	p['twin'] === undefined ? '' : p['twinPlace'] ? `, dans ${p['twinPlace']}, ligne ${p['twin']}` : `, à la ligne ${p['twin']}`;
const value = (p: Params): string => String(p['value'] ?? '');
const field = (p: Params): string => String(p['field'] ?? '');
const use = (p: Params, otherwise: string): string =>
	p['suggestion'] === undefined ? otherwise : `Utilisez ${p['suggestion']}, ou saisissez la bonne valeur.`;
const missing = (name: string, fix: string): Required<Message> => ({
	message: (p) => at(p, `champ obligatoire manquant\u00a0: ${name}`),
	fix: () => fix
});
const plan = (p: Params): string => (String(p['country'] ?? '') === '' ? '' : ` (${p['country']})`);
const NOTHING = 'Il n’y a rien à faire.';

const emailFixes: Record<string, string> = {
	noAt: 'Une adresse a besoin d’un @ entre le nom et le domaine, comme ann@example.com. Ajoutez ce qui manque.',
	twoAt: 'La cellule contient plus d’un @. Gardez une adresse ici et mettez les autres sur une ligne à part.',
	noName: 'Ajoutez la partie avant le @.',
	noDomain: 'Ajoutez le domaine après le @, comme example.com.',
	noDot: 'Le domaine n’a pas d’extension. Ajoutez-la, comme .com.',
	quoted: 'La plupart des formulaires et systèmes refusent les adresses avec des guillemets avant le @. Écrivez le nom sans guillemets.',
	dots: 'La partie avant le @ ne peut ni commencer ni finir par un point, et deux points ne peuvent pas se suivre. Retirez le point en trop.',
	space: 'Une adresse ne contient pas d’espaces. Retirez-les, ou ne gardez qu’une adresse.',
	character: 'La partie avant le @ contient un caractère que les adresses n’admettent pas. Retirez-le.',
	domain: 'Le domaine après le @ n’existe pas sur Internet. Vérifiez son orthographe et ses points.',
	tooLong:
		'L’adresse dépasse ce que la messagerie admet (64 caractères avant le @, 254 en tout). Vérifiez qu’elle ne contient pas de texte étranger.'
};

export const issueMessages = {
	missingEmail: missing(
		'E-mail',
		'Ajoutez l’adresse e-mail du contact, ou choisissez la règle qui accepte un numéro de téléphone à la place.'
	),
	missingName: missing('Nom', 'Ajoutez un nom complet, ou un prénom et un nom.'),
	missingFirstName: missing('Prénom', 'Ajoutez le prénom, ou associez une colonne contenant le nom complet.'),
	missingLastName: missing('Nom', 'Ajoutez le nom, ou associez une colonne contenant le nom complet.'),
	missingCompany: missing('Entreprise', 'Ajoutez l’entreprise, ou choisissez une règle qui n’en demande pas.'),
	missingField: {
		message: (p) => at(p, `champ obligatoire manquant\u00a0: ${field(p)}`),
		fix: (p) => `Ajoutez la valeur, ou rendez «\u00a0${field(p)}\u00a0» facultatif dans la définition de la table.`
	},
	missingEmailOrPhone: missing(
		'E-mail ou téléphone',
		'Ajoutez une adresse e-mail ou un numéro de téléphone pour que le contact soit joignable.'
	),

	emailSyntax: {
		message: (p) => at(p, `format d’e-mail non valide\u00a0: ${value(p)}`),
		fix: (p) => use(p, emailFixes[String(p['why'])] ?? 'Une adresse s’écrit nom@domaine.tld, comme ann@example.com. Corrigez-la.')
	},
	emailTld: {
		message: (p) => at(p, `domaine d’e-mail non valide\u00a0: ${value(p)}`),
		fix: (p) => use(p, `Aucune adresse Internet ne se termine par ${p['tld'] ?? 'cela'}. Vérifiez l’extension, comme .com ou .fr.`)
	},
	emailTypo: {
		message: (p) => at(p, `e-mail probablement mal saisi\u00a0: ${value(p)} (sans doute ${p['better'] ?? 'un autre domaine'})`),
		fix: (p) => use(p, 'Vérifiez la partie après le @.')
	},
	emailDots: {
		message: (p) => at(p, `e-mail avec un point que la plupart des serveurs refusent\u00a0: ${value(p)}`),
		fix: () => 'Le fournisseur a attribué de telles adresses, la ligne est donc importée. Certains systèmes n’y enverront rien.'
	},
	emailDisposable: {
		message: (p) => at(p, `adresse e-mail jetable\u00a0: ${value(p)}`),
		fix: (p) => `Adresses valables quelques minutes seulement\u00a0: ${p['domain'] ?? 'ce domaine'}. Demandez une adresse durable.`
	},
	emailRole: {
		message: (p) => at(p, `e-mail d’une fonction, pas d’une personne\u00a0: ${value(p)}`),
		fix: () => `${NOTHING} Une adresse personnelle atteint plus sûrement le contact.`
	},
	emailFree: {
		message: (p) => at(p, `e-mail chez un fournisseur gratuit\u00a0: ${value(p)}`),
		fix: () => `${NOTHING} Une adresse d’entreprise en dit plus sur le contact.`
	},

	phoneCharacters: {
		message: (p) => at(p, `numéro de téléphone non valide\u00a0: ${value(p)}`),
		fix: () =>
			'N’utilisez que des chiffres, espaces, tirets, parenthèses, points, un plus et un numéro de poste (ext. 12), un seul numéro par cellule.'
	},
	phoneDigitsLost: {
		message: (p) => at(p, `le numéro de téléphone a perdu des chiffres\u00a0: ${value(p)}`),
		fix: () =>
			'Un tableur a raccourci le numéro. Mettez la colonne au format texte dans le fichier d’origine et enregistrez-le à nouveau, ou saisissez le numéro en entier.'
	},
	phonePlan: {
		message: (p) => at(p, `ce numéro n’existe pas dans le plan de numérotation${plan(p)}\u00a0: ${value(p)}`),
		fix: () => 'Vérifiez l’indicatif et les chiffres. Le numéro est gardé tel quel.'
	},
	phoneLength: {
		message: (p) => at(p, `ce numéro n’a pas une longueur du plan de numérotation${plan(p)}\u00a0: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Cherchez des chiffres manquants ou en trop, ou ajoutez l’indicatif du pays avec un plus. Le numéro est gardé tel quel.'
				: `Avec un plus, c’est un numéro qui existe\u00a0: ${p['suggestion']}. Utilisez-le si ce pays est le bon. Le numéro est gardé tel quel.`
	},

	nameTooShort: {
		message: (p) => at(p, `nom trop court\u00a0: ${value(p)}`),
		fix: () => 'Un nom a au moins 2 caractères. Écrivez-le en entier.'
	},
	nameInitial: {
		message: (p) => at(p, `${field(p)}, seulement une initiale\u00a0: ${value(p)}`),
		fix: () => 'Écrivez le nom en entier si vous le connaissez. La ligne est importée de toute façon.'
	},
	tooLong: {
		message: (p) =>
			at(p, `${field(p)}, valeur trop longue\u00a0: ${nb(p['length'], 'caractère')}, le maximum est de ${nb(p['max'], 'caractère')}`),
		fix: (p) =>
			`Raccourcissez la valeur, ou déplacez-en une partie dans les notes.${inFile(p, ' Un guillemet perdu dans le fichier peut aussi coller des cellules.')}`
	},

	notUnique: {
		message: (p) =>
			at(
				p,
				`${field(p)}, valeur déjà utilisée par ${p['otherPlace'] ? `${p['otherPlace']}, ` : ''}${p['otherRow'] === undefined ? 'un autre contact' : `la ligne ${rowInPart(Number(p['otherRow']))}`}\u00a0: ${value(p)}`
			),
		fix: (p) =>
			`Chaque contact doit avoir sa propre valeur dans «\u00a0${field(p)}\u00a0». Corrigez-la, ou videz-la\u00a0: une valeur vide ne compte jamais comme double.`
	},
	dateImpossible: {
		message: (p) => at(p, `${field(p)}, ce jour n’existe pas dans le calendrier\u00a0: ${value(p)}`),
		fix: (p) => use(p, 'Vérifiez le jour et le mois, et écrivez année-mois-jour, comme 2024-03-05.')
	},
	dateUnreadable: {
		message: (p) => at(p, `${field(p)}, date illisible\u00a0: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Écrivez année-mois-jour, comme 2024-03-05.'
				: `Seul ${p['suggestion']} est possible, contre l’ordre jour et mois de la colonne. Utilisez-le, ou écrivez année-mois-jour.`
	},
	dateFar: {
		message: (p) => at(p, `${field(p)}, date en l’an ${p['year'] ?? ''}\u00a0: ${value(p)}`),
		fix: () => 'Vérifiez l’année. La date est gardée telle quelle.'
	},
	urlUnreadable: {
		message: (p) => at(p, `${field(p)}, ce n’est pas une adresse web\u00a0: ${value(p)}`),
		fix: () => 'Écrivez-la comme https://example.com, une seule adresse par cellule.'
	},
	countryUnknown: {
		message: (p) => at(p, `pays inconnu\u00a0: ${value(p)}`),
		fix: () =>
			'Utilisez le nom du pays en anglais ou son code à deux lettres, comme FR. Les numéros de téléphone de cette ligne sont lus selon le pays par défaut.'
	},
	numberUnreadable: {
		message: (p) => at(p, `${field(p)}, ce n’est pas un nombre\u00a0: ${value(p)}`),
		fix: () => 'Utilisez des chiffres avec un point avant les décimales, comme 1200000 ou 0.5.'
	},
	choiceUnknown: {
		message: (p) => at(p, `${field(p)}, valeur hors des valeurs autorisées\u00a0: ${value(p)}`),
		fix: (p) => `Utilisez l’une de celles-ci\u00a0: ${p['choices'] ?? ''}.`
	},
	yesNoUnreadable: { message: (p) => at(p, `${field(p)}, ni oui ni non\u00a0: ${value(p)}`), fix: () => 'Écrivez oui ou non.' },
	companyNotFound: {
		message: (p) => at(p, `entreprise introuvable\u00a0: ${value(p)}`),
		fix: () => 'Vérifiez l’orthographe d’après votre liste d’entreprises connues, ou ajoutez l’entreprise à la liste.'
	},
	formulaError: {
		message: (p) => at(p, `${field(p)}, erreur de tableur\u00a0: ${value(p)}`),
		fix: (p) =>
			p['blank']
				? 'La formule a échoué avant l’enregistrement du fichier\u00a0: la valeur n’y est pas, et le champ est resté vide. Mettez la bonne valeur.'
				: 'La formule a échoué avant l’enregistrement du fichier. Mettez la bonne valeur dans la cellule, ou videz-la.'
	},
	lostCharacters: {
		message: (p) => at(p, `${field(p)}, caractères perdus\u00a0: ${value(p)}`),
		fix: () =>
			'Le fichier a été enregistré un jour dans le mauvais encodage. Choisissez un autre encodage au chargement, ou ressaisissez les lettres affichées comme �.'
	},

	duplicateKey: {
		message: (p) =>
			at(p, `doublon détecté\u00a0: un enregistrement existe avec la même valeur (${p['field'] ?? 'clé primaire'})${twin(p)}`),
		fix: () => 'La ligne a été traitée selon la règle des doublons. Pour garder les deux, donnez à l’un sa propre valeur.'
	},
	duplicateEmail: {
		message: (p) => at(p, `doublon détecté\u00a0: un enregistrement existe avec le même e-mail${twin(p)}`),
		fix: () => 'La ligne a été traitée selon la règle des doublons. Pour garder les deux, donnez à l’un une autre adresse.'
	},
	skippedByPolicy: {
		message: (p) => at(p, 'ignorée\u00a0: le contact existe déjà et la règle des doublons est Ignorer'),
		fix: () => `${NOTHING} Pour reprendre les nouvelles données, importez à nouveau la ligne avec «\u00a0Mettre à jour l’existant\u00a0».`
	},
	keptInList: {
		message: (p) =>
			at(p, 'déjà connu\u00a0: le contact a été laissé tel quel, car «\u00a0Mettre à jour les doublons\u00a0» était désactivé'),
		fix: () => 'Pour reprendre les valeurs de la ligne, chargez-la à nouveau avec «\u00a0Mettre à jour les doublons\u00a0» activé.'
	},
	skippedByUser: {
		message: (p) => at(p, 'ignorée\u00a0: vous avez choisi Ignorer pour ce doublon'),
		fix: () => `${NOTHING} Si vous changez d’avis, importez à nouveau la ligne et choisissez Fusionner.`
	},
	skippedWithTwin: {
		message: (p) => at(p, `ignorée avec son doublon${twin(p)}`),
		fix: () => `${NOTHING} Si vous changez d’avis, importez à nouveau les deux lignes et choisissez Fusionner pour la première.`
	},
	skippedAlreadyHeld: {
		message: (p) => at(p, 'ignorée\u00a0: la même ligne attend déjà en vérification manuelle'),
		fix: () => 'Traitez la ligne en attente dans la vérification manuelle.'
	},
	heldForReview: {
		message: (p) => at(p, 'retenue pour vérification\u00a0: c’est peut-être un contact qui existe déjà'),
		fix: () =>
			'Ouvrez la vérification manuelle et choisissez Fusionner, Ignorer ou l’import comme nouveau. La ligne est conservée jusque-là.'
	},
	heldTakenBack: {
		message: (p) => at(p, 'retenue pour vérification, puis annulée avec son import'),
		fix: () => 'Pour récupérer la ligne, importez-la à nouveau.'
	},
	mergeConflict: {
		message: (p) => at(p, `conflit dans ${field(p)}\u00a0: ${p['kept'] ?? ''} gardé, ${p['dropped'] ?? ''} non utilisé`),
		fix: () => 'Ouvrez le contact et choisissez la bonne valeur. L’autre reste dans son historique.'
	},
	raggedRow: {
		message: (p) => at(p, `la ligne a ${nb(p['found'], 'cellule')}, l’en-tête a ${nb(p['expected'], 'colonne')}`),
		fix: () =>
			'Les cellules manquantes comptent comme vides, celles en trop sont laissées de côté. Cherchez sur la ligne un séparateur ou un guillemet perdu ou en trop.'
	},
	brokenCard: {
		message: (p) =>
			at(
				p,
				`la carte de visite ne se lit pas jusqu’à la fin, voir la ligne ${brokenCardPlace(p['value']).line} du fichier\u00a0: ${found(brokenCardPlace(p['value']).what)}`
			),
		fix: () =>
			'Ce qui a pu être lu est dans le contact. Comparez-le avec le fichier, et exportez de nouveau la carte s’il manque quelque chose.'
	}
} satisfies SameCodes<typeof en>;
