import { MediaQuery } from 'svelte/reactivity';

/** Whether the rail stands on the left, or else the bar below: the variant `rail` of app.css. Only one of them is made. */
export const railed = new MediaQuery(
	'(min-width: 900px) and (min-height: 500px) and (orientation: landscape), (min-width: 900px) and (pointer: fine)'
);
