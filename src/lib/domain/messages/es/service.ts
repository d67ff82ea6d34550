import type { SameCodes } from '../catalogue';
import type { serviceMessages as en } from '../service';
import { at, either, said } from './parts';

/** Texts by code: what the connectors of CRM services say. */
export const serviceMessages = {
	serviceNoKey: {
		message: (p) =>
			`Al contacto le falta ${p.key ?? 'la clave'}, que es lo que el CRM usa para distinguir los contactos, así que no se envió.`,
		fix: () => 'Añádalo al contacto y envíelo de nuevo.'
	},
	serviceAnswerUnreadable: {
		message: (p) => `${at(p)} responde, pero no como dice su documentación, así que no se sabe qué pasó con los contactos.`,
		fix: () =>
			'Compruebe la dirección en el destino, y el relé si usa uno. Reanudar es seguro: los contactos que ya llegaron se actualizan, no se duplican.'
	},
	serviceCors: {
		message: (p) => `${at(p)} está ahí, pero un navegador no puede leer sus respuestas.`,
		fix: (p) =>
			`${p.remedy ?? 'Permita en el CRM la dirección de esta aplicación.'} Una redirección en esta dirección se ve igual; indique entonces la dirección a la que lleva.`
	},
	serviceScope: {
		message: (p) => `${at(p)} conoce el token, pero le falta un permiso.${said(p)}`,
		fix: (p) => `Concédale estos permisos en el CRM y vuelva a probar: ${p.scopes ?? 'leer y escribir contactos'}.`
	},
	serviceQuota: {
		message: (p) => `La cuota de ${at(p)} está agotada por ahora.${said(p)}`,
		fix: () => 'No se ha perdido nada: el envío sigue por sí solo cuando se renueve la cuota.'
	},
	serviceFieldsReadOnly: {
		message: (p) =>
			`${at(p)} tiene ${either(p.count ?? 1, 'el campo', 'los campos')} ${p.fields ?? ''}, pero el token no puede escribir ahí.`,
		fix: () => 'Dé permiso de edición al usuario del token o indique otros nombres en el destino.'
	},
	serviceKeyField: {
		message: (p) => `El campo ${p.field ?? ''} de ${at(p)} no permite distinguir los registros.`,
		fix: () =>
			'Quien administra el CRM puede marcarlo como ID externo único (una clave alternativa); si no, indique otro campo en el destino.'
	},
	serviceSearchBroken: {
		message: (p) => `${at(p)} no encuentra un contacto que tiene, así que los contactos llegarían dos veces.${said(p)}`,
		fix: () =>
			'Actualícelo o reconozca los contactos por un campo propio: su búsqueda por correo falla en versiones antiguas. No se envió nada.'
	},
	serviceJobRuns: {
		message: (p) => `${at(p)} aún está procesando los contactos.`,
		fix: () => 'Muster vuelve a consultarlo por sí solo hasta que termine.'
	},
	serviceCannotCreateFields: {
		message: (p) => `No se pueden crear campos en ${at(p)} desde aquí.`,
		fix: (p) => `Quien administra el CRM los crea a mano: ${p.fields ?? 'puntuación y nivel'}. Después, elíjalos en el destino.`
	}
} satisfies SameCodes<typeof en>;
