import { z } from '../zod'
import { PartialDate } from './dates'
import { Identifier } from './identifier'
import { Person } from './person'

export const WorkType = z.enum([
  'article',
  'article-journal',
  'paper-conference',
  'book',
  'chapter',
  'thesis',
  'report',
  'dataset',
  'software',
  'webpage',
  'document',
])
export type WorkType = z.infer<typeof WorkType>

/**
 * What is known of one version of a work. Names and meaning follow CSL-JSON 1.0.2 where it has them;
 * `subjects` are arXiv categories, `moreAuthors` says that the source ended its authors in "et al.".
 */
export const Fields = z.object({
  type: WorkType,
  title: z.string(),
  author: z.array(Person),
  moreAuthors: z.boolean(),
  issued: PartialDate.nullable(),
  abstract: z.string(),
  subjects: z.array(z.string()),
  identifiers: z.array(Identifier),
  'container-title': z.string(),
  volume: z.string(),
  issue: z.string(),
  page: z.string(),
  publisher: z.string(),
  URL: z.string(),
  comment: z.string(),
})
export type Fields = z.infer<typeof Fields>
export const FieldName = Fields.keyof()
export type FieldName = z.infer<typeof FieldName>

/** Fields of which nothing is known yet. */
export function emptyFields(): Fields {
  return {
    type: 'article',
    title: '',
    author: [],
    moreAuthors: false,
    issued: null,
    abstract: '',
    subjects: [],
    identifiers: [],
    'container-title': '',
    volume: '',
    issue: '',
    page: '',
    publisher: '',
    URL: '',
    comment: '',
  }
}
