/** ISO 3166-1 codes, alpha-2:alpha-3, and Kosovo's user-assigned pair. */
export const COUNTRY_CODES =
	'AF:AFG AX:ALA AL:ALB DZ:DZA AS:ASM AD:AND AO:AGO AI:AIA AQ:ATA AG:ATG AR:ARG AM:ARM AW:ABW AU:AUS AT:AUT AZ:AZE BS:BHS BH:BHR BD:BGD BB:BRB BY:BLR BE:BEL BZ:BLZ BJ:BEN BM:BMU BT:BTN BO:BOL BQ:BES BA:BIH BW:BWA BV:BVT BR:BRA IO:IOT BN:BRN BG:BGR BF:BFA BI:BDI ' +
	'CV:CPV KH:KHM CM:CMR CA:CAN KY:CYM CF:CAF TD:TCD CL:CHL CN:CHN CX:CXR CC:CCK CO:COL KM:COM CG:COG CD:COD CK:COK CR:CRI CI:CIV HR:HRV CU:CUB CW:CUW CY:CYP CZ:CZE DK:DNK DJ:DJI DM:DMA DO:DOM EC:ECU EG:EGY SV:SLV GQ:GNQ ER:ERI EE:EST SZ:SWZ ET:ETH FK:FLK FO:FRO FJ:FJI FI:FIN FR:FRA GF:GUF PF:PYF TF:ATF ' +
	'GA:GAB GM:GMB GE:GEO DE:DEU GH:GHA GI:GIB GR:GRC GL:GRL GD:GRD GP:GLP GU:GUM GT:GTM GG:GGY GN:GIN GW:GNB GY:GUY HT:HTI HM:HMD VA:VAT HN:HND HK:HKG HU:HUN IS:ISL IN:IND ID:IDN IR:IRN IQ:IRQ IE:IRL IM:IMN IL:ISR IT:ITA JM:JAM JP:JPN JE:JEY JO:JOR KZ:KAZ KE:KEN KI:KIR KP:PRK KR:KOR KW:KWT KG:KGZ ' +
	'LA:LAO LV:LVA LB:LBN LS:LSO LR:LBR LY:LBY LI:LIE LT:LTU LU:LUX MO:MAC MG:MDG MW:MWI MY:MYS MV:MDV ML:MLI MT:MLT MH:MHL MQ:MTQ MR:MRT MU:MUS YT:MYT MX:MEX FM:FSM MD:MDA MC:MCO MN:MNG ME:MNE MS:MSR MA:MAR MZ:MOZ MM:MMR NA:NAM NR:NRU NP:NPL NL:NLD NC:NCL NZ:NZL NI:NIC NE:NER NG:NGA NU:NIU NF:NFK MK:MKD MP:MNP NO:NOR ' +
	'OM:OMN PK:PAK PW:PLW PS:PSE PA:PAN PG:PNG PY:PRY PE:PER PH:PHL PN:PCN PL:POL PT:PRT PR:PRI QA:QAT RE:REU RO:ROU RU:RUS RW:RWA BL:BLM SH:SHN KN:KNA LC:LCA MF:MAF PM:SPM VC:VCT WS:WSM SM:SMR ST:STP SA:SAU SN:SEN RS:SRB SC:SYC SL:SLE SG:SGP SX:SXM SK:SVK SI:SVN SB:SLB SO:SOM ZA:ZAF GS:SGS SS:SSD ES:ESP LK:LKA ' +
	'SD:SDN SR:SUR SJ:SJM SE:SWE CH:CHE SY:SYR TW:TWN TJ:TJK TZ:TZA TH:THA TL:TLS TG:TGO TK:TKL TO:TON TT:TTO TN:TUN TR:TUR TM:TKM TC:TCA TV:TUV UG:UGA UA:UKR AE:ARE GB:GBR US:USA UM:UMI UY:URY UZ:UZB VU:VUT VE:VEN VN:VNM VG:VGB VI:VIR WF:WLF EH:ESH YE:YEM ZM:ZMB ZW:ZWE XK:XKX';

