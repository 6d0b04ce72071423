import type { Encouragement } from '../../encouragement-words.ts'
import { noAcknowledgements } from './no-acknowledgements.ts'
import { noPerspectives } from './no-perspectives.ts'
import { quiet } from './quiet.ts'
import { reasons } from './reasons.ts'
import { reopened } from './reopened.ts'
import { roughPatch } from './rough-patch.ts'
import { silenceAcknowledgements } from './silence-acknowledgements.ts'
import { silencePerspectives } from './silence-perspectives.ts'
import { withdrewAcknowledgements } from './withdrew-acknowledgements.ts'
import { withdrewPerspectives } from './withdrew-perspectives.ts'

/** Every deck, by situation. */
export const encouragement: Encouragement = {
  acknowledgements: {
    no: noAcknowledgements,
    silence: silenceAcknowledgements,
    withdrew: withdrewAcknowledgements,
  },
  perspectives: {
    no: noPerspectives,
    silence: silencePerspectives,
    withdrew: withdrewPerspectives,
  },
  reasons,
  roughPatch,
  reopened,
  quiet,
}
