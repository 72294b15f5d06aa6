/** What is told of groups and helplines as it speaks to a counselor about a client: cautions, facts, kinds of meetings, lines. */
import type { CounselorWords } from '../types.js';

export const counselorCautions: NonNullable<CounselorWords['cautions']> = {
  medication: {
    text: 'Ningún grupo debe decirle a la persona que los deje, pero alguien del grupo podría hacerlo. La persona puede preguntar: “¿Pueden participar y compartir las personas que toman medicamentos recetados?”. Cualquier cambio se hace con quien los receta.',
  },
  'abstinence-only': {
    text: 'La persona puede preguntar: “¿Puedo venir mientras voy reduciendo, o mientras lo decido?”.',
  },
  spiritual: {
    text: 'Pregunte cuánto peso tiene esa parte y si la persona puede no participar en ella.',
  },
  religious: {
    text: 'Pregunte qué pasa en una reunión y en qué le pedirían participar a la persona.',
  },
  'no-professional': {
    text: 'Pregunte a quién llaman si alguien está en crisis. Ayude también a la persona a buscar atención profesional para su salud mental, o a seguir con la que ya tiene.',
  },
  availability: {
    text: 'Busque primero una cerca de la persona o en línea. Tenga un grupo más grande como respaldo.',
  },
  unverified: {
    text: 'No pudimos comprobar todo lo que decimos de este grupo. Pregunte al grupo, o mire su sitio web, antes de que la persona vaya.',
  },
  'women-only': {
    text: '¿No sabe si es para la persona? Antes de que vaya, escriba o llame y pregunte quiénes pueden participar.',
  },
  'unsafe-home': {
    text: 'No reúna a la persona con alguien que le hace daño o le da miedo, ni en una sesión ni en una conversación. Primero vea a la persona a solas, o llame con ella a una línea contra la violencia.',
  },
  'under-18': {
    text: 'Pregunte si pueden ir adolescentes y si alguien adulto en quien la persona confíe puede ir con ella.',
  },
};

export const counselorAttributes: NonNullable<CounselorWords['attributes']> = {
  spirituality: { values: { optional: 'Cada quien decide' } },
  goal: {
    values: {
      'own-goal': 'Cada quien pone la suya',
      any: 'Cualquier cambio que cada quien elija',
      'own-wellbeing': 'El bienestar de quienes van',
    },
  },
  rhythm: { values: { 'own-time': 'En el momento que cada quien elija' } },
};

export const counselorMeetingTypes: NonNullable<CounselorWords['meetingTypes']> = {
  POA: '¿Hay una reunión donde firmen un comprobante de asistencia?',
};

export const counselorHelplineKinds: NonNullable<CounselorWords['helplineKinds']> = {
  'using-alone': 'Para quien consume a solas',
};

const staysOnPhone =
  'Alguien se queda al teléfono mientras una persona consume, y busca ayuda si ella deja de responder.';

export const counselorHelplines: NonNullable<CounselorWords['helplines']> = {
  'us-using-alone': {
    note: `${staysOnPhone} Gratis y confidencial, día y noche, en todo Estados Unidos.`,
  },
  'us-gambling': {
    note: '1-800-MY-RESET. Para la persona o su familia. Gratis y confidencial. Informa sobre la ayuda cercana.',
  },
  'ca-using-alone': { note: `${staysOnPhone} Gratis y confidencial, día y noche.` },
  'uk-treatment-alcohol': {
    note: 'Si preocupa cómo bebe la persona o alguien más. Gratis y confidencial. De lunes a viernes, de 9 a. m. a 8 p. m.; fines de semana, de 11 a. m. a 4 p. m.',
  },
  'uk-gambling': { note: 'Para la persona o su familia. Gratis, día y noche.' },
};
