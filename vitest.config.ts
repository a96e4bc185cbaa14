import { existsSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

// Debian's Chromium; elsewhere playwright's own, unless the variable names another.
const executablePath =
  process.env['LECTERN_CHROMIUM'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Property tests and real listings on a loaded machine take longer than vitest's five seconds.
          testTimeout: 60_000,
          include: ['{shared,electron,renderer,cli,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', 'node_modules/**'],
        },
      },
      {
        // Named, since a package that is found only while tests run reloads the page under them.
        optimizeDeps: {
          include: [
            '@tanstack/react-virtual',
            'dexie',
            'dompurify',
            'intl-messageformat',
            'katex',
            'markdown-it',
            'radix-ui',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'uuid',
            'zod',
            'zustand',
            'zustand/react/shallow',
          ],
        },
        test: {
          name: 'chromium',
          include: ['renderer/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
