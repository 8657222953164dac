const view = new Float64Array(1);
const words = new Int32Array(view.buffer);

/** Numbers different from each other with the place, from 0, in which each first came: a `Map` that takes a million doubles without an object for each. */
export class PlacesOfNumbers {
  #numbers = new Float64Array(64);
  // Place + 1; 0 = a free slot.
  #places = new Uint32Array(64);
  #count = 0;

  /** The place of a number (not NaN); a new one gets the next place. */
  placeOf(number: number): number {
    const slot = this.#slotOf(number);
    if (this.#places[slot] > 0) return this.#places[slot] - 1;
    this.#numbers[slot] = number;
    this.#places[slot] = ++this.#count;
    if (2 * this.#count > this.#places.length) this.#grow();
    return this.#count - 1;
  }

  #slotOf(number: number): number {
    const mask = this.#places.length - 1;
    view[0] = number;
    const mixed = Math.imul(words[0] ^ Math.imul(words[1], 0x9e3779b1), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#places[slot] > 0 && this.#numbers[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [numbers, places] = [this.#numbers, this.#places];
    this.#numbers = new Float64Array(2 * numbers.length);
    this.#places = new Uint32Array(2 * places.length);
    for (let slot = 0; slot < places.length; slot++) {
      if (places[slot] === 0) continue;
      const moved = this.#slotOf(numbers[slot]);
      this.#numbers[moved] = numbers[slot];
      this.#places[moved] = places[slot];
    }
  }
}
