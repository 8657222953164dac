import { defineConfig } from 'vitest/config';

// Tests with a real PostgreSQL: those of the packages about the database, and any other named `x.database.test.ts`.
const databaseTests = [
  'packages/{database,monitoring,server}/src/**/*.test.ts',
  '**/*.database.test.{ts,tsx}',
];
// Tests that start and kill whole processes, which bring their own PostgreSQL.
const systemTests = ['packages/*/src/**/*.system.test.ts'];
const notSources = '**/node_modules/**';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'pure',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: [...databaseTests, ...systemTests, notSources],
          // A limit against tests that hang, no measure of speed: simulations share the machine with other work.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: databaseTests,
          exclude: [...systemTests, notSources],
          globalSetup: ['packages/database/src/testing/global-setup.ts'],
          // A cloned database and a job queue take their time on a busy machine.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'system', include: systemTests, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'journeys',
          include: ['packages/web/journeys/**/*.test.ts'],
          globalSetup: ['packages/web/journeys/setup.ts'],
          // Pages of one running Sapa, in one browser: more of them at once than cores only wait for each other.
          fileParallelism: false,
          maxConcurrency: 3,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
