/** Palabras de la página del registro en español: borrador sin revisar. */
import type { LOG_EN } from './words.en.ts';

export const LOG_ES: Readonly<Record<keyof typeof LOG_EN, string>> = {
  'log.title': 'El registro y sus testigos',
  'log.hint':
    'Cada acto es un asiento que nadie puede cambiar sin que se vea, una vez que un testigo firmó.',
  'log.loading': 'Mirando el registro…',
  'log.name': 'Su nombre',
  'log.size': 'Asientos',
  'log.at': 'Última firma',
  'log.never': 'Aún sin firmar.',
  'log.key': 'Su clave',
  'log.read': 'Lo que todos pueden leer',
  'log.checkpoint': 'El punto de control más reciente',
  'log.witnesses': 'Testigos',
  'log.no-witness': 'Nadie más firma este registro.',
  'log.no-witness-what':
    'Mientras tanto, quien administra el servidor aún podría cambiarlo sin que se vea.',
  'log.seen': 'Firmó {size, plural, one {# asiento} other {# asientos}} el {when}.',
  'log.not-seen': 'Aún no firmó nada.',
  'log.behind':
    '{amount, plural, one {# asiento más reciente está sin firmar.} other {# asientos más recientes están sin firmar.}}',
  'log.away': 'No responde. Se le pregunta otra vez cada minuto.',
  'log.refused': 'Se niega, o responde lo que nadie puede comprobar.',
  'log.other-history': 'Vio otra historia de este registro. Guarde todo y averigüe por qué.',
};
