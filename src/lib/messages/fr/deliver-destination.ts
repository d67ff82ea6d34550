import { count } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { destination as en } from '../en/deliver-destination';
import type { Words } from '../words';
import { tally } from './numbers';

export const destination = {
	title: 'Destinations',
	add: 'Ajouter une destination',
	none: 'Aucune destination pour l’instant',
	noneText: 'Une destination est le CRM, ou le fichier, auquel les contacts sont livrés.',
	choose: 'Où vont les contacts\u00a0?',
	test: 'Tester la connexion',
	edit: 'Modifier',
	pause: 'Suspendre',
	resume: 'Reprendre',
	remove: 'Supprimer',
	deliver: 'Y livrer',
	more: (name) => `Autres actions pour ${name}`,
	ready: 'Prête',
	unused: 'Pas encore utilisée',
	sending: (n) => `Envoi, encore ${count(n)}`,
	waiting: (n) => `${count(n)} en attente`,
	rejected: (n) => `${tally(n, 'rejeté')} la dernière fois`,
	paused: 'En pause',
	stopped: 'Arrêtée',
	pausedText: (n) => (n > 0 ? `${nb(n, 'contact attend', 'contacts attendent')} la reprise.` : 'Rien n’est envoyé avant la reprise.'),
	last: (when, n) => `dernière livraison ${when}, ${nb(n, 'contact')}`,
	never: 'rien de livré pour l’instant',
	resumed: (name) => `La destination ${name} a repris.`,
	pausedDone: (name) => `La destination ${name} est en pause. Ce qui attend est gardé.`,
	saved: (name) => `La destination ${name} a été enregistrée.`,
	removed: (name) => `La destination ${name} a été supprimée.`,
	removeTitle: (name) => `Supprimer ${name}\u00a0?`,
	removeText:
		'Son adresse, ses paramètres et son jeton sont retirés de cet appareil. Ce qui a été livré reste dans le CRM, et les livraisons passées restent dans la liste. Cette action est irréversible.',
	removeFiles: 'Les fichiers créés pour elle ne pourront plus être téléchargés.',

	formNew: (label) => `Nouvelle destination\u00a0: ${label}`,
	formEdit: (name) => `Modifier ${name}`,
	name: 'Nom',
	nameHint: 'Son nom ici.',
	moreSettings: (n) => nb(n, 'autre paramètre', 'autres paramètres'),
	moreHint: 'Les valeurs par défaut conviennent à la plupart des serveurs.',
	fields: 'Champs pour le score',
	fieldsText: 'Noms sous lesquels Muster envoie ce qu’il a calculé. Ils doivent exister dans le CRM.',
	scoreField: 'Score (de 0 à 100)',
	tierField: 'Niveau',
	factorsField: 'Facteurs clés en toutes lettres',
	factorsOn: 'Envoyer aussi les facteurs clés',
	factorsHint: 'Par exemple «\u00a0High ICP Fit, Senior Role, Inbound Source\u00a0».',
	keepPrevious: 'Garder ce qu’une mise à jour remplace',
	keepPreviousHint:
		'Lit chaque contact avant sa mise à jour, pour qu’une livraison puisse être retirée. Désactivez-le pour diviser par deux le nombre d’appels.',
	secretSaved: (origin) => `Un jeton est enregistré pour ${origin}. Laissez vide pour le garder.`,
	addressHidden:
		'Conservée chiffrée sur cet appareil\u00a0; seul son hôte est affiché. Pour la changer, saisissez la nouvelle adresse complète.',
	secretMoved: (origin) =>
		`Le jeton enregistré est pour ${origin} et n’est pas envoyé ailleurs. Saisissez le jeton de la nouvelle adresse.`,
	waitingMoves: (n) => `${nb(n, 'contact qui attend est envoyé', 'contacts qui attendent sont envoyés')} à la nouvelle adresse.`,
	waitingNames: (n) =>
		`${nb(n, 'contact qui attend est envoyé', 'contacts qui attendent sont envoyés')} sous les noms d’avant. Pour les nouveaux, annulez cette livraison et livrez à nouveau.`,
	secretRemove: 'Retirer le jeton enregistré',
	notSaved: 'Cette destination n’a pas été enregistrée',
	save: 'Enregistrer',
	saveAndTest: 'Enregistrer et tester la connexion',
	missing: (label) => `${label}\u00a0: valeur manquante.`,

	testTitle: (name) => `Connexion à ${name}`,
	testText: 'Aucun contact n’est envoyé.',
	testAgain: 'Tester à nouveau',
	close: 'Fermer',
	allWell: 'Tout fonctionne. Les contacts peuvent être livrés.',
	steps: {
		online: 'Cet appareil est en ligne',
		reachable: 'Le serveur répond',
		cors: 'Il autorise cette application à lui parler (CORS)',
		authorised: 'Il accepte le jeton',
		fields: 'Il a les champs pour le score et le niveau, et ceux associés'
	},
	states: { pass: 'réussi', fail: 'échoué', skipped: 'non vérifié', running: 'test en cours', todo: 'pas encore' },
	address: 'Adresse de cette application'
} satisfies Words<typeof en>;
