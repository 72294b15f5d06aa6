/** Words of the red-flag and attendance checks as they speak to a counselor about a client. */
import type { CounselorWords } from '../types.js';

type Questions = NonNullable<CounselorWords['questions']>;

export const counselorRedFlags: NonNullable<Questions['red-flags']> = {
  attended: {
    title: '¿A cuántas reuniones de este grupo ha ido la persona?',
    options: { months: { label: 'Lleva meses yendo' } },
  },
  'no-support': {
    title: '¿La persona sale de allí sintiendo más soledad que antes?',
    hint: 'O como si nadie allí la entendiera.',
  },
  judgment: {
    title: '¿Allí la gente juzga o hace sentir vergüenza, a la persona o a otras?',
  },
  'values-mismatch': {
    title: '¿El grupo choca con lo que la persona cree?',
    hint: 'Puede ser demasiado espiritual para ella, o no lo suficiente.',
  },
  size: { title: '¿La persona siente que el grupo es demasiado grande o demasiado pequeño?' },
  'privacy-harm': {
    title: '¿Eso fue un riesgo para la persona?',
    hint: 'Por ejemplo, para su seguridad, su casa, su trabajo, sus hijas o hijos, o un caso judicial.',
  },
  pressure: {
    title: '¿Le hacen presión a la persona para que comparta, esté de acuerdo o siga creencias?',
    hint: 'Está bien que se lo pidan, si puede decir que no.',
    why: 'La persona puede no estar de acuerdo y seguir siendo parte del grupo. No estar de acuerdo nunca cuenta en su contra.',
  },
  'pressure-coerced': { title: '¿La persona sintió como si no tuviera otra opción?' },
  'no-progress': {
    title: 'Después de un tiempo razonable allí, ¿la persona siente que no avanza?',
  },
  'medication-pressure': {
    title: '¿Alguien allí le ha insistido a la persona en que deje un medicamento recetado?',
    family: {
      title:
        '¿Alguien allí ha dicho que alguien cercano a la persona debería dejar un medicamento recetado?',
    },
  },
  'sexual-pressure': {
    title:
      '¿Alguien allí le ha hecho a la persona insinuaciones o acercamientos sexuales o románticos?',
    hint: 'Alguien del grupo o quien lo guía, cuando la persona empezaba o pasaba por un mal momento. No es culpa de ella.',
  },
  exploitation: {
    title: '¿Alguien allí le ha pedido a la persona dinero, trabajo, favores o lealtad?',
  },
  threat: {
    title: '¿Alguien allí le ha hecho amenazas o daño a la persona, o le ha dado miedo?',
  },
  'help-discouraged': {
    title: '¿Alguien allí le ha dicho a la persona que no busque otra ayuda?',
  },
};

export const counselorAttendance: NonNullable<Questions['attendance']> = {
  focus: { title: '¿Para qué es el grupo de la persona?' },
  since: { title: '¿Cuánto tiempo lleva yendo la persona?' },
  goals: { title: '¿La persona ha logrado las metas con las que llegó?' },
  'readiness-safe': {
    title: '¿La persona siente seguridad allí y siente que la escuchan?',
  },
  'readiness-coping': {
    title: '¿Qué tan bien maneja las cosas la persona entre una reunión y otra?',
  },
  guidance: {
    title:
      '¿Qué sugiere quien guía el grupo, o quien es padrino, madrina o terapeuta de la persona?',
    options: { none: { label: 'Nada, o no ha preguntado' } },
  },
  circumstances: {
    title: '¿Cómo está el resto de la vida de la persona en este momento?',
    hint: 'Por ejemplo: su casa, su trabajo, su salud y la gente a su alrededor.',
  },
  feedback: { title: '¿Otras personas del grupo notan que la persona avanza?' },
};
