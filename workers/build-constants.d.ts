/** Name of the rules that this build was made of (scripts/rules-version.mjs). */
declare const __MUSTER_RULES__: string;
