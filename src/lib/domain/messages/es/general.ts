import { count, type SameCodes } from '../catalogue';
import type { generalMessages as en } from '../general';
import { rows, some } from './parts';

const mb = (bytes: string | number | undefined): string => `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;

const MATCHED_BY: Record<string, string> = {
	exact: ', mismo nombre y correo',
	email: ', mismo correo',
	phone: ', mismo teléfono',
	nameCompany: ', mismo nombre y empresa',
	primaryKey: ', misma clave principal',
	similar: ', similar'
};

/** A destination that is no longer on this device. */
const GONE = 'un destino eliminado';
/** What became of a contact there. */
const BECAME: Record<string, string> = { created: 'creado', updated: 'actualizado', accepted: 'aceptado' };

/** Texts by code: imports, contacts, storage. */
export const generalMessages = {
	importGone: {
		message: () => 'Esta importación ya no está en este dispositivo.',
		fix: () => 'Elija de nuevo el archivo para empezar otra. Los contactos importados antes están a salvo.'
	},
	importWithoutSetup: {
		message: () => 'Esta importación aún no tiene ajustes.',
		fix: () => 'Vuelva a Cargar y configurar y compruebe las columnas.'
	},
	importCancelled: {
		message: () => 'Esta importación se canceló. No se guardó nada de ella.',
		fix: () => 'Elija de nuevo el archivo para volver a empezar.'
	},
	importStopped: { message: () => 'La importación se detuvo.', fix: () => 'Reanúdela desde la página Importar; sigue donde estaba.' },
	importMovedOn: {
		message: () => 'Esta importación ha avanzado entretanto.',
		fix: () => 'Ábrala de nuevo desde la página Importar para ver dónde está.'
	},
	rowsOutOfDate: {
		message: () => 'Las reglas de los campos cambiaron después de comprobar las filas de esta importación. No se escribió nada.',
		fix: () => 'Abra la importación, compruebe sus filas otra vez y termínela después. Lo que decidió se conserva.'
	},
	importBusyElsewhere: {
		message: () => 'Esta importación se está ejecutando en otra pestaña.',
		fix: () => 'Continúe allí, o cierre esa pestaña y abra aquí de nuevo la importación.'
	},
	quickCleanTooLarge: {
		message: (p) => `La limpieza rápida lo mantiene todo en memoria y admite hasta ${rows(p.limit)}; este archivo tiene más.`,
		fix: () => 'Importe el archivo: así se admite un millón de filas, y después los contactos se pueden exportar.'
	},
	quickCleanGone: {
		message: () => 'El archivo limpiado ya no está en memoria.',
		fix: () => 'Elija de nuevo el archivo; no se guardó nada de él.'
	},
	tooManyParts: {
		message: (p) => `Se eligieron ${count(p.parts)} archivos y hojas; como una sola tabla se pueden leer ${count(p.limit)} como máximo.`,
		fix: () => 'Impórtelos en varias veces.'
	},
	tooManyRows: {
		message: (p) => `${p.name} tiene más de ${rows(p.limit)}.`,
		fix: () => 'Divida el archivo e importe las partes una tras otra.'
	},
	mappingGone: {
		message: () => 'Esta asignación guardada ya no está en este dispositivo.',
		fix: () => 'Se vuelven a proponer las columnas.'
	},
	mappingFileUnreadable: {
		message: (p) => `${p.name} no es una asignación guardada por Muster.`,
		fix: () => 'Elija un archivo exportado en «Asignaciones guardadas».'
	},
	recipeGone: { message: () => 'Esta receta ya no está en este dispositivo.', fix: () => 'Elija otra o configure el archivo a mano.' },
	recipeFileUnreadable: {
		message: (p) => `${p.name} no es una receta guardada por Muster.`,
		fix: () => 'Elija un archivo exportado en «Recetas».'
	},
	proofGone: {
		message: () => 'No hay ninguna prueba de esta importación en este dispositivo.',
		fix: () =>
			'La completó una edición anterior de la aplicación, se deshizo o se borró a una persona de ella. Importe de nuevo el archivo para obtener una.'
	},
	proofUnreadable: {
		message: (p) => `${p.name} no es una prueba guardada por Muster o está dañada.`,
		fix: () => 'Elija el archivo que se guardó en Detalles, dentro del historial.'
	},
	columnNotMapped: {
		message: () => 'Esta columna no va a ningún campo, así que sus valores no se asignan.',
		fix: () => 'Elija primero un campo para ella.'
	},
	nameNeeded: { message: () => 'Hace falta un nombre para guardarlo.', fix: () => 'Escriba un nombre, como el origen del archivo.' },
	importUndone: {
		message: (p) => `La importación de ${p.file} ya se deshizo.`,
		fix: () => 'Importe de nuevo el archivo para recuperar sus contactos.'
	},
	importPlanGone: {
		message: () => 'No se pudo leer el plan de esta importación.',
		fix: () => 'Retroceda un paso y termine de nuevo. No se cambió ningún contacto.'
	},
	bulkAtWork: {
		message: () => 'En este momento se están editando muchos contactos, aquí o en otra pestaña.',
		fix: () => 'Espere a que termine e inténtelo de nuevo.'
	},
	bulkNotField: {
		message: () => 'Este campo no se puede cambiar en muchos contactos a la vez.',
		fix: () => 'Elija otro campo o edite los contactos uno por uno.'
	},
	importUnfinished: {
		message: (p) => `${p.file} aún se está escribiendo entre sus contactos.`,
		fix: () => 'Reanude primero esa importación e inténtelo de nuevo.'
	},
	ledgerDoesNotBalance: {
		message: (p) =>
			`Las cuentas no cuadran: se leyeron ${rows(p.total)}, pero el resultado fue ${count(p.created)} creadas + ${count(p.merged)} combinadas + ${count(p.skipped)} omitidas + ${count(p.held)} retenidas + ${count(p.failed)} con errores, con ${some(p.stored, 'contacto escrito', 'contactos escritos')}.`,
		fix: () => 'La importación no se completa y sus contactos no se muestran. Vuelva a Cargar y configurar y ejecútela de nuevo.'
	},
	overStandardLimit: {
		message: (p) =>
			`El archivo supera el límite estándar de ${mb(p.maxBytes)} o ${rows(p.maxRows)}: ${mb(p.size)}${Number(p.rows) > 0 ? `, aprox. ${rows(p.rows)}` : ''}.`,
		fix: () => 'Divida el archivo o desactive «Imponer el límite estándar» en Configuración.'
	},
	overDeviceLimit: {
		message: (p) =>
			`El archivo supera lo que este dispositivo está configurado para admitir: ${mb(p.size)}${Number(p.rows) > 0 ? `, aprox. ${rows(p.rows)}` : ''}. El límite es de ${mb(p.maxBytes)} y ${rows(p.maxRows)}.`,
		fix: () => 'Divida el archivo o aumente el límite del dispositivo en Configuración.'
	},
	deviceFull: {
		message: (p) => `En este dispositivo no queda espacio para ello. Hacen falta unos ${mb(p.bytes)} más.`,
		fix: () => 'Libere espacio e inténtelo de nuevo. Lo guardado antes se conserva.'
	},
	storageSilent: {
		message: () => 'El almacenamiento de este dispositivo no ha respondido.',
		fix: () => 'Cierre Muster del todo, en todas las pestañas, y vuelva a abrirlo. Lo ya terminado se conserva; nada queda a medias.'
	},
	fileChanged: {
		message: (p) => `${p.name} cambió o se movió mientras se leía.`,
		fix: () => 'Elija de nuevo el archivo. No se guardó nada.'
	},
	settingsUnreadable: {
		message: () => 'No se pudo guardar esta configuración.',
		fix: () => 'Compruebe el valor que cambió; todo lo demás sigue como antes.'
	},
	modelGone: {
		message: () => 'Esta versión del modelo ya no está en este dispositivo.',
		fix: () => 'Las reglas siguen puntuando. Entrénelo de nuevo o importe su archivo.'
	},
	modelInUse: { message: () => 'Esta versión puntúa ahora sus contactos.', fix: () => 'Desactívela primero.' },
	modelInLists: { message: (p) => `Esta versión puntúa estas listas: ${p.lists}.`, fix: () => 'Elija antes otra cosa para ellas.' },
	outcomesGone: {
		message: () => 'El archivo con los resultados ya no está en memoria.',
		fix: () => 'Elíjalo de nuevo; no se ha cambiado nada.'
	},
	nothingToUndo: { message: () => 'No hay nada que deshacer.' },
	decidedElsewhere: {
		message: () => 'Entretanto se decidió sobre esto en otra pestaña.',
		fix: () => 'Lo que se muestra ahora es lo que vale. Decida de nuevo donde deba ser distinto.'
	},
	heldGone: { message: () => 'Estas filas se resolvieron entretanto.', fix: () => 'La lista muestra lo que aún está pendiente.' },
	skipGone: { message: () => 'Esta omisión ya no se puede deshacer.', fix: () => 'Para recuperar la fila, importe de nuevo su archivo.' },
	contactGone: { message: () => 'Este contacto ya no está.', fix: () => 'Se eliminó o se cambió en otro lugar. Vuelva a Contactos.' },
	takenSince: {
		message: (p) => `${p.field} ${p.value} ya lo tiene ${p.name || 'otro contacto'}, y solo un contacto puede tenerlo.`,
		fix: () => 'Quíteselo primero a ese contacto e inténtelo de nuevo.'
	},
	changedSince: {
		message: (p) => `${p.field} ha vuelto a cambiar desde entonces.`,
		fix: () => 'Deshaga primero el cambio posterior; no se ha modificado nada.'
	},
	historyCreated: { message: (p) => (Number(p.row) > 0 ? `Importado de ${p.file}, fila ${p.row}` : 'Añadido a mano') },
	historyMerged: { message: (p) => `Combinado con la fila ${p.row} de ${p.file}${MATCHED_BY[p.match ?? ''] ?? ''}` },
	destinationDeleted: { message: () => GONE },
	sentAgainName: { message: () => ' (de nuevo)' },
	historyEdited: { message: (p) => `Editado por ${p.by}` },
	historyTakenBackGone: { message: (p) => `Ya no estaba en ${p.destination || GONE} al revertir la entrega` },
	historyTakenBack: { message: (p) => `Entrega a ${p.destination || GONE} revertida` },
	historyDelivered: { message: (p) => `Entregado a ${p.destination || GONE}: ${BECAME[p.status ?? ''] ?? p.status}` },
	historyRejected: { message: (p) => `Rechazado por ${p.destination || GONE}: ${p.reason}` },
	phoneExtension: { message: (p) => `extensión ${p.number}` },
	yes: { message: () => 'Sí' },
	no: { message: () => 'No' }
} satisfies SameCodes<typeof en>;
