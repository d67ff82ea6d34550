import { nb } from '#domain/messages/fr/parts';
import { form, percentText } from '#domain/messages/catalogue';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';

const pairsOf = (pairs: number): string => nb(pairs, 'paire');

export const duplicates = {
	title: 'Doublons',
	text: 'Ce qui est recherché à l’arrivée d’un fichier ou à la saisie d’un contact, et ce qui vous est demandé.',
	types: {
		exact: 'Correspondances exactes',
		email: 'Correspondances d’e-mail',
		phone: 'Correspondances de téléphone',
		nameCompany: 'Correspondances nom/entreprise',
		primaryKey: 'Correspondances de clé primaire',
		similar: 'Correspondances similaires'
	},
	what: {
		exact: 'Même e-mail et même nom.',
		email: 'Même e-mail, autre nom ou autre entreprise.',
		phone: 'Même numéro, autres informations.',
		nameCompany: 'Même nom et même entreprise, autre e-mail et autre numéro.',
		primaryKey: 'Même valeur de la clé primaire.',
		similar:
			'Fautes de frappe, diminutifs, noms inversés, autres orthographes. La confiance est la probabilité qu’il s’agisse d’une seule personne, apprise de votre propre liste.'
	},
	byPolicy: (key) => `Les correspondances par ${keyName(key)} sont réglées comme indiqué plus haut, sous Imports.`,
	ask: 'Me demander à partir de',
	auto: 'Fusionner sans demander à partir de',
	never: 'Jamais',
	autoHint: (percent) =>
		`Les correspondances de ${percentText(percent)} ou plus sont fusionnées par cette règle. Chacune est consignée comme telle, affichée dans la vérification et peut être annulée.`,
	fields: {
		title: 'Ce que comparent les correspondances similaires',
		text: 'Chaque élément compte autant que votre liste montre qu’il est révélateur. Changez-le là où vous en savez plus\u00a0: les raisons affichées suivent.',
		groups: {
			name: 'Nom',
			email: 'E-mail',
			phone: 'Numéros de téléphone',
			company: 'Entreprise',
			address: 'Adresse',
			jobTitle: 'Intitulé du poste',
			web: 'Site web et profils',
			own: 'Vos propres champs'
		},
		strengths: { off: 'Non comparé', less: 'Compte moins', normal: 'Normal', more: 'Compte plus' },
		label: (group) => `${group}\u00a0: importance`
	},
	upTo: 'Chercher des correspondances similaires jusqu’à',
	upToHint:
		'Enregistrements en tout, contacts stockés et lignes du fichier. Au-delà, un import cherche seulement les autres correspondances, et le dit.',
	apart: (pairs) => `${pairsOf(pairs)} ${form(pairs, { one: 'est mémorisée', other: 'sont mémorisées' })} comme deux personnes différentes`,
	apartText:
		'Vous avez choisi «\u00a0Garder les deux\u00a0», importé l’une comme nouvelle ou annulé une fusion. La question n’est plus posée.',
	forget: 'Oublier',
	keep: 'Les garder',
	forgetTitle: (pairs) => `Oublier ${pairsOf(pairs)}\u00a0?`,
	forgetText: 'Les contacts restent tels quels. Dès le prochain import, la question est à nouveau posée pour ces paires.',
	forgotten: (pairs) => `${pairsOf(pairs)} ${form(pairs, { one: 'oubliée', other: 'oubliées' })}.`,
	notForgotten: 'L’oubli n’a pas fonctionné cette fois. Rien n’a été modifié.'
} satisfies Words<typeof en.duplicates>;
