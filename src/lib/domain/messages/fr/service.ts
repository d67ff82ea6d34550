import type { SameCodes } from '../catalogue';
import type { serviceMessages as en } from '../service';
import { acc, at, said } from './parts';

export const serviceMessages = {
	serviceNoKey: {
		message: (p) =>
			`Le contact n’a pas de valeur «\u00a0${p.key ?? 'clé'}\u00a0», par laquelle le CRM distingue les contacts\u00a0; il n’a donc pas été envoyé.`,
		fix: () => 'Ajoutez-la au contact et renvoyez-le.'
	},
	serviceAnswerUnreadable: {
		message: (p) => `${at(p)} répond, mais pas comme le dit sa documentation\u00a0; impossible de savoir ce que sont devenus les contacts.`,
		fix: () =>
			'Vérifiez l’adresse dans la destination, et le relais si vous en utilisez un. Vous pouvez reprendre sans risque\u00a0: les contacts qui étaient arrivés sont mis à jour, pas doublés.'
	},
	serviceCors: {
		message: (p) => `${at(p)} est là, mais un navigateur n’a pas le droit de lire ses réponses.`,
		fix: (p) =>
			`${p.remedy ?? 'Autorisez l’adresse de cette application dans le CRM.'} Une redirection à cette adresse se voit de la même façon\u00a0; saisissez alors l’adresse à laquelle elle mène.`
	},
	serviceScope: {
		message: (p) => `${at(p)} connaît le jeton, mais il lui manque un droit.${said(p)}`,
		fix: (p) => `Donnez-lui ces droits dans le CRM, puis testez à nouveau\u00a0: ${p.scopes ?? 'lecture et écriture des contacts'}.`
	},
	serviceQuota: {
		message: (p) => `${at(p)} a épuisé son quota pour le moment.${said(p)}`,
		fix: () => 'Rien n’est perdu\u00a0: l’envoi continue automatiquement quand le quota est renouvelé.'
	},
	serviceFieldsReadOnly: {
		message: (p) =>
			`${at(p)} a ${acc(p.count ?? 1, 'le champ', 'les champs')} ${p.fields ?? ''}, mais le jeton n’a pas le droit d’y écrire.`,
		fix: () => 'Donnez à l’utilisateur du jeton le droit de modification, ou indiquez d’autres noms dans la destination.'
	},
	serviceKeyField: {
		message: (p) => `${at(p)} ne peut pas distinguer les enregistrements par le champ ${p.field ?? ''}.`,
		fix: () =>
			'L’administration du CRM le marque comme identifiant externe unique (clé alternative), ou indiquez un autre champ dans la destination.'
	},
	serviceSearchBroken: {
		message: (p) => `${at(p)} ne trouve pas un contact qui y existe\u00a0; des contacts arriveraient donc en double.${said(p)}`,
		fix: () =>
			'Mettez-le à jour, ou reconnaissez les contacts par un champ à vous\u00a0: sa recherche par e-mail échoue dans les anciennes versions. Rien n’a été envoyé.'
	},
	serviceJobRuns: {
		message: (p) => `${at(p)} traite encore les contacts.`,
		fix: () => 'Muster vérifie à nouveau automatiquement jusqu’à ce que ce soit terminé.'
	},
	serviceCannotCreateFields: {
		message: (p) => `${at(p)} ne permet pas de créer des champs d’ici.`,
		fix: (p) =>
			`L’administration du CRM les crée à la main\u00a0: ${p.fields ?? 'score et niveau'}. Choisissez-les ensuite dans la destination.`
	}
} satisfies SameCodes<typeof en>;
