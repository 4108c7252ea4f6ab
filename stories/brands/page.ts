import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Session } from '../../src/client/session.ts';
import type { Appearance } from '../../src/elements/provider/provider.ts';
import { inOrder, numbered } from '../../test/elements/fixtures/candidates.ts';
import { funnel, stages } from '../../test/elements/fixtures/funnel.ts';
import { interviewers, labels, page } from '../../test/elements/fixtures/interviewers.ts';
import { json } from '../../test/elements/fixtures/session.ts';
import { answering, sessionOver } from '../api.ts';

const names = ['Zoë Ångström', 'Tremaine Okafor', '佐藤 花子', 'Ana Núñez', 'Ólafur Jónsson'];

/** What one client may see: its own interviewers, figures and candidates. */
export function sessionOf(client: string, invited = 1248): Session {
  const own = interviewers(60).filter(({ labels: set }) =>
    set.some(({ key, value }) => key === 'client' && value === client),
  );
  const candidates = Array.from({ length: 12 }, (_, index) =>
    numbered(index, {
      name: names[index % names.length] ?? null,
      interviewerTitle: own[index % own.length]?.title ?? '',
      score: (index * 37 + invited) % 101,
    }),
  );
  return sessionOver({
    '/v1/interviewers': answering(page(own)),
    '/v1/labels': answering({ data: labels, page: { nextCursor: null } }),
    '/v1/analytics/funnel': answering(funnel({ invited })),
    '/v1/analytics/summary': answering({ stages: stages() }),
    '/v1/candidates': (query) =>
      json({
        data: inOrder(candidates, query.get('sort') ?? ''),
        page: { nextCursor: null, total: candidates.length },
        lastEventId: '1',
      }),
  });
}

interface BrandPage {
  /** Of the class that its style sheet is written for. */
  readonly brand: string;
  readonly name: string;
  readonly client: string;
  readonly session: Session;
  readonly appearance?: Appearance;
  /** What the page puts into slots of its funnel. */
  readonly inFunnel?: TemplateResult;
}

/** A page of a client, with nothing of the elements but what any host can reach. */
export function brandPage(options: BrandPage) {
  const { brand, name, client, session, appearance, inFunnel } = options;
  return html`<div class="brand brand-${brand}">
    <p class="brand-bar"><strong>${name}</strong></p>
    <sk-provider .session=${session} .appearance=${appearance}>
      <div class="brand-content">
        <sk-funnel>${inFunnel}</sk-funnel>
        <sk-interviewer-table
          columns="interviewer stats spend"
          actions="none"
        ></sk-interviewer-table>
        <sk-candidate-feed heading=${`Candidates of ${client}`}></sk-candidate-feed>
      </div>
    </sk-provider>
  </div>`;
}
