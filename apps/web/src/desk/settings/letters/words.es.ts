/** An agency’s own words in letters, in Spanish: drafts. */
import type { LETTER_TEXT_EN } from './words.en.ts';

export const LETTER_TEXT_ES: Record<keyof typeof LETTER_TEXT_EN, string> = {
  'letter-text.title': 'Palabras propias en las cartas',
  'letter-text.hint':
    'Pasajes que su agencia añade a sus cartas. La ley, la respuesta y los derechos de la persona quedan como están.',
  'letter-text.which': 'Carta e idioma',
  'letter-text.choice': '{letter}, {language}',
  'letter-text.choice-own': '{letter}, {language}: palabras propias',
  'letter-text.standard': 'Se usa el texto estándar: no hay nada propio.',
  'letter-text.own': 'Se usan sus palabras propias.',
  'letter-text.without-english':
    'Se usa el texto estándar hasta que la misma carta tenga palabras propias en inglés: cada aviso dice lo mismo en ambos idiomas.',
  'letter-text.opening': 'Quiénes somos, y más',
  'letter-text.opening-hint':
    'Va antes de lo que dice la carta. Una línea en blanco empieza otro párrafo.',
  'letter-text.closing': 'Cómo contactarnos, y palabras finales',
  'letter-text.closing-hint': 'Va antes de la firma. Una línea en blanco empieza otro párrafo.',
  'letter-text.signature': 'Bajo el nombre de quien firma',
  'letter-text.never':
    'Ninguna ley, ningún número de una persona, el estatus de nadie: se rechazan. Lo enviado conserva sus palabras.',
  'letter-text.preview': 'Mostrar una carta de muestra',
  'letter-text.pdf': 'Muestra en PDF',
  'letter-text.save': 'Guardar',
  'letter-text.saved': 'Guardado. Las cartas lo dicen desde ahora.',
};
