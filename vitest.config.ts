import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/rooms/infra/scratch-root.ts',
    // Nothing in the rooms is kept in a module, and reading all of them anew for each file would take a quarter of the time.
    isolate: false,
    // Left to itself vitest keeps one core free, and of two that is every other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On a busy machine a second is not enough.
    expect: { poll: { timeout: 20_000 } },
  },
});
