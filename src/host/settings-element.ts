/** Attributes as properties, the way built-in elements have them. */
import type { Check, Region } from '../engine/index.js';
import type { Audience, Layout } from '../quiz/state.js';
import {
  audiences,
  checks,
  layouts,
  regionOf,
  regions,
  languageOf,
  settingOf,
} from './settings.js';

/** Lets the class be imported where there is no DOM; it can be registered only where there is one. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

type Report = (message: string) => void;
const silent: Report = () => undefined;

export class SettingsElement extends Base {
  static readonly observedAttributes = [
    'check',
    'audience',
    'layout',
    'region',
    'lang',
    'src',
    'name',
  ];

  /** Which check is asked. */
  get check(): Check {
    return this.settings(silent).check;
  }
  set check(check: Check) {
    this.setAttribute('check', check);
  }

  /** Who answers. */
  get audience(): Audience {
    return this.settings(silent).audience;
  }
  set audience(audience: Audience) {
    this.setAttribute('audience', audience);
  }

  /** One question a screen, or all on one page. */
  get layout(): Layout {
    return this.settings(silent).layout;
  }
  set layout(layout: Layout) {
    this.setAttribute('layout', layout);
  }

  /** Whose helplines are shown. */
  get region(): Region {
    return this.settings(silent).region;
  }
  set region(region: Region) {
    this.setAttribute('region', region);
  }

  /** Address of a content JSON. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(src: string) {
    this.setAttribute('src', src);
  }

  /** Name of the form value. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** All settings as they stand; an unknown value is reported and its default used. */
  protected settings(report: Report) {
    const language = languageOf(this);
    return {
      language,
      check: settingOf(this, 'check', checks, 'fit', report),
      audience: settingOf(this, 'audience', audiences, 'person', report),
      layout: settingOf(this, 'layout', layouts, 'steps', report),
      region: settingOf(this, 'region', regions, regionOf(language) ?? 'US', report),
    };
  }

  /** Properties set before the element was defined would hide the accessors: set them again, through these. */
  protected takeEarlyProperties(names: readonly string[]): void {
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}
