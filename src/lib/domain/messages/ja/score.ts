import { count, grouped, type Catalogue, type SameCodes } from '../catalogue';
import type { keyWords as enKeys, scoreSentences as en } from '../score';

/** Names of key scoring factors in Japanese (SCO-1). */
const keyWords: Record<keyof typeof enKeys, string> = {
	keySeniorRole: '上位の職位', keyManagerRole: '管理職', keyExperiencedRole: '経験豊富な職位', keyIndividualRole: '一般社員', keyLowSeniority: '低い職位',
	keyTargetTitle: '対象の役職', keyRelatedTitle: '関連する役職', keyOtherTitle: '対象外の役職',
	keyTargetDepartment: '対象の部門', keyRelatedDepartment: '関連する部門', keyOtherDepartment: '対象外の部門',
	keyHighFit: '理想顧客への適合度が高い', keyMediumFit: '理想顧客への適合度が中程度', keyLowFit: '理想顧客への適合度が低い',
	keyIdealSize: '理想的な会社の規模', keyFairSize: 'まずまずの会社の規模', keyUnusualSize: '対象外の会社の規模',
	keyIdealRevenue: '理想的な売上', keyFairRevenue: 'まずまずの売上', keyUnusualRevenue: '対象外の売上',
	keyTargetRegion: '対象の地域', keyOtherRegion: '対象外の地域',
	keyReferralSource: '紹介', keyPartnerSource: 'パートナー経由', keyInboundSource: 'インバウンド', keyEventSource: 'イベント経由', keyCampaignSource: 'キャンペーン経由', keySocialSource: 'ソーシャル経由', keyColdSource: 'コールドソース',
	keyStrongSource: '有望なソース', keyFairSource: '標準的なソース', keyWeakSource: '弱いソース',
	keyRecentlyActive: '最近アクティブ', keySomewhatActive: 'この四半期にアクティブ', keyInactive: '最近のアクティビティなし',
	keyHighlyEngaged: '高いエンゲージメント', keyEngaged: 'エンゲージメントあり', keyLittleEngaged: '低いエンゲージメント',
	keyCompleteProfile: '情報が充実', keyPartialProfile: '情報が一部のみ', keySparseProfile: '情報が少ない',
	keyBusinessEmail: '会社のメール', keyGovernmentEmail: '官公庁のメール', keyEducationEmail: '学校のメール', keyFreeEmail: 'フリーメール', keyDisposableEmail: '使い捨てメール',
	keyReachableByPhone: '電話で連絡可能', keyUnclearPhone: '不明確な電話番号', keyCompetitor: '競合他社', keyStudent: '学生・インターン'
};

const ago = (days: string | number | undefined): string => (Number(days) === 1 ? '昨日' : `${count(days)}日前`);
const acts = (n: string | number | undefined): string => `訪問、開封、クリック、ダウンロードが合わせて${count(n)}回`;

