import { count, form } from '#domain/messages/catalogue';
import type { deliver as en } from '../en/deliver';
import type { Words } from '../words';
import { batch } from './deliver-batch';
import { destination } from './deliver-destination';
import { choose, doubles, fields, foresight, repair, signIn, takeBack, vault } from './deliver-fields';
import { withheld } from './deliver-withheld';
import { contacts, noun } from './nouns';

const compose = {
	title: 'Entregar contactos',
	state: 'Elija a quién y adónde. No se envía nada antes de que lo haya visto.',
	back: 'Entregar',
	who: 'Contactos',
	where: 'Destino',
	sources: {
		gone: 'Elegir contactos',
		fresh: (n) => `Todavía no entregados a ningún destino (${count(n)})`,
		changed: 'Cambiados desde que se entregaron allí',
		all: (n) => `Todos los contactos (${count(n)})`,
		import: (file) => `De ${file}`,
		selection: (label, n) => `${label} (${count(n)})`
	},
	tiers: 'Solo estos niveles',
	freshOnly: (n) => (n === 1 ? 'Excluir el que ya se ha enviado' : `Excluir los ${count(n)} que ya se han enviado`),
	freshOnlyHint: (n) =>
		n === 1
			? 'Volver a enviarlo no hace daño: se actualiza, no se duplica.'
			: 'Volver a enviarlos no hace daño: se actualizan, no se duplican.',
	freshOnlyTwice: (name) => `A ${name} no se le puede preguntar quién está ya: quien se envíe de nuevo puede quedar allí dos veces.`,
	label: 'Nombre de esta entrega',
	labelHint: 'Se muestra aquí y en el CRM.',
	labels: {
		fresh: (day) => `Contactos nuevos, ${day}`,
		changed: (day) => `Contactos cambiados, ${day}`,
		all: (day) => `Todos los contactos, ${day}`,
		import: (file) => file
	},
	tiersIn: (label, tiers) => `${label}, ${tiers}`,
	gone: 'No se ha conservado la selección',
	goneText:
		'Una selección dura hasta que se vuelve a cargar la página. Seleccione los contactos de nuevo o elija otros aquí. No se ha cambiado ningún contacto.',
	goneAction: 'Seleccionar en Contactos',
	nobody: 'Ningún contacto coincide con esta elección',
	nobodyText: 'Elija otros contactos arriba.',
	noWhere: 'Todavía no se envía nada',
	noWhereText: 'Elija un destino. Aquí se muestra primero exactamente lo que se enviaría.',
	noContacts: 'Todavía no hay contactos',
	noContactsText: 'Importe primero un archivo. Sus contactos se pueden entregar en cuanto estén limpios y puntuados.',
	importFile: 'Importar archivo',

	dryRun: 'Qué se enviará',
	reading: 'Calculando qué se enviaría',
	toServer: (n, requests) => `${contacts(n)} en ${noun('solicitud', 'solicitudes')(requests)}, a`,
	toFile: (n) => `${contacts(n)} en un archivo, en este dispositivo. Nada sale de él.`,
	first: (n, all) =>
		n === all ? 'Todo, campo por campo' : n === 1 ? 'El primero, campo por campo' : `Los ${count(n)} primeros, campo por campo`,
	field: 'Campo',
	asTable: 'Tabla',
	asJson: 'JSON',
	view: 'Mostrar como',
	preparing: 'Preparando la entrega',
	unsent: (n, names) =>
		`${names}: ${n === 1 ? 'este campo propio no se envía, porque no tiene nombre allí' : 'estos campos propios no se envían, porque no tienen nombre allí'}.`,
	blankNote: 'Los campos vacíos no se envían, así que en el CRM no se borra nada.',
	twiceNote: (name) =>
		`A ${name} no se le puede preguntar quién está ya. Quien se envíe de nuevo, también tras una respuesta perdida, queda allí dos veces si allí no se busca el número de externalId.`,
	statusNote: (field, values, more, name) =>
		`${field} se envía tal cual: ${values}${more > 0 ? ` y ${count(more)} más` : ''}. Un valor que no está en la lista propia de ${name} se rechaza allí, o se guarda aparte de la lista.`,
	zeroNote: (name) => `${name} no escribe ningún 0 ni ningún «no»: lo que hay en ese campo se queda, y uno vacío sigue vacío.`,
	ours: 'Los campos sombreados son los que ha calculado Muster.',
	noScore: 'sin puntuación',
	confirm: (n) => `Entregar ${contacts(n)}`,
	confirmFile: (n) => `Crear archivo con ${contacts(n)}`,
	offline: 'Este dispositivo está sin conexión',
	offlineText: 'Puede entregar ahora: los contactos se conservan en este dispositivo y se envían solos cuando vuelva la conexión.',
	paused: (name) => `${name} está en pausa`,
	pausedText: 'Puede entregar ahora: los contactos esperan hasta que se reanude el destino.'
} satisfies Words<typeof en.compose>;

/** Words of the deliver screens. Blanks are filled by functions. */
export const deliver = {
	title: 'Entregar',
	state: (destinations, fresh, { all, waiting, stalled, paused, stopped, rejected, changed, visitors }) =>
		[
			noun('destino', 'destinos')(destinations),
			fresh > 0
				? `${contacts(fresh)} sin enviar todavía`
				: all > 0 && waiting + stalled + paused + stopped + rejected + changed + visitors === 0
					? 'todos los contactos enviados'
					: '',
			waiting > 0 ? `${count(waiting)} en camino` : '',
			stalled > 0 ? batch.line.stalled(stalled) : '',
			paused > 0 ? `${count(paused)} en pausa` : '',
			stopped > 0 ? `${count(stopped)} ${form(stopped, { one: 'detenido', other: 'detenidos' })}` : '',
			rejected > 0 ? `${count(rejected)} ${form(rejected, { one: 'rechazado', other: 'rechazados' })}` : '',
			changed > 0 ? `${count(changed)} ${form(changed, { one: 'cambiado', other: 'cambiados' })} tras la entrega` : '',
			visitors > 0 ? noun('visitante del stand sin entregar', 'visitantes del stand sin entregar')(visitors) : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateEmpty: 'Envíe contactos a su CRM o escríbalos en un archivo para él.',
	reading: 'Leyendo destinos y entregas',
	trouble: 'No se pudieron leer los destinos ni las entregas',
	troubleText:
		'Siguen guardados en este dispositivo. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	reload: 'Recargar',
	action: 'Entregar contactos',
	freshAction: (n) => `Entregar ${contacts(n)}`,
	problem: 'No ha funcionado',
	cancel: 'Cancelar',
	compose,
	destination,
	batch,
	choose,
	doubles,
	fields,
	foresight,
	repair,
	signIn,
	takeBack,
	vault,
	withheld
} satisfies Words<typeof en>;
