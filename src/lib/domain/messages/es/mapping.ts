import { CONSENT_READERS } from '#domain/contacts/consent-readers';
import { channelsIn, type Channel } from '#domain/contacts/refusal';
import { count, type Params, type SameCodes } from '../catalogue';
import type { mappingMessages as en } from '../mapping';
import { either, values } from './parts';

/** What values of a kind are called: one, many. */
const KINDS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
	['email', ['una dirección de correo', 'direcciones de correo']],
	['phone', ['un número de teléfono', 'números de teléfono']],
	['url', ['una dirección web', 'direcciones web']],
	['linkedin', ['una dirección de LinkedIn', 'direcciones de LinkedIn']],
	['handle', ['un nombre de X/Twitter', 'nombres de X/Twitter']],
	['date', ['una fecha', 'fechas']],
	['number', ['un número', 'números']],
	['postalCode', ['un código postal', 'códigos postales']],
	['country', ['un país', 'países']],
	['state', ['un estado o provincia', 'estados o provincias']],
	['name', ['un nombre', 'nombres']],
	['company', ['un nombre de empresa', 'nombres de empresa']],
	['honorific', ['un tratamiento', 'tratamientos']],
	['job', ['un cargo', 'cargos']],
	['yesNo', ['una respuesta sí/no', 'respuestas sí/no']],
	['status', ['un estado de gestión', 'estados de gestión']],
	['address', ['una dirección postal', 'direcciones postales']],
	['place', ['un lugar', 'lugares']],
	['phoneLabel', ['un tipo de teléfono', 'tipos de teléfono']],
	['timeZone', ['una zona horaria', 'zonas horarias']],
	['text', ['texto', 'textos']]
]);

/** "3 de 3 valores son fechas", "1 de 4 valores es una fecha", "ninguno de 5 valores es una fecha". */
const hits = (p: Params): string => {
	const n = Number(p.hits);
	const of = `de ${values(p.total)}`;
	const [one, many] = KINDS.get(String(p.kind)) ?? ['texto', 'textos'];
	return n === 0 ? `ninguno ${of} es ${one}` : `${count(n)} ${of} ${either(n, `es ${one}`, `son ${many}`)}`;
};

const OTHER_THINGS: ReadonlyMap<string, string> = new Map([
	['namePrefix', 'una partícula delante del apellido'],
	['secondLastName', 'un segundo apellido'],
	['callingCode', 'un prefijo de país'],
	['areaCode', 'un prefijo local'],
	['phoneExtension', 'una extensión'],
	['fax', 'un número de fax'],
	['pager', 'un número de buscapersonas'],
	['email2', 'una segunda dirección de correo'],
	['middleName', 'un segundo nombre'],
	['nickname', 'un apodo'],
	['phoneticName', 'cómo se pronuncia un nombre'],
	['maidenName', 'un nombre anterior'],
	['initials', 'unas iniciales'],
	['fileAs', 'cómo se archiva un contacto'],
	['department', 'un departamento'],
	['birthDate', 'un cumpleaños'],
	['anniversary', 'un aniversario'],
	['gender', 'un género'],
	['language', 'un idioma'],
	['photo', 'una imagen'],
	['im', 'un nombre de chat'],
	['social', 'una red social'],
	['nationality', 'una nacionalidad'],
	['assistant', 'el nombre de quien asiste'],
	['manager', 'el nombre de quien dirige'],
	['spouse', 'el cónyuge o la pareja'],
	['children', 'los hijos'],
	['otherPerson', 'una persona distinta del contacto'],
	['id', 'el número de un registro'],
	['createdBy', 'quién creó un registro'],
	['modifiedBy', 'quién cambió un registro'],
	['modifiedDate', 'cuándo se cambió un registro'],
	['poBox', 'un apartado de correos'],
	['district', 'un distrito'],
	['zipCity', 'código postal y ciudad en uno'],
	['custom', 'un campo propio del otro programa'],
	['stateOrStatus', 'un estado geográfico o de gestión; no queda claro cuál']
]);

