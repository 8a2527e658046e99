import type { FastifyInstance } from 'fastify';
import type { Operator, ProfileChange } from '../../../contract/index.js';
import { Operator as OperatorSchema, ProfileChange as ProfileChangeSchema } from '../../../contract/schema/console.js';
import { storable } from '../../auth/storable.js';
import type { Parts } from '../../parts.js';
import { photoColumns } from '../../photo.js';
import { operatorOf, updateOperator } from '../../store/operators.js';
import { errorAnswers, operatorSecurity } from '../openapi.js';

export function profileRoutes(app: FastifyInstance, { db }: Parts): void {
  app.put<{ Body: ProfileChange }>('/profile', {
    // A photo of 100,000 characters fits with room to spare.
    bodyLimit: 256 * 1024,
    schema: {
      summary: "Change one's own name, languages and photo",
      security: operatorSecurity,
      body: ProfileChangeSchema,
      response: { 200: OperatorSchema, ...errorAnswers },
    },
    handler: async ({ body, operator }): Promise<Operator> => {
      const { name, languages, photo } = body;
      const change = { name: storable(name, 'name'), languages: JSON.stringify(languages), ...photoColumns(photo) };
      await updateOperator(db, operator.id, change);
      return operatorOf({ ...operator, ...change });
    },
  });
}
