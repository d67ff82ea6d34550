/** Readers (workers/pipeline/map/readers) of columns that are kept as they are, and by which people refuse all the same. */
export const REFUSING_READERS: ReadonlySet<string> = new Set(['consentToo', 'leftToo', 'optOutToo', 'refusedAt', 'statedToo']);

/** Those, and the ones that read a column into Consent: all by which people agree or refuse. */
export const CONSENT_READERS: ReadonlySet<string> = new Set([...REFUSING_READERS, 'reversedConsent', 'statedConsent', 'withdrawnAt']);
