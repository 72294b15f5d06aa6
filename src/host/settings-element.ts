/** Attributes as properties, the way built-in elements have them. */
import type { Check, Region } from '../engine/index.js';
import type { Audience, Layout } from '../quiz/state.js';
import {
  audiences,
  checks,
  exitAddress,
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
    'quick-exit',
    'remember',
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

  /** Where the quick exit leads; `null` for no quick exit, an empty text for the address it has by default. */
  get quickExit(): string | null {
    return this.getAttribute('quick-exit');
  }
  set quickExit(address: string | null) {
    if (address === null) this.removeAttribute('quick-exit');
    else this.setAttribute('quick-exit', address);
  }

  /** `session`: the person may keep the answers in this tab. */
  get remember(): 'session' | 'no' {
    return this.#remember(silent);
  }
  set remember(remember: 'session' | 'no') {
    this.setAttribute('remember', remember);
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
    const audience = settingOf(this, 'audience', audiences, 'person', report);
    return {
      language,
      check: settingOf(this, 'check', checks, 'fit', report),
      audience,
      layout: settingOf(
        this,
        'layout',
        layouts,
        audience === 'counselor' ? 'page' : 'steps',
        report,
      ),
      exitTo: exitAddress(this, report),
      remember: this.#remember(report),
      region: settingOf(this, 'region', regions, regionOf(language) ?? 'US', report),
    };
  }

  #remember(report: Report): 'session' | 'no' {
    return settingOf(this, 'remember', ['session', 'no'], 'no', report);
  }

  /** Properties set before the element was defined would hide the accessors: set them again, through these. */
  protected takeEarlyProperties(names: readonly string[]): void {
    for (const name of [...names, 'quickExit', ...SettingsElement.observedAttributes]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}
