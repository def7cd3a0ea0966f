import { defineConfig } from 'vite';

/** Builds the command line to .output/cli/annotate.mjs: plain JavaScript, npm packages left outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'cli/annotate.ts',
    outDir: '.output/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'annotate.mjs' } },
  },
  ssr: { noExternal: [] },
});
