/**
 * All text of the screens by area; a language is one folder of the same shape. Named one by one (`m.booth`), so that a screen brings its
 * own areas and no others.
 */
export * as m from './areas';
