import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'cli/**/*.test.ts',
      'training/**/*.test.ts',
      'bench/**/*.test.ts',
      'tests/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/messages.ts'],
    testTimeout: 30_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
