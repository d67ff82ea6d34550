import type { SameCodes } from '../catalogue';
import type { listMessages as en } from '../lists';
import { contacts, some } from './parts';

/** Texts by code: processes, lead lists, campaigns, suppression lists. */
export const listMessages = {
	processGone: { message: () => 'Este proceso ya no está en este dispositivo.', fix: () => 'Vuelva a Listas de leads y elija otro.' },
	listGone: {
		message: () => 'Esta lista de leads ya no está en este dispositivo.',
		fix: () => 'Elija otra lista. Los contactos que contenía siguen en Contactos.'
	},
	campaignGone: { message: () => 'Esta campaña ya no está en este dispositivo.', fix: () => 'Vuelva a Campañas y elija otra.' },
	suppressionGone: {
		message: () => 'Esta lista de supresión ya no está en este dispositivo.',
		fix: () => 'Elija otra o importe el archivo como lista nueva.'
	},
	nameMissing: { message: () => 'Hace falta un nombre.', fix: () => 'Escriba un nombre; no se ha cambiado nada.' },
	nameTooLong: {
		message: (p) => `El nombre tiene más de ${some(p.max, 'carácter', 'caracteres')}.`,
		fix: () => 'Acórtelo; en la descripción cabe el resto.'
	},
	nameTaken: { message: (p) => `Ya hay uno con el nombre ${p.name}.`, fix: () => 'Elija otro nombre; no se ha cambiado nada.' },
	nameMismatch: {
		message: (p) => `El nombre que ha escrito no es ${p.name}.`,
		fix: () => 'Escríbalo tal como aparece ahí. No se ha eliminado nada.'
	},
	listProcessFixed: {
		message: () => 'Una lista de leads permanece en el proceso en el que se creó.',
		fix: () => 'Cree una lista nueva en el otro proceso.'
	},
	listInUse: {
		message: (p) => `${p.file} se está importando en esta lista.`,
		fix: () => 'Termine o cancele antes esa importación. No se ha eliminado nada.'
	},
	timeZoneUnknown: {
		message: (p) => `${p.value} no es una zona horaria que este dispositivo conozca.`,
		fix: () => 'Elija una de la lista, como Europe/Madrid.'
	},
	outcomesMissing: {
		message: () => 'Una campaña necesita al menos un resultado.',
		fix: () => 'Añada un resultado o restablezca los habituales.'
	},
	outcomeTwice: { message: () => 'Un resultado está repetido.', fix: () => 'Quite uno de los dos.' },
	outcomeWithoutLabel: { message: () => 'Un resultado no tiene nombre.', fix: () => 'Póngale el nombre que llevará su botón.' },
	lossNotConfirmed: {
		message: (p) => `Al quitar la asignación se pierde el estado de ${contacts(p.contacts)} en esta campaña.`,
		fix: () => 'Confirme lo que se pierde o deje la lista asignada. No se ha cambiado nada.'
	},
	notInCampaign: {
		message: () => 'Este contacto ya no está en ninguna lista de esta campaña.',
		fix: () => 'Se movió o se quitó entretanto. Continúe con el siguiente.'
	},
	refusedOutside: {
		message: () => 'Este contacto ya no está en ninguna lista de esta campaña, así que la llamada no cuenta en ella.',
		fix: (p) => `Que no quiere llamadas queda guardado: sus números están en la lista «${p.list}». Continúe con el siguiente.`
	},
	refusedGone: {
		message: () => 'Esta campaña ya no está en este dispositivo, así que la llamada no cuenta en ninguna parte.',
		fix: (p) => `Que no quiere llamadas queda guardado: sus números están en la lista «${p.list}». Vuelva a Campañas y elija otra.`
	},
	takenByOther: {
		message: () => 'Otra persona está trabajando con este contacto.',
		fix: () => 'Continúe con el siguiente; volverá a aparecer si lo devuelve.'
	},
	doNotCall: {
		message: () => 'Este contacto pidió que no se le llame.',
		fix: () => 'Continúe con el siguiente. Si fue un toque por error, deshaga el intento.'
	},
	suppressed: {
		message: (p) => `Este contacto está en la lista de supresión ${p.name}.`,
		fix: () => 'A quien está en ella no se le añade a ninguna lista ni se le llama. Revise la lista de supresión si cree que es un error.'
	},
	outcomeGone: { message: () => 'Este resultado ya no es uno de los de la campaña.', fix: () => 'Elija otro. No se ha anotado nada.' },
	callbackMissing: { message: () => 'Falta cuándo volver a llamar.', fix: () => 'Elija un día y una hora. Aún no se ha anotado nada.' },
	callbackPast: {
		message: () => 'La hora para volver a llamar ya ha pasado.',
		fix: () => 'Elija una posterior. Aún no se ha anotado nada.'
	},
	attemptGone: { message: () => 'No hay ningún intento que deshacer.', fix: () => 'Ya se deshizo, o se quitó la asignación de su lista.' },
	attemptNotLast: {
		message: () => 'Alguien ha vuelto a llamar a este contacto desde entonces.',
		fix: () => 'El intento más reciente se conserva, y el suyo también. No se ha deshecho nada.'
	},
	columnsMissing: { message: () => 'No hay ninguna columna elegida.', fix: () => 'Elija al menos una columna para el archivo.' },
	suppressionEmpty: {
		message: (p) => `${p.name} no contiene ningún número, correo ni valor SHA-256.`,
		fix: () => 'Compruebe que sea el archivo correcto. No se ha cambiado nada.'
	},
	refusesCalls: {
		message: () => 'Este contacto rechaza las llamadas.',
		fix: () => 'Continúe con el siguiente. Si ya no es así, cambie el consentimiento en la página del contacto.'
	},
	consentListName: { message: () => 'Rechazos de importaciones' },
	refusedListName: { message: (p) => `No llamar: ${p.process}` },
	windowsUnreadable: {
		message: () => 'No se pudieron guardar estos horarios de llamada.',
		fix: () => 'Compruebe que cada tramo termine después de empezar. Siguen valiendo los horarios de antes.'
	}
} satisfies SameCodes<typeof en>;
