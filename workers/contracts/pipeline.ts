import type { BoothApi } from './pipeline-booth';
import type { FieldsApi } from './fields';
import type { ContactsApi } from './pipeline-contacts';
import type { DeviceApi } from './pipeline-device';
import type { ImportingApi } from './pipeline-importing';
import type { ReadingApi } from './pipeline-reading';

export type { EntryDescription } from './pipeline-device';
export type { ColumnValues, MappingChoice } from './pipeline-reading';

/** pipeline.worker: the single writer of contacts and imports. */
export interface PipelineApi extends ReadingApi, ImportingApi, ContactsApi, FieldsApi, BoothApi, DeviceApi {
	ping(): Promise<'pong'>;
	/**
	 * Makes an import's code ready while nobody waits: once in a worker's life, nothing stored; whatever is asked meanwhile comes first.
	 */
	warmUp(): Promise<void>;

	/** A file is here and about to be inspected for an import: the threads that clean its rows start beside that. */
	expectRows(): Promise<void>;
}
