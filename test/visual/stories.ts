/** Stories as Storybook shows them, without Storybook. */

export type Story = {
  readonly id: string;
  /** Puts the story into a page and brings it to its state. */
  readonly show: (page: HTMLElement) => Promise<void>;
};

/** The little of a file of stories that is needed to show them. */
type Shown = {
  readonly args?: object;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void> | void;
};

type Meta = Shown & {
  readonly render: (args: never) => HTMLElement;
  /** What has to be there before a story is shown. */
  readonly loaders?: readonly (() => Promise<void>)[];
};

type StoryFile = { readonly default: Meta } & { readonly [story: string]: Shown };

/** `FirstQuestion` → `first-question`. */
const kebab = (name: string): string =>
  name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();

/** The stories of a file; `name` is the file's. */
export function storiesOf(name: string, file: object): Story[] {
  const { default: meta, ...stories } = file as StoryFile;
  return Object.entries(stories).map(([title, { args, play = meta.play }]) => ({
    id: `${name}/${kebab(title)}`,
    show: async (page) => {
      for (const load of meta.loaders ?? []) await load();
      page.append(meta.render({ ...meta.args, ...args } as never));
      await play?.({ canvasElement: page });
    },
  }));
}
