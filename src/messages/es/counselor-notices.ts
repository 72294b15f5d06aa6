/** Safety notices as they speak to a counselor: what to do for the client, read together with them. No phone numbers in here. */
import type { CounselorWords } from '../types.js';

const goOn = 'Después de esto pueden seguir buscando un grupo.';
const checkFirst =
  'Siga también sus propios pasos de seguridad. Este cuestionario no los reemplaza.';
const notAllAtOnce =
  'Puede ser peligroso dejar de golpe el alcohol, las benzodiacepinas (como Xanax o Valium) o los barbitúricos. Puede causar convulsiones, y hay personas que mueren.';

export const counselorNotices: NonNullable<CounselorWords['notices']> = {
  suicidal: {
    title: 'Hable ahora con la persona sobre el suicidio',
    text: `Quédese con ella y escuche. Preguntar por el suicidio no le mete esa idea en la cabeza. ${goOn}`,
    steps: [
      '¿Está en peligro ahora mismo, o ya se hizo daño? Llame al número de emergencia. No deje a la persona a solas.',
      'Si no, llame con ella a una línea de crisis, o envíe un mensaje de texto.',
      'Pregunte qué haría más seguro este día, y quién puede quedarse con la persona.',
      'Hable con ella de cómo mantenerse lejos de todo lo que podría usar para hacerse daño.',
      checkFirst,
    ],
    family: {
      text: `Puede tratarse de la persona que usted atiende o de la otra persona. Pregunte de cuál. ${goOn}`,
      steps: [
        '¿Alguna de las dos está en peligro ahora mismo, o ya se hizo daño? Llame al número de emergencia.',
        'Si no, llame a una línea de crisis con la persona que usted atiende, o envíe un mensaje de texto. Ella puede preguntar qué hacer.',
        '¿Se trata de la otra persona? Ayude a la persona que usted atiende a planear cómo preguntarle y a quién llamar.',
        checkFirst,
      ],
    },
  },
  overdose: {
    text: `Fíjese en esto: cuesta despertar a alguien, respira lento o no respira, tiene los labios azules o grises. Si ve alguna de estas señales, actúe ya. ${goOn}`,
    steps: [
      'Llame de inmediato al número de emergencia.',
      'Dé naloxona si la tiene. No funciona con todas las drogas; por eso, llame siempre.',
      'Quédese con la persona hasta que llegue la ayuda.',
      '¿No está pasando ahora? Hable de la naloxona y de no consumir a solas. Si aquí hay una línea para personas que consumen a solas, muéstrele cuál es.',
    ],
    family: {
      steps: [
        '¿Está pasando ahora? Llame al número de emergencia, o ayude a quien usted atiende a hacer la llamada.',
        'Dígale dónde conseguir naloxona. No funciona con todas las drogas; por eso, hay que llamar siempre.',
        'Alguien debe quedarse con la otra persona hasta que llegue la ayuda.',
        '¿No está pasando ahora? Es más seguro no consumir a solas. Si aquí hay una línea para personas que consumen a solas, muéstrele cuál es.',
      ],
    },
  },
  'unsafe-home': {
    title: 'La seguridad de la persona es lo primero',
    text: `No es culpa de ella. Nadie tiene derecho a hacerle daño ni a causarle miedo. ${goOn}`,
    steps: [
      'Hable de esto solo donde nadie de la casa de la persona pueda oírlo o leerlo.',
      '¿La persona está en peligro ahora mismo? Ayúdele a llegar a un lugar más seguro y llame al número de emergencia.',
      'Ofrezca llamar con ella a una de estas líneas. Pueden ayudar a hacer un plan, tanto si la persona se queda como si se va.',
      'Pregúntele si puede llevarse papeles o mensajes a casa sin peligro.',
      '¿Hay niñas o niños en riesgo? Siga las reglas de su lugar de trabajo y la ley.',
    ],
    family: {
      text: `No es culpa de la persona que usted atiende, y no le toca a ella arreglar esto. Nadie tiene derecho a hacerle daño ni a causarle miedo. ${goOn}`,
      steps: [
        'Hable de esto solo donde nadie de la casa de la persona pueda oírlo o leerlo.',
        '¿La persona está en peligro ahora mismo? Ayúdele a llegar a un lugar más seguro con los niños y niñas que haya. Llame al número de emergencia.',
        'Ofrezca llamar con ella a una de estas líneas. Pueden ayudar a hacer un plan.',
        'Hablar en casa de la bebida o de las drogas puede esperar hasta que no haya peligro.',
      ],
    },
  },
  withdrawal: {
    title: 'Primero la atención médica, antes de que la persona deje de beber o consumir',
    text: `${notAllAtOnce} El personal médico puede ayudar a la persona a dejarlos de forma segura.`,
    steps: [
      'Dígale a la persona que no los deje de golpe por su cuenta.',
      'Ayúdele a comunicarse hoy con un consultorio médico, una clínica o una línea de ayuda para tratamiento. Tenga a mano qué toma la persona y con qué frecuencia.',
      '¿La persona tiene convulsiones, o ve cosas que no están ahí? Llame al número de emergencia.',
      'Aun así, la persona puede elegir un grupo ahora e ir mientras recibe atención.',
    ],
    family: {
      title: 'Primero la atención médica, antes de que la otra persona deje de beber o consumir',
      text: `${notAllAtOnce} El personal médico puede ayudar a la otra persona a dejarlos de forma segura.`,
      steps: [
        'La persona que usted atiende no debe pedirle a la otra que los deje de golpe.',
        'Muéstrele a la persona que usted atiende a dónde llamar: un consultorio médico, una clínica o una línea de ayuda para tratamiento.',
        '¿La otra persona tiene convulsiones, o ve cosas que no están ahí? Llame al número de emergencia.',
      ],
    },
  },
  'under-18': {
    title: 'Busque a alguien adulto en quien la persona confíe',
    text: 'La persona tiene menos de 18 años. No ha hecho nada malo al preguntar. La mayoría de los grupos están llenos de personas adultas. Empiece con la ayuda hecha para su edad.',
    steps: [
      'Pregúntele en qué persona adulta confía. Si su casa no es segura, elija a alguien de fuera.',
      'Dígale con claridad qué tiene usted que informar, y a quién.',
      'Muéstrele una línea para jóvenes. Allí puede preguntar lo que sea.',
      'Mire primero los grupos para adolescentes. Pídale a esa persona adulta que vaya a la primera reunión.',
    ],
    nextStep:
      'Antes de que la persona se vaya, busque con ella a una persona adulta de confianza, o llamen a una línea para jóvenes. Después miren estos grupos.',
    family: {
      text: 'La persona tiene menos de 18 años. Si alguien más bebe, consume drogas o apuesta, no es culpa de ella y no le toca a ella arreglarlo. Empiece con la ayuda hecha para su edad.',
    },
  },
  medication: {
    title: 'Los medicamentos son un asunto entre la persona y quien se los receta',
    text: 'Ningún grupo debe decirle a una persona que deje un medicamento que le recetaron. Esto vale para los medicamentos para el consumo de opioides o de alcohol y para la salud mental.',
    steps: [
      'Antes de la primera reunión, ayude a la persona a preguntar cómo ve el grupo los medicamentos recetados.',
      'Practique con ella una respuesta corta: “Eso queda entre quien me los receta y yo”.',
      'Cualquier cambio se hace con quien los receta.',
      'La persona no tiene que decirle al grupo qué toma.',
    ],
    family: {
      title: 'Los medicamentos son un asunto entre la otra persona y quien se los receta',
      steps: [
        'Pregunte al grupo cómo ve los medicamentos recetados.',
        '¿A la persona que usted atiende le preocupa un medicamento? Sugiera hablar con quien lo receta.',
      ],
    },
  },
  'care-first': {
    title: 'Agregue atención profesional al grupo',
    text: 'Los grupos pueden ayudar. Según estas respuestas, más atención profesional también podría ayudar a la persona. Las dos cosas van bien juntas.',
    steps: [
      'Ofrezca una evaluación, o refiera a la persona para que se la hagan.',
      'Comunique qué ayuda ha probado la persona y qué le sirvió, aunque fuera un poco.',
      'La persona también puede ir a un grupo: antes, durante y después de la atención.',
    ],
    family: {
      title: 'Agregue atención profesional a un grupo',
      text: 'Los grupos pueden ayudar. Según estas respuestas, más atención profesional también podría ayudar a la otra persona. Las dos cosas van bien juntas.',
      steps: [
        'Explíquele a la persona que usted atiende cómo funciona una evaluación y a dónde llamar.',
        'Puede preguntar por la evaluación, aunque la otra persona no esté preparada todavía.',
        'Planee apoyo también para la persona que usted atiende.',
      ],
    },
  },
};
