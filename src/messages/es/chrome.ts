/** The words of the widget itself. `{name}` marks a placeholder. Buttons that lead on start with Empezar, Siguiente, Continuar, Omitir or Ver. */
import type { Chrome } from '../types.js';

export const chrome: Chrome = {
  // before and between questions
  loading: 'Cargando las preguntas…',
  privacy: 'Sus respuestas se quedan en esta página. No las guardamos ni las enviamos.',
  progress: 'Pregunta {at} de {of}',
  whyWeAsk: 'Por qué lo preguntamos',
  chooseOne: 'Elija una respuesta.',
  chooseAny: 'Elija todas las respuestas que correspondan.',
  next: 'Siguiente',
  skip: 'Omitir esta pregunta',
  back: 'Atrás',
  seeResult: 'Ver mi resultado',
  seeResultNow: 'Ver mi resultado ahora',
  backToCheck: 'Volver a mi último resultado',
  carried: 'Llenamos esto a partir de sus otras respuestas. Cámbielo si no es correcto.',
  backToResult: 'Ver mi resultado otra vez',
  problemTitle: 'Por favor, revise esta pregunta',
  nothingChosen: 'Elija una respuesta o seleccione “Omitir esta pregunta”.',
  fitTitle: 'Encuentre grupos que encajen con usted',
  redFlagsTitle: 'Revise un grupo al que va',
  attendanceTitle: 'Por cuánto tiempo seguir yendo',
  detailHeading: 'Algunas preguntas más',

  // the choice after the core questions
  choiceTitle: 'Ya puede ver su resultado',
  choiceText: 'O responda hasta {count} preguntas más. Así el resultado encaja mejor con usted.',
  answerMore: 'Siguiente: responder algunas más',

  settled:
    'Su lista de grupos ya está definida: ninguna otra respuesta puede cambiarla. Más respuestas todavía pueden agregar otros tipos de ayuda.',

  // leaving at once, and keeping the answers
  exitNow: 'Salir de esta página ya',
  exitTitle: 'Qué hace este botón',
  exitText:
    'Borra sus respuestas y abre otra página. Presionar tres veces la tecla Mayús (Shift) hace lo mismo. No puede borrar el historial de su navegador. No puede impedir que alguien vigile este dispositivo.',
  exitPresses: 'Presione Mayús (Shift) para salir. Veces que faltan: {count}',
  privacyKept: 'Sus respuestas se quedan en esta pestaña hasta que la cierre. No las enviamos.',
  rememberTitle: 'Conservar mis respuestas en esta pestaña',
  rememberText:
    'Si acepta, sus respuestas se quedan en esta pestaña hasta que la cierre. Hasta entonces, cualquier persona que use este dispositivo puede verlas. Aun así, no las enviamos.',
  rememberYes: 'Conservar mis respuestas',
  rememberFailed: 'No se pudieron conservar las respuestas. Puede intentarlo de nuevo.',
  remembered: 'Sus respuestas se conservan en esta pestaña hasta que la cierre.',
  forgetNow: 'Dejar de conservarlas ahora',

  // help bar and notices
  helpTitle: '¿Necesita ayuda ahora?',
  helpLabel: '¿Necesita ayuda ahora? ({check})',
  call: 'Llame al {number}',
  text: 'Envíe un texto al {number}',
  unconfirmed: 'No pudimos confirmar este número. Si no funciona, llame al {emergency}.',
  checkedOn: 'Consultado el {date}',
  noticeContinue: 'Continuar con las preguntas',
  noticeContinueResult: 'Continuar a mi resultado',
  beforeYouStart: 'Antes de empezar',
  actNow: 'Por favor, lea esto primero',

  // fit result
  resultReady: '{count} grupos que encajan con sus respuestas',
  resultReadyOne: 'Un grupo que encaja con sus respuestas',
  resultNoMatch: 'No encontramos ningún grupo para estas respuestas',
  resultNoMatchText:
    'No es culpa suya. Cambie una respuesta o llame a una de las líneas de ayuda de abajo. Allí alguien puede ayudarle a buscar.',
  resultIncomplete: 'Responda al menos una pregunta',
  resultIncompleteText: 'Omitió todas las preguntas, así que todavía no tenemos en qué basarnos.',
  startAnswering: 'Empezar con la primera pregunta',
  nextStep: 'Su próximo paso',
  nextStepText:
    'Hoy, elija un grupo y busque cuándo es su próxima reunión. Vaya a tres reuniones antes de decidir.',
  honest:
    'No podemos decir qué grupo le va a funcionar. A las personas que participan más suele irles mejor, sin importar qué grupo elijan.',
  medicationLine:
    'Ningún grupo debe decirle que deje un medicamento que le recetaron. Pregunte a quien se lo recetó.',
  shortlistTitle: 'Grupos para probar',
  why: 'Por qué está aquí',
  against: 'Qué podría no encajar',
  cautionsTitle: 'Pregunte antes de ir',
  factsTitle: 'Datos sobre {group}',
  askFirst: 'Primer paso',
  website: 'Buscar una reunión: sitio web de {group}',
  opensNewTab: '(se abre en otra pestaña)',
  compare: 'Comparar {group}',
  compareOneMore: 'Elija un grupo más para verlos lado a lado.',
  compareBelow: '{count} grupos están lado a lado debajo de la lista.',
  compareTitle: 'Grupos lado a lado',
  compareFit: 'Cuánto encaja',
  unknown: 'No se sabe',
  choose: 'Elegir {group}',
  chosen: 'Usted eligió {group}',
  chosenText: 'Busque una reunión y, antes de ir, pregunte esto:',
  notConfirmed: 'sin confirmar',
  moreReasons: '{group}: más motivos ({count})',
  noReasons: 'Usted puede ir. Sus respuestas dicen poco a favor o en contra.',
  meetingTypesTitle: 'Tipos de reunión por los que puede preguntar',
  meetingTypesText:
    'Pregunte por ellas cuando busque una reunión. Muchas listas usan los códigos en negrita.',
  otherGroupsTitle: 'Otros grupos a los que puede ir ({count})',
  therapyTitle: 'Grupos y servicios de terapia',
  therapyText: 'Los guían profesionales. Pueden ir junto con un grupo de ayuda mutua.',
  therapyMoreTitle: 'Más opciones de terapia ({count})',
  ruledOutTitle: 'Grupos que descartamos ({count})',
  firstVisitTitle: 'Qué preguntar en la primera visita',
  trialTitle: 'Cómo probar un grupo',
  resourcesTitle: 'Otra ayuda cercana',
  selfManagementTitle: 'Pasos que puede dar por su cuenta',
  familyTitle: 'Pasos para las familias',
  helplinesTitle: 'Líneas de ayuda: {region}',
  yourAnswersTitle: 'Sus respuestas',
  skipped: 'Omitida',
  change: 'Cambiar',
  changeWhat: 'Cambiar su respuesta: {question}',
  startAgain: 'Borrar mis respuestas',

  // red-flag and attendance results
  redFlagsIncomplete: 'Responda al menos una pregunta sobre el grupo',
  doNow: 'Qué hacer',
  signsTitle: 'Lo que usted notó',
  healthy: 'En un grupo sano',
  youCouldSay: 'Usted podría decir',
  youSaid: 'Usted respondió: {answer}',
  noSigns: 'No notó ninguna de las señales por las que preguntamos.',
  carryOverTitle: 'Si busca otro grupo',
  carryOverText: 'Sus respuestas de aquí pueden guiar la búsqueda. Estas son las que más importan:',
  startFit: 'Empezar a buscar otro grupo',
  startRedFlags: 'Empezar a revisar este grupo',
  frequencyTitle: 'Con qué frecuencia',
  bandTitle: 'Por cuánto tiempo',
  reviewTitle: 'Cuándo volver a revisar',
  reasonsTitle: 'Por qué lo decimos',

  // words about the product
  notDiagnosis: 'Este cuestionario da información. No es un diagnóstico ni un consejo médico.',
};
