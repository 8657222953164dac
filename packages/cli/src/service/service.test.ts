import { createServer, type Server } from 'node:net';
import { resolve } from 'node:path';
import { translator } from '@sapa/language';
import { afterEach, expect, test } from 'vitest';
import { WrongUsage } from '../command.ts';
import { closeAll } from './close-all.ts';
import { dataDirectory } from './data-directory.ts';
import { onNextFreePort } from './next-free-port.ts';
import { wholeNumber } from './whole-number.ts';

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done)))));

function listen(port: number): Promise<number> {
  const server = createServer();
  servers.push(server);
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

test('a busy port gives the next free one', async () => {
  const busy = await listen(0);
  const found = await onNextFreePort(busy, listen);
  expect(found).toBeGreaterThan(busy);
});

test('any other trouble with a port is an error, not a reason to try the next', async () => {
  let calls = 0;
  const refused = async () => {
    calls++;
    throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
  };
  await expect(onNextFreePort(80, refused)).rejects.toThrow('not allowed');
  expect(calls).toBe(1);
});

test('the data lie where the option says, else where SAPA_DATA says, else in .sapa', () => {
  expect(dataDirectory({ data: '/srv/a' }, { SAPA_DATA: '/srv/b' })).toBe('/srv/a');
  expect(dataDirectory({}, { SAPA_DATA: '/srv/b' })).toBe('/srv/b');
  expect(dataDirectory({}, { SAPA_DATA: '' })).toBe(resolve('.sapa'));
});

test.each(['0', '65536', '-1', '1.5', 'many', '', true, undefined])('%s is no port', (value) => {
  const limits = { name: '--port', min: 1, max: 65_535 };
  expect(() => wholeNumber(value, limits, translator('en'))).toThrow(WrongUsage);
});

test('what cannot be closed keeps nothing else open', async () => {
  const closed: string[] = [];
  const closer = (name: string) => async () => void closed.push(name);
  const broken = async () => {
    throw new Error('the worker hangs');
  };
  expect(await closeAll([closer('postgres'), broken, closer('server')])).toEqual([
    new Error('the worker hangs'),
  ]);
  expect(closed).toEqual(['server', 'postgres']);
});
