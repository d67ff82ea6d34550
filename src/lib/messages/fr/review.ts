import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { review as en } from '../en/review';
import type { Words } from '../words';
import { tally } from './numbers';

const rows = (n: number): string => nb(n, 'ligne');

export const review = {
	title: 'Vérification manuelle',
	state: (n, all) =>
		n === 0
			? 'Rien ne vous attend.'
			: `${nb(all, 'ligne attend votre décision. Ce n’est pas encore un contact', 'lignes attendent votre décision. Ce ne sont pas encore des contacts')}, et rien n’est perdu.${all > n ? ` Elles sont de ${nb(n, 'personne')}.` : ''}`,
	reading: 'Lecture des lignes en attente',
	list: 'Lignes en attente',
	back: 'Toutes celles en attente',
	position: (i, n) => `${count(i)} sur ${count(n)}`,
	next: 'Suivant',
	previous: 'Précédent',
	noName: 'Sans nom',
	looksLike: (name) => `ressemble à ${name}`,

	merge: 'Fusionner',
	skip: 'Ignorer',
	importNew: 'Importer comme nouveau',
	undo: 'Annuler',
	undoSkip: 'Annuler la dernière ligne ignorée',
	mergeInto: (rule) =>
		`La fusion garde un seul contact. Quand les deux diffèrent\u00a0: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}. Elle peut être annulée depuis le contact.`,
	otherWaits: 'L’autre ligne attend ici aussi. Importez-la d’abord comme nouvelle\u00a0; celle-ci pourra ensuite y être fusionnée.',
	otherGone: 'Ce à quoi elle ressemblait n’est plus là. Importez-la comme nouvelle, ou ignorez-la.',
	taken: (field) => `Un seul contact peut avoir cette valeur (${field}), et celui-ci l’a déjà. Fusionnez la ligne, ou ignorez-la.`,
	sameKey:
		'Cette personne est maintenant dans vos contacts\u00a0: la ligne ne peut pas y entrer une seconde fois. Fusionnez-la, ou ignorez-la.',
	noMatch: 'Plus rien ici ne lui ressemble. Importez-la comme nouvelle, ou ignorez-la.',
	inContacts: 'Dans vos contacts',
	alsoWaiting: 'Attend ici aussi',
	gone: 'N’existe plus',
	waiting: 'En attente',
	from: (file, ids) =>
		`${file || 'Un fichier'}, ${acc(ids.length, 'ligne', 'lignes')} ${ids.slice(0, 4).join(', ')}${ids.length > 4 ? ` et ${nb(ids.length - 4, 'autre')}` : ''}`,
	together: (n) => `${nb(n, 'ligne du fichier a cet e-mail et va', 'lignes du fichier ont cet e-mail et vont')} ensemble.`,
	why: {
		undecided: (by, when) => `Laissée sans décision à la fin de l’import par ${by}, ${when}`,
		booth: (by, when) => `Saisie au stand par ${by}, ${when}`,
		flagged: (by, when) => `Mise de côté pour vérification manuelle par ${by}, ${when}`,
		sharedMail: (by, when) => `Mise de côté par ${by}, ${when}\u00a0: plusieurs noms partagent son e-mail`
	},
	thisDevice: 'cet appareil',
	namelessUser: 'Cet appareil',

	did: {
		merge: (name) => `Ligne fusionnée\u00a0: ${name}.`,
		keepBoth: (name) => `Nouveau contact importé\u00a0: ${name}.`,
		skip: (name) => `Ligne ignorée\u00a0: ${name}. Elle n’entre pas dans les contacts.`
	},
	isTaken: (name) =>
		`${name} attend encore\u00a0: un autre contact a ce qu’un seul peut avoir. Comparez les deux, puis fusionnez ou ignorez.`,
	isThere: (name) =>
		`${name} attend encore\u00a0: cette personne est entrée entre-temps dans vos contacts. Comparez les deux, puis fusionnez ou ignorez.`,
	decidedElsewhere: (name) => `${name}\u00a0: décision déjà prise dans un autre onglet. C’est elle qui vaut.`,
	stillWaits: (name) =>
		`${name}\u00a0: fusion impossible pour l’instant, car l’autre ligne attend ici aussi. Importez-la d’abord comme nouvelle.`,
	openContact: 'Ouvrir le contact',

	more: 'Tout traiter d’un coup, et touches',
	all: {
		keepBoth: (n) => `Tout importer comme nouveau (${count(n)})`,
		merge: (n) => `Tout fusionner (${count(n)})`,
		skip: (n) => `Tout ignorer (${count(n)})`
	},
	ask: {
		keepBoth: {
			title: (all, n) =>
				`Importer ${rows(all)} comme ${all > n ? nb(n, 'nouveau contact', 'nouveaux contacts') : acc(n, 'nouveau contact', 'nouveaux contacts')}\u00a0?`,
			text: (n) =>
				n === 1
					? 'La ligne devient un contact à part, à côté de celui auquel elle ressemble. Son score est calculé aussitôt, et ce contact peut être supprimé.'
					: 'Chaque ligne devient un contact à part, à côté de celui auquel elle ressemble. Les scores sont calculés aussitôt, et ces contacts peuvent être supprimés un par un.',
			confirm: (n) => `Importer ${nb(n, 'contact')}`
		},
		merge: {
			title: (n) => `Fusionner ${rows(n)} avec ${acc(n, 'le contact qui lui ressemble', 'les contacts qui leur ressemblent')}\u00a0?`,
			text: (n) =>
				n === 1
					? 'La fusion peut être annulée depuis le contact. Une ligne dont l’autre côté attend ici aussi reste jusqu’à ce que celui-ci soit décidé.'
					: 'Chaque fusion peut être annulée depuis son contact. Une ligne dont l’autre côté attend ici aussi reste jusqu’à ce que celui-ci soit décidé.',
			confirm: (n) => `Fusionner ${rows(n)}`
		},
		skip: {
			title: (n) => `Ignorer définitivement ${rows(n)}\u00a0?`,
			text: (n) =>
				n === 1
					? 'Elle quitte cette liste et ne devient pas un contact. Le contact auquel elle ressemble reste inchangé. Pour retrouver la ligne, importez à nouveau son fichier.'
					: 'Elles quittent cette liste et ne deviennent pas des contacts. Les contacts auxquels elles ressemblent restent inchangés. Pour retrouver les lignes, importez à nouveau leur fichier.',
			confirm: (n) => `Ignorer ${rows(n)}`
		}
	},
	cancel: 'Annuler',
	allDone: {
		taken: (n) =>
			`${tally(n, 'attend encore\u00a0: un autre contact a ce qu’un seul peut avoir', 'attendent encore\u00a0: d’autres contacts ont ce qu’un seul peut avoir')}.`,
		keepBoth: (n, same) =>
			`${nb(n, 'contact importé comme nouveau', 'contacts importés comme nouveaux')}.${same > 0 ? ` ${tally(same, 'attend encore\u00a0: cette personne est maintenant dans vos contacts. Fusionnez-la, ou ignorez-la', 'attendent encore\u00a0: ces personnes sont maintenant dans vos contacts. Fusionnez-les, ou ignorez-les')}.` : ''}`,
		merge: (n, left) =>
			`${nb(n, 'ligne fusionnée', 'lignes fusionnées')}.${left > 0 ? ` ${tally(left, 'attend encore\u00a0: importez-la comme nouvelle', 'attendent encore\u00a0: importez-les comme nouvelles')}, ou décidez d’abord de l’autre côté.` : ''}`,
		skip: (n) => `${nb(n, 'ligne ignorée', 'lignes ignorées')}.`
	},

	emptyTitle: 'Rien à vérifier',
	emptyText:
		'Les doublons possibles mis de côté, ou restés sans décision à la fin d’un import, sont gardés ici jusqu’à ce que vous les fusionniez, ignoriez ou importiez.',
	emptyImport: 'Importer un fichier',
	emptyContacts: 'Aller aux contacts',
	problem: 'Cela n’a pas fonctionné',
	safe: 'Rien n’est perdu\u00a0: ce qui attendait attend toujours.',
	retry: 'Réessayer',

	keysTitle: 'Touches de la vérification manuelle',
	keysItem: 'Touches',
	keys: [
		['J', 'suivant'],
		['K', 'précédent'],
		['M', 'fusionner avec le contact'],
		['S', 'ignorer la ligne'],
		['B', 'importer comme nouveau contact'],
		['U', 'annuler le dernier «\u00a0Ignorer\u00a0»'],
		['?', 'cette liste']
	]
} satisfies Words<typeof en>;
