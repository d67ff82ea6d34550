/** True on an iPad or iPhone, in Safari or installed: `standalone` is theirs alone. */
export const isAppleTablet = (): boolean => 'standalone' in navigator && navigator.maxTouchPoints > 1;

/** True where such an app was opened from the Home Screen: it has no browser around it. */
export const isHomeScreenApp = (): boolean => isAppleTablet() && (navigator as { standalone?: boolean }).standalone === true;
