import { systemFetch } from '../client/client.ts';
import { ApiError } from '../client/error.ts';
import { createSession } from '../client/session.ts';
import type { Session } from '../client/session.ts';
import { isTokenAnswer } from '../client/token-answer.ts';

/**
 * A session whose tokens come from an endpoint of the page's own server: it is sent a POST with the
 * page's cookies and answers `{ token, expiresIn }`, the seconds from now.
 */
export function endpointSession(baseUrl: string, tokenEndpoint: string): Session {
  const send = systemFetch();
  return createSession({
    baseUrl,
    async fetchToken({ signal }) {
      const url = new URL(tokenEndpoint, document.baseURI);
      if (url.origin !== location.origin) {
        // Cookies would not be sent, or would be sent to somebody else.
        const message = 'token-endpoint must be an address of the page’s own origin.';
        throw new ApiError({ code: 'token_failed', message, retryable: false });
      }
      const request = new Request(url, {
        method: 'POST',
        headers: { accept: 'application/json' },
        credentials: 'same-origin',
        cache: 'no-store',
        signal,
      });
      const response = await send(request);
      const { status } = response;
      if (!response.ok) {
        // Asking again does not change a refusal; whatever else it is may pass.
        const message = `The token endpoint answered ${status}.`;
        const retryable = status !== 401 && status !== 403;
        throw new ApiError({ code: 'token_failed', message, status, retryable });
      }
      const answer: unknown = await response.json();
      if (isTokenAnswer(answer)) return answer;
      const message =
        'token-endpoint must answer { token, expiresIn }: a text and a number of seconds.';
      throw new ApiError({ code: 'token_invalid', message, retryable: false });
    },
  });
}
