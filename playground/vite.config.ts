import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const above = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every fixture through the real engine into the real components, as a plain page: `npm run play`. */
export default defineConfig({
  root: above('.'),
  publicDir: above('../public'),
  cacheDir: above('../.build/vite-playground'),
  server: { fs: { allow: [above('..')] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
