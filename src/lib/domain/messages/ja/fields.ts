import type { StandardFieldId } from '../../fields';

/** The standard fields, as HubSpot and Salesforce call them in Japanese. */
export const fields: Record<StandardFieldId, string> = {
	salutation: '敬称', firstName: '名', lastName: '姓', nameSuffix: '名前の接尾辞', fullName: '氏名',
	email: 'メール', phone1: '電話1', phone1Type: '電話1の種類', phone2: '電話2', phone2Type: '電話2の種類', phone3: '電話3', phone3Type: '電話3の種類', phone4: '電話4', phone4Type: '電話4の種類', phone5: '電話5', phone5Type: '電話5の種類',
	company: '会社', jobTitle: '役職', industry: '業種', companySize: '会社の規模', annualRevenue: '年間売上', website: 'Webサイト',
	street: '町名・番地', city: '市区町村', state: '都道府県・州', postalCode: '郵便番号', country: '国', timeZone: 'タイムゾーン',
	leadSource: 'リードソース', leadStatus: 'リードステータス', owner: '担当者', createdDate: '作成日', lastActivityDate: '最終アクティビティ日',
	visits: '訪問数', emailOpens: 'メール開封数', emailClicks: 'メールクリック数', downloads: 'ダウンロード数', eventVisits: 'イベント参加数', activities: '日付つきのアクティビティ',
	tags: 'タグ', notes: 'メモ', linkedin: 'LinkedIn', twitter: 'X（Twitter）', consentStatus: '同意', consentChannel: '同意の対象', consentDate: '同意日', consentText: '同意文', accountId: '取引先ID'
};
