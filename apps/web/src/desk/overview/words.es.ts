/** Palabras del resumen: borrador, sin revisar. */
import type { OVERVIEW_EN } from './words.en.ts';

export const OVERVIEW_ES: Readonly<Record<keyof typeof OVERVIEW_EN, string>> = {
  'overview.loading': 'Contando las solicitudes…',
  'overview.requests': 'Solicitudes',
  'overview.as-table': 'Mostrar como tabla',
  'overview.as-bars': 'Mostrar como barras',
  'overview.open':
    '{count, plural, =0 {Ninguna solicitud abierta.} one {# solicitud abierta.} other {# solicitudes abiertas.}}',
  'overview.at': 'A las {at}.',
  'overview.inside':
    'Solo para la agencia. Las cifras que salen pasan por la exportación, que oculta los números pequeños.',
  'overview.open-only': 'Solicitudes abiertas',
  'overview.by-left': 'Por tiempo restante',
  'overview.left': 'Tiempo restante',
  'overview.by-state': 'Por estado',
  'overview.by-age': 'Por antigüedad',
  'overview.age': 'Recibida',
  'overview.by-holder': 'Por quién la tiene',
  'overview.by-week': 'Registradas por semana',
  'overview.week': 'Semana del',
  'overview.weeks': 'Las últimas doce semanas. Se omiten las semanas sin solicitudes.',
  'overview.empty': 'Aún no hay nada que contar',
  'overview.empty-how': 'Las cifras aparecen con la primera solicitud de su agencia.',
  'age.today': 'En las últimas 24 horas',
  'age.days-1-3': 'Hace 1 a 3 días',
  'age.days-4-7': 'Hace 4 a 7 días',
  'age.weeks-1-4': 'Hace 1 a 4 semanas',
  'age.older': 'Antes',
  'left.overdue': 'Vencidas',
  'left.day': 'En un día',
  'left.days-2-3': '2 a 3 días',
  'left.week': '4 a 7 días',
  'left.later': 'Más tarde',
  'left.none': 'La ley no fija fecha',
};
