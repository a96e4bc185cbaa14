import { defineConfig } from '@playwright/test'
import checks from '../playwright.config'

// Not part of the tests: it checks nothing, it takes pictures.
export default defineConfig({
  ...checks,
  testDir: import.meta.dirname,
  testMatch: 'tour.ts',
  timeout: 180_000,
})
