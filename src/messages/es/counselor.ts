/**
 * Words for the counselor view: laid over the plain ones, and of the tools that only counselors see. “La persona” is the
 * client. Where someone close to the client has the problem, that one is “la otra persona”.
 */
import type { CounselorWords } from '../types.js';
import { counselorAttendanceAdvice, counselorOutcomes } from './counselor-advice.js';
import { counselorAttendance, counselorRedFlags } from './counselor-checks.js';
import { counselorCriteria } from './counselor-criteria.js';
import { counselorFit } from './counselor-fit.js';
import {
  counselorAttributes,
  counselorCautions,
  counselorHelplineKinds,
  counselorHelplines,
  counselorMeetingTypes,
} from './counselor-groups.js';
import { counselorNotices } from './counselor-notices.js';
import { counselorSignKinds, counselorSigns } from './counselor-signs.js';
import { counselorTools } from './counselor-tools.js';

export const counselorWords: CounselorWords = {
  chrome: {
    privacy:
      'Las respuestas y las notas se quedan en esta página. No las guardamos ni las enviamos.',
    privacyKept:
      'Las respuestas se quedan en esta pestaña hasta que usted la cierre. No las enviamos.',
    seeResult: 'Ver el resultado',
    seeResultNow: 'Ver el resultado ahora',
    backToResult: 'Ver el resultado otra vez',
    backToCheck: 'Volver al último resultado',
    carried: 'Llenamos esto a partir de las otras respuestas. Cámbielo si no es correcto.',
    fitTitle: 'Encuentre grupos que encajen con la persona que usted atiende',
    redFlagsTitle: 'Revise un grupo al que va la persona que usted atiende',
    attendanceTitle: 'Por cuánto tiempo conviene que la persona siga yendo',
    choiceTitle: 'Ya puede ver el resultado',
    settled:
      'La lista de grupos ya está definida: ninguna otra respuesta puede cambiarla. Más respuestas todavía pueden agregar otros tipos de ayuda.',
    exitText:
      'Borra las respuestas y las notas, y abre otra página. Presionar tres veces la tecla Mayús (Shift) hace lo mismo, pero no mientras usted escribe notas. No puede borrar el historial del navegador. No puede impedir que alguien vigile este dispositivo.',
    choiceText: 'O responda hasta {count} preguntas más. Así el resultado encaja mejor.',
    rememberTitle: 'Conservar las respuestas en esta pestaña',
    rememberText:
      'Si acepta, las respuestas se quedan en esta pestaña hasta que usted la cierre. Hasta entonces, cualquier persona que use este dispositivo puede verlas. Las notas no se conservan. Aun así, no enviamos nada.',
    rememberYes: 'Conservar las respuestas',
    remembered: 'Las respuestas se conservan en esta pestaña hasta que usted la cierre.',
    noticeContinueResult: 'Continuar al resultado',
    beforeYouStart: 'Antes de que la persona empiece',
    resultReady: '{count} grupos que encajan con las respuestas de la persona',
    resultReadyOne: 'Un grupo que encaja con las respuestas de la persona',
    resultNoMatchText:
      'Cambie una respuesta con la persona, o llame con ella a una de las líneas de ayuda de abajo. Allí alguien puede ayudarles a buscar.',
    resultIncompleteText:
      'Se omitieron todas las preguntas, así que todavía no hay en qué basarse.',
    nextStep: 'El próximo paso',
    nextStepText:
      'Antes de que la persona se vaya, elija un grupo con ella y busque cuándo es la próxima reunión. Planee tres reuniones antes de que ella decida.',
    honest:
      'No podemos decir qué grupo le va a funcionar a una persona. A quienes participan más suele irles mejor, sin importar qué grupo elijan.',
    medicationLine:
      'Ningún grupo debe decirle a una persona que deje un medicamento que le recetaron. Eso le corresponde a quien lo recetó.',
    shortlistTitle: 'Grupos que la persona puede probar',
    cautionsTitle: 'Qué preguntar antes de que vaya',
    askFirst: 'Primer paso para la persona',
    chosen: 'Elegido con la persona: {group}',
    chosenText: 'Busque con ella una reunión. Pídale que pregunte esto antes de ir:',
    noReasons: 'La persona puede ir. Las respuestas dicen poco a favor o en contra.',
    otherGroupsTitle: 'Otros grupos a los que la persona puede ir ({count})',
    meetingTypesText:
      'Pregunte por ellas cuando busque una reunión con la persona. Muchas listas usan los códigos en negrita.',
    // The plan is the client's to take along: its items stay in words to the client, and the titles say so.
    firstVisitTitle: 'Para la persona: qué preguntar en la primera visita',
    trialTitle: 'Para la persona: cómo probar un grupo',
    resourcesTitle: 'Para la persona: otra ayuda cercana',
    selfManagementTitle: 'Para la persona: pasos que puede dar por su cuenta',
    familyTitle: 'Para la persona: pasos para las familias',
    yourAnswersTitle: 'Las respuestas de la persona',
    changeWhat: 'Cambiar la respuesta: {question}',
    startAgain: 'Borrar las respuestas y las notas',
    signsTitle: 'Lo que la persona notó',
    youCouldSay: 'La persona podría decir',
    youSaid: 'La respuesta de la persona: {answer}',
    noSigns: 'La persona no notó ninguna de las señales por las que preguntamos.',
    carryOverTitle: 'Si la persona busca otro grupo',
    carryOverText:
      'Las respuestas de aquí pueden guiar la búsqueda. Estas son las que más importan:',
  },
  questions: {
    fit: counselorFit,
    'red-flags': counselorRedFlags,
    attendance: counselorAttendance,
  },
  criteria: counselorCriteria,
  cautions: counselorCautions,
  attributes: counselorAttributes,
  meetingTypes: counselorMeetingTypes,
  notices: counselorNotices,
  helplineKinds: counselorHelplineKinds,
  helplines: counselorHelplines,
  signs: counselorSigns,
  signKinds: counselorSignKinds,
  outcomes: counselorOutcomes,
  attendance: counselorAttendanceAdvice,
  fits: {
    strong: 'Encaja bien con las respuestas',
    good: 'Encaja con muchas de las respuestas',
    possible: 'Encaja con algunas de las respuestas',
  },
  tools: counselorTools,
};
