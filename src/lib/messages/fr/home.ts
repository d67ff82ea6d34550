import { count as n } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { home as en } from '../en/home';
import type { Words } from '../words';
import { tally } from './numbers';

const people = (count: number): string => nb(count, 'contact');
const rows = (count: number): string => nb(count, 'ligne');

export const home = {
	title: 'Accueil',
	drop: 'Déposez un fichier de contacts',
	dropText:
		'CSV, Excel ou vCard, dans n’importe quel ordre et état. Il est nettoyé, dédoublonné et évalué sur cet appareil\u00a0; rien n’en sort avant que vous ne livriez.',
	choose: 'Choisir un fichier',
	sample: 'Essayer avec 2\u00a0000 contacts d’exemple',
	sampleFailed:
		'Les contacts d’exemple n’ont pas pu être lus. Connectez-vous une fois, rechargez la page, et ils restent sur cet appareil.',
	paste: 'Coller depuis un tableur',
	booth: 'Ouvrir un stand',
	pasteTitle: 'Coller depuis un tableur',
	pasteText:
		'Copiez les cellules dans Excel, Google Sheets ou Numbers, ligne d’en-tête en premier, ou les destinataires d’un e-mail, et collez-les ici.',
	pasteLabel: 'Cellules copiées',
	pastePlaceholder: 'Prénom\tNom\tE-mail\tEntreprise',
	pasteNotTable: 'Ce n’est encore ni un tableau ni une liste d’adresses. Copiez la ligne d’en-tête et au moins un contact en dessous.',
	pasteLarge: 'Seul le début est affiché. Tout est conservé et peut être importé.',
	pasteUndo: 'Annuler le collage',
	pasteRedo: 'Rétablir le collage',
	pasteUse: (count) => (count === 0 ? 'Importer les lignes' : `Importer ${rows(count)}`),
	cancel: 'Annuler',

	state: (contacts, held, undelivered) =>
		[
			people(contacts),
			held > 0 ? `${n(held)} à vérifier` : 'rien à vérifier',
			undelivered > 0 ? tally(undelivered, 'pas encore livré', 'pas encore livrés') : ''
		]
			.filter(Boolean)
			.join(' · '),
	importAction: 'Importer un fichier',
	more: 'Autres façons d’importer',

	todo: 'À faire',
	nothing: 'Rien ne vous attend',
	nothingText: 'Chaque ligne est décidée et rien n’attend d’être envoyé.',
	review: (count) => `Vérifier ${nb(count, 'doublon possible', 'doublons possibles')}`,
	reviewText: (count) =>
		count === 1
			? 'Il ressemble à un contact existant. Fusionnez-le, ignorez-le ou importez-le comme nouveau.'
			: 'Ils ressemblent à des contacts existants. Fusionnez, ignorez ou importez chacun comme nouveau.',
	deliver: (count) => `Livrer ${people(count)}`,
	deliverText: 'Pas encore envoyés.',
	waiting: (count) => nb(count, 'contact attend d’être envoyé', 'contacts attendent d’être envoyés'),
	waitingText: (count) =>
		count === 1
			? 'Il est gardé sur cet appareil jusqu’à ce que sa destination le prenne.'
			: 'Ils sont gardés sur cet appareil jusqu’à ce que leur destination les prenne.',
	rejected: (count) => nb(count, 'contact a été rejeté par un CRM', 'contacts ont été rejetés par un CRM'),
	rejectedText: (count) =>
		count === 1
			? 'Sa livraison dit pourquoi\u00a0; il peut être corrigé puis renvoyé.'
			: 'Chacun dit pourquoi dans sa livraison, et peut être corrigé puis renvoyé.',
	unsaved: (count) => nb(count, 'visiteur du stand pas encore enregistré', 'visiteurs du stand pas encore enregistrés'),
	unsavedText: 'Le stand a été quitté avant l’enregistrement. Continuez-y\u00a0; rien de ce qui a été saisi n’est perdu.',
	visitors: (count) => nb(count, 'visiteur du stand pas encore livré', 'visiteurs du stand pas encore livrés'),
	visitorsText: (count) =>
		count === 1
			? 'Il reste à le compléter ou à décider en vérification manuelle, ou il en a dit plus depuis la livraison.'
			: 'Il reste à les compléter ou à décider en vérification manuelle, ou ils en ont dit plus depuis la livraison.',
	typed: {
		contact: (name) => (name ? `Reprendre la saisie de ${name}` : 'Reprendre la saisie d’un contact'),
		member: (name) => (name ? `Reprendre l’ajout de ${name} à une liste` : 'Reprendre l’ajout d’un contact à une liste'),
		note: (name) => `Reprendre votre note sur ${name}`,
		paste: (name) => (name ? `Reprendre les cellules collées, « ${name} »` : 'Reprendre les cellules collées'),
		scoring: () => 'Reprendre le scoring que vous essayiez',
		cell: (name) => (name ? `Reprendre « ${name} », que vous saisissiez dans une cellule` : 'Reprendre la cellule que vous vidiez')
	},
	typedText: 'C’était saisi et pas enregistré. Tout est là.',
	undoing: (file) => `Poursuivre l’annulation de l’import de ${file}`,
	resume: (file) => `Reprendre ${file}`,
	resumeText: {
		configure: 'Les colonnes et les réglages vous attendent.',
		processing: (done) =>
			done === 0
				? 'Arrêté dès le début, il reprend de lui-même à l’ouverture.'
				: `Arrêté après ${n(done)} ${done === 1 ? 'ligne lue' : 'lignes lues'}, il reprend de là. Rien n’est perdu.`,
		matching: 'Toutes les lignes sont lues. La recherche de doublons reprend à l’ouverture.',
		fixing: (failed) =>
			failed > 0
				? `Des lignes étaient en cours de correction\u00a0; ${nb(failed, 'ligne n’est pas encore importable', 'lignes ne sont pas encore importables')}.`
				: 'Des lignes étaient en cours de correction\u00a0; toutes sont maintenant importables.',
		review: (failed, pairs) =>
			[
				failed > 0 ? `${nb(failed, 'ligne n’est pas encore importable', 'lignes ne sont pas encore importables')}.` : '',
				pairs > 0 ? 'Des doublons possibles attendent votre décision.' : ''
			]
				.filter(Boolean)
				.join(' ') || 'Il ne reste que la dernière étape.',
		committing: 'L’import se terminait. Il continue là où il s’est arrêté.'
	},

	tiers: 'Contacts par niveau',
	tierLine: (count, percent) => `${n(count)} · ${percent}`,
	hotLine: (count) => `${tally(count, 'est un lead chaud', 'sont des leads chauds')}`,
	table: { tier: 'Niveau', contacts: 'Contacts', share: 'Part', action: 'Que faire' },

	call: 'Qui appeler ensuite',
	callAll: 'Tous les contacts par score',
	callNone: 'Aucun contact n’a encore de score.',
	callNobody: 'Les contacts aux meilleurs scores ont refusé les appels ou figurent sur une liste d’exclusion.',
	noPhone: 'Aucun numéro de téléphone',
	callPerson: (name, phone) => `Appeler ${name}, ${phone}`,

	imports: 'Derniers imports',
	importsAll: 'Tous les imports',
	importLine: (total, created, merged, skipped, held, failed) =>
		`${rows(total)}\u00a0: ${[tally(created, 'nouvelle'), merged > 0 ? tally(merged, 'fusionnée') : '', skipped > 0 ? tally(skipped, 'ignorée') : '', held > 0 ? tally(held, 'retenue') : '', failed > 0 ? `${n(failed)} en échec` : ''].filter(Boolean).join(', ')}`,
	importUndone: 'annulé',
	ledger: { created: 'Importées', merged: 'Fusionnées', skipped: 'Ignorées', held: 'Retenues', failed: 'En échec' },

	lost: {
		title: (contacts) => `${nb(contacts, 'contact a disparu', 'contacts ont disparu')} de cet appareil`,
		text: (date) =>
			`Ce navigateur a effacé ce que Muster y avait enregistré\u00a0; la dernière modification des contacts date du ${date}. Importez à nouveau vos fichiers pour les retrouver. Ce qui a été livré est toujours dans votre CRM.`,
		next: 'Les navigateurs font cela quand un appareil manque de place ou qu’une page n’est plus utilisée. Installer Muster protège le mieux les données\u00a0; demander au navigateur de les conserver aide quand la place manque.',
		again: 'Réimporter un fichier',
		install: 'Installer Muster',
		howToInstall: 'Comment installer',
		seen: 'Fermer'
	},
	onlyHere: (contacts) =>
		`${nb(contacts, 'contact n’est enregistré', 'contacts ne sont enregistrés')} que dans ce navigateur, qui peut tout effacer si l’appareil manque de place.`,
	saveCopy: 'Enregistrer une copie',

	loading: 'Lecture de vos contacts',
	trouble: 'Vos contacts n’ont pas pu être lus.',
	troubleText:
		'Ils sont toujours enregistrés sur cet appareil. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	reload: 'Recharger'
} satisfies Words<typeof en>;
