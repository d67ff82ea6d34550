import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type * as en from '../en/deliver-fields';
import type { Words } from '../words';

const contacts = (n: number): string => nb(n, 'contact');
const fieldsOf = (n: number): string => nb(n, 'champ');

export const fields = {
	open: 'Champs',
	title: (name) => `Champs pour ${name}`,
	text: 'Comment chacun de nos champs s’appelle là-bas. Laissé vide, un champ n’est pas envoyé. Un numéro de téléphone va là où son type est conservé.',
	reading: 'Lecture des champs de la destination',
	learned: 'Ces noms viennent de la dernière destination de ce type.',
	noList: 'La destination ne donne pas la liste de ses champs\u00a0; les noms se saisissent à la main.',
	unread: 'Les champs de la destination ne peuvent pas être lus pour l’instant',
	unreadText: 'Les noms peuvent toujours être saisis à la main.',
	ours: 'Ce que Muster calcule',
	score: 'Score (de 0 à 100)',
	tier: 'Niveau',
	factors: 'Facteurs clés en toutes lettres',
	factorsOff: 'Vide = non envoyé.',
	contact: 'Champs du contact',
	search: 'Chercher un champ',
	showAll: (n) => `Afficher ${nb(n, 'autre champ', 'autres champs')} sans valeurs`,
	filled: (n) => (n === 0 ? 'pas encore de valeurs' : `${count(n)} avec une valeur`),
	notSent: 'Non envoyé',
	unknown: 'absent du CRM',
	propose: (n) => `Remplir ${nb(n, 'correspondance')}`,
	proposed: (name) => `Ressemble à ${name}`,
	missing: (names) => `Absents du CRM\u00a0: ${names}`,
	missingText: 'Ils doivent exister avant que des contacts puissent être livrés.',
	create: (n) => `Créer ${fieldsOf(n)}`,
	created: (names) => `Créés dans le CRM\u00a0: ${names}.`,
	save: 'Enregistrer les champs',
	saved: (name) => `Les champs de ${name} ont été enregistrés. Les nouvelles destinations de ce type commencent avec eux.`,
	sent: (n) => nb(n, 'champ envoyé', 'champs envoyés')
} satisfies Words<typeof en.fields>;

export const foresight = {
	title: 'Ce que la livraison y changera',
	text: 'Cherche les contacts dans le CRM sans rien y changer.',
	action: 'Comparer avec le CRM',
	again: 'Comparer à nouveau',
	running: 'Recherche dans le CRM',
	checked: (n, all) =>
		n >= all
			? `Tout a été vérifié (${count(n)}).`
			: `${acc(n, 'Le premier a été vérifié', 'Les premiers ont été vérifiés')}\u00a0: ${count(n)} sur ${count(all)}.`,
	counts: { create: 'Seraient créés', update: 'Seraient mis à jour', refuse: 'Seraient refusés', unknown: 'Impossible à dire d’avance' },
	outcome: { create: 'Nouveau', update: 'Mise à jour', refuse: 'Refusé', unknown: 'Inconnu' },
	stays: 'reste\u00a0: ce n’est pas écrit là-bas',
	same: (n) => (n === 0 ? '' : nb(n, 'champ déjà identique', 'champs déjà identiques')),
	nothing: 'Rien ne changerait.',
	newWith: (n) => `Nouveau, avec ${fieldsOf(n)}`,
	blank: 'vide',
	becomes: 'devient',
	unreadable: 'Le CRM n’a pas pu être lu',
	cannot: 'Ce type de destination ne peut pas être lu avant l’envoi\u00a0; ce que dit la liste des champs a été vérifié.',
	unknownFields: (n) => nb(n, 'champ absent du CRM', 'champs absents du CRM'),
	unknownText: (names) => `${names}. Le CRM les refuserait ou les laisserait tomber.`,
	map: 'Associer les champs'
} satisfies Words<typeof en.foresight>;

