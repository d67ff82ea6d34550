import type { boothMessages as en } from '../booth';
import type { SameCodes } from '../catalogue';

/** What can go wrong at the booth (CAP-1 to CAP-3). */
export const boothMessages = {
	attendeesNoIds: {
		message: (p) => `En la columna «${p.column}» no hay ningún id. de acreditación`,
		fix: () => 'Elija la columna que contiene lo que dice el código de la acreditación. No se ha cambiado nada.'
	},
	visitorGone: { message: () => 'El registro de este visitante se retiró entretanto', fix: () => 'Vuelva a la lista.' },
	noVisitors: { message: () => 'Todavía no hay ningún visitante que traspasar', fix: () => 'Registre antes un visitante.' },
	notVisitors: {
		message: () => 'Este archivo no contiene visitantes de otra tablet',
		fix: () =>
			'Elija el archivo creado con «Guardar como archivo» en la otra tablet. Una copia de seguridad completa se restaura en Configuración. No se ha cambiado nada.'
	},
	trialWriteFailed: {
		message: () => 'Lo que se escribió no se pudo volver a leer',
		fix: () => 'Cierre las demás pestañas de esta aplicación y compruebe de nuevo.'
	}
} satisfies SameCodes<typeof en>;
