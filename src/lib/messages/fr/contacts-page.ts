import { count } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { contactPage as en } from '../en/contacts-page';
import type { Words } from '../words';

export const contactPage = {
	back: 'Contacts',
	newTitle: 'Nouveau contact',
	newState: 'Les mêmes règles que pour un fichier importé. Les doublons possibles apparaissent pendant la saisie.',
	noName: 'Contact sans nom',
	edit: 'Modifier',
	deliver: 'Livrer',
	call: (number) => `Appeler le ${number}`,
	write: (address) => `Écrire à ${address}`,
	delete: 'Supprimer le contact',
	copyId: 'Copier l’identifiant du contact',
	copied: 'Identifiant copié.',
	more: 'Plus',
	previous: 'Contact précédent de la liste',
	next: 'Contact suivant de la liste',
	loading: 'Lecture du contact',
	goneTitle: 'Ce contact n’existe plus',
	goneText: 'Il a été supprimé, ou l’adresse vient d’un autre appareil. Les autres contacts sont en sécurité.',
	toList: 'Afficher tous les contacts',
	troubleTitle: 'Le contact n’a pas pu être lu.',
	troubleText:
		'Il est toujours enregistré sur cet appareil et rien n’a été modifié. Si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	tryAgain: 'Réessayer',
	and: 'chez',

	fields: 'Champs',
	noFields: 'On ne sait encore rien de ce contact.',
	groups: {
		person: 'Personne',
		contact: 'Coordonnées',
		company: 'Entreprise',
		address: 'Adresse',
		source: 'Lead',
		engagement: 'Activité',
		consent: 'Consentement',
		other: 'Autres',
		custom: 'Vos propres champs'
	},
	origin: {
		ask: (field) => `Provenance de ${field}`,
		import: (file, row) => `${file}, ligne ${row}`,
		importOnly: (file) => file,
		edit: 'Saisi à la main',
		unknown: 'Son fichier n’est plus sur cet appareil',
		raw: 'Dans le fichier',
		when: { import: 'Importé', edit: 'Enregistré' },
		by: 'Par',
		value: 'Maintenant',
		same: 'Identique au fichier.',
		kinds: { first: 'du fichier qui a apporté le contact', merged: 'fusionné depuis une autre ligne', edit: 'saisi à la main' },
		open: 'Contacts de cet import'
	},

	timeline: 'Historique',
	by: (who) => `, par ${who}`,
	blank: 'vide',
	arrow: 'devient',
	undo: 'Annuler',
	undoMerged: 'Annulé. La ligne fusionnée est de nouveau un contact à part.',
	undoEdited: 'Annulé. Les valeurs précédentes sont rétablies.',
	undoFailed: 'Rien n’a été annulé.',
	undoKept: (fields) => (fields.length === 0 ? '' : `Modifié à nouveau depuis, et laissé tel quel\u00a0: ${fields.join(', ')}.`),
	undone: 'Annulé',
	moreChanges: (n) => nb(n, 'autre modification', 'autres modifications'),
	fewer: 'Afficher moins',
	effect: {
		title: 'Annuler une modification antérieure\u00a0?',
		text: (later) =>
			`${nb(later, 'modification ultérieure a été faite', 'modifications ultérieures ont été faites')} sur ce contact. Voici ce qu’il devient.`,
		back: 'Est rétabli',
		nothing: 'Aucune valeur ne change pour l’instant\u00a0; seul change ce que rétablit l’annulation des modifications ultérieures.',
		kept: 'Modifié à nouveau depuis, et laissé tel quel',
		apart: 'La ligne fusionnée redevient un contact à part.',
		cancel: 'Laisser tel quel',
		confirm: 'Annuler la modification'
	},

	deliveries: 'Livraisons',
	notThere: 'Plus là',
	takenBack: 'Retiré',
	noDeliveries: 'Envoyé nulle part pour l’instant.',
	changedSince: (destination) => `Modifié ici depuis. Livrez à nouveau le contact pour le mettre à jour dans ${destination}.`,
	leftBehind: (destination) =>
		`Dans ${destination}, c’est une seconde fiche de la même personne\u00a0: les livraisons suivantes sont allées à une autre, et celle-ci reste telle quelle. Fusionnez-la ou supprimez-la là-bas.`,
	openInCrm: 'Ouvrir dans le CRM',
	openBatch: (destination) => `Livraison vers ${destination}`,

	phone: 'Téléphone',
	form: {
		save: 'Enregistrer',
		add: 'Ajouter le contact',
		cancel: 'Annuler',
		allFields: (n) => `Afficher ${nb(n, 'autre champ', 'autres champs')}`,
		use: (value) => `Utiliser ${value}`,
		becomes: (value) => `Sera enregistré comme ${value}`,
		fix: (n) => `${nb(n, 'champ')} à corriger avant l’enregistrement.`,
		notSaved: 'Rien n’a été enregistré.',
		added: (who) => `Contact ajouté\u00a0: ${who}.`,
		saved: 'Enregistré.',
		interrupted: 'Le travail a été interrompu. Vos saisies sont toujours dans le formulaire\u00a0; enregistrez à nouveau.',
		rebased:
			'Ce contact a été modifié ailleurs pendant votre saisie. Les nouvelles valeurs sont dans le formulaire\u00a0; ce que vous avez saisi est conservé.',
		none: '–',
		phoneTypes: { mobile: 'Mobile', work: 'Bureau', home: 'Domicile', fax: 'Fax', other: 'Autre' },
		dupTitle: (n) =>
			n === 1 ? 'Il s’agit peut-être d’un contact existant' : `Il s’agit peut-être de l’un de ${count(n)} contacts existants`,
		dupTypes: {
			exact: 'même nom et même e-mail',
			email: 'même e-mail',
			phone: 'même numéro de téléphone',
			nameCompany: 'même nom et même entreprise',
			primaryKey: 'même clé primaire',
			similar: 'similaire'
		},
		dupOpen: (who) => `Ouvrir ${who}`,
		leaveTitle: 'Quitter sans enregistrer\u00a0?',
		leaveText: 'Ce que vous avez saisi ici est perdu. Le contact reste comme il était.',
		leaveTextNew: 'Ce que vous avez saisi ici est perdu. Aucun contact n’est ajouté.',
		leave: 'Quitter sans enregistrer',
		stay: 'Continuer la saisie'
	}
} satisfies Words<typeof en>;
