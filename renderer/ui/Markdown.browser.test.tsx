import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Markdown } from './Markdown'
import { MathText } from './MathText'
import { draw, erase } from './rendering'

afterEach(erase)

describe('a note', () => {
  it('sets mathematics', async () => {
    draw(<Markdown text={'Bound: $N_{\\mathrm{eff}}$'} />)
    await expect.poll(() => document.querySelector('math')?.textContent).toContain('N')
  })

  it('sets mathematics of a paragraph of its own', async () => {
    draw(<Markdown text={'$$\nx^2\n$$'} />)
    await expect.poll(() => document.querySelector('.katex-display')).not.toBeNull()
  })

  it('shows the title of a linked paper and answers a click with its key', async () => {
    const opened: string[] = []
    draw(
      <Markdown
        text="See [[lubana2022mechanistic]]."
        resolvePaper={() => 'Mechanistic Mode Connectivity'}
        onPaperLink={(key) => opened.push(key)}
      />,
    )
    await page.getByRole('button', { name: 'Mechanistic Mode Connectivity' }).click()
    expect(opened).toEqual(['lubana2022mechanistic'])
  })

  it('keeps HTML as text', async () => {
    draw(<Markdown text={'<img src=x onerror="alert(1)"> <b>bold</b>'} />)
    await expect.element(page.getByText('<b>bold</b>', { exact: false })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })

  it('fetches no picture', async () => {
    draw(<Markdown text="before ![alt](https://example.org/a.png) after" />)
    await expect.element(page.getByText('before', { exact: false })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })

  it('makes no link of a script', async () => {
    draw(<Markdown text="[a](javascript:alert(1)) text" />)
    await expect.element(page.getByText('text', { exact: false })).toBeVisible()
    expect(document.querySelector('a[href]')).toBeNull()
  })
})

describe('a title', () => {
  it('keeps what KaTeX cannot read as it was written', async () => {
    draw(<MathText text={'On $\\nosuchcommand{$ things'} />)
    await expect.element(page.getByText('nosuchcommand', { exact: false })).toBeVisible()
  })

  it('marks the words of a search', async () => {
    draw(<MathText text="A Percolation Model" highlight="perc" />)
    await expect.element(page.getByText('Perc', { exact: true })).toBeVisible()
    expect(document.querySelector('mark')?.textContent).toBe('Perc')
  })
})
