import { brokenCardPlace } from '../../imports/own-columns';
import { rowInPart } from '../../imports/parts';
import { inFile, type Message, type Params, type SameCodes } from '../catalogue';
import type { issueMessages as en } from '../issues';
import { found } from './found';
import { cells, columns, some } from './parts';

const at = (p: Params, text: string): string => {
	const row = rowInPart(Number(p['row'] ?? 0));
	if (row <= 0) return text;
	return p['place'] ? `${p['place']}, fila ${row}: ${text}` : `Fila ${row}: ${text}`;
};
const twin = (p: Params): string =>
	p['twin'] === undefined ? '' : p['twinPlace'] ? `, en ${p['twinPlace']}, fila ${p['twin']}` : `, en la fila ${p['twin']}`;
const value = (p: Params): string => String(p['value'] ?? '');
const field = (p: Params): string => String(p['field'] ?? '');
const use = (p: Params, otherwise: string): string =>
	p['suggestion'] === undefined ? otherwise : `Use ${p['suggestion']} o escriba el valor correcto.`;
const characters = (n: string | number | undefined): string => some(n, 'carácter', 'caracteres');

const missing = (name: string, fix: string): Required<Message> => ({
	message: (p) => at(p, `Falta el campo obligatorio: ${name}`),
	fix: () => fix
});

const emailFixes: Record<string, string> = {
	noAt: 'Una dirección necesita una @ entre el nombre y el dominio, como ana@example.com. Añada lo que falta.',
	twoAt: 'La celda tiene más de una @. Deje aquí una dirección y ponga las demás en una fila propia.',
	noName: 'Añada la parte anterior a la @.',
	noDomain: 'Añada el dominio después de la @, como example.com.',
	noDot: 'El dominio no tiene terminación. Añádala, como .com.',
	quoted: 'La mayoría de formularios y sistemas rechazan direcciones con comillas antes de la @. Escriba el nombre sin comillas.',
	dots: 'La parte anterior a la @ no puede empezar ni terminar con punto, ni llevar dos seguidos. Quite el punto que sobra.',
	space: 'Una dirección no lleva espacios. Quítelos o deje una sola dirección.',
	character: 'La parte anterior a la @ tiene un carácter que las direcciones no permiten. Quítelo.',
	domain: 'El dominio después de la @ no existe en internet. Revise su ortografía y los puntos.',
	tooLong:
		'La dirección es más larga de lo que permite el correo (64 caracteres antes de la @, 254 en total). Compruebe si incluye texto que no le pertenece.'
};
const countryPlan = (p: Params): string => (String(p['country'] ?? '') === '' ? '' : ` de ${p['country']}`);

