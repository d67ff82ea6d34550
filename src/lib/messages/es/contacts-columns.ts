import type { chooser as en } from '../en/contacts-columns';
import type { Words } from '../words';

export const chooser = {
	title: 'Columnas',
	changed: 'Cambiado',
	textOwn: (most) => `Primero el nombre y después hasta ${most} más. Son las de la vista abierta: guárdela para conservarlas.`,
	text: (most) => `Primero el nombre y después hasta ${most} más. Se guarda en este dispositivo.`,
	shown: 'En la lista',
	others: 'Más columnas',
	search: 'Buscar columnas',
	full: (most) => `La lista tiene ${most} columnas. Quite una para añadir otra.`,
	up: (label) => `Mover ${label} a la izquierda`,
	down: (label) => `Mover ${label} a la derecha`,
	usual: 'Columnas habituales',
	cancel: 'Cancelar',
	apply: 'Mostrar estas columnas',
	open: 'Elegir las columnas'
} satisfies Words<typeof en>;
