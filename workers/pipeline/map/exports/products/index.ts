import { toRegistry } from '#workers/registry';
import type { KnownExport } from '../known-export';
import { brevo } from './brevo';
import { datev } from './datev';
import { eventbrite, luma, meetup, teamsAttendance, tito, zoomWebinar } from './events';
import { googleForms, typeform } from './forms';
import { googleContacts, googleContactsOld, googleOutlook } from './google';
import { hubspotContacts } from './hubspot';
import { apollo, facebookLeads } from './leads';
import { linkedinConnections } from './linkedin';
import { mailchimp } from './mailchimp';
import { activeCampaign, kit, klaviyo, patreon, substack, systemeIo } from './newsletters';
import { outlookDesktop, outlookWeb } from './outlook';
import { outlookChinese } from './outlook-local/zh';
import { outlookDutch } from './outlook-local/nl';
import { outlookFrench } from './outlook-local/fr';
import { outlookGerman } from './outlook-local/de';
import { outlookItalian } from './outlook-local/it';
import { outlookJapanese } from './outlook-local/ja';
import { outlookPolish } from './outlook-local/pl';
import { outlookPortuguese } from './outlook-local/pt';
import { outlookSpanish } from './outlook-local/es';
import { musterContacts, musterScores, musterTemplate } from './own';
import { pipedrive } from './pipedrive';
import { salesforceData, salesforceReport } from './salesforce';
import { badgeScanner, talque } from './scanners';
import { shopify, stripe, wooCommerce } from './shops';
import { thunderbird } from './thunderbird';
import { vcardColumns } from './vcard';
import { zoomInfo } from './zoominfo';

/** Files of products that are known by their header row; one line each. */
export const knownExports = toRegistry<KnownExport>([
	googleContacts,
	googleContactsOld,
	googleOutlook,
	outlookDesktop,
	outlookWeb,
	outlookGerman,
	outlookFrench,
	outlookSpanish,
	outlookItalian,
	outlookPortuguese,
	outlookDutch,
	outlookPolish,
	outlookJapanese,
	outlookChinese,
	thunderbird,
	linkedinConnections,
	hubspotContacts,
	salesforceReport,
	salesforceData,
	pipedrive,
	apollo,
	zoomInfo,
	facebookLeads,
	mailchimp,
	brevo,
	activeCampaign,
	kit,
	systemeIo,
	klaviyo,
	substack,
	patreon,
	eventbrite,
	luma,
	zoomWebinar,
	teamsAttendance,
	tito,
	meetup,
	typeform,
	googleForms,
	talque,
	badgeScanner,
	shopify,
	stripe,
	wooCommerce,
	datev,
	vcardColumns,
	musterContacts,
	musterScores,
	musterTemplate
]);
