import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On a busy machine a second is not enough.
    expect: { poll: { timeout: 20_000 } },
  },
});
