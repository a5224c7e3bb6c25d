import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What the requests of a client have cost so far, as DynamoDB itself counts it. */
export interface Units {
  requests: number;
  /** Read units, table and index together. */
  read: number;
  /** Write units of the table itself. */
  tableWrite: number;
  /** Write units of its index. */
  indexWrite: number;
}

interface Capacity {
  readonly CapacityUnits?: number;
  readonly ReadCapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
}

interface Consumed {
  readonly CapacityUnits?: number;
  readonly Table?: Capacity;
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, Capacity>>;
}

const WRITES = /^(Put|Update|Delete)Item/;

/** Lets every request of a client tell what it consumed (`ReturnConsumedCapacity: INDEXES`) and adds it up. */
export function countUnits(client: DynamoDBClient): { readonly units: Units; reset(): void } {
  const units: Units = { requests: 0, read: 0, tableWrite: 0, indexWrite: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const name = String(context.commandName);
      const isCounted = WRITES.test(name) || /^(Get|Query|Scan)/.test(name);
      const input = isCounted ? { ...args.input, ReturnConsumedCapacity: 'INDEXES' } : args.input;
      const result = await next({ ...args, input } as typeof args);
      if (isCounted) add(units, name, (result.output as { ConsumedCapacity?: Consumed }).ConsumedCapacity ?? {});
      return result;
    },
    { step: 'initialize', name: 'countUnits' },
  );
  return {
    units,
    reset: () => {
      Object.assign(units, { requests: 0, read: 0, tableWrite: 0, indexWrite: 0 });
    },
  };
}

function add(units: Units, command: string, consumed: Consumed): void {
  const indexes = Object.values(consumed.GlobalSecondaryIndexes ?? {}).reduce(
    (sum, one) => sum + (one.CapacityUnits ?? 0),
    0,
  );
  const table = consumed.Table?.CapacityUnits ?? (consumed.CapacityUnits ?? 0) - indexes;
  units.requests += 1;
  if (WRITES.test(command)) {
    units.tableWrite += table;
    units.indexWrite += indexes;
  } else units.read += table + indexes;
}
