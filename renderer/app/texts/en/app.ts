export const app = {
  'app.name': 'Lectern',
} as const
