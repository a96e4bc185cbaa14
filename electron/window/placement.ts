import { z } from '../../shared/zod'

const Rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type Rectangle = z.infer<typeof Rectangle>

/** Where the window was when it was last closed: its bounds when neither maximised nor full screen. */
export const Placement = z.object({ bounds: Rectangle, maximised: z.boolean(), fullScreen: z.boolean() })
export type Placement = z.infer<typeof Placement>

export const smallestSize = { width: 760, height: 520 }
const usualSize = { width: 1360, height: 860 }

/** So much of the window must show on a display to be caught with the mouse. */
const grip = { width: 120, height: 40 }

/**
 * The placement to open with: the saved one where a display still shows it, else the usual size in the middle of
 * the first display. Never larger than the display.
 * @param saved what the file held, perhaps nothing or nonsense
 * @param workAreas of all displays, the primary one first
 */
export function placeWindow(saved: unknown, workAreas: readonly Rectangle[]): Placement {
  const parsed = Placement.safeParse(saved)
  const primary = workAreas[0] ?? { x: 0, y: 0, ...usualSize }
  if (!parsed.success) return { bounds: centred(primary), maximised: false, fullScreen: false }
  const { bounds } = parsed.data
  const display = workAreas.find((area) => shows(area, bounds))
  return { ...parsed.data, bounds: display ? fitted(bounds, display) : centred(primary) }
}

/** Whether the strip with the window's title can be reached on a display. */
function shows(area: Rectangle, { x, y, width }: Rectangle): boolean {
  const seen = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return seen >= grip.width && y >= area.y && y + grip.height <= area.y + area.height
}

function fitted(bounds: Rectangle, area: Rectangle): Rectangle {
  const clamp = (value: number, least: number, most: number) =>
    Math.round(Math.max(least, Math.min(value, most)))
  return {
    x: Math.round(bounds.x),
    y: Math.round(bounds.y),
    width: clamp(bounds.width, smallestSize.width, Math.max(area.width, smallestSize.width)),
    height: clamp(bounds.height, smallestSize.height, Math.max(area.height, smallestSize.height)),
  }
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(usualSize.width, area.width)
  const height = Math.min(usualSize.height, area.height)
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  }
}
