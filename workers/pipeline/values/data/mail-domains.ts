/** Mail providers where anybody can open an address; a company's own domain is not among them. */
export const FREE_MAIL_DOMAINS: readonly string[] = (
	'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.ca yahoo.com.au yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.sg yahoo.in ymail.com rocketmail.com myyahoo.com ' +
	'hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it hotmail.be hotmail.nl hotmail.ca hotmail.com.br hotmail.com.ar hotmail.se outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.com.br outlook.jp outlook.in ' +
	'live.com live.co.uk live.fr live.de live.nl live.be live.it live.ca live.com.au live.com.mx msn.com windowslive.com passport.com ' +
	'icloud.com me.com mac.com aol.com aol.co.uk aim.com netscape.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com frontier.com centurylink.net windstream.net roadrunner.com ' +
	'gmx.de gmx.net gmx.com gmx.at gmx.ch web.de freenet.de t-online.de arcor.de mail.de posteo.de mailbox.org online.de 1und1.de vodafone.de ' +
	'orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr club-internet.fr libero.it virgilio.it tiscali.it alice.it tin.it email.it inwind.it ' +
	'btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk rogers.com shaw.ca sympatico.ca telus.net videotron.ca bell.net bigpond.com optusnet.com.au iinet.net.au ' +
	'mail.com email.com usa.com gmx.us inbox.com fastmail.com fastmail.fm hushmail.com zoho.com zohomail.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com hey.com duck.com ' +
	'mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.fm seznam.cz email.cz centrum.cz atlas.cz azet.sk freemail.hu citromail.hu abv.bg mail.bg ' +
	'qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com foxmail.com 139.com 189.cn aliyun.com tom.com naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com ' +
	'rediffmail.com sify.com indiatimes.com bol.com.br uol.com.br terra.com.br ig.com.br globo.com r7.com sapo.pt mail.pt telenet.be skynet.be proximus.be ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl bluewin.ch hispeed.ch sunrise.ch aon.at chello.at telia.com tele2.se spray.se online.no getmail.no mail.dk jubii.dk walla.com walla.co.il'
).split(' ');

/** Mailboxes of a function, not of a person (info@, sales@), in the languages that lists come in. */
export const ROLE_MAILBOXES: readonly string[] = (
	'abuse accounting accounts admin administration administrator all anfrage billing booking bookings buchhaltung buero bureau careers commercial compliance contact contacto contact-us contactus contato contabilidad customercare customerservice customer-service dev devnull dns einkauf empfang enquiries enquiry events everyone facturacion feedback finance frontdesk ftp hallo hello help helpdesk hola hostmaster hr hrdepartment info infos information inbox inquiries inquiry invoice invoices it jobs kontakt kundenservice legal list listserv mail mailer-daemon mailbox marketing media news newsletter no-reply nobody noc noreply no_reply office offers oficina operations ops order orders personal postmaster post presse press privacy procurement purchasing reception receptie recepcion recruiting recruitment reservations root rrhh sales secretary security service services shop spam staff subscribe support sysadmin tech team usenet undisclosed-recipients unsubscribe uucp ventas verkauf vertrieb verwaltung webmaster welcome www zentrale'
).split(' ');
