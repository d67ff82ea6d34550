import { nb } from '#domain/messages/fr/parts';
import { ROLE_NAMES } from '#domain/messages/fr/trust';
import type { lockWords as enLock, permissions as enPermissions, users as enUsers } from '../en/trust';
import type { Words } from '../words';

/** Words of users and roles in French. */
export const users = {
	title: 'Utilisateurs',
	text: 'Qui utilise cet appareil. Ce que chacun importe, décide et modifie figure sous son nom dans le journal d’audit.',
	sole: 'Vous seul pour l’instant. Ajoutez un collègue si plusieurs personnes partagent cette tablette.',
	ask: 'Demandez à un administrateur marketing de cet appareil.',
	list: 'Utilisateurs de cet appareil',
	roles: ROLE_NAMES,
	owner: 'Propriétaire',
	atWork: 'Travaille en ce moment',
	unnamed: 'Vous (encore sans nom)',
	withPassphrase: 'A une phrase secrète',
	noPassphrase: 'Sans phrase secrète',
	add: 'Ajouter un utilisateur',
	edit: (name) => `Modifier ${name}`,
	switchTo: 'Prendre la main',
	remove: 'Retirer',
	more: (name) => `Autres actions pour ${name}`,
	addTitle: 'Ajouter un utilisateur',
	editTitle: 'Modifier l’utilisateur',
	name: 'Nom',
	role: 'Rôle',
	roleHint: 'Le rôle décide de ce que cet utilisateur peut faire\u00a0; le tableau des autorisations le dit en détail.',
	cancel: 'Annuler',
	save: 'Enregistrer',
	addAction: 'Ajouter',
	removeTitle: (name) => `Retirer ${name}\u00a0?`,
	removeText: 'Ce que cet utilisateur a fait reste sous son nom dans l’historique. Sa phrase secrète est oubliée.',
	removeAction: 'Retirer l’utilisateur',
	problem: 'L’enregistrement a échoué',
	added: (name) => `Utilisateur ajouté\u00a0: ${name}.`,
	changed: 'Utilisateur modifié.',
	removed: (name) => `Utilisateur retiré\u00a0: ${name}.`,
	switched: (name) => `${name} travaille maintenant sur cet appareil.`,
	soleKeeper:
		'Un seul administrateur a une phrase secrète. S’il l’oublie, personne ne peut en définir une autre. Donnez à un deuxième utilisateur le rôle Administrateur marketing et une phrase secrète.',
	honour:
		'Sans phrases secrètes, n’importe qui peut prendre la main sous n’importe quel nom. Définissez-en sous Verrouillage pour séparer les utilisateurs.'
} satisfies Words<typeof enUsers>;

/** Words of the table of permissions in French. */
export const permissions = {
	title: 'Autorisations',
	text: 'Ce que chaque rôle peut faire. Les administrateurs et le propriétaire de cet appareil peuvent tout faire.',
	what: {
		import: 'Importer des fichiers',
		decide: 'Décider des doublons, modifier en nombre',
		delete: 'Supprimer des contacts',
		push: 'Livrer',
		settings: 'Modifier les paramètres',
		lists: 'Gérer les listes, noter les appels',
		export: 'Enregistrer en fichiers',
		erase: 'Effacer une personne',
		audit: 'Lire le journal d’audit'
	},
	administrators: 'Modifier les utilisateurs, les rôles et ce tableau\u00a0: réservé aux administrateurs.'
} satisfies Words<typeof enPermissions>;

