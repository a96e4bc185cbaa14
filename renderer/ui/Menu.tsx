import { ContextMenu as Context, DropdownMenu as Dropdown } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { formatKeys } from './keys'
import styles from './Menu.module.css'

export type MenuItem =
  | 'separator'
  | { label: string; icon?: IconName; submenu: readonly MenuItem[]; disabled?: boolean }
  | {
      id: string
      label: string
      icon?: IconName | ReactElement | undefined
      keys?: string | undefined
      danger?: boolean
      disabled?: boolean
      /** Draws a check where true; give it on every item of a choice. */
      checked?: boolean
      run: () => void
    }

/** The parts of both kinds of menu, which Radix gives under one shape. */
type Parts = Pick<
  typeof Dropdown,
  'Item' | 'CheckboxItem' | 'Separator' | 'Sub' | 'SubTrigger' | 'SubContent' | 'Portal'
>
const contextParts = Context as unknown as Parts

interface MenuProps {
  /** One element that takes a ref and events, such as an IconButton. */
  trigger: ReactNode
  label: string
  items: readonly MenuItem[]
  align?: 'start' | 'end'
}

/** A menu that opens from a button. Not modal: the page behind stays as it is. */
export function Menu({ trigger, label, items, align = 'start' }: MenuProps) {
  return (
    <Dropdown.Root modal={false}>
      <Dropdown.Trigger asChild>{trigger}</Dropdown.Trigger>
      <Dropdown.Portal>
        <Dropdown.Content
          className={styles.menu}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
        >
          <Items items={items} parts={Dropdown} />
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  )
}

interface ContextMenuProps {
  /** One element that takes a ref and events. */
  children: ReactNode
  items: readonly MenuItem[]
  label?: string
  onOpenChange?: (open: boolean) => void
}

/** A menu on the secondary button, and on the menu key. */
export function ContextMenu({ children, items, label, onOpenChange }: ContextMenuProps) {
  return (
    <Context.Root modal={false} {...(onOpenChange ? { onOpenChange } : {})}>
      <Context.Trigger asChild>{children}</Context.Trigger>
      <Context.Portal>
        <Context.Content className={styles.menu} collisionPadding={8} aria-label={label}>
          <Items items={items} parts={contextParts} />
        </Context.Content>
      </Context.Portal>
    </Context.Root>
  )
}

function Items({ items, parts }: { items: readonly MenuItem[]; parts: Parts }) {
  return items.map((item, index) => {
    if (item === 'separator')
      return <parts.Separator key={`separator ${index}`} className={styles.separator} />
    if ('submenu' in item) {
      return (
        <parts.Sub key={item.label}>
          <parts.SubTrigger className={styles.item} disabled={item.disabled ?? false}>
            {item.icon && <Icon name={item.icon} />}
            <span className={styles.label}>{item.label}</span>
            <Icon name="chevron-right" className={styles.arrow} />
          </parts.SubTrigger>
          <parts.Portal>
            <parts.SubContent className={styles.menu} collisionPadding={8} sideOffset={4} alignOffset={-4}>
              <Items items={item.submenu} parts={parts} />
            </parts.SubContent>
          </parts.Portal>
        </parts.Sub>
      )
    }
    return <Entry key={item.id} item={item} parts={parts} />
  })
}

function Entry({ item, parts }: { item: Extract<MenuItem, { id: string }>; parts: Parts }) {
  const content = (
    <>
      {typeof item.icon === 'string' ? <Icon name={item.icon} /> : item.icon}
      <span className={styles.label} dir="auto">
        {item.label}
      </span>
      {item.checked && <Icon name="check" className={styles.arrow} />}
      {item.keys && <span className={styles.keys}>{formatKeys(item.keys)}</span>}
    </>
  )
  const shared = {
    className: classes(styles.item, item.danger && styles.danger),
    disabled: item.disabled ?? false,
    onSelect: item.run,
  }
  if (item.checked === undefined) return <parts.Item {...shared}>{content}</parts.Item>
  return (
    <parts.CheckboxItem {...shared} checked={item.checked}>
      {content}
    </parts.CheckboxItem>
  )
}
