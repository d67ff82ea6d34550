import { count, form } from '#domain/messages/catalogue';
import type { suppressions as en } from '../en/suppressions';
import type { Words } from '../words';
import { entries as entriesOf, listsOf, noun } from './nouns';

/** Words of suppression lists (LST-9). */
export const suppressions = {
	title: 'Listas de supresión',
	state: (lists, entries) =>
		lists === 0 ? 'Números, correos y dominios a los que nadie llama ni escribe.' : `${listsOf(lists)} · ${entriesOf(entries)}`,
	loading: 'Leyendo las listas de supresión',
	back: 'Listas de leads',
	add: 'Importar lista',
	emptyTitle: 'Todavía no hay listas de supresión',
	emptyText:
		'Importe un archivo de números, correos o dominios con los que no se debe contactar, en claro o como SHA-256. Quien figure en él queda fuera de importaciones a listas, subidas, archivos para marcador, llamadas y entregas. Solo se guardan los hashes.',
	columns: { name: 'Nombre', scope: 'Vale para', entries: 'Entradas', since: 'Último cambio', actions: 'Acciones' },
	everywhere: 'Todos los procesos',
	refused: 'Se llena con «No llamar» al hacer llamadas',
	consent: 'Se llena con importaciones: un número vale para llamadas; un correo, para correos',
	kinds: (numbers, emails, domains, hashed) =>
		[
			numbers > 0 ? noun('número', 'números')(numbers) : '',
			emails > 0 ? noun('correo', 'correos')(emails) : '',
			domains > 0 ? noun('dominio', 'dominios')(domains) : '',
			hashed > 0 ? `${count(hashed)} como SHA-256` : ''
		]
			.filter(Boolean)
			.join(', ') || 'vacía',
	more: (name) => `Más opciones de ${name}`,
	addTo: 'Añadir un archivo a esta lista',

	form: {
		title: 'Importar una lista de supresión',
		text: 'Un número, correo, dominio (solo en su línea) o valor SHA-256 por celda; CSV, Excel o texto sin formato. Solo se lee en este dispositivo.',
		file: 'Archivo',
		choose: 'Elegir archivo',
		another: 'Elegir otro archivo',
		fileMissing: 'Elija un archivo.',
		into: 'Añadir a',
		newList: 'Una lista nueva',
		name: 'Nombre',
		nameHint: 'Por ejemplo, Lista Robinson, noviembre',
		nameMissing: 'Ponga un nombre a la lista.',
		scope: 'Vale para',
		country: 'País de los números sin prefijo',
		confirm: 'Importar',
		cancel: 'Cancelar',
		close: 'Cerrar',
		reading: 'Leyendo el archivo'
	},
	done: {
		title: (name) => `${name} vale a partir de ahora`,
		entries: 'En el archivo',
		numbers: 'Números',
		emails: 'Correos',
		domains: 'Dominios',
		hashed: 'Como SHA-256',
		known: 'Ya conocidos',
		unreadable: 'No legibles',
		samples: 'Líneas que no se pudieron leer',
		line: (n, value) => `Línea ${count(n)}: ${value}`
	},
	remove: {
		action: 'Quitar',
		title: (name) => `¿Quitar la lista de supresión ${name}?`,
		text: (entries) =>
			`${form(entries, { one: 'Su', other: 'Sus' })} ${entriesOf(entries)} ya no ${form(entries, { one: 'excluirá', other: 'excluirán' })} a nadie: se podrá volver a llamar y escribir a estas personas. Esta acción no se puede deshacer.`,
		typed: (name) => `Escriba ${name} para quitarla`,
		confirm: 'Quitar definitivamente',
		done: (name) => `Se ha quitado la lista de supresión ${name}.`
	}
} satisfies Words<typeof en>;
