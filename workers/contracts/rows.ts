/** What a worker says to the window that started it: start a row worker whose end of the line is `port`; end that one. */
export type RowCall = { rows: 'start'; id: number; port: MessagePort } | { rows: 'end'; id: number };
/** What the window says back: that row worker died, or could not be started. */
export interface RowDeath {
	rows: 'lost';
	id: number;
}
/** The first thing that a row worker hears: its end of the line. */
export interface RowEnd {
	port: MessagePort;
}
