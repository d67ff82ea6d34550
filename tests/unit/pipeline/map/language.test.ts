import { describe, expect, it } from 'vitest';
import { mappedField } from '#domain/imports/mapping';
import { languageOf } from '#workers/pipeline/map/header/index';
import { languages } from '#workers/pipeline/map/synonyms/index';
import { proposeMapping } from '#workers/pipeline/map/index';

const fieldsOf = (row: string): (string | null)[] => proposeMapping(row.split(';'), []).map((m) => mappedField(m));
const STANDARD = ['firstName', 'lastName', 'company', 'jobTitle', 'email', 'phone1', 'street', 'postalCode', 'city', 'country', 'notes'];

/** First name, last name, company, job title, email, mobile, street, postal code, city, country, notes: as people name them. */
const ROWS: readonly [language: string, headers: string][] = [
	['en', 'First name;Surname;Company;Position;E-mail;Mobile;Street;Postcode;Town;Country;Remarks'],
	['de', 'Vorname;Nachname;Firma;Position;E-Mail-Adresse;Mobil;Straße;PLZ;Ort;Land;Bemerkungen'],
	['fr', 'Prénom;Nom;Entreprise;Fonction;Courriel;Portable;Rue;Code postal;Ville;Pays;Remarques'],
	['es', 'Nombre;Apellidos;Empresa;Cargo;Correo electrónico;Móvil;Calle;Código postal;Ciudad;País;Comentarios'],
	['it', 'Nome;Cognome;Azienda;Ruolo;Posta elettronica;Cellulare;Via;CAP;Città;Paese;Note'],
	['pt', 'Nome próprio;Apelido;Empresa;Cargo;Correio eletrónico;Telemóvel;Rua;Código postal;Cidade;País;Observações'],
	['nl', 'Voornaam;Achternaam;Bedrijf;Functie;E-mailadres;Mobiel;Straat;Postcode;Plaats;Land;Opmerkingen'],
	['pl', 'Imię;Nazwisko;Firma;Stanowisko;Adres e-mail;Telefon komórkowy;Ulica;Kod pocztowy;Miasto;Kraj;Uwagi'],
	['cs', 'Jméno;Příjmení;Společnost;Pozice;E-mail;Mobil;Ulice;PSČ;Město;Země;Poznámky'],
	['sk', 'Meno;Priezvisko;Spoločnosť;Pozícia;E-mail;Mobil;Ulica;PSČ;Mesto;Krajina;Poznámky'],
	['sl', 'Ime;Priimek;Podjetje;Delovno mesto;E-pošta;Mobilni telefon;Ulica;Poštna številka;Kraj;Država;Opombe'],
	['hr', 'Ime;Prezime;Tvrtka;Radno mjesto;E-pošta;Mobitel;Ulica;Poštanski broj;Grad;Država;Napomene'],
	['sr', 'Име;Презиме;Фирма;Радно место;Имејл;Мобилни телефон;Улица;Поштански број;Град;Држава;Напомене'],
	['mk', 'Име;Презиме;Компанија;Работно место;Е-пошта;Мобилен;Улица;Поштенски број;Град;Држава;Забелешки'],
	['bg', 'Име;Фамилия;Фирма;Длъжност;Имейл;Мобилен;Улица;Пощенски код;Град;Държава;Бележки'],
	['ru', 'Имя;Фамилия;Компания;Должность;Электронная почта;Мобильный телефон;Улица;Индекс;Город;Страна;Примечание'],
	['uk', "Ім'я;Прізвище;Компанія;Посада;Електронна пошта;Мобільний;Вулиця;Поштовий індекс;Місто;Країна;Примітки"],
	['be', 'Імя;Прозвішча;Кампанія;Пасада;Электронная пошта;Мабільны;Вуліца;Паштовы індэкс;Горад;Краіна;Нататкі'],
	['hu', 'Keresztnév;Vezetéknév;Cég;Beosztás;E-mail cím;Mobil;Utca;Irányítószám;Város;Ország;Megjegyzés'],
	['ro', 'Prenume;Nume;Companie;Funcție;Adresă de e-mail;Mobil;Stradă;Cod poștal;Oraș;Țară;Observații'],
	['el', 'Όνομα;Επώνυμο;Εταιρεία;Θέση εργασίας;Ηλεκτρονική διεύθυνση;Κινητό;Οδός;Τ.Κ.;Πόλη;Χώρα;Σχόλια'],
	['tr', 'Ad;Soyad;Şirket;Unvan;E-posta;Cep telefonu;Sokak;Posta kodu;Şehir;Ülke;Notlar'],
	['sv', 'Förnamn;Efternamn;Företag;Befattning;E-postadress;Mobiltelefon;Gata;Postnummer;Ort;Land;Anteckningar'],
	['da', 'Fornavn;Efternavn;Firma;Stilling;E-mailadresse;Mobil;Gade;Postnummer;By;Land;Bemærkninger'],
	['nb', 'Fornavn;Etternavn;Bedrift;Stilling;E-post;Mobil;Gate;Postnummer;Poststed;Land;Merknader'],
	['fi', 'Etunimi;Sukunimi;Yritys;Tehtävänimike;Sähköposti;Matkapuhelin;Katuosoite;Postinumero;Kaupunki;Maa;Lisätiedot'],
	['et', 'Eesnimi;Perekonnanimi;Ettevõte;Ametikoht;E-post;Mobiil;Tänav;Postiindeks;Linn;Riik;Märkused'],
	['lv', 'Vārds;Uzvārds;Uzņēmums;Amats;E-pasts;Mobilais tālrunis;Iela;Pasta indekss;Pilsēta;Valsts;Piezīmes'],
	['lt', 'Vardas;Pavardė;Įmonė;Pareigos;El. paštas;Mobilusis telefonas;Gatvė;Pašto kodas;Miestas;Šalis;Pastabos'],
	['ca', 'Nom;Cognoms;Empresa;Càrrec;Correu electrònic;Mòbil;Carrer;Codi postal;Ciutat;País;Observacions'],
	['gl', 'Nome;Apelidos;Empresa;Cargo;Correo electrónico;Móbil;Rúa;Código postal;Cidade;País;Notas'],
	['eu', 'Izena;Abizenak;Enpresa;Kargua;Posta elektronikoa;Mugikorra;Kalea;Posta kodea;Hiria;Herrialdea;Oharrak'],
	['ja', '名;姓;会社名;役職;メールアドレス;携帯電話;番地;郵便番号;市区町村;国;備考'],
	['zh-Hans', '名;姓;公司;职位;电子邮箱;手机号码;街道;邮政编码;城市;国家;备注'],
	['zh-Hant', '名;姓;公司名稱;職稱;電子郵件;行動電話;街道;郵遞區號;城市;國家;備註'],
	['ko', '이름;성;회사명;직책;이메일;휴대폰;도로명;우편번호;도시;국가;비고'],
	['he', 'שם פרטי;שם משפחה;חברה;תפקיד;דוא״ל;טלפון נייד;רחוב;מיקוד;עיר;ארץ;הערות'],
	['ar', 'الاسم الأول;اسم العائلة;الشركة;المسمى الوظيفي;البريد الإلكتروني;الجوال;الشارع;الرمز البريدي;المدينة;البلد;ملاحظات'],
	['fa', 'نام;نام خانوادگی;شرکت;سمت;ایمیل;تلفن همراه;خیابان;کد پستی;شهر;کشور;توضیحات'],
	['hi', 'पहला नाम;अंतिम नाम;कंपनी;पद;ईमेल;मोबाइल नंबर;सड़क;पिन कोड;शहर;देश;टिप्पणी'],
	['th', 'ชื่อจริง;นามสกุล;บริษัท;ตำแหน่งงาน;อีเมล;มือถือ;ถนน;รหัสไปรษณีย์;เมือง;ประเทศ;หมายเหตุ'],
	['vi', 'Tên;Họ;Công ty;Chức vụ;Thư điện tử;Di động;Đường;Mã bưu điện;Thành phố;Quốc gia;Ghi chú'],
	['id', 'Nama depan;Nama belakang;Perusahaan;Jabatan;Surel;Nomor HP;Jalan;Kode pos;Kota;Negara;Catatan'],
	['af', 'Voornaam;Van;Maatskappy;Posisie;E-pos;Selfoon;Straat;Poskode;Stad;Land;Notas'],
	['is', 'Fornafn;Eftirnafn;Fyrirtæki;Starfsheiti;Netfang;Farsími;Gata;Póstnúmer;Borg;Land;Athugasemdir']
];

