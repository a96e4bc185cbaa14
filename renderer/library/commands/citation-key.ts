import { isValidCitationKey } from '../../../shared/citation-keys'
import { refusal } from '../failures'
import { command } from './command'
import { paperOf } from './papers-of'

export const setCitationKey = command('setCitationKey', {
  async run(work, { paperId, citationKey }) {
    const paper = await paperOf(work, paperId)
    const key = citationKey.normalize('NFC').trim()
    if (!isValidCitationKey(key)) {
      throw refusal(
        'library.citationKeyInvalid',
        'A citation key is made of letters without accents, digits and any of _ : . + / -, and begins with a letter or digit.',
        { citationKey: key },
      )
    }
    if (work.citationKeys.isTaken(key, paperId)) {
      throw refusal('library.citationKeyTaken', `Another paper has the key “${key}”.`, {
        citationKey: key,
        paperId: work.citationKeys.find(key) ?? '',
      })
    }
    if (key !== paper.citationKey) {
      const aliases = new Set([...paper.citationKeyAliases, paper.citationKey])
      aliases.delete(key)
      work.papers.put({ ...paper, citationKey: key, citationKeyAliases: [...aliases] })
    }
    return {
      output: {},
      label: { key: 'history.setCitationKey', params: { from: paper.citationKey, to: key } },
    }
  },
})
