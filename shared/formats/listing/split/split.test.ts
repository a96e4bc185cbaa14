import { describe, expect, it } from 'vitest'
import { NamesSeen } from './names-seen'
import { wordShape } from './name-shape'
import { TitleLine } from './title-line'
import { weighPlaces } from './decide'
import { abstractWords } from './words'

function titleOf(line: string, abstract = '', names = new NamesSeen(), borders = new Set<number>()): string {
  const [best] = weighPlaces(new TitleLine(line, abstractWords(abstract)), { names, borders, usualCount: 0 })
  return line.slice(0, best?.at)
}

describe('the end of a title', () => {
  it.each([
    ['Counting sheep with TransformersAnrui Chen, Bo Li', 'Counting sheep with Transformers'],
    ['Counting sheep with LLMsJ. Smith', 'Counting sheep with LLMs'],
    ['Sheep at order $d=5$Xian Gao, Bo Li', 'Sheep at order $d=5$'],
    ['The "perfect simulation"Nikita Alert', 'The "perfect simulation"'],
    ['Do sheep dream?Yann LeCun, David McAllester', 'Do sheep dream?'],
    [
      'Red sheep, blue sheep, and their coloursLaurens van der Maaten',
      'Red sheep, blue sheep, and their colours',
    ],
    ["Sheep: a surveyÐorđe Đorđević, Seán O'Neill", 'Sheep: a survey'],
    ['Learning from sheepIlKwon Sohn, ShiZheng Wen', 'Learning from sheep'],
    ['Flocks of sheepATLAS Collaboration', 'Flocks of sheep'],
    ['On the wool of sheepvan der Berg, P. Bo', 'On the wool of sheep'],
  ])('is found in: %s', (line, title) => {
    expect(titleOf(line, 'We study sheep.')).toBe(title)
  })

  it('follows the abstract where the last word is mixed in case', () => {
    const abstract = 'SheepNET is a network. We train SheepNET on sheep.'
    expect(titleOf('Counting with SheepNETRoham Maiti, Bo Li', abstract)).toBe('Counting with SheepNET')
  })

  it('follows the element’s border where the letters leave it open', () => {
    const line = 'Counting with MaCKenji Ito'
    expect(titleOf(line, '', new NamesSeen(), new Set([17]))).toBe('Counting with MaC')
    expect(titleOf(line, '', new NamesSeen(), new Set([16]))).toBe('Counting with Ma')
  })

  it('follows a given name that another entry has', () => {
    const title = new TitleLine('Counting sheep with XLMKenji Ito', abstractWords(''))
    const unknown = weighPlaces(title, { names: new NamesSeen(), borders: new Set(), usualCount: 0 })
    const known = weighPlaces(title, { names: new NamesSeen(['Kenji']), borders: new Set(), usualCount: 0 })
    const at = 'Counting sheep with XLM'.length
    const probability = (places: typeof known) => places.find((place) => place.at === at)?.probability ?? 0
    expect(probability(known)).toBeGreaterThan(probability(unknown))
  })

  it('is nowhere in a line without a capital after its beginning', () => {
    expect(titleOf('counting sheep')).toBe('counting sheep')
  })

  it('has probabilities that sum to one', () => {
    const title = new TitleLine('Deep SheepNets for YouAnn Lee', abstractWords(''))
    const places = weighPlaces(title, { names: new NamesSeen(), borders: new Set(), usualCount: 0 })
    expect(places.reduce((all, { probability }) => all + probability, 0)).toBeCloseTo(1, 9)
  })
})

describe('the shape of a word', () => {
  it.each([
    ['Moreau', 'capitalised'],
    ['Đorđević', 'capitalised'],
    ["O'Neill", 'capitalised'],
    ['McAllester', 'capitalised'],
    ['LeCun', 'capitalised'],
    ['Al-Kabbany', 'capitalised'],
    ['孙悟空', 'capitalised'],
    ['J.', 'initial'],
    ['J.-P.', 'initial'],
    ['KV', 'capitals'],
    ['ShiZheng', 'camel'],
    ['van', 'particle'],
    ['with', 'function'],
    ['sheep', 'lower'],
    ['$x^2$', 'odd'],
  ])('of %s is %s', (word, shape) => {
    expect(wordShape(word)).toBe(shape)
  })
})
