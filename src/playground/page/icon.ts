import { h, type JSX } from 'preact'

const PATHS = {
  plus: 'M12 5v14M5 12h14',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  hash: 'M9 4 7 20M17 4l-2 16M4 9h17M3 15h17',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12 20 5l-5 15-3-6z',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
  layers: 'M12 4 3 9l9 5 9-5zM3 14l9 5 9-5',
  down: 'M6 9l6 6 6-6',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  note: 'M5 4h14v16H5zM8 9h8M8 13h8',
} as const

export type IconName = keyof typeof PATHS

/** A drawn sign. It says nothing to a screen reader: whatever holds it has a label. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  const drawn = { fill: 'none', stroke: 'currentColor', 'stroke-width': name === 'dots' ? 3 : 1.8 }
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', ...drawn, 'stroke-linecap': 'round' },
    h('path', { d: PATHS[name], 'stroke-linejoin': 'round' }),
  )
}
