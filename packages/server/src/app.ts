import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import packageFile from '../package.json' with { type: 'json' };
import type { App, AppParts } from './app-parts.ts';
import { answerErrors } from './errors.ts';
import { answerOnlyFromHere } from './only-from-here.ts';
import { takeOnlyText } from './only-text.ts';
import { answersRoutes } from './routes/answers.ts';
import { ceremonyRoutes } from './routes/ceremony.ts';
import { drawRoutes } from './routes/draw.ts';
import { earlierSampleRoutes } from './routes/earlier-sample.ts';
import { frameRoutes } from './routes/frame.ts';
import { itemRoutes } from './routes/items.ts';
import { participationRoutes } from './routes/participation.ts';
import { planningRoutes } from './routes/planning.ts';
import { reconciliationRoutes } from './routes/reconciliation.ts';
import { registerRoutes } from './routes/registers.ts';
import { releaseRoutes } from './routes/releases.ts';
import { resultRoutes } from './routes/results.ts';
import { roundRoutes } from './routes/rounds.ts';
import { schoolRoutes } from './routes/schools.ts';
import { successionRoutes } from './routes/succession.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { weightRoutes } from './routes/weights.ts';
import { withinRoutes } from './routes/within.ts';
import { workRoutes } from './routes/work.ts';

/** Largest file that may be uploaded. */
const uploadLimitBytes = 200 * 1024 * 1024;

/** The application without a port: API under /api/v1, its document and page, and the pages of the browser application. */
export async function buildApp(parts: AppParts): Promise<App> {
  const bare: FastifyInstance = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
  });
  const app = bare.withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(bare);
  answerOnlyFromHere(bare);
  takeOnlyText(bare);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'content-security-policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'",
    });
  });
  await app.register(fastifyMultipart, { limits: { fileSize: uploadLimitBytes, files: 1 } });
  await app.register(fastifySwagger, {
    openapi: { info: { title: 'Sapa', version: packageFile.version } },
    transform: jsonSchemaTransform,
  });
  await app.register(fastifySwaggerUi, { routePrefix: '/api/docs' });
  await app.register(
    async (api) => {
      api.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
      for (const routes of [
        roundRoutes,
        registerRoutes,
        uploadRoutes,
        reconciliationRoutes,
        successionRoutes,
        earlierSampleRoutes,
        ceremonyRoutes,
        frameRoutes,
        drawRoutes,
        participationRoutes,
        weightRoutes,
        answersRoutes,
        workRoutes,
        resultRoutes,
        itemRoutes,
        schoolRoutes,
        releaseRoutes,
        withinRoutes,
        planningRoutes,
      ])
        routes(api.withTypeProvider<ZodTypeProvider>(), parts);
    },
    { prefix: '/api/v1' },
  );
  if (parts.webRoot === undefined) app.setNotFoundHandler((_request, reply) => notFound(reply));
  else await servePages(app, parts.webRoot);
  return app;
}

/** Static files of the pages; every other path that is no API answers with the page, which finds its way by itself. */
async function servePages(app: App, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    setHeaders(reply, path) {
      // Files under assets carry their hash in the name; the page itself must always be fresh.
      const lasting = path.includes('/assets/');
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    cacheControl: false,
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/')) return notFound(reply);
    return reply.sendFile('index.html');
  });
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ code: 'not-found', what: 'page' });
}
