/** Issues found while committing stand behind those of the rows: keys [importId, ISSUES_OF_COMMIT + unit]. */
export const ISSUES_OF_COMMIT = 10_000_000;
