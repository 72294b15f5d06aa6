import type { Messages } from '../types.js';

/** No phone numbers in here: the region's helplines are shown under each notice. */
export const notices = (): Messages['notices'] => ({
  suicidal: {
    title: 'Por favor, hable con alguien ahora',
    text: 'No tiene que pasar por esto a solas. Hay alguien para escucharle, sin importar qué le trajo aquí. Después de esto puede seguir buscando un grupo.',
    steps: [
      '¿Está en peligro ahora mismo, o ya se hizo daño? Llame al número de emergencia.',
      'Si no, llame o envíe un mensaje de texto a una línea de crisis.',
      'Pídale a alguien de confianza que se quede con usted.',
      'Aléjese de todo lo que podría usar para hacerse daño.',
    ],
    family: {
      text: 'Aquí hay ayuda para la persona que le importa, y para usted. Después de esto puede seguir buscando un grupo.',
      steps: [
        '¿La persona está en peligro ahora mismo, o ya se hizo daño? Llame al número de emergencia. Quédese con ella si no hay peligro para usted.',
        'Si no, llame o envíe un mensaje de texto a una línea de crisis. Puede preguntar qué hacer.',
        'Pregúntele con claridad si está pensando en el suicidio. Escuche y no juzgue.',
        '¿Se siente así usted? Las mismas líneas son para usted.',
      ],
    },
  },
  overdose: {
    title: 'Una sobredosis es una emergencia',
    text: 'Fíjese en esto: cuesta despertar a la persona, respira lento o no respira, tiene los labios azules o grises. Si ve alguna de estas señales, actúe ya. Después de esto puede seguir buscando un grupo.',
    steps: [
      'Llame de inmediato al número de emergencia.',
      'Dé naloxona si la tiene. No funciona con todas las drogas; por eso, llame siempre.',
      'Quédese con la persona hasta que llegue la ayuda.',
      '¿Le pasa a usted? Llame ya y deje su puerta sin llave.',
      '¿No está pasando ahora? Trate de no consumir a solas. Si aquí hay una línea para personas que consumen a solas, llame antes de consumir.',
    ],
    family: {
      steps: [
        'Llame de inmediato al número de emergencia.',
        'Dé naloxona si la tiene. No funciona con todas las drogas; por eso, llame siempre.',
        'Quédese con la persona hasta que llegue la ayuda.',
        '¿No está pasando ahora? Es más seguro que la persona no consuma a solas. Si aquí hay una línea para personas que consumen a solas, dígale que existe.',
      ],
    },
  },
  'unsafe-home': {
    title: 'Su seguridad es lo primero',
    text: 'No es culpa de usted. Nadie tiene derecho a hacerle daño ni a causarle miedo. Después de esto puede seguir buscando un grupo.',
    steps: [
      '¿Está en peligro ahora mismo? Vaya a un lugar más seguro si puede, y llame al número de emergencia.',
      'Cuando pueda hacerlo sin peligro, llame o envíe un mensaje de texto a una de estas líneas. Pueden ayudarle a hacer un plan, tanto si se queda como si se va.',
      'Si puede, use un teléfono que nadie más revise.',
      'Esta página no borra su historial. Si lo borra todo de una vez, alguien puede notarlo.',
    ],
    family: {
      text: 'No es culpa de usted, y no le toca a usted arreglar esto. Nadie tiene derecho a hacerle daño ni a causarle miedo. Después de esto puede seguir buscando un grupo.',
      steps: [
        '¿Está en peligro ahora mismo? Si puede, vaya a un lugar más seguro y lleve con usted a los niños y niñas que haya. Llame al número de emergencia.',
        'Cuando pueda hacerlo sin peligro, llame o envíe un mensaje de texto a una de estas líneas. Pueden ayudarle a hacer un plan, tanto si se queda como si se va.',
        'Hablar de la bebida o de las drogas puede esperar hasta que usted esté a salvo.',
        'Si puede, use un teléfono que nadie más revise. Si borra todo su historial de una vez, alguien puede notarlo.',
      ],
    },
  },
  withdrawal: {
    title: 'Hable con personal médico antes de dejar de beber o consumir',
    text: 'Puede ser peligroso dejar de golpe el alcohol, las benzodiacepinas (como Xanax o Valium) o los barbitúricos. Puede causar convulsiones, y hay personas que mueren. El personal médico puede ayudarle a dejarlos de forma segura.',
    steps: [
      'No los deje de golpe por su cuenta.',
      'Llame a un consultorio médico, a una clínica o a una línea de ayuda para tratamiento. Diga qué toma y con qué frecuencia.',
      '¿Tiene convulsiones, o ve cosas que no están ahí? Llame al número de emergencia.',
      'Aun así puede elegir un grupo ahora e ir mientras recibe atención.',
    ],
    family: {
      title: 'La persona necesita atención médica antes de dejar de beber o consumir',
      text: 'Puede ser peligroso dejar de golpe el alcohol, las benzodiacepinas (como Xanax o Valium) o los barbitúricos. Puede causar convulsiones, y hay personas que mueren. El personal médico puede ayudar a la persona a dejarlos de forma segura.',
      steps: [
        'No le pida que los deje de golpe.',
        'Llame a un consultorio médico, a una clínica o a una línea de ayuda para tratamiento. Pregunte cómo puede dejarlos de forma segura.',
        '¿La persona tiene convulsiones, o ve cosas que no están ahí? Llame al número de emergencia.',
      ],
    },
  },
  'under-18': {
    title: 'Busque a una persona adulta de confianza',
    text: 'No ha hecho nada malo al preguntar. La mayoría de los grupos están llenos de personas adultas. Empiece con la ayuda hecha para su edad.',
    steps: [
      'Cuéntele a una persona adulta de confianza: su mamá o papá, un familiar, una maestra o un maestro, alguien de consejería de su escuela o personal médico. Si su casa no es segura, elija a alguien de fuera.',
      'Llame o envíe un mensaje de texto a una línea para jóvenes. Allí le escuchan, y puede preguntar lo que sea.',
      'Mire primero los grupos para adolescentes.',
      'Pídale a esa persona adulta que vaya con usted a la primera reunión, o que sepa dónde está usted.',
    ],
    nextStep:
      'Hoy, cuéntele a una persona adulta de confianza, o llame o escriba a una línea para jóvenes. Después mire estos grupos con esa persona.',
    family: {
      text: 'Si otra persona bebe, consume drogas o apuesta, no es culpa de usted y no le toca a usted arreglarlo. Empiece con la ayuda hecha para su edad.',
    },
  },
  medication: {
    title: 'Sus medicamentos son un asunto entre usted y quien se los receta',
    text: 'Ningún grupo debe decirle que deje un medicamento que le recetaron. Esto vale para los medicamentos para el consumo de opioides o de alcohol y para la salud mental.',
    steps: [
      'Antes de la primera reunión, pregunte cómo ve el grupo los medicamentos recetados.',
      '¿Le dicen que los deje? Puede decir: “Eso queda entre quien me los receta y yo”.',
      'Hable con quien se los receta antes de cambiar algo.',
      'No tiene que decirle al grupo qué toma.',
    ],
    family: {
      title: 'Los medicamentos son un asunto entre la persona y quien se los receta',
      text: 'Ningún grupo, y nadie de la familia, debe decirle a una persona que deje un medicamento recetado. Esto vale para los medicamentos para el consumo de opioides o de alcohol y para la salud mental.',
      steps: [
        'Pregunte al grupo cómo ve los medicamentos recetados.',
        '¿Le preocupa un medicamento? Sugiera a la persona que hable con quien se lo receta.',
      ],
    },
  },
  'care-first': {
    title: 'Agregue atención profesional a su grupo',
    text: 'Los grupos pueden ayudar. Según sus respuestas, la atención profesional también podría ayudarle. Las dos cosas van bien juntas.',
    steps: [
      'Pida una evaluación en un consultorio médico, en una clínica o en una línea de ayuda para tratamiento. Es una conversación sobre lo que necesita, y un buen primer paso.',
      'Cuente qué ayuda ha probado y qué le sirvió, aunque fuera un poco.',
      'Vaya también a un grupo: antes, durante y después de la atención.',
    ],
    family: {
      title: 'Agregue atención profesional a un grupo',
      text: 'Los grupos pueden ayudar. Según las respuestas de usted, la atención profesional también podría ayudar a la persona. Las dos cosas van bien juntas.',
      steps: [
        'Un consultorio médico, una clínica o una línea de ayuda para tratamiento puede ofrecerle a la persona una evaluación. Es una conversación sobre lo que necesita, y un buen primer paso.',
        'Usted puede llamar y preguntar cómo funciona, aunque la persona no esté preparada todavía.',
        'Busque apoyo también para usted.',
      ],
    },
  },
});

