/** Palabras de los sitios en español: borrador sin revisar. */
import type { SITES_EN } from './words.en.ts';

export const SITES_ES: Readonly<Record<keyof typeof SITES_EN, string>> = {
  'sites.title': 'Sitios y sus áreas',
  'sites.hint': 'Quien registra una solicitud elige de esta lista. Confirma cada vez.',
  'sites.none': 'Aún no hay sitios',
  'sites.none-what': 'Añada uno aquí, o tome una lista de una hoja de cálculo.',
  'sites.new': 'Sitio nuevo',
  'sites.areas': '{amount, plural, one {# área} other {# áreas}}',
  'sites.name': 'Nombre del sitio',
  'sites.address': 'Dirección',
  'sites.area': 'Área {number, number}',
  'sites.area-name': 'Nombre del área',
  'sites.ground': 'Quién puede estar ahí',
  'sites.public': 'Abierta al público',
  'sites.non-public': 'No abierta al público',
  'sites.note': 'Nota para la atención al público',
  'sites.area-add': 'Añadir un área',
  'sites.area-drop': 'Quitar esta área',
  'sites.drop': 'Quitar este sitio',
  'sites.add': 'Añadir un sitio',
  'sites.saved': 'Guardado. Los registros nuevos lo ofrecen.',
  'sites.import': 'Tomar una lista de una hoja de cálculo',
  'sites.import-hint': 'Una fila por área. No se quita nada. El encabezado es:',
  'sites.file': 'Archivo CSV',
  'sites.row-errors': 'No se tomó nada. Corrija estas filas',
  'sites.row': 'Fila {row, number}:',
  'sites.found':
    'Sitios nuevos: {sites, number}. Áreas nuevas: {areas, number}. Cambiadas: {changed, number}. Iguales: {same, number}.',
  'sites.take': 'Tomarla',
  'sites.taken': 'La lista se tomó.',
};
