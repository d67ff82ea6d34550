import type { BackupHeader, BackupLine, Restored } from '#domain/device/backup';
import type { Result } from '#domain/result';
import type { TrainedModel } from '#domain/scoring/learned-model';
import type { ProfileVersion } from '#domain/scoring/scoring';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import type { Settings } from '#domain/settings';
import type { DeviceUsers, Role } from '#domain/device/users';
import type { ExportFormat } from './export';

/** A registry entry as plain data, so that settings screens draw themselves. */
export interface EntryDescription {
	id: string;
	label: string;
	description: string;
}

/** The device: settings, scoring, users, backups, and what happens in the app. */
export interface DeviceApi {
	// --- settings and registries ---------------------------------------------
	getSettings(): Promise<Settings>;
	saveSettings(patch: Partial<Settings>): Promise<Result<Settings>>;
	/**
	 * Rescores everything with the present settings, in the background (SCO-7). `changed`: contacts that have another score than when it
	 * began.
	 */
	rescoreAll(onProgress: (done: number, total: number) => void): Promise<Result<{ changed: number }>>;
	/** Editions of the scoring profile, newest first; [] = the untouched device's. */
	profileVersions(): Promise<ProfileVersion[]>;
	/**
	 * Makes a profile the present one and marks all contacts for rescoring (call rescoreAll next). `restored` = the version brought back.
	 */
	saveProfile(profile: ScoringProfile, restored?: number | null): Promise<Result<ProfileVersion[]>>;
	/** Keeps a trained model as a version; nothing is scored by it yet. */
	saveModel(model: TrainedModel): Promise<Result<null>>;
	/** Scores by this version from now on, null = by the rules; marks all contacts for rescoring (call rescoreAll next). */
	useModel(id: string | null): Promise<Result<null>>;
	/**
	 * What scores contacts in a lead list: 'rules', a model's version, null = what scores all contacts; marks all contacts for rescoring
	 * (call rescoreAll next).
	 */
	scoreList(listId: string, by: string | null): Promise<Result<null>>;
	deleteModel(id: string): Promise<Result<null>>;
	exportModel(id: string): Promise<Result<{ blob: Blob; name: string }>>;
	/** `id`: the version that it is now. One that is kept already stays as it is. */
	importModel(file: File): Promise<Result<{ id: string }>>;
	/** Writes Won (1) or Lost (0) into Lead Status; each can be undone from its contact. What dies in the middle is done on return. */
	writeOutcomes(
		ids: Uint32Array,
		outcomes: Uint8Array,
		onProgress: (done: number, total: number) => void
	): Promise<Result<{ changed: number }>>;
	/** A score set by hand, 0–100; null = the rules' own again. */
	setScore(id: number, score: number | null, why: string): Promise<Result<null>>;
	describe(): Promise<Record<'formats' | 'normalizers' | 'rules' | 'matchRules' | 'survivorshipRules' | 'factors', EntryDescription[]>>;
	/** `emptying` = takes every value out where the store could not be deleted. */
	wipeDevice(emptying?: boolean): Promise<Result<null>>;

	// --- users (HIS-3) -----------------------------------------------------------
	/** Who uses this device, who at this moment, and who has a passphrase. */
	listUsers(): Promise<DeviceUsers>;
	/** Adds somebody (id null), or changes name and role. Administrators' alone. */
	saveUser(id: string | null, name: string, role: Role): Promise<Result<DeviceUsers>>;
	removeUser(id: string): Promise<Result<DeviceUsers>>;
	/** Hands the device over to somebody, where nobody has a passphrase. */
	switchUser(id: string): Promise<Result<DeviceUsers>>;
	/** Names this store: another name than before = the browser threw the store away meanwhile. */
	storeMark(): Promise<string>;
	/** The system is putting the page away (true), or it is back: work in chunks stops between two of them, and goes on. */
	setAway(away: boolean): Promise<void>;

	// --- backup (APP-5) ----------------------------------------------------------
	/**
	 * Everything but secrets as one file, verified after writing; `passphrase` null = not encrypted. `unlogged` = its line in the audit log,
	 * where a full device had no room for it (logBackup).
	 */
	makeBackup(
		passphrase: string | null,
		onProgress: (done: number) => void
	): Promise<Result<{ blob: Blob; contacts: number; entries: number; unlogged: BackupLine | null }>>;
	/** Writes that line. False where there is no room still. */
	logBackup(line: BackupLine): Promise<boolean>;
	/** What a backup file says of itself, before any passphrase. */
	backupHeader(file: File): Promise<Result<BackupHeader>>;
	/** Takes the place of everything on this device but its secrets; deliveries that were under way are paused. */
	restoreBackup(file: File, passphrase: string | null, onProgress: (done: number) => void): Promise<Result<Restored>>;
	/** The contacts of a backup as a file for the wizard, where nobody is doubled. */
	backupContacts(
		file: File,
		passphrase: string | null,
		onProgress: (done: number) => void
	): Promise<Result<{ file: File; contacts: number }>>;
	/** A restore died in the middle: what is here is not whole. */
	restoreUnfinished(): Promise<boolean>;
	/** A report on a person left the app as a file. */
	noteReport(id: number | null): Promise<void>;
	/** A list left the app as a file, or on paper (HIS-2). */
	noteExport(what: string, format: ExportFormat | 'paper', rows: number): Promise<void>;

	// --- what happens in the app (HIS-1) ----------------------------------------
	/** Notes what only the window knows of (domain/figures/events.ts); others are left out. */
	noteEvents(events: readonly { name: string; props: unknown }[]): Promise<void>;
	/** A contact was looked at: the first time after its import is noted. */
	noteLookedAt(contactId: number): Promise<void>;
}
