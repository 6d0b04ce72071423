/** The words by which people say how long, or until when, in English and Spanish; without accents. */

export type Unit = 'days' | 'weeks' | 'months' | 'years'

/** A unit, and how many of it the word stands for. */
export const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  ...of(['days', 1], 'd day days dia dias'),
  ...of(['weeks', 1], 'w wk wks week weeks s sem sems semana semanas'),
  ...of(['weeks', 2], 'fortnight fortnights quincena quincenas'),
  ...of(['months', 1], 'm mo mos mth mths month months mes meses'),
  ...of(['years', 1], 'y yr yrs year years ano anos'),
}

export const NUMBERS: Readonly<Record<string, number>> = {
  ...of(1, 'a an one un una uno'),
  ...of(2, 'two dos couple pair par'),
  ...of(3, 'three tres few'),
  ...of(4, 'four cuatro'),
  ...of(5, 'five cinco'),
  ...of(6, 'six seis'),
  ...of(7, 'seven siete'),
  ...of(8, 'eight ocho'),
  ...of(9, 'nine nueve'),
  ...of(10, 'ten diez'),
  ...of(11, 'eleven once'),
  ...of(12, 'twelve doce'),
  ...of(15, 'fifteen quince'),
  ...of(20, 'twenty veinte'),
  ...of(30, 'thirty treinta'),
}

/** Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...of(1, 'monday mon lunes lun'),
  ...of(2, 'tuesday tues tue martes'),
  ...of(3, 'wednesday wed miercoles mie'),
  ...of(4, 'thursday thurs thur thu jueves jue'),
  ...of(5, 'friday fri viernes vie'),
  ...of(6, 'saturday sat sabado sab'),
  ...of(7, 'sunday sun domingo dom'),
}

export const MONTHS: Readonly<Record<string, number>> = {
  ...of(1, 'january jan enero ene'),
  ...of(2, 'february feb febrero'),
  ...of(3, 'march mar marzo'),
  ...of(4, 'april apr abril abr'),
  ...of(5, 'may mayo'),
  ...of(6, 'june jun junio'),
  ...of(7, 'july jul julio'),
  ...of(8, 'august aug agosto ago'),
  ...of(9, 'september sept sep septiembre setiembre set'),
  ...of(10, 'october oct octubre'),
  ...of(11, 'november nov noviembre'),
  ...of(12, 'december dec diciembre dic'),
}

/** Words that may stand before, between or behind the others, and change nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  'for until till til untill unitl to through on in of the about please and from now more or so hasta por durante en el la los las de del y unas unos desde ahora mas favor'.split(
    ' ',
  ),
)

export const NEXT: ReadonlySet<string> = new Set(
  'next this coming following proximo proxima siguiente este esta que viene'.split(' '),
)
export const END: ReadonlySet<string> = new Set('end fin final finales'.split(' '))
export const TOMORROW: ReadonlySet<string> = new Set('tomorrow tomorow manana'.split(' '))
export const TODAY: ReadonlySet<string> = new Set('today hoy'.split(' '))

function of<Value>(value: Value, words: string): Record<string, Value> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]))
}
