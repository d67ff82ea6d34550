import { count } from '#domain/messages/catalogue';
import type { withheld as en } from '../en/deliver-withheld';
import type { Words } from '../words';
import { contacts } from './nouns';

/** Contacts that suppression lists keep back from a delivery. */
export const withheld = {
	are: (n) => (n === 1 ? '1 contacto de una lista de supresión no se envía' : `${contacts(n)} de listas de supresión no se envían`),
	were: (n) =>
		n === 1 ? '1 contacto de una lista de supresión no se ha enviado' : `${contacts(n)} de listas de supresión no se han enviado`,
	by: (list, n) => `${list}: ${contacts(n)}`,
	more: (n) => `y ${count(n)} más`,
	nameless: 'Sin nombre',
	moved: (n, to) =>
		n === 1 ? `1 contacto se envió antes a ${to} con otro correo` : `${contacts(n)} se enviaron antes a ${to} con otro correo`,
	movedText: (to) =>
		`${to} reconoce los contactos por su correo: con el nuevo, cada uno queda allí por segunda vez. Cambie antes el correo allí y se actualizarán.`,
	movedWho: (n) => (n === 1 ? 'Quién es' : 'Quiénes son')
} satisfies Words<typeof en>;
