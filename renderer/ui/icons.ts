/** One part of a drawing on a 16 by 16 grid: a stroked path, or a filled one where `fill` is set. */
export interface Stroke {
  d: string
  fill?: boolean
}

const line = (d: string): Stroke[] => [{ d }]
const circle = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`
const starPath = 'M8 2.2l1.75 3.6 3.95.55-2.87 2.77.7 3.93L8 11.2l-3.53 1.85.7-3.93L2.3 6.35l3.95-.55z'

/** Every icon, drawn for 16px. */
export const icons = {
  plus: line('M8 3v10M3 8h10'),
  search: line(`${circle(7, 7, 4.25)}M10.2 10.2l3.3 3.3`),
  close: line('M4.5 4.5l7 7m0-7l-7 7'),
  'chevron-down': line('M4.5 6.25L8 9.75l3.5-3.5'),
  'chevron-right': line('M6.25 4.5L9.75 8l-3.5 3.5'),
  back: line('M9.75 4.5L6.25 8l3.5 3.5'),
  more: [
    { d: circle(3.5, 8, 1.15), fill: true },
    { d: circle(8, 8, 1.15), fill: true },
    { d: circle(12.5, 8, 1.15), fill: true },
  ],
  'arrow-out': line('M6 4h6v6M11.75 4.25l-7.5 7.5'),
  file: line('M4 2.25h5L12.25 5.5v8.25H4zM8.75 2.5v3.25H12'),
  book: line(
    'M8 4.25C6.8 3.3 4.7 2.9 2.25 3v9.25c2.45-.1 4.55.3 5.75 1.25 1.2-.95 3.3-1.35 5.75-1.25V3C11.3 2.9 9.2 3.3 8 4.25zM8 4.25v9.25',
  ),
  clipboard: line(
    'M5.5 3.5H4.25c-.4 0-.75.35-.75.75v8.5c0 .4.35.75.75.75h7.5c.4 0 .75-.35.75-.75v-8.5c0-.4-.35-.75-.75-.75H10.5M6.5 2.25h3c.4 0 .75.35.75.75v1c0 .4-.35.75-.75.75h-3c-.4 0-.75-.35-.75-.75V3c0-.4.35-.75.75-.75zM6 8h4M6 10.5h2.5',
  ),
  copy: line(
    'M7.25 5.75h4.5c.8 0 1.5.7 1.5 1.5v4.5c0 .8-.7 1.5-1.5 1.5h-4.5c-.8 0-1.5-.7-1.5-1.5v-4.5c0-.8.7-1.5 1.5-1.5zM10.25 5.5V4.25c0-.8-.7-1.5-1.5-1.5h-4.5c-.8 0-1.5.7-1.5 1.5v4.5c0 .8.7 1.5 1.5 1.5H5.5',
  ),
  tag: [
    {
      d: 'M2.5 2.75v4.6l6.1 6.1c.4.4 1 .4 1.4 0l3.45-3.45c.4-.4.4-1 0-1.4L7.35 2.5H2.75a.25.25 0 0 0-.25.25z',
    },
    { d: circle(5.4, 5.4, 0.9), fill: true },
  ],
  folder: line(
    'M2.25 12V4.25c0-.5.4-.9.9-.9h2.9l1.5 1.7h5.3c.5 0 .9.4.9.9V12c0 .5-.4.9-.9.9H3.15a.9.9 0 0 1-.9-.9z',
  ),
  trash: line('M2.75 4.25h10.5M6 4V2.75h4V4M4 4.5l.6 8.75h6.8L12 4.5'),
  restore: line('M2.75 8a5.25 5.25 0 1 0 1.6-3.8M2.75 2.75v3h3'),
  star: line(starPath),
  'star-filled': [{ d: starPath, fill: true }],
  code: [{ d: 'M5 4L1.25 8 5 12M11 4l3.75 4L11 12' }, { d: circle(8, 8, 1.5), fill: true }],
  'code-announced': line('M5 4L1.25 8 5 12M11 4l3.75 4L11 12'),
  check: line('M3.5 8.4l3 3 6-6.8'),
  warning: [{ d: 'M8 2.6L14 13H2zM8 6.75V9.5' }, { d: circle(8, 11.2, 0.85), fill: true }],
  error: [{ d: `${circle(8, 8, 5.75)}M8 5v3.5` }, { d: circle(8, 10.75, 0.85), fill: true }],
  undo: line('M5.25 3.5L2.5 6.25 5.25 9M2.75 6.25h6.5a3.5 3.5 0 0 1 0 7H7'),
  redo: line('M10.75 3.5l2.75 2.75L10.75 9M13.25 6.25h-6.5a3.5 3.5 0 0 0 0 7H9'),
  history: line('M2.75 8a5.25 5.25 0 1 0 1.6-3.8M2.75 2.75v3h3M8 5v3.25l2.25 1.5'),
  settings: line(`M2.5 5h5.25M11.5 5h2M2.5 11h2M8.25 11h5.25${circle(9.6, 5, 1.75)}${circle(6.4, 11, 1.75)}`),
  filter: line('M2.75 4.25h10.5M4.75 8h6.5M6.75 11.75h2.5'),
  library: line('M3.5 2.75v10.5M6.75 2.75v10.5M9.6 3.3l3 9.9'),
  import: line('M8 2.5v7M5 6.75l3 3 3-3M2.75 10.5v2c0 .55.45 1 1 1h8.5c.55 0 1-.45 1-1v-2'),
  note: line(
    'M3 3.75c0-.55.45-1 1-1h8c.55 0 1 .45 1 1v5.5l-4 4H4c-.55 0-1-.45-1-1zM9 13V9.25h3.75M5.5 5.75h5M5.5 8h2.5',
  ),
  edit: line('M3 13l.6-2.9 7.2-7.2a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4l-7.2 7.2zM9.75 4l2.25 2.25'),
  link: line(
    'M6.75 9.25a2.5 2.5 0 0 0 3.6 0l2.1-2.15a2.5 2.5 0 0 0-3.55-3.55l-.65.65M9.25 6.75a2.5 2.5 0 0 0-3.6 0L3.55 8.9a2.5 2.5 0 0 0 3.55 3.55l.65-.65',
  ),
  'sort-up': line('M8 12.5v-9M4.5 7L8 3.5 11.5 7'),
  'sort-down': line('M8 3.5v9M4.5 9L8 12.5 11.5 9'),
  drag: line('M5.5 5L2.75 8l2.75 3M10.5 5l2.75 3-2.75 3'),
  info: [{ d: `${circle(8, 8, 5.75)}M8 7.5V11` }, { d: circle(8, 5.25, 0.85), fill: true }],
  sun: line(
    `${circle(8, 8, 2.75)}M8 1.75v1M8 13.25v1M1.75 8h1M13.25 8h1M3.6 3.6l.7.7M11.7 11.7l.7.7M3.6 12.4l.7-.7M11.7 4.3l.7-.7`,
  ),
  moon: line('M13 9.6A5.25 5.25 0 0 1 6.4 3a5.25 5.25 0 1 0 6.6 6.6z'),
  keyboard: line(
    'M2.75 4h10.5c.55 0 1 .45 1 1v6c0 .55-.45 1-1 1H2.75c-.55 0-1-.45-1-1V5c0-.55.45-1 1-1zM4.5 7h.01M7 7h.01M9.5 7h.01M11.75 7h.01M5 9.5h6',
  ),
} satisfies Record<string, Stroke[]>

export type IconName = keyof typeof icons
