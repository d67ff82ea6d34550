import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { deliver as en } from '../en/deliver';
import type { Words } from '../words';
import { batch } from './deliver-batch';
import { destination } from './deliver-destination';
import { choose, doubles, fields, foresight, repair, signIn, takeBack, vault } from './deliver-fields';
import { withheld } from './deliver-withheld';

const contacts = (n: number): string => nb(n, 'contact');

const compose = {
	title: 'Livrer des contacts',
	state: 'Choisissez qui va où. Rien n’est envoyé avant que vous ne l’ayez vu.',
	back: 'Livrer',
	who: 'Contacts',
	where: 'Destination',
	sources: {
		gone: 'Choisir des contacts',
		fresh: (n) => `Livrés nulle part pour l’instant (${count(n)})`,
		changed: 'Modifiés depuis leur livraison à cette destination',
		all: (n) => `Tous les contacts (${count(n)})`,
		import: (file) => `De ${file}`,
		selection: (label, n) => `${label} (${count(n)})`
	},
	tiers: 'Seulement ces niveaux',
	freshOnly: (n) => `Écarter ${acc(n, 'celui qui a déjà été envoyé', 'ceux qui ont déjà été envoyés')} (${count(n)})`,
	freshOnlyHint: (n) =>
		n === 1
			? 'Le renvoyer est sans risque\u00a0: il est mis à jour, pas doublé.'
			: 'Les renvoyer est sans risque\u00a0: ils sont mis à jour, pas doublés.',
	freshOnlyTwice: (name) => `On ne peut pas demander à ${name} qui s’y trouve déjà\u00a0: qui est renvoyé peut y figurer deux fois.`,
	label: 'Nom de cette livraison',
	labelHint: 'Affiché ici et dans le CRM.',
	labels: {
		fresh: (day) => `Nouveaux contacts, ${day}`,
		changed: (day) => `Contacts modifiés, ${day}`,
		all: (day) => `Tous les contacts, ${day}`,
		import: (file) => file
	},
	tiersIn: (label, tiers) => `${label}, ${tiers}`,
	gone: 'La sélection n’a pas été conservée',
	goneText:
		'Une sélection dure jusqu’au rechargement de la page. Sélectionnez à nouveau les contacts, ou choisissez-en d’autres ici. Aucun contact n’a été modifié.',
	goneAction: 'Sélectionner dans Contacts',
	nobody: 'Aucun contact ne correspond à ce choix',
	nobodyText: 'Choisissez d’autres contacts ci-dessus.',
	noWhere: 'Rien n’est encore envoyé',
	noWhereText: 'Choisissez une destination. Ce qui serait envoyé s’affiche d’abord ici, exactement.',
	noContacts: 'Il n’y a pas encore de contacts',
	noContactsText: 'Importez d’abord un fichier. Ses contacts peuvent être livrés dès qu’ils sont nettoyés et évalués.',
	importFile: 'Importer un fichier',

	dryRun: 'Ce qui sera envoyé',
	reading: 'Préparation de ce qui serait envoyé',
	toServer: (n, requests) => `${contacts(n)} en ${nb(requests, 'requête')}, vers`,
	toFile: (n) => `${contacts(n)} dans un fichier, sur cet appareil. Rien n’en sort.`,
	first: (n, all) => (n === all ? 'En entier, champ par champ' : `${acc(n, 'Le premier', 'Les premiers')} (${count(n)}), champ par champ`),
	field: 'Champ',
	asTable: 'Tableau',
	asJson: 'JSON',
	view: 'Afficher en',
	preparing: 'Préparation de la livraison',
	unsent: (n, names) =>
		`${names}\u00a0: ${n < 2 ? 'ce champ à part n’est pas envoyé, car il n’a' : 'ces champs à part ne sont pas envoyés, car ils n’ont'} pas de nom là-bas.`,
	blankNote: 'Les champs vides ne sont pas envoyés\u00a0; rien n’est donc effacé dans le CRM.',
	twiceNote: (name) =>
		`On ne peut pas demander à ${name} qui s’y trouve déjà. Qui est renvoyé, même après une réponse perdue, y figure deux fois si le numéro dans externalId n’y est pas recherché.`,
	statusNote: (field, values, more, name) =>
		`${field} est envoyé tel quel\u00a0: ${values}${more > 0 ? ` et ${count(more)} de plus` : ''}. Une valeur absente de la liste de ${name} y est refusée, ou gardée à côté de la liste.`,
	zeroNote: (name) =>
		`${name} n’écrit ni 0 ni «\u00a0non\u00a0»\u00a0: ce qui se trouve dans un tel champ reste, et un champ vide reste vide.`,
	ours: 'Les champs sur fond grisé sont ce que Muster a calculé.',
	noScore: 'sans score',
	confirm: (n) => `Livrer ${contacts(n)}`,
	confirmFile: (n) => `Créer un fichier de ${contacts(n)}`,
	offline: 'Cet appareil est hors ligne',
	offlineText:
		'Vous pouvez livrer maintenant\u00a0: les contacts sont gardés sur cet appareil et envoyés automatiquement au retour du réseau.',
	paused: (name) => `${name} est en pause`,
	pausedText: 'Vous pouvez livrer maintenant\u00a0: les contacts attendent la reprise de la destination.'
} satisfies Words<typeof en.compose>;

export const deliver = {
	title: 'Livrer',
	state: (destinations, fresh, { all, waiting, stalled, paused, stopped, rejected, changed, visitors }) =>
		[
			nb(destinations, 'destination'),
			fresh > 0
				? `${contacts(fresh)} encore à envoyer`
				: all > 0 && waiting + stalled + paused + stopped + rejected + changed + visitors === 0
					? 'tous les contacts ont été envoyés'
					: '',
			waiting > 0 ? `${count(waiting)} en route` : '',
			stalled > 0 ? batch.line.stalled(stalled) : '',
			paused > 0 ? `${count(paused)} en pause` : '',
			stopped > 0 ? `${count(stopped)} ${stopped < 2 ? 'arrêté' : 'arrêtés'}` : '',
			rejected > 0 ? `${count(rejected)} ${rejected < 2 ? 'rejeté' : 'rejetés'}` : '',
			changed > 0 ? `${count(changed)} ${changed < 2 ? 'modifié' : 'modifiés'} depuis la livraison` : '',
			visitors > 0 ? nb(visitors, 'visiteur du stand pas encore livré', 'visiteurs du stand pas encore livrés') : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateEmpty: 'Envoyez des contacts à votre CRM, ou écrivez-les dans un fichier pour lui.',
	reading: 'Lecture des destinations et des livraisons',
	trouble: 'Les destinations et les livraisons n’ont pas pu être lues',
	troubleText:
		'Elles sont toujours enregistrées sur cet appareil. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	reload: 'Recharger',
	action: 'Livrer des contacts',
	freshAction: (n) => `Livrer ${contacts(n)}`,
	problem: 'Cela n’a pas fonctionné',
	cancel: 'Annuler',
	compose,
	destination,
	batch,
	choose,
	doubles,
	fields,
	foresight,
	repair,
	signIn,
	takeBack,
	vault,
	withheld
} satisfies Words<typeof en>;
