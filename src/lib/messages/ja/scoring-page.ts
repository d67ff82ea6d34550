import { count as n, percentText } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { scoringPage as en } from '../en/scoring-page';
import type { Words } from '../words';

const contacts = (count: number): string => `${n(count)}件のコンタクト`;
const short = (amount: number): string => new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(amount);

/** Words of the screen that scoring is set on, in Japanese. */
export const scoringPage = {
	title: 'スコアリング',
	stateModel: (all) => `${contacts(all)} · スコアは学習モデルによるもの`, state: (all, version) => `${contacts(all)} · スコアは${version > 1 ? `プロファイルのバージョン${n(version)}` : '標準プロファイル'}によるもの`,
	sampled: (looked, of) => `${n(of)}件のコンタクトから均等に抽出した${n(looked)}件で表示しています。`,
	reading: (percent) => `コンタクトを読み取っています、${percentText(percent)}`,
	emptyTitle: 'スコアリングするコンタクトがまだありません', emptyText: '先にファイルをインポートしてください。コンタクトは取り込まれるとすぐにスコアリングされます。どのようなリードが有望かをここで設定します。', emptyAction: 'ファイルをインポート',
	troubleTitle: 'コンタクトを読み取れませんでした', troubleText: '何も変更していません。もう一度お試しください。', tryAgain: '再試行',
	tabs: 'スコアリングの項目', tab: { profile: 'プロファイル', tiers: 'ティア', model: '学習モデル', report: 'レポート' },

	changesTitle: '前回の保存後の変更', noneListed: 'なし',
	undo: '元に戻す', save: '保存して再スコアリング', saved: (changed) => `保存しました。${contacts(changed)}のスコアが変わりました。`, discard: '変更を破棄',
	wouldMove: (moved) => (moved === 0 ? 'ティアが変わるコンタクトはありません' : `${contacts(moved)}のティアが変わります`),
	wouldChange: (changed) => (changed === 0 ? 'スコアはすべて変わりません' : `${contacts(changed)}のスコアが変わります`),
	rescoring: (percent) => `すべてのコンタクトを再スコアリング中、${percentText(percent)}`,
	undone: (version) => `バージョン${n(version)}に戻し、すべてのコンタクトを再スコアリングしました。`,
	versions: '以前のバージョン', versionLine: (version, when, by) => `バージョン${n(version)}${when ? `、${when}` : ''}${by ? `、${by}` : ''}`, restoredFrom: (version) => `バージョン${n(version)}と同じ`, use: '再び使う', standard: '標準プロファイル',
	failed: 'プロファイルを保存できませんでした。スコアは元のままです。もう一度お試しください。',

	distribution: (a, total, changed) => (total === 0 ? 'スコアのあるコンタクトはまだありません' : `${contacts(total)}のうち${n(a)}件がホット${changed ? 'になります' : 'です'}`),
	distributionTable: 'スコア別のコンタクト', scoreFrom: 'スコア', countNow: '変更後', countBefore: '保存時', bin: (from, to) => `${from}〜${to}`, bar: (from, to, now, before) => `${from}〜${to}：${n(now)}件、保存時${n(before)}件`,
	unscored: (count) => `${contacts(count)}はスコアなし：データが少なく判断できません。`,
	byTier: 'ティア別のコンタクト', tiersTitle: 'ティア', tierNow: '現在', tierBefore: '保存時',
	movesTitle: 'ティアが変わるコンタクト', moveLine: (count, from, to) => `${from}から${to}へ${n(count)}件`,
	examplesTitle: '上位から下位まで10件のコンタクト', exampleChange: (by) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0'), noName: '名前なし',
	gridTitle: '適合度とエンゲージメント', gridText: '適合度は役職と会社、エンゲージメントは本人の行動です。', bands: ['高', '中', '低', '不明'], fit: '適合度', engagement: 'エンゲージメント', gridNone: 'アクティビティデータのあるコンタクトがないため、エンゲージメントはソースと適合度から推定します。',

	groupsTitle: '評価の対象', groupsText: '各グループの重みです。データのないグループの重みは、ほかのグループに配分されます。',
	groups: { demographic: '役職', firmographic: '会社', source: 'ソース', engagement: 'アクティビティ', completeness: '入力の充実度と連絡のしやすさ' },
	cap: (group) => `${group}の最大ポイント`, capsTitle: '上限', capsText: '各グループで得られる最大ポイントです。100は上限なしです。',
	factorsTitle: '各グループの内訳', factorsText: 'グループ内での各要因の重みです。',
	seenCount: (count, examples) => (count === 0 ? '該当するコンタクトなし' : `${contacts(count)}${examples.length > 0 ? `：${examples.join('、')}` : ''}`),
	senioritiesTitle: '職位', senioritiesText: '役職の職位によるリードの評価です。',
	seniorities: { executive: '経営層', vicePresident: '副社長・本部長', director: '部長', manager: '課長・マネージャー', lead: 'シニア・リーダー', individual: '一般社員', junior: '若手・インターン' },
	titlesTitle: '独自の役職', titlesText: '職位に関係なく適合とみなす役職です（例：RevOps、購買責任者）。役職がどれにも当てはまらないコンタクトは、職位と部門で評価します。', titleAdd: '役職またはその一部', modelScores: '学習モデルでコンタクトをスコアリングしています', modelScoresText: 'ここに表示しているのはモデルのスコアです。スライダーで変わるのはルールスコアで、モデルが参照する要素の1つです。ルールでスコアリングするには、「学習モデル」でモデルをオフにしてください。',
	departmentsTitle: '部門', departmentsText: '役職に含まれる業務分野によるリードの評価です。複数ある場合は最も高いものを使います。',
	departments: { general: '経営', sales: '営業', marketing: 'マーケティング', operations: 'オペレーション', customer: 'カスタマーサービス', product: '製品', procurement: '購買', finance: '財務・経理', it: 'IT', data: 'データ', engineering: 'エンジニアリング', research: '研究', design: 'デザイン', hr: '人事', legal: '法務', consulting: 'コンサルティング', education: '教育', medical: '医療', admin: '総務・事務' },
	industriesTitle: '業種', industriesText: '各業種の適合度です。',
	industries: { technology: 'テクノロジー', finance: '金融', professionalServices: '専門サービス', telecom: '通信', manufacturing: '製造', healthcare: '医療・ヘルスケア', media: 'メディア', energy: 'エネルギー', logistics: '物流', construction: '建設', education: '教育', government: '官公庁', retail: '小売', hospitality: '宿泊・飲食', agriculture: '農業', nonprofit: '非営利' },
	sourcesTitle: 'ソース', sourcesText: 'ソースの種類ごとのリードの成果の傾向です。',
	sources: { referral: '紹介', partner: 'パートナー', demoRequest: 'デモ・見積もり依頼', webinar: 'ウェビナー', event: '展示会・イベント', inbound: 'Webサイト・フォーム', content: '資料ダウンロード', search: '検索', email: 'メールキャンペーン', ads: '広告', social: 'ソーシャルメディア', outbound: 'コールドアウトリーチ', list: '購入リスト' },
	sizesTitle: '会社の規模と売上', sizesText: '各規模の適合度です。', sizeBand: (from, to) => (to === null ? `${n(from)}人超` : `${n(from + 1)}〜${n(to)}人`), revenueBand: (from, to) => (to === null ? `売上${short(from)}超` : from === 0 ? `売上${short(to)}以下` : `売上${short(from)}〜${short(to)}`),
	regionsTitle: '地域', regionsText: '適合とみなす国（2文字）、都道府県・州、市区町村です。何も指定しない場合は、すべての地域を同じに扱います。', regionAdd: '国、都道府県・州、市区町村', otherRegions: 'その他の地域',
	ownTitle: '独自の表記', ownAdd: 'ファイルに書かれているとおりの表記', unread: '未認識', add: '追加', addWording: (text, count) => `「${text}」を追加（${contacts(count)}）`, remove: (text) => `${text}を削除`,
	activityTitle: 'アクティビティの有効期間', activityText: '行動の評価が半分になるまでの日数です。日付のある行動（日付つきのアクティビティ：「2026-11-02 商談」「2026-10-30 メール開封 ×3」のように1行に1件）はそれぞれの日付から、回数は最終アクティビティの日付から数えます。', recency: '最終アクティビティ', halfLife: { visits: '訪問', emailOpens: 'メール開封', emailClicks: 'メールクリック', downloads: 'ダウンロード', eventVisits: 'ミーティングとイベント', replies: '返信' }, days: (d) => `${n(d)}日`,
	deductionsTitle: '減点', deductionsText: 'ほかの評価に関係なく、スコアから引かれるポイントです。0は減点なしです。',
	deductions: { competitor: '競合他社', disposableMail: '使い捨てアドレス', freeMail: 'フリーメール', schoolMail: '学校・大学のアドレス', student: '学生・インターン・実習生' }, minus: (points) => (points === 0 ? 'なし' : `−${points}`),
	competitors: '競合他社のドメイン', competitorAdd: 'rival.com',
	factors: { companySize: '会社の規模', completeness: '入力済みフィールド', department: '部門', emailKind: 'メールの種類', engagementCounts: '訪問、開封、クリック', industry: '業種', phoneReachable: '電話連絡の可否', recency: '最終アクティビティ', region: '地域', revenue: '売上', seniority: '職位', sourceQuality: 'ソース', titleMatch: '独自の役職' },

	tiers: {
		scheme: '名称', by: 'ティアの基準', byScore: '固定スコア', byRank: 'リスト内の順位',
		byText: { score: 'スコアが変わらない限り、コンタクトのティアは変わりません。', rank: 'スコアのある全コンタクトの上位からの割合で決まります。コンタクトの追加や削除、スコアの変更に応じてしきい値も動きます。同じスコアは同じティアになります。' },
		from: (label) => `${label}の下限`, top: (label) => `${label}：上位…%`,
		rest: (label, below) => `${label}：${n(below)}未満のスコア。`, order: '各ティアの下限は、1つ上のティアより低くしてください。', orderRank: '各ティアの範囲は、1つ上のティアより下まで広げてください。',
		save: 'ティアを保存', discard: '変更を破棄', draftProfile: 'まだ保存していないプロファイルの変更を含めて数えています。',
		tier: 'ティア', threshold: '下限', contacts: 'コンタクト', share: '割合', action: '対応'
	},
	report: {
		open: 'レポートをエクスポート…', ofImport: 'このインポートのコンタクト', title: (total) => `${contacts(total)}のスコアリングレポート`, reading: '集計しています', failed: 'レポートを集計できませんでした。何も変更していません。もう一度お試しください。',
		tiers: (hot, total) => (total === 0 ? 'コンタクトなし' : `${contacts(total)}のうち${n(hot)}件がホットです`),
		histogram: (median) => (median === null ? 'スコアのあるコンタクトはまだありません' : `スコアのあるコンタクトの半数は${n(median)}以上です`),
		source: (best, mean) => `最も有望なリードのソースは${best}です（平均${n(mean)}）`, sourceNone: 'ソース別のコンタクト', industry: (best, mean) => `最も適合する業種は${best}です（平均${n(mean)}）`, industryNone: '業種別のコンタクト',
		sourceColumn: 'ソース', industryColumn: '業種', contacts: 'コンタクト', mean: '平均スコア', blank: '未入力', others: (k) => `ほか${n(k)}件`
	}
} satisfies Words<typeof en>;
