import type { Fact } from '../encouragement-words.ts'
import { factUses } from '../fact-uses.ts'

/**
 * Findings that may be mentioned, each as carefully as its source allows. There are no others: a number
 * without a trustworthy source is not said.
 */
export const facts: readonly Fact[] = [
  {
    ...factUses['fact.no_feedback'],
    text: 'En Norteamérica, unas siete de cada diez personas no recibieron explicación de por qué no las eligieron. Que no den una razón es lo habitual.',
    source: 'Talent Board, investigación sobre la experiencia de quienes se presentan',
  },
  {
    ...factUses['fact.no_word_after_interview'],
    text: 'Unas seis de cada diez personas alguna vez no supieron nada más después de una entrevista. La encuesta es de una empresa que vende programas de contratación.',
    source: 'Greenhouse, encuesta a más de 2500 personas en el Reino Unido, Estados Unidos y Alemania',
  },
  {
    ...factUses['fact.reaching_out'],
    text: 'Escribir a alguien sin una razón especial alegra más de lo que la gente cree. También pasó con personas que apenas se conocían.',
    source: 'Liu et al., Journal of Personality and Social Psychology',
  },
  {
    ...factUses['fact.thank_you_letters'],
    text: 'Las cartas de agradecimiento alegraron más de lo que esperaban quienes las escribieron. También hubo menos incomodidad de la que esperaban.',
    source: 'Kumar y Epley, Psychological Science',
  },
  {
    ...factUses['fact.weak_ties'],
    text: 'Un experimento siguió a más de 20 millones de personas. Las personas conocidas solo un poco llevaron a más cambios de trabajo que las amistades cercanas.',
    source: 'Rajkumar et al., Science',
  },
  {
    ...factUses['fact.rare_contacts'],
    text: 'En un estudio antiguo con hombres de Estados Unidos, muchos encontraron su trabajo por un contacto. La mayoría veía a ese contacto de vez en cuando, o casi nunca.',
    source: 'Granovetter, American Journal of Sociology',
  },
  {
    ...factUses['fact.writing_it_down'],
    text: 'En un estudio pequeño, quienes escribieron en cinco sesiones sobre la pérdida de su trabajo encontraron otro antes. Era demasiado pequeño para probar mucho.',
    source: 'Spera, Buhrfeind y Pennebaker, Academy of Management Journal',
  },
  {
    ...factUses['fact.giving_advice'],
    text: 'Personas que lo estaban pasando mal sintieron más motivación al dar consejos que al recibirlos.',
    source: 'Eskreis-Winkler et al.',
  },
  {
    ...factUses['fact.how_not_how_hard'],
    text: 'En revisiones de cientos de muestras, buscar bien y a buen ritmo fue unido a mejores trabajos. Buscar con más esfuerzo no.',
    source: 'van Hooft et al.',
  },
]
