import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Credentials, FirstOwner, Operator } from '../../../contract/index.js';
import {
  Credentials as CredentialsSchema,
  FirstOwner as FirstOwnerSchema,
  Operator as OperatorSchema,
} from '../../../contract/schema/console.js';
import { acceptInvitation, checkCredentials, emailKey } from '../../auth/accounts.js';
import { operatorIn, signIn, signOut } from '../../auth/operator.js';
import type { Parts } from '../../parts.js';
import { findOperator, operatorOf } from '../../store/operators.js';
import { errorAnswers, operatorSecurity } from '../openapi.js';

const answers = { 200: OperatorSchema, ...errorAnswers };

/** Signing in and out, and the first owner's welcome. */
export function sessionRoutes(app: FastifyInstance, parts: Parts): void {
  const { db, limits } = parts;

  app.get('/session', {
    schema: { summary: 'Who is signed in', security: operatorSecurity, response: answers },
    handler: async (request): Promise<Operator> => operatorOf(await operatorIn(parts, request)),
  });

  app.post<{ Body: Credentials }>('/session', {
    schema: { summary: 'Sign in', body: CredentialsSchema, response: answers },
    handler: async (request, reply): Promise<Operator> => {
      const email = emailKey(request.body.email);
      await limits.takeSignIn(request.ip, email);
      const operator = await checkCredentials(db, email, request.body.password);
      await limits.signedIn(request.ip, email);
      await signIn(parts, operator.id, reply);
      return operatorOf(operator);
    },
  });

  app.delete('/session', {
    schema: { summary: 'Sign out', security: operatorSecurity, response: { 204: Type.Null(), ...errorAnswers } },
    handler: async (request, reply) => {
      await signOut(parts, request, reply);
      return reply.code(204).send();
    },
  });

  app.post<{ Body: FirstOwner }>('/owner', {
    schema: {
      summary: 'Make the first account, by the link printed at start',
      body: FirstOwnerSchema,
      response: answers,
    },
    handler: async (request, reply): Promise<Operator> => {
      await limits.takeSignIn(request.ip, 'owner');
      const id = await acceptInvitation(db, request.body);
      await signIn(parts, id, reply);
      return operatorOf((await findOperator(db, { id }))!);
    },
  });
}
