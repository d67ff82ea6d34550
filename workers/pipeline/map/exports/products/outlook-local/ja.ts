import { localOutlook } from './local';

export const outlookJapanese = localOutlook('ja', 'Japanese', {
	'salutation': '肩書き | 敬称', 'firstName': '名', '+middleName': 'ミドル ネーム | ミドルネーム', 'lastName': '姓', 'nameSuffix': '敬称 | 接尾辞', '+phoneticName': '姓 (フリガナ) | 名 (フリガナ) | 会社名 (フリガナ) | 姓フリガナ | 名フリガナ | 会社名フリガナ', 'company': '会社名', '+department': '部署', 'jobTitle': '役職',
	'work street': '番地 (会社) | 住所 (会社)', 'work street2': '住所 2 (会社) | 住所 3 (会社) | 番地 (会社) 2 | 番地 (会社) 3', 'work city': '市区町村 (会社)', 'work state': '都道府県 (会社)', 'work postalCode': '郵便番号 (会社)', 'work country': '国/地域 (会社) | 国 (会社)',
	'home street': '番地 (自宅) | 住所 (自宅)', 'home street2': '住所 2 (自宅) | 住所 3 (自宅) | 番地 (自宅) 2', 'home city': '市区町村 (自宅)', 'home state': '都道府県 (自宅)', 'home postalCode': '郵便番号 (自宅)', 'home country': '国/地域 (自宅) | 国 (自宅)',
	'other street': '番地 (その他) | 住所 (その他)', 'other street2': '住所 2 (その他) | 住所 3 (その他)', 'other city': '市区町村 (その他)', 'other state': '都道府県 (その他)', 'other postalCode': '郵便番号 (その他)', 'other country': '国/地域 (その他) | 国 (その他)',
	'phone mobile': '携帯電話', 'phone work': '会社電話 | 会社電話 2 | 会社代表電話 | 会社電話番号 | 会社電話番号 2', 'phone home': '自宅電話 | 自宅電話 2 | 自宅電話番号 | 自宅電話番号 2', 'phone other': '通常の電話 | その他の電話 | 自動車電話 | 無線電話 | コールバック',
	'+assistant': '秘書の電話 | 秘書の氏名', '+fax': '会社 FAX | 自宅 FAX | その他の FAX | 会社ファックス | 自宅ファックス', '+pager': 'ポケットベル', '+': 'ISDN | テレックス | TTY/TDD | TTY/TDD 電話 | アカウント | ディレクトリ サーバー | インターネット空き時間情報 | キーワード | 経費情報 | 支払い条件 | 趣味 | 職業 | 政府機関番号 | 組織 ID 番号 | 秘密度 | 優先度 | 非公開 | 勤務先所在地 | 事業所 | 場所',
	'email': '電子メール アドレス | 電子メール アドレス 1 | メール アドレス', '+email2': '電子メール 2 アドレス | 電子メール 3 アドレス | 電子メール アドレス 2 | 電子メール アドレス 3', '-': '電子メールの種類 | 電子メール表示名 | 電子メール 2 の種類 | 電子メール 2 表示名 | 電子メール 3 の種類 | 電子メール 3 表示名',
	'+birthDate @zeroDate': '誕生日', '+anniversary @zeroDate': '記念日', '+poBox': '私書箱 (会社) | 私書箱 (自宅) | 私書箱 (その他)', 'tags': '分類 | 分類項目', '+spouse': '配偶者', '+children': '子供', '+initials': 'イニシャル', '+language': '言語', 'notes': 'メモ', 'website': 'Web ページ', '+otherPerson': '紹介者', '+manager': '上司の氏名 | 上司', '+gender': '性別', '+custom': 'ユーザー 1 | ユーザー 2 | ユーザー 3 | ユーザー 4'
});
