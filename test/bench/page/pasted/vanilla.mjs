/* global CSSStyleSheet */
/** The least that a launcher can be, written by hand: a button, and a panel to write in. */
const root = document.createElement('div').attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'button{position:fixed;inset:auto 16px 16px auto;padding:14px 20px;border:0;border-radius:28px;background:#1f5f6b;color:#fff;font:600 16px system-ui}' +
    'dialog{position:fixed;inset:auto 16px 88px auto}',
);
root.adoptedStyleSheets = [sheet];
const button = document.createElement('button');
button.className = 'launcher';
button.textContent = 'Help and chat';
button.addEventListener('click', () => {
  const dialog = document.createElement('dialog');
  const field = document.createElement('textarea');
  dialog.append(field);
  root.append(dialog);
  dialog.show();
  field.focus();
});
root.append(button);
root.host.id = 'vanilla';
document.body.append(root.host);
