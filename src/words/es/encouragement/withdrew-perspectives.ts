import type { StageDecks } from '../../encouragement-words.ts'

/** After the member's own decision: what a decision is worth, without praising or doubting this one. */
export const withdrewPerspectives: StageDecks<'withdrew', 'perspective'> = {
  applied: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'applied',
    lines: [
      { key: 'withdrew.applied.p1', text: 'Elegir dónde no trabajar es parte de elegir dónde trabajar.' },
      {
        key: 'withdrew.applied.p2',
        text: 'Las horas que esto habría pedido vuelven a ser tuyas. No necesitan enseguida una tarea nueva.',
      },
      {
        key: 'withdrew.applied.p3',
        text: 'Una decisión es buena si responde a lo que sabías entonces. Lo que se sepa después no la vuelve mala.',
      },
      {
        key: 'withdrew.applied.p4',
        text: 'Un final a tiempo ahorra horas, a ti y a quienes habrían seguido leyendo.',
      },
      {
        key: 'withdrew.applied.p5',
        text: 'Las empresas saben que los planes de la gente cambian. Si los tuyos cambian otra vez, puedes volver a presentarte.',
      },
      {
        key: 'withdrew.applied.p6',
        text: 'Nadie puede seguir todos los trabajos posibles con toda su fuerza. Dejar algunos les da su parte a los demás.',
      },
      {
        key: 'withdrew.applied.p7',
        text: 'Lo que te hizo parar quizá dice algo de lo que necesitas. Puede merecer una línea en tus notas.',
      },
      {
        key: 'withdrew.applied.p8',
        text: 'Se habla mucho de seguir. Saber cuándo dejar algo también es una habilidad.',
      },
    ],
  },
  first_call: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'first_call',
    lines: [
      {
        key: 'withdrew.first_call.p1',
        text: 'Una primera llamada sirve para que las dos partes vean si seguir. La usaste para eso.',
      },
      {
        key: 'withdrew.first_call.p2',
        text: 'Hablar claro después de una llamada es más fácil para todo el mundo que después de cinco.',
      },
      {
        key: 'withdrew.first_call.p3',
        text: 'Cuesta menos salir de una conversación que salir de un trabajo.',
      },
      {
        key: 'withdrew.first_call.p4',
        text: 'Si una sola cosa lo decidió, en otro lugar puedes preguntar antes por ella.',
      },
      {
        key: 'withdrew.first_call.p5',
        text: 'Las dudas suelen llegar después y parecen pruebas. Son dudas, y casi todo el mundo las tiene.',
      },
      {
        key: 'withdrew.first_call.p6',
        text: 'Unas gracias breves a quien llamó dejan todo en buenos términos. Es cortesía, y depende de ti.',
      },
      { key: 'withdrew.first_call.p7', text: 'Alguien quiso saber más de ti. Tu elección no cambia eso.' },
      {
        key: 'withdrew.first_call.p8',
        text: 'Una búsqueda está hecha de elecciones, las tuyas y las de las empresas.',
      },
    ],
  },
  interview: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'interview',
    lines: [
      {
        key: 'withdrew.interview.p1',
        text: 'Una entrevista funciona en los dos sentidos. Mientras te conocían, tú conocías el lugar.',
      },
      {
        key: 'withdrew.interview.p2',
        text: 'Lo que contaste de tu trabajo sigue siendo verdad. Puedes contarlo en otro lugar.',
      },
      {
        key: 'withdrew.interview.p3',
        text: 'Irse antes del primer día es más fácil para las dos partes que irse tras el primer mes.',
      },
      {
        key: 'withdrew.interview.p4',
        text: 'Nadie más ve todo lo que tuviste que pensar: dinero, familia, salud, cómo era el lugar. Tú lo viste.',
      },
      {
        key: 'withdrew.interview.p5',
        text: 'Una palabra clara deja a la otra parte hacer planes. Es un gesto amable, aunque no fuera la palabra que querían.',
      },
      {
        key: 'withdrew.interview.p6',
        text: 'La pena y una decisión acertada pueden vivir juntas. La una no niega la otra.',
      },
      {
        key: 'withdrew.interview.p7',
        text: 'Ya viste cómo trata una empresa a la gente. Así es más fácil saber qué buscas.',
      },
      {
        key: 'withdrew.interview.p8',
        text: 'Puede ayudar escribir por qué, con tus palabras. Después es más fácil responder a las dudas.',
      },
    ],
  },
  final_round: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'final_round',
    lines: [
      {
        key: 'withdrew.final_round.p1',
        text: 'Podían imaginarte en el puesto. Eres libre de querer otra cosa.',
      },
      {
        key: 'withdrew.final_round.p2',
        text: 'Una decisión tardía no es peor. Algunas cosas se ven solo de cerca.',
      },
      {
        key: 'withdrew.final_round.p3',
        text: 'Quedarse en algo por cortesía casi nunca ayuda a nadie por mucho tiempo.',
      },
      {
        key: 'withdrew.final_round.p4',
        text: 'Sabes que puedes llegar a una última ronda. Ese conocimiento no caduca.',
      },
      {
        key: 'withdrew.final_round.p5',
        text: 'Un trabajo puede irse y las personas quedarse. Si quieres eso, una nota corta y amable es una forma.',
      },
      {
        key: 'withdrew.final_round.p6',
        text: 'Dinero, salud, familia, una sensación: ninguna razón es demasiado pequeña. Esos días los habrías vivido tú.',
      },
      {
        key: 'withdrew.final_round.p7',
        text: 'Si más tarde te lo preguntas, recuerda cuánto sabías ese día. La memoria guarda solo una parte.',
      },
      {
        key: 'withdrew.final_round.p8',
        text: 'Pasar a otra cosa puede llevar poco tiempo o mucho. No hay regla sobre cuándo.',
      },
    ],
  },
}
