export { removeEmbeddedPostgres } from '../embedded/remove-embedded-postgres.ts';
export { type Child, startChild } from './child.ts';
export { copiedRows } from './copied-rows.ts';
export { killTree } from './kill-tree.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { untilTrue } from './until-true.ts';
