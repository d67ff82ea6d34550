import type { Params, SameCodes } from '../catalogue';
import type { matchMessages as en } from '../match';

const say = (text: string) => ({ message: () => text });
const both = (text: string) => ({ message: (p: Params) => (p.left && p.right ? `${text}：${p.left}と${p.right}` : text) });

const NUMBERS: ReadonlyMap<string, string> = new Map([
	['mobile', '携帯番号'],
	['work', '勤務先の番号'],
	['home', '自宅の番号'],
	['fax', 'FAX番号']
]);
const MATCHES: ReadonlyMap<string, string> = new Map([
	['exact', 'メールと名前'],
	['email', 'メール'],
	['phone', '電話番号'],
	['nameCompany', '名前と会社'],
	['primaryKey', '主キー'],
	['similar', '複数の情報']
]);

/** Evidence of a candidate pair in Japanese (DUP-4). */
export const matchMessages = {
	sameEmailAndName: say('メールと名前が同じ'),
	samePrimaryKey: { message: (p) => (p.field ? `${p.field}が同じ：${p.left}` : p.left ? `主キーが同じ：${p.left}` : '主キーが同じ') },
	sameEmail: say('メールが同じ'),
	differentEmail: say('メールが異なる'),
	differentEmailSameDomain: say('メールは異なるが会社のドメインは同じ'),
	oneEmail: say('メールが片方だけ、またはなし'),
	samePhone: { message: (p) => `${NUMBERS.get(String(p.type)) ?? '電話番号'}が同じ` },
	differentPhones: say('電話番号が異なる'),
	onePhone: say('電話番号が片方だけ、またはなし'),
	differentExtension: { message: (p) => `内線が異なる：${p.left}と${p.right}` },
	sameNameAndCompany: say('名前と会社が同じ'),
	sameName: say('名前が同じ'),
	alikeName: both('名前がほぼ同じ'),
	similarName: both('名前が似ている'),
	differentName: both('名前が異なる'),
	oneName: say('名前が片方だけ、またはなし'),
	sameCompany: say('会社が同じ'),
	alikeCompany: both('会社がほぼ同じ'),
	differentCompany: both('会社が異なる'),
	sameTitle: say('役職が同じ'),
	alikeTitle: both('役職がほぼ同じ'),
	differentTitle: both('役職が異なる'),
	samePlace: say('場所が同じ'),
	differentPlace: say('場所が異なる'),
	sameCity: say('市区町村が同じ'),
	differentCity: both('市区町村が異なる'),
	sameCountry: say('国が同じ'),
	differentCountry: both('国が異なる'),
	sameWebsite: say('Webサイトが同じ'),
	differentWebsite: both('Webサイトが異なる'),
	sameLinkedIn: say('LinkedInのプロフィールが同じ'),
	differentLinkedIn: say('LinkedInのプロフィールが異なる'),
	matchedBefore: { message: (p) => `検出時は${MATCHES.get(String(p.match)) ?? '情報'}が一致。その後どちらかが変更されています` },
	changedSinceScored: say('スコアを付けた後に変更されています')
} satisfies SameCodes<typeof en>;
