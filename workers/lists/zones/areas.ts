/**
 * Area codes and states by the clock that they live by; a code whose area has two clocks stands under both. Public numbering plans and
 * state lists.
 */
const NORTH_AMERICA: Record<string, string> = {
	'America/New_York': `203 475 860 959 207 339 351 413 508 617 774 781 857 978 603 401 802 212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934 201 551 609 640 732 848 856
		862 908 973 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878 302 227 240 301 410 443 667 202 771 276 434 540 571 686 703 757 804 826 948 304 681 252 336 472 704 743 828 910 919 980 984 803 821
		839 843 854 864 229 404 470 478 678 706 762 770 912 943 239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954 850 448 216 220 234 283 326 330 380 419 436 440 513 567 614 740
		937 231 248 269 313 517 586 616 679 734 810 947 989 906 260 317 463 574 765 812 930 502 606 859 270 364 423 865`,
	'America/Chicago': `850 448 906 574 812 930 270 364 423 219 615 629 731 901 931 205 251 256 334 659 938 327 479 501 870 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872 319 515 563 641 712 316
		620 785 913 225 318 337 457 504 985 218 320 507 612 651 763 924 952 228 601 662 769 235 314 417 557 573 636 660 816 975 402 531 308 701 605 405 539 572 580 918 210 214 254 281 325 346 361 409 430 432 469 512
		621 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979 262 274 353 414 534 608 715 920`,
	'America/Denver': '308 701 605 303 719 720 748 970 983 406 505 575 385 435 801 307 208 986 915',
	'America/Phoenix': '480 520 602 623 928',
	'America/Los_Angeles': `208 986 209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 702 725 775 458
		503 541 971 206 253 360 425 509 564`,
	'America/Anchorage': '907',
	'Pacific/Honolulu': '808',
	'America/St_Johns': '709 879',
	'America/Halifax': '902 782 506 428',
	'America/Toronto':
		'418 581 367 438 514 263 450 579 354 819 873 468 416 437 647 942 905 289 365 742 519 226 548 382 613 343 753 705 249 683 807 867',
	'America/Winnipeg': '204 431 584 807',
	'America/Regina': '306 639 474',
	'America/Edmonton': '403 587 780 825 368 250',
	'America/Vancouver': '604 778 236 672 250 867'
};

/** "country state" → zones. */
const STATES: Record<string, string> = {
	'America/New_York':
		'US:CT US:ME US:MA US:NH US:RI US:VT US:NY US:NJ US:PA US:DE US:MD US:DC US:VA US:WV US:NC US:SC US:GA US:FL US:OH US:MI US:IN US:KY US:TN',
	'America/Chicago': 'US:FL US:IN US:KY US:TN US:AL US:AR US:IL US:IA US:KS US:LA US:MN US:MS US:MO US:NE US:ND US:SD US:OK US:TX US:WI',
	'America/Denver': 'US:NE US:ND US:SD US:CO US:MT US:NM US:UT US:WY US:ID',
	'America/Phoenix': 'US:AZ',
	'America/Los_Angeles': 'US:ID US:CA US:NV US:OR US:WA',
	'America/Anchorage': 'US:AK',
	'Pacific/Honolulu': 'US:HI',
	'America/St_Johns': 'CA:NL',
	'America/Halifax': 'CA:NS CA:NB CA:PE',
	'America/Toronto': 'CA:ON CA:QC CA:NU',
	'America/Winnipeg': 'CA:MB',
	'America/Regina': 'CA:SK',
	'America/Edmonton': 'CA:AB CA:NT',
	'America/Vancouver': 'CA:BC CA:YT',
	'Australia/Sydney': 'AU:NSW AU:VIC AU:ACT AU:TAS',
	'Australia/Brisbane': 'AU:QLD',
	'Australia/Adelaide': 'AU:SA',
	'Australia/Darwin': 'AU:NT',
	'Australia/Perth': 'AU:WA',
	'America/Manaus': 'BR:AM BR:RR BR:RO BR:MT BR:MS',
	'America/Rio_Branco': 'BR:AC',
	'America/Sao_Paulo':
		'BR:SP BR:RJ BR:MG BR:ES BR:PR BR:SC BR:RS BR:DF BR:GO BR:TO BR:BA BR:SE BR:AL BR:PE BR:PB BR:RN BR:CE BR:PI BR:MA BR:PA BR:AP'
};

/** First digits after the calling code, longest first, by country. */
const PREFIXES: Record<string, readonly (readonly [prefix: string, zones: string])[]> = {
	AU: [
		['2', 'Australia/Sydney'],
		['3', 'Australia/Sydney'],
		['7', 'Australia/Brisbane'],
		['8', 'Australia/Adelaide,Australia/Darwin,Australia/Perth']
	],
	BR: [
		['68', 'America/Rio_Branco'],
		...['65', '66', '67', '69', '92', '95', '97'].map((p) => [p, 'America/Manaus'] as const),
		...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((p) => [p, 'America/Sao_Paulo'] as const)
	],
	ES: [
		['822', 'Atlantic/Canary'],
		['828', 'Atlantic/Canary'],
		['922', 'Atlantic/Canary'],
		['928', 'Atlantic/Canary']
	],
	MX: [
		...['646', '661', '664', '686'].map((p) => [p, 'America/Tijuana'] as const),
		['998', 'America/Cancun'],
		['55', 'America/Mexico_City'],
		['33', 'America/Mexico_City'],
		['81', 'America/Mexico_City']
	],
	PT: [
		['292', 'Atlantic/Azores'],
		['295', 'Atlantic/Azores'],
		['296', 'Atlantic/Azores']
	],
	RU: [
		['495', 'Europe/Moscow'],
		['498', 'Europe/Moscow'],
		['499', 'Europe/Moscow'],
		['812', 'Europe/Moscow']
	]
};

function turned(table: Record<string, string>): Map<string, string[]> {
	const map = new Map<string, string[]>();
	for (const [zone, keys] of Object.entries(table))
		for (const key of keys.trim().split(/\s+/u)) map.set(key, [...(map.get(key) ?? []), zone]);
	return map;
}
const areaZones = turned(NORTH_AMERICA);
const stateZones = turned(STATES);

/** Zones of a state of the US, Canada, Australia or Brazil, by its code; null = not known. */
export const zonesOfState = (country: string, state: string): string[] | null =>
	stateZones.get(`${country}:${state.toUpperCase()}`) ?? null;

/** Zones by the area code of a number without its calling code; null = the country says it all. */
export function zonesOfArea(country: string, national: string): string[] | null {
	if (country === 'US' || country === 'CA') return areaZones.get(national.slice(0, 3)) ?? null;
	return PREFIXES[country]?.find(([prefix]) => national.startsWith(prefix))?.[1].split(',') ?? null;
}
