import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { layerViolation } from './layers.mjs'

describe('the rule of layers', () => {
  it.each([
    ['shared/model/paper.ts', '../zod'],
    ['electron/import/parse.ts', '../../shared/formats/listing'],
    ['renderer/papers/list/PaperList.tsx', '../../ui'],
    ['renderer/app/Shell.tsx', '../papers'],
    ['renderer/library/worker.ts', 'dexie'],
    ['cli/convert.ts', '../electron/import/read-text'],
  ])('lets %s import %s', (file, specifier) => {
    expect(layerViolation(file, specifier)).toBeNull()
  })

  it.each([
    ['shared/model/paper.ts', '../../electron/settings'],
    ['shared/model/paper.ts', 'node:fs'],
    ['shared/model/paper.ts', 'fs'],
    ['shared/model/paper.ts', 'react'],
    ['electron/main.ts', '../renderer/app/store'],
    ['renderer/app/store.ts', '../../electron/settings'],
    ['renderer/app/store.ts', 'electron'],
    ['renderer/papers/list/PaperList.tsx', '../../import-review/store'],
    ['renderer/ui/Button.tsx', '../app/store'],
    ['renderer/library/worker.ts', '../papers/store'],
    ['cli/convert.ts', '../electron/main'],
    ['shared/model/paper.ts', '../../../elsewhere/file'],
  ])('refuses %s importing %s', (file, specifier) => {
    expect(layerViolation(file, specifier)).toBeTypeOf('string')
  })

  it('fails the linter on static, dynamic and type imports across a border', async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: {
        files: ['**/*.mjs'],
        plugins: { lectern: { rules: { layers: (await import('./layers.mjs')).layers } } },
        rules: { 'lectern/layers': 'error' },
      },
    })
    const [result] = await eslint.lintText(
      "import '../electron/main'\nexport * from 'node:fs'\nawait import('electron')\n",
      { filePath: 'shared/forbidden.mjs' },
    )
    expect(result?.messages.map((message) => message.ruleId)).toEqual(Array(3).fill('lectern/layers'))
  })
})
