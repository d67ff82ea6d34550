/**
 * Properties that address books add to a vCard for themselves: how they show or file a card, and what of it they cut out of a picture. They
 * say nothing about the person.
 */
const OF_THE_BOOK = new Set([
	'X-ABSHOWAS',
	'X-ABUID',
	'X-ABORDER',
	'X-ABCROP-RECTANGLE',
	'X-ABPHOTO',
	'X-IMAGEHASH',
	'X-IMAGETYPE',
	'X-IMAGEBACKGROUNDCOLORS-DATA',
	'X-SHARED-PHOTO-DISPLAY-PREF',
	'X-ADDRESSING-GRAMMAR',
	'X-MS-OL-DESIGN',
	'X-MS-OL-DEFAULT-POSTAL-ADDRESS'
]);

export const isOfAddressBook = (header: string): boolean => OF_THE_BOOK.has(header.trim().toUpperCase());
