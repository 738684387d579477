/**
 * AES-GCM by the platform, bound to what is in it and where it lies, and padded so that its size tells little.
 * What does not open was another key's, or was changed: there is no telling them apart, and none is needed.
 */
export interface Box {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const PAD = 4096;
const LENGTH = 4;

export async function lock(key: CryptoKey, bytes: Uint8Array, about: string): Promise<Box> {
  const padded = new Uint8Array(Math.ceil((bytes.length + LENGTH) / PAD) * PAD);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) },
    key,
    padded,
  );
  return { iv, data };
}

export async function unlock(
  key: CryptoKey,
  { iv, data }: Box,
  about: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const padded = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) },
      key,
      data,
    );
    return new Uint8Array(padded, LENGTH, new DataView(padded).getUint32(0));
  } catch {
    return undefined;
  }
}
