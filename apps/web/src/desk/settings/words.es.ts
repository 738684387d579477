/** Palabras del marco de los ajustes en español: borrador sin revisar. */
import type { SETTINGS_EN } from './words.en.ts';

export const SETTINGS_ES: Readonly<Record<keyof typeof SETTINGS_EN, string>> = {
  'settings.agency': 'Agencia',
  'settings.loading': 'Buscando los ajustes…',
  'settings.sections': 'Qué se puede ajustar',
  'settings.none': 'Sus funciones no ajustan nada aquí.',
  'settings.unsaved': 'Aún no está guardado. ¿Salir sin guardar?',
  'settings.unsaved-stay': 'Quedarse aquí',
  'settings.unsaved-leave': 'Salir sin guardar',
  'settings.history': 'Versiones anteriores',
  'settings.history-none': 'Aún no se ha cambiado nada.',
  'settings.version': 'Versión {version, number}',
  'settings.changed-by': 'Cambiado por {name}, {when}',
  'settings.never': 'Aún sin ajustar.',
  'settings.restores': 'Recupera la versión {version, number}.',
  'settings.restore': 'Recuperar la versión {version, number}',
  'settings.restored': 'La versión anterior ha vuelto.',
};
