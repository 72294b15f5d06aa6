/** Words of the red-flag check. In every question about a sign, "No" means that the sign is not there. */
import type { Messages, QuestionWords } from '../types.js';

const howOften: QuestionWords['options'] = {
  no: { label: 'No' },
  once: { label: 'Una o dos veces' },
  often: { label: 'Muchas veces' },
};

/** For what is a state, not a thing that happens. */
const howMuch: QuestionWords['options'] = { ...howOften, once: { label: 'A veces' } };

const yesNo: QuestionWords['options'] = {
  no: { label: 'No' },
  yes: { label: 'Sí' },
};

export const redFlagQuestions = (): Messages['questions']['red-flags'] => ({
  attended: {
    title: '¿A cuántas reuniones de este grupo ha ido?',
    hint: 'Piense en un solo grupo para todas las preguntas.',
    why: 'Una mala reunión es algo común. Hacen falta varias para conocer un grupo.',
    options: {
      one: { label: 'Una' },
      'two-to-four': { label: 'De dos a cuatro' },
      'five-plus': { label: 'Cinco o más' },
      months: { label: 'Llevo meses yendo' },
    },
  },
  'no-support': {
    title: '¿Sale de allí sintiendo más soledad que antes?',
    hint: 'O como si nadie allí le entendiera.',
    options: howOften,
  },
  judgment: {
    title: '¿Allí la gente juzga o hace sentir vergüenza, a usted o a otras personas?',
    hint: 'Por ejemplo, por cosas del pasado.',
    options: howOften,
  },
  conflict: {
    title: '¿Allí la gente discute y la tensión no se va?',
    options: howOften,
  },
  'values-mismatch': {
    title: '¿El grupo choca con lo que usted cree?',
    hint: 'Puede ser demasiado espiritual para usted, o no lo suficiente.',
    options: howMuch,
  },
  'no-structure': {
    title: '¿Las reuniones están mal dirigidas o no tienen un plan?',
    options: howOften,
  },
  dominance: {
    title: '¿Una o dos personas acaparan la reunión?',
    hint: 'De modo que las demás se quedan sin tiempo.',
    options: howOften,
  },
  size: {
    title: '¿Siente que el grupo es demasiado grande o demasiado pequeño?',
    options: howMuch,
  },
  privacy: {
    title: '¿La gente de allí repite cosas privadas fuera del grupo?',
    options: howOften,
  },
  'privacy-harm': {
    title: '¿Eso fue un riesgo para usted?',
    hint: 'Por ejemplo, para su seguridad, su casa, su trabajo, sus hijas o hijos, o un caso judicial.',
    options: yesNo,
  },
  irregular: {
    title: '¿Las reuniones se cancelan, se cambian o es difícil contar con ellas?',
    options: howOften,
  },
  'no-growth': {
    title: '¿Allí la gente solo se desahoga y nunca avanza?',
    hint: 'Desahogarse está bien. Esto es sobre reuniones donde después no viene nada más.',
    options: howOften,
  },
  'no-guidance': {
    title: '¿Allí las personas en crisis se quedan sin ayuda de verdad?',
    hint: 'Por ejemplo, cuando nadie les sugiere atención médica, terapia o una línea de crisis.',
    options: { ...howOften, no: { label: 'No, o nunca se dio el caso' } },
  },
  'no-skills': {
    title: '¿Las reuniones dejan fuera las metas y las formas de manejar los problemas?',
    options: howOften,
  },
  pressure: {
    title: '¿Le hacen presión para que comparta, esté de acuerdo o siga creencias?',
    hint: 'Está bien que se lo pidan, si usted puede decir que no.',
    why: 'Puede no estar de acuerdo y seguir siendo parte del grupo. No estar de acuerdo nunca cuenta en su contra.',
    options: howOften,
  },
  'pressure-coerced': {
    title: '¿Sintió como si no tuviera otra opción?',
    hint: 'Por ejemplo, por amenazas, engaños, culpa o castigos.',
    options: yesNo,
  },
  'no-progress': {
    title: 'Después de un tiempo razonable allí, ¿siente que no avanza?',
    hint: 'El cambio puede ser lento. En las primeras reuniones es demasiado pronto para saberlo.',
    options: howMuch,
  },
  'medication-pressure': {
    title: '¿Alguien allí le ha insistido en que deje un medicamento recetado?',
    options: yesNo,
    family: {
      title:
        '¿Alguien allí ha dicho que una persona a quien usted quiere debería dejar un medicamento recetado?',
    },
  },
  'sexual-pressure': {
    title: '¿Alguien allí le ha hecho insinuaciones o acercamientos sexuales o románticos?',
    hint: 'Alguien del grupo o quien lo guía, cuando usted empezaba o pasaba por un mal momento. No es culpa suya.',
    options: yesNo,
  },
  exploitation: {
    title: '¿Alguien allí le ha pedido dinero, trabajo, favores o lealtad?',
    hint: 'Un regalo pequeño o un turno para hacer el café es algo común.',
    options: yesNo,
  },
  threat: {
    title: '¿Alguien allí le ha hecho amenazas, le ha hecho daño o le ha dado miedo?',
    options: yesNo,
  },
  'help-discouraged': {
    title: '¿Alguien allí le ha dicho que no busque otra ayuda?',
    hint: 'Por ejemplo: atención médica, terapia o un tratamiento.',
    options: yesNo,
  },
});
