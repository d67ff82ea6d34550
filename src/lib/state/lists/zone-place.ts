/** "Europe/Berlin" as one reads it: Berlin. */
export const zonePlace = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