export const cautions = (): Messages['cautions'] => ({
  medication: {
    title: 'Pregunte por los medicamentos recetados',
    text: 'Ningún grupo debe decirle que los deje, pero algunas personas del grupo podrían hacerlo. Pregunte: “¿Pueden participar y compartir las personas que toman medicamentos recetados?”. Hable con quien se los receta antes de cambiar algo.',
  },
  'abstinence-only': {
    title: 'La meta es dejarlo por completo',
    text: 'Pregunte: “¿Puedo venir mientras voy reduciendo, o mientras lo decido?”.',
  },
  spiritual: {
    title: 'La oración o un poder superior son parte del grupo',
    text: 'Pregunte cuánto peso tiene esa parte y si puede no participar en ella.',
  },
  religious: {
    title: 'Se basa en una sola fe',
    text: 'Pregunte qué pasa en una reunión y en qué le pedirían participar.',
  },
  'no-professional': {
    title: 'Lo guían personas que han vivido lo mismo, no profesionales',
    text: 'Pregunte a quién llaman si alguien está en crisis. Busque también atención profesional para su salud mental, o siga con la que ya tiene.',
  },
  availability: {
    title: 'Pocas reuniones',
    text: 'Busque primero una cerca de usted o en línea. Tenga un grupo más grande como respaldo.',
  },
  unverified: {
    title: 'Algunos datos no están confirmados',
    text: 'No pudimos comprobar todo lo que decimos de este grupo. Pregunte al grupo, o mire su sitio web, antes de ir.',
  },
  'women-only': {
    title: 'Para mujeres',
    text: '¿No sabe si es para usted? Antes de ir, escriba o llame y pregunte quiénes pueden participar.',
  },
  'unsafe-home': {
    title: 'No en compañía mientras no sea seguro',
    text: 'No vaya a una sesión ni empiece una conversación con alguien que le hace daño o le da miedo. Primero hable a solas con su terapeuta o con una línea contra la violencia.',
  },
  'under-18': {
    title: 'La mayoría son personas adultas',
    text: 'Pregunte si pueden ir adolescentes y si una persona adulta de confianza puede ir con usted.',
  },
});

