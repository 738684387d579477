/**
 * Which of a platform's voices may read a text: one of its language that speaks on the device itself. A voice that speaks from
 * a server would be told the words, and is not used. Pure.
 */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** Chinese is read aloud alike from both scripts; voices are named by place. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['zh-CN', 'zh-SG', 'zh'],
  'zh-Hant': ['zh-TW', 'zh-HK', 'zh'],
};

export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const own = voices.filter(({ localService }) => localService);
  const wanted = REGIONS[language] ?? [language];
  for (const tag of wanted) {
    const found = own.find(({ lang }) => isOf(lang, tag));
    if (found) return found;
  }
  return undefined;
}

/** Android writes es_US where others write es-US. */
function isOf(lang: string, tag: string): boolean {
  const plain = lang.replaceAll('_', '-').toLowerCase();
  const wanted = tag.toLowerCase();
  return plain === wanted || plain.startsWith(`${wanted}-`);
}
