import { count as n } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { audit as en } from '../en/audit';
import type { Words } from '../words';

const entries = (count: number): string => nb(count, 'entrée');

export const audit = {
	title: 'Journal d’audit',
	open: 'Journal d’audit',
	back: 'Historique',
	help: 'Tout ce qui a été fait sur cet appareil, dans l’ordre. Chaque entrée porte l’empreinte de la précédente, pour qu’une modification se voie.',
	reading: 'Lecture du journal d’audit',
	state: (total) => `${entries(total)} sur cet appareil`,
	empty: 'Rien n’a encore été fait. Le premier import, la première modification ou le premier réglage sera la première entrée.',
	verify: 'Vérifier',
	verifying: (done) => `Vérification, ${entries(done)} jusqu’ici`,
	holds: (count, seconds) => `${entries(count)}\u00a0: ${acc(count, 'telle qu’elle a été écrite', 'toutes telles qu’elles ont été écrites')} (${seconds} s)`,
	holdsText: 'Aucune entrée n’a été modifiée, retirée ni insérée.',
	cut: 'Des entrées à la fin ont disparu ou ont été refaites',
	cutText: 'Une vérification précédente sur cet appareil a vu une entrée plus récente que celles d’aujourd’hui. Les entrées d’avant sont telles qu’elles ont été écrites.',
	changed: (key) => `L’entrée ${n(key)} n’est pas ce qui a été écrit`,
	missing: (key) => `Les entrées d’avant le numéro ${n(key)} ont disparu`,
	brokenText: (action, time) => `On y lit «\u00a0${action}\u00a0», ${time}. Les entrées d’avant sont telles qu’elles ont été écrites\u00a0; à partir d’elle, rien n’est prouvé.`,
	trouble: 'Le journal d’audit n’a pas pu être lu. Rechargez la page\u00a0; rien n’a été modifié.',
	filter: 'Afficher',
	all: 'Tout',
	areas: { import: 'Imports', contacts: 'Contacts', booth: 'Stand', held: 'Vérification manuelle', delivery: 'Livraisons', destination: 'Destinations', fields: 'Champs', settings: 'Paramètres', scoring: 'Scoring', export: 'Exports', store: 'Stockage', process: 'Processus', list: 'Listes de leads', campaign: 'Campagnes', suppression: 'Listes d’exclusion', user: 'Utilisateurs' },
	none: 'Rien de ce type parmi les entrées les plus récentes.',
	older: 'Afficher les plus anciennes',
	columns: { number: 'Numéro' },
	details: {
		fieldType: 'type de champ', field: 'champ', key: 'paramètre', before: 'avant', after: 'maintenant', total: 'lignes', bytes: 'taille en octets', contacts: 'contacts', stillHeld: 'encore en attente',
		file: 'fichier', size: 'taille en octets', policy: 'même e-mail qu’un contact', rows: 'lignes', created: 'importées', merged: 'fusionnées', skipped: 'ignorées', held: 'retenues',
		failed: 'en échec', changed: 'modifiés depuis', removed: 'retirés', returned: 'revenus à leur état', left: 'laissés tels quels', cells: 'cellules', decision: 'décision', pairs: 'paires',
		from: 'confiance à partir de', type: 'type de correspondance', phase: 'étape', event: 'événement', n: 'numéro', kind: 'genre', label: 'nom', name: 'nom',
		count: 'nombre', fields: 'champs', kept: 'gardés', waiting: 'en attente', updated: 'mis à jour', rejected: 'rejetés', cancelled: 'annulés', withheld: 'non transmis',
		role: 'rôle', roleBefore: 'rôle avant', version: 'version du profil', restored: 'restauré depuis la version', why: 'raison', reason: 'raison', won: 'gagnés', lost: 'perdus',
		model: 'modèle', list: 'liste de leads', lists: 'listes de leads', outcome: 'résultat', outcomes: 'résultats', again: 'à nouveau', campaign: 'campagne', campaigns: 'campagnes',
		dialer: 'numéroteur', files: 'fichiers', queued: 'mis en file', leftOut: 'laissés de côté', what: 'quoi', format: 'format du fichier', backupOf: 'sauvegarde du', pausedDeliveries: 'livraisons suspendues',
		encrypted: 'chiffrée', entries: 'lignes', visitors: 'visiteurs', pictures: 'images', people: 'personnes', known: 'déjà connus', incomplete: 'incomplets', conflicts: 'désaccords',
		numbers: 'numéros', refused: 'refus', refusedSent: 'refus envoyés', refusedLeftOut: 'refus écartés', emails: 'e-mails', domains: 'domaines', hashed: 'hachés', unreadable: 'illisibles', unassigned: 'plus affectées', attempts: 'tentatives', contact: 'le contact', imports: 'imports',
		deliveries: 'livraisons', settings: 'paramètres', which: 'lesquels', origin: 'adresse', connector: 'connecteur', token: 'jeton', stopped: 'arrêté avant la fin', interrupted: 'interrompu en plein travail'
	},
	values: {
		merged: 'fusion', edited: 'modification', merge: 'fusionner', skip: 'ignorer', manual: 'vérification manuelle', keepBoth: 'garder les deux', update: 'mettre à jour le contact', create: 'importer comme nouveau', review: 'demander à une personne', true: 'oui', false: 'non',
		set: 'enregistré', removed: 'supprimé', kept: 'gardé'
	},
	/** Settings that no screen names in a word of its own, and what is said of a changed one. */
	settings: {
		duplicatePolicy: 'Quand un contact existe déjà', tierScheme: 'Noms des niveaux', tierThresholds: 'Seuils des niveaux', tierRanks: 'Rangs des niveaux', scoringProfile: 'Profil de scoring', normalizersOff: 'Étapes de nettoyage désactivées', matchRules: 'Types de doublons', deletedFields: 'Champs supprimés', boothEvent: 'Événement au stand', lookedFor: 'Recherché', maxLength: 'Longueur maximale en caractères', nothing: 'vide',
		changed: (setting, before, after) => `${setting}\u00a0: avant ${before}, maintenant ${after}`, same: (setting) => `${setting}\u00a0: modifié`
	},
	actions: {
		'import.created': 'Import commencé', 'import.committing': 'Import en cours d’écriture', 'import.completed': 'Import terminé', 'import.cancelled': 'Import abandonné', 'import.reopened': 'Import rouvert', 'import.fixed': 'Lignes corrigées',
		'contact.created': 'Contact ajouté', 'contact.edited': 'Contact modifié', 'contact.undone': 'Modification annulée', 'contacts.edited': 'Contacts modifiés', 'contacts.editUndone': 'Modification de nombreux contacts annulée', 'contacts.deleted': 'Contacts supprimés', 'contacts.restored': 'Contacts restaurés', 'contacts.rescored': 'Scores recalculés',
		'booth.captured': 'Visiteur enregistré', 'booth.merged': 'Visiteur ajouté à un contact', 'booth.kept': 'Visiteur gardé, à compléter', 'booth.completed': 'Visiteur complété', 'booth.takenBack': 'Visiteur retiré', 'booth.attendees': 'Liste de participants chargée', 'booth.handedOver': 'Visiteurs transférés', 'booth.received': 'Visiteurs reçus', 'booth.held': 'Visiteur en attente de vérification', 'held.merge': 'Lignes en attente fusionnées', 'held.keepBoth': 'Lignes en attente importées comme nouvelles', 'held.skip': 'Lignes en attente ignorées',
		'delivery.created': 'Livraison commencée', 'delivery.done': 'Livraison terminée', 'delivery.paused': 'Livraison suspendue', 'delivery.resumed': 'Livraison reprise', 'delivery.cancelled': 'Livraison annulée',
		'destination.saved': 'Destination enregistrée', 'destination.deleted': 'Destination supprimée', 'destination.stopped': 'Destination arrêtée', 'destination.resumed': 'Destination reprise',
		'fields.renamed': 'Champ renommé', 'fields.hidden': 'Champ masqué', 'fields.shown': 'Champ de nouveau affiché', 'fields.deleted': 'Champ supprimé', 'fields.restored': 'Champ supprimé rétabli', 'fields.choices': 'Choix d’un champ modifiés', 'fields.retyped': 'Type d’un champ modifié', 'settings.changed': 'Paramètre modifié', 'store.upgraded': 'Contacts enregistrés mis à niveau', 'export.saved': 'Liste exportée', 'store.backedUp': 'Sauvegarde créée', 'store.restored': 'Sauvegarde restaurée',
		'process.created': 'Processus créé', 'process.renamed': 'Processus renommé', 'process.deleted': 'Processus supprimé', 'list.created': 'Liste de leads créée', 'list.changed': 'Liste de leads modifiée', 'list.enabled': 'Liste de leads activée',
		'list.scoredBy': 'Score d’une liste de leads changé',
		'list.disabled': 'Liste de leads désactivée', 'list.deleted': 'Liste de leads supprimée', 'list.uploaded': 'Liste de leads chargée', 'list.contactAdded': 'Contact ajouté à une liste de leads', 'list.contactsRemoved': 'Contacts retirés d’une liste de leads',
		'campaign.created': 'Campagne créée', 'campaign.changed': 'Campagne modifiée', 'campaign.deleted': 'Campagne supprimée', 'campaign.assigned': 'Listes de leads affectées', 'campaign.reset': 'Campagne réinitialisée', 'campaign.churned': 'Contacts relancés',
		'campaign.doNotCall': 'Contact qui ne veut plus être appelé', 'campaign.attemptTakenBack': 'Tentative annulée', 'suppression.imported': 'Liste d’exclusion importée', 'suppression.deleted': 'Liste d’exclusion supprimée', 'suppression.refusalsListed': 'Refus d’un import mis sur la liste d’exclusion', 'suppression.refusalsUnlisted': 'Refus d’un import retirés de la liste d’exclusion',
		'settings.callingWindows': 'Heures d’appel modifiées', 'export.dialer': 'Fichier pour numéroteur exporté',
		'user.added': 'Utilisateur ajouté', 'user.changed': 'Utilisateur modifié', 'user.removed': 'Utilisateur retiré', 'user.switched': 'Changement d’utilisateur', 'user.unlocked': 'Application déverrouillée', 'user.locked': 'Application verrouillée', 'user.passphraseSet': 'Phrase secrète définie', 'user.passphraseRemoved': 'Phrase secrète supprimée', 'user.refused': 'Phrase secrète erronée', 'contact.erased': 'Personne effacée', 'contact.reported': 'Rapport sur une personne créé', 'log.sealed': 'Entrées anciennes scellées',
		'import.decided': 'Doublons tranchés', 'import.decisionUndone': 'Décision sur des doublons annulée', 'import.undoing': 'Import en cours d’annulation', 'import.undone': 'Import annulé',
		'mapping.saved': 'Mappage enregistré', 'mapping.imported': 'Mappage chargé d’un fichier', 'mapping.deleted': 'Mappage supprimé', 'recipe.saved': 'Recette enregistrée',
		'recipe.imported': 'Recette chargée d’un fichier', 'recipe.deleted': 'Recette supprimée', 'apart.forgotten': 'Paires gardées séparées oubliées', 'destination.configured': 'Destination définie par la configuration de l’application',
		'destination.mapped': 'Champs d’une destination associés', 'destination.fieldsCreated': 'Champs créés dans une destination', 'destination.signedIn': 'Connexion à une destination', 'destination.addressHidden': 'Secret retiré de l’adresse d’une destination',
		'list.contactsAdded': 'Contacts ajoutés à une liste de leads', 'model.saved': 'Modèle appris enregistré', 'model.used': 'Modèle appris activé', 'model.off': 'Modèle appris désactivé',
		'model.deleted': 'Modèle appris supprimé', 'outcomes.written': 'Résultats enregistrés', 'score.set': 'Score fixé à la main', 'score.setBack': 'Score fixé à la main retiré',
		'scoring.profileSaved': 'Profil de scoring enregistré', 'vault.passphraseSet': 'Phrase secrète des jetons définie', 'vault.passphraseRemoved': 'Phrase secrète des jetons supprimée'
	}
} satisfies Words<typeof en>;
