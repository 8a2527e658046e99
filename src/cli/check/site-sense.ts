import type { LocalizedHours, SiteFile } from '../../contract/index.js';
import { OwnTextCheck } from '../../i18n/own-texts.js';
import { canonicalTag, channelLink } from '../../rules/index.js';
import { wayOf } from '../../connectors/static/index.js';
import type { Complaint } from './problem.js';

const UNUSABLE: Readonly<Record<string, string>> = {
  phone: 'There is no number in this. Write one with its country code, such as +358 40 123 4567.',
  email: 'This is no e-mail address. Write one such as help@agency.example.',
  whatsapp: 'There is no number in this. Write one with its country code, such as +358 40 123 4567.',
  video: 'This is no safe link. Write an address that begins with https://.',
};

/**
 * What is wrong with settings that have the shape they must have.
 * @param files names of what lies beside them
 */
export async function siteComplaints(site: SiteFile, files: ReadonlySet<string>): Promise<Complaint[]> {
  return [
    ...languages(site),
    ...(isTimeZone(site.timeZone)
      ? []
      : [{ field: '/timeZone', text: 'There is no such time zone. Write one such as Europe/Helsinki.' }]),
    ...days(site.hours, '/hours'),
    ...site.channels.flatMap((channel, i) => [
      ...(channel.hours ? days(channel.hours, `/channels/${i}/hours`) : []),
      ...address(channel, `/channels/${i}/address`),
    ]),
    ...pictures(site, files),
    ...(await ownTexts(site)),
    ...(wayOf(site) ? [] : [NO_WAY]),
  ];
}

const NO_WAY: Complaint = {
  field: '',
  text: 'Nobody can write to you. Add "send" with a webhook, form, email or whatsapp, or a channel of the kind email or whatsapp.',
};

function languages({ defaultLanguage, name, greeting, texts = {} }: SiteFile): Complaint[] {
  const tags = Object.entries({ name, greeting, texts }).flatMap(([field, byLanguage]) =>
    Object.keys(byLanguage).map((tag) => [`/${field}/${tag}`, tag] as const),
  );
  const wrong = [['/defaultLanguage', defaultLanguage] as const, ...tags].filter(([, tag]) => !canonicalTag(tag));
  const missing = name[defaultLanguage] ? [] : [`/name/${defaultLanguage}`];
  return [
    ...wrong.map(([field, tag]) => ({
      field,
      text: `“${tag}” is no language tag. Write one such as fi, zh-Hant or pt-BR (BCP 47).`,
    })),
    ...missing.map((field) => ({
      field,
      text: 'The name is missing in your own defaultLanguage. Add it.',
      serious: false,
    })),
  ];
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

function days({ special = [] }: LocalizedHours, field: string): Complaint[] {
  return special.flatMap(({ validFrom, validThrough, opens, closes }, i) => [
    ...(validFrom > validThrough
      ? [
          {
            field: `${field}/special/${i}/validThrough`,
            text: 'This ends before it begins. Write validFrom or a later day.',
          },
        ]
      : []),
    ...((opens === undefined) === (closes === undefined)
      ? []
      : [
          { field: `${field}/special/${i}`, text: 'Write both opens and closes, or neither for a day that is closed.' },
        ]),
  ]);
}

function address(channel: SiteFile['channels'][number], field: string): Complaint[] {
  const text = UNUSABLE[channel.kind];
  const link = channelLink(channel);
  const isEmpty = link === '' || /^(tel:\+?|https:\/\/wa\.me\/)$/.test(link);
  const isBad = isEmpty || (channel.kind === 'email' && !/^[^\s@]+@[^\s@]+$/.test(channel.address.trim()));
  return text && isBad ? [{ field, text }] : [];
}

function pictures({ logo, agents = [] }: SiteFile, files: ReadonlySet<string>): Complaint[] {
  const all = [['/logo', logo] as const, ...agents.map(({ photo }, i) => [`/agents/${i}/photo`, photo] as const)];
  return all.flatMap(([field, address]) => {
    const isBeside = address && !/^([a-z]+:|\/)/i.test(address);
    if (!isBeside || files.has(address.replace(/^\.\//, ''))) return [];
    return [{ field, text: `There is no file ${address} in this folder. Put it there, or correct the name.` }];
  });
}

async function ownTexts({ texts = {} }: SiteFile): Promise<Complaint[]> {
  const check = await OwnTextCheck.load();
  return Object.entries(texts).flatMap(([tag, own]) =>
    Object.entries(own).flatMap(([key, text]) => {
      const problem = check.problem(key, text);
      return problem ? [{ field: `/texts/${tag}/${key}`, text: problem[0]!.toUpperCase() + problem.slice(1) }] : [];
    }),
  );
}