/** Words of the lock, of its screen and its settings in French. */
export const lockWords = {
	title: 'Verrouillage',
	text: 'Une phrase secrète pour chaque utilisateur. Tant que l’application est verrouillée, aucun contact n’est à l’écran ni en mémoire, et ni les contacts ni les jetons des destinations ne peuvent être lus.',
	off: 'L’application n’est pas protégée\u00a0: quiconque tient cet appareil peut l’ouvrir.',
	on: 'L’application est protégée par des phrases secrètes.',
	sealing:
		'Tout n’est pas encore chiffré. Cela continue tant que l’application est ouverte\u00a0; il faut un peu de place libre sur cet appareil.',
	limits:
		'Avec une phrase secrète, les contacts, les fichiers et les livraisons sont enregistrés chiffrés sur cet appareil. Les paramètres, les noms des utilisateurs, les décomptes et qui a fait quoi et quand restent lisibles. Le navigateur peut garder ce qui était enregistré avant\u00a0: cela disparaît au prochain verrouillage de l’application, une fois que tout est chiffré. Activez aussi le chiffrement de l’appareil lui-même.',
	set: 'Définir une phrase secrète',
	change: 'Changer ma phrase secrète',
	setFor: (name) => `Définir une phrase secrète pour ${name}`,
	turnOff: 'Désactiver le verrouillage',
	now: 'Verrouiller',
	after: 'Verrouiller automatiquement',
	afterHint:
		'Compté à partir du dernier toucher, aussi quand l’application est en arrière-plan. Un import en cours continue derrière l’écran de verrouillage. Le mode visiteur reste ouvert pendant ce temps ; pour le quitter après ce délai, il faut sa phrase secrète.',
	minutes: (n) => (n === 0 ? 'Jamais' : n === 60 ? 'Après 1 heure' : `Après ${nb(n, 'minute')}`),
	warn: 'Personne ne peut vous dire une phrase secrète oubliée. Un administrateur peut en définir une nouvelle. Si plus personne ne connaît la sienne, les contacts de cet appareil sont perdus et seule une sauvegarde les ramène.',
	backup: 'Faire d’abord une sauvegarde',
	turnOffText:
		'Les phrases secrètes de tous les utilisateurs sont supprimées. Quiconque tient cet appareil peut alors ouvrir l’application. Ce qui est enregistré sur cet appareil n’est alors plus chiffré.',
	current: 'Votre phrase secrète actuelle',
	next: 'Phrase secrète',
	again: 'Répéter la phrase secrète',
	hint: 'Au moins 10 caractères\u00a0; quatre mots, c’est l’idéal',
	differ: 'Les deux ne sont pas identiques.',
	cancel: 'Annuler',
	save: 'Définir',
	saved: 'Phrase secrète définie.',
	gone: 'Le verrouillage est désactivé.',
	problem: 'Cela n’a pas fonctionné',
	owner: 'Vous',
	screen: {
		title: 'Muster est verrouillé',
		who: 'Qui êtes-vous\u00a0?',
		as: (name) => `Déverrouiller en tant que ${name}`,
		passphrase: (name) => (name === '' ? 'Votre phrase secrète' : `Phrase secrète de ${name}`),
		unlock: 'Déverrouiller',
		other: 'Quelqu’un d’autre',
		reading: 'Recherche de qui peut déverrouiller',
		failed: 'Non déverrouillé',
		forgot:
			'Oubliée\u00a0? Un administrateur de cet appareil peut vous en définir une nouvelle dans les paramètres. Si plus personne ne connaît la sienne, les contacts de cet appareil sont perdus\u00a0: effacez l’appareil et restaurez une sauvegarde.',
		covered: 'Un travail est en cours et continue\u00a0; l’application se verrouille quand il est terminé.',
		keeps: 'Tout est gardé. Les livraisons en attente reprennent dès que l’application est déverrouillée.',
		moving: 'Les anciennes copies d’avant le verrouillage sont retirées des fichiers du navigateur. Le déverrouillage attend la fin.'
	},
	wipe: {
		unknown: 'Certains contacts ne sont peut-être pas encore livrés',
		blocked: 'Effacer maintenant les perdrait définitivement. Déverrouillez d’abord l’application pour les livrer ou faire une sauvegarde.',
		loseAll: 'tout perdre'
	}
} satisfies Words<typeof enLock>;
