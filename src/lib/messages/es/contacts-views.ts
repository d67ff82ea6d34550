import type { views as en } from '../en/contacts-views';
import type { Words } from '../words';

export const views = {
	title: 'Vistas guardadas',
	short: 'Vistas',
	all: 'Todos los contactos',
	reading: 'Leyendo sus vistas…',
	save: 'Guardar esta vista…',
	saveHint: 'Primero filtre u ordene la lista.',
	nameTitle: 'Guardar esta vista',
	renameTitle: 'Cambiar el nombre de la vista',
	nameText:
		'Los filtros, el orden y las columnas elegidas se guardan en este dispositivo y van en la copia de seguridad. Lo escrito en la búsqueda o en un filtro por nombre, correo, teléfono, enlace o nota, no.',
	name: 'Nombre',
	nameHint: '«Leads calientes de Hannover»',
	nameNeeded: 'Póngale un nombre.',
	willReplace: 'Ya hay una vista con este nombre. Se reemplazará.',
	confirm: 'Guardar',
	cancel: 'Cancelar',
	saved: (name) => `La vista «${name}» está guardada.`,
	unsaved: (name) => `La vista «${name}» vale hasta que se cierre esta página: no se pudo guardar en este dispositivo.`,
	removed: (name) => `La vista «${name}» se ha eliminado.`,
	unremoved: (name) => `La vista «${name}» solo desaparece hasta que se cierre esta página: no se pudo guardar en este dispositivo.`,
	update: (name) => `Guardar los cambios en «${name}»`,
	rename: (name) => `Cambiar el nombre de «${name}»…`,
	remove: (name) => `Eliminar «${name}»`,
	changed: (name) => `${name}, modificada`,
	attention: 'Conviene revisar un filtro de esta vista'
} satisfies Words<typeof en>;
