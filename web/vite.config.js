import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: 'target/classes/org/sitrep/web',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // The polyfill would be an inline script, which the page's security policy refuses.
    modulePreload: { polyfill: false },
    // Their licences ask to go with what is bundled.
    license: { fileName: 'licences.md' },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  test: { include: ['src/**/*.test.ts'], environment: 'node', css: true },
});