/** ISO 3166-1 numeric codes, number:alpha-2. */
export const COUNTRY_NUMBERS =
	'004:AF 008:AL 010:AQ 012:DZ 016:AS 020:AD 024:AO 028:AG 031:AZ 032:AR 036:AU 040:AT 044:BS 048:BH 050:BD 051:AM 052:BB 056:BE ' +
	'060:BM 064:BT 068:BO 070:BA 072:BW 074:BV 076:BR 084:BZ 086:IO 090:SB 092:VG 096:BN 100:BG 104:MM 108:BI 112:BY 116:KH 120:CM ' +
	'124:CA 132:CV 136:KY 140:CF 144:LK 148:TD 152:CL 156:CN 158:TW 162:CX 166:CC 170:CO 174:KM 175:YT 178:CG 180:CD 184:CK 188:CR ' +
	'191:HR 192:CU 196:CY 203:CZ 204:BJ 208:DK 212:DM 214:DO 218:EC 222:SV 226:GQ 231:ET 232:ER 233:EE 234:FO 238:FK 239:GS 242:FJ ' +
	'246:FI 248:AX 250:FR 254:GF 258:PF 260:TF 262:DJ 266:GA 268:GE 270:GM 275:PS 276:DE 288:GH 292:GI 296:KI 300:GR 304:GL 308:GD ' +
	'312:GP 316:GU 320:GT 324:GN 328:GY 332:HT 334:HM 336:VA 340:HN 344:HK 348:HU 352:IS 356:IN 360:ID 364:IR 368:IQ 372:IE 376:IL ' +
	'380:IT 384:CI 388:JM 392:JP 398:KZ 400:JO 404:KE 408:KP 410:KR 414:KW 417:KG 418:LA 422:LB 426:LS 428:LV 430:LR 434:LY 438:LI ' +
	'440:LT 442:LU 446:MO 450:MG 454:MW 458:MY 462:MV 466:ML 470:MT 474:MQ 478:MR 480:MU 484:MX 492:MC 496:MN 498:MD 499:ME 500:MS ' +
	'504:MA 508:MZ 512:OM 516:NA 520:NR 524:NP 528:NL 531:CW 533:AW 534:SX 535:BQ 540:NC 548:VU 554:NZ 558:NI 562:NE 566:NG 570:NU ' +
	'574:NF 578:NO 580:MP 581:UM 583:FM 584:MH 585:PW 586:PK 591:PA 598:PG 600:PY 604:PE 608:PH 612:PN 616:PL 620:PT 624:GW 626:TL ' +
	'630:PR 634:QA 638:RE 642:RO 643:RU 646:RW 652:BL 654:SH 659:KN 660:AI 662:LC 663:MF 666:PM 670:VC 674:SM 678:ST 682:SA 686:SN ' +
	'688:RS 690:SC 694:SL 702:SG 703:SK 704:VN 705:SI 706:SO 710:ZA 716:ZW 724:ES 728:SS 729:SD 732:EH 740:SR 744:SJ 748:SZ 752:SE ' +
	'756:CH 760:SY 762:TJ 764:TH 768:TG 772:TK 776:TO 780:TT 784:AE 788:TN 792:TR 795:TM 796:TC 798:TV 800:UG 804:UA 807:MK 818:EG ' +
	'826:GB 831:GG 832:JE 833:IM 834:TZ 840:US 850:VI 854:BF 858:UY 860:UZ 862:VE 876:WF 882:WS 887:YE 894:ZM 983:XK';

