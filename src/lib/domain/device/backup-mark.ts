/** What a file of ours begins with, a backup or visitors for another tablet: "MUSTER" and the version 1. */
export const BACKUP_MARK: readonly number[] = [0x4d, 0x55, 0x53, 0x54, 0x45, 0x52, 1];
