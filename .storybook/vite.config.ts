import { defineConfig } from 'vite';
import { demoAnswers } from './demo-answers.js';

export default defineConfig({
  // Relative, so that the built pages may be served from any folder.
  base: './',
  plugins: [demoAnswers()],
  // The minifier would rewrite light-dark() for browsers that cannot run the rest.
  build: { target: 'es2022', cssMinify: false, chunkSizeWarningLimit: 2_000 },
});
