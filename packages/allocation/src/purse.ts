/**
 * Money in whole dollars, taken from funds for groups of cases that share the funds that may pay for them. When a fund
 * is empty, what it paid for another group is moved to a fund that may pay for that one too: so money is only missing
 * where no way of dividing it would do.
 */
export class Purse {
  readonly #left: number[];
  /** By group, what each fund pays. */
  readonly #paid = new Map<string, { readonly funds: readonly number[]; readonly by: number[] }>();

  constructor(amounts: readonly number[]) {
    this.#left = [...amounts];
  }

  static groupOf(funds: readonly number[]): string {
    return funds.join(' ');
  }

  /** False, with nothing taken, where there is not enough. */
  take(funds: readonly number[], amount: number): boolean {
    const group = this.#group(funds);
    let wanted = amount;
    const moved: (() => void)[] = [];
    while (wanted > 0) {
      const path = this.#path(group);
      if (path === undefined) {
        for (const undo of moved.reverse()) undo();
        return false;
      }
      const step = Math.min(wanted, path.most);
      path.move(step);
      moved.push(() => path.move(-step));
      wanted -= step;
    }
    return true;
  }

  paid(funds: readonly number[]): readonly { readonly fund: number; readonly amount: number }[] {
    return this.#group(funds).by.flatMap((amount, fund) => (amount > 0 ? [{ fund, amount }] : []));
  }

  left(fund: number): number {
    return this.#left[fund]!;
  }

  #group(funds: readonly number[]): { readonly funds: readonly number[]; readonly by: number[] } {
    const key = Purse.groupOf(funds);
    const held = this.#paid.get(key) ?? { funds, by: this.#left.map(() => 0) };
    this.#paid.set(key, held);
    return held;
  }

  /** From the group by funds that may pay it to one with money left; on the way what others got is moved. */
  #path(start: {
    readonly funds: readonly number[];
    readonly by: number[];
  }): { readonly most: number; readonly move: (step: number) => void } | undefined {
    interface Visit {
      readonly fund: number;
      readonly group: { readonly funds: readonly number[]; readonly by: number[] };
      readonly before: Visit | undefined;
    }
    const seen = new Set<number>();
    const queue: Visit[] = [];
    const visit = (group: Visit['group'], before: Visit | undefined): void => {
      for (const fund of group.funds)
        if (!seen.has(fund)) {
          seen.add(fund);
          queue.push({ fund, group, before });
        }
    };
    visit(start, undefined);
    for (let at = 0; at < queue.length; at++) {
      const end = queue[at]!;
      if (this.#left[end.fund]! > 0) {
        const steps: Visit[] = [];
        for (let one: Visit | undefined = end; one !== undefined; one = one.before) steps.push(one);
        let most = this.#left[end.fund]!;
        // Each group on the way gives back what it had of the fund before.
        for (const { group, before } of steps)
          if (before !== undefined) most = Math.min(most, group.by[before.fund]!);
        return {
          most,
          move: (step) => {
            this.#left[end.fund]! -= step;
            for (const { fund, group, before } of steps) {
              group.by[fund]! += step;
              if (before !== undefined) group.by[before.fund]! -= step;
            }
          },
        };
      }
      for (const group of this.#paid.values()) if (group.by[end.fund]! > 0) visit(group, end);
    }
    return undefined;
  }
}
