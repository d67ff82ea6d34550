import { nb } from '#domain/messages/fr/parts';
import type { withheld as en } from '../en/deliver-withheld';
import type { Words } from '../words';

export const withheld = {
	are: (n) => nb(n, 'contact sur une liste d’exclusion n’est pas envoyé', 'contacts sur des listes d’exclusion ne sont pas envoyés'),
	were: (n) => nb(n, 'contact sur une liste d’exclusion n’a pas été envoyé', 'contacts sur des listes d’exclusion n’ont pas été envoyés'),
	by: (list, n) => `${list}\u00a0: ${nb(n, 'contact')}`,
	more: (n) => `et ${nb(n, 'autre')}`,
	nameless: 'Sans nom',
	moved: (n, to) => `${nb(n, 'contact a déjà été envoyé', 'contacts ont déjà été envoyés')} à ${to} sous une autre adresse e-mail`,
	movedText: (to) =>
		`${to} reconnaît les contacts à leur adresse e-mail\u00a0: sous la nouvelle, chacun y figure une seconde fois. Modifiez d’abord l’adresse là-bas, et ils seront mis à jour.`,
	movedWho: () => 'De qui il s’agit'
} satisfies Words<typeof en>;
