import { CONSENT_READERS } from '#domain/contacts/consent-readers';
import { channelsIn, type Channel } from '#domain/contacts/refusal';
import { count, type Params, type SameCodes } from '../catalogue';
import type { mappingMessages as en } from '../mapping';

const KINDS: ReadonlyMap<string, string> = new Map([
	['email', 'メールアドレス'],
	['phone', '電話番号'],
	['url', 'Webアドレス'],
	['linkedin', 'LinkedInのアドレス'],
	['handle', 'X（Twitter）の名前'],
	['date', '日付'],
	['number', '数値'],
	['postalCode', '郵便番号'],
	['country', '国'],
	['state', '都道府県・州'],
	['name', '名前'],
	['company', '会社名'],
	['honorific', '敬称'],
	['job', '役職'],
	['yesNo', '「はい/いいえ」の値'],
	['status', 'ステータス'],
	['address', '住所'],
	['place', '地名'],
	['phoneLabel', '電話の種類'],
	['timeZone', 'タイムゾーン'],
	['text', 'テキスト']
]);
const kind = (p: Params): string => KINDS.get(String(p.kind)) ?? 'テキスト';

/** "5件の値のうち3件がメールアドレス", "5件の値に日付はなし" */
const hits = (p: Params): string =>
	Number(p.hits) === 0
		? `${count(p.total)}件の値に${kind(p)}はありません`
		: `${count(p.total)}件の値のうち${count(p.hits)}件が${kind(p)}です`;

const OTHER_THINGS: ReadonlyMap<string, string> = new Map([
	['namePrefix', '姓の前に付く語'],
	['secondLastName', '2つ目の姓'],
	['callingCode', '国番号'],
	['areaCode', '市外局番'],
	['phoneExtension', '内線番号'],
	['fax', 'FAX番号'],
	['pager', 'ポケットベルの番号'],
	['email2', '2つ目のメールアドレス'],
	['middleName', 'ミドルネーム'],
	['nickname', 'ニックネーム'],
	['phoneticName', '名前の読み'],
	['maidenName', '旧姓'],
	['initials', 'イニシャル'],
	['fileAs', 'コンタクトの表題'],
	['department', '部門'],
	['birthDate', '誕生日'],
	['anniversary', '記念日'],
	['gender', '性別'],
	['language', '言語'],
	['photo', '写真'],
	['im', 'チャットの名前'],
	['social', 'ソーシャルネットワーク'],
	['nationality', '国籍'],
	['assistant', 'アシスタント'],
	['manager', '上司'],
	['spouse', '配偶者'],
	['children', '子ども'],
	['otherPerson', 'コンタクト以外の人'],
	['id', 'レコードの番号'],
	['createdBy', 'レコードの作成者'],
	['modifiedBy', 'レコードの更新者'],
	['modifiedDate', 'レコードの更新日時'],
	['poBox', '私書箱'],
	['district', '地区'],
	['zipCity', '郵便番号と市区町村を合わせたもの'],
	['custom', '元のプログラム独自のフィールド'],
	['stateOrStatus', '州かステータスか判別できないもの']
]);

