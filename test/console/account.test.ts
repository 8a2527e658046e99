import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { OperatorEvent } from '../../src/console/account/operator.event.js';
import type { ProfileElement } from '../../src/console/account/profile.element.js';
import type { SignInElement } from '../../src/console/account/sign-in.element.js';
import { MemoryDesk, OWNER } from './memory-desk.js';
import { fixtureIn, openConsole, Screen, tidy, waitUntil } from './support.js';

const choose = (input: HTMLInputElement, file: File) => {
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
};

async function picture(width: number, height: number): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob!], 'me.png', { type: 'image/png' });
}

async function profile(desk: MemoryDesk) {
  const element = await fixtureIn<ProfileElement>(
    'en',
    html`<tuki-console-profile .api=${desk.api} .operator=${desk.operator}></tuki-console-profile>`,
  );
  element.addEventListener('tuki-operator', ({ operator }: OperatorEvent) => (element.operator = operator));
  return { element, screen: new Screen(element) };
}

describe('signing in', () => {
  afterEach(tidy);

  it('is accessible, and plain enough for password managers', async () => {
    const desk = new MemoryDesk();
    const element = await fixtureIn<SignInElement>(
      'en',
      html`<tuki-console-sign-in .api=${desk.api}></tuki-console-sign-in>`,
    );
    await expect(element).to.be.accessible();
    const [email, password] = new Screen(element).all<HTMLInputElement>('input');
    expect([email!.type, email!.name, email!.autocomplete]).to.deep.equal(['email', 'email', 'username']);
    expect([password!.type, password!.name, password!.autocomplete]).to.deep.equal([
      'password',
      'password',
      'current-password',
    ]);
  });

  it('refuses a wrong password with what to do, and opens with the right one', async () => {
    const desk = new MemoryDesk();
    desk.signedIn = false;
    desk.begin({ traveller: { name: 'Aino' } });
    const screen = await openConsole(desk);
    await screen.type('[name=email]', OWNER.email);
    await screen.type('[name=password]', 'wrong');
    await screen.press('Sign in');
    await screen.says('The e-mail address and the password do not belong together.');
    await screen.type('[name=password]', OWNER.password);
    await screen.press('Sign in');
    await screen.says('Aino');
  });

  it('says when to come back after too many attempts', async () => {
    const desk = new MemoryDesk();
    desk.trouble = 'rate_limited';
    desk.retryAfter = 120_000;
    const element = await fixtureIn<SignInElement>(
      'en',
      html`<tuki-console-sign-in .api=${desk.api}></tuki-console-sign-in>`,
    );
    const screen = new Screen(element);
    await screen.type('[name=email]', OWNER.email);
    await screen.type('[name=password]', 'x');
    await screen.press('Sign in');
    await screen.says('Too many attempts. Try again in 2 minutes.');
  });

  it('leaves nothing behind after signing out', async () => {
    const desk = new MemoryDesk();
    const place = desk.begin();
    const screen = await openConsole(desk, { at: `#/c/demo/${place.conversation}` });
    await screen.type('textarea', 'Half a sentence');
    await screen.press('Sign out');
    await screen.get('[name=password]');
    expect(JSON.stringify({ ...sessionStorage })).not.to.include('Half a sentence');
    expect(desk.signedIn).to.equal(false);
  });

  it('waits for a desk that is away, without losing the place', async () => {
    const desk = new MemoryDesk();
    desk.trouble = 'network_failed';
    const screen = await openConsole(desk);
    await screen.says('The desk cannot be reached just now. This page tries again by itself.');
  });
});

describe('the first owner', () => {
  afterEach(tidy);

  it('has the token taken out of the address at once', async () => {
    await openConsole(new MemoryDesk(), { at: '#welcome=a%20one-time%20token' });
    expect(location.href).not.to.include('welcome');
  });

  it('makes an account, with a live word on the password, and is in', async () => {
    const desk = new MemoryDesk();
    desk.signedIn = false;
    desk.invitation = 'token_1';
    const screen = await openConsole(desk, { at: '#welcome=token_1' });
    await screen.get('[name=name]');
    await expect(screen.root).to.be.accessible();
    await screen.says('At least 12 characters: 12 to go.');
    await screen.type('[name=name]', ' Aada Lehto ');
    await screen.type('[name=email]', OWNER.email);
    await screen.type('[name=password]', 'twelve let');
    await screen.says('At least 12 characters: 2 to go.');
    await screen.type('[name=password]', OWNER.password);
    await screen.says('Long enough.');
    await screen.press('Create the account');
    await screen.says('Nobody is waiting.');
    expect(desk.operator.name).to.equal('Aada Lehto');
    expect(desk.operator.languages).to.deep.equal(['en']);
  });

  it('is told when the link has been used', async () => {
    const desk = new MemoryDesk();
    desk.signedIn = false;
    const screen = await openConsole(desk, { at: '#welcome=old' });
    await screen.type('[name=name]', 'Aada');
    await screen.type('[name=email]', OWNER.email);
    await screen.type('[name=password]', OWNER.password);
    await screen.press('Create the account');
    await screen.says('This link has been used or is out of date.');
  });
});

describe('the profile', () => {
  afterEach(tidy);

  it('is accessible', async () => {
    const { element } = await profile(new MemoryDesk());
    await expect(element).to.be.accessible();
  });

  it('changes name and languages', async () => {
    const desk = new MemoryDesk();
    const { screen } = await profile(desk);
    await screen.type('[name=name]', 'Aada L.');
    screen.find<HTMLInputElement>('[value=sv]')!.click();
    await screen.press('Save');
    await screen.says('Saved.');
    expect(desk.operator.name).to.equal('Aada L.');
    expect(desk.operator.languages).to.have.members(['fi', 'en', 'sv']);
  });

  it('makes a chosen photo a small square JPEG, and can take it away', async () => {
    const desk = new MemoryDesk();
    const { screen } = await profile(desk);
    choose(screen.find<HTMLInputElement>('[type=file]')!, await picture(640, 400));
    await screen.get('canvas');
    await screen.press('Save');
    await screen.says('Saved.');
    const shown = new Image();
    shown.src = desk.operator.photo!;
    await shown.decode();
    expect(desk.operator.photo).to.match(/^data:image\/jpeg;base64,/);
    expect([shown.naturalWidth, shown.naturalHeight]).to.deep.equal([128, 128]);

    await screen.press('Remove the photo');
    await screen.press('Save');
    await waitUntil(() => desk.operator.photo === undefined);
  });

  it('says what to do with a file that is no picture', async () => {
    const { screen } = await profile(new MemoryDesk());
    choose(screen.find<HTMLInputElement>('[type=file]')!, new File(['words'], 'cv.txt'));
    await screen.says('This file cannot be read as a picture.');
  });
});
