import { createDeskConnector } from '../../src/connectors/desk/index.js';
import { MemoryAgency } from '../../src/connectors/memory/index.js';
import { createStaticConnector } from '../../src/connectors/static/index.js';
import type { SiteDocument } from '../../src/contract/index.js';
import { startTestDesk, TEST_SITE } from '../support/desk.js';
import { content, faqOf } from '../support/faq.js';
import { FileHost } from '../support/file-host.js';
import { describeDocuments, describePort } from './port.js';
import type { Stage } from './port.js';

const AGENT = { id: 'agent', name: 'Agent', languages: ['fi'] };

async function memoryStage(): Promise<Stage> {
  const agency = new MemoryAgency();
  for (const language of ['fi', 'en'] as const) {
    const { id, timeZone, hours, name, greeting } = TEST_SITE;
    const words = { name: name[language]!, greeting: greeting[language]!, hours: { regular: hours.regular } };
    const content: SiteDocument = { site: id, language, timeZone, channels: [], agents: [], ...words };
    agency.publish('site', language, content);
  }
  return {
    connect: agency.connect,
    reply: async (conversation, text) => agency.reply(conversation, text, AGENT),
    read: async (conversation) => agency.read(conversation),
    typing: async (conversation) => agency.typing(conversation, AGENT.name),
    close: async (conversation) => agency.close(conversation),
    publishAnswer: async (question) => {
      const id = question.toLowerCase().replace(/\W/g, '');
      const traits = { keywords: [], topics: [], phase: [], tags: [] };
      agency.publish('faq', 'en', {
        site: 'test',
        language: 'en',
        topics: [],
        answers: [{ id, question, answer: [], ...traits }],
      });
    },
    stop: async () => {},
  };
}

async function deskStage(): Promise<Stage> {
  const desk = await startTestDesk();
  const operator = await desk.operator();
  return {
    connect: (secret) => createDeskConnector({ desk: desk.url, site: desk.site, secret }),
    reply: (conversation, text) => operator.answer(conversation, text),
    read: async (conversation) => {
      const { messages } = await operator.conversation(conversation);
      await operator.read(conversation, messages.at(-1)!.cursor);
    },
    typing: (conversation) => operator.typing(conversation),
    close: (conversation) => operator.close(conversation),
    publishAnswer: (question) => faqOf(operator).add(content(question)),
    stop: () => desk.stop(),
  };
}

async function fileStage() {
  const host = await FileHost.start();
  host.json('/support/site.json', TEST_SITE);
  return {
    connect: (secret: () => string | undefined) =>
      createStaticConnector({ content: `${host.url}/support/`, site: TEST_SITE.id, secret }),
    stop: async () => host.close(),
  };
}

describeDocuments('static', fileStage);
describePort('memory', memoryStage);
describePort('desk', deskStage);
