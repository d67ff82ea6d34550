import type { LearnNote } from '#domain/scoring/learned-model';
import type { Result } from '#domain/result';
import type { ModelView, OutcomeColumn, OutcomeFile, OutcomeMatch, OutcomeReading, Trained, TrainRequest } from '#domain/scoring/models';
import type { Preview, PreviewBasis, ScoringDraft } from '#domain/scoring/scoring';

/** scoring.worker: tries profiles out on all contacts; reads, never writes. */
export interface ScoringApi {
	ping(): Promise<'pong'>;
	/** Reads what scoring needs of all contacts, once; null = a newer call came. */
	openPreview(onProgress: (done: number, total: number) => void): Promise<Result<PreviewBasis> | null>;
	/** What a draft would make of all contacts; null = nothing is open. */
	preview(draft: ScoringDraft): Promise<Preview | null>;
	closePreview(): Promise<void>;
	/** Columns that may hold outcomes. */
	outcomeColumns(): Promise<OutcomeColumn[]>;
	/** Learns a model from outcomes (SCO-5); progress 0–1; null = stopped. Keeps nothing. */
	train(request: TrainRequest, onProgress: (share: number) => void): Promise<Result<Trained> | null>;
	stopTraining(): Promise<void>;
	/** Versions that are kept, newest first. */
	models(): Promise<ModelView[]>;
	/** What has moved since the model in use was learned; [] = nothing, or the rules score. */
	modelDrift(): Promise<LearnNote[]>;
	/** Reads a CRM export with outcomes; it stays in memory for matchOutcomes. */
	openOutcomes(file: File): Promise<Result<OutcomeFile>>;
	/** Finds the contacts of the file that is open, and how well their scores did. */
	matchOutcomes(reading: OutcomeReading): Promise<Result<OutcomeMatch>>;
}