export const fits: Messages['fits'] = {
  strong: 'Encaja bien con sus respuestas',
  good: 'Encaja con muchas de sus respuestas',
  possible: 'Encaja con algunas de sus respuestas',
};

export const regions: Messages['regions'] = {
  US: 'Estados Unidos',
  CA: 'Canadá',
  UK: 'Reino Unido',
  IE: 'Irlanda',
  AU: 'Australia',
};

export const helplineKinds: Messages['helplineKinds'] = {
  emergency: 'Emergencia',
  crisis: 'Crisis y suicidio',
  treatment: 'Ayuda con el alcohol y las drogas',
  'using-alone': 'Si consume a solas',
  violence: 'Sin seguridad en casa',
  'sexual-assault': 'Agresión sexual',
  youth: 'Niños, niñas y adolescentes',
  gambling: 'Apuestas y juegos de azar',
};

export const helplineWords: Messages['helplines'] = {
  'us-emergency': {
    name: 'Servicios de emergencia',
    note: 'Policía, ambulancia o bomberos. En algunos lugares puede enviar un mensaje de texto al 911.',
  },
  'us-crisis': {
    name: '988 Línea de Prevención del Suicidio y Crisis',
    note: 'Para cualquier crisis, también por drogas y alcohol. Gratis y confidencial, día y noche. Para español, llame y oprima el 2.',
  },
  'us-treatment': {
    name: 'Línea Nacional de Ayuda de SAMHSA',
    note: 'Le dice dónde hay tratamiento y grupos. No es una línea de crisis. Gratis y confidencial, día y noche, en inglés y español. O envíe su código postal (ZIP) por mensaje de texto (solo en inglés).',
  },
  'us-using-alone': {
    name: 'SafeSpot',
    note: 'Alguien se queda al teléfono mientras usted consume, y busca ayuda si usted deja de responder. Gratis y confidencial, día y noche, en todo Estados Unidos.',
  },
  'us-violence': {
    name: 'Línea Nacional contra la Violencia Doméstica',
    note: 'Gratis y confidencial, día y noche, en más de 200 idiomas. O envíe START por mensaje de texto.',
  },
  'us-sexual-assault': {
    name: 'National Sexual Assault Hotline (RAINN)',
    note: 'Gratis y confidencial, día y noche.',
  },
  'us-youth': {
    name: 'Boys Town National Hotline',
    note: 'Para cualquier adolescente, madre o padre. Confidencial, día y noche. O envíe VOICE por mensaje de texto.',
  },
  'us-youth-lgbtq': {
    name: 'The Trevor Project',
    note: 'Para jóvenes LGBTQ+. Gratis y confidencial, día y noche.',
  },
  'us-gambling': {
    name: 'National Problem Gambling Helpline',
    note: '1-800-MY-RESET. Para usted o su familia. Gratis y confidencial. Le informa sobre la ayuda cerca de usted.',
  },
  'ca-emergency': {
    name: 'Servicios de emergencia',
    note: 'Policía, ambulancia o bomberos. En partes de los territorios, llame a su número local.',
  },
  'ca-crisis': {
    name: '9-8-8 Suicide Crisis Helpline',
    note: 'Llame o envíe un mensaje de texto. Gratis, día y noche, en inglés y francés.',
  },
  'ca-treatment': {
    name: '211',
    note: 'Le informa sobre ayuda cerca de usted para el alcohol, las drogas y la salud mental. No es una línea de crisis. Gratis y confidencial, en más de 150 idiomas.',
  },
  'ca-using-alone': {
    name: 'National Overdose Response Service (NORS)',
    note: 'Alguien se queda al teléfono mientras usted consume, y busca ayuda si usted deja de responder. Gratis y confidencial, día y noche.',
  },
  'ca-violence': {
    name: '211',
    note: 'Le informa sobre refugios y ayuda cerca de usted. Gratis y confidencial, en más de 150 idiomas.',
  },
  'ca-sexual-assault': {
    name: '211',
    note: 'Le informa sobre ayuda cerca de usted en casos de violencia sexual. No es una línea de crisis. Gratis y confidencial, en más de 150 idiomas.',
  },
  'ca-youth': {
    name: 'Kids Help Phone',
    note: 'Gratis y confidencial, día y noche, en inglés y francés. O envíe CONNECT por mensaje de texto.',
  },
  'uk-emergency': {
    name: 'Servicios de emergencia',
    note: 'Policía, ambulancia o bomberos. ¿No puede hablar? En un teléfono móvil, marque 55 cuando se lo pidan.',
  },
  'uk-crisis': {
    name: 'Samaritans',
    note: 'Alguien para escucharle, día y noche. Gratis, no hace falta saldo. Los mensajes de texto llegan a Shout, también gratis: envíe SHOUT.',
  },
  'uk-crisis-nhs': {
    name: 'NHS 111',
    note: 'Elija la opción de salud mental. Ayuda urgente, día y noche, en Inglaterra, Escocia y Gales.',
  },
  'uk-treatment': {
    name: 'FRANK',
    note: 'Información y consejo confidenciales sobre drogas y alcohol, día y noche.',
  },
  'uk-treatment-alcohol': {
    name: 'Drinkline',
    note: 'Si le preocupa cómo bebe usted u otra persona. Gratis y confidencial. De lunes a viernes, de 9 a. m. a 8 p. m.; fines de semana, de 11 a. m. a 4 p. m.',
  },
  'uk-violence': {
    name: 'National Domestic Abuse Helpline (Refuge)',
    note: 'Para mujeres. Gratis y confidencial, día y noche.',
  },
  'uk-violence-men': {
    name: 'Men’s Advice Line',
    note: 'Para hombres. Gratis y confidencial.',
  },
  'uk-sexual-assault': {
    name: 'Rape and Sexual Abuse Support Line',
    note: 'A partir de 16 años, en Inglaterra y Gales. Gratis y confidencial, día y noche.',
  },
  'uk-youth': {
    name: 'Childline',
    note: 'Para cualquier persona menor de 19 años. Gratis y confidencial, día y noche.',
  },
  'uk-gambling': {
    name: 'National Gambling Helpline (GamCare)',
    note: 'Para usted o su familia. Gratis, día y noche.',
  },
  'ie-emergency': {
    name: 'Servicios de emergencia',
    note: 'Policía (Gardaí), ambulancia o bomberos. Gratis. También funciona el 999.',
  },
  'ie-crisis': {
    name: 'Samaritans',
    note: 'Alguien para escucharle, día y noche. Gratis. Los mensajes de texto llegan al 50808, otro servicio gratis, día y noche.',
  },
  'ie-treatment': {
    name: 'HSE Drugs and Alcohol Helpline',
    note: 'Gratis y confidencial. De lunes a viernes, en horario de oficina.',
  },
  'ie-violence': {
    name: 'Women’s Aid',
    note: 'Para mujeres. Gratis, día y noche.',
  },
  'ie-violence-men': {
    name: 'Male Advice Line',
    note: 'Para hombres. Gratis. No atiende a todas horas.',
  },
  'ie-sexual-assault': {
    name: 'National Rape Crisis Helpline',
    note: 'Gratis, día y noche.',
  },
  'ie-youth': {
    name: 'Childline',
    note: 'Para cualquier persona de 18 años o menos. Gratis y confidencial, día y noche.',
  },
  'ie-gambling': {
    name: 'GamblingCare',
    note: 'Le informa sobre la ayuda en Irlanda.',
  },
  'au-emergency': {
    name: 'Servicios de emergencia (Triple Zero)',
    note: 'Policía, ambulancia o bomberos. Gratis desde cualquier teléfono.',
  },
  'au-crisis': {
    name: 'Lifeline',
    note: 'Alguien con quien hablar o intercambiar mensajes de texto, día y noche. Las llamadas son gratis desde teléfonos móviles.',
  },
  'au-treatment': {
    name: 'National Alcohol and Other Drug Hotline',
    note: 'Gratis y confidencial. Le comunica con el servicio de su estado.',
  },
  'au-violence': {
    name: '1800RESPECT',
    note: 'Para violencia familiar y sexual. Confidencial, día y noche.',
  },
  'au-sexual-assault': {
    name: '1800RESPECT',
    note: 'Para violencia familiar y sexual. Confidencial, día y noche.',
  },
  'au-youth': {
    name: 'Kids Helpline',
    note: 'De 5 a 25 años. Gratis y confidencial, día y noche.',
  },
  'au-gambling': {
    name: 'National Gambling Helpline',
    note: 'Hable con alguien de su estado. Chat en gamblinghelponline.org.au, día y noche.',
  },
};
