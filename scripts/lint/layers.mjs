// Who may import whom. The table is the architecture's; docs/architecture.md tells the same in words.
import path from 'node:path'
import { builtinModules } from 'node:module'

const root = path.resolve(import.meta.dirname, '../..')

/** Folder of a layer -> folders it may import from, beside itself. @type {Record<string, string[]>} */
const mayImport = {
  shared: [],
  electron: ['shared'],
  renderer: ['shared'],
  cli: ['shared', 'electron/import', 'electron/repositories'],
  e2e: ['shared', 'scripts'],
  bench: ['shared', 'scripts', 'cli', 'electron/import', 'renderer/library'],
  scripts: ['shared'],
}

/**
 * Packages that only certain layers may use; all other packages are free.
 * @type {{ test(name: string): boolean, layers: string[], what: string }[]}
 */
const packageLayers = [
  { test: (name) => isBuiltin(name), layers: ['electron', 'cli', 'e2e', 'bench', 'scripts'], what: 'Node' },
  { test: (name) => name === 'electron', layers: ['electron'], what: 'Electron' },
  {
    test: (name) => /^(react|react-dom|dexie|zustand|radix-ui)(\/|$)/.test(name),
    layers: ['renderer', 'bench'],
    what: 'React and Dexie',
  },
]

/** Folders of the renderer that every feature may import. */
const rendererBase = ['library', 'ui', 'app']

/** @param {string} name */
function isBuiltin(name) {
  return name.startsWith('node:') || builtinModules.includes(name)
}

/**
 * `renderer/papers/list/Row` -> `{ layer: 'renderer', feature: 'papers' }`, or null outside the layers.
 * @param {string} relative
 * @returns {{ layer: string, feature: string | null } | null}
 */
function placeOf(relative) {
  const [layer, second, third] = relative.split('/')
  if (!layer || !(layer in mayImport)) return null
  return { layer, feature: layer === 'renderer' && third !== undefined && second ? second : null }
}

/**
 * The sentence that says why `file` may not import `specifier`; null where it may. Paths as from the root.
 * @param {string} file
 * @param {string} specifier
 * @returns {string | null}
 */
export function layerViolation(file, specifier) {
  const from = placeOf(file)
  if (!from) return null
  const inTests = /\.test\.tsx?$/.test(file)
  if (!specifier.startsWith('.')) {
    const rule = packageLayers.find((entry) => entry.test(specifier))
    if (!rule || rule.layers.includes(from.layer) || (inTests && rule.what === 'Node')) return null
    return `${from.layer}/ does not use ${rule.what}.`
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
  const to = placeOf(target)
  if (!to) return target.startsWith('..') ? 'An import leaves the project.' : null
  if (to.layer !== from.layer) {
    const allowed = (mayImport[from.layer] ?? []).some(
      (folder) => target === folder || target.startsWith(`${folder}/`),
    )
    return allowed ? null : `${from.layer}/ does not import ${to.layer}/.`
  }
  return featureViolation(from, to)
}

/**
 * @param {{ layer: string, feature: string | null }} from
 * @param {{ layer: string, feature: string | null }} to
 */
function featureViolation(from, to) {
  if (from.layer !== 'renderer' || !from.feature || !to.feature || from.feature === to.feature) return null
  // app/ composes the features; what it offers them (actions, texts) does not import them back.
  if (from.feature === 'app') return null
  if (from.feature === 'library' || from.feature === 'ui') {
    return `renderer/${from.feature}/ does not import renderer/${to.feature}/.`
  }
  return rendererBase.includes(to.feature)
    ? null
    : `Features do not import each other: ${from.feature}/ imports ${to.feature}/.`
}

/**
 * ESLint rule: reports every import, export, type import or dynamic import across a forbidden border.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layers = {
  meta: { type: 'problem', schema: [], docs: { description: 'keeps the layers apart' } },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/')
    /** @param {any} node @param {any} source */
    const check = (node, source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const message = layerViolation(file, source.value)
      if (message) context.report({ node, message })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal ?? node.argument),
    }
  },
}
