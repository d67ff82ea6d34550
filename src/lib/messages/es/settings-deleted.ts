import { either, some, told } from '#domain/messages/es/parts';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';

const gone = (n: number): string => some(n, 'contacto eliminado', 'contactos eliminados');

export const deleted = {
	here: (n, recent, delivered) =>
		[
			n > 0 ? `${gone(n)} ${either(n, 'sigue guardado', 'siguen guardados')} en este dispositivo.` : '',
			n > 0 && recent > 0
				? `${recent === n ? either(n, 'Se puede', 'Se pueden') : told(recent, 'de ellos se puede', 'de ellos se pueden')} recuperar hasta 30 días después de la eliminación.`
				: '',
			delivered > 0
				? `${gone(delivered)} ${either(delivered, 'se entregó y sigue aquí, oculto', 'se entregaron y siguen aquí, ocultos')}: así nadie llega dos veces si vuelve a entrar.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	remove: 'Quitar para siempre',
	title: (n) => `¿Quitar para siempre ${gone(n)}?`,
	text: 'Sus valores desaparecen de este dispositivo, con su historial y sus filas originales. Ya no se pueden recuperar. Las copias de seguridad, las entregas y los CRM conservan lo que tienen; las campañas y el registro de auditoría, también.',
	keep: 'Conservar',
	working: 'Quitando contactos',
	done: (n) => `${some(n, 'contacto quitado', 'contactos quitados')} para siempre.`,
	failed: 'No se pudieron quitar todos.'
} satisfies Words<typeof en.deleted>;