const READINGS: ReadonlyMap<string, string> = new Map([
	['callingCode', '国番号なしで書かれた同じ行の番号の前に付けます。'],
	['areaCode', '同じ行の市内番号の前に付けます。'],
	['phoneExtension', '内線番号として同じ行の番号の後ろに付けます。'],
	['contactDetails', 'これらを分け、どのフィールドにも合わないものはメモに入れます。'],
	['familyFirst', 'この列の名前は姓から始まります。'],
	['guestMark', '名前の末尾の「(ゲスト)」「(外部)」は取り除きます。'],
	['nameAndAddress', '1つのセルにある名前とアドレスを分けます。'],
	[
		'firstOfMany',
		'「:::」で区切られた複数の値は、最初の値を使います。ほかの電話番号は空いている電話フィールドに入れ、それ以外はメモに追加します。'
	],
	['markedLabel', '主な値の前の星印は取り除きます。'],
	['markedGroups', 'グループはカンマ区切りにし、製品独自のグループの星印は取り除きます。'],
	['consentToo', '「いいえ」は、ほかの列の内容にかかわらず同意拒否として保存します。'],
	['optOutToo', '「はい」は、ほかの列の内容にかかわらず同意拒否として保存します。'],
	['statedToo', '「配信停止」「電話不可」などは、ほかの列の内容にかかわらず同意の撤回として保存します。'],
	['leftToo', '「配信停止」などは、列が示す連絡手段についての同意の撤回として保存します。'],
	['reversedConsent', '「はい」は同意拒否、「いいえ」は不明として保存します。'],
	['statedConsent', '値は同意済み、拒否、撤回、不明のいずれかとして保存します。'],
	['refusedAt', '日付がある場合は、ほかの列の内容にかかわらず、その日の同意撤回として保存します。'],
	['withdrawnAt', '日付がある場合は同意撤回として保存し、その日付を同意日にします。'],
	['plusSign', '国番号の前に足りないプラスを補います。'],
	['letterMark', '値の前の文字とコロンは取り除きます。'],
	['inThousands', '千単位の数値を、元の大きさにして保存します。'],
	['inMillions', '百万単位の数値を、元の大きさにして保存します。'],
	['numericCountry', '国が番号（ISO 3166）で書かれているため、2文字のコードにします。'],
	['leadingApostrophe', '値の前のアポストロフィは取り除きます。'],
	['zeroDate', '0/0/00は日付なしを意味します。']
]);
/** Which way to reach somebody a header names; those that name none are about all. */
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = { calls: '電話', emails: 'メール', letters: '郵便' };
const concerns = (p: Params): string => {
	const list = [...channelsIn(String(p.header))].map((c) => CHANNEL_WORDS[c]).join('、');
	return list === '' ? '' : `対象は${list}です。`;
};
const reading = (p: Params): string =>
	(READINGS.get(String(p.reader ?? '')) ?? '') + (CONSENT_READERS.has(String(p.reader)) ? concerns(p) : '');

const check = () =>
	'サンプルの値を確認してください。ほかのフィールドの値であれば、列をそのフィールドにマッピングするか、除外してください。';
const keep = () => '独自のフィールドとして残すか、別のフィールドにマッピングするか、除外してください。';
const choose = () => '2つの列を結合するか、使う列を選ぶか、このままにしてください。';

