import { count } from '#domain/messages/catalogue';
import type { printing as en } from '../en/printing';
import type { Words } from '../words';

/** Words of lists on paper (LST-7). */
export const printing = {
	action: 'Imprimir…',
	callSheet: 'Imprimir una hoja de llamadas…',
	preparing: 'Preparando las páginas…',
	failed: 'No se ha podido leer la lista. No se ha imprimido nada; inténtelo de nuevo.',
	first: (shown, all) => `en papel: ${count(shown)} de ${count(all)}`,
	inView: 'Solo las filas visibles. «Imprimir…», en el menú de la página, las imprime todas.',
	number: 'N.º',
	timeZone: 'Zona horaria',
	soFar: 'Hasta ahora',
	outcome: 'Resultado',
	note: 'Nota'
} satisfies Words<typeof en>;
