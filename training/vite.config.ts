import { defineConfig } from 'vite';

/** Builds the training's doors to .output/training: plain JavaScript that imports the engine's own features. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: '.output/training',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        train: 'training/train.ts',
        evaluate: 'training/evaluate.ts',
        knowledge: 'training/knowledge/build.ts',
        'bench-grammar': 'bench/grammar.ts',
      },
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
