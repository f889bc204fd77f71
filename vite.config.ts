import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const inTests = process.env.VITEST !== undefined;
const server = `http://127.0.0.1:${process.env.API_PORT ?? '4321'}`;

/** One file for the page's build (`vite build`), the development server and the tests. */
export default defineConfig({
  root: inTests ? '.' : 'web',
  plugins: inTests ? [] : [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', manifest: true },
  server: { proxy: { '/api': server, '/healthz': server, '/readyz': server } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
