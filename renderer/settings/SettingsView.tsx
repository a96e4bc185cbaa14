import type { ReactNode } from 'react'
import { changeSettings, useSetting } from '../app/settings'
import { useApp } from '../app/store'
import { say } from '../app/texts'
import { Button, Icon, Segmented, StatusGlyph, Switch } from '../ui'
import { KeyTable } from './KeyTable'
import { Section } from './Section'
import { StorageSection } from './StorageSection'
import styles from './SettingsView.module.css'

/** What a person prefers. Every change holds at once. */
export function SettingsView() {
  return (
    <main className={styles.view} aria-label={say('settings.title')}>
      <header className={styles.toolbar}>
        <h1>{say('settings.title')}</h1>
        <Button kind="quiet" icon="info" onClick={() => useApp.getState().open('about')}>
          {say('settings.about')}
        </Button>
      </header>
      <div className={styles.scroll}>
        <Appearance />
        <Reviews />
        <Writing />
        <StorageSection />
        <Keys />
      </div>
    </main>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span>{label}</span>
      {children}
    </div>
  )
}

function Appearance() {
  const theme = useSetting('theme')
  const density = useSetting('density')
  const listRows = useSetting('listRows')
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: say(`settings.theme.${value}`),
    icon: value === 'light' ? <Icon name="sun" /> : value === 'dark' ? <Icon name="moon" /> : undefined,
  }))
  return (
    <Section title={say('settings.appearance')}>
      <Row label={say('settings.theme')}>
        <Segmented
          label={say('settings.theme')}
          value={theme}
          options={themes}
          onChange={(value) => void changeSettings({ theme: value })}
        />
      </Row>
      <Row label={say('settings.listRows')}>
        <Segmented
          label={say('settings.listRows')}
          value={listRows}
          options={(['one-line', 'two-line'] as const).map((value) => ({
            value,
            label: say(`settings.listRows.${value}`),
          }))}
          onChange={(value) => void changeSettings({ listRows: value })}
        />
      </Row>
      <Row label={say('settings.density')}>
        <Segmented
          label={say('settings.density')}
          value={density}
          options={(['compact', 'default', 'roomy'] as const).map((value) => ({
            value,
            label: say(`settings.density.${value}`),
          }))}
          onChange={(value) => void changeSettings({ density: value })}
        />
      </Row>
    </Section>
  )
}

function Reviews() {
  const takeByDefault = useSetting('takeByDefault')
  return (
    <Section title={say('settings.reviews')}>
      <Row label={say('settings.takeByDefault')}>
        <Segmented
          label={say('settings.takeByDefault')}
          value={takeByDefault ? 'all' : 'none'}
          options={[
            { value: 'all', label: say('settings.takeByDefault.all'), icon: <Icon name="check" /> },
            {
              value: 'none',
              label: say('settings.takeByDefault.none'),
              icon: <StatusGlyph status="set-aside" />,
            },
          ]}
          onChange={(value) => void changeSettings({ takeByDefault: value === 'all' })}
        />
      </Row>
    </Section>
  )
}

function Writing() {
  const spellCheck = useSetting('spellCheck')
  return (
    <Section title={say('settings.writing')}>
      <Switch
        label={say('settings.spellCheck')}
        hint={say('settings.spellCheckHint')}
        checked={spellCheck}
        onChange={(value) => void changeSettings({ spellCheck: value })}
      />
    </Section>
  )
}

function Keys() {
  const singleKeys = useSetting('singleKeys')
  return (
    <Section title={say('settings.keys')}>
      <Switch
        label={say('settings.singleKeys')}
        hint={say('settings.singleKeysHint')}
        checked={singleKeys}
        onChange={(value) => void changeSettings({ singleKeys: value })}
      />
      <KeyTable />
    </Section>
  )
}
