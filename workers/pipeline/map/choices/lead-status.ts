import type { ChoiceList } from './choice-list';

/** Stages of a lead, in the words of HubSpot and Salesforce, with their internal keys and what people call them. */
export const leadStatus: ChoiceList = {
	id: 'leadStatus',
	field: 'leadStatus',
	label: 'Lead status',
	description: 'Stages of a lead, from new to won or lost.',
	choices: [
		{
			label: 'New',
			keys: ['NEW', 'new_lead', 'lead_new'],
			aliases: [
				'neu',
				'nouveau',
				'nouvelle',
				'nuevo',
				'nueva',
				'nuovo',
				'novo',
				'nieuw',
				'nowy',
				'nový',
				'ny',
				'uusi',
				'yeni',
				'новый',
				'新規',
				'新',
				'新建',
				'fresh',
				'raw',
				'uncontacted',
				'not contacted',
				'unread',
				'subscriber',
				'lead'
			]
		},
		{
			label: 'Open',
			keys: ['OPEN', 'Open - Not Contacted', 'open_not_contacted'],
			aliases: ['offen', 'ouvert', 'abierto', 'aperto', 'aberto', 'otwarty', 'açık', 'открыт', '未対応', 'to do', 'pending']
		},
		{
			label: 'In Progress',
			keys: ['IN_PROGRESS', 'Working - Contacted', 'working_contacted'],
			aliases: [
				'working',
				'in bearbeitung',
				'in arbeit',
				'en cours',
				'en curso',
				'en proceso',
				'in corso',
				'em andamento',
				'in behandeling',
				'w toku',
				'в работе',
				'対応中',
				'进行中',
				'active',
				'nurturing',
				'nurture',
				'engaged'
			]
		},
		{
			label: 'Open Deal',
			keys: ['OPEN_DEAL'],
			aliases: [
				'deal open',
				'opportunity',
				'proposal',
				'negotiation',
				'verhandlung',
				'angebot',
				'opportunité',
				'oportunidad',
				'opportunità',
				'oportunidade',
				'商談中'
			]
		},
		{
			label: 'Attempted to Contact',
			keys: ['ATTEMPTED_TO_CONTACT'],
			aliases: [
				'attempted',
				'attempting',
				'no answer',
				'not reached',
				'left voicemail',
				'kontaktversuch',
				'nicht erreicht',
				'tentative de contact',
				'intento de contacto',
				'no contestó',
				'tentato',
				'tentativa de contato'
			]
		},
		{
			label: 'Connected',
			keys: ['CONNECTED'],
			aliases: [
				'contacted',
				'reached',
				'replied',
				'kontaktiert',
				'erreicht',
				'contacté',
				'contactado',
				'contattato',
				'benaderd',
				'skontaktowano',
				'связались',
				'接触済み',
				'已联系'
			]
		},
		{
			label: 'Qualified',
			keys: ['QUALIFIED', 'marketingqualifiedlead', 'salesqualifiedlead', 'MQL', 'SQL'],
			aliases: [
				'qualifiziert',
				'qualifié',
				'calificado',
				'cualificado',
				'qualificato',
				'qualificado',
				'gekwalificeerd',
				'zakwalifikowany',
				'квалифицирован',
				'見込みあり',
				'accepted'
			]
		},
		{
			label: 'Unqualified',
			keys: ['UNQUALIFIED', 'Disqualified'],
			aliases: [
				'not qualified',
				'junk',
				'junk lead',
				'spam',
				'unqualifiziert',
				'nicht qualifiziert',
				'non qualifié',
				'no calificado',
				'non qualificato',
				'não qualificado',
				'niet gekwalificeerd',
				'rejected',
				'bad data',
				'not interested',
				'kein interesse',
				'pas intéressé',
				'no interesado',
				'non interessato',
				'sem interesse'
			]
		},
		{
			label: 'Bad Timing',
			keys: ['BAD_TIMING'],
			aliases: [
				'later',
				'on hold',
				'postponed',
				'contact in future',
				'später',
				'zurückgestellt',
				'plus tard',
				'más tarde',
				'più tardi',
				'mais tarde',
				'recycled',
				'recycle'
			]
		},
		{
			label: 'Won',
			keys: ['CLOSED_WON', 'Closed Won', 'Closed - Converted', 'converted', 'customer'],
			aliases: [
				'gewonnen',
				'kunde',
				'client',
				'gagné',
				'ganado',
				'cliente',
				'vinto',
				'ganho',
				'gewonnen',
				'klant',
				'wygrany',
				'klient',
				'vunnen',
				'выигран',
				'клиент',
				'成約',
				'成交',
				'success',
				'sold'
			]
		},
		{
			label: 'Lost',
			keys: ['CLOSED_LOST', 'Closed Lost', 'Closed - Not Converted'],
			aliases: ['verloren', 'perdu', 'perdido', 'perso', 'przegrany', 'förlorad', 'проигран', '失注', '丢失', 'dead', 'closed']
		}
	]
};
