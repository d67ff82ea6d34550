import { count as n, form } from '#domain/messages/catalogue';
import type { boothReady as en } from '../en/booth-ready';
import type { Words } from '../words';
import { noun } from './nouns';

const visitors = noun('visitante', 'visitantes');

/** Words of visitor mode, the check before a show, and handing over from tablet to tablet. */
export const boothReady = {
	kiosk: {
		title: 'Modo visitante',
		text: 'Los visitantes rellenan el formulario por su cuenta. Listas, menús y atajos quedan bloqueados hasta que salga con su código, también si se recarga la página. El formulario se vacía un minuto después del último toque.',
		pin: 'En una tablet sin supervisión, fije además la pantalla: Acceso guiado en un iPad, «Fijar aplicación» en Android. Ninguna aplicación web puede bloquear los botones del propio navegador.',
		passcode: 'Código para salir',
		passcodeHint:
			'Al menos 4 caracteres. Solo se guarda su hash. Si se olvida, su frase de contraseña cierra el modo visitante cuando la aplicación tiene bloqueo; sin bloqueo, solo se cierra borrando los datos del navegador, y con ellos los contactos.',
		again: 'Repetir el código',
		short: 'Use al menos 4 caracteres.',
		unlike: 'Los dos no son iguales.',
		start: 'Iniciar modo visitante',
		cancel: 'Cancelar',
		welcome: (event) => `Le damos la bienvenida a ${event}`,
		ask: 'Déjenos sus datos y nos pondremos en contacto con usted.',
		send: 'Enviar',
		clear: 'Empezar de nuevo',
		needs: 'Añada su correo electrónico o un número de teléfono para que podamos contactar con usted.',
		thanks: 'Gracias',
		thanksText: 'Sus datos se han guardado.',
		next: 'Siguiente visitante',
		leaving: '¿Sigue ahí? El formulario está a punto de vaciarse.',
		stay: 'Continuar',
		staff: 'Personal',
		leaveTitle: 'Salir del modo visitante',
		forgotten: 'Código olvidado',
		leave: 'Salir',
		wrong: 'Este no es el código.',
		wait: (seconds) => `Demasiados intentos. Espere ${n(seconds)} s.`,
		consent: '¿Podemos ponernos en contacto con usted?',
		locked: 'El modo visitante está activado'
	},
	check: {
		title: 'Comprobar antes de la feria',
		text: 'Active el modo avión y compruebe: todo lo que necesita un visitante se prueba en este dispositivo, sin red.',
		run: 'Comprobar ahora',
		again: 'Comprobar de nuevo',
		checking: 'Comprobando',
		ready: 'Listo para la feria',
		readyOffline: 'Todo se ha probado sin red.',
		readyOnline: 'Todo funciona. La red estaba activada: para asegurarse, compruebe otra vez en modo avión.',
		notReady: (count) => `${noun('punto requiere', 'puntos requieren')(count)} su atención`,
		last: (when) => `Última vez superada: ${when}`,
		state: { ok: 'Superado', warn: 'Conviene revisarlo', fail: 'No superado', running: 'Comprobando' },
		items: {
			shell: 'La aplicación se abre sin red',
			store: 'Un visitante se puede escribir y volver a leer',
			camera: 'La cámara se puede usar',
			codes: 'Los códigos se leen en este dispositivo',
			outbox: 'La bandeja de salida está en orden',
			persisted: 'El navegador conserva los datos',
			installed: 'La aplicación está instalada',
			clock: 'El reloj está en hora',
			room: 'Queda espacio para más',
			backup: 'Se ha hecho y verificado una copia de seguridad'
		},
		said: {
			stored: (files) => `${noun('archivo guardado', 'archivos guardados')(files)} en este dispositivo`,
			wrote: (ms) => `Escrito y leído de nuevo en ${n(ms)} ms`,
			cameras: noun('cámara', 'cámaras'),
			read: (ms) => `Un código creado y leído en ${n(ms)} ms`,
			queue: (waiting) =>
				waiting > 0
					? `${n(waiting)} sin entregar; se ${form(waiting, { one: 'envía', other: 'envían' })} cuando haya red`
					: 'No hay nada en espera',
			clock: (now) => now,
			room: (used, quota) => `${used} de ${quota} en uso`
		},
		remedy: {
			shell: 'Abra esta página una vez con red, espere a «Listo para trabajar sin conexión» y compruebe de nuevo.',
			store: 'Cierre las demás pestañas de esta aplicación. Si el dispositivo está lleno, libere espacio.',
			camera:
				'Permita la cámara para esta página en la configuración del navegador y cierre las demás aplicaciones que la usen. Mientras tanto, los visitantes se pueden escribir.',
			codes: 'Recargue esta página una vez con red y compruebe de nuevo. Los códigos que no se pueden leer se guardan como fotos.',
			outbox: 'Abra Entregar y mire qué está en pausa o ha fallado.',
			persisted: 'Permita que el navegador conserve los datos o instale la aplicación.',
			installed:
				'Instale antes la aplicación: la aplicación instalada tiene su propio almacenamiento, y solo ella se libra del borrado a los siete días.',
			installedElsewhere: 'Instalada, la aplicación se abre desde su propio icono y es más probable que el navegador conserve sus datos.',
			clock: 'Ajuste la fecha y la hora del dispositivo por la red: cada visitante y cada consentimiento llevan la hora.',
			room: 'Libere espacio en el dispositivo o quite para siempre los contactos eliminados (Ajustes, Almacenamiento).',
			backup: 'Guarde ahora una copia de seguridad en una memoria USB o en otro dispositivo.'
		},
		persist: 'Conservar los datos',
		install: 'Instalar',
		openDeliver: 'Abrir Entregar',
		backup: 'Crear copia ahora',
		backupTitle: 'No se pierde nada',
		backupText:
			'Todo se queda en este dispositivo hasta que se entrega. Una copia de seguridad es un archivo cifrado con todo ello, y se vuelve a leer antes de que usted lo reciba.',
		drillHint: 'Abra el archivo en otro dispositivo: Configuración, Copia de seguridad, Restaurar.'
	},
	handOver: {
		title: 'Traspasar a otra tablet',
		text: 'Dos tablets se ponen de acuerdo sin red. Nadie se duplica, sea cual sea el orden y las veces que se haga; aquello en lo que no coinciden se pregunta en Visitantes.',
		send: 'Enviar',
		receive: 'Recibir',
		which: 'Enviar o recibir',
		file: 'Como archivo',
		fileText: 'Con fotos, cifrado con una frase de contraseña. Por AirDrop, memoria USB o cable.',
		codes: 'Con códigos en la pantalla',
		codesText: 'Los lee la cámara de la otra tablet. Sin fotos; alrededor de un minuto para 100 visitantes.',
		passphrase: 'Frase de contraseña',
		passphraseHint: 'Al menos 8 caracteres. Dígasela a la persona de la otra tablet; no está en el archivo.',
		short: 'Use al menos 8 caracteres.',
		save: 'Guardar como archivo',
		saved: (count) => `${noun('visitante guardado', 'visitantes guardados')(count)} como archivo`,
		fileName: 'visitantes',
		show: 'Mostrar códigos',
		stop: 'Detener',
		key: 'Clave para escribir en la otra tablet',
		showing: (count, frames) =>
			`${visitors(count)} en ${noun('código', 'códigos')(frames)}, una y otra vez, hasta que la otra tablet los tenga todos`,
		frame: 'Código para que lo lea la otra tablet',
		choose: 'Elegir archivo',
		chosenFile: (name) => name,
		takeIn: 'Recibir',
		read: 'Leer códigos',
		reading: 'Mantenga esta cámara frente a la otra pantalla hasta tener todos los códigos',
		progress: (have, count) => (count === 0 ? 'Aún ningún código' : `${n(have)} de ${n(count)}`),
		all: 'Ya están todos los códigos. Escriba la clave que muestra la otra tablet.',
		keyHint: '8 letras y cifras',
		wrongKey: 'Esta clave no abre lo que se ha leído. Mire la pantalla de la otra tablet.',
		wrongPassphrase: 'Esta frase de contraseña no abre el archivo. Escriba la que se eligió en la otra tablet. No se ha recibido nada.',
		again: 'Leer de nuevo',
		otherFile: 'Otro archivo',
		done: noun('visitante recibido', 'visitantes recibidos'),
		tally: (created, merged, known) =>
			`${n(created)} ${form(created, { one: 'nuevo', other: 'nuevos' })}, ${n(merged)} ${form(merged, { one: 'añadido', other: 'añadidos' })} a contactos que estaban aquí, ${n(known)} ya ${form(known, { one: 'conocido', other: 'conocidos' })}.`,
		takenBack: (count) => `${noun('visitante retirado', 'visitantes retirados')(count)} en la otra tablet: ahora también aquí.`,
		erased: (count) =>
			`${noun('visitante no se recibió', 'visitantes no se recibieron')(count)}: ${form(count, { one: 'se borró', other: 'se borraron' })} de este dispositivo a petición suya.`,
		incomplete: (count) => `${visitors(count)} sin correo ni teléfono ${form(count, { one: 'espera', other: 'esperan' })} en Visitantes.`,
		held: (count) =>
			`${n(count)} ${form(count, { one: 'podría', other: 'podrían' })} ser alguien que ya está aquí: decida en Revisión manual.`,
		conflicts: (count) => `${noun('valor difiere', 'valores difieren')(count)} entre las tablets: decida en Visitantes.`,
		toReview: 'Abrir Revisión manual',
		toVisitors: 'Ver visitantes',
		interrupted: 'La recepción se ha interrumpido. Lo que llegó se conserva; reciba de nuevo el resto.'
	}
} satisfies Words<typeof en>;
