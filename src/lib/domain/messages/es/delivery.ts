import { count, type SameCodes } from '../catalogue';
import type { deliveryMessages as en } from '../delivery';
import { at, contacts, either, SAFE, said, some } from './parts';

const STATES: Record<string, string> = {
	preparing: 'se está preparando',
	ready: 'está a punto de enviarse',
	sending: 'se está enviando',
	done: 'ha terminado',
	paused: 'está en pausa',
	cancelled: 'está cancelada'
};
const EVENTS: Record<string, string> = { pause: 'pausar', resume: 'reanudar', cancel: 'cancelar' };

/** Texts by code: delivery problems and connection checks (PUSH-3, PUSH-6). */
export const deliveryMessages = {
	deliveryAddressUnreadable: {
		message: (p) => (p.url ? `${p.url} no es una dirección web.` : 'Falta la dirección.'),
		fix: () => 'Indique la dirección completa, por ejemplo https://crm.example.com/contacts.'
	},
	deliveryAddressNotHttps: {
		message: (p) => `${p.url} no está cifrada, así que no se envían contactos ahí.`,
		fix: () => 'Use una dirección que empiece por https://. http:// solo sirve para este dispositivo (127.0.0.1 o localhost).'
	},
	deliveryAddressHasPassword: {
		message: (p) => `La dirección de ${p.host} contiene un nombre de usuario o una contraseña.`,
		fix: () => 'Quítelo de la dirección e indíquelo como token, donde se guarda cifrado.'
	},
	deliveryFieldsElsewhere: {
		message: (p) => `La lista de campos está en ${p.url}; los contactos van a ${p.expected}.`,
		fix: () => 'Ambos deben estar en el mismo servidor, ya que se le envía el token.'
	},
	deliverySettingWrong: {
		message: (p) => `El ajuste «${p.setting}» no tiene un valor utilizable.`,
		fix: () => 'Corríjalo en el destino y guarde de nuevo.'
	},
	deliveryFieldTwice: {
		message: (p) => `El nombre de campo «${p.field}» se usa dos veces.`,
		fix: () => 'Dé a la puntuación, al nivel y a los factores clave un nombre propio a cada uno, distinto de externalId.'
	},
	deliveryConnectorUnknown: {
		message: (p) => `Esta versión de Muster no tiene el conector «${p.connector}».`,
		fix: () => 'Elimine el destino o actualice la aplicación.'
	},
	deliveryHeaderUnusable: {
		message: (p) => `El token o una cabecera para ${p.host} contiene caracteres que no se pueden enviar.`,
		fix: () => 'Copie de nuevo el token sin espacios, saltos de línea ni comillas alrededor, y compruebe los nombres de las cabeceras.'
	},
	deliveryTokenOtherOrigin: {
		message: (p) => `El token se guardó para ${p.saved} y no se envía a ${p.now}.`,
		fix: () => 'Indique de nuevo el token para usarlo en la dirección nueva.'
	},
	deliveryAddressMissing: {
		message: (p) => `La dirección secreta de ${at(p)} no está en este dispositivo: las copias de seguridad no la incluyen.`,
		fix: () => `Indique de nuevo la dirección completa en el destino y reanude. ${SAFE}`
	},
	deliveryTokenMissing: {
		message: (p) => `${at(p)} pide un token y no hay ninguno guardado.`,
		fix: () => 'Cree un token en el CRM e indíquelo en el destino.'
	},

	deliveryOffline: {
		message: () => 'Este dispositivo está sin conexión.',
		fix: () => `El envío sigue por sí solo en cuanto vuelva la red. ${SAFE}`
	},
	deliveryNoAnswer: {
		message: (p) => `${at(p)} no respondió.`,
		fix: () => `Muster lo reintenta por sí solo. Ejecute «Probar conexión» para ver dónde se detiene. ${SAFE}`
	},
	deliveryAnswerWithheld: {
		message: (p) => `Se llega a ${at(p)}, pero sus respuestas no llegan aquí.`,
		fix: () =>
			'O corta la conexión, o no permite esta aplicación (CORS), o su dirección lleva a otra. Ejecute «Probar conexión». Muster lo sigue intentando; los comprobantes dicen qué evita que los contactos queden allí dos veces.'
	},
	deliveryTimeout: {
		message: (p) => `${at(p)} no respondió en ${some(p.seconds, 'segundo', 'segundos')}.`,
		fix: () =>
			'Muster envía de nuevo los mismos contactos por sí solo; sus comprobantes dicen qué evita que queden allí dos veces. Con servidores lentos ayudan las solicitudes más pequeñas.'
	},
	deliveryInterrupted: {
		message: () => 'La aplicación se cerró mientras se enviaban contactos.',
		fix: () => 'Se envían de nuevo los mismos contactos; sus comprobantes dicen qué evita que queden allí dos veces.'
	},
	deliveryRedirected: {
		message: (p) => `${at(p)} redirige a otra dirección, y Muster no sigue ninguna: un token solo va adonde se guardó para ir.`,
		fix: () =>
			`Indique en el destino la dirección en la que el servidor responde de verdad (a menudo cambia https, www o una / al final) y reanude. ${SAFE}`
	},
	deliveryAnswerTooLarge: {
		message: (p) => `La respuesta de ${at(p)} supera los ${count(p.mb)} MB y no se leyó.`,
		fix: () => 'Indique en el destino menos contactos por solicitud.'
	},
	deliveryRateLimited: {
		message: (p) => `${at(p)} pide ir más despacio (demasiadas solicitudes).${said(p)}`,
		fix: () => 'Muster espera lo que se le ha pedido y sigue por sí solo.'
	},
	deliveryServerError: {
		message: (p) => `${at(p)} tiene un problema propio (error ${p.status}).${said(p)}`,
		fix: () => `Muster lo reintenta por sí solo, con pausas cada vez más largas. ${SAFE}`
	},
	deliveryUnauthorised: {
		message: (p) => `${at(p)} no acepta el token (error ${p.status}).${said(p)}`,
		fix: () => `Cree un token nuevo en el CRM, indíquelo en el destino y reanude. ${SAFE}`
	},
	deliveryForbidden: {
		message: (p) => `${at(p)} deniega el acceso (error ${p.status}).${said(p)}`,
		fix: () => `Dé al token en el CRM permiso para escribir contactos y reanude. ${SAFE}`
	},
	deliveryWrongAddress: {
		message: (p) => `${at(p)} no recibe contactos en esta dirección (error ${p.status}).${said(p)}`,
		fix: () => `Compruebe la dirección y el método en el destino y reanude. ${SAFE}`
	},
	deliveryAnswerShape: {
		message: (p) => `${at(p)} responde, pero sin una lista${p.path ? ` llamada «${p.path}»` : ''} que diga qué pasó con cada contacto.`,
		fix: () =>
			`Indique en «Lista en la respuesta» dónde la pone el servidor, o haga que responda con una entrada por contacto. Si no responde nada parecido, elija «Nada: basta con 2xx» en «Qué dice la respuesta». ${SAFE}`
	},
	deliveryAnswerPage: {
		message: (p) => `${at(p)} responde con una página web que no dice qué pasó con los contactos.`,
		fix: () =>
			`Así responden una red Wi-Fi que pide iniciar sesión y un servidor en mantenimiento. Muster vuelve a intentarlo por sí solo; si la página sigue ahí, compruebe la dirección en el destino. ${SAFE}`
	},
	deliveryRefusesAll: {
		message: (p) => `El destino rechazó ${contacts(p.count)} seguidos y no aceptó ninguno.${said(p)}`,
		fix: () =>
			'Probablemente se deba a los ajustes, no a los contactos. Corrija el destino y reanude; los rechazados se pueden enviar de nuevo.'
	},

	deliveryNoVerdict: {
		message: () => 'Sin respuesta para este registro: se preguntó dos veces al CRM y lo omitió ambas.',
		fix: () => 'Busque el contacto en el CRM y envíelo de nuevo.'
	},
	deliveryLeftOut: {
		message: (p) => `Se preguntó dos veces al CRM y no dijo qué fue de ${contacts(p.count)}; aún no se sabe.`,
		fix: () => 'Búsquelos en el CRM. Si están allí, cancele el resto de esta entrega. Si no, reanude: se envían de nuevo.'
	},
	deliveryForgotten: {
		message: (p) => `${at(p)} no dijo si llegaron ${contacts(p.count)}, y no se le puede preguntar.`,
		fix: () =>
			'Mire allí. Si están, dígalo y se sigue con los demás. Si no, reanude: se envían de nuevo, y quien ya había llegado queda allí dos veces.'
	},
	deliveryRefused: {
		message: (p) => `${at(p)} rechazó la solicitud (error ${p.status}).${said(p)}`,
		fix: () => 'Muster envía solicitudes más pequeñas por sí solo para encontrar los contactos que fallan.'
	},
	deliveryNoReason: {
		message: (p) => `No se indicó ningún motivo (error ${p.status}).`,
		fix: () => 'Revise el contacto y los ajustes del destino.'
	},
	deliveryTooLarge: {
		message: (p) => `El contacto es demasiado grande para ${at(p)}.`,
		fix: () => 'Acorte su campo más largo, normalmente las notas, y envíelo de nuevo.'
	},
	deliveryServerErrorRepeated: {
		message: (p) =>
			`El CRM falló con este registro ${some(p.count, 'vez', 'veces')} (error ${p.status}), mientras que otros pasaron; puede que esté allí de todos modos.${said(p)}`,
		fix: () => 'Busque un valor inusual en el contacto, corríjalo y envíelo de nuevo.'
	},
	deliveryCancelledUnsure: {
		message: () => 'Cancelado tras un intento cuya respuesta se perdió: puede que el contacto haya llegado.',
		fix: () => 'Búsquelo en el CRM o entréguelo de nuevo; se actualizaría, no se duplicaría.'
	},
	deliveryCancelledRestored: {
		message: () => 'Cancelado; la entrega venía de una copia de seguridad, y puede que el contacto haya llegado después de hacerla.',
		fix: () => 'Búsquelo en el CRM antes de entregarlo de nuevo.'
	},

	deliveryDestinationGone: { message: () => 'Este destino ya no existe.', fix: () => 'Elija otro destino.' },
	deliveryDestinationBusy: {
		message: (p) => `${contacts(p.count)} ${either(p.count, 'espera', 'esperan')} a enviarse a ${p.name}.`,
		fix: () => 'Deje terminar la entrega o cancélela, y elimine después el destino.'
	},
	deliveryBatchGone: { message: () => 'Esta entrega ya no existe.', fix: () => 'Vuelva a la lista de entregas.' },
	deliveryWrongState: {
		message: (p) =>
			`Esta entrega ${STATES[String(p.state)] ?? `está en el estado ${p.state}`}, así que no se puede ${EVENTS[String(p.event)] ?? p.event}.`,
		fix: () => 'Entregue de nuevo los contactos si aún hacen falta en el CRM.'
	},
	deliveryNothing: {
		message: () => 'No hay ningún contacto que entregar: la selección está vacía o sus contactos se eliminaron.',
		fix: () => 'Elija al menos un contacto.'
	},
	deliveryAllWithheld: {
		message: (p) =>
			`No queda nadie a quien entregar: ${contacts(p.count)} de listas de supresión no se ${either(p.count, 'envía', 'envían')}.`,
		fix: () => 'Elija otros contactos.'
	},
	deliveryAllRefused: {
		message: (p) =>
			`No queda nadie a quien entregar: ${contacts(p.count)} ${either(p.count, 'dijo', 'dijeron')} que no${Number(p.withheld) > 0 ? ` y ${count(p.withheld)} de listas de supresión no se ${either(p.withheld, 'envía', 'envían')}` : ''}.`,
		fix: () => 'Elija otros contactos o envíelos igualmente.'
	},
	deliveryRejectedGone: {
		message: (p) =>
			`${Number(p.count) === 1 ? '1 contacto rechazado ya no está' : `${count(p.count)} contactos rechazados ya no están`} en este dispositivo: se ${Number(p.count) === 1 ? 'eliminó o se combinó' : 'eliminaron o se combinaron'} con otro.`,
		fix: () => 'No hay nada que volver a enviar.'
	},
	deliveryNothingRejected: {
		message: () => 'Ningún contacto de esta entrega fue rechazado.',
		fix: () => 'No hay nada que enviar de nuevo.'
	},
	deliveryNoFile: {
		message: (p) => `${p.name} es un CRM, no un archivo.`,
		fix: () => 'Elija un destino «Descarga de archivo» para obtener un archivo.'
	},
	deliveryFileNeedsNoSending: {
		message: () => 'Una descarga de archivo se queda en este dispositivo, así que no hay conexión que probar.',
		fix: () => 'Entréguele contactos y guarde el archivo.'
	},
	deliveryDeviceFull: {
		message: (p) => `En este dispositivo no queda espacio para preparar la entrega de ${contacts(p.count)}.`,
		fix: () => 'Libere espacio o entregue menos contactos a la vez. Los contactos están a salvo.'
	},

	deliveryUnreachable: {
		message: (p) => `Nada responde en ${p.host}.`,
		fix: () =>
			'Compruebe si la dirección tiene erratas, y si el CRM está en marcha y accesible desde esta red. Ábrala también en una pestaña de este navegador: un certificado que no acepta se ve igual.'
	},
	deliveryUnreachableHere: {
		message: (p) => `Nada responde en ${p.host} en este dispositivo.`,
		fix: () => 'Inicie el programa que atiende ahí. Si el navegador pregunta si esta aplicación puede usar la red local, permítalo.'
	},
	deliveryCors: {
		message: (p) => `${p.host} está ahí, pero no permite que esta aplicación se comunique con él (CORS).`,
		fix: () =>
			'Añada en el CRM la dirección de esta aplicación, tal como aparece en la barra de direcciones del navegador, a los orígenes permitidos (CORS), con la cabecera Content-Type. Una redirección en esta dirección se ve igual; indique entonces la dirección a la que lleva.'
	},
	deliveryCorsHeader: {
		message: (p) => `${p.host} permite esta aplicación, pero no junto con la cabecera ${p.header}.`,
		fix: (p) => `Añada ${p.header} a las cabeceras permitidas (CORS) en el CRM.`
	},
	deliveryFieldsUnchecked: {
		message: () => 'Los campos no se comprobaron: no se ha indicado la dirección de una lista de campos.',
		fix: () => 'Asegúrese de que el CRM tenga campos para puntuación y nivel, o indique la dirección de su lista de campos.'
	},
	deliveryFieldsUnreadable: {
		message: (p) => `La lista de campos en ${p.url} no se puede leer.`,
		fix: () => 'Compruebe su dirección. Debe responder con una lista JSON de nombres.'
	},
	deliveryFieldsMissing: {
		message: (p) => `${p.host} no tiene ${either(p.count, 'el campo', 'los campos')} ${p.fields}.`,
		fix: (p) => `${either(p.count, 'Créelo', 'Créelos')} en el CRM o indique otros nombres en «Campos», en el menú del destino.`
	}
} satisfies SameCodes<typeof en>;