/** Spellings beyond the official names: CODE=name,name|… They win over the platform's names. */
export const COUNTRY_ALIASES =
	'US=usa,u s,сша,美国,米国,アメリカ,us of a,america,united states of america,the states,united states,etats unis,eeuu,ee uu,estados unidos,vereinigte staaten,estados unidos de america,stati uniti,vs' +
	'|GB=uk,u k,великобритания,англия,英国,イギリス,gb nir,gb wls,schottland,wales,england uk,scotland uk,wales uk,northern ireland uk,velka britanie,storbritannien,storbritannia,iso britannia,great britain,england,scotland,wales,northern ireland,britain,united kingdom,gb eng,gb sct,grossbritannien,angleterre,inglaterra,reino unido,grande bretagne,united kingdom of great britain and northern ireland' +
	'|DE=germany,德国,ドイツ,bundesrepublik,ddr,deutschland,ger,brd,federal republic of germany,bundesrepublik deutschland,allemagne,alemania,alemanha,germania,duitsland' +
	'|NL=holland,hollande,holanda,olanda,голландия,the netherlands,netherlands,niederlande,nederland,pays bas,paises bajos|CH=swiss,switzerland,schweiz,suisse,svizzera,sui|AT=austria,oesterreich,osterreich|FR=france,frankreich|ES=spain,espana,spanien|IT=italy,italia,italien' +
	'|CZ=ceska republika,cesko,cssr,czech rep,rep tcheque,republique tcheque,republica checa,czech republic,czechia,tschechien,tschechische republik|SK=slovakia,slovak republic|KR=south korea rok,s korea,韩国,한국,korea rep,rep of korea,korea republic,korea,south korea,republic of korea,korea republic of,korea south,rok|KP=north korea,dprk,korea north,democratic peoples republic of korea' +
	'|RU=russia federation,rossiya,россия,russia,russian federation|CN=中国,中國,china pr,china,prc,p r china,pr china,peoples republic of china,mainland china|TW=taiwan,taiwan roc,republic of china,chinese taipei|HK=hong kong,hongkong,hong kong sar|MO=macau,macao' +
	'|VN=việt nam,vietnam,viet nam|LA=laos,lao pdr|MM=myanmar,burma|TR=türkiye cumhuriyeti,turkei,turkey,turkiye|AE=uae,u a e,emirates,dubai,abu dhabi,united arab emirates|SA=ksa,saudi arabia,saudi,kingdom of saudi arabia|IR=iran,islamic republic of iran|SY=syria|PS=palestine,palestinian territories,state of palestine' +
	'|BO=bolivia,plurinational state of bolivia|VE=venezuela,bolivarian republic of venezuela|TZ=tanzania,united republic of tanzania|MD=moldova,republic of moldova|MK=macedonia,north macedonia,fyrom|CI=ivory coast,elfenbeinkuste,costa d avorio,costa de marfil,cote divoire,cote d ivoire|CV=cape verde,cabo verde|CD=drc,dr congo,democratic republic of the congo,congo kinshasa,congo drc|CG=congo,republic of the congo,congo brazzaville|SZ=swaziland,eswatini' +
	'|IE=irish republic,eire ireland,ireland,republic of ireland,eire|BE=belgium,belgie,belgique,belgien|DK=denmark,danmark|SE=sweden,sverige|NO=norway,norge|FI=finland,suomi|PL=poland,polska|HU=hungary,magyarorszag|GR=greece,hellas,ellada|RO=romania|BG=bulgaria|HR=croatia,hrvatska|RS=serbia,srbija|EE=eesti|LT=lietuva|LV=latvija|SI=slovenija|AL=shqiperia,shqiperi|ME=crna gora|AM=hayastan|GE=sakartvelo|IL=yisrael|EG=misr|MA=maroc|TH=prathet thai,siam|KH=kampuchea|ID=nusantara|MN=mongol uls|UA=ukraine,ukraina|JP=japan,nippon|BR=brazil,brasil|MX=mexico|IN=india,bharat|ZA=south africa,rsa,republic of south africa|NZ=new zealand,aotearoa|AU=australia,aus|CA=canada,can|SG=singapore|PH=philippines,the philippines|BN=brunei|TL=east timor|VA=vatican,holy see|FM=micronesia|BA=bosnia,bosnia and herzegovina,bosnia herzegovina|TT=trinidad,trinidad and tobago,trinidad tobago|DO=dominican republic|PR=puerto rico';
