import { BUSINESS_SIGNS } from '../data/company-words';
import { CJK_DOUBLE, CJK_HONORIFICS } from '../names/name-words';

const business = new RegExp(BUSINESS_SIGNS, 'u');
const more =
	/会社|平安|速运|士通|电|网|丸红|丸紅|生命|重工|油|药|藥|食|公司|集团|集團|银行|銀行|大学|大學|医院|醫院|病院|学校|学院|工业|工業|工務店|製作所|研究所|事務所|商店|商会|商會|本店|組合|協会|协会|中心|基金|电信|移动|联通|国际|國際|股份|控股|实验|銀|堂$|屋$|館$|社$|局$|회사|은행|그룹|전자|자동차|대학|병원|학교|건설|산업|상사|물산|화학|식품|통신|항공|보험|증권|마트|카드|개발|기술|시스템|제약|중공업|코리아|센터|연구|재단|협회|завод|банк|компани|корпорац|холдинг|групп|строй|торг|сервис|центр|магазин|пошт|почт|мир$|фирма|агентств|фонд|институт|университет|школа|больниц|аптек|ресторан|кафе|гостиниц|отел|нефт|газ|энерго|авто|пром|снаб|экспорт|импорт|трансп|логист|машин|металл|мебел|продукт|техник|технолог|систем|студи|клуб|союз|обществ|завод|фабрик|комбинат|издательств|газет|журнал|телеком|связь|радио|телевид|подприємств|компан|центр|страхов|τράπεζα|εταιρ|ομιλ|ξενοδοχ|φαρμακε|καταστ|πανεπιστ|οργανισμ|πετρελ|ταβερν|ταβέρν|φούρν|φουρν|αφοί|κατασκευ|εκδόσ|α\.\s?ε\.|ο\.\s?ε\.|ε\.\s?π\.\s?ε|شرك|بنك|مصرف|مؤسس|مجموع|مستشف|جامع[ةه]|مطعم|فندق|مكتب|مصنع|معهد|مدرس|متجر|صيدلي|وزار|هيئ|جمعي|للتجار|للصناع|القابض|بانک|بیمه|חברת|בנק|בע["״]מ|קבוצת|בית|מלון|מסעדת|บริษัท|ธนาคาร|จำกัด|โรงแรม|โรงพยาบาล|มหาวิทยาลัย|लिमिटेड|बैंक|कंपनी|कम्पनी|उद्योग/iu;
const form = /(?:^|\s)(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ФГУП|МУП|ГУП|ПП|ЕООД|ООД|АД|ЕАД|ДОО|АЕ|ΑΕ|ΕΠΕ|ΟΕ|ΙΚΕ|ЧП|НПО|ТД|ТК|СК|ГК)(?=$|[\s"«“])/u;
const patronymic = /(?:вич|вна|чна|ична)$/iu;

/** Family names of one character, Chinese and Korean, and in Hangul. */
const chinese = new Set(
	'王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文申倪游温溫朴全郎池洪鲍鮑翟贝貝'
);
const korean = new Set(
	'김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용'
);
const japaneseEnd =
	/[子美郎夫男雄彦樹輝太介香奈恵代紀江治司也平人士一二三志明子絵里穂花菜衣咲翔真実健誠司浩博隆茂剛修勇進正雪春樹駿謙亮優]$/u;

const EASTERN = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

function eastern(text: string): number {
	if (CJK_HONORIFICS.some((h) => text.length > h.length + 1 && text.endsWith(h))) return -5;
	if (/^[\p{Script=Katakana}ー]+[・·=＝][\p{Script=Katakana}ー・·=＝]+$/u.test(text)) return -4;
	const parts = text.split(/\s+/u);
	const name = parts.join('');
	const length = [...name].length;
	if (/[A-Za-z0-9&＆]/u.test(name)) return 3;
	if (/^[\p{Script=Katakana}ー]+$/u.test(name)) return parts.length === 2 ? -2 : 3;
	if (length > 7 || (/\p{Script=Katakana}/u.test(name) && /\p{Script=Han}/u.test(name))) return 3;
	if (/^\p{Script=Hangul}+$/u.test(name))
		return length <= 4 && korean.has(name.charAt(0))
			? length === 3
				? -3
				: length === 2
					? -0.5
					: CJK_DOUBLE.has(name.slice(0, 2)) || parts.length === 2
						? -2
						: 1
			: 2;
	if (CJK_DOUBLE.has(name.slice(0, 2)) && length <= 5) return -3;
	if (length <= 3 && chinese.has(name.charAt(0))) return -2.5;
	if (/^\p{Script=Han}{1,3}\p{Script=Hiragana}{2,3}$/u.test(name)) return -1.5;
	if (japaneseEnd.test(name) && length >= 3 && length <= 5) return -2;
	return parts.length === 2 && length <= 6 ? -2 : length === 3 ? -0.3 : length === 2 ? 0.3 : length === 4 ? -0.5 : 1.5;
}

/**
 * Log odds that a text outside the Latin script names a company: by words and legal forms, and by how people's names look
 * there (a known family name first; Russian patronymics). `null` = the text is in Latin letters.
 */
export function companyByScript(text: string): number | null {
	if (!/[\u0370-\u1dff\u3000-\ufbff\ufe70-\uffee]/u.test(text)) return null;
	if (business.test(text) || more.test(text) || form.test(text)) return 6;
	if (EASTERN.test(text)) return eastern(text);
	const words = text.split(/\s+/u);
	if (words.some((word) => patronymic.test(word))) return -5;
	if (/[«»"“„&\d]/u.test(text)) return 3;
	if (words.length === 1)
		return /(?:ов|ова|ев|ева|ёв|ин|ина|ский|ская|енко|чук|ян|швили|дзе|όπουλος|ίδης|άκης|άκη|ου)$/iu.test(text)
			? -1.5
			: /[\u0590-\u08ff]/u.test(text)
				? -0.5
				: 1;
	return words.length <= 4 ? -2.5 : 1;
}
