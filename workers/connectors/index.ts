import type { ConnectorDescription } from '#domain/delivery';
import { toRegistry, type Registry } from '../registry';
import type { Connector } from './connector';
import { fileDownload } from './file-download';
import { webhookJson } from './webhook-json';

/** Every way to deliver (PUSH-1). A new one is a file and a line here. */
export const connectors: Registry<Connector> = toRegistry([fileDownload, webhookJson]);

/** The connectors as plain data, so that settings screens draw themselves. */
export const describeConnectors = (): ConnectorDescription[] =>
	connectors.all.map(({ id, label, description, kind, cors, settings }) => ({ id, label, description, kind, cors, settings }));
