import type { RegistryWords } from '../registry';

/** What the rules, formats and factors call themselves: label, then description. */
export const registry: RegistryWords = {
	formats: {
		csv: ['CSV o TSV', 'Texto con una fila por contacto y celdas separadas por comas, puntos y coma, tabuladores o barras.'],
		json: ['JSON', 'Objetos en una lista o uno por línea. Cada objeto es una fila y cada uno de sus nombres, una columna.'],
		lines: [
			'Nombres y valores',
			'Texto con un valor por línea tras su nombre («Correo: …»). Cada bloque de líneas es una fila y cada nombre, una columna.'
		],
		vcard: ['vCard', 'Tarjetas de contacto (.vcf). Cada tarjeta es una fila y cada tipo de dato, una columna.'],
		workbook: [
			'Libro de Excel u OpenDocument',
			'Hojas de celdas. Una hoja es una tabla; sus fórmulas, formatos y fechas se leen tal como se muestran.'
		]
	},
	normalizers: {
		'amount-range': [
			'Rangos de ingresos',
			'Escribe un rango como su punto medio, y uno abierto como el límite que nombra: $10M - $50M pasa a ser 30000000.'
		],
		choice: [
			'Opciones conocidas',
			'Escribe el valor de un campo de opciones como se escribe la opción, sean cuales sean sus mayúsculas y acentos.'
		],
		control: [
			'Quitar caracteres invisibles',
			'Quita los caracteres de control y de ancho cero, y el apóstrofo que protege un = + - o @ inicial.'
		],
		country: [
			'País a código',
			'Convierte nombres y códigos de países, en las grafías y lenguas habituales, en el código ISO 3166 de dos letras.'
		],
		date: [
			'Fecha a ISO',
			'Escribe las fechas como año-mes-día; si va primero el día o el mes se decide para toda la columna. Las horas se descartan.'
		],
		email: ['Ordenar el correo', 'En minúsculas, sin mailto:, nombre visible, comillas ni paréntesis alrededor de la dirección.'],
		'name-case': [
			'Mayúsculas de los nombres',
			'Escribe los nombres que llegaron todo en mayúsculas o en minúsculas como los escriben las personas: McDonald, van der Berg, de la Cruz.'
		],
		'name-signs': ['Nombres sin emojis', 'Quita de los nombres emojis, estrellas y otros adornos.'],
		number: ['Números sencillos', 'Escribe los números sin separador de miles, moneda ni letras: $1.2M pasa a ser 1200000.'],
		'phone-type': ['Tipo de teléfono', 'Convierte etiquetas como Cell, Business o Handy en móvil, trabajo, casa, fax u otro.'],
		phone: [
			'Teléfono a E.164',
			'Escribe los teléfonos en formato internacional (+14155550123 ext. 12), según el país de la fila o el país predeterminado.'
		],
		several: [
			'Uno de varios',
			'De varias direcciones o números en una celda queda el primero; los demás teléfonos ocupan campos de teléfono libres y el resto va a las notas.'
		],
		placeholder: ['Vaciar los textos de relleno', 'Deja vacía una celda que solo dice N/A, -, none, test, xxx o algo parecido.'],
		spaces: [
			'Quitar y juntar espacios',
			'Quita los espacios alrededor de un valor y deja uno solo donde hay varios. Las notas conservan sus saltos de línea.'
		],
		state: [
			'Estado a código',
			'Convierte los nombres de los estados de EE. UU., Canadá y Australia en sus códigos, en filas de esos países o sin país.'
		],
		tags: ['Separar etiquetas', 'Separa las etiquetas por coma o punto y coma, quita los espacios y conserva cada una una sola vez.'],
		unicode: ['Unificar Unicode', 'Escribe las letras con acento de una sola forma (NFC), para que los textos iguales sean iguales.'],
		url: ['Ordenar direcciones web', 'Añade https:// donde falta y escribe el servidor en minúsculas.'],
		'yes-no': ['Sí o no', 'Convierte true, 1, x, ja, oui y similares en sí, y sus contrarios en no.']
	},
	rules: {
		choice: ['Opciones', 'Una opción es uno de los valores permitidos; un campo de sí o no dice sí o no.'],
		'company-known': ['Empresas conocidas', 'Una empresa está en la lista de empresas conocidas, cuando hay una.'],
		country: ['Países', 'Un país se conoce por su nombre o su código.'],
		'damaged-text': [
			'Celdas dañadas',
			'Señala errores de hoja de cálculo como #REF! y caracteres perdidos por una codificación equivocada (�).'
		],
		date: ['Fechas', 'Una fecha se puede leer, es un día del calendario y está entre 1900 y 2100.'],
		'email-kind': [
			'Tipo de correo',
			'Marca las direcciones desechables, los buzones de una función (info@) y las direcciones de proveedores gratuitos.'
		],
		'email-syntax': ['Dirección de correo', 'Una dirección tiene la forma nombre@dominio.tld y su dominio de nivel superior existe.'],
		'email-typo': ['Correo mal escrito', 'Señala dominios que parecen un error al escribir un gran proveedor y puntos en sitios extraños.'],
		'max-length': ['Valor más largo', 'Ningún valor es más largo de lo que permite su campo.'],
		'name-length': ['Longitud del nombre', 'Un nombre tiene al menos 2 caracteres; en chino, japonés y coreano basta 1.'],
		number: ['Números', 'Un número se puede leer.'],
		'phone-characters': [
			'Caracteres del teléfono',
			'Un teléfono consta de cifras, espacios, guiones, paréntesis, puntos, un signo más y una extensión.'
		],
		'phone-plan': ['Plan de numeración', 'Un teléfono encaja en el plan de numeración de su país.'],
		required: ['Campos obligatorios', 'El correo y un nombre, o lo que pidan la política elegida y la definición de la tabla.'],
		url: ['Direcciones web', 'Una dirección web tiene un servidor con un punto y no contiene espacios.']
	},
	matchRules: {
		email: ['Correo', 'El mismo correo, otro nombre u otra empresa.'],
		exact: ['Exacto', 'El mismo nombre y el mismo correo.'],
		nameCompany: ['Nombre y empresa', 'El mismo nombre y la misma empresa, otro correo y otro teléfono.'],
		phone: [
			'Teléfono',
			'Un teléfono en común, otro correo. Un número que tienen cinco personas o más solo cuenta entre nombres parecidos.'
		],
		primaryKey: ['Clave principal', 'El mismo valor del campo que es la clave principal, cuando no es el correo.']
	},
	survivorshipRules: {
		fillBlanks: [
			'Solo rellenar vacíos',
			'Lo que hay se queda. Se rellena todo lo vacío, también dentro de un nombre o una dirección donde nada lo contradice.'
		],
		keepExisting: [
			'Conservar el existente',
			'Lo que hay se queda. Un nombre o una dirección queda como está, con sus vacíos; los demás campos vacíos se rellenan.'
		],
		longest: [
			'Prevalece el más largo',
			'Queda el valor más largo. De dos igual de largos, el más nuevo; si ninguno lo es, se avisa del conflicto.'
		],
		mostComplete: [
			'Prevalece el registro más completo',
			'Queda el registro con más campos rellenos. De dos iguales, el más nuevo; si ninguno lo es, se avisa del conflicto.'
		],
		newestWins: ['Prevalece el más reciente', 'El valor del registro más nuevo sustituye al más antiguo. Lo vacío nunca sustituye nada.'],
		sourcePriority: [
			'Prevalece el mejor origen',
			'Queda el registro del origen más fiable: clientes, recomendaciones, solicitudes, eventos, sitio web, redes sociales, listas compradas. Si eso no decide, el más nuevo.'
		]
	},
	factors: {
		companySize: ['Tamaño de la empresa', 'Qué tal encaja el número de empleados en su perfil de cliente ideal.'],
		completeness: ['Campos rellenos', 'Cuánto hay relleno de nombre, correo, teléfono, empresa, cargo, sector, tamaño, lugar y origen.'],
		department: ['Departamento', 'Si el área de trabajo del cargo es uno de los departamentos de su perfil.'],
		emailKind: [
			'Tipo de correo',
			'Si la dirección es de una empresa, un organismo público, un centro de enseñanza, un proveedor gratuito o un servicio desechable.'
		],
		engagementCounts: [
			'Visitas, aperturas, clics',
			'Visitas, correos abiertos y clics, descargas y asistencia a eventos; lo que cuesta más esfuerzo cuenta más, y lo que fue hace mucho, menos.'
		],
		industry: ['Sector', 'Qué tal encaja el sector en su perfil de cliente ideal.'],
		phoneReachable: [
			'Localizable por teléfono',
			'Si hay un teléfono que se puede marcar desde cualquier lugar; un móvil es lo que más cuenta.'
		],
		recency: [
			'Última actividad',
			'Cuánto hace de la última actividad; a los 30 días cuenta la mitad (ajustable) y a los 60, una cuarta parte.'
		],
		region: ['Región', 'Si el país, el estado o la ciudad es una de las regiones de su perfil de cliente ideal.'],
		revenue: ['Ingresos', 'Qué tal encajan los ingresos anuales de la empresa en su perfil de cliente ideal.'],
		seniority: ['Nivel jerárquico', 'A qué altura está el cargo, desde prácticas hasta dirección general.'],
		sourceQuality: ['Origen', 'Cómo suelen ir los leads de este tipo de origen, desde la recomendación hasta las listas compradas.'],
		titleMatch: ['Cargos propios', 'Si el cargo contiene uno de los que indica en su perfil de cliente ideal.']
	}
};
