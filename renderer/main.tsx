import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import 'katex/dist/katex.min.css'
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { features } from './app/features'
import { startWindow } from './app/start'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')

await startWindow(features)
createRoot(root).render(<App features={features} />)
