const words = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean));

/** Forms of address before a name, folded: lower case without dots. */
export const TITLES = words(`
	mr mrs ms miss mx mister missus messrs dr drs prof professor sir dame lord lady rev reverend revd hon honorable honourable judge capt captain col gen maj sgt lt cpt cmdr adm
	herr frau hr sr sra srta srs sres señor señora señorita doña monsieur madame mademoiselle mme mlle mtre sig signor signora signorina sigra signa dott dottssa dottoressa dssa drssa dra dhr mevr mevrouw 
	pan pani panna dipl-ing diploming ing mag mgr bc judr mudr rndr phdr atty engr avv prof-dr univ-prof priv-doz pd sheikh shaykh haji hajji dato datuk encik cik shri smt kumari 
	freiherr freifrau fru fröken frøken froken fräulein herra rouva neiti bayan hanım госпожа господин г-н г-жа`);

/** Offices and ranks that stand before a name as well; too common as other words to say that a column holds titles. */
export const OFFICES = words(`
	king queen emperor empress prince princess pope cardinal archbishop bishop pastor father fr brother sister rabbi imam mullah ayatollah deacon monsignor msgr abbot mother
	president chancellor governor gov lt-gov senator sen congressman congresswoman representative rep ambassador amb minister secretary mayor councillor councilman councilwoman cllr alderman delegate consul
	justice magistrate mag attorney solicitor barrister counsel advocate adv sheriff marshal constable detective det inspector insp officer agent commissioner superintendent supt
	admiral general lieutenant major colonel commander sergeant corporal cpl pvt pfc ensign brigadier brig commodore airman seaman warrant petty midshipman cadet spc ssgt msgt gysgt tsgt lcpl ltc ltcol majgen ltgen radm vadm
	coach maid doctor nurse principal headmaster headmistress lecturer docent reader excellency majesty highness holiness eminence lordship ladyship
	master madam madame maestro chef auntie aunt uncle sensei `);

/** Words that open or go on with a title, and are none alone: "Chief Judge", "U.S. District Judge", "Rt. Hon.", "Her Majesty". */
export const TITLE_OPENERS = words(`
	us chief senior sr junior associate assistant asst deputy district supreme federal circuit presiding designated acting interim vice rear wing squadron flight staff first second the right rt most very his her your their
	attorney lieutenant lt brigadier prime foreign former honorary ret retired visiting adjunct emeritus royal holy venerable ven national state county municipal town village police fire air field grand`);

/** Rulers and clergy are called by their first name: after such a title a single word is one. */
export const FIRST_NAME_TITLES = words(
	'sir dame king queen emperor empress prince princess pope brother sister father fr mother aunt auntie uncle master maid swami don doña dom frère soeur swami guru shri'
);

/** Ranks that are given names more often than not: a title only before "of" (Duke of York). */
export const TITLES_OF = words(
	'duke duchess earl count countess baron baroness marquess marquis viscount dean lord prince princess archduke'
);

/** Short words that go on with a title when they are written with a dot: Dr. med., Prof. h.c. */
export const TITLE_TAILS = words(
	'med hc habil rer nat phil jur dent vet iur oec pol theol univ mult rerpol sc techn ing h c ret agr pharm'
);

/** Given names that are written short with a dot; other dotted words before a name are titles. */
export const SHORT_GIVEN = words(
	'wm geo chas jas jos thos robt benj edw danl saml jno mohd md muhd alex fred chr ed joh fredk richd nich matt phil ant fco ma aug'
);

/** Generations, folded. */
export const GENERATIONS = words('jr sr jnr snr junior senior ii iii iv 2nd 3rd 4th 5th filho neto sobrinho bisneto júnior fils père pere');