export const takeBack = {
	action: 'Retirer cette livraison',
	oneWay: 'Ce type de destination ne fait que recevoir des contacts. Supprimez-les ou corrigez-les là-bas.',
	noDestination: 'Sa destination a été supprimée.',
	title: 'Retirer cette livraison\u00a0?',
	plan: (deletes, restores) =>
		[
			deletes > 0 ? `${nb(deletes, 'contact qu’elle a créé est supprimé', 'contacts qu’elle a créés sont supprimés')} dans le CRM` : '',
			restores > 0 ? `${nb(restores, 'contact retrouve', 'contacts retrouvent')} ce qui s’y trouvait avant` : ''
		]
			.filter(Boolean)
			.join('\u00a0; ') + '.',
	nothing: 'Rien ne peut en être retiré.',
	cannot: (n) => `${nb(n, 'contact reste tel quel', 'contacts restent tels quels')}\u00a0: ce qui s’y trouvait avant n’a pas été gardé.`,
	later: (n) =>
		`${nb(n, 'contact reste tel quel', 'contacts restent tels quels')}\u00a0: une livraison ultérieure ${n === 1 ? 'l’a écrit' : 'les a écrits'} de nouveau. Retirez d’abord celle-là.`,
	elsewhere: (place, n) =>
		n === 0
			? `Certains sont peut-être arrivés à ${place}, où une réponse s’est perdue\u00a0; ce qui s’y trouve reste.`
			: `${nb(n, 'contact reste', 'contacts restent')} à ${place}, car la destination a maintenant une autre adresse. Saisissez celle-là dans la destination pour ${n === 1 ? 'le' : 'les'} retirer.`,
	here: 'Vos contacts sur cet appareil ne sont pas touchés.',
	changed: 'Aussi ceux qui ont été modifiés dans le CRM depuis',
	changedHint: 'Leurs modifications y sont perdues. Sans cela, ils sont laissés tels quels et listés.',
	confirm: (n) => `Retirer ${contacts(n)}`,
	keep: 'La garder',
	running: (done, all) => `Retrait\u00a0: ${count(done)} sur ${count(all)}`,
	done: (n) => nb(n, 'contact retiré', 'contacts retirés'),
	doneText: 'Tout est dans le CRM comme avant.',
	gone: (n) => `${nb(n, 'contact ne s’y trouvait plus', 'contacts ne s’y trouvaient plus')}`,
	goneText: 'Supprimés là-bas depuis, ou la destination mène maintenant à un autre compte.',
	left: (n) => `${nb(n, 'contact n’a pas pu être retiré', 'contacts n’ont pas pu être retirés')}. La raison est indiquée ci-dessous.`,
	stopped: 'Le retrait s’est arrêté',
	stoppedText: 'Ce qui n’est pas encore retiré se trouve inchangé dans le CRM. Corrigez cela, puis continuez.',
	goOn: 'Continuer',
	state: { open: 'À retirer', done: 'Retiré', gone: 'Plus là', failed: 'Non retiré' }
} satisfies Words<typeof en.takeBack>;

export const vault = {
	title: 'Jetons sur cet appareil',
	device: 'Chiffrés avec une clé de cet appareil qui ne peut pas être extraite.',
	open: 'Chiffrés avec votre phrase secrète, saisie depuis l’ouverture de l’application.',
	locked: 'Verrouillé',
	byUsers:
		'Les jetons sont chiffrés avec les phrases secrètes des utilisateurs de cet appareil\u00a0; ils ne peuvent pas être lus tant que l’application est verrouillée.',
	lockedText: 'Saisissez la phrase secrète pour envoyer. Ce qui attend est gardé et partira ensuite automatiquement.',
	set: 'Définir une phrase secrète',
	change: 'Changer la phrase secrète',
	remove: 'Retirer la phrase secrète',
	lock: 'Verrouiller',
	unlock: 'Déverrouiller',
	passphrase: 'Phrase secrète',
	current: 'Phrase secrète actuelle',
	next: 'Nouvelle phrase secrète',
	hint: 'Au moins 10 caractères. Elle est demandée une fois à chaque ouverture de l’application.',
	again: 'Nouvelle phrase secrète, à nouveau',
	differ: 'Les deux ne sont pas identiques.',
	warn: 'Elle n’est enregistrée nulle part. Si elle est perdue, les jetons doivent être saisis à nouveau\u00a0; les contacts ne sont pas concernés.',
	saved: 'La phrase secrète est définie.',
	removed: 'La phrase secrète est retirée. Les jetons sont protégés par la clé de cet appareil.',
	opened: 'Déverrouillé. Ce qui attendait est envoyé.'
} satisfies Words<typeof en.vault>;

