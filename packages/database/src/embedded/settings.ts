/**
 * Settings for one ordinary server that also runs the application: about 1 GB for the database. Answers 127.0.0.1 only.
 * A COMMIT is on the disk when it returns (fsync and synchronous_commit stay on).
 */
export const ordinarySettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  // A socket file has a short maximal path, and whoever may enter its folder could connect.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: '1.1',
  // Compiling pays only for queries far longer than ours.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  cluster_name: 'sapa',
};

/** For throw-away clusters of tests: nothing has to survive a power cut. */
export const throwAwaySettings: Readonly<Record<string, string>> = {
  ...ordinarySettings,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  autovacuum: 'off',
};

/** The settings as arguments of the program `postgres`. */
export function settingArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
