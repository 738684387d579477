/**
 * Properties as questions to Z3, made from the norms as written (through the chains that peers are given) and
 * never from a diagram. Each question is wider than a breach: it asks for a situation and one way of reading
 * the law that break the property together. So where Z3 finds none the property holds; what it finds need not
 * be a breach where the law is read several ways.
 */
import type { Expression } from '@threshold/rules/language/expression';
import type { Claim as Property, Norm, Stack } from '@threshold/rules/language/model';
import { OUTCOMES, type Modality, type Outcome } from '@threshold/rules/language/outcome';
import { strictness } from '@threshold/rules/prove/breach';
import { chainOf, liveByLayer, type Chain } from '../../peers/chain.ts';
import { any, not as without, readingsOf, type Condition } from '../../peers/condition.ts';
import { ExpressionLowering } from '../../peers/lower-expression.ts';
import { clash } from './clash.ts';
import { and, type Encoding, not, or, type Claim } from './encoding.ts';

const PLAIN: readonly Outcome[] = ['must', 'may', 'must-not', 'not-required', 'no-rule'];

export class PropertyClaims {
  readonly #stack: Stack;
  readonly #encoding: Encoding;
  /** Acts that Z3 needs minutes for. */
  readonly #leftOut: ReadonlySet<string>;
  readonly #chains = new Map<string, Chain>();

  constructor(stack: Stack, encoding: Encoding, leftOut: ReadonlySet<string>) {
    this.#stack = stack;
    this.#encoding = encoding;
    this.#leftOut = leftOut;
  }

  /** Where the property is broken. */
  broken(claim: Property): Claim {
    switch (claim.shape) {
      case 'never':
        return and([this.#said(claim.when), this.#said(claim.so)]);
      case 'implies':
        this.#readOneWay(claim.when);
        return and([this.#said(claim.when), not(this.#said(claim.so))]);
      case 'equivalent': {
        this.#readOneWay(claim.when);
        const [where, so] = [this.#said(claim.when), this.#said(claim.so)];
        return or([and([where, not(so)]), and([so, not(where)])]);
      }
      case 'total':
        return and([
          this.#said(claim.when),
          or(this.#meant(claim.acts).map((act) => this.#silent(act))),
        ]);
      case 'no-conflict':
        return or(this.#meant(claim.acts).map((act) => this.#conflict(act)));
      case 'monotone':
        return or(this.#meant(claim.acts).map((act) => this.#gain(act)));
      case 'floor':
      case 'ceiling':
        return or(claim.norms.map((norm) => this.#passed(claim.shape, norm)));
    }
  }

  #meant(acts: readonly string[]): readonly string[] {
    return acts.filter((act) => !this.#leftOut.has(act));
  }

  #said(expression: Expression): Claim {
    switch (expression.op) {
      case 'and':
        return and(expression.parts.map((part) => this.#said(part)));
      case 'or':
        return or(expression.parts.map((part) => this.#said(part)));
      case 'not':
        return not(this.#said(expression.part));
      case 'answer': {
        const { act, outcomes } = expression;
        const plain = PLAIN.filter((outcome) => outcomes.includes(outcome));
        if (plain.length < outcomes.length) throw new Error('asked of plain answers only');
        return or(plain.map((outcome) => this.#encoding.norms(this.#chain(act), outcome)));
      }
      default:
        return this.#encoded((lowering) => lowering.condition(expression));
    }
  }

  /** Then the condition and a missing answer are read in one way only by chance. */
  #readOneWay(expression: Expression): void {
    if (expression.op === 'answer') return;
    const condition = new ExpressionLowering(this.#stack).condition(expression);
    if (readingsOf(condition).size > 0) throw new Error('the condition can be read several ways');
  }

  #silent(act: string): Claim {
    const declared = this.#stack.silences.filter((silence) => silence.act === act);
    return and([
      this.#encoding.norms(this.#chain(act), 'no-rule'),
      ...declared.map(({ when }) => not(this.#said(when))),
    ]);
  }

  #conflict(act: string): Claim {
    return this.#encoded((lowering) => clash(liveByLayer(this.#stack, act, lowering)));
  }

  /** Permissive where a fact that counts as no is not stated, and not where it is. */
  #gain(act: string): Claim {
    const chain = this.#chain(act);
    const unstated = [...this.#stack.facts.values()].filter((fact) => fact.whenUnstated === false);
    const permissive = (read: Chain): Claim =>
      or(['may' as const, 'must' as const].map((outcome) => this.#encoding.norms(read, outcome)));
    return or(
      unstated.map(({ name }) =>
        and([
          permissive(withFact(chain, name, false)),
          not(permissive(withFact(chain, name, true))),
        ]),
      ),
    );
  }

  /** The norm stands, no layer from its own upwards decides past it, and the answer is past it. */
  #passed(shape: 'floor' | 'ceiling', id: string): Claim {
    const acts = [
      ...new Set(everyNorm(this.#stack.norms).find((norm) => norm.id === id)?.acts ?? []),
    ];
    return or(
      this.#meant(acts).map((act) => {
        if (this.#stack.acts.get(act)?.kind !== 'answer') return 'false';
        const lowering = new ExpressionLowering(this.#stack);
        const layers = liveByLayer(this.#stack, act, lowering);
        const own = layers.flat().find(({ norm }) => norm.id === id);
        if (!own) return 'false';
        const past = (modality: Modality | undefined): boolean => {
          const step = strictness(modality ?? 'may') - strictness(own.norm.modality ?? 'may');
          return shape === 'floor' ? step < 0 : step > 0;
        };
        const above = layers
          .flat()
          .filter(({ norm }) => norm.layer <= own.norm.layer && past(norm.modality));
        this.#encoding.register([...lowering.computed.values()]);
        const [stands, decidedAbove] = [own.when, any(...above.map(({ when }) => when))].map(
          (each) => this.#encoding.condition(each),
        );
        const answers = OUTCOMES.filter(
          (outcome) => PLAIN.includes(outcome) && outcome !== 'no-rule',
        )
          .filter((outcome) => past(outcome as Modality))
          .map((outcome) => this.#encoding.norms(this.#chain(act), outcome));
        return and([stands ?? 'false', not(decidedAbove ?? 'false'), or(answers)]);
      }),
    );
  }

  /** An input has one meaning for one lowering, so what it works out is registered before it is said. */
  #encoded(make: (lowering: ExpressionLowering) => Condition): Claim {
    const lowering = new ExpressionLowering(this.#stack);
    const condition = make(lowering);
    this.#encoding.register([...lowering.computed.values()]);
    return this.#encoding.condition(condition);
  }

  #chain(act: string): Chain {
    const chain = this.#chains.get(act) ?? chainOf(this.#stack, act);
    this.#chains.set(act, chain);
    this.#encoding.register(chain.computed);
    return chain;
  }
}

function everyNorm(norms: readonly Norm[]): Norm[] {
  return norms.flatMap((norm) => [norm, ...everyNorm(norm.unless)]);
}

/** The chain with one yes-no fact known. */
function withFact(chain: Chain, fact: string, value: boolean): Chain {
  const settle = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'yes':
        return condition.input === fact ? { kind: 'constant', value } : condition;
      case 'not':
        return without(settle(condition.part));
      case 'all':
      case 'any':
        return { ...condition, parts: condition.parts.map(settle) };
      default:
        return condition;
    }
  };
  return { ...chain, links: chain.links.map((link) => ({ ...link, when: settle(link.when) })) };
}
