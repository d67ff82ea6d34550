/** What file pickers offer (AC-7): the endings and types of the formats that the import reads. */
export const ACCEPTED_FILES = [
	'.csv', '.tsv', '.txt', '.tab', 'text/csv', 'text/tab-separated-values',
	'.xlsx', '.xlsm', '.xlsb', '.xls', '.xltx', '.ods', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.ms-excel',
	'.vcf', '.vcard', 'text/vcard', 'text/x-vcard',
	'.json', '.ndjson', '.jsonl', 'application/json'
].join(',');
