import type { ChoiceList } from './choice-list';

/** Spellings of one choice, parted by bars. */
const list = (text: string): string[] => text.split('|');

/** Whether a person may be written to. */
export const consentStatus: ChoiceList = {
	id: 'consentStatus',
	field: 'consentStatus',
	label: 'Consent',
	description: 'Whether the person agreed to be contacted.',
	choices: [
		{
			label: 'Granted',
			keys: ['opt-in', 'opted in', 'optin', 'subscribed', 'granted', 'OPTED_IN', 'double opt-in', 'confirmed'],
			aliases: list(
				'yes|y|true|1|x|ok|express|express consent|explicit|explicit consent|agreed|accepted|allowed|active|ja|j|zugestimmt|erteilt|angemeldet|aktiv|oui|accepté|abonné|' +
					'inscrit|sí|si|aceptado|suscrito|sì|iscritto|accettato|sim|aceito|inscrito|autorizado|autorizada|autorizzato|' +
					'autorisé|erlaubt|i agree|consent|consented|einverstanden|toestemming|allow|ingeschreven|akkoord|tak|zgoda|' +
					'zapisany|ano|да|согласен|はい|同意|同意する|是|prenumererar|tilmeldt|evet|on|agree|agrees|consent given|doi|soi|' +
					'eingewilligt|zustimmung|bestätigt|acceptée|consenti|inscrite|abonnée|acepta|acepto|autoriza|suscrita|acconsente|' +
					'accetta|iscritta|aceita|concordo|可|希望|希望する|希望します|同意します|同意済み|同意済|許可|許可する|許諾|承諾|承諾する|受け取る|受信する|配信する|登録済み|同意接收|接受|' +
					'订阅|訂閱|동의|동의함|수신동의|수신 동의|yes please|yes of course|yes i do|yes i agree|ja bitte|ja gerne|ja gern|oui volontiers|' +
					'sí por favor|sì grazie|sim por favor|send'
			)
		},
		{
			label: 'Denied',
			keys: ['opt-out', 'opted out', 'optout', 'OPTED_OUT', 'do not contact', 'do not email', 'not subscribed', 'never subscribed'],
			aliases: list(
				'no|n|false|0|declined|refused|no consent|not consented|do not allow|not allowed|do not send|keine einwilligung|' +
					'nicht einverstanden|nicht erlaubt|non autorisé|no autorizado|não autorizado|non autorizzato|geen toestemming|' +
					'nein|abgelehnt|nicht erteilt|non|refusé|rechazado|rifiutato|não|recusado|nee|geweigerd|nie|brak zgody|ne|нет|' +
					'いいえ|拒否|不同意|否|hayır|off|dnc|do not call|blocked|blacklisted|blacklist|objected|objection|nicht eingewilligt|' +
					'werbesperre|werbeverbot|kontaktsperre|gesperrt|robinsonliste|robinson|keine werbung|refusée|liste noire|' +
					'robinson list|denegado|rehusado|lista robinson|rifiuta|negato|rechazada|negado|不可|不要|希望しない|希望しません|同意しない|同意しません|' +
					'未同意|許可しない|承諾しない|受け取らない|受信しない|受信拒否|配信拒否|配信しない|配信不可|拒否する|拒绝|拒絕|不接受|不订阅|不訂閱|未订阅|동의하지 않음|거부|미동의|동의안함|동의 안함|수신거부|수신 거부'
			)
		},
		{
			label: 'Withdrawn',
			keys: ['unsubscribed', 'UNSUBSCRIBED', 'cleaned', 'complained', 'bounced', 'bounce'],
			aliases: list(
				'withdrawn|revoked|unsubscribe|suppressed|user suppressed|hard bounce|hard bounced|spam complaint|spam|junk|invalid email|removed|abgemeldet|widerrufen|désabonné|désinscrit|retiré|dado de baja|baja|revocado|disiscritto|' +
					'revocato|descadastrado|revogado|uitgeschreven|ingetrokken|wypisany|cofnięta|отписан|配信停止|退订|' +
					'no longer subscribed|opposed|widerruf|widerspruch|widersprochen|werbewiderspruch|zurückgezogen|zurückgenommen|' +
					'entzogen|ausgetragen|abbestellt|désabonnée|désinscrite|retirée|révoqué|révoquée|opposition|opposé|résilié|' +
					'dada de baja|revocada|retirado|retirada|disiscritta|revocata|ritirato|descadastrada|revogada|撤回|同意撤回|撤回済み|解除|' +
					'配信解除|登録解除|退会|退会済み|已退订|取消订阅|退訂'
			)
		},
		{
			label: 'Unknown',
			keys: ['pending', 'unconfirmed', 'non-subscribed', 'transactional'],
			aliases: list(
				'unknown|not asked|not set|awaiting confirmation|no permissions set|unbekannt|ausstehend|inconnu|en attente|desconocido|pendiente|sconosciuto|in attesa|' +
					'desconhecido|pendente|onbekend|nieznany|неизвестно|不明|未知|no answer|no response|not requested|not specified|' +
					'not provided|keine angabe|keine antwort|keine rückmeldung|ohne angabe|k.a.|nicht gefragt|noch nicht gefragt|' +
					'angefragt|unbestätigt|non renseigné|non demandé|pas de réponse|sin respuesta|sin contestar|no consta|' +
					'non specificato|não informado|未確認|未回答|未定|未設定|確認中|保留|待定'
			)
		}
	]
};
