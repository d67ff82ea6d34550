import type { Message } from '../catalogue';
import { nb } from './parts';

/** Names of the roles, as they stand in sentences and tables. */
export const ROLE_NAMES: Record<string, string> = {
	marketingAdministrator: 'Administrateur marketing',
	operationsManager: 'Responsable des opérations',
	marketingManager: 'Responsable marketing',
	salesDevelopmentRepresentative: 'Chargé de développement commercial',
	accountExecutive: 'Chargé de comptes',
	salesManager: 'Responsable commercial',
	supervisor: 'Superviseur'
};

const role = (id: string | number | undefined): string => ROLE_NAMES[String(id)] ?? String(id ?? '');

const REFUSED: Record<string, string> = {
	import: 'd’importer des fichiers ni d’annuler des imports',
	decide: 'de décider des doublons ni de modifier beaucoup de contacts à la fois',
	delete: 'de supprimer des contacts',
	push: 'de livrer des contacts ni de modifier des destinations',
	settings: 'de modifier les paramètres de cet appareil',
	lists: 'de gérer les listes de leads et les campagnes ni de noter le résultat des appels',
	export: 'd’enregistrer des contacts en fichiers',
	erase: 'd’effacer une personne ni de créer un rapport sur elle',
	audit: 'de lire le journal d’audit'
};
const ASK = (): string => 'Demandez à un administrateur marketing de cet appareil. Rien n’a été modifié.';

/** Texts by code in French: users, roles, the lock, erasing a person. */
export const trustMessages = {
	notAllowed: { message: (p) => `Votre rôle (${role(p.role)}) ne permet pas ${REFUSED[String(p.what)] ?? 'cette action'}.`, fix: ASK },
	notAdministrator: {
		message: (p) =>
			`Seul un administrateur marketing peut modifier les utilisateurs, les rôles et les autorisations\u00a0; votre rôle\u00a0: ${role(p.role)}.`,
		fix: ASK
	},
	userNameNeeded: {
		message: () => 'Un utilisateur doit avoir un nom.',
		fix: () => 'Saisissez le nom qui figure à côté de ses imports et de ses décisions.'
	},
	userNameTaken: {
		message: (p) => `Il y a déjà un utilisateur du nom de ${p.name}.`,
		fix: () => 'Ajoutez un second nom ou une lettre, pour que le journal d’audit les distingue.'
	},
	userGone: { message: () => 'Cet utilisateur n’est plus sur cet appareil.', fix: () => 'La liste montre ceux qui y sont.' },
	userIsOwner: {
		message: (p) => `Cet appareil appartient à ${p.name}\u00a0: son propriétaire ne peut pas être retiré.`,
		fix: () => 'Renommez plutôt le propriétaire si quelqu’un d’autre a repris l’appareil.'
	},
	userAtWork: {
		message: (p) => `${p.name} utilise l’application en ce moment.`,
		fix: () => 'Passez d’abord la main à un autre administrateur.'
	},
	userNeedsPassphrase: {
		message: () => 'Les utilisateurs de cet appareil ont des phrases secrètes.',
		fix: () => 'Verrouillez l’application\u00a0; qui prend la main la déverrouille avec sa propre phrase secrète.'
	},
	passphraseWrong: {
		message: () => 'Ce n’est pas la bonne phrase secrète.',
		fix: () => 'Réessayez\u00a0; minuscules et majuscules comptent.'
	},
	passphraseShort: {
		message: (p) => `La phrase secrète a moins de ${nb(p.count, 'caractère')}.`,
		fix: () => 'Quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.'
	},
	passphraseWait: {
		message: (p) => `Trop de phrases secrètes erronées. Prochain essai possible dans ${nb(p.seconds, 'seconde')}.`,
		fix: () => 'Rien n’a été supprimé.'
	},
	passphraseOfTokens: {
		message: () => 'Les jetons de vos destinations ont leur propre phrase secrète.',
		fix: () => 'Retirez-la d’abord sous Livrer\u00a0; ensuite, les phrases secrètes des utilisateurs protègent les jetons.'
	},
	lockNotOpen: {
		message: () => 'L’application n’est pas déverrouillée.',
		fix: () => 'Déverrouillez-la d’abord avec votre propre phrase secrète.'
	},
	lockNotShut: { message: () => 'L’application n’est pas verrouillée.', fix: () => 'Effacez plutôt cet appareil dans les paramètres.' },
	eraseShared: {
		message: (p) =>
			`${p.file} a été partagé par une autre application et n’est pas encore ouvert ; il contient cette personne, ou pourrait la contenir.`,
		fix: () =>
			'Allez à l’accueil et rechargez la page : le fichier s’y ouvre. Importez-le, ou quittez l’import. Rien n’a encore été effacé.'
	},
	eraseUnfinished: {
		message: (p) => `L’import ${p.file} n’est pas terminé, et ses lignes contiennent cette personne, ou pourraient la contenir.`,
		fix: () => 'Terminez ou annulez d’abord cet import. Rien n’a encore été effacé.'
	},
	eraseSending: {
		message: (p) => `Une livraison vers ${p.destination} qui contient cette personne n’est pas encore terminée.`,
		fix: () => 'Attendez qu’elle soit terminée, ou suspendez-la. Rien n’a encore été effacé.'
	},
	skippedErased: {
		message: (p) => `Ligne ${p.row}\u00a0: cette personne a été effacée de cet appareil et n’y revient pas.`,
		fix: () => 'Ajoutez-la à la main si elle a demandé à être recontactée.'
	},
	erasedBefore: {
		message: () => 'Une personne ayant ces coordonnées a été effacée de cet appareil à sa demande.',
		fix: () => 'Enregistrez seulement si elle a demandé à être recontactée.'
	}
} satisfies Record<string, Required<Message>>;
