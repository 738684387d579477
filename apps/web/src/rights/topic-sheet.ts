/** A topic of the rights as a sheet for paper: all that its page says, with how far each rule was read. Pure. */
import type { Sheet, SheetLaw, SheetPoint } from '@threshold/letters/sheet/sheet';
import { authorityMarks } from './authority-marks.ts';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import { earliestDay, reviewOf } from './rights-review.ts';
import type { Authority, Point, RightsVoice, Topic } from './rights-site.ts';

export function topicSheet(voice: RightsVoice, topic: Topic): Sheet {
  const { language, head, day } = voice;
  const say = plainly(voice);
  const expires = earliestDay([head.expires, ...topic.points.map((point) => point.expires)]);
  const days = say(K.version, { date: day(head.version), expires: day(expires) });
  return {
    id: `rights-${topic.id}`,
    language,
    title: plain(topic.title),
    lead: topic.lead === undefined ? undefined : plain(topic.lead),
    labels: {
      limit: say(K.limit),
      say: say(K.say),
      english: say(K.english),
      law: say(K.rule),
    },
    points: topic.points.map((point) => pointOf(point, voice)),
    foot: [
      plain(reviewOf(voice)),
      days,
      say(K.legal),
      ...(language.tag === 'en' ? [] : [say(K.lawEnglish)]),
    ],
    running: `${plain(topic.title)} · ${plain(reviewOf(voice))} ${say(K.until, { date: day(expires) })}`,
    version: head.version,
    expires,
    mark: say(K.walletMark),
  };
}

function pointOf(point: Point, voice: RightsVoice): SheetPoint {
  const say = plainly(voice);
  const { title, why, limits, phrases, authority, expires, stale } = point;
  return {
    title: plain(title),
    why: plain(why),
    limits: limits.map(plain),
    phrases: phrases.map(({ own, english }) => ({
      own: plain(own),
      english: voice.language.tag === 'en' ? undefined : plain(english),
    })),
    law: authority.map((each) => lawOf(each, voice)),
    remarks: stale ? [say(K.stale)] : [],
    until: say(K.until, { date: voice.day(expires) }),
  };
}

function lawOf(authority: Authority, voice: RightsVoice): SheetLaw {
  const say = plainly(voice);
  const { citation, note, source } = authority;
  return {
    citation,
    told: authorityMarks(authority)
      .map((key) => say(key))
      .join(' '),
    note,
    source: source === undefined ? undefined : { label: say(K.source), address: source },
  };
}

/** Typeset words have marks of their own for what keeps its direction. */
function plainly({ say }: RightsVoice): RightsVoice['say'] {
  return (key, values) => plain(say(key, values));
}

function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}
