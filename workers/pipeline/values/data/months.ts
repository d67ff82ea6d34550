/** Month names, their short forms and their cases, accents off (as foldKey writes them): en de fr es it pt nl pl sv da nb fi cs sk hu ro tr hr ru uk el. Index + 1 = month. */
export const MONTH_WORDS: readonly string[] = [
	'january januar jan janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty jaenner janner jenner tammikuu tammikuuta tammi leden ledna led januara januarju januara ianuarie ian ocak oca sijecanj sijecnja sij января январь янв січня січень січ ιανουαριου ιανουαριος ιαν',
	'february februar feb fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut feber helmikuu helmikuuta helmi unor unora februara februarie subat sub veljaca veljace velj февраля февраль фев лютого лютии лют φεβρουαριου φεβρουαριος φεβ',
	'march marz mar maerz mars marzo marco maart mrt marca marzec mrz marts maaliskuu maaliskuuta maalis brezen brezna bre marcius martie mart ozujak ozujka ozu марта март мар березня березень бер μαρτιου μαρτιος μαρ',
	'april apr avril avr abril abr aprile kwietnia kwiecien kwi huhtikuu huhtikuuta huhti duben dubna dub aprila aprilis aprilie nisan nis travanj travnja tra апреля апрель апр квітня квітень кві απριλιου απριλιος απρ',
	'may mai mayo maggio mag maio mei maja maj toukokuu toukokuuta touko kveten kvetna kve majus mayis svibanj svibnja svi мая маи травня травень тра μαιου μαιος μαι',
	'june juni jun juin junio giugno giu junho czerwca czerwiec cze kesakuu kesakuuta kesa cerven cervna cvn juna junius iunie iun haziran haz lipanj lipnja lip июня июнь июн червня червень чер ιουνιου ιουνιος ιουν',
	'july juli jul juillet juil julio luglio lug julho lipca lipiec heinakuu heinakuuta heina cervenec cervence cvc jula julius iulie iul temmuz tem srpanj srpnja srp июля июль июл липня липень лип ιουλιου ιουλιος ιουλ',
	'august aug aout agosto ago augustus augusti sierpnia sierpien sie elokuu elokuuta elo srpen augusta augusztus agustos kolovoz kolovoza kol августа август авг серпня серпень сер αυγουστου αυγουστος αυγ',
	'september sep sept septembre septiembre settembre set setembro wrzesnia wrzesien wrz syyskuu syyskuuta syys zari septembra szeptember szept septembrie eylul eyl rujan rujna ruj сентября сентябрь сен сент вересня вересень вер σεπτεμβριου σεπτεμβριος σεπ',
	'october oktober oct okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz lokakuu lokakuuta loka rijen rijna rij oktobra octombrie ekim eki listopad listopada lis октября октябрь окт жовтня жовтень жов οκτωβριου οκτωβριος οκτ',
	'november nov novembre noviembre novembro marraskuu marraskuuta marras novembra noiembrie noi kasim kasım kas studeni studenoga stu ноября ноябрь ноя листопада листопад лис νοεμβριου νοεμβριος νοε',
	'december dezember dec dez decembre diciembre dic dicembre dezembro grudnia grudzien gru joulukuu joulukuuta joulu prosinec prosince pro decembra decembrie aralik aralık ara prosinac prosinca декабря декабрь дек грудня грудень гру δεκεμβριου δεκεμβριος δεκ'
];

/** The same word is another month in another language; the larger one wins. Polish and Czech listopad is November, lipiec July, srpen August. */
export const MONTH_CLASHES: ReadonlyMap<string, number> = new Map([['listopad', 11], ['listopada', 11], ['lis', 11], ['lip', 7], ['srp', 8], ['tra', 4], ['pro', 12], ['mag', 5], ['лис', 11], ['лип', 7], ['марта', 3]]);
