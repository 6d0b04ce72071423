import type { StageDecks } from '../../encouragement-words.ts'

/** The member withdrew: a decision, spoken to as one. Why they did is theirs; it may have been forced. */
export const withdrewAcknowledgements: StageDecks<'withdrew', 'acknowledgement'> = {
  applied: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'applied',
    lines: [
      { key: 'withdrew.applied.a1', text: 'Retiraste tu solicitud. La decisión era tuya.' },
      {
        key: 'withdrew.applied.a2',
        text: 'Lo miraste otra vez y decidiste parar. Cambiar de idea está permitido en cualquier momento.',
      },
      {
        key: 'withdrew.applied.a3',
        text: 'Esto terminó porque tú lo terminaste. Lo que sientas sobre ello está bien.',
      },
      {
        key: 'withdrew.applied.a4',
        text: 'Aquí el no lo dijiste tú. Puede haber alivio y dudas al mismo tiempo.',
      },
      {
        key: 'withdrew.applied.a5',
        text: 'Algo te hizo decidir no seguir. No le debes la razón a nadie, y aquí nadie la pide.',
      },
      {
        key: 'withdrew.applied.a6',
        text: 'Quizá cambió tu vida, o quizá cambió el plan. Actuaste según eso.',
      },
      { key: 'withdrew.applied.a7', text: 'Parar al principio también es elegir, y no siempre es fácil.' },
      {
        key: 'withdrew.applied.a8',
        text: 'Está hecho: ya no esperas nada de ese lugar. Puedes dejarlo ahí.',
      },
    ],
  },
  first_call: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'first_call',
    lines: [
      {
        key: 'withdrew.first_call.a1',
        text: 'Tuviste la llamada y decidiste parar. Rápida o lenta, la decisión es tuya.',
      },
      { key: 'withdrew.first_call.a2', text: 'Oíste más, lo pensaste y decidiste. Con eso basta.' },
      {
        key: 'withdrew.first_call.a3',
        text: 'Mostraron interés, y aun así paraste. No siempre es fácil hacerlo.',
      },
      {
        key: 'withdrew.first_call.a4',
        text: 'Hubo una llamada, y tu respuesta fue no. Tu respuesta cuenta tanto como la suya.',
      },
      {
        key: 'withdrew.first_call.a5',
        text: 'Terminarlo por tu cuenta puede ser más ligero de lo esperado, o más pesado. Pasan las dos cosas.',
      },
      {
        key: 'withdrew.first_call.a6',
        text: 'Quizá tenías una razón grande, o varias pequeñas. Cualquiera de ellas es suficiente.',
      },
      {
        key: 'withdrew.first_call.a7',
        text: 'Después de esa llamada elegiste dejarlo ahí. Decirlo así no siempre es cómodo.',
      },
      { key: 'withdrew.first_call.a8', text: 'Esto no sigue, y lo dijiste tú. Puedes dejarlo descansar.' },
    ],
  },
  interview: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'interview',
    lines: [
      {
        key: 'withdrew.interview.a1',
        text: 'Conociste a su gente y después elegiste no seguir. Te tocaba a ti elegirlo.',
      },
      {
        key: 'withdrew.interview.a2',
        text: 'Una entrevista es mucho esfuerzo para dejarlo atrás. Tenías tus razones para hacerlo.',
      },
      {
        key: 'withdrew.interview.a3',
        text: 'Puede ser raro ser quien lo termina. Lo terminaste tú, y está bien.',
      },
      {
        key: 'withdrew.interview.a4',
        text: 'Pusiste trabajo en esto y luego lo soltaste. Puede haber tristeza en ello, aunque sea lo correcto.',
      },
      {
        key: 'withdrew.interview.a5',
        text: 'Ahí había una oportunidad y no la llevaste más lejos. Quien sabe por qué eres tú.',
      },
      {
        key: 'withdrew.interview.a6',
        text: 'Quizá decidiste rápido, o quizá te quitó el sueño. Ya está decidido, y puedes descansar.',
      },
      {
        key: 'withdrew.interview.a7',
        text: 'Esto lo terminaste tú. Puede que un día lo veas claro y que otro día dudes.',
      },
      {
        key: 'withdrew.interview.a8',
        text: 'Decir no a personas que ya conoces cuesta más que decírselo a un nombre. Lo hiciste.',
      },
    ],
  },
  final_round: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'final_round',
    lines: [
      {
        key: 'withdrew.final_round.a1',
        text: 'Estabas en la última ronda y dijiste que no. Una decisión en ese punto casi nunca es ligera.',
      },
      { key: 'withdrew.final_round.a2', text: 'Tan cerca del final, elegiste parar. Tus razones son tuyas.' },
      {
        key: 'withdrew.final_round.a3',
        text: 'Quizá alguien no entienda por qué paraste ahí. No tiene que entenderlo.',
      },
      {
        key: 'withdrew.final_round.a4',
        text: 'Irse en el último paso puede traer alivio y pérdida el mismo día.',
      },
      {
        key: 'withdrew.final_round.a5',
        text: 'Llevaste esto muy lejos antes de terminarlo. Sería natural sentir cansancio.',
      },
      {
        key: 'withdrew.final_round.a6',
        text: 'Quizá era posible una oferta, y decidiste de todos modos. Merece respeto.',
      },
      {
        key: 'withdrew.final_round.a7',
        text: 'La última palabra fue tuya. No necesitas defenderla ante nadie.',
      },
      {
        key: 'withdrew.final_round.a8',
        text: 'Un no puede costar más cuando todo está casi hecho. Lo dijiste.',
      },
    ],
  },
}
