/** The words of what only counselors see. `{name}` marks a placeholder. A group may also be a therapy: no word agrees with it. */
export const counselorTools: {
  readonly [key in keyof typeof import('../en/counselor-tools.js').counselorTools]: string;
} = {
  // on the page of questions
  keys: 'Teclas en una pregunta: del 1 al 9 se elige una respuesta; el 0 es la décima y el guion (-), la undécima. Enter pasa a la siguiente pregunta. Mayús (Shift) con Enter vuelve atrás. Control con Enter muestra el resultado.',

  // notes
  notesTitle: 'Sus notas',
  notesLabel: 'Notas para usted',
  notesPlace:
    'Se quedan en esta página hasta que usted la cierre o la borre. No se conservan, no se envían y no cambian ningún resultado.',
  fieldShut:
    'Aquí no puede haber un campo privado: esta página tiene el cuestionario en un marco cerrado. Para escribir notas o copiar a mano, abra el cuestionario en una página propia.',

  // the account of a group
  accountTitle: 'Por qué la puntuación es {score}',
  accountOutTitle: 'Explicación completa: queda fuera',
  place: 'Lugar {rank}',
  fitAndScore: '{fit}. Puntuación: {score} de 100.',
  asIfNotOut: 'Si no quedara fuera, su puntuación sería de {score} de 100.',
  reason: 'Motivo',
  points: 'Puntos',
  sum: 'Suma de los puntos',
  noParts: 'Ninguna respuesta le da ni le quita puntos.',
  partsTitle: 'Qué aportó cada respuesta',
  outTitle: 'Por qué queda fuera',
  changesTitle: 'Qué cambiaría el resultado de {group}',
  working: 'Calculando…',
  join: 'Si {change}, {group} entraría en la lista.',
  leave: 'Si {change}, {group} saldría de la lista.',
  and: '{one} y {two}',
  wereAnswered: 'la respuesta a “{question}” fuera “{answer}”',
  wereOpen: 'la pregunta “{question}” no tuviera respuesta',
  wereAdded: 'la pregunta “{question}” tuviera también la respuesta “{answer}”',
  wereRemoved: 'la pregunta “{question}” ya no tuviera la respuesta “{answer}”',
  moreChanges: 'Hay {count} más.',
  noChanges: 'No bastaría con elegir de otra forma una o dos opciones.',

  // the summary
  deskTitle: 'Para profesionales de consejería',
  summaryTitle: 'Resumen de la entrevista inicial',
  otherSummaryTitle: 'Resumen',
  withNotes: 'Incluir mis notas en el resumen',
  print: 'Imprimir',
  copy: 'Copiar como texto',
  download: 'Descargar los datos',
  printSeen:
    'Imprimir: cualquier persona que tome el papel puede leerlo. La impresora y su cola de impresión pueden guardar una copia. Un PDF también.',
  copySeen:
    'Copiar: otros programas pueden leer el portapapeles. Los programas que lo administran y los dispositivos sincronizados guardan lo copiado.',
  downloadSeen:
    'Descargar: el archivo queda en la carpeta de descargas, al alcance de cualquier persona que use este dispositivo.',
  printed: 'El resumen pasó a la ventana de impresión.',
  copied: 'Copiado. Borre el portapapeles cuando termine.',
  copyRefused: 'El navegador no lo permitió. Abajo hay otra manera.',
  downloaded: 'Se descargó como {file}.',
  byHand: 'Resumen para copiar a mano',
  paperTitle: 'Resumen de la entrevista inicial: grupos que encajan',
  redFlagsPaperTitle: 'Resumen: lo que la persona notó en un grupo',
  attendancePaperTitle: 'Resumen: por cuánto tiempo conviene que la persona siga yendo',
  madeOn: 'Elaborado el {date}',
  answersHeading: 'Respuestas',
  noticesHeading: 'Primero, la seguridad',
  adviceHeading: 'Lo que indican las respuestas',
  scheduleHeading: 'Con qué frecuencia y por cuánto tiempo',
  shortlistHeading: 'Grupos para probar',
  meetingTypesHeading: 'Tipos de reunión por los que preguntar',
  therapyHeading: 'Grupos y servicios de terapia',
  leftOutHeading: 'Grupos que descartamos, y por qué',
  stepsHeading: 'Primeros pasos para la persona',
  notesHeading: 'Notas',
  why: 'Por qué: {reasons}',
  askFirst: 'Preguntar antes de ir: {cautions}',
  stamp: 'Contenido {content} {version}, motor {engine}',
};
