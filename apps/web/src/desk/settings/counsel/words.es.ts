/** Palabras de abogados y enlaces en español: borrador sin revisar. */
import type { COUNSEL_EN } from './words.en.ts';

export const COUNSEL_ES: Readonly<Record<keyof typeof COUNSEL_EN, string>> = {
  'counsel.title': 'Abogados y enlaces',
  'counsel.hint':
    'Se muestra donde la respuesta dice que pregunte al abogado. Ponga solo lo que dio su agencia.',
  'counsel.none': 'Aún no hay nadie',
  'counsel.none-what':
    'Hasta entonces el mostrador muestra los números de sus páginas, si los hay.',
  'counsel.place': 'Llamada número {number, number}',
  'counsel.kind': 'Qué es',
  'counsel.counsel': 'Abogado',
  'counsel.liaison': 'Enlace',
  'counsel.up': 'Subir',
  'counsel.down': 'Bajar',
  'counsel.add': 'Añadir a alguien',
  'counsel.drop': 'Quitar de la lista',
  'counsel.away': 'Fuera',
  'counsel.away-add': 'Añadir días fuera',
  'counsel.away-drop': 'Quitar estos días',
  'counsel.from': 'Primer día fuera',
  'counsel.until': 'Último día fuera',
  'counsel.cover': 'Quién le sustituye',
  'counsel.no-cover': 'Nadie: se llama al siguiente',
  'counsel.covers': 'Por {name}, que está fuera',
  'counsel.out-of-office': 'Cuando nadie contesta',
  'counsel.saved': 'Guardado. El mostrador ya lo muestra.',
};