const sentences = {
	scoreTitleExecutive: { message: (p) => `「${p.title}」は会社の経営者です。` },
	scoreTitleVicePresident: { message: (p) => `「${p.title}」は経営トップに次ぐ職位です。` },
	scoreTitleDirector: { message: (p) => `「${p.title}」は部門の責任者です。` },
	scoreTitleManager: { message: (p) => `「${p.title}」は管理職です。` },
	scoreTitleLead: { message: (p) => `「${p.title}」は部門の責任者ではない上級職です。` },
	scoreTitleIndividual: { message: (p) => `「${p.title}」は一般社員です。` },
	scoreTitleJunior: { message: (p) => `「${p.title}」が購入を決定することはまれです。` },
	scoreTitleWanted: { message: (p) => `「${p.title}」はプロファイルの役職に当てはまります。` },
	scoreTitleSome: { message: (p) => `「${p.title}」はプロファイルで一部適合とした役職です。` },
	scoreTitleUnwanted: { message: (p) => `「${p.title}」はプロファイルでほとんど適合しないとした役職です。` },
	scoreDepartmentFit: { message: (p) => `「${p.title}」の部門はプロファイルに適合します。` },
	scoreDepartmentSome: { message: (p) => `「${p.title}」の部門はプロファイルの部門に近いです。` },
	scoreDepartmentOff: { message: (p) => `「${p.title}」の部門はプロファイルの対象外です。` },
	scoreIndustryFit: { message: (p) => `業種「${p.industry}」はプロファイルに適合します。` },
	scoreIndustrySome: { message: (p) => `業種「${p.industry}」はプロファイルに一部適合します。` },
	scoreIndustryOff: { message: (p) => `業種「${p.industry}」はプロファイルの対象外です。` },
	scoreSizeFit: { message: (p) => `会社の規模（${grouped(p.size)}）はプロファイルに適合します。` },
	scoreSizeSome: { message: (p) => `会社の規模（${grouped(p.size)}）はプロファイルに一部適合します。` },
	scoreSizeOff: { message: (p) => `会社の規模（${grouped(p.size)}）はプロファイルの対象外です。` },
	scoreRevenueFit: { message: (p) => `年間売上（${grouped(p.revenue)}）はプロファイルに適合します。` },
	scoreRevenueSome: { message: (p) => `年間売上（${grouped(p.revenue)}）はプロファイルに一部適合します。` },
	scoreRevenueOff: { message: (p) => `年間売上（${grouped(p.revenue)}）はプロファイルの対象外です。` },
	scoreRegionFit: { message: (p) => `${p.place}はプロファイルの地域に含まれます。` },
	scoreRegionOff: { message: (p) => `${p.place}はプロファイルの地域に含まれません。` },
	scoreSourceStrong: { message: (p) => `${p.source}からのリードは成果が出やすい傾向があります。` },
	scoreSourceFair: { message: (p) => `${p.source}からのリードの成果は平均的です。` },
	scoreSourceWeak: { message: (p) => `${p.source}からのリードが成約につながることはまれです。` },
	scoreActiveToday: { message: () => '最終アクティビティは今日です。' },
	scoreActiveRecently: { message: (p) => `最終アクティビティは${ago(p.days)}です。` },
	scoreActiveWhileAgo: { message: (p) => `最終アクティビティは${ago(p.days)}のため、一部だけ評価します。` },
	scoreActiveLongAgo: { message: (p) => `最終アクティビティは${ago(p.days)}のため、ほとんど評価しません。` },
	scoreEngagedHighly: { message: (p) => `活発です：${acts(p.acts)}。` },
	scoreEngagedSome: { message: (p) => `ある程度の行動があります：${acts(p.acts)}。` },
	scoreEngagedLittle: { message: (p) => `行動が少なめです：${acts(p.acts)}。` },
	scoreCompleteness: { message: (p) => `コンタクトの${p.of}項目中${p.filled}項目が入力されています。` },
	scorePhoneMobile: { message: () => '電話できる携帯番号があります。' },
	scorePhoneOk: { message: () => '電話できる番号があります。' },
	scorePhoneUnreadable: { message: () => '電話番号を読み取れなかったため、つながらない可能性があります。' },
	scoreEmailBusiness: { message: (p) => `アドレスの${p.domain}は会社独自のドメインです。` },
	scoreEmailGovernment: { message: (p) => `アドレスの${p.domain}は官公庁のドメインです。` },
	scoreEmailEducation: { message: (p) => `アドレスの${p.domain}は学校または大学のドメインです。` },
	scoreEmailFree: { message: (p) => `アドレスの${p.domain}は誰でも使えるフリーメールです。` },
	scoreEmailDisposable: { message: (p) => `アドレスの${p.domain}は使い捨てアドレスを発行しています。` },
	scoreLessDisposable: { message: (p) => `${p.text}は使い捨てアドレスを発行しているため、減点します。` },
	scoreLessFreeMail: { message: (p) => `${p.text}はフリーメールのため、減点します。` },
	scoreLessSchool: { message: (p) => `${p.text}は学校または大学のため、減点します。` },
	scoreLessCompetitor: { message: (p) => `${p.text}は競合他社のリストにあるため、減点します。` },
	scoreLessStudent: { message: (p) => `「${p.text}」は学習中の立場のため、減点します。` },
	scoreCapped: { message: (p) => `このグループの上限は${p.cap}ポイントです。` },
	scoreMissingDemographic: { message: () => '読み取れる役職がないため、重みをほかのグループに配分しました。' },
	scoreMissingFirmographic: { message: () => '業種、規模、売上がないため、重みをほかのグループに配分しました。' },
	scoreMissingSource: { message: () => '既知のリードソースがないため、重みをほかのグループに配分しました。' },
	scoreMissingEngagement: { message: () => 'アクティビティデータがないため、ソースと適合度からスコアを推定しました。' },
	scoreMissingCompleteness: { message: () => '入力の充実度を確認できる項目がないため、重みをほかのグループに配分しました。' },
	stepWorkEmail: { message: () => '会社のメールアドレス' },
	stepTitle: { message: (p) => `役職（${p.title}の場合）` },
	stepIndustry: { message: (p) => `業種（${p.industry}の場合）` },
	stepSize: { message: (p) => `会社の規模（約${grouped(p.size)}の場合）` },
	stepPhone: { message: () => '携帯番号' },
	stepActivity: { message: () => '今日のアクティビティ' },
	stepVisit: { message: () => '今日のミーティングと3回の訪問' },
	scoreUnsaved: { message: () => 'スコアを保存できませんでした。スコアは元のままです。', fix: () => 'もう一度お試しください。' },
	scoreOutOfRange: { message: () => 'スコアは0〜100の整数です。', fix: () => 'この範囲で入力してください。' },
	profileUnreadable: { message: () => 'このプロファイルを保存できませんでした。', fix: () => '変更した値を確認してください。スコアは元のままです。' },
	scoreUnscored: { message: () => 'データが少なく判断できません。スコアが低いという意味ではありません。' },
	scoreNoWay: { message: () => 'このコンタクトについて今後何がわかっても、スコアは付きません。', fix: () => '「スコアリング」で重みを確認してください。2つのグループに重みが必要で、その1つは役職、会社、アクティビティのいずれかです。' }
} satisfies SameCodes<typeof en>;

/** Reasons of scoring factors and names of key factors in Japanese. */
export const scoreMessages: Catalogue = {
	...sentences,
	...Object.fromEntries(Object.entries(keyWords).map(([code, text]) => [code, { message: () => text }]))
};
