import { count, form } from '#domain/messages/catalogue';
import type { notices as en } from '../en/notices';
import type { Words } from '../words';
import { contacts, noun, rows } from './nouns';

const days = noun('día', 'días');
const became = (inRows: number, all: number): string =>
	`${count(inRows)} de ${rows(all)} ${form(inRows, { one: 'es ahora un contacto o parte de uno', other: 'son ahora contactos o parte de uno' })}`;
const rejected = (n: number): string => `el destino ha rechazado ${contacts(n)}`;
const wait = (n: number): string => `${contacts(n)} ${form(n, { one: 'espera', other: 'esperan' })}`;

/** Words of the bell. No names of people: a notification of the system shows on a locked screen. */
export const notices = {
	bell: (n) => (n === 0 ? 'Notificaciones' : `Notificaciones, ${count(n)} ${form(n, { one: 'nueva', other: 'nuevas' })}`),
	title: 'Notificaciones',
	none: 'No hay nada nuevo.',
	imported: (file, inRows, all) => `${file} se ha importado: ${became(inRows, all)}.`,
	held: (n) => `${noun('posible duplicado', 'posibles duplicados')(n)} ${form(n, { one: 'espera', other: 'esperan' })} una decisión.`,
	rejected: (label, n) =>
		`${label}: ${rejected(n)}. ${form(n, { one: 'Se conserva aquí; corríjalo y envíelo de nuevo.', other: 'Se conservan aquí; corríjalos y envíelos de nuevo.' })}`,
	paused: (label, n) => `${label} no avanza: ${wait(n)} su entrega. No se ha perdido nada.`,
	backup: (n, age) =>
		age === null
			? `${contacts(n)} ${form(n, { one: 'está únicamente', other: 'están únicamente' })} en este dispositivo. Haga una copia de seguridad.`
			: `La última copia de seguridad es de hace ${days(age)}. Haga una nueva.`,
	open: { imported: 'Abrir historial', held: 'Revisar', delivery: 'Abrir entrega', backup: 'Hacer copia de seguridad' },
	dismiss: 'Descartar',
	dismissAll: 'Descartar todas',
	ask: 'Mostrar notificaciones en este dispositivo',
	askText: 'Aparecen mientras Muster está en segundo plano, con cifras y sin nombres de personas.',
	on: 'Este dispositivo muestra notificaciones mientras Muster está en segundo plano.',
	off: 'Dejar de mostrarlas',
	denied: 'Este navegador bloquea las notificaciones de Muster. Permítalas en la configuración del sitio.',
	system: {
		review: (n) =>
			n === 0
				? 'Se ha leído un archivo. Su importación le espera.'
				: `Se ha leído un archivo: ${noun('duplicado', 'duplicados')(n)}. Su importación le espera.`,
		imported: (inRows, all) => `Importación terminada: ${became(inRows, all)}.`,
		rejected: (n) => `${rejected(n).replace(/^e/, 'E')}.`,
		paused: (n) => `Una entrega no avanza: ${wait(n)}.`
	}
} satisfies Words<typeof en>;
