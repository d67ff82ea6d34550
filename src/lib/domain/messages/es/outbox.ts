import { count, type Params, type SameCodes } from '../catalogue';
import type { outboxMessages as en } from '../outbox';
import { contacts, either, SAFE, said } from './parts';

const at = (p: Params): string => String(p.host ?? 'El servidor de inicio de sesión');

/** Texts by code: field mapping and dry run, taking back, sign-in, passphrase, local network. */
export const outboxMessages = {
	deliveryNameTwice: {
		message: (p) => `Dos campos se envían como «${p.field}».`,
		fix: () => 'Dé a cada campo un nombre propio o excluya uno de ellos.'
	},
	deliveryFieldsNotCreatable: {
		message: (p) => `${p.host} no permite que esta aplicación cree campos.`,
		fix: () => 'Créelos en el CRM y vuelva a consultar.'
	},
	deliveryFieldRequired: {
		message: (p) => `Falta ${p.field}; el CRM lo exige para un contacto nuevo.`,
		fix: () => 'Rellénelo o asígnele otro campo.'
	},
	deliveryFieldReadOnly: {
		message: (p) => `${p.field} no se puede escribir en el CRM.`,
		fix: () => 'Excluya el campo en la asignación de campos.'
	},
	deliveryFieldTooLong: {
		message: (p) => `${p.field} tiene ${count(p.length)} caracteres; el CRM admite ${count(p.most)}.`,
		fix: () => 'Acórtelo en el contacto.'
	},
	deliveryFieldNotNumber: {
		message: (p) => `${p.field} requiere un número, y «${p.value}» no lo es.`,
		fix: () => 'Corrija el contacto o asigne el campo a uno de texto.'
	},
	deliveryFieldNotDate: {
		message: (p) => `${p.field} requiere una fecha, y «${p.value}» no lo es.`,
		fix: () => 'Corrija el contacto o asigne el campo a uno de texto.'
	},
	deliveryFieldNotChoice: {
		message: (p) => `${p.field} no admite «${p.value}».`,
		fix: (p) =>
			`El CRM admite ${p.choices ?? 'otros valores'}${Number(p.count) > 5 ? ' y otros' : ''}. Corrija el contacto o añada el valor en el CRM.`
	},
	deliveryForeseenRefused: { message: (p) => String(p.reason ?? 'El CRM lo rechazaría.'), fix: () => 'Corrija el contacto o exclúyalo.' },

	deliveryChosenSent: {
		message: (p) => `${contacts(p.count)} de estos ya ${either(p.count, 'está', 'están')} en otra entrega.`,
		fix: () => 'Abajo se indica quiénes quedan; entréguelos si aún lo desea.'
	},
	deliveryNoDoubles: {
		message: (p) => `En ${p.name} no se pueden buscar contactos que estén dos veces.`,
		fix: () => 'Búsquelos en el propio CRM.'
	},
	deliveryNoTakeBack: {
		message: (p) => `${p.name} no ofrece ninguna forma de revertir una entrega.`,
		fix: () => 'Elimine o corrija los contactos en el CRM; cada comprobante lleva hasta ellos.'
	},
	deliveryTakeBackEarly: {
		message: (p) => `${contacts(p.count)} de esta entrega aún ${either(p.count, 'está', 'están')} en camino.`,
		fix: () => 'Déjela terminar o cancélela, y revierta después.'
	},
	deliveryTakeBackUnknown: {
		message: () => 'No se guardó lo que había antes, así que queda como está.',
		fix: () => 'Corríjalo en el CRM si hace falta.'
	},
	deliveryTakeBackChanged: {
		message: (p) => `Ha cambiado en el CRM desde entonces (${p.fields}${Number(p.count) > 5 ? ' y más' : ''}), así que no se tocó.`,
		fix: () => 'Mírelo en el CRM o revierta también los contactos cambiados.'
	},
	deliveryTakeBackGone: { message: () => 'Ya no está allí.', fix: () => 'No hay nada que devolver.' },
	deliveryTakeBackRefused: { message: () => 'El CRM lo rechazó sin indicar el motivo.', fix: () => 'Mírelo en el CRM.' },
	deliveryUnanswered: {
		message: (p) =>
			`Aún sin respuesta; puede haber llegado. ${p.how === 'look' ? 'Se envía de nuevo sin duplicarse: antes se busca allí.' : p.how === 'known' ? 'Se envía de nuevo sin duplicarse: el CRM lo reconoce.' : 'Enviado de nuevo, puede quedar allí dos veces.'}`,
		fix: (p) => (p.how === 'number' ? 'Pause la entrega y mire antes allí.' : 'No hay que hacer nada.')
	},
	deliveryErased: { message: () => 'Borrado de este dispositivo.', fix: () => 'No hay que hacer nada.' },
	deliveryDeletedSince: {
		message: () => 'Se eliminó aquí después de preparar esta entrega.',
		fix: () => 'Recupérelo y entréguelo de nuevo.'
	},
	deliveryEmailSince: {
		message: () => 'Su correo cambió después de preparar esta entrega.',
		fix: () => 'Entréguelo de nuevo tal como está ahora. Con el antiguo estaría dos veces en el CRM.'
	},
	deliverySentSince: {
		message: (p) => `Enviado desde entonces con «${p.label}», que se preparó después.`,
		fix: () => 'Entréguelo de nuevo si ha cambiado desde entonces.'
	},
	deliveryListedSince: {
		message: (p) => `Desde entonces en la lista de supresión «${p.list}».`,
		fix: () => 'Quítelo de la lista y entréguelo de nuevo.'
	},
	deliveryRefusedSince: {
		message: () => 'Se negó después de preparar esta entrega.',
		fix: () => 'Entréguelo de nuevo: así el CRM conoce la negativa, si tiene un campo para ella.'
	},
	deliveryTakeBackMoved: {
		message: (p) => `Esta entrega fue a ${p.from}; ${p.name} está ahora en ${p.to}, donde puede haber otros contactos.`,
		fix: () => 'Indique en el destino la dirección a la que fue, revierta la entrega y cambie después la dirección otra vez.'
	},
	deliveryTakeBackElsewhere: {
		message: (p) => `Está en ${p.from}; ${p.name} está ahora en ${p.to}.`,
		fix: () => 'Indique en el destino la dirección a la que fue, revierta esta entrega otra vez y cambie después la dirección de nuevo.'
	},
	deliveryTakeBackOther: {
		message: (p) =>
			`Con este correo o esta clave está allí ahora el n.º ${p.now}, y la entrega escribió el n.º ${p.then}, así que no se tocó ninguno de los dos.`,
		fix: () => 'Mírelos en el CRM.'
	},
	deliveryTakeBackLater: { message: (p) => `«${p.label}» lo escribió otra vez después.`, fix: () => 'Revierta primero esa entrega.' },

	deliveryNoSignIn: { message: (p) => `En ${p.name} no se inicia sesión; usa un token.`, fix: () => 'Indique el token en el destino.' },
	deliverySignInUnknown: {
		message: () => 'Este inicio de sesión no se empezó en este dispositivo o ya se terminó.',
		fix: () => 'Inicie sesión de nuevo desde el destino.'
	},
	deliverySignInLate: { message: (p) => `El inicio de sesión en ${p.name} tardó demasiado.`, fix: () => 'Inicie sesión de nuevo.' },
	deliverySignInDenied: {
		message: (p) => `${at(p)} no concedió el acceso.`,
		fix: () => 'Inicie sesión de nuevo y permita que Muster escriba contactos.'
	},
	deliverySignInRefused: {
		message: (p) => `${at(p)} rechazó el inicio de sesión.${said(p)}`,
		fix: () => 'Compruebe en el CRM el ID de cliente y la dirección de redireccionamiento permitida, e inicie sesión de nuevo.'
	},
	deliverySignInUnreadable: {
		message: (p) => `${at(p)} respondió de una forma que no es un inicio de sesión.`,
		fix: () => 'Compruebe la dirección del inicio de sesión en el destino.'
	},
	deliverySignInUnfinished: {
		message: (p) => `El inicio de sesión no se completó: ${at(p)} no está accesible o está ocupado.`,
		fix: () => 'Inicie sesión de nuevo cuando se pueda acceder. No ha cambiado nada más.'
	},
	deliverySignInOffline: {
		message: () => 'Para iniciar sesión hace falta una red, y este dispositivo está sin conexión.',
		fix: () => `Inicie sesión cuando vuelva la red. ${SAFE}`
	},
	deliverySignInAgain: { message: (p) => `La sesión en ${p.name} ha terminado.`, fix: () => `Inicie sesión de nuevo y reanude. ${SAFE}` },

	deliveryLocked: {
		message: () => 'Los tokens de este dispositivo están bloqueados.',
		fix: () => `Introduzca la frase de contraseña en la pantalla Entregar; el envío sigue por sí solo. ${SAFE}`
	},
	deliveryPassphraseWrong: {
		message: () => 'Esa no es la frase de contraseña.',
		fix: () =>
			'Inténtelo de nuevo. Si se ha perdido, quite el token guardado de cada destino; después del último se pueden introducir otros nuevos.'
	},
	deliveryPassphraseShort: {
		message: (p) => `La frase de contraseña necesita al menos ${p.count} caracteres.`,
		fix: () => 'Funciona bien una frase que solo usted conozca.'
	},

	deliveryLocalNetworkDenied: {
		message: (p) => `El navegador no deja que esta aplicación llegue a ${p.host}: se denegó el acceso a la red local.`,
		fix: () => 'Permita «Acceso a la red local» para esta aplicación en la configuración de sitios del navegador y vuelva a probar.'
	},
	deliveryLocalNetworkAsk: {
		message: (p) => `El navegador aún no tiene permiso para llegar a ${p.host} en la red local.`,
		fix: () => 'Pruebe de nuevo y elija Permitir cuando el navegador pregunte.'
	}
} satisfies SameCodes<typeof en>;
