/** Signs of a red-flag check as they speak to a counselor about a client. What the client could say stays in their own words. */
import type { CounselorWords } from '../types.js';

export const counselorSigns: NonNullable<CounselorWords['signs']> = {
  'no-support': {
    title: 'La persona sale sintiendo más soledad',
    healthy: 'La gente presta atención, y quienes participan sienten que se les escucha.',
  },
  'values-mismatch': {
    title: 'Choca con lo que la persona cree',
    healthy: 'Habla con claridad de sus creencias y deja que la gente tome lo que le ayuda.',
  },
  size: { healthy: 'Hay lugar para la persona, y hay gente de quien aprender.' },
  irregular: { healthy: 'Se reúne cuando dice que lo hará y, si no, avisa con tiempo.' },
  'no-skills': {
    healthy: 'La gente puede aprender formas de manejar los problemas y ponerse metas.',
  },
  pressure: {
    title: 'Le hacen presión a la persona',
    healthy:
      'La gente puede pasar su turno, decir que no o no estar de acuerdo, y seguir siendo parte del grupo.',
  },
  'no-progress': {
    title: 'La persona siente que no avanza',
    healthy: 'Con los meses, la gente puede nombrar algo que ha cambiado.',
  },
  'medication-pressure': {
    healthy: 'Los medicamentos se dejan en manos de cada quien y de quien los receta.',
  },
  exploitation: {
    title: 'Le piden a la persona dinero, trabajo, favores o lealtad',
    healthy:
      'Lo que se da es poco y por decisión propia. Nadie le debe nada a quien guía el grupo.',
  },
  'help-discouraged': { title: 'Le dicen a la persona que no busque otra ayuda' },
};

export const counselorSignKinds: NonNullable<CounselorWords['signKinds']> = {
  outcome: 'Si le ayuda a la persona',
  fit: 'Si va con la persona',
};
