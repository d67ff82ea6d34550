import { count, counted, percentText } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import { locale } from '#domain/messages/locale';
import type { history as en } from '../en/history';
import type { Words } from '../words';
import { tally } from './numbers';

const rows = (n: number): string => nb(n, 'ligne');
const imports = (n: number): string => nb(n, 'import');
const brought = (n: number): string => nb(n, 'contact qu’il a apporté', 'contacts qu’il a apportés');
const updated = (n: number): string => nb(n, 'contact qu’il a mis à jour', 'contacts qu’il a mis à jour');

export const history = {
	title: 'Historique',
	state: (number, all, open) =>
		[
			number > 0 || open === 0 ? `${imports(number)} · ${rows(all)}, ${acc(all, 'comptabilisée', 'toutes comptabilisées')}` : '',
			open > 0 ? nb(open, 'import inachevé', 'imports inachevés') : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateNone: 'Chaque import est conservé ici, avec le sort de chaque ligne.',
	reading: 'Lecture des imports',
	trouble: 'Les imports n’ont pas pu être lus',
	troubleText:
		'Ils sont toujours enregistrés sur cet appareil. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	reload: 'Recharger',
	importAction: 'Importer un fichier',
	moreActions: 'Plus',
	emptyTitle: 'Rien n’a encore été importé',
	emptyText: 'Importez un fichier de contacts\u00a0: cette page dira quand, par qui, et ce qu’est devenue chaque ligne.',

	picture: (inRows, all) =>
		all === 0
			? 'Aucune ligne n’est encore entrée'
			: `${count(inRows)} sur ${rows(all)} ${acc(inRows, 'est devenue un contact ou a été fusionnée avec un contact', 'sont devenues des contacts ou ont été fusionnées avec un contact')}`,
	pictureLabel: (undone) => `Tous les imports réunis${undone > 0 ? ', sans ceux qui ont été annulés' : ''}`,
	ledger: { created: 'Importées', merged: 'Fusionnées', skipped: 'Ignorées', held: 'Retenues', failed: 'En échec' },
	segment: (n, word) => `${count(n)} ${word.toLowerCase()}`,

	today: 'Aujourd’hui',
	yesterday: 'Hier',
	dayLine: (number, all, open) =>
		[number > 0 || open === 0 ? `${imports(number)}, ${rows(all)}` : '', open > 0 ? nb(open, 'inachevé', 'inachevés') : '']
			.filter(Boolean)
			.join(' · '),
	sentence: (total, created, merged, skipped, held, failed) => {
		const parts = [
			created > 0 ? tally(created, 'nouvelle') : '',
			merged > 0 ? tally(merged, 'fusionnée avec un contact', 'fusionnées avec un contact') : '',
			skipped > 0 ? tally(skipped, 'ignorée') : '',
			held > 0 ? tally(held, 'retenue pour vérification', 'retenues pour vérification') : '',
			failed > 0 ? `${count(failed)} en échec` : ''
		].filter(Boolean);
		return `${rows(total)}\u00a0: ${parts.length > 0 ? parts.join(', ') : 'rien n’est entré'}.`;
	},
	resolved: (created, merged, skipped) =>
		`Décidées depuis, parmi celles retenues\u00a0: ${[created > 0 ? tally(created, 'importée comme nouvelle', 'importées comme nouvelles') : '', merged > 0 ? tally(merged, 'fusionnée') : '', skipped > 0 ? tally(skipped, 'ignorée') : ''].filter(Boolean).join(', ')}.`,
	by: (user) => `par ${user}`,
	running: {
		reading: (percent) => `En cours${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (percent) => `En cours\u00a0: recherche de doublons${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (percent) => `En cours\u00a0: enregistrement des contacts${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	unfinished: (step) => `Inachevé. Arrêté à l’étape «\u00a0${step}\u00a0»\u00a0; rien n’est perdu.`,
	resume: 'Reprendre l’import',
	contacts: 'Voir les contacts',
	deliver: 'Livrer',
	reportCsv: 'Télécharger le rapport d’erreurs (CSV)',
	reportXlsx: 'Télécharger le rapport d’erreurs (XLSX)',
	review: (n) => `Vérifier ${nb(n, 'ligne retenue', 'lignes retenues')}`,
	more: (file) => `Autres actions pour ${file}`,
	reportFailed: 'Le rapport d’erreurs n’a pas pu être créé',

	undo: {
		action: 'Annuler l’import',
		resume: 'Poursuivre l’annulation',
		stopped: 'L’annulation de cet import s’est arrêtée à mi-chemin. Rien n’est perdu\u00a0; poursuivez pour la terminer.',
		undone: (when, by) => `Annulé ${when}${by ? ` par ${by}` : ''}.`,
		tally: (removed, returned, left, held, taken) =>
			[
				removed > 0 ? nb(removed, 'contact retiré', 'contacts retirés') : '',
				returned > 0 ? tally(returned, 'rétabli dans son état antérieur', 'rétablis dans leur état antérieur') : '',
				left > 0
					? tally(
							left,
							'modifié, appelé ou revenu depuis, et laissé tel quel',
							'modifiés, appelés ou revenus depuis, et laissés tels quels'
						)
					: '',
				taken > 0
					? tally(
							taken,
							'laissé tel quel, un autre contact ayant la valeur qui reviendrait',
							'laissés tels quels, un autre contact ayant la valeur qui reviendrait'
						)
					: '',
				held > 0 ? nb(held, 'ligne retenue abandonnée', 'lignes retenues abandonnées') : ''
			]
				.filter(Boolean)
				.join(', '),
		title: (file) => `Annuler l’import de ${file}\u00a0?`,
		text: 'Vos contacts redeviennent ce qu’ils étaient sans lui. Ce qui a déjà été livré reste dans le CRM. La ligne de l’historique reste.',
		looking: 'Recherche de ce qu’il a modifié',
		nothing: 'Il n’en reste rien à annuler.',
		lines: (created, merged, held) =>
			[
				created > 0 ? `${brought(created)} ${acc(created, 'est retiré', 'sont retirés')}` : '',
				merged > 0 ? `${updated(merged)} ${acc(merged, 'redevient ce qu’il était', 'redeviennent ce qu’ils étaient')}` : '',
				held > 0
					? tally(held, 'de ses lignes en vérification manuelle est retirée', 'de ses lignes en vérification manuelle sont retirées')
					: ''
			].filter(Boolean),
		taken: (n) =>
			`${nb(n, 'contact mis à jour reste tel quel', 'contacts mis à jour restent tels quels')}, car un autre contact a désormais la valeur qui reviendrait\u00a0:`,
		deliveries: (delivered, waiting, goes) =>
			[
				delivered > 0
					? `${nb(delivered, 'contact apporté ou mis à jour est dans un CRM et y reste', 'contacts apportés ou mis à jour sont dans un CRM et y restent')}.`
					: '',
				waiting > 0
					? `${nb(waiting, 'contact qui reste attend dans une livraison avec ses valeurs actuelles', 'contacts qui restent attendent dans une livraison avec leurs valeurs actuelles')}. Pour qu’ils ne soient pas envoyés, annulez d’abord cette livraison.`
					: '',
				goes > 0
					? `${nb(goes, 'contact qui part attend dans une livraison et ne sera plus envoyé', 'contacts qui partent attendent dans une livraison et ne seront plus envoyés')}.`
					: ''
			].filter(Boolean),
		changed: (created, merged, waiting) =>
			`${[created > 0 ? brought(created) : '', merged > 0 ? updated(merged) : '', waiting > 0 ? `${nb(waiting, 'ligne de cet import', 'lignes de cet import')} en vérification manuelle` : ''].filter(Boolean).join(' et ')} ${acc(created + merged + waiting, 'a été modifié, appelé ou est revenu', 'ont été modifiés, appelés ou sont revenus')} depuis\u00a0:`,
		called: (n) => (n === 1 ? 'appelé une fois' : `appelé ${count(n)} fois`),
		again: (file) => `revenu avec ${file}`,
		awaited: (n) =>
			`Vérification manuelle\u00a0: un fichier ultérieur avait ${n === 1 ? 'la même ligne et l’a laissée de côté, car elle attend' : 'les mêmes lignes et les a laissées de côté, car elles attendent'} ici`,
		changedLegend: 'Que faire de ce qui a été modifié, appelé ou est revenu depuis',
		noName: 'Sans nom',
		andMore: (n) => `et ${nb(n, 'autre')}`,
		answers: { keep: 'Les laisser tels quels', undo: 'Les annuler aussi' },
		answerHints: {
			keep: 'Rien de ce qui leur est arrivé après l’import n’est touché.',
			undo: 'Les contacts qu’il a apportés sont retirés avec ce qui a été noté de leurs appels, les lignes en attente aussi. Ceux qu’il a mis à jour redeviennent ce qu’ils étaient, sauf dans les champs modifiés depuis.'
		},
		cancel: 'Garder l’import',
		confirm: 'Annuler l’import',
		working: 'Annulation de l’import',
		safe: 'Rien n’a été modifié.',
		done: (file) => `L’import de ${file} a été annulé.`
	},

	details: 'Détails',
	detailsOf: (file) => `Détails de ${file}`,
	policy: 'Même e-mail qu’un contact',
	disagree: 'Quand deux valeurs différaient',
	required: 'Une ligne devait contenir',
	source: 'Source du lead indiquée',
	fileName: 'Fichier',
	parts: 'Lus ensemble',
	fileFacts: (size, encoding, delimiter) => [size, encoding, delimiter && `${delimiter} entre les cellules`].filter(Boolean).join(' · '),
	hash: 'Empreinte (SHA-256)',
	columns: 'Colonnes',
	columnsLine: (mapped, all) => `${tally(mapped, 'importée')} sur ${count(all)}`,
	method: { file: 'Fichier choisi', paste: 'Cellules collées', sample: 'Contacts d’exemple', manual: 'À la main' },
	became: {
		title: 'Ce qu’il est devenu',
		reading: 'Comptage de ses contacts',
		said: (here, delivered) =>
			here === 0
				? 'Aucun des contacts qu’il a apportés ou mis à jour n’est encore ici'
				: `${nb(here, 'contact apporté ou mis à jour', 'contacts apportés ou mis à jour')} ${acc(here, 'est', 'sont')} ici, ${delivered === 0 ? 'aucun livré' : tally(delivered, 'livré')}`,
		unknown: 'Ses contacts n’ont pas pu être comptés'
	},
	proof: {
		title: 'Preuve de cet import',
		input: 'Entrée',
		recipe: 'Recette',
		output: 'Résultat',
		shortened: ' (les 16 premiers chiffres sur 64)',
		text: 'Le même fichier donne, avec la même recette, le même résultat. Quiconque a le fichier et la preuve peut le vérifier sur n’importe quel appareil, sans réseau. La preuve ne contient aucun contact.',
		save: 'Enregistrer la preuve',
		verify: 'Vérifier',
		open: 'Vérifier un import',
		notSaved: 'La preuve n’a pas été enregistrée',
		notVerified: 'L’import n’a pas pu être vérifié',
		saved: (name) => `${name} a été enregistré. Il contient des empreintes et la recette, mais aucun contact.`,
		dialogTitle: 'Vérifier un import',
		dialogText: 'Le fichier repasse par la recette de sa preuve et le résultat est comparé. Rien n’est stocké.',
		proofFile: 'Preuve (.muster-proof.json)',
		files: 'Le ou les fichiers importés',
		working: 'Le fichier repasse par la recette',
		run: 'Vérifier',
		close: 'Fermer',
		same: (rows) => `Même résultat\u00a0: ${counted(rows, { one: 'ligne', many: 'de lignes', other: 'lignes' })}, comme le dit la preuve`,
		other: 'Le résultat n’est pas le même',
		reasons: {
			altered: () => 'La preuve a été modifiée après coup\u00a0: elle ne correspond pas à ses propres empreintes.',
			record: () => 'Cet appareil a retenu d’autres empreintes à la fin de l’import\u00a0: ce n’est pas la preuve enregistrée alors.',
			file: () => 'C’est un autre fichier, ou il a été modifié depuis.',
			rules: (_now, _then, rules, here) =>
				`Les lignes viennent des règles ${rules}\u00a0; cette application a les règles ${here}, qui peuvent nettoyer autrement.`,
			rows: (now, then) =>
				`Le fichier compte ${counted(now, { one: 'ligne', many: 'de lignes', other: 'lignes' })}\u00a0; la preuve porte sur ${count(then)}.`,
			values: () => 'Des lignes ont d’autres valeurs que dans la preuve, ou échouent alors qu’elles passaient.'
		},
		where: 'Les premières différences',
		difference: (kind, from, to) => {
			if (kind === 'missing') return `Il manque à la fin ${counted(to - from + 1, { one: 'ligne', many: 'de lignes', other: 'lignes' })}`;
			if (kind === 'more')
				return `Il y a à la fin ${counted(to - from + 1, { one: 'ligne', many: 'de lignes', other: 'lignes' })} hors de la preuve`;
			const rows = from === to ? `Ligne ${count(from)}` : `Lignes ${count(from)} à ${count(to)}`;
			return kind === 'failsNow'
				? `${rows}\u00a0: échoue maintenant, passait alors`
				: kind === 'passesNow'
					? `${rows}\u00a0: échouait alors, passe maintenant`
					: `${rows}\u00a0: autres valeurs`;
		},
		andMore: 'et d’autres',
		covers:
			'Vérifié\u00a0: les lignes lues, ce que chacune est devenue et celles qui échouent. Les scores et les modifications ultérieures n’en font pas partie.',
		decided: (ofFile, stored, skipped, held) =>
			`Repris de la preuve, car cela dépend de contacts et de décisions qui ne sont pas dans le fichier\u00a0: ${tally(ofFile, 'fusionnée')} dans le fichier, ${tally(stored, 'fusionnée')} avec des contacts existants, ${tally(skipped, 'ignorée')}, ${tally(held, 'retenue')}.`,
		aside: (n) =>
			`Hors comparaison\u00a0: ${nb(n, 'ligne corrigée', 'lignes corrigées')} à la main ou d’une personne qui ne doit pas être conservée.`,
		changedSince: (n) =>
			`${nb(n, 'contact')} de cet import ${acc(n, 'a été modifié', 'ont été modifiés')} depuis sur cet appareil. Cela ne change rien à ce que l’import a fait.`
	},
	mapping: { title: 'Colonnes et champs', column: 'Colonne', field: 'Champ', left: 'Laissée de côté', unnamed: (n) => `Colonne ${n}` },
	importedBy: 'Importé par',
	times: 'Début et fin',
	cleaned: 'Valeurs nettoyées',
	duplicates: 'Lignes avec un doublon possible',
	matches: 'Correspondances',
	matchTypes: {
		exact: 'exacte',
		email: 'e-mail',
		phone: 'téléphone',
		nameCompany: 'nom/entreprise',
		primaryKey: 'clé primaire',
		similar: 'similaire'
	},
	none: 'aucune',
	took: (seconds, rate) => `Durée\u00a0: ${seconds}, ${nb(rate, 'ligne')} par seconde`,
	stages: {
		parse: 'Lire',
		map: 'Associer les colonnes',
		normalize: 'Nettoyer',
		validate: 'Contrôler',
		match: 'Chercher les doublons',
		merge: 'Fusionner',
		score: 'Calculer le score',
		store: 'Enregistrer'
	},
	stageTable: 'Temps par étape',
	ms: (ms) => (ms < 1000 ? `${count(Math.round(ms))} ms` : `${(ms / 1000).toLocaleString(locale(), { maximumFractionDigits: 1 })} s`)
} satisfies Words<typeof en>;
