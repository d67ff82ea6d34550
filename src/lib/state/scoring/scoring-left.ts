import * as z from 'zod/mini';
import { scoringProfileSchema, type ScoringProfile } from '#domain/scoring/scoring-profile';
import { settingsSchema, type Settings } from '#domain/settings';
import { newestLeft, Typing } from '../shell/half-typed';

/** Where tiers begin. */
export type TierDraft = Pick<Settings, 'tierBy' | 'tierThresholds' | 'tierRanks'>;

/** What is tried out on the scoring screen and not saved; null = as saved. */
export interface ScoringDraft {
	profile: ScoringProfile | null;
	tiers: TierDraft | null;
	/** Texts typed and not added yet, by the field's id. */
	typed: Texts;
}
type Texts = Readonly<Record<string, string>>;

const textsSchema = z.record(z.string(), z.string());
const tierSchema = z.pick(settingsSchema, { tierBy: true, tierThresholds: true, tierRanks: true });

/** What was written of a part, as long as it can be read. */
function part<T>(schema: z.ZodMiniType<T>, text: string | undefined): T | null {
	if (text === undefined) return null;
	try {
		return z.safeParse(schema, JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

/**
 * The draft of the scoring screen as it is kept with what is half typed: whoever tried it out finds it when they come back, from a look at
 * one of the contacts, from the lock, or after a page that died.
 */
export class ScoringLeft {
	#typing: Typing | null = null;
	#isOver = false;
	#brought: Promise<ScoringDraft | null> | null = null;

	/** What was left by the user at work when the screen came; null = nothing. */
	bring(): Promise<ScoringDraft | null> {
		return (this.#brought ??= this.#bring());
	}
	async #bring(): Promise<ScoringDraft | null> {
		const left = await newestLeft('scoring');
		if (!left || this.#isOver) return null;
		this.#typing ??= new Typing(left.id, true);
		const { profile, tiers, typed } = left.values;
		return { profile: part(scoringProfileSchema, profile), tiers: part(tierSchema, tiers), typed: part(textsSchema, typed) ?? {} };
	}

	/** Keeps what is tried out now; nothing where all is as saved and no text waits to be added. */
	keep({ profile, tiers, typed }: ScoringDraft): void {
		const texts = Object.entries(typed).filter(([, text]) => text.trim() !== '');
		if (!profile && !tiers && texts.length === 0) {
			this.#typing?.forget();
			this.#typing = null;
			return;
		}
		this.#typing ??= new Typing();
		this.#typing.keep({
			kind: 'scoring',
			target: '',
			name: '',
			at: Date.now(),
			values: {
				...(profile && { profile: JSON.stringify(profile) }),
				...(tiers && { tiers: JSON.stringify(tiers) }),
				...(texts.length > 0 && { typed: JSON.stringify(Object.fromEntries(texts)) })
			}
		});
	}

	/** The screen goes away; what is kept of it is there to be gone on with. */
	leave(): void {
		this.#isOver = true;
		this.#typing?.leave();
		this.#typing = null;
	}
}
