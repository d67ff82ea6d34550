import { brokenCardPlace } from '../../imports/own-columns';
import { rowInPart } from '../../imports/parts';
import { count, inFile, type Message, type Params, type SameCodes } from '../catalogue';
import type { issueMessages as en } from '../issues';
import { found } from './found';

const at = (p: Params, text: string): string => {
	const row = rowInPart(Number(p['row'] ?? 0));
	if (row <= 0) return text;
	return p['place'] ? `${p['place']}、${row}行目：${text}` : `${row}行目：${text}`;
};
const twin = (p: Params): string =>
	p['twin'] === undefined ? '' : p['twinPlace'] ? `（${p['twinPlace']}、${p['twin']}行目）` : `（${p['twin']}行目）`;
const value = (p: Params): string => String(p['value'] ?? '');
const field = (p: Params): string => String(p['field'] ?? '');
const use = (p: Params, otherwise: string): string =>
	p['suggestion'] === undefined ? otherwise : `${p['suggestion']}を使うか、正しい値を入力してください。`;
const missing = (name: string, fix: string): Required<Message> => ({
	message: (p) => at(p, `必須フィールドがありません：${name}`),
	fix: () => fix
});

const emailFixes: Record<string, string> = {
	noAt: 'アドレスには、ann@example.comのように名前とドメインの間に@が必要です。足りない部分を補ってください。',
	twoAt: 'セルに@が2つ以上あります。アドレスを1つだけ残し、ほかは別の行に移してください。',
	noName: '@の前の部分を補ってください。',
	noDomain: '@の後にexample.comのようなドメインを補ってください。',
	noDot: 'ドメインの末尾がありません。.comなどを補ってください。',
	quoted: '@の前に引用符のあるアドレスは、ほとんどのフォームやシステムで拒否されます。引用符なしで入力してください。',
	dots: '@の前の部分は、ドットで始めたり終えたりできず、ドットを続けることもできません。余分なドットを削除してください。',
	space: 'アドレスにスペースは使えません。スペースを削除するか、アドレスを1つだけ残してください。',
	character: '@の前の部分に、アドレスで使えない文字があります。削除してください。',
	domain: '@の後のドメインはインターネットに存在しません。つづりとドットを確認してください。',
	tooLong: 'アドレスがメールの上限（@の前は64文字、全体で254文字）を超えています。余分な文字がないか確認してください。'
};
const plan = (p: Params): string => (String(p['country'] ?? '') === '' ? '番号計画' : `${p['country']}の番号計画`);
const nothing = '対応は不要です。';

