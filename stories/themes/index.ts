/** The ready themes, as CSS to paste. */
import clinicBlue from './clinic-blue.css?raw';
import plainContrast from './plain-contrast.css?raw';
import warmEarth from './warm-earth.css?raw';

export const themes = {
  'clinic-blue': clinicBlue,
  'warm-earth': warmEarth,
  'plain-contrast': plainContrast,
} as const;
