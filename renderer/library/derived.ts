import { matchKeys } from '../../shared/matching'
import type { Paper } from '../../shared/model/paper'

/** The paper with the keys by which it is found to be the same work, from all its versions. */
export function withDerivedKeys(paper: Paper): Paper {
  const keys = Object.values(paper.versions).map((version) => matchKeys(version.fields))
  return {
    ...paper,
    titleKeys: [...new Set(keys.flatMap((key) => key.titleKeys))].sort(),
    identifierKeys: [...new Set(keys.flatMap((key) => key.identifierKeys))].sort(),
  }
}
