const { apply } = Reflect;
const { deref } = WeakRef.prototype;
const companions = new WeakMap<object, object>();
const { set } = WeakMap.prototype;

/** Tells whether one object was collected, without ever keeping it: what is looked at is a companion that goes with it. */
export class WeakSample {
  #companion: object | undefined = {};
  readonly #seen = new WeakRef(this.#companion as object);

  goWith(owner: object): void {
    apply(set, companions, [owner, this.#companion]);
    this.#companion = undefined;
  }

  isGone(): boolean {
    return apply(deref, this.#seen, []) === undefined;
  }
}
