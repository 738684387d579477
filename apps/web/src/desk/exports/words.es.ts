/** Palabras de la pantalla de exportaciones: borrador sin revisar. */
import type { EXPORTS_EN } from './words.en.ts';

export const EXPORTS_ES: Readonly<Record<keyof typeof EXPORTS_EN, string>> = {
  'exports.hint':
    'Todo lo que sale pasa por un solo control: un fin, una lista de campos, números pequeños retenidos teniendo en cuenta todas las exportaciones anteriores. Nombres, palabras y papeles no están en ninguna lista.',
  'exports.ask': 'Dejar salir algo',
  'exports.what': 'Qué',
  'exports.figures': 'Recuentos: cómo terminaron las solicitudes',
  'exports.requests': 'Filas: una por solicitud, para un lector nombrado',
  'exports.year': 'Año',
  'exports.by': 'Por',
  'exports.by-month': 'Meses',
  'exports.by-quarter': 'Trimestres',
  'exports.by-year': 'Todo el año',
  'exports.from': 'Recibidas desde',
  'exports.to': 'Recibidas hasta',
  'exports.fields': 'Campos',
  'exports.fields-hint': 'Las filas hablan de una persona. No van al público.',
  'exports.purpose': 'Fin',
  'exports.purpose-statutory-report': 'Un informe que pide una ley',
  'exports.purpose-open-data': 'Datos abiertos',
  'exports.purpose-records-request': 'Una solicitud de documentos',
  'exports.purpose-the-person-asks': 'La persona lo pide',
  'exports.purpose-court': 'Un tribunal',
  'exports.purpose-audit': 'Una auditoría',
  'exports.purpose-internal-review': 'Una revisión dentro de la ciudad',
  'exports.words': 'Para qué es, en una frase',
  'exports.words-hint': 'Queda en el registro para siempre. No nombre a nadie.',
  'exports.as': 'Como',
  'exports.as-csv': 'CSV',
  'exports.as-xlsx': 'XLSX',
  'exports.as-pdf': 'PDF, con el fin y la regla para números pequeños',
  'exports.as-open-data': 'Datos abiertos: CSV con el significado de cada campo, en un ZIP',
  'exports.now': 'Comprobar y dejar salir',
  'exports.checking': 'El control está comprobando…',
  'exports.done': '{name} salió. Su constancia está abajo.',
  'exports.left': 'Lo que salió',
  'exports.none': 'No ha salido nada.',
  'exports.none-how':
    'Cada exportación queda aquí con quién, cuándo, para qué y la huella de su archivo.',
  'exports.by-whom': '{name}, {at}',
  'exports.rows': '{rows, plural, one {# fila} many {# filas} other {# filas}}:',
  'exports.pages':
    '{pages, plural, one {# página} many {# páginas} other {# páginas}} de documentos, {boxes, plural, one {# recuadro negro} many {# recuadros negros} other {# recuadros negros}}',
  'exports.withheld':
    '{figures, plural, one {# recuento} many {# recuentos} other {# recuentos}}, {withheld} retenidos:',
};
