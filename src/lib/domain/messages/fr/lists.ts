import { count, type SameCodes } from '../catalogue';
import type { listMessages as en } from '../lists';
import { nb } from './parts';

const NONE = 'Rien n’a été noté.';

export const listMessages = {
	processGone: {
		message: () => 'Ce processus n’est plus sur cet appareil.',
		fix: () => 'Revenez aux listes de leads et choisissez-en un autre.'
	},
	listGone: {
		message: () => 'Cette liste de leads n’est plus sur cet appareil.',
		fix: () => 'Choisissez une autre liste. Les contacts qu’elle contenait sont toujours sous Contacts.'
	},
	campaignGone: {
		message: () => 'Cette campagne n’est plus sur cet appareil.',
		fix: () => 'Revenez aux campagnes et choisissez-en une autre.'
	},
	suppressionGone: {
		message: () => 'Cette liste d’exclusion n’est plus sur cet appareil.',
		fix: () => 'Choisissez-en une autre, ou importez le fichier comme nouvelle liste.'
	},
	nameMissing: { message: () => 'Il faut un nom.', fix: () => 'Saisissez un nom\u00a0; rien n’a été modifié.' },
	nameTooLong: {
		message: (p) => `Le nom dépasse ${count(p.max)} caractères.`,
		fix: () => 'Raccourcissez-le\u00a0; la description a de la place pour le reste.'
	},
	nameTaken: { message: (p) => `Le nom ${p.name} est déjà pris.`, fix: () => 'Choisissez un autre nom\u00a0; rien n’a été modifié.' },
	nameMismatch: {
		message: (p) => `Le nom que vous avez saisi n’est pas ${p.name}.`,
		fix: () => 'Saisissez-le tel qu’il est affiché. Rien n’a été supprimé.'
	},
	listProcessFixed: {
		message: () => 'Une liste de leads reste dans le processus où elle a été créée.',
		fix: () => 'Créez une nouvelle liste dans l’autre processus.'
	},
	listInUse: {
		message: (p) => `${p.file} est en cours d’import dans cette liste.`,
		fix: () => 'Terminez ou annulez d’abord cet import. Rien n’a été supprimé.'
	},
	timeZoneUnknown: {
		message: (p) => `${p.value} n’est pas un fuseau horaire connu de cet appareil.`,
		fix: () => 'Choisissez-en un dans la liste, par exemple Europe/Paris.'
	},
	outcomesMissing: {
		message: () => 'Une campagne a besoin d’au moins un résultat.',
		fix: () => 'Ajoutez un résultat, ou rétablissez les résultats habituels.'
	},
	outcomeTwice: { message: () => 'Un résultat figure deux fois.', fix: () => 'Retirez l’un des deux.' },
	outcomeWithoutLabel: { message: () => 'Un résultat n’a pas de nom.', fix: () => 'Donnez-lui le nom que portera son bouton.' },
	lossNotConfirmed: {
		message: (p) => `Retirer la liste fait perdre l’état de ${nb(p.contacts, 'contact')} dans cette campagne.`,
		fix: () => 'Confirmez ce qui est perdu, ou laissez la liste affectée. Rien n’a été modifié.'
	},
	notInCampaign: {
		message: () => 'Ce contact n’est plus dans une liste de cette campagne.',
		fix: () => 'Il a été déplacé ou retiré entre-temps. Passez au suivant.'
	},
	refusedOutside: {
		message: () => 'Ce contact n’est plus dans une liste de cette campagne\u00a0: l’appel n’y est pas compté.',
		fix: (p) => `Son refus d’être appelé est gardé\u00a0: ses numéros sont sur la liste «\u00a0${p.list}\u00a0». Passez au suivant.`
	},
	refusedGone: {
		message: () => 'Cette campagne n’est plus sur cet appareil\u00a0: l’appel n’est compté nulle part.',
		fix: (p) =>
			`Son refus d’être appelé est gardé\u00a0: ses numéros sont sur la liste «\u00a0${p.list}\u00a0». Revenez aux campagnes et choisissez-en une autre.`
	},
	takenByOther: {
		message: () => 'Quelqu’un d’autre s’occupe de ce contact.',
		fix: () => 'Passez au suivant\u00a0; celui-ci revient s’il est rendu.'
	},
	doNotCall: {
		message: () => 'Ce contact a demandé à ne pas être appelé.',
		fix: () => 'Passez au suivant. Si c’était une erreur de saisie, annulez la tentative.'
	},
	suppressed: {
		message: (p) => `Ce contact est sur la liste d’exclusion ${p.name}.`,
		fix: () => 'Qui y figure n’est ni ajouté à une liste ni appelé. Vérifiez la liste d’exclusion si cela vous semble faux.'
	},
	outcomeGone: { message: () => 'Ce résultat ne fait plus partie de la campagne.', fix: () => `Choisissez-en un autre. ${NONE}` },
	callbackMissing: { message: () => 'La date du rappel manque.', fix: () => `Choisissez un jour et une heure. ${NONE}` },
	callbackPast: { message: () => 'L’heure du rappel est déjà passée.', fix: () => `Choisissez-en une plus tardive. ${NONE}` },
	attemptGone: { message: () => 'Il n’y a pas de tentative à annuler.', fix: () => 'Elle a déjà été annulée, ou sa liste a été retirée.' },
	attemptNotLast: {
		message: () => 'Quelqu’un a rappelé ce contact depuis.',
		fix: () => 'La tentative plus récente reste, et la vôtre aussi. Rien n’a été annulé.'
	},
	columnsMissing: { message: () => 'Aucune colonne n’est choisie.', fix: () => 'Choisissez au moins une colonne pour le fichier.' },
	suppressionEmpty: {
		message: (p) => `${p.name} ne contient ni numéro, ni e-mail, ni valeur SHA-256.`,
		fix: () => 'Vérifiez que c’est le bon fichier. Rien n’a été modifié.'
	},
	refusesCalls: {
		message: () => 'Ce contact refuse les appels.',
		fix: () => 'Passez au suivant. Si ce n’est plus vrai, modifiez le consentement sur la page du contact.'
	},
	consentListName: { message: () => 'Refus des imports' },
	refusedListName: { message: (p) => `Ne pas appeler\u00a0: ${p.process}` },
	windowsUnreadable: {
		message: () => 'Ces heures d’appel n’ont pas pu être enregistrées.',
		fix: () => 'Vérifiez que chaque plage finit après son début. Les heures précédentes restent valables.'
	}
} satisfies SameCodes<typeof en>;