/** Reasons, warnings and problems of column mapping in Japanese (MAP-1, MAP-2). */
export const mappingMessages = {
	mappedByBoth: { message: (p) => `ヘッダーは「${p.header}」で、${hits(p)}。${reading(p)}` },
	mappedByHeader: { message: (p) => `ヘッダーは「${p.header}」です。${reading(p)}` },
	mappedBlank: { message: (p) => `ヘッダーは「${p.header}」です。最初の行は空白です。${reading(p)}` },
	mappedConsentValues: { message: (p) => `値による判定（例：「${p.example}」）。${reading(p)}` },
	mappedByContent: { message: (p) => `値による判定：${hits(p)}。${reading(p)}` },
	mappedSecondLine: { message: (p) => `住所の2行目です。「${p.other}」にカンマでつなぎます。` },
	mappedPhonePart: { message: (p) => `「${p.other}」の番号の一部です。${reading(p)}` },
	mappedDetails: { message: (p) => `セルに名前とアドレスまたは番号が入っています。${reading(p)}` },
	mappedNamePart: { message: (p) => `姓の一部です。「${p.other}」にスペースでつなぎます。` },
	mappedHouseNumber: { message: (p) => `番地です。「${p.other}」にスペースでつなぎます。` },
	mappedOptOut: { message: (p) => `ヘッダーは「${p.header}」です。「はい」は同意拒否、「いいえ」は不明として保存します。${concerns(p)}` },
	mappedBackup: { message: (p) => `「${p.header}」は、バックアップ元のデバイスの独自のフィールドです。` },
	mappedByExport: { message: (p) => `${p.product}：「${p.header}」は${p.field}です。${reading(p)}` },
	customByExport: {
		message: (p) => `${p.product}：「${p.header}」に合う標準フィールドがないため、独自のフィールドとして残します。${reading(p)}`,
		fix: keep
	},
	excludedByExport: {
		message: (p) => `除外：${p.product}が「${p.header}」を内部用に書き込んでいます。コンタクトの情報ではありません。`,
		fix: () => '必要な場合は、フィールドにマッピングしてください。'
	},
	customFieldTakenByExport: {
		message: (p) => `${p.field}には別の列が使われているため、「${p.header}」は独自のフィールドとして残します。`,
		fix: choose
	},
	excludedOwn: { message: (p) => `除外：列「${p.header}」は、Musterがレポートまたはエクスポートに追加したものです。` },
	excludedAddressBook: {
		message: (p) => `除外：${p.header}は、アドレス帳がカードの表示方法を記録する項目です。コンタクトについての情報ではありません。`,
		fix: () => 'それでも残す場合は、フィールドにマッピングしてください。'
	},
	excludedBlank: {
		message: () => '除外：最初の行が空白で、合う標準フィールドがありません。',
		fix: () => '後の行に値がある場合は、フィールドにマッピングしてください。'
	},
	excludedBeside: {
		message: () => '除外：人の表がもう1つ右に並んでいます。左の表の人と混ざらないように除きました。',
		fix: () => 'この表も取り込むには、行を最初の表の下か別のシートにコピーしてください。'
	},
	excludedBlankOptOut: {
		message: (p) => `除外：最初の行が空白です。${reading(p)}`,
		fix: () => '後の行に値がある場合は、フィールドにマッピングしてください。'
	},
	mappedOwnField: { message: (p) => `同じ名前の独自のフィールドがあります：${p.field}。` },
	mappedOwnFieldOther: { message: (p) => `同じ名前の独自のフィールドがあります：${p.field}。型に合わない値があります。`, fix: keep },
	customUnknown: { message: (p) => `「${p.header}」に合う標準フィールドがないため、独自のフィールドとして残します。`, fix: keep },
	customFieldTaken: {
		message: (p) => `${p.field}には「${p.other}」が使われているため、この列は独自のフィールドとして残します。`,
		fix: choose
	},
	customOptOut: { message: (p) => `「${p.header}」は独自のフィールドとして残します。${reading(p)}`, fix: keep },
	customPhonesFull: {
		message: (p) => `${p.limit}個の電話フィールドにはすべてほかの列が使われているため、この列は独自のフィールドとして残します。`,
		fix: keep
	},
	customConcept: {
		message: (p) =>
			`「${p.header}」は${OTHER_THINGS.get(String(p.concept)) ?? 'ほかの情報'}であり、合う標準フィールドがないため、独自のフィールドとして残します。`,
		fix: keep
	},
	customOtherAddress: {
		message: (p) => `「${p.header}」は2つ目の住所です。独自のフィールドとして残し、ほかに住所のないコンタクトではこれを住所とします。`,
		fix: keep
	},
	custom_otherPerson: { message: (p) => `「${p.header}」はコンタクト以外の人の情報のため、独自のフィールドとして残します。`, fix: keep },
	custom_attribute: { message: (p) => `「${p.header}」は値そのものではなく値の説明のため、独自のフィールドとして残します。`, fix: keep },
	custom_company: { message: (p) => `「${p.header}」は個人ではなく会社の情報のため、独自のフィールドとして残します。`, fix: keep },

	contentMismatch: { message: (p) => `値が${p.field}らしくありません：${hits(p)}（例：「${p.example}」）。`, fix: check },
	headerIsOther: { message: (p) => `ヘッダーは「${p.header}」ですが、${hits(p)}。`, fix: check },
	contentIsOther: { message: (p) => `値が${p.field}らしくありません：${hits(p)}。`, fix: check },

	requiredUnmapped: {
		message: (p) => `必須の${p.field}にマッピングされた列がありません。`,
		fix: (p) => `該当する列に${p.field}を選択してください。ファイルにない場合は、必須の項目を変更してください。`
	},
	requiredName: {
		message: () => '必須の名前にマッピングされた列がありません。',
		fix: () => '該当する列に「氏名」、または「名」と「姓」を選択してください。'
	},
	requiredEmailOrPhone: {
		message: () => 'メールまたは電話にマッピングされた列がありません。どちらか1つが必須です。',
		fix: () => '該当する列に「メール」または「電話1」を選択してください。'
	},
	sameFieldTwice: {
		message: (p) => `${p.count}列が${p.field}にマッピングされています：${p.columns}。`,
		fix: () => '結合するか、ほかの列に別のフィールドを選ぶか、除外してください。'
	}
} satisfies SameCodes<typeof en>;
