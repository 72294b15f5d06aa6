declare module '*.css?raw' {
  const css: string;
  export { css as default };
}
