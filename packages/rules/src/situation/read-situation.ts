/**
 * From a parsed file, or a plain value, to a situation the engine can decide; or diagnostics TH7xx that
 * say what is wrong, where, and what was probably meant. Every key is read or refused. The format stands
 * in docs/cli.md.
 */
import { Report, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean, oneOf } from '../diagnostics/suggest.ts';
import type { Span } from '../language/expression.ts';
import type { Act } from '../language/model.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { headSpan, type YamlEntry, type YamlMap, type YamlNode } from '../load/yaml-node.ts';
import { nodeOf } from './plain-node.ts';
import { answerableNames, readFacts, type FactVocabulary } from './read-facts.ts';
import { clip, readScalar, type ReadingCodes, type ValueContext } from './read-value.ts';
import type { Facts, Situation } from './situation.ts';

export interface SituationVocabulary extends FactVocabulary {
  readonly acts: ReadonlyMap<string, Pick<Act, 'kind'>>;
}

export interface SituationReading {
  /** Absent where a diagnostic is an error. */
  readonly situation?: Situation;
  readonly title?: string;
  readonly note?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const CODES: ReadingCodes = { unknownName: 'TH701', badValue: 'TH702', twice: 'TH703' };
const KEYS = ['title', 'note', 'acts', 'at', 'known-on', 'facts'] as const;
const EXAMPLE = 'Begin like this: `facts:`, and below it, indented, `agency: police`.';

/** `file` names the text in messages; leave it out for values that come from no text. */
export function readSituation(
  root: YamlNode | null,
  vocabulary: SituationVocabulary,
  file?: string,
): SituationReading {
  const report = new Report();
  if (root?.kind !== 'map') {
    const given = root === null ? 'There is nothing here' : 'This is not a map';
    const span =
      file === undefined ? undefined : root ? headSpan(file, root) : { file, from: 0, to: 0 };
    report.add('TH706', `${given}; a situation is a map with \`facts\`.`, span, { help: EXAMPLE });
    return { diagnostics: report.diagnostics };
  }
  return new SituationReader(root, vocabulary, file, report).read();
}

/** For values already parsed, such as the body of a request. */
export function readSituationValue(
  value: unknown,
  vocabulary: SituationVocabulary,
): SituationReading {
  return readSituation(nodeOf(value), vocabulary);
}

class SituationReader {
  readonly #root: YamlMap;
  readonly #vocabulary: SituationVocabulary;
  readonly #report: Report;
  readonly #context: ValueContext;

  constructor(
    root: YamlMap,
    vocabulary: SituationVocabulary,
    file: string | undefined,
    report: Report,
  ) {
    this.#root = root;
    this.#vocabulary = vocabulary;
    this.#report = report;
    this.#context = { vocabulary, codes: CODES, report, file };
  }

  read(): SituationReading {
    this.#refuseUnknownKeys();
    const title = this.#text('title');
    const note = this.#text('note');
    const acts = this.#acts();
    const knownOn = this.#date('known-on');
    const facts = this.#facts();
    const { diagnostics } = this.#report;
    return {
      ...(title === undefined ? {} : { title }),
      ...(note === undefined ? {} : { note }),
      diagnostics,
      ...(this.#report.failed
        ? {}
        : {
            situation: {
              ...(acts === undefined ? {} : { acts }),
              facts,
              ...(knownOn === undefined ? {} : { knownOn }),
            },
          }),
    };
  }

  #refuseUnknownKeys(): void {
    const names = answerableNames(this.#vocabulary);
    const groups = new Set([...names.keys()].map((name) => name.split('.')[0]!));
    for (const entry of this.#root.entries.values()) {
      const { key } = entry;
      if ((KEYS as readonly string[]).includes(key)) continue;
      const isFact = names.has(key) || (groups.has(key) && !this.#root.entries.has('facts'));
      this.#report.add(
        'TH706',
        isFact
          ? `\`${clip(key)}\` is a fact, and facts stand under \`facts\`.`
          : `A situation has no key \`${clip(key)}\`.`,
        this.#keySpan(entry),
        {
          help: isFact
            ? 'Write `facts:` on a line of its own and indent the facts below it.'
            : (didYouMean(key, KEYS) ?? oneOf(KEYS)),
        },
      );
    }
  }

