import type { Problem } from '#domain/result';
import { problemText } from '#domain/messages/index';
import type { Preview, PreviewBasis, ProfileVersion } from '#domain/scoring/scoring';
import { defaultProfile, type ScoringProfile } from '#domain/scoring/scoring-profile';
import { m } from '#lib/messages/index';
import { onNews } from '#lib/worker-client/news';
import { pipeline } from '#lib/worker-client/pipeline';
import { scoring as worker } from '#lib/worker-client/scoring';
import { profileChanges } from './scoring-changes';
import { ScoringLeft, type TierDraft } from './scoring-left';
import { toasts } from '../shell/toasts.svelte';

const words = m.scoringPage;

/** The scoring screen: a draft of the profile, what it would make of all contacts, and the way to save it. */
export class ScoringScreen {
	state = $state<'reading' | 'ready' | 'empty' | 'failed'>('reading');
	/** Per cent of the contacts read. */
	read = $state(0);
	basis = $state.raw<PreviewBasis | null>(null);
	profile = $state.raw<ScoringProfile>(defaultProfile());
	preview = $state.raw<Preview | null>(null);
	versions = $state.raw<ProfileVersion[]>([]);
	saving = $state(false);
	/** Per cent of the contacts scored anew; null = no rescoring runs. */
	rescored = $state<number | null>(null);
	#saved = $state.raw<ScoringProfile>(defaultProfile());
	/** Tiers that are tried out; null = as saved. */
	tiers = $state.raw<TierDraft | null>(null);
	#savedTiers = $state.raw<TierDraft | null>(null);
	/** Texts typed and not added yet, by the field's id. */
	typed = $state.raw<Readonly<Record<string, string>>>({});
	#asking = false;
	#again = false;
	#turn = 0;
	/** What was tried out and not saved is kept there, and is on the screen again from the first reading on. */
	#left = new ScoringLeft();
	#isBack = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What the draft changed since the last save. */
	readonly changes = $derived(profileChanges(this.#saved, this.profile));
	readonly dirty = $derived(JSON.stringify(this.profile) !== JSON.stringify(this.#saved));
	/** The version in use: 1 = the standard profile. */
	readonly version = $derived(this.versions[0]?.version ?? 1);

	/** Reads contacts and versions and follows the news; returns the way to stop. */
	start(): () => void {
		const stop = onNews((news) => {
			if (news.kind === 'upkeep' && news.work === 'rescore')
				this.rescored = news.done < news.total ? Math.floor((100 * news.done) / news.total) : null;
			if (news.kind !== 'contacts' || this.saving) return;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.open(), 1000);
		});
		void this.open();
		return () => {
			stop();
			clearTimeout(this.#timer);
			this.#turn++;
			this.#left.leave();
			void worker.closePreview().catch(() => undefined);
		};
	}

	/** What is tried out is kept with every change: neither the lock nor a page that dies takes it away. */
	#keep(): void {
		this.#left.keep({ profile: this.dirty ? this.profile : null, tiers: this.tiers, typed: this.typed });
	}

	/** Reads what scoring needs of all contacts. The draft stays as it is. */
	async open(): Promise<void> {
		const turn = ++this.#turn;
		if (!this.basis) this.state = 'reading';
		try {
			const [opened, settings, versions, left] = await Promise.all([
				worker.openPreview((done, total) => {
					if (turn === this.#turn) this.read = Math.floor((100 * done) / Math.max(1, total));
				}),
				pipeline.getSettings(),
				pipeline.profileVersions(),
				this.#isBack ? null : this.#left.bring()
			]);
			if (turn !== this.#turn || opened === null) return;
			if (!opened.ok) {
				this.state = 'failed';
				return;
			}
			const kept = this.basis && this.dirty;
			this.#isBack = true;
			this.basis = opened.value;
			this.versions = versions;
			this.#saved = settings.scoringProfile;
			if (!kept) this.profile = left?.profile ?? settings.scoringProfile;
			if (left?.tiers) this.tiers = left.tiers;
			// What is typed while the contacts are read is newer.
			if (left) this.typed = { ...left.typed, ...this.typed };
			this.#savedTiers = tiersOf(settings);
			// What was saved elsewhere meanwhile is no draft any more.
			if (left) this.#keep();
			this.state = opened.value.contacts === 0 ? 'empty' : 'ready';
			await this.#ask();
		} catch {
			if (turn === this.#turn) this.state = 'failed';
		}
	}

	/** Takes a change of the draft; the preview follows. */
	readonly change = (patch: Partial<ScoringProfile>): void => {
		this.profile = { ...this.profile, ...patch };
		this.#keep();
		void this.#ask();
	};
	/** A text that is typed and not added yet, kept as the draft is. */
	readonly type = (id: string, text: string): void => {
		this.typed = { ...this.typed, [id]: text };
		this.#keep();
	};
	/** Tries tiers out; null = as saved. */
	readonly tryTiers = (tiers: TierDraft | null): void => {
		this.tiers = tiers && tiersOf(tiers);
		this.#keep();
		void this.#ask();
	};
	/** The tiers as they are stored now. */
	readonly setSavedTiers = (settings: TierDraft): void => {
		this.#savedTiers = tiersOf(settings);
		void this.#ask();
	};
	readonly discard = (): void => {
		this.profile = this.#saved;
		this.#keep();
		void this.#ask();
	};

	/** One question at a time; of those that come meanwhile only the last is asked. */
	async #ask(): Promise<void> {
		const saved = this.#savedTiers;
		if (this.#asking || !saved || !this.basis) {
			this.#again = true;
			return;
		}
		this.#asking = true;
		try {
			do {
				this.#again = false;
				const now = this.#savedTiers ?? saved;
				// As long as nothing is tried out, tiers begin where they are stored, by rank, too.
				const tiers = this.tiers ?? (this.dirty ? now : { ...now, tierBy: 'score' as const });
				const answer = await worker.preview({ profile: this.profile, ...tiers, savedThresholds: now.tierThresholds });
				if (answer) this.preview = answer;
			} while (this.#again);
		} catch {
			this.state = 'failed';
		} finally {
			this.#asking = false;
		}
	}

	/** Stores the draft as a new version and scores all contacts by it. */
	readonly save = (): Promise<void> => this.#store(this.profile, null, words.saved);
	/** Brings an earlier version back. */
	readonly restore = (version: ProfileVersion): Promise<void> =>
		this.#store(version.profile, version.version, () => words.undone(version.version));
	/** The version before the present one; null = there is none. */
	readonly previous = $derived(this.versions[1] ?? null);

	async #store(profile: ScoringProfile, restored: number | null, said: (changed: number) => string): Promise<void> {
		if (this.saving) return;
		this.saving = true;
		const drawn = this.profile;
		try {
			const result = await pipeline.saveProfile(profile, restored);
			if (!result.ok) {
				this.#say(result.problem);
				return;
			}
			this.rescored = 0;
			const done = await pipeline.rescoreAll((n, total) => {
				this.rescored = Math.floor((100 * n) / Math.max(1, total));
			});
			if (!done.ok) {
				this.#say(done.problem);
				return;
			}
			this.#saved = profile;
			// What was moved meanwhile is a draft again.
			if (this.profile === drawn) this.profile = profile;
			this.#keep();
			// Another tab may have saved one since this screen read them.
			const before = result.value[1];
			toasts.show({
				text: said(done.value.changed),
				tone: 'green',
				...(restored === null && before ? { action: { label: words.undo, run: () => void this.restore(before) } } : {})
			});
			await this.open();
		} catch {
			toasts.show({ text: words.failed, tone: 'red' });
		} finally {
			this.rescored = null;
			this.saving = false;
		}
	}
	#say(problem: Problem): void {
		toasts.show({ text: problemText(problem), tone: 'red', ms: 10_000 });
	}
}

const tiersOf = ({ tierBy, tierThresholds, tierRanks }: TierDraft): TierDraft => ({
	tierBy,
	tierThresholds: { ...tierThresholds },
	tierRanks: { ...tierRanks }
});
