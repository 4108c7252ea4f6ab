import { expect } from '@open-wc/testing';
import { interviewer } from '../fixtures/interviewers.ts';
import { read, root, stopClock, tableOf } from '../fixtures/table.ts';

const signals = {
  no_recent_candidates: 'Quiet for 7 days',
  completion_below_baseline: 'Low completion',
  expiring: 'Expires soon',
  ats_error: 'ATS error',
  budget_warning: 'Budget nearly used',
} as const;
const ids = Object.keys(signals) as (keyof typeof signals)[];

describe('sk-interviewer-table: what needs attention (#37)', () => {
  stopClock();

  const badges = async (attention: string, of = ids) => {
    const element = await tableOf([interviewer({ attention: of })], {
      attention,
      columns: 'interviewer',
    });
    const found = root(element).querySelectorAll('[part~="badge-attention"], [part="more"]');
    return [...found].filter((each) => !each.hasAttribute('hidden')).map(read);
  };

  for (const id of ids) {
    it(`says ${id}, and no more where the host leaves that out`, async () => {
      expect(await badges('', [id])).to.deep.equal([signals[id]]);
      const others = ids.filter((other) => other !== id).join(' ');
      expect(await badges(others, [id])).to.deep.equal([]);
      expect(await badges(id)).to.deep.equal([signals[id]]);
    });
  }

  it('says none of them with `none`, and lists behind “+n” only what is left', async () => {
    expect(await badges('none')).to.deep.equal([]);
    expect(await badges('expiring ats_error no_recent_candidates')).to.deep.equal([
      'Quiet for 7 days',
      'Expires soon',
      '1 more thing needs attention',
    ]);
  });
});
