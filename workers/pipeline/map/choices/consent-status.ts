import type { ChoiceList } from './choice-list';

/** Whether a person may be written to. */
export const consentStatus: ChoiceList = {
	id: 'consentStatus', field: 'consentStatus', label: 'Consent', description: 'Whether the person agreed to be contacted.',
	choices: [
		{ label: 'Granted', keys: ['opt-in', 'opted in', 'optin', 'subscribed', 'granted', 'OPTED_IN', 'double opt-in', 'confirmed'], aliases: ['yes', 'y', 'true', '1', 'x', 'ok', 'agreed', 'accepted', 'allowed', 'active', 'ja', 'j', 'zugestimmt', 'erteilt', 'angemeldet', 'aktiv', 'oui', 'accepté', 'abonné', 'inscrit', 'sí', 'si', 'aceptado', 'suscrito', 'sì', 'iscritto', 'accettato', 'sim', 'aceito', 'inscrito', 'autorizado', 'autorizada', 'autorizzato', 'autorisé', 'erlaubt', 'i agree', 'consent', 'consented', 'einverstanden', 'toestemming', 'allow', 'ingeschreven', 'akkoord', 'tak', 'zgoda', 'zapisany', 'ano', 'да', 'согласен', 'はい', '同意', '同意する', '是', 'prenumererar', 'tilmeldt', 'evet', 'on'] },
		{ label: 'Denied', keys: ['opt-out', 'opted out', 'optout', 'OPTED_OUT', 'do not contact', 'do not email', 'not subscribed', 'never subscribed'], aliases: ['no', 'n', 'false', '0', 'declined', 'refused', 'no consent', 'not consented', 'do not allow', 'not allowed', 'keine einwilligung', 'nicht einverstanden', 'nicht erlaubt', 'non autorisé', 'no autorizado', 'não autorizado', 'non autorizzato', 'geen toestemming', 'nein', 'abgelehnt', 'nicht erteilt', 'non', 'refusé', 'rechazado', 'rifiutato', 'não', 'recusado', 'nee', 'geweigerd', 'nie', 'brak zgody', 'ne', 'нет', 'いいえ', '拒否', '不同意', '否', 'hayır', 'off'] },
		{ label: 'Withdrawn', keys: ['unsubscribed', 'UNSUBSCRIBED', 'cleaned', 'complained', 'bounced', 'bounce'], aliases: ['withdrawn', 'revoked', 'abgemeldet', 'widerrufen', 'désabonné', 'désinscrit', 'retiré', 'dado de baja', 'baja', 'revocado', 'disiscritto', 'revocato', 'descadastrado', 'revogado', 'uitgeschreven', 'ingetrokken', 'wypisany', 'cofnięta', 'отписан', '配信停止', '退订'] },
		{ label: 'Unknown', keys: ['pending', 'unconfirmed', 'non-subscribed', 'transactional'], aliases: ['unknown', 'not asked', 'not set', 'unbekannt', 'ausstehend', 'inconnu', 'en attente', 'desconocido', 'pendiente', 'sconosciuto', 'in attesa', 'desconhecido', 'pendente', 'onbekend', 'nieznany', 'неизвестно', '不明', '未知'] }
	]
};