describe('header rows in many languages', () => {
	it.each(ROWS)('MAP-1: %s', (language, row) => {
		expect(languageOf(row.split(';')).language).toBe(language);
		expect(fieldsOf(row)).toEqual(STANDARD);
	});

	it('MAP-1: what English understands to the letter is English, and a single header of another language makes it that', () => {
		expect(languageOf('Name;Email;Mobile;Address Line 2'.split(';')).language).toBe('en');
		expect(languageOf('Name;Email;Mobile;Vorname'.split(';')).language).toBe('de');
		expect(languageOf('Name;Email;Mobile;Cognome'.split(';')).language).toBe('it');
		expect(languageOf([]).language).toBe('en');
	});

	it('MAP-1: every language has a row here', () => {
		expect(
			languages()
				.map((l) => l.language)
				.sort()
		).toEqual(ROWS.map(([l]) => l).sort());
	});
});

describe('names of columns that people give them', () => {
	it.each([
		['First Name;Last Name;Email', 'Date of scan', 'createdDate'],
		['First Name;Last Name;Email', 'Annual Rev.', 'annualRevenue'],
		['First Name;Last Name;Email', 'Office No.', 'phone1'],
		['First Name;Last Name;Email', 'Follow-up notes', 'notes'],
		['Vorname;Nachname;E-Mail', 'Fa.', 'company'],
		['Vorname;Nachname;E-Mail', 'Scandatum', 'createdDate'],
		['Prénom;Nom;E-mail', 'Tél. port.', 'phone1'],
		['Prénom;Nom;E-mail', 'Chargé d’affaires', 'owner'],
		['Prénom;Nom;E-mail', 'CA', 'annualRevenue'],
		['Prénom;Nom;E-mail', 'Comment nous avez-vous connus ?', 'leadSource'],
		['Nombre;Apellidos;Correo', 'Facturación', 'annualRevenue'],
		['Nombre;Apellidos;Correo', 'Autoriza envío de información', 'consentStatus'],
		['Imię;Nazwisko;E-mail', 'Numer kontaktowy', 'phone1'],
		['姓;名;メールアドレス', '直通番号', 'phone1'],
		['姓;名;メールアドレス', '受付日時', 'createdDate'],
		['姓;名;メールアドレス', '案内メール希望', 'consentStatus'],
		['姓名;邮箱', '公司全称', 'company'],
		['姓名;邮箱', '最后跟进时间', 'lastActivityDate']
	])('MAP-1: beside %s, %s is %s', (row, header, field) => expect(fieldsOf(`${row};${header}`).at(-1)).toBe(field));
});