const READINGS: ReadonlyMap<string, string> = new Map([
	['callingCode', 'Va delante de los números de su fila escritos sin prefijo de país.'],
	['areaCode', 'Va delante del número local de su fila.'],
	['phoneExtension', 'Va detrás del número de su fila, como extensión.'],
	['contactDetails', 'Se separan; lo que no cabe en ningún campo va a las notas.'],
	['familyFirst', 'Los nombres empiezan ahí por el apellido.'],
	['guestMark', '«(Invitado)» y «(Externo)» al final de los nombres se quitan.'],
	['nameAndAddress', 'Los nombres y las direcciones de una misma celda se separan.'],
	[
		'firstOfMany',
		'De varios valores separados por «:::» se toma el primero; los demás teléfonos ocupan campos de teléfono libres y todo lo demás se añade a las notas.'
	],
	['markedLabel', 'Se quita el asterisco que precede al principal.'],
	['markedGroups', 'Los grupos se enumeran con comas, sin el asterisco de los propios del producto.'],
	['consentToo', 'Un no se guarda como consentimiento denegado, digan lo que digan otras columnas.'],
	['optOutToo', 'Un sí se guarda como consentimiento denegado, digan lo que digan otras columnas.'],
	['statedToo', 'Dado de baja, no llamar y similares se guardan como consentimiento retirado, digan lo que digan otras columnas.'],
	['leftToo', 'Dado de baja y similares se guardan como consentimiento retirado para lo que nombra la columna.'],
	['reversedConsent', 'Un sí se guarda como consentimiento denegado; un no, como desconocido.'],
	['statedConsent', 'Sus respuestas se guardan como consentimiento otorgado, denegado, retirado o desconocido.'],
	['refusedAt', 'Una fecha se guarda como consentimiento retirado ese día, digan lo que digan otras columnas.'],
	['withdrawnAt', 'Una fecha se guarda como consentimiento retirado y pasa a ser su fecha.'],
	['plusSign', 'Se añade el signo más que falta antes del prefijo de país.'],
	['letterMark', 'Se quita la letra con dos puntos que precede al valor.'],
	['inThousands', 'Sus números están en miles y se guardan completos.'],
	['inMillions', 'Sus números están en millones y se guardan completos.'],
	['numericCountry', 'Los países están como números (ISO 3166) y se guardan como códigos.'],
	['leadingApostrophe', 'Se quita el apóstrofo que precede al valor.'],
	['zeroDate', 'Ahí, 0/0/00 significa sin fecha.']
]);
/** Which way to reach somebody a header names; those that name none are about all. */
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = { calls: 'llamadas', emails: 'correos electrónicos', letters: 'cartas' };
const concerns = (p: Params): string => {
	const list = [...channelsIn(String(p.header))].map((c) => CHANNEL_WORDS[c]).join(' y ');
	return list === '' ? '' : ` Se refiere a ${list}.`;
};
const reading = (p: Params): string => {
	const text = READINGS.get(String(p.reader ?? ''));
	return text ? ` ${text}${CONSENT_READERS.has(String(p.reader)) ? concerns(p) : ''}` : '';
};

const check = () => 'Mire los valores de ejemplo; asigne la columna a otro campo si corresponden a otro lugar, o exclúyala.';
const keep = () => 'Consérvela como campo propio, asígnela a otro campo o exclúyala.';
const join = () => 'Una las dos columnas, elija cuál usar o déjelo como está.';

