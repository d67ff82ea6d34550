import type { SameCodes } from '../catalogue';
import type { systemMessages as en } from '../system';
import { SAFE, acc, at, nb, said, within } from './parts';

export const systemMessages = {
	systemLookupRefused: {
		message: (p) => `${at(p)} n’a pas laissé Muster chercher les contacts déjà présents.${said(p)}`,
		fix: () => `Vérifiez les noms de la liste et du champ clé dans la destination, et que le jeton a le droit de lire les contacts. ${SAFE}`
	},
	systemFieldsNotListed: {
		message: (p) => `Les champs n’ont pas été vérifiés\u00a0: ${within(p)} ne les énumère pas pour ce jeton.`,
		fix: () =>
			'Assurez-vous qu’il existe des champs pour le score et le niveau, ou utilisez un jeton qui a le droit de lire la liste des champs.'
	},
	systemFieldsMissing: {
		message: (p) => `${at(p)} n’a pas ${acc(p.count ?? 1, 'le champ', 'les champs')} ${p.fields ?? ''}, et perdrait ce qui y est envoyé.`,
		fix: () =>
			`Créez dans le CRM ce qui manque, puis reprenez. Ou indiquez d’autres noms dans la destination, annulez cette livraison et livrez à nouveau\u00a0: ce qui attend part sous les noms d’avant. ${SAFE}`
	},
	systemCreateRefused: {
		message: (p) => `${at(p)} n’a pas créé ${nb(p.count ?? 1, 'champ')}.${said(p)}`,
		fix: () => 'Demandez à l’administration du CRM de les créer à la main, ou indiquez des noms de champs existants.'
	},
	systemDatabaseMissing: {
		message: (p) => `${at(p)} n’a pas de base de données du nom indiqué.${said(p)}`,
		fix: () => `Corrigez la base de données dans la destination, puis reprenez. ${SAFE}`
	},
	systemListMissing: {
		message: (p) => `${at(p)} n’a pas de liste de contacts nommée ${p.list ?? ''} que ce jeton puisse utiliser.`,
		fix: () => `Vérifiez son nom dans la destination, et ce que le jeton a le droit de lire et d’écrire. ${SAFE}`
	},
	systemTrytonSilent: {
		message: (p) =>
			`${at(p)} est là, mais un navigateur n’a pas le droit de lire sa réponse\u00a0: soit l’adresse de cette application n’est pas autorisée, soit l’utilisateur ou le mot de passe est incorrect. Tryton ne distingue pas ces cas.`,
		fix: () =>
			'Inscrivez l’adresse de cette application, telle qu’elle figure dans la barre d’adresse du navigateur, dans «\u00a0cors\u00a0» de la section [web] de trytond.conf, une adresse par ligne. Vérifiez ensuite l’utilisateur et le mot de passe.'
	},
	systemNoUnique: {
		message: (p) =>
			`${at(p)} ne peut pas distinguer les contacts\u00a0: la colonne ${p.field ?? ''} de ${p.list ?? 'la table'} n’a pas de contrainte d’unicité.`,
		fix: () => `Ajoutez-en une à la table (un index unique sur cette colonne), ou indiquez une autre colonne clé, puis reprenez. ${SAFE}`
	},
	systemFieldClosed: {
		message: (p) => `${at(p)} remplit lui-même le champ ${p.field ?? ''} et n’accepte rien de ce qui y est envoyé.`,
		fix: () =>
			`Faites recevoir la valeur par un autre champ dans la destination, ou par aucun. Annulez ensuite cette livraison et livrez à nouveau. ${SAFE}`
	},
	systemSecretKey: {
		message: (p) => `${at(p)} n’accepte les clés secrètes (sb_secret_…) que de serveurs, jamais d’un navigateur.`,
		fix: () =>
			`Saisissez dans la destination une clé publiable (sb_publishable_…), laissez les policies de la table lui permettre de lire, d’insérer et de modifier, puis reprenez. ${SAFE}`
	}
} satisfies SameCodes<typeof en>;
