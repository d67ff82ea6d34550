import { form as formOf } from '#domain/messages/catalogue';
import type { contactPage as en } from '../en/contacts-page';
import type { Words } from '../words';
import { contacts, fieldsOf, noun } from './nouns';

/** Words of the contact page. */
export const contactPage = {
	back: 'Contactos',
	newTitle: 'Nuevo contacto',
	newState: 'Las mismas reglas que para un archivo importado. Los posibles duplicados aparecen mientras escribe.',
	noName: 'Contacto sin nombre',
	edit: 'Editar',
	deliver: 'Entregar',
	call: (number) => `Llamar al ${number}`,
	write: (address) => `Escribir a ${address}`,
	delete: 'Eliminar contacto',
	copyId: 'Copiar el id. del contacto',
	copied: 'Id. copiado.',
	more: 'Más',
	previous: 'Contacto anterior de la lista',
	next: 'Contacto siguiente de la lista',
	loading: 'Leyendo el contacto',
	goneTitle: 'Este contacto ya no existe',
	goneText: 'Se ha eliminado o la dirección es de otro dispositivo. Los demás contactos están a salvo.',
	toList: 'Mostrar todos los contactos',
	troubleTitle: 'No se pudo leer el contacto.',
	troubleText:
		'Sigue guardado en este dispositivo y no se ha cambiado nada. Si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	tryAgain: 'Reintentar',
	and: 'en',

	fields: 'Campos',
	noFields: 'Todavía no se sabe nada de este contacto.',
	groups: {
		person: 'Persona',
		contact: 'Datos de contacto',
		company: 'Empresa',
		address: 'Dirección',
		source: 'Lead',
		engagement: 'Actividad',
		consent: 'Consentimiento',
		other: 'Más',
		custom: 'Campos propios'
	},
	origin: {
		ask: (field) => `Procedencia de ${field}`,
		import: (file, row) => `${file}, fila ${row}`,
		importOnly: (file) => file,
		edit: 'Escrito a mano',
		unknown: 'Su archivo ya no está en este dispositivo',
		raw: 'En el archivo',
		when: { import: 'Importado', edit: 'Guardado' },
		by: 'Por',
		value: 'Ahora',
		same: 'Lo mismo que en el archivo.',
		kinds: { first: 'del archivo que aportó el contacto', merged: 'combinado desde otra fila', edit: 'escrito a mano' },
		open: 'Contactos de esta importación'
	},

	timeline: 'Historial',
	by: (who) => `, por ${who}`,
	blank: 'vacío',
	arrow: 'pasa a ser',
	undo: 'Deshacer',
	undoMerged: 'Deshecho. La fila combinada vuelve a ser un contacto propio.',
	undoEdited: 'Deshecho. Se han recuperado los valores anteriores.',
	undoFailed: 'No se ha deshecho nada.',
	undoKept: (fields) => (fields.length === 0 ? '' : `Con cambios posteriores, queda como está: ${fields.join(', ')}.`),
	effect: {
		title: '¿Deshacer un cambio intermedio?',
		text: (later) =>
			`Después ${later === 1 ? 'se hizo un cambio más' : `se hicieron ${noun('cambio más', 'cambios más')(later)}`} en este contacto. Esto es lo que ocurre con él.`,
		back: 'Vuelve atrás',
		nothing: 'Ahora no cambia ningún valor; cambia aquel al que vuelven los cambios posteriores.',
		kept: 'Ha vuelto a cambiar desde entonces y se queda',
		apart: 'La fila combinada vuelve a ser un contacto propio.',
		cancel: 'Dejar como está',
		confirm: 'Deshacer el cambio'
	},
	undone: 'Deshecho',
	moreChanges: (n) => noun('cambio más', 'cambios más')(n),
	fewer: 'Mostrar menos',

	deliveries: 'Entregas',
	notThere: 'Ya no está',
	takenBack: 'Revertido',
	noDeliveries: 'Todavía no se ha enviado a ningún destino.',
	changedSince: (destination) => `Cambiado aquí desde entonces. Entregue el contacto de nuevo para actualizarlo en ${destination}.`,
	leftBehind: (destination) =>
		`En ${destination} este es un segundo registro de la misma persona: las entregas posteriores fueron a otro, y este queda como estaba. Combínelo o elimínelo allí.`,
	openInCrm: 'Abrir en el CRM',
	openBatch: (destination) => `Entrega a ${destination}`,

	phone: 'Teléfono',
	form: {
		save: 'Guardar',
		add: 'Añadir contacto',
		cancel: 'Cancelar',
		allFields: (n) => `Mostrar ${fieldsOf(n)} más`,
		use: (value) => `Usar ${value}`,
		becomes: (value) => `Se guardará como ${value}`,
		fix: (n) => `${fieldsOf(n)} por corregir antes de poder guardar.`,
		notSaved: 'No se ha guardado nada.',
		added: (who) => `Se ha añadido ${who}.`,
		saved: 'Guardado.',
		interrupted: 'La operación se ha interrumpido. Lo que ha escrito sigue en el formulario; guarde de nuevo.',
		rebased:
			'Este contacto ha cambiado en otro lugar mientras lo editaba. Los valores nuevos están en el formulario; lo que ha escrito se conserva.',
		none: '–',
		phoneTypes: { mobile: 'Móvil', work: 'Trabajo', home: 'Casa', fax: 'Fax', other: 'Otro' },
		dupTitle: (n) =>
			n === 1
				? 'Puede que este contacto ya exista'
				: `Puede ser uno de ${contacts(n)} que ya ${formOf(n, { one: 'existe', other: 'existen' })}`,
		dupTypes: {
			exact: 'mismo nombre y correo',
			email: 'mismo correo',
			phone: 'mismo teléfono',
			nameCompany: 'mismo nombre y empresa',
			primaryKey: 'misma clave principal',
			similar: 'similar'
		},
		dupOpen: (who) => `Abrir ${who}`,
		leaveTitle: '¿Salir sin guardar?',
		leaveText: 'Se perderá lo que ha escrito aquí. El contacto queda como estaba.',
		leaveTextNew: 'Se perderá lo que ha escrito aquí. No se añadirá ningún contacto.',
		leave: 'Salir sin guardar',
		stay: 'Seguir editando'
	}
} satisfies Words<typeof en>;
