/** What a red-flag check and an attendance check come to, as it speaks to a counselor about a client. */
import type { CounselorWords } from '../types.js';

const inDanger = '¿La persona está en peligro ahora? Llame al número de emergencia.';
const courtSent =
  '¿Un tribunal o un programa envió allí a la persona? Un abogado o una abogada puede pedir otro grupo.';
const unsafeLeave =
  'Dígale a la persona que puede irse en cualquier momento si no se siente a salvo en una reunión.';

export const counselorOutcomes: NonNullable<CounselorWords['outcomes']> = {
  leave: {
    title: 'Aconseje a la persona que deje de ir allí',
    text: 'Lo que la persona contó es serio, y no es culpa de ella. Ahora necesita a alguien de su lado.',
    next: [
      inDanger,
      'Dígale que no tiene que volver. No le debe explicaciones a nadie.',
      '¿La persona teme lo que el grupo pueda hacer? Llame con ella a una línea de ayuda para planear cómo irse sin peligro.',
      '¿A la persona le dijeron que dejara o cambiara un medicamento recetado? Llame con ella a quien se lo recetó o a una farmacia. Dejar algunos medicamentos puede ser peligroso.',
      'Siga las reglas de su lugar de trabajo y la ley sobre lo que usted debe notificar.',
      courtSent,
      'Busque otro grupo con la persona cuando ella sienta que es el momento. Hay grupos buenos.',
    ],
  },
  switch: {
    title: 'Ayude a la persona a probar otro grupo',
    text: 'Varias respuestas son señales de alerta sobre este grupo. La persona no fracasó. El próximo grupo puede ser bastante distinto.',
    next: [
      'Hable con la persona de lo que vio allí.',
      'Elija con ella uno o dos grupos más para visitar y comparar.',
      'Mantenga los otros apoyos de la persona mientras ella busca.',
      unsafeLeave,
    ],
  },
  raise: {
    title:
      'La persona podría hablarlo con quien guía el grupo o con alguien de allí en quien confíe',
    text: 'Algunas cosas allí podrían mejorar. Un buen grupo escucha.',
    next: [
      'Elija la señal que más le importa a la persona. Practique con ella la frase de abajo, o sus propias palabras.',
      'Vea qué cambia en las próximas tres o cuatro reuniones.',
      'Si nada cambia, busque otro grupo con la persona.',
      'Si la persona siente que decirlo allí no es seguro, puede hablarlo con usted.',
    ],
  },
  style: {
    title: 'Puede que este grupo simplemente no sea el estilo de la persona',
    text: 'Las respuestas no muestran nada malo en el grupo. Puede que otro vaya mejor con la persona.',
    next: [
      'Elija con la persona un grupo de otro tipo para visitar y comparar.',
      'La persona puede seguir yendo a este grupo mientras busca.',
    ],
  },
  keep: {
    title: 'La persona puede seguir yendo',
    text: 'Las respuestas no muestran nada fuera de lo común. Una mala reunión puede pasar en cualquier grupo.',
    next: [
      'Planee con la persona algunas reuniones más antes de que ella decida.',
      'Hable con ella de una tarea pequeña, para participar un poco más.',
      'Haga esta revisión otra vez si algo parece andar mal.',
      unsafeLeave,
    ],
  },
};

