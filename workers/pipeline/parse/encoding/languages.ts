/** Letters beyond ASCII that a language writes, by the single-byte encoding its files come in. Lower case; both cases count. */
export const SINGLE_BYTE: Readonly<Record<string, readonly string[]>> = {
	'windows-1252': ['äöüß', 'éèêëàâçîïôûùüœæ', 'áéíóúñü¿¡', 'áâãàçéêíóôõúü', 'àèéìíòóù', 'éëïóüöè', 'åäöé', 'æøåéöü', 'áðéíóúýþæö', 'àçèéíïòóúü'],
	'windows-1250': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţé', 'čćđšž'],
	'iso-8859-2': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţé', 'čćđšž'],
	'windows-1254': ['çğıöşüİâ'],
	'windows-1257': ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöüõšž'],
	'windows-1251': ['абвгдежзийклмнопрстуфхцчшщъыьэюяё', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’', 'абвгдђежзијклљмнњопрстћуфхцчџш'],
	'koi8-r': ['абвгдежзийклмнопрстуфхцчшщъыьэюяё'],
	'iso-8859-5': ['абвгдежзийклмнопрстуфхцчшщъыьэюяё'],
	ibm866: ['абвгдежзийклмнопрстуфхцчшщъыьэюяё'],
	'windows-1253': ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'],
	'iso-8859-7': ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'],
	'windows-1255': ['אבגדהוזחטיךכלםמןנסעףפץצקרשת'],
	'windows-1256': ['ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ'],
	'windows-874': ['กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไ็่้๊๋์'],
	macintosh: ['äöüß', 'éèêëàâçîïôûùüœæ', 'áéíóúñü¿¡', 'áâãàçéêíóôõúü']
};

/** Marks that a text of any language may hold around its words. */
export const NEUTRAL_MARKS = '“”„‘’‚–—…•€«»°§®©™№ªº·\u00a0£²³½±¡¿';

/** Words and characters so frequent in contact files that they speak for one of the two-byte encodings; lead-byte ranges of the frequent characters beside them. */
export const TWO_BYTE: Readonly<Record<string, { common: string; lead: readonly (readonly [number, number])[]; trailFrom: number }>> = {
	shift_jis: { common: 'のはにをたいしアイスルンー株式会社氏名様部課長電話番号住所東京都市区町田山川中村本木', lead: [[0x82, 0x83], [0x88, 0x97]], trailFrom: 0x40 },
	'euc-jp': { common: 'のはにをたいしアイスルンー株式会社氏名様部課長電話番号住所東京都市区町田山川中村本木', lead: [[0xa4, 0xa5], [0xb0, 0xcf]], trailFrom: 0xa1 },
	gb18030: { common: '的一是不了在人有我他这中大国公司姓名电话手机邮箱地址职务市省区路号有限王李张刘陈北京上海经理总部门', lead: [[0xb0, 0xd7]], trailFrom: 0xa1 },
	big5: { common: '的一是不了在人有我他這中大國公司姓名電話手機郵箱地址職務市省區路號有限王李張劉陳台北經理總部門', lead: [[0xa4, 0xc6]], trailFrom: 0x40 },
	'euc-kr': { common: '이다는을의가에서김박최정강조윤장임회사이름전화번호주소시구동로부장대리과서울메일', lead: [[0xb0, 0xc8]], trailFrom: 0xa1 }
};
