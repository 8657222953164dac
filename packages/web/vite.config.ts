import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Lays the independent program that repeats a whole draw beside the short ones of public/check. */
const wholeProgram: Plugin = {
  name: 'whole-program',
  generateBundle() {
    const source = readFileSync(new URL('../sampling/verify/verify.py', import.meta.url));
    this.emitFile({ type: 'asset', fileName: 'check/verify.py', source });
  },
};

/** Builds the pages to dist/; in development the API of a Sapa on its usual port answers. */
export default defineConfig({
  base: '/',
  plugins: [react(), wholeProgram],
  build: { outDir: 'dist', target: 'es2022', chunkSizeWarningLimit: 700 },
  server: {
    host: '127.0.0.1',
    port: 3142,
    proxy: { '/api': { target: process.env.SAPA_ADDRESS ?? 'http://127.0.0.1:3141' } },
  },
});
