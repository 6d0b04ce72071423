import type { StageDecks } from '../../encouragement-words.ts'

/** A no: what happened, in plain words, at each stage. Nothing about why, since nobody told us. */
export const noAcknowledgements: StageDecks<'no', 'acknowledgement'> = {
  applied: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'applied',
    lines: [
      { key: 'no.applied.a1', text: 'Enviaste tu solicitud y la respuesta fue no. Es normal que te duela.' },
      { key: 'no.applied.a2', text: 'Un no de dos líneas también puede arruinar un día.' },
      {
        key: 'no.applied.a3',
        text: 'Este proceso terminó en la solicitud. Es frustrante oír un no antes de poder explicar nada.',
      },
      {
        key: 'no.applied.a4',
        text: 'Pedir un trabajo es dejar que te juzguen por una página. Un no a eso no es poca cosa.',
      },
      {
        key: 'no.applied.a5',
        text: 'Quizá ya habías empezado a imaginar ese trabajo. Perder una ilusión pequeña también es perder algo.',
      },
      {
        key: 'no.applied.a6',
        text: 'Pediste una oportunidad y esta no te la dieron. Puedes sentir tristeza, rabia, cansancio o nada de eso.',
      },
      {
        key: 'no.applied.a7',
        text: 'Quizá ya esperabas esta respuesta, o quizá llegó sin aviso. Un no duele de las dos formas.',
      },
      {
        key: 'no.applied.a8',
        text: 'Una solicitud cuesta tiempo e ilusión, y después ya no depende de ti. Esta respuesta es dura.',
      },
    ],
  },
  first_call: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'first_call',
    lines: [
      {
        key: 'no.first_call.a1',
        text: 'Hablaste con la empresa y después la respuesta fue no. Tras una conversación de verdad, cuesta más oírlo.',
      },
      {
        key: 'no.first_call.a2',
        text: 'Después de una primera llamada queda una voz en la memoria. Por eso un no puede sentirse más personal.',
      },
      {
        key: 'no.first_call.a3',
        text: 'Respondiste a sus preguntas y todo quedó ahí. Es una decepción, lo digan como lo digan.',
      },
      {
        key: 'no.first_call.a4',
        text: 'La llamada terminó y la respuesta es no. Quizá repasas cada frase en tu cabeza, como casi todo el mundo.',
      },
      {
        key: 'no.first_call.a5',
        text: 'Una primera llamada da esperanza, y no hay nada tonto en eso. Es normal que te apene este final.',
      },
      {
        key: 'no.first_call.a6',
        text: 'Quizá la llamada fue bien, o quizá ya lo sabías. Un no es difícil en los dos casos.',
      },
      {
        key: 'no.first_call.a7',
        text: 'Una llamada, y luego un no. Da pena cuando un comienzo se queda en comienzo.',
      },
      {
        key: 'no.first_call.a8',
        text: 'Apartaste un rato y hablaste por ti. Nadie desea recibir esta respuesta.',
      },
    ],
  },
  interview: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'interview',
    lines: [
      {
        key: 'no.interview.a1',
        text: 'Te conocieron y la respuesta fue no. Es difícil no tomarlo como algo personal.',
      },
      {
        key: 'no.interview.a2',
        text: 'Una entrevista puede llenar un día entero, aunque dure una hora. Después de eso, esta respuesta es dura.',
      },
      {
        key: 'no.interview.a3',
        text: 'Quizá le contaste a alguien que tenías la entrevista. Contar cómo terminó también es difícil.',
      },
      {
        key: 'no.interview.a4',
        text: 'Una parte de ti quizá ya hacía planes: el trayecto, la primera semana. Da tristeza guardar esos planes.',
      },
      {
        key: 'no.interview.a5',
        text: 'Hace falta valor para responder preguntas sobre ti. Lo hiciste, y aun así terminó en un no.',
      },
      {
        key: 'no.interview.a6',
        text: 'Un no después de una entrevista deja preguntas. Quedarse con ellas es parte de lo que duele.',
      },
      {
        key: 'no.interview.a7',
        text: 'Llegaste hasta la entrevista y después vino esto. No tienes que tomarlo con calma.',
      },
      {
        key: 'no.interview.a8',
        text: 'La entrevista no llevó al trabajo. Sentir decepción es normal, y sentir rabia también.',
      },
    ],
  },
  final_round: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'final_round',
    lines: [
      {
        key: 'no.final_round.a1',
        text: 'Llegaste a la última ronda. Estar tan cerca y oír un no es duro, y no necesitas esconderlo.',
      },
      {
        key: 'no.final_round.a2',
        text: 'Después de una última ronda, un no cuesta más. Hubo más horas, más ilusión y más espera.',
      },
      {
        key: 'no.final_round.a3',
        text: 'Quizá ya lo sentías tuyo. Se puede llorar un trabajo que casi se tuvo, y no es debilidad.',
      },
      {
        key: 'no.final_round.a4',
        text: 'Puede que haya gente esperando saber cómo te fue. Puedes contarlo cuando quieras, y no antes.',
      },
      {
        key: 'no.final_round.a5',
        text: 'Muchas cosas fueron bien para llevarte hasta ahí, y aun así fue un no. Es una pérdida real.',
      },
      {
        key: 'no.final_round.a6',
        text: 'Seguiste hasta el último paso, y eso te pidió mucho. Este final es difícil de aceptar.',
      },
      {
        key: 'no.final_round.a7',
        text: 'Rabia, lágrimas o no sentir nada: tan tarde, un no puede traer cualquiera de estas cosas. Todas valen.',
      },
      {
        key: 'no.final_round.a8',
        text: 'Quizá veías ya con claridad una vida con ese trabajo. Duele soltar algo así.',
      },
    ],
  },
}
