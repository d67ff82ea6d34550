/*
 * Labels of the address book of Mozilla Thunderbird in languages and wordings that the lexicons of this folder don't
 * understand, folded (header/fold). From the localization files of thunderbird/thunderbird-l10n and
 * mozilla/releases-comm-central.
 *
 * This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
 * distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
 */
import type { Labels } from './labels';

export const thunderbird: Labels = {
	birthDate: 'a bhliadhna breith, aggur n tlalit, am mios breith, an latha breith, anno natal, anu de nacimientu, aseggass n tlalit, azemz n tlalit, bertedei, bertejier, bertemoanne, bliain bhreithe, bloaziad ar c hanedigezh, blwyddyn geni, deiziad ar c hanedigezh, di da naschientscha, die natal, dite lindjeje, diwrnod geni, dzen narodzenja, faedingarmanudur, fodselsmanad, ik alaxinem, jour, juna alaxinem, la breithe, leto narodzenja, leto narozenja, mais da naschientscha, mense natal, mesac narodzenja, mi bhreithe, mis geni, miz ar c hanedigezh, mjasec narozenja, mois, muaj lindjeje, onn da naschientscha, qij alaxinem, tug ʻilgan kuni, tug ʻilgan oyi, tug ʻilgan yili, vit lindjeje, zen narozenja, туылған аиы, туылған жылы, туылған күнi, ծննդեան ամիս, ծննդեան աւր, ծննդեան տարի, ծննդյան ամիս, ծննդյան տարի, ծննդյան օր, დაბადების დღე, დაბადების თვე, დაბადების წელი',
	'city home': 'baile na dachaighe, bandar kediaman, bydlisco, cathair chonaithe, ciuda au vive, domjace mesto, hjemmeby, ker an tiegezh, naturalidade, qyteti im, rutinamit jay, shahar, thanh pho que nha, tighremt n uxxam, tref dinas cartref, wenplak, местоживеене, үи адресі қаласы, հայրենի քաղաք, քաղաք, ქალაქი, 居住縣市',
	'city work': 'arbejdsby, baile na h obrach, cathair obair, citate de officio, ciuda trabayu, ker al labour, lieu fatschenta, qytet pune, rutinamit samaj, shahar ish, tighremt n umahil, tref dinas gwaith, werklocatie, wurklokaasje, zelowe mesto, жұмыс адресі қаласы, աշխ քաղաք, աշխատանքի քաղաք, სამსახურის ქალაქი',
	company: 'aozadur, buidheann, corff, eagras, moloj, organisaasje, organisaziun, takebbanit, tashkilot, ұиымы, կազմակերպութիւն, կազմակերպություն, կազմակերպությունը, დაწესებულება',
	'country home': 'bro ger, domacna zemja, duthaich na dachaighe, gwlad cartref, mamlakat, pajais privat, quoc gia cua noi que nha, rodny kraj, rutinamital jay, tamurt n uxxam, tir chonaithe, vendlindje, үи адресі ел, երկիրը, հայրենի երկիր, ქვეყანა, 居住国家 地区, 居住國家',
	'country work': 'bro al labour, duthaich na h obrach, dzelowy kraj, gwlad gwaith, mamlakat ish, pais labor, pais trabayu, pajais fatschenta, rutinamital samaj, tamurt n umahil, tir obair, vend pune, wurklan, zelowy kraj, жұмыс адресі ел, աշխ երկիր, աշխատանքի երկիր, სამსახურის ქვეყანა',
	custom: 'annan uppgift, benutzerdef, boshqa, brugerdef, cyfaddasu, divers, diverse, egyeni, eigendefinert, gnathaichte, ichinan, informacja, korisnicko polje, oars, ostatne, overig, ozel, penyesuaian, personalisate, personalitzat, personalizado, personalizau, personalizzato, personelaet, persunalisa, po meri, proizvoljno, saincheaptha, sersnidid, suka suka, swojske, tilpasset, udmawan, vetjake, vlastni, друго, произвољно, прочее, таңдауыңызша, іншае, інше, ընտրովի, լրացուցիչ, დამატებითი, 定制',
	department: 'adran, agezdu, dege, departamant, departimento, ofdieling, partiziun, roinn, tinamital, wotdzelenje, wotzelenje, бөлімі, բաժին, բաժինը, განყოფილება',
	email: 'asosiy epochta, earste email, email paresor, imayl amezwaru, nabey taqoyal, postel kentan, prif ebost, primarna emejlowa adresa, priomh phost dealain, priomhsheoladh riomhphoist, негiзгi email, առաջնային եղեկտրոնային հասցէ, առաջնային փոստ, მთავარი ელფოსტა',
	email2: 'direicion de correu e secundaria, ebost eilradd, email dytesor, fosheoladh riomhphoist, ikkinchi epochta, imayl wis sin, post dealain eile, rukan taqoyal, sekundarna emejlowa adresa, ytterligare epost, дадатковая э пошта, қосымша email, երկրորդական եղ փոստ, երկրորդական փոստ, მეორადი ელფოსტა, 추가 메일',
	fax: 'aireamh an fhacs, faks raqami, faksnumer, faksowe cislo, faksowy numer, faxove cislo, niverenn ar pelleiler, numer da fax, numer faksi, numer faksu, rajilabal taqowuj, rhif ffacs, stevilka faksa, uimhir fhacs, uttun fax, нумар факса, факс нөмірі, հեռապատճէնի համարը, ֆաքսի համարը, ფაქსი',
	firstName: 'ainm, emer, enw cyntaf, foarnamme, isem n twacult, kentanv, nabey biaj, predmjeno, prenomine, psedme, անուն, სახელი',
	fullName: 'ainm taisbeanaidh, amosar nome, anv da skramman, asmenvardis, emer i shfaqur, enw dangos, isem ad ittuseknen, ko rinadigan nom, nome amosau, nomine monstrate, num mussa, tikut biaj, vis navn, visa, werjeftenamme, wuziwarske mjeno, zwobraznjone me, атын көрсету, вообичаено, ցուցադրուող անուն, ցուցադրվող անուն, ցուցադրվող անունը',
	jobTitle: 'ainm na dreuchd, azwel n umahil, bajaradigan vazifasi, emertese pune, funcziun titel, powolanska dzelawosc, powolanske zelo, rubi samaj, teideal, teitl swydd, titl al labour, wurktitel, тапсырма атауы, աշխատանքի անուանումը, աշխատանքի անունը, თანამდებობა',
	lastName: 'anv familh, apellios, efternamme, enw olaf, familijowe me, familiyasi, isem, mbiemer, nomine de familia, num da famiglia, rukan biaj, sloinne, sloinneadh, swojbne mjeno, тегi, ազգանուն, გვარი',
	nickname: 'bynamme, far ainm, godlo, leasainm, llysenw, meffer isem, moranv, nofke, nomatu, nombre de usuario, pseudonymo, surnum, taxallus, tzukun biaj, бүркеншік аты, կեղծանուն, մականուն, მეტსახელი, ឈ្មោះហៅក្រៅ',
	notes: 'anotacions, chutitzijol, nodiadau, notai, notaichean, notas, notennou, oantekeningen, prispomnjenki, psipiski, qaydlar, remartgas, shenime, tizmilin, жазбалар, նիշեր, նշումներ, შენიშვნები',
	pager: 'aireamh a pheidseir, cislo pagera, niverenn bajenn, numer da pager, numer faquesi, numero cerca personas, numero de busca, numero de buscapersones, personsokjar, peyjer raqami, pipernumer, pranesimu gaviklio numeris, rajilabal kanoy winaq, rhif swnyn, uimhir ghlaoire, uttun n umsebter, αριθμος βομβητη, нумар гартача, հեռատողի համարը, պեյջեր, პეიჯერი',
	'phone home': 'fon baile, fon na dachaighe, pellgomz er ger, priwatny telefon, rhif ffon cartref, royonibal jay, telefoan thus, telephono casa, tiliɣri n uxxam, տնային հեռախաւս, տնային հեռախոս, ბინის ტელეფონი',
	'phone mobile': 'aireamh an fhon laimhe, mobil raqami, mobyl numer, niverenn hezougell, numer celulari, rajilabal oyonibal, rhif ffon symudol, tiliɣri n ufus, uimhir fhoin phoca, қалта тел нөмірі, բջջ համար, բջջայինի համարը, მობილური ტელეფონი',
	'phone work': 'fon oibre, pellgomz al labour, rhif ffon gwaith, royonibal samaj, telefoan wurk, telephono officio, tiliɣri n umahil, աշխ հեռախոս, աշխատանքային հեռախաւս, სამსახურის ტელეფონი',
	'postalCode home': 'boneg post ar ger, cod poist conaithe, cod post cartref, cod puist na dachaighe, codice postal, indeks raqami, kod postar i shtepise, numer postal privat, postkoade, postowa licba bydlisca, priwatne postowe wodzenske cislo, tangalt n lpusta n uxxam, փոստային կոդ, מיקוד מגורים, საფოსტო ინდექსი',
	'postalCode work': 'boneg post al labour, cod poist obair, cod post gwaith, cod puist na h obrach, codice postal labor, indeks raqami ish, kod postar pune, numer postal fatschenta, tangalt n lpusta n umahil, wurkpostkoade, աշխ փոստային կոդ, աշխատանքի zip code, სამსახურის საფოსტო ინდექსი',
	state: 'valstija sritis provincija, област',
	'state home': 'aɣir n uxxam, chantun privat, kodin laani, landsdel stat privat, negeri kediaman, provinsje, ramaq jay, riki, sgire na dachaighe, shteti im, sir talaith cartref, stad d ar ger, stat conaithe, stato initial, tieu bang que nha, viloyat, zv drzava doma, zwezkowy kraj, zwjazkowy kraj, провинција, үи адресі штаты, հայրենի նահանգ, նահանգ, מדינת מגורים, რაიონი',
	'state work': 'aɣir n umahil, chantun fatschenta, landsdel stat arbete, provincia labor, provincia trabayu, ramaq samaj, riki vinna, shtet pune, sir talaith gwaith, sluzbny stat, stad al labour, stait na h obrach, stat obair, viloyat ish, wurkprovinsje, zelowy zwezkowy kraj, zv drzava sluzba, жұмыс адресі штаты, работна провинција, регија, աշխ նահանգ, աշխատանքի վայրի նահանգ, מדינת עבודה, სამსახურის რაიონი',
	'street home': 'үи адресі',
	'street2 home': 'alamat rumah lanjut, ednerezo particular, ші үи адресі',
	'street2 work': 'alamat kantor lanjut',
	website: 'ajkamayal ruxaq, asebter web, duilleag lin, faqe web, leathanach greasain, paxina web, tudalen gwe, veb sahifa, webowy bok, webstrona, веб парақ, мрежна страница, ինտերնետային էջ, վեբ էջ, ვებ გვერდი',
	'website home': 'pajenn web',
	'website work': 'pajennad web'
};
