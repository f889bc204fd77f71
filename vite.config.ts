import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = `http://127.0.0.1:${process.env.API_PORT ?? '4321'}`;

/** One file for the page's build (`vite build`), the development server and the tests. */
export default defineConfig(({ mode }) => ({
  root: mode === 'test' ? '.' : 'web',
  plugins: mode === 'test' ? [] : [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', manifest: true },
  server: { proxy: { '/api': server, '/healthz': server, '/readyz': server } },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Browsers draw in software here: more at once would only wait for each other.
    maxWorkers: 2,
  },
}));
