import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { answerOnlyFromHere } from './only-from-here.ts';

const ask = async (headers: Record<string, string>, method: 'GET' | 'POST' = 'GET') => {
  const app = Fastify();
  answerOnlyFromHere(app);
  app.route({ method: ['GET', 'POST'], url: '/', handler: async () => 'here' });
  const { statusCode } = await app.inject({ method, url: '/', headers });
  return statusCode;
};

test('whoever names this computer is answered', async () => {
  expect(await ask({ host: '127.0.0.1:3141' })).toBe(200);
  expect(await ask({ host: 'localhost:3141' })).toBe(200);
  expect(await ask({ host: '[::1]:3141' })).toBe(200);
  expect(await ask({ host: '127.0.0.1:3141', origin: 'http://127.0.0.1:3141' }, 'POST')).toBe(200);
});

test('a name that only resolves to this computer is refused', async () => {
  expect(await ask({ host: 'rebound.example:3141' })).toBe(403);
  expect(await ask({ host: '127.0.0.1.example' })).toBe(403);
});

test('a page of another site is refused', async () => {
  expect(await ask({ host: '127.0.0.1:3141', origin: 'https://elsewhere.example' }, 'POST')).toBe(403);
  expect(await ask({ host: '127.0.0.1:3141', origin: 'http://127.0.0.1:8080' }, 'POST')).toBe(403);
});
