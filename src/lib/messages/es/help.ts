import type { help as english } from '../en/help';
import type { Words } from '../words';

export const help = {
	title: 'Para qué sirve esta pantalla',
	firstSteps: 'Primeros pasos',
	/** By screen: what it is for, in two sentences. */
	screens: {
		home: 'Inicio dice qué le espera: archivos por terminar, filas por corregir, duplicados por revisar, contactos por entregar. Suelte un archivo en cualquier sitio para empezar o pruebe con los contactos de ejemplo.',
		booth:
			'En el stand guarda un visitante tras otro: escanee o escriba, toque las respuestas y guarde. Todo queda al momento en este dispositivo y no necesita red.',
		import:
			'Una importación toma un archivo en cinco pasos: elegirlo, comprobar sus columnas, limpiarlo, revisar los duplicados y ver qué fue de cada fila. Nada entra en sus contactos antes de terminar.',
		quick: 'La limpieza rápida toma un archivo y lo devuelve limpio, sin duplicados y puntuado. Nada de él queda en este dispositivo.',
		contacts:
			'Aquí están todos los contactos de este dispositivo: busque, filtre por cualquier campo, elija las columnas y toque uno para ver de dónde salió cada valor. Lo que seleccione se puede editar de una vez, exportar, entregar, añadir a una lista o eliminar.',
		review:
			'Aquí esperan las filas que pueden ser un contacto que ya tiene. Combínelas, manténgalas separadas o déjelas para después; cada decisión se puede deshacer.',
		deliver:
			'Desde aquí los contactos van a un CRM o a un archivo. Configure un destino una vez, elija quién debe ir y vea para cada registro qué respondió la otra parte.',
		history: 'Aquí está cada importación con lo que fue de sus filas. Todas se pueden deshacer, exportar o comprobar con su archivo.',
		settings:
			'Aquí decide cómo se limpian los archivos, qué cuenta como duplicado, quién puede hacer qué y cómo guarda este dispositivo sus datos. Los cambios se guardan al momento.',
		contact:
			'Todo lo que se sabe de una persona: valores con su origen, puntuación con sus motivos y qué pasó y cuándo. Toque un valor para cambiarlo; el historial conserva el anterior.',
		delivery:
			'Qué fue de cada registro de esta entrega, según respondió la otra parte. Los rechazados se pueden corregir aquí y enviar de nuevo.',
		audit:
			'Todo lo que se hizo en este dispositivo, en orden. Cada entrada lleva un hash de la anterior, de modo que un cambio posterior se notaría.',
		scoring: 'Aquí dice qué es un buen lead y ve al momento cómo quedarían sus propios contactos. Nada cambia para ellos hasta que guarde.',
		lists:
			'Una lista de leads es una selección de contactos que alguien trabaja en el orden que usted elija. Abra una para llamar, pasarla a un marcador o exportarla.',
		list: 'Los contactos de esta lista en el orden en que se trabajan. Empiece a llamar o pase la lista a un marcador como archivo.',
		campaigns:
			'Una campaña recorre una o varias listas de leads con sus propias reglas: horarios, reintentos, quién llama a quién. Abra una para ver cómo va.',
		campaign: 'Cómo va esta campaña, quién trabaja en ella y qué resultó. Las reglas que cambie valen desde la siguiente llamada.',
		work: 'Un contacto cada vez, con lo que necesita para la llamada. Diga con un toque cómo acabó y llegará el siguiente.',
		suppressions:
			'A quien está en una lista de supresión nunca se le llama ni se le entrega a ningún destino. Una entrada puede ser una dirección de correo, un teléfono o un dominio entero.',
		insights:
			'Lo que pasó en este dispositivo, en números: cómo eran los archivos, dónde se detienen las importaciones, qué cuestan los duplicados. Nada de ello sale del dispositivo.'
	}
} satisfies Words<typeof english>;
