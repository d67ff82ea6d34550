import { nb } from '#domain/messages/fr/parts';
import { count, form } from '#domain/messages/catalogue';
import type { said as en } from '../en/imports-said';
import type { Words } from '../words';
import { keyName } from './key-name';

const rows = (n: number): string => nb(n, 'ligne');

export const said = {
	stepNames: ['Source', 'Configurer', 'Traiter', 'Vérifier les doublons', 'Terminé'],
	fixRows: 'Corriger les lignes',
	seconds: (shown) => `${shown} ${/^[01](\D|$)/.test(shown) ? 'seconde' : 'secondes'}`,
	bytes: (n) => nb(n, 'octet'),
	policy: {
		update: (key) => `Les lignes dont la valeur est déjà dans vos contacts (${keyName(key)}) mettent à jour ce contact.`,
		skip: (key) =>
			`Les lignes dont la valeur est déjà dans vos contacts (${keyName(key)}) ne sont pas importées\u00a0; ces contacts gardent leurs valeurs.`,
		create: (key) => `Les lignes dont la valeur est déjà dans vos contacts (${keyName(key)}) deviennent des contacts supplémentaires.`,
		review: () => 'Chaque ligne qui correspond à un contact ou à une ligne précédente vous est soumise.'
	},
	asked: 'Les correspondances de téléphone, de nom/entreprise et similaires vous sont soumises.',
	askedByKey: 'Les correspondances d’e-mail, de téléphone, de nom/entreprise et similaires vous sont soumises.',
	errors: (n, of) =>
		`${rows(n)}${of === null ? '' : ` parmi les ${count(of)} premières`} ${form(n, { one: 'a des erreurs et n’est pas importée', other: 'ont des erreurs et ne sont pas importées' })}\u00a0; voir le rapport d’erreurs.`,
	noErrors: (of) => (of === null ? 'Aucune ligne n’a d’erreur.' : `Aucune des ${count(of)} premières lignes n’a d’erreur.`),
	unique: (fields, key) =>
		`L’étape 3 cherche les valeurs qu’une autre ligne ou un contact possède déjà (${fields})${key === null ? '' : `, si le champ ${keyName(key)} diffère`}\u00a0; ces lignes ne sont pas importées non plus.`,
	cleaned: (n, partly) => `${nb(n, 'valeur')}${partly ? ' parmi elles' : ''} ${form(n, { one: 'est nettoyée', other: 'sont nettoyées' })}.`,
	missing: (field) => `${field}\u00a0: manquant`,
	missingAny: 'Champ obligatoire manquant',
	unusable: (field) => `${field}\u00a0: inutilisable`,
	unusableRow: 'Ligne inutilisable',
	moreKinds: (n) => nb(n, 'autre type', 'autres types'),
	time: { short: 'moins d’une minute', minutes: (n) => `environ ${nb(n, 'minute')}`, hours: (n) => `environ ${nb(n, 'heure')}` }
} satisfies Words<typeof en>;
