import { either, some } from '#domain/messages/es/parts';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';
import { percentText } from '#domain/messages/catalogue';

const pairsOf = (pairs: number): string => some(pairs, 'par', 'pares');

export const duplicates = {
	title: 'Duplicados',
	text: 'Qué se busca cuando llega un archivo o se escribe un contacto, y por qué se pregunta.',
	types: {
		exact: 'Coincidencias exactas',
		email: 'Coincidencias de correo',
		phone: 'Coincidencias de teléfono',
		nameCompany: 'Coincidencias de nombre/empresa',
		primaryKey: 'Coincidencias de clave principal',
		similar: 'Coincidencias similares'
	},
	what: {
		exact: 'Mismo correo y mismo nombre.',
		email: 'Mismo correo, otro nombre u otra empresa.',
		phone: 'Mismo número, otros datos.',
		nameCompany: 'Mismo nombre y empresa, otro correo y otro número.',
		primaryKey: 'Mismo valor de la clave principal.',
		similar:
			'Erratas, apodos, nombres intercambiados, otras grafías. La confianza es la probabilidad de que ambos sean una misma persona, aprendida de su propia lista.'
	},
	byPolicy: (key) => `Las coincidencias por ${keyName(key)} se resuelven como indica Importaciones, arriba.`,
	ask: 'Preguntarme desde',
	auto: 'Combinar sin preguntar desde',
	never: 'Nunca',
	autoHint: (percent) =>
		`Las coincidencias del ${percentText(percent)} o más se combinan por esta regla. Cada una queda registrada así, se muestra en la revisión y se puede deshacer.`,
	fields: {
		title: 'Qué comparan las coincidencias similares',
		text: 'Cada parte cuenta tanto como su lista muestra que distingue. Cámbielo donde usted lo sepa mejor: los motivos de la revisión se ajustan.',
		groups: {
			name: 'Nombre',
			email: 'Correo',
			phone: 'Números de teléfono',
			company: 'Empresa',
			address: 'Dirección',
			jobTitle: 'Cargo',
			web: 'Sitio web y perfiles',
			own: 'Sus campos propios'
		},
		strengths: { off: 'No se compara', less: 'Cuenta menos', normal: 'Normal', more: 'Cuenta más' },
		label: (group) => `${group}: cuánto cuenta`
	},
	upTo: 'Buscar coincidencias similares hasta',
	upToHint:
		'Registros en total: contactos guardados y filas del archivo. Por encima, la importación busca solo las demás coincidencias y lo indica.',
	apart: (pairs) => `${pairsOf(pairs)} ${either(pairs, 'se recuerda', 'se recuerdan')} como dos personas distintas`,
	apartText: 'Usted eligió «Conservar ambos», importó uno como nuevo o deshizo una combinación. No se vuelve a preguntar por ellos.',
	forget: 'Olvidar',
	keep: 'Conservarlos',
	forgetTitle: (pairs) => `¿Olvidar ${pairsOf(pairs)}?`,
	forgetText: 'Los contactos quedan como están. A partir de la próxima importación se vuelve a preguntar por estos pares.',
	forgotten: (pairs) => `${some(pairs, 'par olvidado', 'pares olvidados')}.`,
	notForgotten: 'No se pudieron olvidar en este momento. No se ha cambiado nada.'
} satisfies Words<typeof en.duplicates>;
