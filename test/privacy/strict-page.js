/** Runs on the strict page before the quiz: keeps what the test asks for on the window. */
const roots = new WeakMap();
const violations = [];
const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function keepRoot(init) {
  const root = Reflect.apply(attachShadow, this, [init]);
  roots.set(this, root);
  return root;
};
document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample }) => {
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
  },
);
window.strictPage = { rootOf: (element) => roots.get(element), violations };
