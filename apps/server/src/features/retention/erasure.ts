/** What was purged, kept outside the database: a backup from before still holds it, and a restore erases it again. */
export interface Erasure {
  readonly record: string;
  readonly purge: string;
}
