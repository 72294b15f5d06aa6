/** Meeting Guide type code → how to ask for that kind of meeting. */
import type { Messages } from '../types.js';

export const meetingTypes = (): Messages['meetingTypes'] => ({
  W: '¿Hay una reunión para mujeres?',
  M: '¿Hay una reunión para hombres?',
  LGBTQ: '¿Hay una reunión para personas LGBTQ+?',
  Y: '¿Hay una reunión para jóvenes?',
  POC: '¿Hay una reunión para personas de color?',
  NDG: '¿Hay una reunión para personas de pueblos nativos o indígenas?',
  BE: '¿Hay una reunión para principiantes?',
  A: '¿Hay una reunión sin religión (laica), sin oraciones?',
  X: '¿Hay una reunión con acceso para silla de ruedas?',
  ASL: '¿Hay una reunión en lengua de señas americana?',
  BA: '¿Hay una reunión con cuidado infantil?',
  POA: '¿Hay una reunión donde firmen un comprobante de que fui?',
});