/** Texts by code: findings of validation rules (VAL-6, IMP-11) and what became of rows at the end of an import. */
export const issueMessages = {
	missingEmail: missing(
		'Correo electrónico',
		'Añada la dirección de correo del contacto o elija la política que acepta un teléfono en su lugar.'
	),
	missingName: missing('Nombre', 'Añada un nombre completo, o nombre y apellidos.'),
	missingFirstName: missing('Nombre', 'Añada el nombre o asigne una columna con el nombre completo.'),
	missingLastName: missing('Apellidos', 'Añada los apellidos o asigne una columna con el nombre completo.'),
	missingCompany: missing('Empresa', 'Añada la empresa o elija una política que no la requiera.'),
	missingField: {
		message: (p) => at(p, `Falta el campo obligatorio: ${field(p)}`),
		fix: (p) => `Añada el valor o haga opcional ${field(p)} en la definición de la tabla.`
	},
	missingEmailOrPhone: missing(
		'Correo electrónico o teléfono',
		'Añada una dirección de correo o un número de teléfono para poder localizar al contacto.'
	),

	emailSyntax: {
		message: (p) => at(p, `Formato de correo no válido: ${value(p)}`),
		fix: (p) => use(p, emailFixes[String(p['why'])] ?? 'Una dirección tiene la forma nombre@dominio.tld, como ana@example.com. Corríjala.')
	},
	emailTld: {
		message: (p) => at(p, `Dominio de correo no válido: ${value(p)}`),
		fix: (p) => use(p, `Ninguna dirección de internet termina en ${p['tld'] ?? 'eso'}. Compruebe la terminación, como .com o .es.`)
	},
	emailTypo: {
		message: (p) => at(p, `El correo parece mal escrito: ${value(p)} (probablemente sea ${p['better'] ?? 'otro dominio'})`),
		fix: (p) => use(p, 'Compruebe la parte posterior a la @.')
	},
	emailDots: {
		message: (p) => at(p, `El correo tiene un punto que la mayoría de los servidores rechaza: ${value(p)}`),
		fix: () => 'El proveedor asignó direcciones así, por lo que se importa. Algunos sistemas no enviarán a ella.'
	},
	emailDisposable: {
		message: (p) => at(p, `Dirección de correo desechable: ${value(p)}`),
		fix: (p) => `${p['domain'] ?? 'El dominio'} da direcciones que duran minutos. Pida una dirección permanente.`
	},
	emailRole: {
		message: (p) => at(p, `Correo de una función, no de una persona: ${value(p)}`),
		fix: () => 'No hay que hacer nada. Con una dirección personal se localiza al contacto con más seguridad.'
	},
	emailFree: {
		message: (p) => at(p, `Correo de un proveedor gratuito: ${value(p)}`),
		fix: () => 'No hay que hacer nada. Una dirección de empresa dice más del contacto.'
	},

	phoneCharacters: {
		message: (p) => at(p, `Número de teléfono no válido: ${value(p)}`),
		fix: () => 'Use solo dígitos, espacios, guiones, paréntesis, puntos, un signo más y una extensión (ext. 12), con un número por celda.'
	},
	phoneDigitsLost: {
		message: (p) => at(p, `El número de teléfono ha perdido dígitos: ${value(p)}`),
		fix: () =>
			'Una hoja de cálculo acortó el número. Dé formato de texto a la columna en el archivo original y guárdelo de nuevo, o escriba el número completo.'
	},
	phonePlan: {
		message: (p) => at(p, `El número de teléfono no existe en el plan de numeración${countryPlan(p)}: ${value(p)}`),
		fix: () => 'Compruebe el prefijo y los dígitos. El número se conserva como está.'
	},
	phoneLength: {
		message: (p) => at(p, `El número de teléfono no tiene una longitud usada en el plan de numeración${countryPlan(p)}: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Compruebe si faltan o sobran dígitos, o añada el prefijo de país con un signo más. El número se conserva como está.'
				: `Con un signo más es un número que existe: ${p['suggestion']}. Úselo si ese país es el correcto. El número se conserva como está.`
	},

	nameTooShort: {
		message: (p) => at(p, `El nombre es demasiado corto: ${value(p)}`),
		fix: () => 'Un nombre tiene al menos 2 caracteres. Escríbalo completo.'
	},
	nameInitial: {
		message: (p) => at(p, `${field(p)} es solo una inicial: ${value(p)}`),
		fix: () => 'Escriba el nombre completo si lo conoce. La fila se importa de todos modos.'
	},
	tooLong: {
		message: (p) => at(p, `${field(p)} es demasiado largo: ${characters(p['length'])}; caben como máximo ${characters(p['max'])}`),
		fix: (p) =>
			`Acorte el valor o pase una parte a Notas.${inFile(p, ' Unas comillas perdidas en el archivo también pueden pegar celdas.')}`
	},

	notUnique: {
		message: (p) =>
			at(
				p,
				`${field(p)} ${value(p)} ya lo usa ${p['otherPlace'] ? `${p['otherPlace']}, ` : ''}${p['otherRow'] === undefined ? 'otro contacto' : `la fila ${rowInPart(Number(p['otherRow']))}`}`
			),
		fix: (p) => `Cada contacto necesita un valor propio en ${field(p)}. Corríjalo o vacíelo: un valor vacío nunca cuenta como repetido.`
	},
	dateImpossible: {
		message: (p) => at(p, `${field(p)} no es un día del calendario: ${value(p)}`),
		fix: (p) => use(p, 'Compruebe el día y el mes, y escríbalo como año-mes-día, por ejemplo 2024-03-05.')
	},
	dateUnreadable: {
		message: (p) => at(p, `${field(p)} no es una fecha legible: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Escríbala como año-mes-día, por ejemplo 2024-03-05.'
				: `Solo es posible ${p['suggestion']}, en contra del orden de día y mes de la columna. Úsela o escriba año-mes-día.`
	},
	dateFar: {
		message: (p) => at(p, `${field(p)} cae en el año ${p['year'] ?? ''}: ${value(p)}`),
		fix: () => 'Compruebe el año. La fecha se conserva como está.'
	},
	urlUnreadable: {
		message: (p) => at(p, `${field(p)} no es una dirección web: ${value(p)}`),
		fix: () => 'Escríbala como https://example.com, con una dirección por celda.'
	},
	countryUnknown: {
		message: (p) => at(p, `País desconocido: ${value(p)}`),
		fix: () =>
			'Use el nombre del país en inglés o su código de dos letras, como ES. Los teléfonos de esta fila se leen con el país predeterminado.'
	},
	numberUnreadable: {
		message: (p) => at(p, `${field(p)} no es un número: ${value(p)}`),
		fix: () => 'Use dígitos, con punto antes de los decimales, como 1200000 o 0.5.'
	},
	choiceUnknown: {
		message: (p) => at(p, `${field(p)} no es uno de los valores permitidos: ${value(p)}`),
		fix: (p) => `Use uno de estos: ${p['choices'] ?? ''}.`
	},
	yesNoUnreadable: { message: (p) => at(p, `${field(p)} no es ni sí ni no: ${value(p)}`), fix: () => 'Escriba sí o no.' },
	companyNotFound: {
		message: (p) => at(p, `Empresa no encontrada: ${value(p)}`),
		fix: () => 'Compare la ortografía con su lista de empresas conocidas o añada la empresa a la lista.'
	},
	formulaError: {
		message: (p) => at(p, `${field(p)} contiene un error de hoja de cálculo: ${value(p)}`),
		fix: (p) =>
			p['blank']
				? 'La fórmula falló antes de guardarse el archivo: el valor no está en él y el campo quedó en blanco. Ponga el valor correcto.'
				: 'La fórmula falló antes de guardarse el archivo. Ponga el valor correcto en la celda o vacíela.'
	},
	lostCharacters: {
		message: (p) => at(p, `${field(p)} ha perdido caracteres: ${value(p)}`),
		fix: () =>
			'El archivo se guardó en algún momento con una codificación incorrecta. Elija otra codificación al cargarlo o vuelva a escribir las letras que se muestran como �.'
	},

	duplicateKey: {
		message: (p) =>
			at(p, `Duplicado detectado: ya existe un registro con el mismo valor en ${p['field'] ?? 'la clave principal'}${twin(p)}`),
		fix: () => 'La fila se trató como indica la política de duplicados. Para conservar ambos, dé a uno de ellos un valor propio.'
	},
	duplicateEmail: {
		message: (p) => at(p, `Duplicado detectado: ya existe un registro con el mismo correo${twin(p)}`),
		fix: () => 'La fila se trató como indica la política de duplicados. Para conservar ambos, dé a uno de ellos otra dirección.'
	},
	skippedByPolicy: {
		message: (p) => at(p, 'Omitida: el contacto ya existe y la política de duplicados es Omitir'),
		fix: () => 'No hay que hacer nada. Para incorporar los datos nuevos, importe de nuevo la fila con Actualizar el existente.'
	},
	keptInList: {
		message: (p) => at(p, 'Ya conocido: el contacto quedó como estaba, porque «Actualizar registros duplicados» estaba desactivado'),
		fix: () => 'Para incorporar los valores de la fila, súbala de nuevo con «Actualizar registros duplicados» activado.'
	},
	skippedByUser: {
		message: (p) => at(p, 'Omitida: usted eligió Omitir para este duplicado'),
		fix: () => 'No hay que hacer nada. Si cambia de opinión, importe de nuevo la fila y elija Combinar.'
	},
	skippedWithTwin: {
		message: (p) => at(p, `Omitida con su duplicado${twin(p)}`),
		fix: () => 'No hay que hacer nada. Si cambia de opinión, importe de nuevo las dos filas y elija Combinar para la primera.'
	},
	skippedAlreadyHeld: {
		message: (p) => at(p, 'Omitida: la misma fila ya espera en Revisión manual'),
		fix: () => 'Decida la fila pendiente en Revisión manual.'
	},
	heldForReview: {
		message: (p) => at(p, 'Retenida para revisión: puede ser un contacto que ya existe'),
		fix: () => 'Abra Revisión manual y elija Combinar, Omitir o Importar como nueva. La fila se conserva hasta entonces.'
	},
	heldTakenBack: {
		message: (p) => at(p, 'Retenida para revisión y deshecha con su importación'),
		fix: () => 'Para recuperar la fila, impórtela de nuevo.'
	},
	mergeConflict: {
		message: (p) => at(p, `Conflicto en ${field(p)}: se conservó ${p['kept'] ?? ''}, no se usó ${p['dropped'] ?? ''}`),
		fix: () => 'Abra el contacto y elija el valor correcto. El otro queda en su historial.'
	},
	raggedRow: {
		message: (p) => at(p, `La fila tiene ${cells(p['found'])}; el encabezado tiene ${columns(p['expected'])}`),
		fix: () =>
			'Las celdas que faltan cuentan como vacías y las que sobran se excluyen. Compruebe si en la fila falta o sobra un separador o unas comillas.'
	},
	brokenCard: {
		message: (p) =>
			at(
				p,
				`La tarjeta de contacto no se puede leer hasta el final, vea la línea ${brokenCardPlace(p['value']).line} del archivo: ${found(brokenCardPlace(p['value']).what)}`
			),
		fix: () => 'Lo que se pudo leer está en el contacto. Compárelo con el archivo y vuelva a exportar la tarjeta si falta algo.'
	}
} satisfies SameCodes<typeof en>;
