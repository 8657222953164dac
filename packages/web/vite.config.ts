import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the pages to dist/; in development the API of a Sapa on its usual port answers. */
export default defineConfig({
  base: '/',
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', chunkSizeWarningLimit: 700 },
  server: {
    host: '127.0.0.1',
    port: 3142,
    proxy: { '/api': { target: process.env.SAPA_ADDRESS ?? 'http://127.0.0.1:3141' } },
  },
});
