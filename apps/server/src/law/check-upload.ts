/** The bytes of an uploaded law, unpacked and checked: what the process of a check is asked, and what it answers. */
import type { Result } from '../db/result.ts';
import { checkPack, type CheckedPack, type CheckRefusal, type PackToCheck } from './check-pack.ts';
import { readPackUpload } from './pack-upload.ts';

export interface UploadToCheck extends Omit<PackToCheck, 'upload'> {
  readonly content: Uint8Array;
}

/** `stopped`: the server is closing. `crashed`: perhaps no fault of the file. */
export type CheckProblem = 'too-slow' | 'too-much-memory' | 'crashed' | 'stopped';

export type CheckUpload = (
  upload: UploadToCheck,
) => Promise<Result<CheckedPack, CheckRefusal> | { readonly problem: CheckProblem }>;

export function checkUpload({
  content,
  ...rest
}: UploadToCheck): Result<CheckedPack, CheckRefusal> {
  const read = readPackUpload(content);
  return read.ok ? checkPack({ upload: read.value, ...rest }) : read;
}
