/** What a reader of packs accepts, so that no file can keep it busy. Far above any law seen so far. */
export const LIMITS = {
  fileCharacters: 1_000_000,
  stackCharacters: 10_000_000,
  stackFiles: 2_000,
  fileLines: 20_000,
  lineCharacters: 20_000,
  nodesPerFile: 50_000,
  depth: 60,
  /** Tests in one norm's condition, and in all, with definitions opened. New York's largest: 202; all of it: 4,567. */
  openedCondition: 5_000,
  openedStack: 200_000,
  /** Problems shown per file: past these, the first ones are the cause. */
  problemsPerFile: 40,
} as const;
