import { count as n, form } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { boothDesk as en } from '../en/booth-desk';
import type { Words } from '../words';

const visitors = (count: number): string => nb(count, 'visiteur');
const people = (count: number): string => nb(count, 'personne');

export const boothDesk = {
	more: 'Plus d’options du stand',
	backToForm: 'Retour au formulaire',
	menu: {
		visitors: 'Visiteurs',
		check: 'Vérifier avant le salon',
		handOver: 'Transférer à une autre tablette',
		kiosk: 'Mode visiteur',
		edit: 'Paramètres de l’événement'
	},
	toComplete: (count) => `${n(count)} à compléter`,
	undelivered: (count) => `${n(count)} pas encore ${form(count, { one: 'livré', other: 'livrés' })}`,
	rapid: {
		start: 'Scanner à la suite',
		stop: 'Arrêter de scanner',
		hint: 'Présentez un badge après l’autre dans l’image. Chacun est enregistré aussitôt\u00a0; complétez le reste plus tard.',
		saved: (name, count) => `${name}\u00a0: enregistré · ${visitors(count)} à la suite`,
		again: (name) => `${name}\u00a0: déjà scanné`,
		failed: 'Pas enregistré. Scannez à nouveau.'
	},
	photo: {
		take: 'Photo',
		pick: 'Image',
		kept: 'La photo est gardée avec ce visiteur.',
		failed: 'Ce fichier n’est pas une image lisible ici. Prenez une photo ou choisissez un JPEG ou un PNG.',
		notKept:
			'La photo n’a pas pu être gardée\u00a0: l’appareil est peut-être plein. Saisissez ce qu’elle montre, ou libérez de la place et reprenez-la.',
		alt: 'Photo du badge ou de la carte',
		remove: 'Supprimer la photo',
		several:
			'Cette image montre les codes de plusieurs visiteurs. Les données de l’un d’eux sont saisies\u00a0: prenez une image de chacun des autres.',
		severalSeen:
			'Les codes de plusieurs visiteurs étaient dans l’image. Les données de l’un d’eux sont saisies\u00a0: vérifiez le nom et scannez les autres un par un.',
		noCode: 'Aucun code trouvé. La photo est gardée avec ce visiteur\u00a0: saisissez ce qu’elle montre, ou gardez-la pour plus tard.'
	},
	somebodyElse: (name) =>
		`Ce code est celui de ${name}, et non du visiteur affiché ici. Enregistrez d’abord ce visiteur, puis scannez à nouveau.`,
	later: 'Garder pour plus tard',
	savedLater: (name) => `Gardé pour plus tard\u00a0: ${name}`,
	savedHeld: (name) => `Enregistré\u00a0: ${name} attend en vérification manuelle`,
	completing: (name) => `À compléter\u00a0: ${name}`,
	cancelCompleting: 'Laisser tel quel',
	attendee: (list) => `Rempli d’après ${list}. Vérifiez et continuez.`,
	dictate: { start: 'Dicter', stop: 'Arrêter la dictée', failed: 'La dictée s’est arrêtée. Ce qui a été dit jusque-là est dans la note.' },
	list: {
		title: 'Visiteurs',
		state: (total, open, waiting) =>
			`${visitors(total)} · ${n(open)} à compléter · ${n(waiting)} pas encore ${form(waiting, { one: 'livré', other: 'livrés' })}`,
		show: 'Afficher',
		all: 'Tous',
		open: 'À compléter',
		differ: 'Désaccords',
		waiting: 'Non livrés',
		empty: 'Encore personne ici',
		emptyText: 'Les visiteurs apparaissent ici dès qu’ils sont enregistrés.',
		emptyOpen: 'Rien à compléter',
		emptyOpenText: 'Les visiteurs scannés à la suite, gardés pour plus tard ou photographiés attendent ici.',
		complete: 'Compléter',
		openContact: 'Ouvrir',
		takeBack: 'Retirer',
		takeBackQuestion: (name) => `Retirer ${name}\u00a0?`,
		takeBackDelivered: 'Ce qui a été livré reste dans le CRM.',
		takeBackText:
			'Ce visiteur ne compte plus. Un contact créé pour cette seule visite est supprimé aussi\u00a0; il ne peut pas être rétabli d’ici.',
		cancel: 'Annuler',
		takenBack: (name) => `Retiré\u00a0: ${name}`,
		order: (count, by) => `N°\u00a0${n(count)}, enregistré par ${by}`,
		otherTablet: 'une autre tablette',
		received: 'd’une autre tablette',
		held: 'attend en vérification manuelle',
		notDelivered: 'Non livré',
		delivered: 'Livré',
		over: { skipped: 'ignoré en vérification manuelle', deleted: 'contact supprimé' },
		noContact: 'Pas encore d’e-mail ni de téléphone',
		photo: 'Photo',
		differs: (field) => `Deux tablettes ne sont pas d’accord (${field}). Laquelle a raison\u00a0?`,
		use: (value) => `Utiliser «\u00a0${value}\u00a0»`,
		settled: 'Réglé',
		more: (count) => `Afficher ${n(count)} de plus`
	},
	attendees: {
		title: 'Listes de participants',
		text: 'Chargez la liste de l’organisateur, et l’identifiant d’un badge devient une personne\u00a0: au prochain scan, et pour tous ceux déjà scannés.',
		choose: 'Charger une liste',
		column: 'Colonne avec l’identifiant du badge',
		columnHint: 'Ce que dit le code du badge',
		load: (rows) => `Charger ${people(rows)}`,
		cancel: 'Annuler',
		people,
		loaded: (loaded, resolved) =>
			resolved > 0
				? `${people(loaded)}\u00a0: liste chargée. ${visitors(resolved)} déjà ${form(resolved, { one: 'scanné a', other: 'scannés ont' })} maintenant un nom.`
				: `${people(loaded)}\u00a0: liste chargée`,
		erased: (count) =>
			`${people(count)} ${form(count, { one: 'laissée de côté', other: 'laissées de côté' })}\u00a0: ${form(count, { one: 'effacée', other: 'effacées' })} de cet appareil à ${form(count, { one: 'sa', other: 'leur' })} demande.`,
		remove: (name) => `Supprimer ${name}`,
		removed: 'Liste supprimée. Les visiteurs saisis d’après elle restent.',
		removeQuestion: (name) => `Supprimer ${name}\u00a0?`,
		removeText:
			'Les badges scannés ensuite n’auront pas de nom tant que la liste n’est pas rechargée. Les visiteurs saisis d’après elle restent.',
		removeRun: 'Supprimer la liste',
		none: 'Aucune liste n’est chargée. Les identifiants de badge sont gardés tels quels.'
	},
	consent: {
		agreed: 'Accepte',
		declined: 'Refuse',
		iAgree: 'J’accepte',
		iDecline: 'Je refuse',
		report: 'Rapport des consentements',
		reportText: 'Qui a été sollicité, le texte présenté, la réponse, quand et par qui.',
		csv: 'Enregistrer en CSV',
		json: 'Enregistrer en JSON',
		fileName: 'consentements',
		heads: ['Nom', 'E-mail', 'Réponse', 'Texte', 'Heure (UTC)', 'Enregistré par', 'Événement', 'Appareil', 'N° de visiteur'],
		status: { granted: 'Accepté', declined: 'Refusé', notGiven: 'Non donné', notAsked: 'Non demandé' },
		saved: (rows) => `Enregistré\u00a0: ${nb(rows, 'consentement')}`
	},
	onContact: { title: 'Photos', open: (i) => `Photo ${i} du badge ou de la carte`, consent: 'Rapport des consentements' }
} satisfies Words<typeof en>;
