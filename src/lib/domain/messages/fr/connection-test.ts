import type { SameCodes } from '../catalogue';
import type { connectionTestMessages as en } from '../connection-test';
import { deliveryMessages as delivery } from './delivery';
import { at } from './parts';

export const connectionTestMessages = {
	testRateLimited: {
		message: delivery.deliveryRateLimited.message,
		fix: () => 'Attendez une minute, puis testez à nouveau. Les livraisons attendent d’elles-mêmes.'
	},
	testServerError: {
		message: delivery.deliveryServerError.message,
		fix: () => 'Testez à nouveau plus tard. Si cela dure, la personne qui gère le CRM doit s’en occuper.'
	},
	testRefused: {
		message: delivery.deliveryRefused.message,
		fix: () => 'Vérifiez les paramètres de la destination, puis testez à nouveau.'
	},
	testTimeout: {
		message: delivery.deliveryTimeout.message,
		fix: () => 'Testez à nouveau plus tard. Si cela dure, le CRM est trop lent, ou quelque chose en chemin retient ses réponses.'
	},
	testWrongAddress: {
		message: delivery.deliveryWrongAddress.message,
		fix: () => 'Vérifiez l’adresse et la méthode dans la destination, puis testez à nouveau.'
	},
	testUnauthorised: {
		message: delivery.deliveryUnauthorised.message,
		fix: () => 'Créez un nouveau jeton dans le CRM et saisissez-le dans la destination.'
	},
	testForbidden: {
		message: delivery.deliveryForbidden.message,
		fix: () => 'Donnez au jeton, dans le CRM, le droit d’écrire des contacts, puis testez à nouveau.'
	},
	testAnswerShape: {
		message: delivery.deliveryAnswerShape.message,
		fix: () =>
			'Indiquez sous «\u00a0Liste dans la réponse\u00a0» où le serveur la place, ou faites répondre le serveur avec une entrée par contact. S’il ne répond rien de tel, choisissez «\u00a0Rien\u00a0: 2xx suffit\u00a0» sous «\u00a0Ce que dit la réponse\u00a0».'
	},
	testRedirected: {
		message: delivery.deliveryRedirected.message,
		fix: () =>
			'Saisissez dans la destination l’adresse à laquelle le serveur répond vraiment (souvent https, www ou un / final change), puis testez à nouveau.'
	},
	testAnswerPage: {
		message: (p) => `${at(p)} répond par une page web au lieu de données.`,
		fix: () =>
			'Un Wi-Fi qui demande une connexion répond ainsi, et un serveur en maintenance. Testez à nouveau une fois que c’est passé\u00a0; si la page reste, vérifiez l’adresse dans la destination.'
	},
	testRelayCors: {
		message: (p) => `Le relais ${p.host} est là, mais un navigateur n’a pas le droit de lire ses réponses.`,
		fix: () =>
			'Saisissez l’adresse de cette application dans les paramètres du relais, comme le montre docs/relay.md. Une adresse de relais qui renvoie vers une autre se voit de la même façon\u00a0: saisissez alors celle-ci.'
	}
} satisfies SameCodes<typeof en>;
