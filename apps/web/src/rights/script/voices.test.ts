import { describe, expect, it } from 'vitest';
import { voiceFor } from './voices.ts';

const local = (lang: string) => ({ lang, localService: true });
const remote = (lang: string) => ({ lang, localService: false });

describe('a voice', () => {
  it('is of the language, however the platform writes it', () => {
    expect(voiceFor([local('en-US'), local('es_US')], 'es')).toEqual(local('es_US'));
    expect(voiceFor([local('est-EE')], 'es')).toBeUndefined();
  });
  it('that speaks from a server is never used, not even where it is the only one', () => {
    expect(voiceFor([remote('ur-PK')], 'ur')).toBeUndefined();
    expect(voiceFor([remote('bn-IN'), local('bn-BD')], 'bn')).toEqual(local('bn-BD'));
  });
  it('of Chinese is chosen by place, and any other Chinese one does', () => {
    const voices = [local('zh-HK'), local('zh-CN')];
    expect(voiceFor(voices, 'zh-Hans')).toEqual(local('zh-CN'));
    expect(voiceFor(voices, 'zh-Hant')).toEqual(local('zh-HK'));
    expect(voiceFor([local('zh-CN')], 'zh-Hant')).toEqual(local('zh-CN'));
  });
});
