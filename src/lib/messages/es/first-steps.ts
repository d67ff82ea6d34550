import { count as n } from '#domain/messages/catalogue';
import type { firstSteps as en } from '../en/first-steps';
import type { Words } from '../words';

export const firstSteps = {
	title: 'Primeros pasos',
	count: (done, all) => `${n(done)} de ${n(all)} hechos`,
	hide: 'Ocultar los primeros pasos',
	done: 'hecho',
	allDone: 'Todos los primeros pasos están hechos. Muster está listo.',
	titles: { install: 'Instalar Muster', contacts: 'Traer contactos', destination: 'Conectar su CRM', booth: 'Preparar el stand' },
	install: 'Tendrá su propio icono, y el navegador conservará mejor sus datos.',
	installApple:
		'Antes que nada: la aplicación instalada guarda sus propios contactos, y los de esta pestaña se borran tras siete días sin visitarla.',
	contacts: 'Un archivo suyo, o los contactos de ejemplo para ver cómo funciona. Nada sale de este dispositivo.',
	contactsAbove: 'Suelte un archivo arriba, o pruebe el ejemplo para ver cómo funciona.',
	destination: 'Configure una sola vez adónde van los contactos: un CRM, una dirección web suya o un archivo.',
	booth: 'Indique el nombre del evento y qué pregunta a cada visitante. Puede cambiarlo cuando quiera.',
	boothCheck: 'Compruebe en modo avión que todo funciona: cámara, almacenamiento, inicio sin red.',
	go: {
		install: 'Instalar',
		howToInstall: 'Cómo instalar',
		sample: 'Probar el ejemplo',
		destination: 'Elegir un sistema',
		event: 'Configurar el evento',
		check: 'Comprobar antes de la feria'
	}
} satisfies Words<typeof en>;
