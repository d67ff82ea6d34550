import type { SameCodes } from '../catalogue';
import type { connectionTestMessages as en } from '../connection-test';
import { deliveryMessages as delivery } from './delivery';
import { at } from './parts';

export const connectionTestMessages = {
	testRateLimited: {
		message: delivery.deliveryRateLimited.message,
		fix: () => 'Espere un minuto y pruebe de nuevo. Las entregas esperan por sí solas.'
	},
	testServerError: {
		message: delivery.deliveryServerError.message,
		fix: () => 'Pruebe de nuevo más tarde. Si sigue igual, debe revisarlo quien administra el CRM.'
	},
	testRefused: { message: delivery.deliveryRefused.message, fix: () => 'Compruebe los ajustes del destino y pruebe de nuevo.' },
	testTimeout: {
		message: delivery.deliveryTimeout.message,
		fix: () => 'Pruebe de nuevo más tarde. Si sigue igual, el CRM es demasiado lento o algo en el camino retiene sus respuestas.'
	},
	testWrongAddress: {
		message: delivery.deliveryWrongAddress.message,
		fix: () => 'Compruebe la dirección y el método en el destino y pruebe de nuevo.'
	},
	testUnauthorised: {
		message: delivery.deliveryUnauthorised.message,
		fix: () => 'Cree un token nuevo en el CRM e indíquelo en el destino.'
	},
	testForbidden: {
		message: delivery.deliveryForbidden.message,
		fix: () => 'Dé al token en el CRM permiso para escribir contactos y pruebe de nuevo.'
	},
	testAnswerShape: {
		message: delivery.deliveryAnswerShape.message,
		fix: () =>
			'Indique en «Lista en la respuesta» dónde la pone el servidor, o haga que responda con una entrada por contacto. Si no responde nada parecido, elija «Nada: basta con 2xx» en «Qué dice la respuesta».'
	},
	testRedirected: {
		message: delivery.deliveryRedirected.message,
		fix: () =>
			'Indique en el destino la dirección en la que el servidor responde de verdad (a menudo cambia https, www o una / al final) y pruebe de nuevo.'
	},
	testAnswerPage: {
		message: (p) => `${at(p)} responde con una página web en lugar de datos.`,
		fix: () =>
			'Así responden una red Wi-Fi que pide iniciar sesión y un servidor en mantenimiento. Pruebe de nuevo cuando haya pasado; si la página sigue ahí, compruebe la dirección en el destino.'
	},
	testRelayCors: {
		message: (p) => `El relé ${p.host} está ahí, pero un navegador no puede leer sus respuestas.`,
		fix: () =>
			'Indique la dirección de esta aplicación en los ajustes del relé, como muestra docs/relay.md. Una dirección del relé que redirige a otra se ve igual: indique entonces esa otra.'
	}
} satisfies SameCodes<typeof en>;
