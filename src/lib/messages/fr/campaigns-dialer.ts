import { count } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';

const people = (n: number): string => nb(n, 'contact');

export const dialer = {
	action: 'Exporter pour un numéroteur',
	title: (name) => `Exporter ${name} pour un numéroteur`,
	profile: 'Numéroteur',
	generic: 'N’importe quel numéroteur',
	rowLimit: (n) =>
		n === 0 ? 'Un seul fichier, quelle que soit sa longueur.' : `Au plus ${nb(n, 'ligne')} par fichier\u00a0; au-delà, plusieurs fichiers.`,
	phones: (n) => `Jusqu’à ${nb(n, 'numéro')} par contact, les meilleurs d’abord, sans répétition.`,
	who: 'Contacts',
	whoCallable: 'À appeler\u00a0: nouveaux et de nouveau dus',
	whoAll: 'Tous sauf «\u00a0Ne pas appeler\u00a0»',
	lists: 'Listes',
	allLists: 'Toutes les listes actives',
	columns: (n) => `Colonnes (${count(n)})`,
	columnsHint: 'Dans l’ordre du fichier. Retirez ce que le numéroteur n’a pas besoin de savoir.',
	up: (name) => `Monter ${name}`,
	down: (name) => `Descendre ${name}`,
	reset: 'Ordre propre au numéroteur',
	queue: 'Les marquer «\u00a0En file d’attente\u00a0»',
	queueHint: 'Pour que personne ne les appelle aussi à la main.',
	safe: 'Neutraliser les formules',
	safeHint: 'Les cellules qu’un tableur exécuterait reçoivent une apostrophe.',
	bom: 'Marque d’ordre des octets (BOM)',
	bomHint: 'Aide Excel à lire les accents\u00a0; les numéroteurs en veulent rarement.',
	run: 'Créer le fichier',
	making: 'Création du fichier',
	cancel: 'Annuler',
	close: 'Fermer',
	done: (rows, files) => `${people(rows)} dans ${nb(files, 'fichier')}`,
	saveAgain: (name) => `Enregistrer ${name}`,
	rows: (n) => nb(n, 'ligne'),
	nobody: 'Il ne reste personne à exporter.',
	queued: (n) => `${people(n)} en file d’attente`,
	unqueue: 'Annuler',
	unqueued: (back, left) => `${people(back)} comme avant${left > 0 ? `, ${count(left)} avec un appel ou un nouveau départ depuis` : ''}`,
	leftOut: 'Écartés',
	out: {
		doNotCall: 'Ne pas appeler',
		suppressed: 'Sur une liste d’exclusion',
		refused: 'Refusent les appels',
		otherState: 'Dans un autre état',
		noPhone: 'Sans numéro à appeler',
		deleted: 'Contacts supprimés'
	},
	suppressedBy: (n, list) => `${count(n)} sur «\u00a0${list}\u00a0»`,
	neutralised: (n) => `${nb(n, 'cellule a reçu', 'cellules ont reçu')} une apostrophe.`,
	cut: (n) => `${nb(n, 'valeur a été raccourcie', 'valeurs ont été raccourcies')} à la longueur acceptée par le numéroteur.`
} satisfies Words<typeof en.dialer>;
