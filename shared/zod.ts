import { z } from 'zod'

// zod otherwise probes `new Function`, which our content security policy refuses and logs.
z.config({ jitless: true })

export { z }
