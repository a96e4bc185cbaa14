export { CollectionSources } from './CollectionSources'
