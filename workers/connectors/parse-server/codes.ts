/** Codes of Parse by which an answer says why it refused: https://docs.parseplatform.org/rest/guide/#error-codes */

/** Codes of Parse: https://docs.parseplatform.org/rest/guide/#error-codes */
export const INTERNAL = 1,
	BUSY = 100,
	GONE = 101,
	FORBIDDEN = 119,
	TAKEN = 137,
	LIMIT = 155,
	REPEATED = 159;