export const signIn = {
	action: 'Se connecter',
	again: 'Se reconnecter',
	saveFirst: 'Enregistrer et se connecter',
	signedIn: (name) => `Connecté à ${name}.`,
	none: 'Pas encore connecté.',
	have: (origin) => `Connecté\u00a0; le jeton ne va qu’à ${origin}.`,
	redirect: 'Adresse de redirection à y autoriser',
	working: 'Finalisation de la connexion',
	failed: 'La connexion a échoué'
} satisfies Words<typeof en.signIn>;

export const choose = {
	title: 'Où vont les contacts\u00a0?',
	text: 'Chacun est appelé directement depuis cet appareil\u00a0; rien ne passe par un de nos serveurs.',
	search: 'Chercher un système',
	none: 'Aucun système de ce nom. Un webhook JSON atteint tout ce qui accepte une requête web.',
	cors: {
		open: 'Fonctionne depuis le navigateur',
		allowlist: 'Autorisez d’abord cette application là-bas',
		'relay-only': 'Nécessite votre propre relais'
	},
	proof: { server: 'Testé sur un vrai serveur', recorded: 'Testé d’après la documentation de l’éditeur' },
	before: 'Avant la première livraison'
} satisfies Words<typeof en.choose>;

export const repair = {
	open: 'Corriger ici',
	title: (name) => `Corriger ${name}`,
	said: 'Le CRM a répondu',
	save: 'Enregistrer et renvoyer',
	resent: 'Renvoyé',
	goneShort: 'N’est plus ici',
	sentAgain: (name) => `Le contact ${name} a été enregistré et est renvoyé.`,
	gone: 'Ce contact n’est plus sur cet appareil\u00a0: il a été supprimé, ou fusionné avec un autre.',
	other: 'Tous les champs du contact'
} satisfies Words<typeof en.repair>;

export const doubles = {
	action: 'Chercher les doublons',
	title: (name) => `Doublons dans ${name}`,
	text: 'Après un réseau défaillant, un contact a pu y être créé deux fois. Muster cherche chacun d’eux et ne modifie rien.',
	looking: (at, total) => (total === 0 ? 'Recherche en cours' : `Recherche en cours\u00a0: ${count(at)} sur ${count(total)}`),
	soFar: (found, checked) =>
		`Arrêté. Jusqu’ici ${nb(found, 'contact présent', 'contacts présents')} plusieurs fois, ${nb(checked, 'contact cherché', 'contacts cherchés')}`,
	result: (found, checked) =>
		checked === 0
			? 'Aucun contact de cette livraison ne peut s’y trouver deux fois'
			: found === 0
				? `Aucun doublon parmi ${contacts(checked)}`
				: `${nb(found, 'contact s’y trouve', 'contacts s’y trouvent')} plusieurs fois, sur ${contacts(checked)}`,
	more: (n) => `Et ${nb(n, 'autre contact', 'autres contacts')}.`,
	advice:
		'Ouvrez-les dans le CRM et fusionnez ou supprimez ce qui est en trop. Le premier est le plus ancien\u00a0; les livraisons suivantes mettent celui-là à jour.',
	goOn: 'Continuer',
	close: 'Fermer'
} satisfies Words<typeof en.doubles>;
