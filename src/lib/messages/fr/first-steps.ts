import { count as n } from '#domain/messages/catalogue';
import { acc } from '#domain/messages/fr/parts';
import type { firstSteps as en } from '../en/first-steps';
import type { Words } from '../words';

export const firstSteps = {
	title: 'Premiers pas',
	count: (done, all) => `${n(done)} sur ${n(all)} ${acc(done, 'fait', 'faits')}`,
	hide: 'Masquer les premiers pas',
	done: 'fait',
	allDone: 'Tous les premiers pas sont faits. Muster est prêt.',
	titles: { install: 'Installer Muster', contacts: 'Apporter des contacts', destination: 'Relier votre CRM', booth: 'Préparer le stand' },
	install: 'L’application reçoit sa propre icône, et le navigateur garde mieux ses données.',
	installApple:
		'Avant tout\u00a0: l’application installée garde ses propres contacts, et ceux de cet onglet sont supprimés après sept jours sans visite.',
	contacts: 'Un fichier à vous, ou l’exemple pour voir comment cela marche. Rien ne quitte cet appareil.',
	contactsAbove: 'Déposez un fichier ci-dessus, ou essayez l’exemple pour voir comment cela marche.',
	destination: 'Indiquez une fois où vont les contacts\u00a0: un CRM, une adresse web à vous ou un fichier.',
	booth: 'Nommez l’événement et ce que vous demandez à chaque visiteur. Vous pourrez le changer à tout moment.',
	boothCheck: 'Vérifiez en mode avion que tout marche\u00a0: caméra, stockage, démarrage sans réseau.',
	go: {
		install: 'Installer',
		howToInstall: 'Comment installer',
		sample: 'Essayer l’exemple',
		destination: 'Choisir un système',
		event: 'Configurer l’événement',
		check: 'Vérifier avant le salon'
	}
} satisfies Words<typeof en>;
