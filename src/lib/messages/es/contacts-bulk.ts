import { count, form } from '#domain/messages/catalogue';
import type { bulk as en } from '../en/contacts-bulk';
import type { Words } from '../words';
import { contacts as people } from './nouns';

export const bulk = {
	open: 'Editar',
	title: (n) => `Editar ${people(n)}`,
	text: 'Un campo cada vez. Cada contacto conserva en su historial lo que era, y toda la edición se puede deshacer.',
	field: 'Campo',
	how: 'Qué hacer',
	ways: { add: 'Añadir etiquetas', remove: 'Quitar etiquetas', set: 'Poner un valor', clear: 'Vaciar' },
	value: 'Valor nuevo',
	choose: 'Elija un valor',
	tags: 'Etiquetas',
	tagsHint: 'Si son varias, sepárelas con comas.',
	becomes: (value) => `Se guardará como «${value}».`,
	counting: 'Calculando qué cambia…',
	ahead: (changed, same, gone) =>
		[
			changed === 0 ? 'No cambiaría nada.' : `${form(changed, { one: 'Cambiaría', other: 'Cambiarían' })} ${people(changed)}.`,
			same > 0 ? `${count(same)} ya ${form(same, { one: 'está', other: 'están' })} así.` : '',
			gone > 0 ? `${count(gone)} ${form(gone, { one: 'se eliminó', other: 'se eliminaron' })} entretanto.` : ''
		]
			.filter(Boolean)
			.join(' '),
	refused: (n, why) =>
		`${count(n)} ${form(n, { one: 'incumpliría una regla y queda como está', other: 'incumplirían una regla y quedan como están' })}: ${why}`,
	working: 'Editando contactos',
	stop: 'Detener',
	cancel: 'Cancelar',
	confirm: (n) => `Cambiar ${people(n)}`,
	confirmAny: 'Cambiar',
	done: (changed, same, refused, left) =>
		[
			changed === 0
				? 'No se ha cambiado ningún contacto.'
				: `${people(changed)} ${form(changed, { one: 'cambiado', other: 'cambiados' })}.`,
			same > 0 ? `${count(same)} ya ${form(same, { one: 'estaba', other: 'estaban' })} así.` : '',
			refused > 0
				? `${count(refused)} ${form(refused, { one: 'habría incumplido una regla y queda como antes', other: 'habrían incumplido una regla y quedan como antes' })}.`
				: '',
			left > 0 ? `Detenido: ${count(left)} sin llegar a tocar.` : ''
		]
			.filter(Boolean)
			.join(' '),
	undo: 'Deshacer',
	undone: (back, kept, taken) =>
		`${people(back)} como antes.${kept > 0 ? ` ${count(kept)} ${form(kept, { one: 'conserva', other: 'conservan' })} lo que se cambió después.` : ''}${taken > 0 ? ` ${count(taken)} ${form(taken, { one: 'queda', other: 'quedan' })} con el cambio.` : ''}`,
	failed: 'No se ha cambiado ningún contacto.',
	undoFailed: 'No se pudo deshacer la edición.',
	interrupted: (n) =>
		`Se interrumpió la edición de varios contactos, así que se ha deshecho: ${n === 1 ? 'el contacto ya cambiado está' : `los ${count(n)} contactos ya cambiados están`} como antes. Vuelva a hacer la edición.`,
	made: {
		open: 'Ediciones masivas',
		text: 'Lo que se cambió en muchos contactos a la vez, lo más reciente primero. Deshacer devuelve a cada uno lo que tenía; lo que se cambió después se queda.',
		reading: 'Buscando…',
		none: 'No hay ninguna edición masiva que se pueda deshacer entera.',
		trouble: 'No se pudieron leer.',
		line: (n, fields) => `${people(n)}: ${fields}`,
		added: (tags) => `se añadió ${tags}`,
		removed: (tags) => `se quitó ${tags}`,
		set: (value) => `ahora «${value}»`,
		cleared: 'vaciado',
		quoted: (tag) => `«${tag}»`,
		stopped: 'detenida antes de tiempo',
		undone: 'Deshecha',
		undoing: 'Deshaciendo la edición',
		close: 'Cerrar'
	}
} satisfies Words<typeof en>;
