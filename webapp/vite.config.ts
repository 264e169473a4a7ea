import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

// The server that `npm run dev` sends API and socket calls to.
const server = process.env.CONSILIUM_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    outDir: '../target/webapp',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no inline script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': server,
      '/live': { target: server, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
  },
});
