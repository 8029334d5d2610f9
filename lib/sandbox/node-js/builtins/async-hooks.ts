import { currentStores, runWithStores, type Stores } from './async-context';

type Run<Result> = (...given: unknown[]) => Result;

const { AsyncLocalStorage } = {
  AsyncLocalStorage: class {
    readonly #default: unknown;
    readonly name: string;

    constructor(options: { defaultValue?: unknown; name?: string } = {}) {
      this.#default = options.defaultValue;
      this.name = options.name ?? '';
    }

    getStore(): unknown {
      const stores = currentStores();
      return stores.has(this) ? stores.get(this) : this.#default;
    }

    run<Result>(store: unknown, run: Run<Result>, ...given: unknown[]): Result {
      return runWithStores(new Map(currentStores()).set(this, store), () => run(...given));
    }

    exit<Result>(run: Run<Result>, ...given: unknown[]): Result {
      return this.run(undefined, run, ...given);
    }

    enterWith(store: unknown): void {
      (currentStores() as Map<object, unknown>).set(this, store);
    }

    disable(): void {
      this.enterWith(undefined);
    }

    static bind<Result>(run: Run<Result>): Run<Result> {
      const stores = currentStores();
      return (...given) => runWithStores(stores, () => run(...given));
    }

    static snapshot(): <Result>(run: Run<Result>, ...given: unknown[]) => Result {
      const stores = currentStores();
      return (run, ...given) => runWithStores(stores, () => run(...given));
    }
  },
};

const { AsyncResource } = {
  AsyncResource: class {
    readonly type: string;
    readonly #stores: Stores = currentStores();

    constructor(type: string) {
      this.type = type;
    }

    runInAsyncScope<Result>(run: Run<Result>, self?: unknown, ...given: unknown[]): Result {
      return runWithStores(this.#stores, () => run.apply(self, given));
    }

    bind<Result>(run: Run<Result>): Run<Result> {
      return (...given) => this.runInAsyncScope(run, undefined, ...given);
    }

    emitDestroy(): this {
      return this;
    }

    asyncId(): number {
      return 1;
    }

    triggerAsyncId(): number {
      return 0;
    }

    static bind<Result>(run: Run<Result>): Run<Result> {
      return AsyncLocalStorage.bind(run);
    }
  },
};

export const asyncHooks = {
  AsyncLocalStorage,
  AsyncResource,
  executionAsyncId: () => 1,
  triggerAsyncId: () => 0,
  executionAsyncResource: () => ({}),
  createHook: () => {
    const hook = { enable: () => hook, disable: () => hook };
    return hook;
  },
};
