const words = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean));

/** Forms of address before a name, folded: lower case without dots. */
export const TITLES = words(`
	mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon judge capt captain col gen maj sgt lt cpt
	herr frau hr sr sra srta señor señora monsieur madame mme mlle sig signor signora dott dottssa drssa dhr mevr mevrouw
	pan pani dipl-ing diploming ing mag atty engr sheikh haji dato datuk`);

/** Short words that go on with a title when they are written with a dot: Dr. med., Prof. h.c. */
export const TITLE_TAILS = words('med hc habil rer nat phil jur dent vet iur oec pol theol');

/** Degrees and generations after a name, folded: lower case without dots. */
export const SUFFIXES = words(`
	jr sr junior senior ii iii iv 2nd 3rd phd dphil md mba msc bsc meng beng llm llb jd esq esquire cpa dds dmd dvm pharmd edd rn pmp cfa cfp
	obe mbe cbe kbe frcs mrcp filho neto`);

/** Suffixes that are also names or initials: taken only with dots (M.A.) or after a comma. */
export const WEAK_SUFFIXES = words('ma ba mp do pe pa v bs ms rph');

/** Small words that open a family name: "van der Berg", "de la Cruz", "bin Ishak". */
export const PARTICLES = words(`
	van von der den de del della dello di da dos das do du la le los las el al bin ibn bint binti ben ter ten te zu zum zur vom
	af av san santa st abu ap op`);

/** Words that join two family names: "Ortega y Gasset". */
export const JOINERS = words('y i e');

/** What companies carry after a comma; such a text is no "Last, First". */
export const LEGAL_FORMS = words('inc llc ltd limited gmbh ag kg corp co plc llp lp sa srl spa bv nv oy ab as kk pty');

/** Forms of address after a name in East Asian writing. */
export const CJK_HONORIFICS = ['先生', '女士', '小姐', '様', 'さん', '氏', '님', '씨'];

/** Family names of two characters: all others are of one in Chinese and Korean. */
export const CJK_DOUBLE = words(`
	欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 夏侯 남궁 황보 선우 제갈 독고 사공
	佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 清水 山崎 池田 橋本 阿部 石川 中島 前田 藤田
	後藤 小川 岡田 村上 長谷 石井 近藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 大野 斎藤 齋藤 斉藤 工藤 横山 宮崎 内田 高木 安藤 谷口 大塚 丸山 今井 河野 藤原 平野 上野 菅原 武田 村田 増田 杉山 小島 新井 野口 千葉`);