/** Degrees, licences, orders and memberships behind a name, folded. */
export const DEGREES = words(`
	phd dphil md mba emba msc mscs bsc bsn msn meng beng btech mtech llm llb lld jd esq esquire cpa ca acca fcca aca cima cma cia cisa cissp cism dds dmd dvm pharmd edd rn lpn crna np fnp aprn arnp pmp prince2 cfa cfp clu chfc lutc cpcu
	ch om mp msp obe mbe cbe kbe dbe gbe kcb gcb kcmg cmg cvo mvo lvo kcvo qc kc sc frcs frcp frs frsa frics mrics mrcp mrcs mrcgp riba aia faia pe leed lmft lcsw lmsw msw lpc ncc bcba slp otr pt dpt dc od dnp dsc dba dmin mdiv thd ma-ed maed med mpa mph mpp mfa bfa bba bcom mcom mphil mres pgce bed facs faap facp facog fcps ccie ccna mcse csm cspo shrm-cp shrm-scp sphr phr gphr
	retd usn usa usaf usmc uscg ra osb sj op ofm cssr ssj cm rsm csc mbbs mbchb bds bvsc dipl-kfm diplkfm dipl-inf dipl-wirt maître csc cissp itil cbap crisc togaf abd jp dl vc gc dsc dfc mc dso mvp ccp rph rdn rd ld cpt cscs atc aca acsw acs fasp frina ddiv mm msgr dd dsw ned ms-ed msed bsed psyd jcd stl emeritus`);

/** Degrees and offices that are also names or initials: taken only in capitals or with dots (M.A.), and not as the only family name. */
export const WEAK_DEGREES = words(
	'ch om ma ba mp do pe pa bs ms bd aa as ed mc pt sc dc od ra ca cm rd ld jd op sj ret dd dl vc gc mm abd sc pe seaman'
);

/** Small words that open a family name: "van der Berg", "de la Cruz", "bin Ishak". */
export const PARTICLES = words(`
	van von vom der den de del dela della delle dello dei degli di da das do dos du des la le las los lo el al as ash ad bin ibn bint binti binte ben ter te ten tot zu zum zur und-zu
	af av san santa santo são st ste saint sta abu ap op vander vanden vande ver 't d' mac mc lla ua ní nic ó uí abd abdel abdul y`);

/** Particles that nobody has for a first name: "de Mesnil" and "dos Santos" are family names alone. */
export const FAMILY_PARTICLES = words(
	`de dela dos das do der den des du ter te ten tot zu zum zur vom af av 't d' und-zu degli bint binti binte`
);

/** Particles that are given names when they are written with a capital. */
export const GIVEN_PARTICLES = words('ben mac mc al abu san santa santo saint abdul abdel as lo ap');

/** Words that join names or titles; those of one letter only in small letters. */
export const CONJUNCTIONS = words('and & et und y e i of the or og och ja és és');

/** What companies carry after a comma; such a text is no "Last, First". */
export const LEGAL_FORMS = words('inc llc ltd limited gmbh ag kg corp co plc llp lp sa srl spa bv nv oy ab as kk pty sl sas sarl');

/** Forms of address after a name in East Asian writing. */
export const CJK_HONORIFICS = ['先生', '女士', '小姐', '殿', '様', 'さん', 'さま', '君', '氏', '님', '씨'];

/** Family names of two characters: all others are of one in Chinese and Korean. */
export const CJK_DOUBLE = words(`
	欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 夏侯 남궁 황보 선우 제갈 독고 사공
	佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 清水 山崎 池田 橋本 阿部 石川 中島 前田 藤田
	後藤 小川 岡田 村上 長谷 石井 近藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 大野 斎藤 齋藤 斉藤 工藤 横山 宮崎 内田 高木 安藤 谷口 大塚 丸山 今井 河野 藤原 平野 上野 菅原 武田 村田 増田 杉山 小島 新井 野口 千葉
	桜井 櫻井 大西 平田 松井 松尾 木下 野村 菊地 菊池 佐野 渡部 高田 久保 松岡 古川 水野 島田 市川 土屋 小山 荒木 川口 永井 矢野 浜田 森田 秋山 石原 小松 関口 山内 西田 北村 川上 大島 樋口 岩崎 服部 桑原 松下 中西 田村 本田 吉川 飯田 片山 早川 宮本 望月 川崎 東 西川 川村 浅野 岩田 中田 本間 山下 高野`);

/** Family names of three characters. */
export const CJK_TRIPLE = words(`
	佐々木 佐佐木 長谷川 長谷部 五十嵐 小笠原 久保田 大久保 佐久間 宇佐美 宇都宮 小野寺 日比野 波多野 小早川 伊集院 阿久津 仲宗根 曽我部 大河原 大河内 海老原 海老名 小野田 小田切 小山田 喜多村
	加賀美 久保寺 宇田川 小田島 小田原 早乙女 二階堂 東海林 八重樫 安孫子 我孫子 小野塚 小久保 大久保 御手洗 五味渕 三ツ矢 矢田部 日下部 竹之内 竹ノ内 市ノ瀬 一ノ瀬 井ノ口 山ノ内`);
