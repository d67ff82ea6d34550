import type { SameCodes } from '../catalogue';
import type { systemMessages as en } from '../system';
import { at, either, SAFE, said, some } from './parts';

/** Texts by code: what CRMs and databases on servers of one's own say (PUSH-1, PUSH-3, PUSH-6). */
export const systemMessages = {
	systemLookupRefused: {
		message: (p) => `${at(p)} no dejó que Muster buscara contactos ya existentes.${said(p)}`,
		fix: () => `Compruebe en el destino los nombres de la lista y del campo clave, y que el token pueda leer contactos. ${SAFE}`
	},
	systemFieldsNotListed: {
		message: (p) => `Los campos no se comprobaron: ${at(p)} no los muestra a este token.`,
		fix: () => 'Asegúrese de que haya campos para puntuación y nivel, o use un token que pueda leer la lista de campos.'
	},
	systemFieldsMissing: {
		message: (p) =>
			`A ${at(p)} le ${either(p.count ?? 1, 'falta el campo', 'faltan los campos')} ${p.fields ?? ''}, y descartaría lo que se envíe ahí.`,
		fix: () =>
			`Cree en el CRM lo que falte y reanude. O indique otros nombres en el destino, cancele esta entrega y vuelva a entregar: lo que espera sale con los nombres de antes. ${SAFE}`
	},
	systemCreateRefused: {
		message: (p) => `${at(p)} no creó ${some(p.count ?? 1, 'campo', 'campos')}.${said(p)}`,
		fix: () => 'Pida a quien lo administra que los cree a mano, o indique nombres de campos que existan.'
	},
	systemDatabaseMissing: {
		message: (p) => `${at(p)} no tiene ninguna base de datos con el nombre indicado.${said(p)}`,
		fix: () => `Corrija la base de datos en el destino y reanude después. ${SAFE}`
	},
	systemListMissing: {
		message: (p) => `${at(p)} no tiene ninguna lista de contactos llamada ${p.list ?? ''} que este token pueda usar.`,
		fix: () => `Compruebe su nombre en el destino y qué puede leer y escribir el token. ${SAFE}`
	},
	systemTrytonSilent: {
		message: (p) =>
			`${at(p)} está ahí, pero un navegador no puede leer su respuesta: o la dirección de esta aplicación no está permitida, o el usuario o la contraseña son incorrectos. Tryton no distingue un caso del otro.`,
		fix: () =>
			'Ponga la dirección de esta aplicación, tal como aparece en la barra de direcciones del navegador, en «cors» de la sección [web] de trytond.conf, una dirección por línea. Después compruebe usuario y contraseña.'
	},
	systemNoUnique: {
		message: (p) =>
			`${at(p)} no puede distinguir los contactos: la columna ${p.field ?? ''} de ${p.list ?? 'la tabla'} no tiene restricción de unicidad.`,
		fix: () => `Añada una a la tabla (un índice único sobre esta columna) o indique otra columna clave, y reanude. ${SAFE}`
	},
	systemFieldClosed: {
		message: (p) => `${at(p)} rellena por sí mismo el campo ${p.field ?? ''} y no acepta nada que se envíe ahí.`,
		fix: () => `Haga en el destino que otro campo reciba el valor, o ninguno. Después cancele esta entrega y vuelva a entregar. ${SAFE}`
	},
	systemSecretKey: {
		message: (p) => `${at(p)} solo acepta claves secretas (sb_secret_…) de servidores, nunca de un navegador.`,
		fix: () =>
			`Indique en el destino una clave publicable (sb_publishable_…), deje que las políticas de la tabla le permitan leer, insertar y actualizar, y reanude. ${SAFE}`
	}
} satisfies SameCodes<typeof en>;
