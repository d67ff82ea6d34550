import { locale } from '#domain/messages/locale';
import { contacts, either, some, told } from '#domain/messages/es/parts';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';
import { noun } from './nouns';
import { permissions, users } from './trust';
import { percentText } from '#domain/messages/catalogue';
import { deleted } from './settings-deleted';
import { duplicates } from './settings-duplicates';

const n = (count: number): string => count.toLocaleString(locale());

/** Words of the settings screen. */
export const settings = {
	title: 'Configuración',
	state: 'Todo esto se guarda en este dispositivo a medida que lo cambia.',
	sections: 'Secciones',
	saved: 'Guardado',
	unread:
		'No se pudo leer la configuración. Se muestran los valores predeterminados; no se ha cambiado nada. Si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	unsaved: 'El último cambio no se pudo guardar en este dispositivo. Vale hasta que se cierre esta página.',
	reload: 'Recargar',
	users,
	permissions,

	profile: {
		title: 'Perfil',
		text: 'Se anota junto a cada importación, decisión y edición hecha en este dispositivo.',
		name: 'Su nombre',
		device: 'Nombre de este dispositivo',
		deviceHint: 'Se muestra en la línea de estado, por ejemplo Hannover 2026 · Tablet 2.'
	},

	look: {
		title: 'Apariencia',
		text: '',
		language: 'Idioma',
		languageAuto: 'Automático',
		languageHint:
			'Automático es el idioma de este navegador. Los archivos conservan sus nombres de columna en inglés, y el CRM sus términos.',
		languageLater: 'Hay una importación en curso. El idioma cambiará la próxima vez que se abra Muster.',
		theme: 'Tema',
		themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
		density: 'Densidad',
		densities: { comfortable: 'Cómoda', compact: 'Compacta' },
		densityHint: 'Con ratón, las filas compactas miden 36 px de alto. Con pantalla táctil siempre son 44 px.',
		singleKeys: 'Teclas de un solo carácter',
		singleKeysHint:
			'M combina, C llama, J y K avanzan y retroceden, / busca. Desactívelas si dicta al dispositivo o pulsa teclas sin querer.'
	},

	duplicates,
	deleted,

	imports: {
		title: 'Importaciones',
		text: 'Con qué empieza una importación nueva. Todo puede cambiarse para un archivo al configurarlo.',
		policy: (key) => `Cuando existe un contacto con el mismo valor en ${keyName(key)}`,
		policies: {
			update: 'Actualizar el existente',
			skip: 'Omitir la fila',
			create: 'Crear uno nuevo (con precaución)',
			review: 'Revisar cada uno'
		},
		required: 'Obligatorio en cada fila',
		requiredPolicies: {
			emailAndName: 'Correo y un nombre',
			emailFirstLast: 'Correo, nombre y apellidos',
			emailFirstLastCompany: 'Correo, nombre, apellidos y empresa',
			emailOrPhone: 'Correo o teléfono'
		},
		survivorship: 'Cuando dos valores difieren al combinar',
		survivorshipRules: {
			newestWins: 'Prevalece el más reciente',
			keepExisting: 'Conservar el existente',
			fillBlanks: 'Solo rellenar vacíos',
			longest: 'Prevalece el más largo',
			mostComplete: 'Prevalece el registro más completo',
			sourcePriority: 'Prevalece el mejor origen'
		},
		country: 'País predeterminado',
		countryHint: 'Para números de teléfono sin prefijo de país en filas que no indican ninguno.',
		countryPlaceholder: 'Buscar países',
		leadSource: 'Origen del lead predeterminado',
		leadSourceHint: 'Para las filas que no indican ninguno. Si se deja vacío, se quedan sin origen.'
	},

	limits: {
		title: 'Límites',
		text: 'Un archivo por encima del límite estándar pregunta primero y luego se importa en modo de archivo grande, hasta el límite del dispositivo.',
		standardSize: 'Límite estándar, MB',
		standardRows: 'Límite estándar, filas',
		deviceSize: 'Límite del dispositivo, MB',
		deviceRows: 'Límite del dispositivo, filas',
		enforce: 'Imponer el límite estándar',
		enforceHint: 'Los archivos más grandes se rechazan sin preguntar.',
		idle: 'Minutos hasta liberar la memoria',
		idleHint: 'Tras ese tiempo sin actividad. Las importaciones sin terminar se pueden reanudar.',
		range: (least, most) => `Un número entero de ${n(least)} a ${n(most)}.`,
		above: (other) => `No debe ser inferior a «${other}».`
	},

	tiers: {
		title: 'Niveles',
		text: 'Qué puntuación corresponde a cada nivel. Los contactos con muy pocos datos quedan sin puntuar.',
		scheme: 'Nombres',
		from: (label) => `${label} desde`,
		rest: (label, below) => `${label}: puntuaciones inferiores a ${n(below)}.`,
		order: 'Cada nivel debe empezar por debajo del anterior.',
		action: 'Qué hacer',
		byRank: 'Los niveles van por posición en la lista: los umbrales siguen a las puntuaciones.',
		open: 'Abrir Puntuación'
	},

	table: {
		title: 'Definición de la tabla',
		text: 'Qué puede contener cada campo de un contacto. La siguen las importaciones, el editor y la plantilla CSV.',
		summary: (fields, key, required, unique) =>
			`${some(fields, 'campo', 'campos')}, clave principal ${key}${required > 0 ? `, ${told(required, 'obligatorio', 'obligatorios')} más` : ''}${unique > 0 ? `, ${told(unique, 'único', 'únicos')} más` : ''}`,
		types: {
			text: 'Texto',
			name: 'Nombre',
			email: 'Correo electrónico',
			phone: 'Teléfono',
			phoneType: 'Tipo de teléfono',
			url: 'Dirección web',
			country: 'País',
			state: 'Estado o provincia',
			date: 'Fecha',
			number: 'Número',
			yesNo: 'Sí o no',
			choice: 'Opción',
			tags: 'Etiquetas',
			longText: 'Texto largo'
		},
		characters: 'Caracteres',
		upTo: (length) => `hasta ${n(length)} caracteres`,
		isKey: 'clave principal',
		key: 'Clave principal',
		keyText: (field) =>
			`Una fila con el mismo valor en ${field} que un contacto actualiza ese contacto. Las coincidencias de cualquier otro tipo las decide usted en el paso 4.`,
		length: (field) => `Longitud máxima de ${field} en caracteres`,
		required: 'Obligatorio',
		unique: 'Único',
		up: (field) => `Subir ${field}`,
		down: (field) => `Bajar ${field}`,
		note: 'Un valor vacío nunca incumple «único», y los contactos que ya comparten un valor se quedan como están. Una fila que incumple una regla es un error: no se importa, aparece en el informe de errores y puede corregirse antes de terminar la importación.',
		onTop: (setting, policy) => `A esto se suma «${setting}»: ${policy}.`,
		reset: 'Volver a la tabla estándar'
	},

	companies: {
		title: 'Empresas conocidas',
		text: 'Si hay una lista aquí, una fila cuya empresa no figure en ella recibe una advertencia. La fila se importa igualmente.',
		label: 'Una empresa por línea',
		count: (count) => (count === 0 ? 'Sin lista: las empresas no se comprueban.' : some(count, 'empresa', 'empresas'))
	},

	storage: {
		title: 'Almacenamiento',
		text: 'Todo se guarda en este navegador y en este dispositivo. No hay ningún servidor detrás de Muster.',
		used: (used, quota) => `${used} usados de ${quota}`,
		unknown: 'Este navegador no indica cuánto almacena.',
		persisted: 'El navegador conserva estos datos hasta que usted los elimine.',
		notPersisted: 'El navegador puede borrar estos datos si el dispositivo se queda sin espacio.',
		notInstalled: 'Muster no está instalado en este dispositivo: instalado, el navegador conserva mejor sus datos.',
		persist: 'Conservar los datos',
		refused: 'El navegador no ha accedido. Suele ayudar instalar Muster; después, vuelva a pedirlo.',
		granted: 'El navegador conservará los datos.',
		copy: 'Una copia de todos los contactos como archivo CSV, para guardarla en otro lugar.',
		meter: 'Almacenamiento usado'
	},

	backup: {
		title: 'Copia de seguridad',
		text: 'Todo lo que hay en este dispositivo en un solo archivo: contactos, historial, importaciones, listas, configuración y registro de auditoría. Los tokens de los destinos se quedan aquí.',
		make: 'Crear copia',
		restore: 'Restaurar desde una copia',
		last: (when, count) => `Última copia verificada: ${when}, ${contacts(count)}`,
		never: 'Aún no se ha hecho ninguna copia en este dispositivo.',
		makeTitle: 'Copia de seguridad de este dispositivo',
		makeText: 'El archivo se vuelve a leer y se cuenta antes de guardarlo.',
		encrypt: 'Cifrar con una frase de contraseña',
		encryptHint: 'Recomendado: el archivo contiene datos personales. Sin la frase de contraseña nadie puede leerlo, ni siquiera usted.',
		passphrase: 'Frase de contraseña',
		passphraseHint: 'Al menos 8 caracteres; lo mejor son varias palabras',
		again: 'Repetir la frase de contraseña',
		short: 'Use al menos 8 caracteres.',
		unlike: 'Las dos no son iguales.',
		making: (percent) => `Escribiendo y comprobando, ${percentText(percent)}`,
		fileName: 'muster-copia',
		made: (count, size) => `Copia guardada y verificada: ${contacts(count)}, ${size}`,
		restoreTitle: 'Restaurar desde una copia',
		choose: 'Elegir un archivo de copia',
		about: (when, count, sealed) => `Hecha el ${when}, ${contacts(count)}, ${sealed ? 'cifrada' : 'sin cifrar'}`,
		how: 'Qué hacer con ella',
		replace: 'Sustituir todo lo de aquí',
		replaceHint: (lost) =>
			lost === null
				? 'No se pudo leer lo que hay aquí. Todo cede su lugar a la copia.'
				: lost === ''
					? 'Aquí no hay contactos ni importaciones. Lo demás cede su lugar a la copia: listas, destinos y configuración.'
					: `Primero se elimina: ${lost}. Haga antes una copia.`,
		merge: 'Añadir sus contactos a los de aquí',
		mergeHint:
			'Abre la importación con los contactos de la copia y los campos propios que rellenan; allí elige qué pasa con quien ya está aquí. No se trae nada más: ni listas, ni listas de supresión, ni visitantes o imágenes del stand, ni filas pendientes de revisión, ni historial, ni configuración.',
		confirm: (word) => `Escriba ${word} para confirmar`,
		word: 'sustituir',
		restoring: (percent) => `Leyendo y escribiendo, ${percentText(percent)}`,
		run: 'Restaurar',
		runMerge: 'Abrir la importación',
		cancel: 'Cancelar',
		done: (count) => `${some(count, 'contacto restaurado', 'contactos restaurados')}.`,
		paused: (count) => `${some(count, 'entrega está', 'entregas están')} en pausa`,
		pausedText: 'Puede que lo que espera haya llegado después de hacer la copia. Mire en el CRM antes de reanudar.',
		enter: 'Abrir la aplicación',
		tokenless: (count) => `${some(count, 'destino necesita', 'destinos necesitan')} de nuevo su token`,
		tokenlessText: (names) => `Ninguna copia contiene tokens. Introdúzcalo en Entregar: ${names}.`,
		erased: (count) => some(count, 'contacto que se había borrado aquí ha vuelto', 'contactos que se habían borrado aquí han vuelto'),
		erasedText: (names) => `Se borraron a petición de la persona. Abra cada uno y bórrelo de nuevo: ${names}.`,
		interrupted: 'Se interrumpió. Empiece de nuevo con el mismo archivo.',
		unfinishedTitle: 'Se interrumpió una restauración',
		unfinishedText: 'Lo que hay en este dispositivo no está completo. Vuelva a restaurar desde el mismo archivo de copia.',
		unfinishedOpen: 'Abrir copia de seguridad'
	},

	rules: {
		title: 'Qué hace Muster con un archivo',
		text: 'Todas las reglas por su nombre. Los pasos de limpieza se pueden desactivar por columna durante una importación.',
		groups: {
			formats: 'Archivos que lee',
			normalizers: 'Limpieza',
			rules: 'Comprobaciones',
			matchRules: 'Reglas de duplicados',
			survivorshipRules: 'Reglas de combinación',
			factors: 'Factores de puntuación'
		},
		failed:
			'No se pudieron leer las reglas. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.'
	},

	app: {
		title: 'Aplicación',
		text: '',
		version: 'Versión',
		versionText: (version) =>
			/^\d{12,}$/.test(version) ? new Date(Number(version)).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' }) : version,
		install: 'Instalar Muster',
		installText: 'Se abre en su propia ventana, funciona sin red y el navegador conserva sus datos.',
		installed: 'Muster funciona como aplicación instalada.',
		installHint:
			'Instalada, se abre en su propia ventana, funciona sin red y el navegador conserva sus datos. Instale primero e importe después: en un iPad, la aplicación instalada guarda sus propios datos.',
		licences: 'Bibliotecas de esta aplicación',
		licencesText: (n) => `Muster está hecho con ${some(n, 'biblioteca abierta', 'bibliotecas abiertas')}. Sus licencias:`,
		licencesFailed: 'No se pudo leer la lista. Forma parte de la aplicación compilada.',
		licencesOpen: 'Mostrar las licencias',
		noText: 'El paquete no trae un texto propio; su licencia se indica arriba.',
		privacy: 'Muster no envía nada a ninguna parte, salvo contactos a los destinos que usted configure.'
	},

	wipe: {
		title: 'Borrar este dispositivo',
		text: 'Elimina todo lo que Muster guarda en este navegador. Lo entregado permanece en el CRM.',
		button: 'Borrar este dispositivo',
		question: '¿Borrar todo en este dispositivo?',
		lost: (count, imports, undelivered, held) =>
			[
				count > 0 ? `${contacts(count)} con su historial` : '',
				imports > 0 ? `${some(imports, 'importación', 'importaciones')} con sus archivos e informes de errores` : '',
				held > 0 ? `${noun('posible duplicado', 'posibles duplicados')(held)} por revisar` : '',
				undelivered > 0 ? `${contacts(undelivered)} sin entregar: no ${either(undelivered, 'llega', 'llegan')} a ningún CRM` : '',
				'todos los destinos, sus tokens y la configuración'
			].filter(Boolean),
		lostUnknown: 'todo lo que hay aquí: cuánto es, no se pudo leer',
		gone: 'Esto se pierde y no se puede restaurar:',
		confirm: (word) => `Escriba ${word} para confirmar`,
		word: 'borrar',
		blocked: (count) => `${n(count)} sin entregar`,
		blockedText: (n) =>
			n === 1
				? 'Si borra ahora, se pierde para siempre. Antes entréguelo o guarde una copia de seguridad.'
				: 'Si borra ahora, se pierden para siempre. Antes entréguelos o guarde una copia de seguridad.',
		deliver: 'Abrir Entregar',
		backup: 'Guardar una copia',
		loseWord: (count) => `perder ${count}`,
		cancel: 'Conservar todo',
		failed: 'No se pudo borrar el dispositivo. Cierre las demás pestañas de Muster e inténtelo de nuevo.',
		done: 'Se ha eliminado todo de este dispositivo.'
	}
} satisfies Words<typeof en>;
