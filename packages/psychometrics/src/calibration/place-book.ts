/** Hands out the places of the common vector; a name that was seen before has the same place. */
export class PlaceBook {
  readonly #byName = new Map<string, number>();
  readonly #sum: number[] = [];
  readonly #users: number[] = [];

  /** Number of places so far. */
  get size(): number {
    return this.#users.length;
  }

  /** A place with a start value (the mean of those given); a new one unless the name has one. */
  take(name: string | undefined, start: number): { readonly at: number; readonly isNew: boolean } {
    const known = name === undefined ? undefined : this.#byName.get(name);
    const at = known ?? this.size;
    if (known === undefined) {
      this.#sum.push(0);
      this.#users.push(0);
      if (name !== undefined) this.#byName.set(name, at);
    }
    this.#sum[at] += start;
    this.#users[at]++;
    return { at, isNew: known === undefined };
  }

  /** True where more than one item took the place. */
  isShared(at: number): boolean {
    return this.#users[at] > 1;
  }

  startValues(): Float64Array {
    return Float64Array.from(this.#sum, (sum, at) => sum / this.#users[at]);
  }
}
