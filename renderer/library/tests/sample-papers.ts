import { emptyFields, type Fields } from '../../../shared/model/fields'

/** Fields of an invented paper. */
export function sampleFields(title: string, changes: Partial<Fields> = {}): Fields {
  return {
    ...emptyFields(),
    title,
    author: [{ given: 'Ada', family: 'Lindqvist' }],
    issued: '2023-11-21',
    ...changes,
  }
}
