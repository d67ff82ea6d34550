/**
 * What is in view on a screen that shows one of many, or one step of several: it stands before the screen's name in the title of the page.
 */
class PageTitle {
	part = $state('');
	/**
	 * For an effect: names it until another takes its place, or the screen is left. Nobody's name: titles stay in the browser's history.
	 */
	readonly name = (part: string): (() => void) => {
		this.part = part;
		return () => {
			this.part = '';
		};
	};
}

export const pageTitle = new PageTitle();
