import { expect } from 'chai';
import { clipboard, downloads, said } from './stand-ins.js';
import { atResult, fieldIn, tool, until } from './support.js';

describe('the summary of an intake, where a tool is refused', () => {
  it('is shown to be copied by hand, selected, where the clipboard is refused', async () => {
    clipboard(false);
    const quiz = await atResult();
    tool(quiz, 'copy').click();
    await until(() => said(quiz));
    const field = await fieldIn(quiz, 1);
    expect(field.readOnly).to.equal(true);
    expect(field.value).to.include('SMART');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(field.ownerDocument.activeElement === field).to.equal(true);
    expect(field.labels).to.have.length(1);
  });

  it('takes the focus from nobody when it comes up again', async () => {
    clipboard(false);
    const quiz = await atResult();
    tool(quiz, 'copy').click();
    await until(() => said(quiz));
    const before = await fieldIn(quiz, 1);
    const [own, elsewhere] = [document.createElement('button'), document.createElement('div')];
    document.body.append(own, elsewhere);
    own.focus();
    elsewhere.append(quiz.element);
    const after = await until(() => {
      const frame = quiz.all<HTMLIFrameElement>('.private-field')[1];
      const field = frame?.contentDocument?.querySelector('textarea');
      return field !== before && field;
    });
    expect(after.value).to.include('SMART');
    expect(document.activeElement === own).to.equal(true);
    own.remove();
    elsewhere.remove();
  });

  it('is shown to be copied by hand where its frame can’t be printed', async () => {
    const quiz = await atResult();
    const frame = quiz.find('.paper') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { value: null });
    tool(quiz, 'print').click();
    await until(() => said(quiz));
    const field = await fieldIn(quiz, 1);
    await until(() => field.value);
    expect(field.value).to.include('SMART');
  });

  it('is shown to be copied by hand, where a policy of the page keeps the file back', async function () {
    const quiz = await atResult();
    const { contentWindow } = quiz.find('.paper') as HTMLIFrameElement;
    // Where the link is one of the page no policy does.
    if (!contentWindow || !('navigation' in contentWindow)) this.skip();
    downloads(quiz);
    tool(quiz, 'download').click();
    await until(() => said(quiz));
    const kept = { documentURI: location.href, violatedDirective: 'frame-src', statusCode: 200 };
    const rest = { effectiveDirective: 'frame-src', originalPolicy: '', blockedURI: 'blob' };
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        ...kept,
        ...rest,
        disposition: 'enforce',
      }),
    );
    const field = await fieldIn(quiz, 1);
    await until(() => field.value);
    expect(field.value).to.include('SMART');
  });
});