export const counselorAttendanceAdvice: NonNullable<CounselorWords['attendance']> = {
  bands: {
    short: {
      text: 'Muchas veces, los grupos para un solo tema o habilidad duran ese tiempo. La persona puede seguir si todavía le ayuda.',
    },
    long: {
      text: 'Muchas veces, los grupos de un programa de tratamiento duran ese tiempo. Acuerde el tiempo con la persona y el equipo de atención.',
    },
    ongoing: { text: 'No hay un final fijo. La persona puede ir mientras le sirva de apoyo.' },
  },
  phases: {
    initial: {
      title: 'Por ahora, la persona podría ir con frecuencia',
      text: 'Reunirse con frecuencia le ayuda a adaptarse, a conocer gente y a crear apoyo.',
      next: [
        'Elija con ella las reuniones de esta semana.',
        'Planee con ella cómo conocer a alguien, como un padrino o madrina, o un mentor o mentora.',
        'Agregue una segunda reunión por semana si la persona puede.',
        'Cuando la persona sienta que es el momento, puede aceptar una tarea pequeña, como acomodar las sillas.',
      ],
    },
    maintenance: {
      title: 'La persona podría mantener un ritmo constante',
      text: 'Si va con regularidad, su apoyo sigue cerca. Participar parece ayudar más que solo estar ahí.',
      next: [
        'Que las reuniones sigan a una hora fija.',
        'Hable con ella de un padrino o madrina, de un mentor o mentora, o de una tarea pequeña.',
        'Acuerde con ella una meta para trabajar antes de la próxima revisión.',
        'En una semana difícil, la persona puede agregar una segunda reunión.',
      ],
    },
    taper: {
      title: 'La persona podría ir bajando la frecuencia poco a poco',
      text: 'Las respuestas muestran una base estable. Planee bajar un paso pequeño. La puerta sigue abierta.',
      next: [
        'Háblelo con la persona. Si ella está de acuerdo, háblelo también con quien guía el grupo o con su padrino o madrina.',
        'Que la persona baje un solo paso, no todo de golpe.',
        'Anote con ella sus señales para volver a ir más, como ganas muy fuertes de consumir, estrés o soledad.',
        'Si la persona nota una, vuelve a ir con más frecuencia esa misma semana.',
        'Los medicamentos y la otra atención siguen como están.',
      ],
    },
    leave: {
      title:
        'Ayude a la persona a encontrar un grupo donde sienta seguridad y sienta que la escuchan',
      text: 'Esto es por el grupo, no por la persona. Su apoyo puede seguir en otro lugar.',
      next: [
        inDanger,
        'Dígale que no tiene que volver a un lugar donde no se siente a salvo.',
        'Revise con la persona si este grupo tiene señales de alerta.',
        'Planee con quién puede hablar la persona antes de su próxima cita con usted.',
        courtSent,
        'Elija con ella otro grupo para probar, para que no pase por esto a solas.',
      ],
    },
  },
  reviews: {
    'four-meetings': { text: 'Pregúntele: ¿Es un lugar seguro? ¿Volvería?' },
    'three-months': {
      text: 'Pregúntele: ¿Usa lo que aprende allí? ¿Qué le ayudaría a participar más?',
    },
    'six-months': {
      text: 'Pregúntele: ¿Qué ha cambiado? Los estudios muchas veces miran unas 27 semanas. Es un momento para revisar, no el final del camino.',
    },
    yearly: {
      text: 'Pregúntele: ¿Todavía le sirve de apoyo? ¿Necesita más, menos o algo nuevo?',
    },
  },
  reasons: {
    focus: {
      focused: 'El grupo trabaja un solo tema o habilidad.',
      recovery: 'El grupo es para la recuperación a largo plazo.',
      programme: 'El grupo es parte de un programa de tratamiento.',
    },
    since: {
      new: 'La persona acaba de empezar allí.',
      weeks: 'La persona lleva unas semanas yendo.',
      months: 'La persona lleva unos meses yendo.',
      years: 'La persona lleva más de un año yendo.',
    },
    goals: {
      'not-yet': 'La persona todavía tiene metas por delante.',
      some: 'La persona ha logrado algunas metas.',
      met: 'La persona ha logrado las metas con las que llegó.',
    },
    'readiness-safe': {
      yes: 'La persona siente seguridad allí y siente que la escuchan.',
      mixed: 'A veces la persona siente seguridad allí y siente que la escuchan.',
      no: 'La persona no siente seguridad allí ni siente que la escuchan.',
    },
    'readiness-coping': {
      low: 'A la persona le es difícil manejar las cosas entre una reunión y otra.',
      growing: 'La persona maneja las cosas mejor que antes.',
      strong: 'La persona maneja bien las cosas la mayor parte del tiempo.',
    },
    guidance: {
      stay: 'Quienes le dan orientación a la persona sugieren que siga yendo.',
      'step-down':
        'Quienes le dan orientación a la persona sugieren que vaya con menos frecuencia.',
    },
    circumstances: {
      'more-stress': 'La persona tiene más estrés en este momento.',
      same: 'La vida de la persona está más o menos igual que antes.',
      'more-support': 'La persona tiene más apoyo en su vida.',
    },
    feedback: {
      growing: 'Otras personas del grupo notan que la persona avanza.',
      mixed: 'Algunas personas del grupo notan que la persona avanza.',
    },
  },
};
