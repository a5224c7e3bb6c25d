/** The process has stopped: nothing that it calls any more comes through. */
export class Crash extends Error {
  constructor() {
    super('the process has stopped');
    this.name = 'Crash';
  }
}

/** Calls to ports, counted; at one of them the world stops, before or after it took effect. */
export interface CrashPlan {
  /** The port as it is, but counted and stopped. */
  watch<Port extends object>(name: string, port: Port): Port;
  /** The calls made so far, `store.put`. */
  readonly calls: readonly string[];
  /** Stops at the n-th call (from 0). */
  stopAt(call: number, when: 'before' | 'after'): void;
  /** The process runs again; it does not stop any more. */
  restart(): void;
}

/** A plan that lets everything pass until told where to stop. */
export function crashPlan(): CrashPlan {
  const calls: string[] = [];
  let at: { readonly call: number; readonly when: 'before' | 'after' } | null = null;
  let stopped = false;

  const counted = (name: string, verb: string, call: (...given: unknown[]) => unknown) => {
    return async (...given: unknown[]): Promise<unknown> => {
      if (stopped) throw new Crash();
      const isHere = at !== null && calls.length === at.call;
      calls.push(`${name}.${verb}`);
      if (isHere && at?.when === 'before') {
        stopped = true;
        throw new Crash();
      }
      const result = await call(...given);
      if (isHere) stopped = true;
      if (stopped) throw new Crash();
      return result;
    };
  };

  return {
    watch(name, port) {
      return new Proxy(port, {
        get(target, verb, receiver) {
          const value: unknown = Reflect.get(target, verb, receiver);
          if (typeof value !== 'function' || !WATCHED.has(String(verb))) return value;
          return counted(name, String(verb), value.bind(target));
        },
      });
    },
    calls,
    stopAt(call, when) {
      at = { call, when };
    },
    restart() {
      at = null;
      stopped = false;
    },
  };
}

/** The verbs of the ports; what else a fake offers is for looking at it. */
const WATCHED = new Set(['get', 'put', 'list', 'due', 'lease', 'remove', 'send', 'read', 'write']);
