import type { ConnectorDescription } from '#domain/delivery';
import { toRegistry, type Registry } from '../registry';
import type { Connector } from './connector';
import { brevo } from './brevo/brevo';
import { dynamics } from './dynamics/dynamics';
import { fileDownload } from './file-download';
import { hubspot } from './hubspot/hubspot';
import { mailchimp } from './mailchimp/mailchimp';
import { mautic } from './mautic/mautic';
import { pipedrive } from './pipedrive/pipedrive';
import { salesforce } from './salesforce/salesforce';
import { salesforceBulk } from './salesforce/salesforce-bulk';
import { suitecrm } from './suitecrm/suitecrm';
import { twenty } from './twenty/twenty';
import { webhookJson } from './webhook-json';
import { zoho } from './zoho/zoho';
import { make } from './make';
import { n8n } from './n8n';
import { nodeRed } from './node-red';
import { dolibarr } from './dolibarr';
import { espocrm } from './espocrm/espocrm';
import { odoo } from './odoo/odoo';
import { postgrest } from './postgrest/postgrest';
import { directus } from './directus';
import { parseServer } from './parse-server/parse-server';
import { tryton } from './tryton/tryton';
import { zapier } from './zapier';

/** Every way to deliver (PUSH-1). A new one is a file and a line here. */
export const connectors: Registry<Connector> = toRegistry<Connector>([
	parseServer,
	directus,
	postgrest,
	odoo,
	espocrm,
	dolibarr,
	make,
	n8n,
	nodeRed,
	zapier,
	tryton,
	fileDownload,
	webhookJson,
	hubspot,
	salesforce,
	salesforceBulk,
	pipedrive,
	zoho,
	dynamics,
	mailchimp,
	brevo,
	twenty,
	mautic,
	suitecrm
]);

/** The connectors as plain data, so that settings screens draw themselves. */
export const describeConnectors = (): ConnectorDescription[] =>
	connectors.all.map(({ id, label, description, kind, cors, settings, corsRemedy, proof, auth, mails, findsDoubles, oneWay }) => ({
		id,
		label,
		description,
		kind,
		cors,
		settings,
		corsRemedy,
		proof,
		auth,
		mails,
		findsDoubles,
		oneWay
	}));
