import { buildFeedbackIntegration, feedbackModalIntegration } from '@sentry-internal/feedback';

const feedback = buildFeedbackIntegration({ lazyLoadIntegration: async () => feedbackModalIntegration })({
  autoInject: false,
});
feedback.setupOnce?.();
feedback.createWidget();
