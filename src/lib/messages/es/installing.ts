import type { installing as en } from '../en/installing';
import type { Words } from '../words';

/** Words on installing, per platform. */
export const installing = {
	install: 'Instalar',
	first: 'Primero instale, después importe',
	firstText:
		'En un iPad o iPhone, la aplicación instalada tiene su propio almacenamiento: lo que se importa en esta pestaña no pasa a ella, y Safari lo borra tras siete días sin visitas.',
	goOn: 'Continuar en esta pestaña',
	handed: {
		title: (names) => `Listo para guardar: ${names}`,
		text: 'Una aplicación de la pantalla de inicio entrega los archivos por el menú Compartir. Toque Guardar y luego «Guardar en Archivos», o elija otra aplicación.',
		failed: 'El menú Compartir no se llevó nada. Lo que se creó sigue aquí: toque Guardar otra vez.',
		save: 'Guardar',
		letGo: 'No guardar'
	},
	steps: {
		apple: [
			'Toque Compartir en la barra de Safari.',
			'Elija «Añadir a pantalla de inicio», deje activado «Abrir como app web» y toque Añadir.',
			'Abra la aplicación desde la pantalla de inicio e importe allí.'
		],
		android: ['Abra el menú del navegador.', 'Elija «Instalar aplicación» o «Añadir a pantalla de inicio».'],
		mac: ['Abra el menú Archivo o haga clic en Compartir en Safari.', 'Elija «Añadir al Dock».'],
		chromium: ['Abra el menú del navegador o haga clic en el símbolo de instalación de la barra de direcciones.', 'Elija «Instalar».'],
		firefox: [
			'Firefox en un ordenador no puede instalar aplicaciones web: para instalarla, abra esta página en Chrome, Edge o Safari, o continúe en esta pestaña.'
		]
	}
} satisfies Words<typeof en>;
