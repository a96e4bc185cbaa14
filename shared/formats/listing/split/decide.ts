import { findCandidates } from './candidates'
import { candidateAt, EVIDENCE, type Finding, type Surroundings } from './evidence'
import type { TitleLine } from './title-line'
import { WEIGHTS } from './weights'

/** Where the authors begin, most probable first. Probabilities sum to 1 over all candidates. */
export interface Place {
  at: number
  probability: number
}

/** All that is found for one place; for the tuning of weights and for tests. */
export function findingsAt(title: TitleLine, at: number, around: Surroundings): Finding[] {
  const candidate = candidateAt(title, at)
  return EVIDENCE.flatMap((evidence) => evidence(candidate, title, around))
}

/**
 * Weighs every place at which the authors may begin. Weights are log odds (a conditional logit), so the
 * probabilities are those of the model. Empty where the line offers no place.
 */
export function weighPlaces(title: TitleLine, around: Surroundings): Place[] {
  const scored = findCandidates(title.line, title.end).map((at) => ({
    at,
    score: sum(findingsAt(title, at, around)),
  }))
  const best = Math.max(...scored.map(({ score }) => score))
  const total = scored.reduce((all, { score }) => all + Math.exp(score - best), 0)
  return scored
    .map(({ at, score }) => ({ at, probability: Math.exp(score - best) / total }))
    .sort((a, b) => b.probability - a.probability)
}

function sum(findings: Finding[]): number {
  return findings.reduce((all, [name, value]) => all + WEIGHTS[name] * value, 0)
}