  #text(key: 'title' | 'note'): string | undefined {
    const node = this.#root.entries.get(key)?.value;
    if (node === undefined) return undefined;
    if (node.kind === 'scalar' && node.value !== null) return String(node.value);
    this.#report.add('TH706', `\`${key}\` is text.`, this.#span(node));
    return undefined;
  }

  #date(key: 'at' | 'known-on'): string | undefined {
    const node = this.#root.entries.get(key)?.value;
    if (node === undefined) return undefined;
    const value = readScalar(this.#context, key, { type: 'date' }, node);
    if (value === 'unknown' || value === 'unknowable') {
      this.#report.add('TH702', `\`${key}\` is a day.`, this.#span(node), {
        help: 'Leave the line out when the day is not known.',
      });
      return undefined;
    }
    return typeof value === 'string' ? value : undefined;
  }

  #acts(): readonly string[] | undefined {
    const node = this.#root.entries.get('acts')?.value;
    if (node === undefined) return undefined;
    const items = node.kind === 'list' ? node.items : [node];
    if (items.length === 0) {
      this.#report.add('TH704', '`acts` names nothing that is asked.', this.#span(node), {
        help: 'Name at least one act, or leave `acts` out: it then follows from the paper.',
      });
    }
    const acts: string[] = [];
    for (const item of items) {
      const act = this.#act(item);
      if (act === undefined) continue;
      if (acts.includes(act)) {
        this.#report.add('TH704', `The act \`${act}\` is named twice.`, this.#span(item));
      } else acts.push(act);
    }
    return acts;
  }

  #act(node: YamlNode): string | undefined {
    const asked = [...this.#vocabulary.acts]
      .filter(([, act]) => act.kind === 'answer')
      .map(([id]) => id);
    if (node.kind !== 'scalar' || typeof node.value !== 'string') {
      this.#report.add('TH704', 'An act is named by its id.', this.#span(node), {
        help: oneOf(asked),
      });
      return undefined;
    }
    const id = node.value;
    const act = this.#vocabulary.acts.get(id);
    if (act?.kind === 'answer') return id;
    this.#report.add(
      'TH704',
      act
        ? `\`${id}\` is a duty. It follows from the answers and is not asked for.`
        : `There is no act \`${clip(id)}\`.`,
      this.#span(node),
      {
        help: act
          ? 'Remove it: duties are shown with every answer.'
          : (didYouMean(id, asked) ?? oneOf(asked, 20)),
      },
    );
    return undefined;
  }

  #facts(): Facts {
    const entry = this.#root.entries.get('facts');
    const at = this.#date('at');
    const node = entry?.value;
    let facts: Facts = {};
    if (node?.kind === 'map') {
      const { vocabulary, codes, report, file } = {
        ...this.#context,
        vocabulary: this.#vocabulary,
      };
      facts = readFacts({ map: node, vocabulary, codes, report, file });
    } else if (!entry) {
      this.#report.add('TH706', 'The situation has no `facts`.', this.#span(this.#root), {
        help: EXAMPLE,
      });
    } else if (node?.kind !== 'scalar' || node.value !== null) {
      this.#report.add('TH706', '`facts` is a map of names to values.', this.#keySpan(entry), {
        help: EXAMPLE,
      });
    }
    return at === undefined ? facts : this.#withDate(facts, at);
  }

  #withDate(facts: Facts, at: string): Facts {
    const given = facts[EVENT_DATE];
    if (given === undefined || given === at) return { ...facts, [EVENT_DATE]: at };
    const entry = this.#root.entries.get('at');
    this.#report.add(
      'TH703',
      `\`at\` says ${at}, but \`${EVENT_DATE}\` says ${typeof given === 'string' ? given : 'otherwise'}.`,
      entry && this.#keySpan(entry),
      { help: 'Keep one of them.' },
    );
    return facts;
  }

  #span(node: YamlNode): Span | undefined {
    return this.#context.file === undefined ? undefined : headSpan(this.#context.file, node);
  }

  #keySpan({ keyFrom, keyTo }: YamlEntry): Span | undefined {
    const { file } = this.#context;
    return file === undefined ? undefined : { file, from: keyFrom, to: keyTo };
  }
}
