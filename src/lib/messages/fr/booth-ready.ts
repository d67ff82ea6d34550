import { count as n, form } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { boothReady as en } from '../en/booth-ready';
import type { Words } from '../words';

const visitors = (count: number): string => nb(count, 'visiteur');

export const boothReady = {
	kiosk: {
		title: 'Mode visiteur',
		text: 'Les visiteurs remplissent eux-mêmes le formulaire. Listes, menus et raccourcis sont verrouillés jusqu’à ce que vous quittiez avec votre code, même après un rechargement. Le formulaire se vide une minute après le dernier toucher.',
		pin: 'Sur une tablette laissée sans surveillance, épinglez aussi l’écran\u00a0: Accès guidé sur un iPad, «\u00a0Épingler l’application\u00a0» sur Android. Aucune application web ne peut verrouiller les boutons du navigateur.',
		passcode: 'Code pour quitter',
		passcodeHint:
			'Au moins 4 caractères. Seule son empreinte est gardée. En cas d’oubli, votre phrase secrète met fin au mode visiteur si l’application a un verrou\u00a0; sinon, il ne se quitte qu’en effaçant les données du navigateur, et les contacts avec elles.',
		again: 'Répéter le code',
		short: 'Utilisez au moins 4 caractères.',
		unlike: 'Les deux ne sont pas identiques.',
		start: 'Démarrer le mode visiteur',
		cancel: 'Annuler',
		welcome: (event) => `Bienvenue à ${event}`,
		ask: 'Laissez vos coordonnées et nous vous recontacterons.',
		send: 'Envoyer',
		clear: 'Recommencer',
		needs: 'Ajoutez votre e-mail ou un numéro de téléphone pour que nous puissions vous joindre.',
		thanks: 'Merci',
		thanksText: 'Vos coordonnées sont enregistrées.',
		next: 'Visiteur suivant',
		leaving: 'Toujours là\u00a0? Le formulaire va bientôt se vider.',
		stay: 'Continuer',
		staff: 'Équipe',
		leaveTitle: 'Quitter le mode visiteur',
		forgotten: 'Code oublié',
		leave: 'Quitter',
		wrong: 'Ce n’est pas le bon code.',
		wait: (seconds) => `Trop d’essais. Attendez ${n(seconds)} s.`,
		consent: 'Pouvons-nous vous contacter\u00a0?',
		locked: 'Le mode visiteur est activé'
	},
	check: {
		title: 'Vérifier avant le salon',
		text: 'Activez le mode avion, puis vérifiez\u00a0: tout ce qu’il faut pour un visiteur est essayé sur cet appareil, sans réseau.',
		run: 'Vérifier maintenant',
		again: 'Vérifier à nouveau',
		checking: 'Vérification',
		ready: 'Prêt pour le salon',
		readyOffline: 'Tout a été essayé sans réseau.',
		readyOnline: 'Tout fonctionne. Le réseau était actif\u00a0: vérifiez encore une fois en mode avion pour en être sûr.',
		notReady: (count) => `${nb(count, 'point demande', 'points demandent')} votre attention`,
		last: (when) => `Dernière réussite\u00a0: ${when}`,
		state: { ok: 'Réussi', warn: 'À regarder', fail: 'Échoué', running: 'En cours' },
		items: {
			shell: 'L’application s’ouvre sans réseau',
			store: 'Un visiteur peut être écrit et relu',
			camera: 'La caméra peut être utilisée',
			codes: 'Les codes sont lus sur cet appareil',
			outbox: 'La boîte d’envoi est en ordre',
			persisted: 'Le navigateur garde les données',
			installed: 'L’application est installée',
			clock: 'L’horloge est à l’heure',
			room: 'Il reste de la place',
			backup: 'Une sauvegarde a été faite et vérifiée'
		},
		said: {
			stored: (files) => `${nb(files, 'fichier stocké', 'fichiers stockés')} sur cet appareil`,
			wrote: (ms) => `Écrit et relu en ${n(ms)} ms`,
			cameras: (count) => nb(count, 'caméra'),
			read: (ms) => `Un code a été créé et lu en ${n(ms)} ms`,
			queue: (waiting) =>
				waiting > 0
					? `${n(waiting)} pas encore ${form(waiting, { one: 'livré, qui partira', other: 'livrés, qui partiront' })} dès qu’il y aura du réseau`
					: 'Rien n’attend',
			clock: (now) => now,
			room: (used, quota) => `${used} utilisés sur ${quota}`
		},
		remedy: {
			shell: 'Ouvrez cette page une fois avec du réseau et attendez «\u00a0Prêt à travailler hors ligne\u00a0», puis vérifiez à nouveau.',
			store: 'Fermez les autres onglets de cette application. Si l’appareil est plein, libérez de l’espace.',
			camera:
				'Autorisez la caméra pour cette page dans les paramètres du navigateur, et fermez les autres applications qui l’utilisent. En attendant, les visiteurs peuvent être saisis.',
			codes: 'Rechargez cette page une fois avec du réseau, puis vérifiez à nouveau. Les codes illisibles sont gardés en photo.',
			outbox: 'Ouvrez Livrer et regardez ce qui est suspendu ou en échec.',
			persisted: 'Laissez le navigateur garder les données, ou installez l’application.',
			installed:
				'Installez d’abord l’application\u00a0: l’application installée a son propre stockage, et elle seule échappe à la suppression après sept jours.',
			installedElsewhere: 'Installée, l’application s’ouvre depuis sa propre icône, et le navigateur est plus enclin à garder ses données.',
			clock: 'Réglez la date et l’heure de l’appareil par le réseau\u00a0: chaque visiteur et chaque consentement porte l’heure.',
			room: 'Libérez de l’espace sur l’appareil, ou retirez définitivement les contacts supprimés (Paramètres, Stockage).',
			backup: 'Faites une sauvegarde maintenant, sur une clé ou un autre appareil.'
		},
		persist: 'Garder les données',
		install: 'Installer',
		openDeliver: 'Ouvrir Livrer',
		backup: 'Sauvegarder maintenant',
		backupTitle: 'Rien n’est perdu',
		backupText:
			'Tout reste sur cet appareil jusqu’à la livraison. Une sauvegarde est un seul fichier chiffré qui contient tout, relu avant de vous être remis.',
		drillHint: 'Ouvrez le fichier sur un autre appareil\u00a0: Paramètres, Sauvegarde, Restaurer.'
	},
	handOver: {
		title: 'Transférer à une autre tablette',
		text: 'Deux tablettes se rejoignent sans réseau. Personne n’est doublé, quels que soient l’ordre et le nombre de fois\u00a0; leurs différences sont soumises sous Visiteurs.',
		send: 'Donner',
		receive: 'Recevoir',
		which: 'Donner ou recevoir',
		file: 'Par fichier',
		fileText: 'Avec les photos, chiffré avec une phrase secrète. Par AirDrop, clé ou câble.',
		codes: 'Par codes à l’écran',
		codesText: 'La caméra de l’autre tablette les lit. Sans photos\u00a0; environ une minute pour 100 visiteurs.',
		passphrase: 'Phrase secrète',
		passphraseHint: 'Au moins 8 caractères. Dites-la à la personne de l’autre tablette\u00a0; elle n’est pas dans le fichier.',
		short: 'Utilisez au moins 8 caractères.',
		save: 'Enregistrer dans un fichier',
		saved: (count) => `${visitors(count)} ${form(count, { one: 'enregistré', other: 'enregistrés' })} dans un fichier`,
		fileName: 'visiteurs',
		show: 'Afficher les codes',
		stop: 'Arrêter',
		key: 'Clé à saisir sur l’autre tablette',
		showing: (count, frames) => `${visitors(count)} en ${nb(frames, 'code')}, en boucle, jusqu’à ce que l’autre tablette les ait tous`,
		frame: 'Code à lire par l’autre tablette',
		choose: 'Choisir un fichier',
		chosenFile: (name) => name,
		takeIn: 'Recevoir',
		read: 'Lire les codes',
		reading: 'Tenez cette caméra devant l’autre écran jusqu’à ce que tous les codes soient là',
		progress: (have, count) => (count === 0 ? 'Aucun code pour l’instant' : `${n(have)} sur ${n(count)}`),
		all: 'Tous les codes sont là. Saisissez la clé affichée par l’autre tablette.',
		keyHint: '8 lettres et chiffres',
		wrongKey: 'Cette clé n’ouvre pas ce qui a été lu. Regardez l’écran de l’autre tablette.',
		wrongPassphrase: 'Cette phrase secrète n’ouvre pas le fichier. Saisissez celle choisie sur l’autre tablette. Rien n’a été reçu.',
		again: 'Lire à nouveau',
		otherFile: 'Autre fichier',
		done: (count) => `${visitors(count)} ${form(count, { one: 'reçu', other: 'reçus' })}`,
		tally: (created, merged, known) =>
			`${n(created)} ${form(created, { one: 'nouveau', other: 'nouveaux' })}, ${n(merged)} ${form(merged, { one: 'ajouté', other: 'ajoutés' })} à des contacts déjà présents, ${n(known)} déjà ${form(known, { one: 'connu', other: 'connus' })}.`,
		takenBack: (count) =>
			`${visitors(count)} ${form(count, { one: 'retiré', other: 'retirés' })} sur l’autre tablette\u00a0: maintenant ici aussi.`,
		erased: (count) =>
			`${visitors(count)} ${form(count, { one: 'laissé de côté', other: 'laissés de côté' })}\u00a0: ${form(count, { one: 'effacé', other: 'effacés' })} de cet appareil à ${form(count, { one: 'sa', other: 'leur' })} demande.`,
		incomplete: (count) =>
			`${visitors(count)} sans e-mail ni téléphone ${form(count, { one: 'attend', other: 'attendent' })} sous Visiteurs.`,
		held: (count) =>
			`${n(count)} ${form(count, { one: 'est peut-être déjà là', other: 'sont peut-être déjà là' })}\u00a0: décidez en vérification manuelle.`,
		conflicts: (count) => `${nb(count, 'valeur diffère', 'valeurs diffèrent')} entre les tablettes\u00a0: décidez sous Visiteurs.`,
		toReview: 'Ouvrir la vérification manuelle',
		toVisitors: 'Afficher les visiteurs',
		interrupted: 'La réception a été interrompue. Ce qui est arrivé reste\u00a0; recevez le reste à nouveau.'
	}
} satisfies Words<typeof en>;
