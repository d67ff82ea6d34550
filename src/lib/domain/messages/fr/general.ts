import { count, type SameCodes } from '../catalogue';
import type { generalMessages as en } from '../general';

const mb = (bytes: string | number | undefined): string => `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} Mo`;

const MATCHED_BY: Record<string, string> = {
	exact: ', mêmes nom et e-mail',
	email: ', même e-mail',
	phone: ', même téléphone',
	nameCompany: ', mêmes nom et entreprise',
	primaryKey: ', même clé primaire',
	similar: ', similaire'
};

/** A destination that is no longer on this device. */
const GONE = 'une destination supprimée';
/** What became of a contact there. */
const BECAME: Record<string, string> = { created: 'créé', updated: 'mis à jour', accepted: 'accepté' };

export const generalMessages = {
	importGone: {
		message: () => 'Cet import n’est plus sur cet appareil.',
		fix: () => 'Choisissez à nouveau le fichier pour en commencer un autre. Les contacts déjà importés sont en sécurité.'
	},
	importWithoutSetup: {
		message: () => 'Cet import n’a pas encore de paramètres.',
		fix: () => 'Revenez à «\u00a0Charger et configurer\u00a0» et vérifiez les colonnes.'
	},
	importCancelled: {
		message: () => 'Cet import a été abandonné. Rien n’en a été enregistré.',
		fix: () => 'Choisissez à nouveau le fichier pour recommencer.'
	},
	importStopped: {
		message: () => 'L’import a été arrêté.',
		fix: () => 'Reprenez-le depuis la page Importer\u00a0; il continue là où il en était.'
	},
	importMovedOn: {
		message: () => 'Cet import a avancé entre-temps.',
		fix: () => 'Ouvrez-le à nouveau depuis la page Importer pour voir où il en est.'
	},
	rowsOutOfDate: {
		message: () => 'Les règles des champs ont changé depuis le contrôle des lignes de cet import. Rien n’a été écrit.',
		fix: () => 'Ouvrez l’import, contrôlez à nouveau ses lignes, puis terminez-le. Vos décisions restent.'
	},
	importBusyElsewhere: {
		message: () => 'Cet import est en cours dans un autre onglet.',
		fix: () => 'Continuez là-bas, ou fermez cet onglet et rouvrez l’import ici.'
	},
	quickCleanTooLarge: {
		message: (p) => `Le nettoyage rapide garde tout en mémoire et accepte jusqu’à ${count(p.limit)} lignes\u00a0; ce fichier en a plus.`,
		fix: () => 'Importez plutôt le fichier\u00a0: l’import accepte un million de lignes, et les contacts peuvent ensuite être exportés.'
	},
	quickCleanGone: {
		message: () => 'Le fichier nettoyé n’est plus en mémoire.',
		fix: () => 'Choisissez à nouveau le fichier\u00a0; rien n’en a été enregistré.'
	},
	tooManyParts: {
		message: (p) =>
			`${count(p.parts)} fichiers et feuilles ont été choisis\u00a0; ${count(p.limit)} au plus peuvent être lus comme un seul tableau.`,
		fix: () => 'Importez-les en plusieurs fois.'
	},
	tooManyRows: {
		message: (p) => `${p.name} a plus de ${count(p.limit)} lignes.`,
		fix: () => 'Divisez le fichier et importez les parties l’une après l’autre.'
	},
	mappingGone: { message: () => 'Ce mappage enregistré n’est plus sur cet appareil.', fix: () => 'Les colonnes sont proposées à nouveau.' },
	mappingFileUnreadable: {
		message: (p) => `${p.name} n’est pas un mappage enregistré par Muster.`,
		fix: () => 'Choisissez un fichier exporté sous «\u00a0Mappages enregistrés\u00a0».'
	},
	recipeGone: {
		message: () => 'Cette recette n’est plus sur cet appareil.',
		fix: () => 'Choisissez-en une autre, ou configurez le fichier à la main.'
	},
	recipeFileUnreadable: {
		message: (p) => `${p.name} n’est pas une recette enregistrée par Muster.`,
		fix: () => 'Choisissez un fichier exporté sous «\u00a0Recettes\u00a0».'
	},
	proofGone: {
		message: () => 'Il n’y a pas de preuve de cet import sur cet appareil.',
		fix: () =>
			'Il a été terminé par une version antérieure de l’application ou annulé, ou une personne en a été effacée. Importez de nouveau le fichier pour en obtenir une.'
	},
	proofUnreadable: {
		message: (p) => `${p.name} n’est pas une preuve enregistrée par Muster, ou elle est endommagée.`,
		fix: () => 'Choisissez le fichier enregistré dans l’historique, sous Détails.'
	},
	columnNotMapped: {
		message: () => 'Cette colonne ne va vers aucun champ, ses valeurs ne sont donc pas associées.',
		fix: () => 'Choisissez d’abord un champ pour elle.'
	},
	nameNeeded: { message: () => 'Il faut un nom pour l’enregistrer.', fix: () => 'Saisissez un nom, par exemple la source du fichier.' },
	importUndone: {
		message: (p) => `L’import de ${p.file} a déjà été annulé.`,
		fix: () => 'Importez à nouveau le fichier pour retrouver ses contacts.'
	},
	importPlanGone: {
		message: () => 'Le plan de cet import n’a pas pu être lu.',
		fix: () => 'Revenez une étape en arrière et terminez à nouveau. Aucun contact n’a été modifié.'
	},
	bulkAtWork: {
		message: () => 'De nombreux contacts sont en cours de modification, ici ou dans un autre onglet.',
		fix: () => 'Attendez la fin, puis réessayez.'
	},
	bulkNotField: {
		message: () => 'Ce champ ne peut pas être modifié pour de nombreux contacts à la fois.',
		fix: () => 'Choisissez un autre champ ou modifiez les contacts un par un.'
	},
	importUnfinished: {
		message: (p) => `${p.file} est encore en cours d’écriture dans vos contacts.`,
		fix: () => 'Reprenez d’abord cet import, puis réessayez.'
	},
	ledgerDoesNotBalance: {
		message: (p) =>
			`Les comptes ne tombent pas juste\u00a0: ${count(p.total)} lignes ont été lues, mais il en est sorti ${count(p.created)} créées + ${count(p.merged)} fusionnées + ${count(p.skipped)} ignorées + ${count(p.held)} retenues + ${count(p.failed)} en échec, avec ${count(p.stored)} contacts écrits.`,
		fix: () =>
			'L’import n’est pas terminé et ses contacts ne sont pas affichés. Revenez à «\u00a0Charger et configurer\u00a0» et relancez-le.'
	},
	overStandardLimit: {
		message: (p) =>
			`Le fichier dépasse la limite standard de ${mb(p.maxBytes)} ou ${count(p.maxRows)} lignes\u00a0: ${mb(p.size)}${Number(p.rows) > 0 ? `, environ ${count(p.rows)} lignes` : ''}.`,
		fix: () => 'Divisez le fichier, ou désactivez «\u00a0Imposer la limite standard\u00a0» dans les paramètres.'
	},
	overDeviceLimit: {
		message: (p) =>
			`Le fichier dépasse ce que cet appareil est réglé pour accepter\u00a0: ${mb(p.size)}${Number(p.rows) > 0 ? `, environ ${count(p.rows)} lignes` : ''}. La limite est de ${mb(p.maxBytes)} et ${count(p.maxRows)} lignes.`,
		fix: () => 'Divisez le fichier, ou relevez la limite de l’appareil dans les paramètres.'
	},
	deviceFull: {
		message: (p) => `Cet appareil n’a plus assez de place. Il manque environ ${mb(p.bytes)}.`,
		fix: () => 'Libérez de l’espace, puis réessayez. Ce qui était enregistré avant est conservé.'
	},
	storageSilent: {
		message: () => 'Le stockage de cet appareil n’a pas répondu.',
		fix: () =>
			'Fermez complètement Muster, dans tous les onglets, et rouvrez-le. Ce qui était terminé est conservé\u00a0; rien n’est fait à moitié.'
	},
	fileChanged: {
		message: (p) => `${p.name} a été modifié ou déplacé pendant la lecture.`,
		fix: () => 'Choisissez à nouveau le fichier. Rien n’a été enregistré.'
	},
	settingsUnreadable: {
		message: () => 'Ces paramètres n’ont pas pu être enregistrés.',
		fix: () => 'Vérifiez la valeur que vous avez changée\u00a0; tout le reste est comme avant.'
	},
	modelGone: {
		message: () => 'Cette version du modèle n’est plus sur cet appareil.',
		fix: () => 'Les règles continuent de calculer les scores. Relancez l’apprentissage, ou importez son fichier.'
	},
	modelInUse: { message: () => 'Cette version attribue en ce moment les scores de vos contacts.', fix: () => 'Désactivez-la d’abord.' },
	modelInLists: {
		message: (p) => `Ces listes tirent leur score de cette version\u00a0: ${p.lists}.`,
		fix: () => 'Choisissez d’abord autre chose pour elles.'
	},
	outcomesGone: {
		message: () => 'Le fichier des résultats n’est plus en mémoire.',
		fix: () => 'Choisissez-le à nouveau\u00a0; rien n’a été modifié.'
	},
	nothingToUndo: { message: () => 'Il n’y a rien à annuler.' },
	decidedElsewhere: {
		message: () => 'Une décision a été prise entre-temps dans un autre onglet.',
		fix: () => 'Ce qui est affiché maintenant est l’état actuel. Décidez à nouveau là où il le faut.'
	},
	heldGone: { message: () => 'Ces lignes ont été réglées entre-temps.', fix: () => 'La liste montre ce qui attend encore.' },
	skipGone: {
		message: () => 'Cette ligne ignorée ne peut plus être rétablie.',
		fix: () => 'Pour la récupérer, importez à nouveau son fichier.'
	},
	contactGone: { message: () => 'Ce contact n’est plus là.', fix: () => 'Il a été supprimé ou modifié ailleurs. Revenez aux contacts.' },
	takenSince: {
		message: (p) =>
			`${p.field} ${p.value}\u00a0: la valeur est désormais celle de ${p.name || 'un autre contact'}, et un seul contact peut l’avoir.`,
		fix: () => 'Retirez-la d’abord à ce contact, puis réessayez.'
	},
	changedSince: {
		message: (p) => `${p.field}\u00a0: valeur modifiée à nouveau depuis.`,
		fix: () => 'Annulez d’abord la modification suivante\u00a0; rien n’a été changé.'
	},
	historyCreated: { message: (p) => (Number(p.row) > 0 ? `Importé de ${p.file}, ligne ${p.row}` : 'Ajouté à la main') },
	historyMerged: { message: (p) => `Fusionné avec la ligne ${p.row} de ${p.file}${MATCHED_BY[p.match ?? ''] ?? ''}` },
	destinationDeleted: { message: () => GONE },
	sentAgainName: { message: () => ' (de nouveau)' },
	historyEdited: { message: (p) => `Modifié par ${p.by}` },
	historyTakenBackGone: { message: (p) => `N’était plus chez ${p.destination || GONE} au retrait de la livraison` },
	historyTakenBack: { message: (p) => `Livraison à ${p.destination || GONE} retirée` },
	historyDelivered: { message: (p) => `Livré à ${p.destination || GONE}\u00a0: ${BECAME[p.status ?? ''] ?? p.status}` },
	historyRejected: { message: (p) => `Rejeté par ${p.destination || GONE}\u00a0: ${p.reason}` },
	phoneExtension: { message: (p) => `poste ${p.number}` },
	yes: { message: () => 'Oui' },
	no: { message: () => 'Non' }
} satisfies SameCodes<typeof en>;
