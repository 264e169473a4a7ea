import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The server that `npm run dev` sends API and socket calls to.
const server = process.env.CONSILIUM_SERVER ?? 'http://localhost:8080';

// The two fonts of nearly every page are asked for together with the style sheet that names them.
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
        })),
  },
};

export default defineConfig({
  plugins: [svelte(), svelteTesting(), preloadFonts],
  build: {
    outDir: '../target/webapp',
    emptyOutDir: true,
    target: 'es2023',
    // The first browsers that know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The content security policy allows no inline script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api/v1': server,
      '/openapi': server,
      '/live': { target: server, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    // A page's world of its own for each file would take ten times as long; every file cleans up behind itself instead.
    isolate: false,
  },
});
