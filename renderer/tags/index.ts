export { TagSources } from './TagSources'
