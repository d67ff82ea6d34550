import type { ColumnContent } from './content';
import type { HeaderMeaning } from './header/index';
import type { Concept } from './synonyms/index';

/** A column of the file with what its header and its values say. */
export interface SourceColumn {
	index: number;
	header: string;
	meaning: HeaderMeaning;
	content: ColumnContent;
	/** The meaning of the header once neighbours and values have settled what is ambiguous. */
	concept: Concept | null;
	/** Its values alone say what it is. */
	byValues?: true;
}

/** Code and params of a text of the catalogue. */
export type Message = { code: string; params: Record<string, string | number> };
