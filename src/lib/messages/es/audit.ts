import { count as n } from '#domain/messages/catalogue';
import type { audit as en } from '../en/audit';
import type { Words } from '../words';
import { entries } from './nouns';

/** Words of the audit log: who did what when, and whether it is whole. */
export const audit = {
	title: 'Registro de auditoría',
	open: 'Registro de auditoría',
	back: 'Historial',
	help: 'Todo lo que se ha hecho en este dispositivo, en orden. Cada entrada lleva un hash de la anterior, para que se note cualquier cambio.',
	reading: 'Leyendo el registro de auditoría',
	state: (total) => `${entries(total)} en este dispositivo`,
	empty: 'Todavía no se ha hecho nada. La primera importación, edición o configuración crea la primera entrada.',
	verify: 'Verificar',
	verifying: (done) => `Verificando, ${entries(done)} hasta ahora`,
	holds: (count, seconds) => (count === 1 ? `La única entrada está como se escribió (${seconds} s)` : `Las ${entries(count)} están como se escribieron (${seconds} s)`),
	holdsText: 'No se ha cambiado, quitado ni intercalado ninguna entrada.',
	cut: 'Faltan entradas al final o se han creado de nuevo',
	cutText: 'Una verificación anterior en este dispositivo vio una entrada más reciente que las que hay ahora. Las entradas anteriores están como se escribieron.',
	changed: (key) => `La entrada ${n(key)} no es lo que se escribió`,
	missing: (key) => `Faltan las entradas anteriores al número ${n(key)}`,
	brokenText: (action, time) => `Dice «${action}», ${time}. Las entradas anteriores están como se escribieron; a partir de ella no hay nada demostrado.`,
	trouble: 'No se pudo leer el registro de auditoría. Vuelva a cargar la página; no se ha cambiado nada.',
	filter: 'Mostrar',
	all: 'Todo',
	areas: { import: 'Importaciones', contacts: 'Contactos', booth: 'Stand', held: 'Revisión manual', delivery: 'Entregas', destination: 'Destinos', fields: 'Campos', settings: 'Configuración', scoring: 'Puntuación', export: 'Exportaciones', store: 'Almacenamiento', process: 'Procesos', list: 'Listas de leads', campaign: 'Campañas', suppression: 'Listas de supresión', user: 'Usuarios' },
	none: 'No hay nada de este tipo entre las entradas más recientes.',
	older: 'Mostrar anteriores',
	columns: { number: 'Número' },
	details: {
		fieldType: 'tipo', field: 'campo', key: 'ajuste', before: 'antes', after: 'ahora', total: 'filas', bytes: 'tamaño en bytes', contacts: 'contactos', stillHeld: 'siguen pendientes',
		file: 'archivo', size: 'tamaño en bytes', policy: 'mismo correo que un contacto', rows: 'filas', created: 'importadas', merged: 'combinadas', skipped: 'omitidas', held: 'retenidas',
		failed: 'con errores', changed: 'cambiados desde entonces', removed: 'quitados', returned: 'devueltos a como eran', left: 'dejados como están', cells: 'celdas', decision: 'decisión', pairs: 'pares',
		from: 'confianza desde', type: 'tipo de coincidencia', phase: 'estado', event: 'evento', n: 'número', kind: 'clase', label: 'nombre', name: 'nombre',
		count: 'cantidad', fields: 'campos', kept: 'conservados', waiting: 'en espera', updated: 'actualizados', rejected: 'rechazados', cancelled: 'cancelados', withheld: 'no enviados',
		role: 'rol', roleBefore: 'rol anterior', version: 'versión', restored: 'restaurado de la versión', why: 'motivo', reason: 'motivo', won: 'ganados', lost: 'perdidos',
		model: 'modelo', list: 'lista de leads', lists: 'listas de leads', outcome: 'resultado', outcomes: 'resultados', again: 'de nuevo', campaign: 'campaña', campaigns: 'campañas',
		dialer: 'marcador', files: 'archivos', queued: 'en cola', leftOut: 'excluidos', what: 'qué', format: 'formato', backupOf: 'copia del', pausedDeliveries: 'entregas en pausa',
		encrypted: 'cifrada', entries: 'filas', visitors: 'visitantes', pictures: 'imágenes', people: 'personas', known: 'ya conocidos', incomplete: 'incompletos', conflicts: 'discrepancias',
		numbers: 'números', refused: 'rechazan', refusedSent: 'rechazan y se enviaron', refusedLeftOut: 'rechazan y quedaron fuera', emails: 'correos', domains: 'dominios', hashed: 'con hash', unreadable: 'ilegibles', unassigned: 'ya no asignadas', attempts: 'intentos', contact: 'contacto', imports: 'importaciones',
		deliveries: 'entregas', settings: 'ajustes', which: 'cuáles', origin: 'dirección', connector: 'conector', token: 'token de acceso', stopped: 'detenido antes del final', interrupted: 'se interrumpió a medias'
	},
	values: {
		merged: 'combinación', edited: 'edición', merge: 'combinar', skip: 'omitir', manual: 'Revisión manual', keepBoth: 'conservar ambos', update: 'actualizar el contacto', create: 'importar como nuevo', review: 'preguntar a una persona', true: 'sí', false: 'no',
		set: 'guardado', removed: 'eliminado', kept: 'conservado'
	},
	/** Settings that no screen names in a word of its own, and what is said of a changed one. */
	settings: {
		duplicatePolicy: 'Cuando ya existe un contacto', tierScheme: 'Nombres de los niveles', tierThresholds: 'Umbrales de los niveles', tierRanks: 'Rangos de los niveles', scoringProfile: 'Perfil de puntuación', normalizersOff: 'Pasos de limpieza desactivados', matchRules: 'Tipos de duplicados', deletedFields: 'Campos eliminados', boothEvent: 'Evento en el stand', lookedFor: 'Se busca', maxLength: 'Longitud máxima en caracteres', nothing: 'vacío',
		changed: (setting, before, after) => `${setting}: antes ${before}, ahora ${after}`, same: (setting) => `${setting}: cambiado`
	},
	actions: {
		'import.created': 'Importación iniciada', 'import.committing': 'Escritura de la importación', 'import.completed': 'Importación completada', 'import.cancelled': 'Importación cancelada', 'import.reopened': 'Importación reabierta', 'import.fixed': 'Filas corregidas',
		'contact.created': 'Contacto añadido', 'contact.edited': 'Contacto editado', 'contact.undone': 'Cambio deshecho', 'contacts.edited': 'Contactos editados', 'contacts.editUndone': 'Edición de muchos contactos deshecha', 'contacts.deleted': 'Contactos eliminados', 'contacts.restored': 'Contactos restaurados', 'contacts.rescored': 'Contactos puntuados de nuevo',
		'booth.captured': 'Visitante registrado', 'booth.merged': 'Visitante añadido a un contacto', 'booth.kept': 'Visitante guardado, por completar', 'booth.completed': 'Visitante completado', 'booth.takenBack': 'Visitante retirado', 'booth.attendees': 'Lista de asistentes cargada', 'booth.handedOver': 'Visitantes traspasados', 'booth.received': 'Visitantes recibidos', 'booth.held': 'Visitante pendiente de revisión', 'held.merge': 'Filas pendientes combinadas', 'held.keepBoth': 'Filas pendientes importadas como nuevas', 'held.skip': 'Filas pendientes omitidas',
		'delivery.created': 'Entrega iniciada', 'delivery.done': 'Entrega terminada', 'delivery.paused': 'Entrega en pausa', 'delivery.resumed': 'Entrega reanudada', 'delivery.cancelled': 'Entrega cancelada',
		'destination.saved': 'Destino guardado', 'destination.deleted': 'Destino eliminado', 'destination.stopped': 'Destino detenido', 'destination.resumed': 'Destino reanudado',
		'fields.renamed': 'Nombre de un campo cambiado', 'fields.hidden': 'Campo oculto', 'fields.shown': 'Campo mostrado de nuevo', 'fields.deleted': 'Campo eliminado', 'fields.restored': 'Campo eliminado recuperado', 'fields.choices': 'Opciones de un campo cambiadas', 'fields.retyped': 'Tipo de un campo cambiado', 'settings.changed': 'Ajuste cambiado', 'store.upgraded': 'Contactos guardados actualizados', 'export.saved': 'Lista exportada', 'store.backedUp': 'Copia de seguridad creada', 'store.restored': 'Copia de seguridad restaurada',
		'process.created': 'Proceso creado', 'process.renamed': 'Nombre del proceso cambiado', 'process.deleted': 'Proceso eliminado', 'list.created': 'Lista de leads creada', 'list.changed': 'Lista de leads cambiada', 'list.enabled': 'Lista de leads activada',
		'list.scoredBy': 'Puntuación de una lista de leads cambiada',
		'list.disabled': 'Lista de leads desactivada', 'list.deleted': 'Lista de leads eliminada', 'list.uploaded': 'Lista de leads subida', 'list.contactAdded': 'Contacto añadido a una lista de leads', 'list.contactsRemoved': 'Contactos quitados de una lista de leads',
		'campaign.created': 'Campaña creada', 'campaign.changed': 'Campaña cambiada', 'campaign.deleted': 'Campaña eliminada', 'campaign.assigned': 'Listas de leads asignadas', 'campaign.reset': 'Campaña restablecida', 'campaign.churned': 'Contactos reprocesados',
		'campaign.doNotCall': 'Petición de no llamar a un contacto', 'campaign.attemptTakenBack': 'Intento deshecho', 'suppression.imported': 'Lista de supresión importada', 'suppression.deleted': 'Lista de supresión eliminada', 'suppression.refusalsListed': 'Rechazos de una importación puestos en la lista de supresión', 'suppression.refusalsUnlisted': 'Rechazos de una importación quitados de la lista de supresión',
		'settings.callingWindows': 'Horario de llamadas cambiado', 'export.dialer': 'Archivo para marcador exportado',
		'user.added': 'Usuario añadido', 'user.changed': 'Usuario cambiado', 'user.removed': 'Usuario quitado', 'user.switched': 'Cambio de usuario', 'user.unlocked': 'Aplicación desbloqueada', 'user.locked': 'Aplicación bloqueada', 'user.passphraseSet': 'Frase de contraseña definida', 'user.passphraseRemoved': 'Frase de contraseña quitada', 'user.refused': 'Frase de contraseña incorrecta', 'contact.erased': 'Se borró a una persona', 'contact.reported': 'Informe sobre una persona creado', 'log.sealed': 'Entradas antiguas selladas',
		'import.decided': 'Duplicados decididos', 'import.decisionUndone': 'Decisión sobre duplicados deshecha', 'import.undoing': 'Deshaciendo la importación', 'import.undone': 'Importación deshecha',
		'mapping.saved': 'Asignación guardada', 'mapping.imported': 'Asignación cargada de un archivo', 'mapping.deleted': 'Asignación eliminada', 'recipe.saved': 'Receta guardada',
		'recipe.imported': 'Receta cargada de un archivo', 'recipe.deleted': 'Receta eliminada', 'apart.forgotten': 'Pares separados olvidados', 'destination.configured': 'Destino creado por la configuración de la aplicación',
		'destination.mapped': 'Campos de un destino asignados', 'destination.fieldsCreated': 'Campos creados en un destino', 'destination.signedIn': 'Sesión iniciada en un destino', 'destination.addressHidden': 'Secreto quitado de la dirección de un destino',
		'list.contactsAdded': 'Contactos añadidos a una lista de leads', 'model.saved': 'Modelo aprendido guardado', 'model.used': 'Modelo aprendido activado', 'model.off': 'Modelo aprendido desactivado',
		'model.deleted': 'Modelo aprendido eliminado', 'outcomes.written': 'Resultados registrados', 'score.set': 'Puntuación fijada a mano', 'score.setBack': 'Puntuación fijada a mano retirada',
		'scoring.profileSaved': 'Perfil de puntuación guardado', 'vault.passphraseSet': 'Frase de contraseña de los tokens definida', 'vault.passphraseRemoved': 'Frase de contraseña de los tokens quitada'
	}
} satisfies Words<typeof en>;
