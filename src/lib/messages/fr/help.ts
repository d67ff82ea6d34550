import type { help as english } from '../en/help';
import type { Words } from '../words';

export const help = {
	title: 'À quoi sert cet écran',
	firstSteps: 'Premiers pas',
	/** By screen: what it is for, in two sentences. */
	screens: {
		home: 'L’accueil dit ce qui vous attend\u00a0: fichiers à finir, lignes à corriger, doublons à vérifier, contacts à livrer. Déposez un fichier n’importe où pour commencer, ou essayez avec les contacts d’exemple.',
		booth:
			'Au stand, vous prenez un visiteur après l’autre\u00a0: scannez ou saisissez, touchez les réponses, enregistrez. Tout est aussitôt sur cet appareil et se passe de réseau.',
		import:
			'Un import traite un fichier en cinq étapes\u00a0: le choisir, vérifier ses colonnes, le faire nettoyer, vérifier les doublons, voir ce qu’est devenue chaque ligne. Rien n’entre dans vos contacts avant la fin.',
		quick: 'Le nettoyage rapide prend un fichier et le rend propre, sans doublons et évalué. Rien n’en reste sur cet appareil.',
		contacts:
			'Voici tous les contacts de cet appareil\u00a0: cherchez, filtrez par n’importe quel champ, choisissez les colonnes, touchez-en un pour voir d’où vient chaque valeur. Ce que vous sélectionnez peut être modifié en une fois, exporté, livré, mis sur une liste ou supprimé.',
		review:
			'Ici attendent les lignes qui sont peut-être un contact que vous avez déjà. Fusionnez-les, gardez-les séparées ou laissez-les pour plus tard\u00a0; chaque décision peut être annulée.',
		deliver:
			'D’ici, les contacts partent vers un CRM ou un fichier. Configurez une destination une fois, choisissez qui doit partir et voyez pour chaque fiche ce que l’autre côté a répondu.',
		history: 'Chaque import figure ici avec le sort de ses lignes. Chacun peut être annulé, exporté ou prouvé avec son fichier.',
		settings:
			'Ici vous décidez comment les fichiers sont nettoyés, ce qui compte comme doublon, qui a le droit de quoi et comment cet appareil garde ses données. Les changements sont enregistrés aussitôt.',
		contact:
			'Tout ce que l’on sait d’une personne\u00a0: les valeurs et leur origine, le score et ses raisons, ce qui s’est passé et quand. Touchez une valeur pour la changer\u00a0; l’historique garde l’ancienne.',
		delivery:
			'Ce qu’est devenue chaque fiche de cette livraison, selon la réponse de l’autre côté. Les fiches refusées se corrigent ici et se renvoient.',
		audit:
			'Tout ce qui a été fait sur cet appareil, dans l’ordre. Chaque entrée porte l’empreinte de la précédente\u00a0: un changement ultérieur se verrait.',
		scoring:
			'Ici vous dites ce qu’est un bon lead et voyez aussitôt ce que donneraient vos propres contacts. Rien ne change pour eux avant l’enregistrement.',
		lists:
			'Une liste de leads est une sélection de contacts que quelqu’un traite dans l’ordre que vous choisissez. Ouvrez-en une pour appeler, la confier ou l’exporter.',
		list: 'Les contacts de cette liste dans l’ordre où ils sont traités. Commencez à appeler, ou donnez la liste à un numéroteur sous forme de fichier.',
		campaigns:
			'Une campagne parcourt une ou plusieurs listes de leads selon ses propres règles\u00a0: horaires, nouvelles tentatives, qui appelle qui. Ouvrez-en une pour voir où elle en est.',
		campaign: 'Où en est cette campagne, qui y travaille et ce qu’elle a donné. Les règles que vous changez valent dès l’appel suivant.',
		work: 'Un contact à la fois, avec ce qu’il faut pour l’appel. Dites d’un toucher comment il s’est terminé, et le suivant arrive.',
		suppressions:
			'Qui figure sur une liste d’exclusion n’est jamais appelé ni livré. Une entrée peut être une adresse e-mail, un numéro de téléphone ou un domaine entier.',
		insights:
			'Ce qui s’est passé sur cet appareil, en chiffres\u00a0: la qualité des fichiers, où s’arrêtent les imports, ce que coûtent les doublons. Rien n’en quitte l’appareil.'
	}
} satisfies Words<typeof english>;
