/** True on an iPad or iPhone, in Safari or installed: `standalone` is theirs alone. */
export const isAppleTablet = (): boolean => 'standalone' in navigator && navigator.maxTouchPoints > 1;

/** True where such an app was opened from the Home Screen: it has no browser around it. */
export const isHomeScreenApp = (): boolean => isAppleTablet() && (navigator as { standalone?: boolean }).standalone === true;

/**
 * What a picker offers where a file of ours is wanted. An iPad knows no file by an ending that none of its apps has told it of: named, all of
 * them would be grey and none could be chosen.
 */
export const musterFiles = (): string | undefined => (isAppleTablet() ? undefined : '.muster,application/octet-stream');

/**
 * What a picker offers of these kinds. Safari on an iPad offers what it knows a type of, and drops endings that no app has told it of: of
 * those (.jsonl, .ods, .xlsb) no file could be chosen. The type of all bytes stands for them there, and brings no menu of the camera with it.
 */
export const offered = (kinds: string | undefined): string | undefined =>
	kinds !== undefined && isAppleTablet() ? `${kinds},application/octet-stream` : kinds;