/** Findings of validation rules (VAL-6, IMP-11) and what became of rows, in Japanese. */
export const issueMessages = {
	missingEmail: missing('メール', 'コンタクトのメールアドレスを入力するか、代わりに電話番号を認める設定を選択してください。'),
	missingName: missing('名前', '氏名、または名と姓を入力してください。'),
	missingFirstName: missing('名', '名を入力するか、氏名の列をマッピングしてください。'),
	missingLastName: missing('姓', '姓を入力するか、氏名の列をマッピングしてください。'),
	missingCompany: missing('会社', '会社を入力するか、会社を必須としない設定を選択してください。'),
	missingField: {
		message: (p) => at(p, `必須フィールドがありません：${field(p)}`),
		fix: (p) => `値を入力するか、テーブル定義で${field(p)}を任意にしてください。`
	},
	missingEmailOrPhone: missing('メールまたは電話', 'コンタクトに連絡できるように、メールアドレスまたは電話番号を入力してください。'),

	emailSyntax: {
		message: (p) => at(p, `メールの形式が正しくありません：${value(p)}`),
		fix: (p) => use(p, emailFixes[String(p['why'])] ?? 'アドレスはann@example.comのような形式です。修正してください。')
	},
	emailTld: {
		message: (p) => at(p, `メールのドメインが正しくありません：${value(p)}`),
		fix: (p) => use(p, `${p['tld'] ?? 'この文字列'}で終わるインターネットアドレスはありません。.comや.deなどの末尾を確認してください。`)
	},
	emailTypo: {
		message: (p) => at(p, `メールの入力ミスの可能性があります：${value(p)}（正しくは${p['better'] ?? '別のドメイン'}と思われます）`),
		fix: (p) => use(p, '@の後の部分を確認してください。')
	},
	emailDots: {
		message: (p) => at(p, `ほとんどのメールサーバーで拒否される位置にドットがあります：${value(p)}`),
		fix: () => 'プロバイダーが実際に発行していた形式のため、取り込まれます。一部のシステムからは送信できません。'
	},
	emailDisposable: {
		message: (p) => at(p, `使い捨てのメールアドレスです：${value(p)}`),
		fix: (p) => `${p['domain'] ?? 'このドメイン'}は数分間だけ有効なアドレスを発行しています。継続して使えるアドレスを確認してください。`
	},
	emailRole: {
		message: (p) => at(p, `個人ではなく部署や役割のメールです：${value(p)}`),
		fix: () => `${nothing}個人のアドレスのほうが確実に届きます。`
	},
	emailFree: {
		message: (p) => at(p, `フリーメールのアドレスです：${value(p)}`),
		fix: () => `${nothing}会社のアドレスのほうがコンタクトについて多くのことがわかります。`
	},

	phoneCharacters: {
		message: (p) => at(p, `電話番号が正しくありません：${value(p)}`),
		fix: () => '数字、スペース、ハイフン、括弧、ドット、プラス、内線（ext. 12）だけを使い、1つのセルに1つの番号を入力してください。'
	},
	phoneDigitsLost: {
		message: (p) => at(p, `電話番号の桁が失われています：${value(p)}`),
		fix: () => '表計算ソフトによって番号が短縮されました。元のファイルで列を文字列の書式にして保存し直すか、番号をすべて入力してください。'
	},
	phonePlan: {
		message: (p) => at(p, `${plan(p)}に存在しない電話番号です：${value(p)}`),
		fix: () => '市外局番と桁を確認してください。番号はそのまま残します。'
	},
	phoneLength: {
		message: (p) => at(p, `電話番号の桁数が${plan(p)}にありません：${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? '桁の過不足を確認するか、プラス付きの国番号を追加してください。番号はそのまま残します。'
				: `プラスを付けると、存在する番号になります：${p['suggestion']}。国が正しければ使ってください。番号はそのまま残します。`
	},

	nameTooShort: { message: (p) => at(p, `名前が短すぎます：${value(p)}`), fix: () => '名前は2文字以上です。省略せずに入力してください。' },
	nameInitial: {
		message: (p) => at(p, `${field(p)}がイニシャルだけです：${value(p)}`),
		fix: () => 'わかる場合は省略せずに入力してください。どちらの場合も行は取り込まれます。'
	},
	tooLong: {
		message: (p) => at(p, `${field(p)}が長すぎます：${count(p['length'])}文字（上限は${count(p['max'])}文字）`),
		fix: (p) => `値を短くするか、一部をメモに移してください。${inFile(p, '引用符の欠落によってセルがつながっている可能性もあります。')}`
	},

	notUnique: {
		message: (p) =>
			at(
				p,
				`${field(p)} ${value(p)}は、すでに${p['otherPlace'] ? `${p['otherPlace']}、` : ''}${p['otherRow'] === undefined ? '別のコンタクト' : `${rowInPart(Number(p['otherRow']))}行目`}で使われています`
			),
		fix: (p) => `${field(p)}はコンタクトごとに異なる必要があります。修正するか、クリアしてください。空白は重複として扱いません。`
	},
	dateImpossible: {
		message: (p) => at(p, `${field(p)}は存在しない日付です：${value(p)}`),
		fix: (p) => use(p, '月と日を確認し、2024-03-05のように年-月-日で入力してください。')
	},
	dateUnreadable: {
		message: (p) => at(p, `${field(p)}を日付として読み取れません：${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? '2024-03-05のように年-月-日で入力してください。'
				: `列の月日の順序に反しますが、${p['suggestion']}としか読み取れません。これを使うか、年-月-日で入力してください。`
	},
	dateFar: {
		message: (p) => at(p, `${field(p)}が${p['year'] ?? ''}年になっています：${value(p)}`),
		fix: () => '年を確認してください。日付はそのまま残します。'
	},
	urlUnreadable: {
		message: (p) => at(p, `${field(p)}はWebアドレスではありません：${value(p)}`),
		fix: () => 'https://example.comのように、1つのセルに1つのアドレスを入力してください。'
	},
	countryUnknown: {
		message: (p) => at(p, `不明な国です：${value(p)}`),
		fix: () => '英語の国名、またはDEのような2文字のコードを使ってください。この行の電話番号は既定の国として読み取ります。'
	},
	numberUnreadable: {
		message: (p) => at(p, `${field(p)}は数値ではありません：${value(p)}`),
		fix: () => '1200000や0.5のように、数字と小数点のドットを使ってください。'
	},
	choiceUnknown: {
		message: (p) => at(p, `${field(p)}は許可されている値ではありません：${value(p)}`),
		fix: (p) => `次のいずれかを使ってください：${p['choices'] ?? ''}。`
	},
	yesNoUnreadable: {
		message: (p) => at(p, `${field(p)}は「はい」でも「いいえ」でもありません：${value(p)}`),
		fix: () => 'yesまたはnoと入力してください。'
	},
	companyNotFound: {
		message: (p) => at(p, `会社が見つかりません：${value(p)}`),
		fix: () => '既知の会社のリストとつづりを照合するか、会社をリストに追加してください。'
	},
	formulaError: {
		message: (p) => at(p, `${field(p)}に表計算のエラーがあります：${value(p)}`),
		fix: (p) =>
			p['blank']
				? 'ファイルの保存前に数式でエラーが発生しました。値はファイルになく、項目は空欄になりました。正しい値を入力してください。'
				: 'ファイルの保存前に数式でエラーが発生しています。正しい値を入力するか、クリアしてください。'
	},
	lostCharacters: {
		message: (p) => at(p, `${field(p)}に文字化けがあります：${value(p)}`),
		fix: () =>
			'ファイルがどこかで誤った文字コードで保存されています。アップロード時に別の文字コードを選ぶか、�と表示される文字を入力し直してください。'
	},

	duplicateKey: {
		message: (p) => at(p, `重複を検出しました：${p['field'] ?? '主キー'}が同じレコードがすでにあります${twin(p)}`),
		fix: () => '行は重複の設定に従って処理しました。両方を残すには、どちらかに別の値を入力してください。'
	},
	duplicateEmail: {
		message: (p) => at(p, `重複を検出しました：メールが同じレコードがすでにあります${twin(p)}`),
		fix: () => '行は重複の設定に従って処理しました。両方を残すには、どちらかに別のアドレスを入力してください。'
	},
	skippedByPolicy: {
		message: (p) => at(p, 'スキップしました：コンタクトがすでにあり、重複の設定が「スキップ」です'),
		fix: () => `${nothing}新しい情報を取り込むには、「既存を更新」で行をもう一度インポートしてください。`
	},
	keptInList: {
		message: (p) => at(p, '登録済み：「重複レコードを更新」がオフのため、コンタクトは変更していません'),
		fix: () => '行の値を反映するには、「重複レコードを更新」をオンにしてもう一度アップロードしてください。'
	},
	skippedByUser: {
		message: (p) => at(p, 'スキップしました：この重複に「スキップ」を選択しました'),
		fix: () => `${nothing}変更するには、行をもう一度インポートして「マージ」を選択してください。`
	},
	skippedWithTwin: {
		message: (p) => at(p, `重複する行とともにスキップしました${twin(p)}`),
		fix: () => `${nothing}変更するには、両方の行をもう一度インポートし、最初の行で「マージ」を選択してください。`
	},
	skippedAlreadyHeld: {
		message: (p) => at(p, 'スキップしました：同じ行がすでに手動レビュー待ちです'),
		fix: () => '手動レビューで、待っている行を判断してください。'
	},
	heldForReview: {
		message: (p) => at(p, 'レビューのため保留しました：既存のコンタクトの可能性があります'),
		fix: () => '手動レビューを開き、「マージ」「スキップ」「新規としてインポート」のいずれかを選択してください。それまで行は保持されます。'
	},
	heldTakenBack: {
		message: (p) => at(p, 'レビューのため保留し、インポートとともに取り消しました'),
		fix: () => '行を元に戻すには、もう一度インポートしてください。'
	},
	mergeConflict: {
		message: (p) => at(p, `${field(p)}の値が異なります：${p['kept'] ?? ''}を残し、${p['dropped'] ?? ''}は使いませんでした`),
		fix: () => 'コンタクトを開いて正しい値を選択してください。もう一方の値は履歴に残ります。'
	},
	raggedRow: {
		message: (p) => at(p, `行のセルは${count(p['found'])}個、ヘッダーは${count(p['expected'])}列です`),
		fix: () => '足りないセルは空白として扱い、余分なセルは除外します。区切り文字や引用符の過不足を確認してください。'
	},
	brokenCard: {
		message: (p) =>
			at(
				p,
				`連絡先カードを最後まで読み取れません。ファイルの${brokenCardPlace(p['value']).line}行目を確認してください：${found(brokenCardPlace(p['value']).what)}`
			),
		fix: () => '読み取れた内容はコンタクトにあります。ファイルと比べ、足りないものがあればカードをもう一度エクスポートしてください。'
	}
} satisfies SameCodes<typeof en>;
