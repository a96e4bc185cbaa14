import { leadVersion, type Paper } from '../../../shared/model/paper'
import { keyOf } from '../../app/registry'
import { say } from '../../app/texts'
import { Button, IconButton, Menu, Tooltip, type IconName, type MenuItem } from '../../ui'
import { copyBibtex, copyKeys, copyLinks, openLink, restore, trash } from '../commands'
import { arxivPage, hostOf, pdfPage } from '../links'
import { usePapers } from '../store'
import styles from './PaperPane.module.css'

/** Where a paper leads: its pages, its code, its citation. */
export function ActionBar({ paper }: { paper: Paper }) {
  const { fields } = leadVersion(paper)
  const arxiv = arxivPage(fields)
  const pdf = pdfPage(fields)
  const code = paper.codeLinks[0]
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={say('papers.pane')}>
      <PageButton
        icon={arxiv.search ? 'search' : 'arrow-out'}
        label={say(arxiv.search ? 'papers.searchArxiv' : 'papers.arxiv')}
        action="paper.arxiv"
        url={arxiv.url}
        search={arxiv.search}
      />
      {!pdf.search && (
        <PageButton icon="file" label={say('papers.pdf')} action="paper.pdf" url={pdf.url} search={false} />
      )}
      {code && (
        <PageButton
          icon="code"
          label={say('papers.codeButton')}
          action="paper.code"
          url={code.url}
          search={false}
        />
      )}
      <Tooltip label={say('papers.action.copyKey')} keys={keyOf('paper.copyKey')}>
        <Button kind="quiet" icon="copy" className={styles.copy} onClick={() => void copyKeys([paper.id])}>
          {say('papers.copyKey')}
        </Button>
      </Tooltip>
      <Tooltip label={say('papers.action.copyBibtex')} keys={keyOf('paper.copyBibtex')}>
        <Button kind="quiet" icon="copy" className={styles.copy} onClick={() => void copyBibtex([paper.id])}>
          {say('papers.copyBibtex')}
        </Button>
      </Tooltip>
      <span className={styles.gap} />
      <Menu
        label={say('papers.more')}
        align="end"
        items={moreItems(paper)}
        trigger={<IconButton icon="more" label={say('papers.more')} />}
      />
    </div>
  )
}

interface PageButtonProps {
  icon: IconName
  label: string
  action: string
  url: string
  search: boolean
}

function PageButton({ icon, label, action, url, search }: PageButtonProps) {
  const host = hostOf(url)
  const hint = search ? say('papers.searchArxivHint', { host }) : say('papers.opens', { host })
  return (
    <Tooltip label={hint} keys={keyOf(action)}>
      <Button kind="quiet" icon={icon} onClick={() => void openLink({ url, search })}>
        {label}
      </Button>
    </Tooltip>
  )
}

function moreItems(paper: Paper): MenuItem[] {
  const { openPanel, focus } = usePapers.getState()
  const item = (id: string, run: () => unknown, label: string): Extract<MenuItem, { id: string }> => ({
    id,
    label,
    keys: keyOf(id),
    run: () => void run(),
  })
  return [
    item('paper.copyLink', () => copyLinks([paper.id]), say('papers.action.copyLink')),
    'separator',
    item('paper.editTitle', () => focus('title'), say('papers.action.editTitle')),
    item('paper.tag', () => openPanel('tags'), say('papers.action.tag')),
    item('paper.collect', () => openPanel('collections'), say('papers.action.collect')),
    'separator',
    paper.trashedAt === null
      ? {
          ...item('paper.trash', () => trash([paper.id]), say('papers.action.trash')),
          icon: 'trash',
          danger: true,
        }
      : {
          ...item('paper.restore', () => restore([paper.id]), say('papers.action.restore')),
          icon: 'restore',
        },
  ]
}
