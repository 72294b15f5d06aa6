/** Words of the advice on how long to keep going. Never an end: leaving is a step down with the door open. */
import type { Messages } from '../types.js';

export const attendance = (): Messages['attendance'] => ({
  bands: {
    short: {
      title: 'Cuente con unas 6 a 12 semanas',
      text: 'Muchas veces, los grupos para un solo tema o habilidad duran ese tiempo. Puede seguir si todavía le ayuda.',
    },
    long: {
      title: 'Cuente con varios meses, o hasta un año o más',
      text: 'Muchas veces, los grupos de un programa de tratamiento duran ese tiempo. Acuerde el tiempo con su equipo de atención.',
    },
    ongoing: {
      title: 'Déjelo abierto, por meses o años',
      text: 'No hay un final fijo. Puede ir mientras le sirva de apoyo.',
    },
  },
  phases: {
    initial: {
      title: 'Por ahora, vaya con frecuencia',
      text: 'Reunirse con frecuencia le ayuda a adaptarse, a conocer gente y a crear apoyo.',
      next: [
        'Elija sus reuniones de esta semana.',
        'Conozca a una persona, como un padrino o madrina, o un mentor o mentora.',
        'Agregue una segunda reunión por semana si puede.',
        'Cuando sienta que es el momento, acepte una tarea pequeña, como acomodar las sillas.',
      ],
    },
    maintenance: {
      title: 'Siga yendo a un ritmo constante',
      text: 'Si va con regularidad, su apoyo sigue cerca. Participar parece ayudar más que solo estar ahí.',
      next: [
        'Mantenga sus reuniones a una hora fija.',
        'Busque un padrino o madrina, o un mentor o mentora. O acepte una tarea pequeña.',
        'Póngase una meta para trabajar antes de su próxima revisión.',
        'En una semana difícil, agregue una segunda reunión.',
      ],
    },
    taper: {
      title: 'Podría ir bajando la frecuencia poco a poco',
      text: 'Sus respuestas muestran una base estable. Baje un paso pequeño. La puerta sigue abierta.',
      next: [
        'Háblelo primero con quien guía el grupo, con su padrino o madrina, o con su terapeuta.',
        'Baje un solo paso, no todo de golpe.',
        'Anote sus señales para volver a ir más, como ganas muy fuertes de consumir, preocupación, estrés o soledad.',
        'Si nota una, vuelva a ir con más frecuencia esa misma semana.',
        'Si toma medicamentos o recibe otra atención, no cambie nada de eso.',
      ],
    },
    leave: {
      title: 'Busque un grupo donde sienta seguridad y sienta que le escuchan',
      text: 'Esto es por el grupo, no por usted. Su apoyo puede seguir en otro lugar.',
      next: [
        'Si está en peligro ahora, llame a su número de emergencia.',
        'No tiene que volver a un lugar donde no se siente a salvo.',
        'Revise si este grupo tiene señales de alerta.',
        'Hable con alguien de confianza o con un servicio profesional.',
        'Si le envió allí un tribunal o un programa, pregunte por otro grupo. Pregunte a quien le da ayuda legal o consejería.',
        'Pruebe otro grupo, para no pasar por esto a solas.',
      ],
    },
  },
  frequencies: {
    'twice-weekly': 'Unas dos veces por semana',
    weekly: 'Una vez por semana',
    fortnightly: 'Cada dos semanas',
    monthly: 'Una vez al mes',
  },
  reviews: {
    'four-meetings': {
      title: 'Revise cómo va después de cuatro reuniones',
      text: 'Pregúntese: ¿Es un lugar seguro? ¿Volvería?',
    },
    'three-months': {
      title: 'Revise cómo va a los tres meses',
      text: 'Pregúntese: ¿Uso lo que aprendo allí? ¿Qué me ayudaría a participar más?',
    },
    'six-months': {
      title: 'Revise cómo va a los seis meses',
      text: 'Pregúntese: ¿Qué ha cambiado? Es un momento para revisar, no el final del camino.',
    },
    yearly: {
      title: 'Revise cómo va una vez al año',
      text: 'Pregúntese: ¿Todavía me sirve de apoyo? ¿Necesito más, menos o algo nuevo?',
    },
  },
  towards: {
    more: 'Un motivo para ir más',
    same: 'Un motivo para seguir como ahora',
    less: 'Un motivo para ir menos',
  },
  reasons: {
    focus: {
      focused: 'Su grupo trabaja un solo tema o habilidad.',
      recovery: 'Su grupo es para la recuperación o el apoyo a largo plazo.',
      programme: 'Su grupo es parte de un programa de tratamiento.',
    },
    since: {
      new: 'Usted acaba de empezar allí.',
      weeks: 'Lleva unas semanas yendo.',
      months: 'Lleva unos meses yendo.',
      years: 'Lleva más de un año yendo.',
    },
    goals: {
      'not-yet': 'Todavía tiene metas por delante.',
      some: 'Ha logrado algunas de sus metas.',
      met: 'Ha logrado las metas con las que llegó.',
    },
    'readiness-safe': {
      yes: 'Siente seguridad allí y siente que le escuchan.',
      mixed: 'A veces siente seguridad allí y siente que le escuchan.',
      no: 'No siente seguridad allí ni siente que le escuchan.',
    },
    'readiness-coping': {
      low: 'Es difícil manejar las cosas entre una reunión y otra.',
      growing: 'Maneja las cosas mejor que antes.',
      strong: 'Maneja bien las cosas la mayor parte del tiempo.',
    },
    guidance: {
      stay: 'Quienes le dan orientación sugieren que siga yendo.',
      'step-down': 'Quienes le dan orientación sugieren que vaya con menos frecuencia.',
    },
    circumstances: {
      'more-stress': 'Tiene más estrés en este momento.',
      same: 'Su vida está más o menos igual que antes.',
      'more-support': 'Tiene más apoyo en su vida.',
    },
    feedback: {
      growing: 'Otras personas del grupo notan que usted avanza.',
      mixed: 'Algunas personas del grupo notan que usted avanza.',
    },
  },
});
