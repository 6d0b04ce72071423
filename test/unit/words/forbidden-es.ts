import type { Rule } from './forbidden.ts'

/**
 * What no Spanish line says. Participles and adjectives that would tell the reader's gender are kept out too:
 * nobody said which it is.
 */
export const forbiddenInSpanish: readonly Rule[] = [
  { what: 'no exclamation mark', pattern: /[!¡]/ },
  {
    what: 'no emoji, neither a picture nor a name between colons',
    pattern: /\p{Extended_Pictographic}|:\w+:/u,
  },
  {
    what: 'no belittling',
    pattern:
      /\b(simplemente|meramente|obviamente|fácilmente|nada más que|sólo|solo (es|era|tienes|hay) )|ánimo|anímate/i,
  },
  { what: 'no silver lining', pattern: /al menos|por lo menos|lado (bueno|positivo)|no hay mal|menos mal/i },
  {
    what: 'no fate',
    pattern:
      /(pasa|pasan|ocurre|es|fue) por algo|destin(o|ad)|universo|estaba escrito|tenía que (ser|pasar)|todo pasa/i,
  },
  {
    what: 'no triumph',
    pattern:
      /se lo pierden|adelante|orgullos|campe[óo]n|héroe|heroína|guerrer|increíble|(?<!solo )tú puedes|ganador|triunf/i,
  },
  {
    what: 'no tough love',
    pattern:
      /(?<!no |no le )\b(deberías|debes|tienes que|hay que)\b|supéra|pasar página|sé fuerte|levántate|espabil/i,
  },
  {
    what: 'no counting',
    pattern:
      /\d|\botro (no|rechazo)\b|\b(segundo|tercer|cuarto|quinto) (no|rechazo)\b|hasta ahora|\bracha\b/i,
  },
  {
    what: 'no ranking of the member',
    pattern: /segundo puesto|primer (lugar|puesto)|finalista|mejor candidat|por delante de (ti|otr)/i,
  },
  {
    what: 'no guilt',
    pattern: /atrasad|vencid|(todavía|aún) no (has|hiciste)|\bno has\b|fracas|fallaste|\bculpa/i,
  },
  {
    what: 'no promise',
    pattern:
      /\bpronto\b|próxima vez|ir[áa] (bien|mejor)|mejorará|\bte irá\b|conseguirás|encontrarás|vendrán|garanti|ya verás|seguro que/i,
  },
  { what: 'no diagnosis', pattern: /depres|ansiedad|trauma|quemad|\bduelo\b|síndrome|terapia|\bmental/i },
  {
    what: 'nothing tied to a time of reading',
    pattern: /\b(hoy|anoche|ayer|ahora mismo)\b|esta (noche|mañana|tarde|semana)|(^|\W)mañana|estos días/i,
  },
  {
    what: 'no false intimacy',
    pattern:
      /(?<![\p{L}-])(yo|mi|mí|mis|me|nos|nosotr[oa]s|nuestr[oa]s?|querid[oa]s?|amig[oa]s?|abrazo)(?!\p{L})/iu,
  },
  {
    what: 'no cliché',
    pattern:
      /resilien|sigue así|seguir adelante|rendirse nunca|hay muchos peces|crecimiento|de tus sueños|\bpuertas?\b|trampolín|montaña rusa|encaj/i,
  },
  {
    what: 'no running anybody down',
    pattern: /groser|estúpid|cobarde|injust|desalmad|idiota|\bvag[oa]s\b|descuidad|maleducad|irrespet/i,
  },
  {
    what: 'no gender of the reader',
    pattern:
      /(?<!\p{L})(est[áa]s|estés|estar|eres|seas|fuiste|te (sientes|quedas|quedaste|ves)|sentirte|quedarte|sigues|siéntete)( (muy|más|tan|menos|bastante))? (\p{L}*(?:[aeií]d|ns|st|nt|os|ll|ch|qu[ií]l|g[uü]r|segur|sol|list|bienvenid|ocup|nuev|content)[oa])(?!\p{L})|bienvenid[oa]|\p{L}[oa]\/[oa]|\p{L}@/iu,
  },
  { what: 'always "tú"', pattern: /(?<!\p{L})(vosotr[oa]s|os|vuestr[oa]s?|vos)(?!\p{L})/iu },
]

/** Words that name what happened to the member. A perspective holds none of them. */
export const namesAnOutcomeInSpanish =
  /(?<!\p{L})(rechaz\p{L}*|un no|el no|dijeron que no|fue no|es no|fue un no|negativ\p{L}+|descart\p{L}+|no te (eligieron|escogieron|contrataron)|perdiste|pérdida|silencio|sin (respuesta|noticias)|no (contest|respond)\p{L}+|nunca (contest|respond)\p{L}+|no (llegó|vino|supiste) (nada|respuesta)|retir\p{L}+|renunci\p{L}+|lo (dejaste|terminaste)|paraste|dijiste que no)(?!\p{L})/iu

/** Words that would tell somebody who looks at a lock screen what it is about. A quiet line holds none. */
export const tellsAStrangerInSpanish = new RegExp(
  `${namesAnOutcomeInSpanish.source}|(?<!\\p{L})(no(?! hay prisa)|sí|trabaj\\p{L}*|empleo|puesto|carrera|empres\\p{L}*|contrat\\p{L}*|selecci\\p{L}*|entrevista\\p{L}*|solicitud\\p{L}*|llamada|ronda|oferta|vacante\\p{L}*|candidat\\p{L}*|búsqueda|sueldo|siento|triste\\p{L}*|difícil\\p{L}*|dur[oa]s?|pena|mal[oa]?s?|duel\\p{L}*|esperanza|noticia\\p{L}*)(?!\\p{L})`,
  'iu',
)
