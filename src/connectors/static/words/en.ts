/** In place of the kit's words, where no desk answers: by whether messages are posted, or sent in an app of one's own. */
const words = {
  posted: {
    'panel:writeHint': 'You get a reference number, and we answer by e-mail or phone.',
    'panel:writeClosedHint': 'We read it when we open, and answer by e-mail or phone.',
    'chat:contact': 'How can we reach you with the answer?',
    'chat:contactHint': 'We answer by e-mail or phone. Without an address we cannot.',
  },
  ownApp: {
    'panel:writeHint': 'Your message is made ready for your own app. You send it there, and the answer comes there.',
    'panel:writeClosedHint': 'Your message is made ready for your own app. You send it there; we answer when we open.',
    'panel:forgetConfirm':
      'Delete all your conversations here? What you sent from your own app stays there and with us.',
    'panel:forgotten': 'Deleted here.',
    'chat:referencePending': 'Your reference number is in the message that opens.',
  },
} as const;

export type StaticWords = { readonly [W in keyof typeof words]: { readonly [K in keyof (typeof words)[W]]: string } };
export default words;