describe('ambiguous words', () => {
	it('MAP-1: the neighbours settle a name: alone it is the full name, beside its partner the other half', () => {
		expect(fieldsOf('Nom;Email')).toEqual(['fullName', 'email']);
		expect(fieldsOf('Nom;Prénom;Email')).toEqual(['lastName', 'firstName', 'email']);
		expect(fieldsOf('Nome;Cognome')).toEqual(['firstName', 'lastName']);
		expect(fieldsOf('Nombre;Apellidos;Teléfono')).toEqual(['firstName', 'lastName', 'phone1']);
		expect(fieldsOf('Nombre;Teléfono')).toEqual(['fullName', 'phone1']);
		expect(fieldsOf('이름;이메일')).toEqual(['fullName', 'email']);
		expect(fieldsOf('Όνομα;Τηλέφωνο')).toEqual(['fullName', 'phone1']);
		expect(fieldsOf('Name;Vorname;Ort')).toEqual(['lastName', 'firstName', 'city']);
	});

	it('MAP-1: a state beside a city is a region, beside a source and an owner a status', () => {
		expect(fieldsOf('Nombre;Ciudad;Estado;País')).toEqual(['fullName', 'city', 'state', 'country']);
		expect(fieldsOf('Nombre;Estado;Fuente;Propietario')[1]).toBe('leadStatus');
		expect(fieldsOf('Titre;Prénom;Nom;Société;Titre')).toEqual(['salutation', 'firstName', 'lastName', 'company', 'jobTitle']);
	});

	it('MAP-1: one address is filled: the business one before the private one, parts of two are never mixed', () => {
		expect(fieldsOf('Home Street;Home City;Home Postal Code;Work Street;Work City;Work Postal Code')).toEqual([
			null,
			null,
			null,
			'street',
			'city',
			'postalCode'
		]);
		expect(fieldsOf('Home Street;Home City;Home Postal Code')).toEqual(['street', 'city', 'postalCode']);
		expect(fieldsOf('Работа адрес;Город;Индекс;Домашний адрес;Город;Индекс')).toEqual(['street', 'city', 'postalCode', null, null, null]);
		expect(fieldsOf('City;Country;Company City')).toEqual(['city', 'country', null]);
		const filledHome = proposeMapping(
			['Work City', 'Home City'],
			[
				['', 'Ulm'],
				['', 'Bonn']
			]
		);
		expect(filledHome.map((m) => mappedField(m))).toEqual([null, 'city']);
	});
});