/** Texts by code: reasons, warnings and problems of column mapping (MAP-1, MAP-2). */
export const mappingMessages = {
	mappedByBoth: { message: (p) => `El encabezado dice ${p.header}; ${hits(p)}.${reading(p)}` },
	mappedByHeader: { message: (p) => `El encabezado dice ${p.header}.${reading(p)}` },
	mappedBlank: { message: (p) => `El encabezado dice ${p.header}; las primeras filas están vacías aquí.${reading(p)}` },
	mappedConsentValues: { message: (p) => `Por sus valores, como «${p.example}».${reading(p)}` },
	mappedByContent: { message: (p) => `Por sus valores: ${hits(p)}.${reading(p)}` },
	mappedSecondLine: { message: (p) => `Segunda línea de la dirección; unida a «${p.other}» con una coma.` },
	mappedPhonePart: { message: (p) => `Parte del número de «${p.other}».${reading(p)}` },
	mappedDetails: { message: (p) => `Las celdas contienen nombres con direcciones o números.${reading(p)}` },
	mappedNamePart: { message: (p) => `Parte del apellido; unida a «${p.other}» con un espacio.` },
	mappedHouseNumber: { message: (p) => `Número de la calle; unido a «${p.other}» con un espacio.` },
	mappedOptOut: {
		message: (p) => `El encabezado dice ${p.header}: un sí se guarda como consentimiento denegado; un no, como desconocido.${concerns(p)}`
	},
	mappedBackup: { message: (p) => `«${p.header}» es un campo propio del dispositivo del que es la copia de seguridad.` },
	mappedByExport: { message: (p) => `${p.product}: «${p.header}» es ${p.field}.${reading(p)}` },
	customByExport: {
		message: (p) => `${p.product}: ningún campo estándar contiene «${p.header}», así que se conserva como campo propio.${reading(p)}`,
		fix: keep
	},
	excludedByExport: {
		message: (p) => `Excluida: ${p.product} escribe «${p.header}» para sí mismo; no dice nada del contacto.`,
		fix: () => 'Asígnela a un campo si la necesita.'
	},
	customFieldTakenByExport: {
		message: (p) => `Otra columna ya rellena ${p.field}, así que «${p.header}» se conserva como campo propio.`,
		fix: join
	},
	excludedOwn: { message: (p) => `Excluida: Muster añadió la columna ${p.header} a un informe o una exportación.` },
	excludedAddressBook: {
		message: (p) => `Excluida: con ${p.header} una libreta de direcciones anota cómo muestra una tarjeta. No dice nada del contacto.`,
		fix: () => 'Asígnela a un campo para conservarla de todos modos.'
	},
	excludedBlank: {
		message: () => 'Excluida: las primeras filas están vacías aquí y ningún campo estándar encaja.',
		fix: () => 'Asígnela a un campo si hay valores en filas posteriores.'
	},
	excludedBeside: {
		message: () => 'Excluida: junto a la primera hay una segunda tabla de personas, que se mezclarían con las de la izquierda.',
		fix: () => 'Para importarlas también, copie sus filas debajo de la primera tabla o en una hoja propia.'
	},
	excludedBlankOptOut: {
		message: (p) => `Excluida: las primeras filas están vacías aquí.${reading(p)}`,
		fix: () => 'Asígnela a un campo si hay valores más abajo.'
	},
	mappedOwnField: { message: (p) => `Un campo propio se llama así: ${p.field}.` },
	mappedOwnFieldOther: {
		message: (p) => `Un campo propio se llama así: ${p.field}. Algunos valores de aquí no son de su tipo.`,
		fix: keep
	},
	customUnknown: { message: (p) => `Ningún campo estándar encaja con «${p.header}», así que se conserva como campo propio.`, fix: keep },
	customFieldTaken: {
		message: (p) => `«${p.other}» ya rellena ${p.field}, así que esta columna se conserva como campo propio.`,
		fix: join
	},
	customOptOut: { message: (p) => `«${p.header}» se conserva como campo propio.${reading(p)}`, fix: keep },
	customPhonesFull: {
		message: (p) => `Otras columnas ya rellenan los ${p.limit} campos de teléfono, así que esta se conserva como campo propio.`,
		fix: keep
	},
	customConcept: {
		message: (p) =>
			`«${p.header}» es ${OTHER_THINGS.get(String(p.concept)) ?? 'otra cosa'}, algo que ningún campo estándar contiene, así que se conserva como campo propio.`,
		fix: keep
	},
	customOtherAddress: {
		message: (p) =>
			`«${p.header}» pertenece a una segunda dirección. Se conserva como campo propio y es la dirección de los contactos que no tienen otra.`,
		fix: keep
	},
	custom_otherPerson: {
		message: (p) => `«${p.header}» trata de una persona distinta del contacto, así que se conserva como campo propio.`,
		fix: keep
	},
	custom_attribute: {
		message: (p) => `«${p.header}» describe un valor y no es el valor mismo, así que se conserva como campo propio.`,
		fix: keep
	},
	custom_company: {
		message: (p) => `«${p.header}» pertenece a la empresa y no a la persona, así que se conserva como campo propio.`,
		fix: keep
	},

	contentMismatch: {
		message: (p) => `Los valores no parecen corresponder a ${p.field}: ${hits(p)}, por ejemplo «${p.example}».`,
		fix: check
	},
	headerIsOther: { message: (p) => `El encabezado dice ${p.header}, pero ${hits(p)}.`, fix: check },
	contentIsOther: { message: (p) => `Los valores no parecen corresponder a ${p.field}: ${hits(p)}.`, fix: check },

	requiredUnmapped: {
		message: (p) => `Ninguna columna está asignada a ${p.field}, que es obligatorio.`,
		fix: (p) => `Elija ${p.field} para la columna que lo contiene. Si el archivo no tiene ninguna, cambie lo que es obligatorio.`
	},
	requiredName: {
		message: () => 'Ninguna columna está asignada a un nombre, que es obligatorio.',
		fix: () => 'Elija Nombre completo, o Nombre y Apellidos, para las columnas que los contienen.'
	},
	requiredEmailOrPhone: {
		message: () => 'Ninguna columna está asignada a Correo electrónico ni a Teléfono; uno de los dos es obligatorio.',
		fix: () => 'Elija Correo electrónico o Teléfono 1 para la columna que lo contiene.'
	},
	sameFieldTwice: {
		message: (p) => `${p.count} columnas están asignadas a ${p.field}: ${p.columns}.`,
		fix: () => 'Únalas, dé a cada una de las demás su propio campo o exclúyalas.'
	}
} satisfies SameCodes<typeof en>;
