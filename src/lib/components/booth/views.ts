/** What the booth shows: the form, or one of the views beside it. */
export type BoothView = 'form' | 'visitors' | 'check' | 'handOver' | 'kiosk' | 'setup';
