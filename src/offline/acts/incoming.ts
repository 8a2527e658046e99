import { laterCursor, START } from '../../contract/index.js';
import type { CommandResult, ConversationPage, ErrorBody, Receipt } from '../../contract/index.js';
import type { DocumentRow, OutboxRow } from '../schema.js';
import type { Act, Transaction } from '../transaction.js';
import { isRetryable } from '../retryable.js';

/**
 * What the desk said to a batch of rows: confirmed ones and those handed over leave the outbox, refused ones stay
 * as failed, and those worth another attempt stay as they are. `results` are in the order of `rows`.
 */
export function settle(rows: readonly OutboxRow[], results: readonly CommandResult[], freshSecret: string): Act {
  return async (transaction) => {
    for (const [i, { seq, command }] of rows.entries()) {
      const row = await transaction.get('outbox', seq);
      const result = results[i];
      // Another tab may have settled it, or the traveller wiped it, meanwhile.
      if (row?.command.id !== command.id || !result) continue;
      if ('receipt' in result) await confirm(transaction, row, result.receipt, freshSecret);
      else if ('handover' in result) await handOver(transaction, row, result.handover, freshSecret);
      else await refuse(transaction, row, result.error, freshSecret);
    }
  };
}

async function confirm(transaction: Transaction, row: OutboxRow, receipt: Receipt, freshSecret: string): Promise<void> {
  const { command } = row;
  await leave(transaction, row, freshSecret);
  if (command.type !== 'message.send') return;
  const message = await transaction.get('messages', command.id);
  if (message) transaction.put('messages', { ...message, at: receipt.at, cursor: receipt.cursor });
  const conversation = await transaction.get('conversations', command.body.conversation);
  if (conversation) transaction.put('conversations', { ...conversation, reference: receipt.reference });
}

/** There is nothing to send it to: from now on the words are the traveller's own to send. */
async function handOver(transaction: Transaction, row: OutboxRow, link: string, freshSecret: string): Promise<void> {
  await leave(transaction, row, freshSecret);
  const message = await transaction.get('messages', row.command.id);
  if (message) transaction.put('messages', { ...message, link });
}

async function refuse(transaction: Transaction, row: OutboxRow, error: ErrorBody, freshSecret: string): Promise<void> {
  if (isRetryable(error.code)) return;
  if (error.code === 'clock_skewed' && error.at && !row.restamped) {
    transaction.put('outbox', { ...row, restamped: true, command: { ...row.command, at: error.at } });
  } else if (row.command.type === 'message.send') {
    transaction.put('outbox', { ...row, error: error.code });
  } else {
    // Of anything but words there is nothing a traveller would want back.
    await leave(transaction, row, freshSecret);
  }
}

/**
 * Takes a row out of the outbox. With the order to forget goes the secret: without newer words the device is nobody
 * again, with them it is somebody new.
 */
async function leave(transaction: Transaction, row: OutboxRow, freshSecret: string): Promise<void> {
  transaction.remove('outbox', row.seq);
  const device = await transaction.get('device', 'me');
  if (row.command.type !== 'traveller.forget' || !device) return;
  const { forgetting: _, ...rest } = device;
  const newer = [...(await transaction.all('outbox')), ...(await transaction.all('drafts'))];
  if (newer.length > 0) transaction.put('device', { ...rest, secret: freshSecret });
  else transaction.remove('device', 'me');
}

/** Takes in a page of a conversation. Does nothing once the traveller asked to be forgotten. */
export function merge(page: ConversationPage): Act {
  return async (transaction) => {
    const device = await transaction.get('device', 'me');
    if (!device || device.forgetting) return;
    const { conversation, messages, cursor } = page;
    for (const message of messages) transaction.put('messages', { ...message, conversation: conversation.id });
    const known = await transaction.get('conversations', conversation.id);
    transaction.put('conversations', {
      ...conversation,
      seen: known?.seen ?? START,
      cursor: laterCursor(known?.cursor ?? START, cursor),
    });
  };
}

/** The desk knows the conversation no longer: its words stay here, closed. */
export function closeGone(id: string): Act {
  return async (transaction) => {
    const conversation = await transaction.get('conversations', id);
    if (conversation) transaction.put('conversations', { ...conversation, status: 'closed' });
  };
}

/** Keeps what was made of a version of a document, unless there is a newer one. */
export function keepMade(id: string, version: string | undefined, made: NonNullable<DocumentRow['made']>): Act {
  return async (transaction) => {
    const row = await transaction.get('documents', id);
    if (row && row.version === version) transaction.put('documents', { ...row, made });
  };
}

/** Keeps a newer version of a document. */
export function keepDocument(row: DocumentRow): Act {
  return async (transaction) => transaction.put('documents', row);
}
