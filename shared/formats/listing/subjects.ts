/** What a listing's short subject code stands for. `candidates` are the subjects it could mean, when not one. */
export interface SubjectReading {
  subject: string
  known: boolean
  candidates: string[]
}

// arXiv's category taxonomy (arxiv.org/category_taxonomy), aliases included: a page may show either name.
const ARCHIVES: Readonly<Record<string, string>> = {
  'astro-ph': 'CO EP GA HE IM SR',
  'cond-mat': 'dis-nn mes-hall mtrl-sci other quant-gas soft stat-mech str-el supr-con',
  cs:
    'AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS NA NE NI OH OS PF PL ' +
    'RO SC SD SE SI SY',
  econ: 'EM GN TH',
  eess: 'AS IV SP SY',
  math: 'AC AG AP AT CA CO CT CV DG DS FA GM GN GR GT HO IT KT LO MG MP NA NT OA OC PR QA RA RT SG SP ST',
  nlin: 'AO CD CG PS SI',
  physics:
    'acc-ph ao-ph app-ph atm-clus atom-ph bio-ph chem-ph class-ph comp-ph data-an ed-ph flu-dyn gen-ph geo-ph ' +
    'hist-ph ins-det med-ph optics plasm-ph pop-ph soc-ph space-ph',
  'q-bio': 'BM CB GN MN NC OT PE QM SC TO',
  'q-fin': 'CP EC GN MF PM PR RM ST TR',
  stat: 'AP CO ME ML OT TH',
}

// Archives without a dot; astro-ph and cond-mat stood alone until they were divided.
const WHOLE_ARCHIVES =
  'astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nucl-ex nucl-th quant-ph'.split(' ')

// The one code in several archives with a reading of its own: cs.CV receives about fifty papers for each of
// math.CV, and listings of computer vision consist of it, so a warning on each would be noise.
const PREFERRED: Readonly<Record<string, string>> = { cv: 'cs.CV' }

const FULL_NAMES = new Map<string, string>()
const BY_CODE = new Map<string, string[]>()

for (const name of WHOLE_ARCHIVES) FULL_NAMES.set(name, name)
for (const [archive, codes] of Object.entries(ARCHIVES)) {
  for (const code of codes.split(' ')) {
    const subject = `${archive}.${code}`
    FULL_NAMES.set(subject.toLowerCase(), subject)
    const key = code.toLowerCase()
    BY_CODE.set(key, [...(BY_CODE.get(key) ?? []), subject])
  }
}

/**
 * Reads a subject code as pages show it: `LG` is cs.LG, `hep-th` and `math.AG` stand for themselves.
 * A code of several archives, or of none, is kept as it is.
 */
export function readSubject(code: string): SubjectReading {
  const key = code.toLowerCase()
  const full = FULL_NAMES.get(key) ?? PREFERRED[key]
  if (full !== undefined) return { subject: full, known: true, candidates: [full] }
  const candidates = BY_CODE.get(key) ?? []
  const [only] = candidates
  if (only !== undefined && candidates.length === 1) return { subject: only, known: true, candidates }
  return { subject: code, known: candidates.length > 0, candidates }
}
