/**
 * Words that stand in header rows of contact files, in many languages, folded to lower case. They only help to
 * find the header row and the encoding; which column means what is the map stage's to say.
 */
const WORDS = `
name names first last given family middle full display nickname surname forename fname lname prefix suffix salutation honorific
email e-mail mail emails phone phones telephone tel mobile cell cellphone fax pager
company organization organisation org employer account firm business department title job position role occupation profession seniority
address street city town state province region county zip zipcode postcode postal country location
website web url homepage linkedin twitter facebook instagram
industry sector size employees revenue source status stage owner lead campaign event tags tag labels groups notes note comment comments description
date created updated modified registered timestamp birthday birth gender language timezone id reference ref number type category score rating tier
consent opt-in optin gdpr subscribed quantity price amount total value order ticket attendee interest product budget year month day time code
vorname nachname familienname anrede titel firma unternehmen firmenname organisation abteilung funktion beruf telefon handy mobil telefonnummer mobiltelefon
straße strasse hausnummer plz postleitzahl ort stadt land bundesland bemerkung notiz kommentar branche quelle geburtstag webseite datum e-mail-adresse nummer
prénom prenom nom courriel téléphone telephone portable société societe entreprise fonction poste adresse rue ville pays codepostal remarque secteur civilité
nombre nombres apellido apellidos correo teléfono telefono móvil movil celular empresa cargo puesto dirección direccion ciudad país pais provincia notas código sitio fecha
nome cognome azienda società ragione cellulare indirizzo città citta cap provincia nazione paese qualifica ruolo telefono note data
sobrenome apelido telefone telemóvel celular morada endereço cidade cep país observações profissão
voornaam achternaam bedrijf bedrijfsnaam organisatie functie telefoon mobiel adres plaats postcode woonplaats opmerking
imię imie nazwisko firma stanowisko adres miasto kraj kod ulica telefon państwo uwagi województwo
jméno jmeno příjmení prijmeni společnost pozice město psč země ulice telefon poznámka meno priezvisko spoločnosť
förnamn efternamn företag titel telefon mobil e-post epost adress stad postnummer land fornavn efternavn etternavn firma stilling by
etunimi sukunimi yritys puhelin sähköposti kaupunki maa név vezetéknév keresztnév cég telefonszám város ország irányítószám beosztás utónév cím
ad adı soyad soyadı şirket firma telefon şehir ülke unvan e-posta eposta kurum adres
имя фамилия отчество компания организация телефон почта должность город страна адрес мобильный email ім'я прізвище компанія посада місто країна
όνομα επώνυμο εταιρεία τηλέφωνο κινητό πόλη χώρα διεύθυνση τίτλος
vardas pavardė įmonė telefonas miestas šalis vārds uzvārds uzņēmums tālrunis pilsēta eesnimi perekonnanimi ettevõte telefon linn
prenume nume companie oraș țară funcție ime prezime priimek podjetje tvrtka grad
`;

/** Header words of scripts written without spaces, and of Hebrew and Arabic: sought inside the cell. */
const INSIDE =
	'氏名 名前 姓名 会社 会社名 部署 役職 メール 電話 携帯 住所 郵便番号 公司 邮箱 邮件 郵箱 電子郵件 电话 電話 手机 手機 地址 职务 職稱 城市 国家 國家 이름 성명 회사 직위 이메일 전화 휴대폰 주소 שם חברה טלפון תפקיד עיר الاسم اسم الشركة البريد الهاتف هاتف المدينة البلد'.split(
		' '
	);

const known = new Set(WORDS.split(/\s+/).filter(Boolean));
const foreign = [...known].filter((w) => w.length > 2 && /[^\x00-\x7f]/.test(w));

/** True when a cell reads like a column name: a few words, one of them known. */
export function isHeaderWord(cell: string): boolean {
	if (cell.length > 60) return false;
	const folded = cell
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.trim();
	if (known.has(folded)) return true;
	const words = folded.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean);
	return (words.length <= 6 && words.some((w) => known.has(w))) || INSIDE.some((w) => folded.includes(w));
}

/**
 * Number of header words with letters beyond ASCII that a text holds: a correctly decoded header row shows them, a wrongly decoded one
 * doesn't.
 */
export function foreignHeaderWords(text: string): number {
	const words = new Set(
		text
			.slice(0, 4000)
			.toLowerCase()
			.split(/[^\p{L}\p{M}'’-]+/u)
	);
	return foreign.filter((w) => words.has(w)).length + INSIDE.filter((w) => text.includes(w)).length;
}
