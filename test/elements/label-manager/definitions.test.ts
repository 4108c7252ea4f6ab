import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkBeforeChangeEvent, SkChangeEvent } from '../../../src/elements/change-events.ts';
import type { LabelManagerChange } from '../../../src/elements/label-manager/label-change.ts';
import type { SkLabelManager } from '../../../src/elements/label-manager/label-manager.ts';
import {
  all,
  apiOf,
  button,
  everything,
  find,
  fourTypes,
  inState,
  isOpen,
  label,
  listOf,
  managerFrom,
  managerOf,
  openEdit,
  openNew,
  part,
  picklist,
  read,
  root,
  sent,
  sessionOver,
  showView,
  submit,
  target,
  there,
  type,
  versioned,
  partsAreThere,
} from '../fixtures/labels.ts';
import type { Label } from '../fixtures/labels.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';

type Change = SkChangeEvent<LabelManagerChange>;

const refusal = (status: number, pointer: string, message = 'is wrong') =>
  json(
    {
      type: 'urn:screenkit:problem:x',
      code: status === 409 ? 'conflict' : 'unprocessable',
      title: 'No.',
      status,
      requestId: 'req_7',
      errors: [{ pointer, message }],
    },
    status,
  );

/** The API until a test changes its answers to writes. */
function writable(labels: readonly Label[], write: (request: Request) => Response) {
  const api = apiOf(labels);
  const { other } = api;
  api.other = (request) => (request.method === 'GET' ? other(request) : write(request));
  return api;
}

const isSeen = (element: Element) => getComputedStyle(element).visibility === 'visible';

before(partsAreThere);

/** A new label for which a picklist is chosen, and whom it is sent to. */
async function newPicklist() {
  const api = writable([], () => json(label(), 201));
  const element = await managerFrom(api);
  await inState(element, 'empty');
  await openNew(element);
  await type(element, '#name', 'Region');
  find(element, 'input[name="type"][value="picklist"]').click();
  await element.updateComplete;
  return { api, element };
}

async function openForm(element: SkLabelManager, form: 'editor' | 'removal'): Promise<void> {
  if (form === 'editor') await openNew(element);
  else button(element, 'Delete Team').click();
  await until(() => isOpen(element, form));
}

describe('sk-label-manager: definitions', () => {
  it('lists each with name, key, type, values, whether required, and on how many (#141 to #145)', async () => {
    const kept = picklist({ North: 2 });
    kept.usage.values?.push({ value: 'West', assignments: 1, allowed: false });
    const required = label({
      key: 'team',
      name: 'Team',
      required: true,
      usage: { assignments: 5, missing: 12, values: null },
    });
    const element = await managerOf({ labels: [kept, required] });
    expect(all(element, '[part="label"]').map(read)).to.deep.equal([
      'Client client Whom we hire for Picklist · On 2 interviewers North 2 West no longer offered 1 Edit Client Delete Client',
      'Team team Required Whom we hire for Text · On 5 interviewers · 12 without Edit Team Delete Team',
    ]);
  });

  it('says of a label’s values how many interviewers have each, the rest folded away (#147)', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`v${at}`, at]));
    const element = await managerOf({ labels: [picklist(many)] });
    const seen = () => all(element, '[part="value"]').filter((value) => value.checkVisibility());
    expect(seen().map(read)).to.deep.equal(
      Object.entries(many)
        .slice(0, 8)
        .map(([value, count]) => `${value} ${count}`),
    );
    expect(part(element, 'count').title).to.equal('On 0 interviewers');
    const rest = find(element, '.more > summary');
    expect(read(rest)).to.equal('22 more');
    rest.click();
    await until(() => seen().length === 30);
    await expect(element).to.be.accessible();
  });

  it('says of yes/no in words how many interviewers have which, and has no value to keep of it', async () => {
    const element = await managerOf();
    expect(read(all(element, '[part="label"]')[1])).to.equal(
      'Open open Yes/No · On 3 interviewers Yes 2 No 1 Edit Open Delete Open',
    );
    await openEdit(element, 'Open');
    expect(root(element).querySelector('[part~="removed"]')).to.equal(null);
    const closed = oneEvent(find(element, '#editor'), 'close');
    await submit(element, '#editor form');
    await closed;
  });

  it('offers no change to whom may not make it, and no definition to whom sees certain rows only', async () => {
    const offered = async (session: object, properties = {}) => {
      const api = apiOf(fourTypes());
      api.session = session;
      const element = await managerFrom(api, properties);
      await inState(element, 'ready');
      return [
        all(element, '[part~="edit"], [part~="delete"]').length > 0,
        all(element, '[part~="create"]:enabled').length > 0,
        all(element, '[part="view-option"]').filter(isSeen).map(read).join(),
      ];
    };
    const missing = 'Missing 1';
    expect(await offered({})).to.deep.equal([true, true, `Definitions,${missing},Apply`]);
    const reader = { permissions: ['labels:read'] };
    expect(await offered(reader)).to.deep.equal([false, false, `Definitions,${missing}`]);
    expect(await offered({}, { readOnly: true })).to.deep.equal([
      false,
      false,
      `Definitions,${missing}`,
    ]);
    for (const narrow of [{ interviewerIds: ['a'] }, { labels: { client: ['Acme'] } }]) {
      expect(await offered(narrow)).to.deep.equal([false, false, `Definitions,${missing},Apply`]);
    }
  });

  for (const permissions of [['labels:read'], ['labels:read', 'labels:write']] as const) {
    it(`moves no view once it is known what the session may do: ${permissions.join()}`, async () => {
      const api = apiOf(fourTypes());
      api.session = { permissions: [...permissions] };
      for (const width of [300, 320, 360, 420, 500, 600, 900]) {
        let release = () => {};
        const held = new Promise<void>((resolve) => (release = resolve));
        const session = sessionOver({ ...api, labels: () => held.then(api.labels) });
        const element = await managerOf(undefined, { data: undefined, session });
        element.style.inlineSize = `${width}px`;
        await inState(element, 'loading');
        const places = () =>
          Object.fromEntries(
            [
              ...all(element, '[part="view-option"] input').filter(isSeen),
              part(element, 'frame'),
            ].map((each) => {
              const { x, y } = each.getBoundingClientRect();
              return [each.getAttribute('value') ?? 'frame', [x, y]];
            }),
          );
        const before = places();
        release();
        await inState(element, 'ready');
        const after = places();
        expect(Object.keys(before)).to.deep.equal(['definitions', 'missing', 'frame']);
        expect(after, `${width} px`).to.deep.include(before);
        expect('apply' in after).to.equal(permissions.length > 1);
        element.remove();
      }
    });
  }

  it('offers to delete only to whom may delete, and to change only to whom may change', async () => {
    const offered = async (...permissions: ('labels:write' | 'labels:delete')[]) => {
      const api = apiOf(fourTypes());
      api.session = { permissions: ['labels:read', ...permissions] };
      const element = await managerFrom(api);
      await inState(element, 'ready');
      return ['edit', 'delete'].map((what) => all(element, `[part~="${what}"]`).length > 0);
    };
    expect(await offered('labels:write')).to.deep.equal([true, false]);
    expect(await offered('labels:delete')).to.deep.equal([false, true]);
    expect(await offered('labels:write', 'labels:delete')).to.deep.equal([true, true]);
  });

  it('marks a label that the session sees rows by as not its own to set (#147)', async () => {
    const element = await managerOf({ labels: [label({ readOnly: true })] });
    expect(read(part(element, 'label'))).to.contain('Set by your access');
  });
});

describe('sk-label-manager: making a definition', () => {
  it('makes the key of the name unless one is written (#141)', async () => {
    const api = writable([], () => json(label(), 201));
    const element = await managerFrom(api);
    await inState(element, 'empty');
    await openNew(element);
    await type(element, '#name', 'Équipe  №1 ');
    expect(find<HTMLInputElement>(element, '#key').placeholder).to.equal('equipe_no1');
    await type(element, '#key', 'team_1');
    await type(element, '#description', ' Who hires ');
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    expect(await sent(api, 'POST', '/v1/labels')).to.deep.equal([
      {
        name: 'Équipe  №1',
        key: 'team_1',
        description: 'Who hires',
        type: 'text',
        required: false,
      },
    ]);
    const request = api.requests.find(({ method }) => method === 'POST');
    expect(request?.headers.get('idempotency-key')).to.match(/^[0-9a-f]{32}$/);
    expect(find(element, '.base > [role="status"]').textContent).to.equal('Équipe  №1 created');
  });

  it('takes values with commas between, trimmed and each once, to move and take out (#142)', async () => {
    const { api, element } = await newPicklist();
    await submit(element, '#editor form');
    expect(read(find(element, '#add-problem'))).to.equal('Add at least one value.');
    find(element, '#add').focus();
    await sendKeys({ type: ' North, South,North ,, East' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isOpen(element, 'editor'), 'Enter adds and does not send').to.equal(true);
    const values = () => all(element, '.value-name').map(read);
    expect(values()).to.deep.equal(['North', 'South', 'East']);
    expect(find(element, '#editor [role="status"]').textContent).to.equal('3 values added');
    button(element, 'Move East up').click();
    await element.updateComplete;
    button(element, 'Remove South').click();
    await element.updateComplete;
    expect(values()).to.deep.equal(['North', 'East']);
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    const [body] = (await sent(api, 'POST', '/v1/labels')) as [{ allowedValues: string[] }];
    expect(body.allowedValues).to.deep.equal(['North', 'East']);
  });

  it('saves the values too that stand in the field to add them (#142)', async () => {
    const { api, element } = await newPicklist();
    find(element, '#add').focus();
    await sendKeys({ type: 'North, South' });
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    const [body] = (await sent(api, 'POST', '/v1/labels')) as [{ allowedValues: string[] }];
    expect(body.allowedValues).to.deep.equal(['North', 'South']);
  });

  it('says which value of a picklist has too many characters', async () => {
    const { api, element } = await newPicklist();
    const fits = '😀'.repeat(200);
    find<HTMLInputElement>(element, '#add').value = `Short, ${fits}, ${'x'.repeat(201)}`;
    await submit(element, '#editor form');
    expect(read(find(element, '#add-problem'))).to.equal(
      `At most 200 characters; this has more: ${'x'.repeat(201)}`,
    );
    await until(() => root(element).activeElement?.id === 'add');
    expect(api.requests.every(({ method }) => method === 'GET')).to.equal(true);
  });

  it('says beside each field what would be right, and goes to the first', async () => {
    const element = await managerOf({ labels: [] });
    await openNew(element);
    await submit(element, '#editor form');
    expect(read(find(element, '#name-problem'))).to.equal('Write a name.');
    await until(() => root(element).activeElement?.id === 'name');
    expect(find(element, '#name').getAttribute('aria-describedby')).to.equal('name-problem');
    await type(element, '#name', '職種');
    await submit(element, '#editor form');
    expect(read(find(element, '#key-problem'))).to.contain('Begin with a letter');
    await type(element, '#key', 'Upper Case');
    await submit(element, '#editor form');
    expect(root(element).querySelector('#key-problem')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows at its field what the API refuses, and keeps what was entered', async () => {
    const api = writable([], () => refusal(409, '/key', 'client is taken'));
    const element = await managerFrom(api);
    await inState(element, 'empty');
    await openNew(element);
    await type(element, '#name', 'Client');
    await submit(element, '#editor form');
    await there(element, '#key-problem');
    expect(read(find(element, '#key-problem'))).to.equal('Another label has this key.');
    expect(find<HTMLInputElement>(element, '#name').value).to.equal('Client');
    api.other = () => refusal(422, '', 'would be the workspace’s label number 201');
    await submit(element, '#editor form');
    await until(() => read(find(element, '#editor [role="alert"]')).includes('number 201'));
    api.other = () => problem(500, 'internal');
    await submit(element, '#editor form');
    await until(() => read(find(element, '#editor [role="alert"]')).includes('req_7'));
  });
});

describe('sk-label-manager: changing a definition', () => {
  const edited = () => writable(fourTypes(), () => json(label()));

  it('sends only what changed, with the version that was read (#145)', async () => {
    const api = edited();
    const element = await managerFrom(api);
    await inState(element, 'ready');
    await openEdit(element, 'Team');
    expect(find<HTMLInputElement>(element, '#key').readOnly).to.equal(true);
    expect(root(element).querySelector('input[name="type"]')).to.equal(null);
    await type(element, '#description', 'Who hires');
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    expect(await sent(api, 'PATCH', '/v1/labels/team')).to.deep.equal([
      { description: 'Who hires' },
    ]);
    const request = api.requests.find(({ method }) => method === 'PATCH');
    expect(request?.headers.get('if-match')).to.equal('"1-x"');
    await openEdit(element, 'Team');
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    expect(await sent(api, 'PATCH', '/v1/labels/team')).to.have.length(1);
  });

  it('asks whether to keep or clear a value in use that is taken out (#142)', async () => {
    const api = edited();
    const element = await managerFrom(api);
    await inState(element, 'ready');
    await openEdit(element, 'Client');
    button(element, 'Remove Initech').click();
    await element.updateComplete;
    expect(root(element).querySelector('[part~="removed"]'), 'no question').to.equal(null);
    button(element, 'Remove Acme').click();
    await element.updateComplete;
    const question = part(element, 'removed');
    expect(read(question)).to.contain('3 interviewers carry what you removed: Acme.');
    await submit(element, '#editor form');
    expect(read(find(element, '#removed-problem'))).to.equal('Choose one.');
    expect(isOpen(element, 'editor')).to.equal(true);
    await expect(element).to.be.accessible();
    question.querySelectorAll('input')[1]?.click();
    await element.updateComplete;
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    expect(await sent(api, 'PATCH', '/v1/labels/client')).to.deep.equal([
      { allowedValues: ['Globex'], removedValues: 'clear' },
    ]);
  });

  it('says how many lack a label that is to be required (#143)', async () => {
    const element = await managerOf({
      labels: [label({ usage: { assignments: 1, missing: 12, values: null } })],
    });
    await openEdit(element, 'Client');
    find(element, '#editor input[type="checkbox"]').click();
    await element.updateComplete;
    expect(read(find(element, '#required-hint'))).to.contain('12 interviewers lack it');
  });

  it('shows the latest when somebody else changed it meanwhile, and saves by that', async () => {
    const api = edited();
    const element = await managerFrom(api);
    await inState(element, 'ready');
    await openEdit(element, 'Team');
    const { other } = api;
    api.other = (request) =>
      request.method === 'PATCH'
        ? problem(412, 'precondition_failed')
        : versioned(label({ key: 'team', name: 'Squad' }), '"2-y"');
    await type(element, '#name', 'Crew');
    await submit(element, '#editor form');
    await there(element, '#editor .failure button');
    expect(read(find(element, '#editor .failure'))).to.contain('Somebody changed this label');
    button(element, 'Show the latest', '#editor').click();
    await until(() => find<HTMLInputElement>(element, '#name').value === 'Squad');
    api.other = other;
    await type(element, '#name', 'Crew');
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    const last = api.requests.filter(({ method }) => method === 'PATCH').at(-1);
    expect(last?.headers.get('if-match')).to.equal('"2-y"');
  });
});

describe('sk-label-manager: a change whose answer was lost', () => {
  /** Carries out what it is asked, loses the answer, and answers the next try as the real one does. */
  const losing = (made: () => Response, again: Response) => {
    let lost = false;
    const api = writable(fourTypes(), () => {
      const answer = lost ? again : Response.error();
      lost = true;
      return answer;
    });
    const { other } = api;
    api.other = (request) => (request.method === 'GET' && lost ? made() : other(request));
    return api;
  };
  const told = (element: Element) => {
    const changes: string[] = [];
    element.addEventListener('sk-change', (event) => changes.push((event as Change).change.type));
    return changes;
  };

  it('is saved where the label is as it was to be', async () => {
    const values = [{ value: 'Globex', assignments: 1, allowed: true }];
    const now = picklist(
      { Globex: 1 },
      { required: true, name: 'Account', usage: { assignments: 1, missing: 3, values } },
    );
    const api = losing(() => versioned(now, '"2-y"'), problem(412, 'precondition_failed'));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    const changes = told(element);
    await openEdit(element, 'Client');
    await type(element, '#name', 'Account');
    button(element, 'Remove Acme').click();
    button(element, 'Remove Initech').click();
    await element.updateComplete;
    part(element, 'removed').querySelectorAll('input')[1]?.click();
    await element.updateComplete;
    await submit(element, '#editor form');
    await until(() => read(find(element, '#editor')).includes('cannot be reached'));
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'), 'it is saved');
    expect(changes).to.deep.equal(['update']);
    expect(find(element, '.base > [role="status"]').textContent).to.equal('Account saved');
  });

  it('is not, where the label is otherwise', async () => {
    const now = picklist({ Globex: 1 }, { name: 'Customer' });
    const api = losing(() => versioned(now, '"2-y"'), problem(412, 'precondition_failed'));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    const changes = told(element);
    await openEdit(element, 'Client');
    await type(element, '#name', 'Account');
    await submit(element, '#editor form');
    await until(() => read(find(element, '#editor')).includes('cannot be reached'));
    await submit(element, '#editor form');
    await until(() => read(find(element, '#editor')).includes('Somebody changed this label'));
    expect(changes).to.deep.equal([]);
  });

  it('is done where the label was to go and is gone', async () => {
    const api = losing(() => problem(404, 'not_found'), problem(404, 'not_found'));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    const changes = told(element);
    button(element, 'Delete Seats').click();
    await until(() => isOpen(element, 'removal'));
    await until(() => find(element, '#removal-about').getAttribute('aria-busy') === 'false');
    button(element, 'Delete label', '#removal').click();
    await until(() => read(find(element, '#removal')).includes('cannot be reached'));
    button(element, 'Delete label', '#removal').click();
    await until(() => !isOpen(element, 'removal'), 'it is deleted');
    expect(changes).to.deep.equal(['delete']);
  });
});

/** Holds what `answer` says of some requests until the test lets it go. */
function heldBack(
  api: ReturnType<typeof apiOf>,
  wanted: (request: Request) => boolean,
): { asked: () => number; release: () => void } {
  const { other } = api;
  let asked = 0;
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  api.other = async (request) => {
    if (!wanted(request)) return other(request);
    asked++;
    const answer = await other(request);
    await gate;
    return answer;
  };
  return { asked: () => asked, release };
}

describe('sk-label-manager: definitions that change under an open form', () => {
  const edited = () => writable(fourTypes(), () => json(label()));
  const reads = (key: string) => (request: Request) =>
    request.method === 'GET' && request.url.endsWith(`/v1/labels/${key}`);
  const writes = ({ method }: Request) => method !== 'GET';
  const value = (element: Element, id: string) => find<HTMLInputElement>(element, id).value;

  it('keep what was entered before the latest came, beside what others changed', async () => {
    const api = edited();
    const { other } = api;
    api.other = (request) =>
      reads('client')(request)
        ? versioned(
            picklist(
              { Acme: 3, Globex: 1, Initech: 0, Hooli: 2 },
              { required: true, description: 'For whom' },
            ),
            '"2-y"',
          )
        : other(request);
    const latest = heldBack(api, reads('client'));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    button(element, 'Edit Client').click();
    await there(element, '#editor form');
    await until(() => latest.asked() === 1);
    await type(element, '#name', 'Customer');
    button(element, 'Remove Initech').click();
    await element.updateComplete;
    latest.release();
    await until(() => find(element, '.fields').getAttribute('aria-busy') === 'false');
    expect(value(element, '#name')).to.equal('Customer');
    expect(value(element, '#description')).to.equal('For whom');
    expect(all(element, '.value-name').map(read)).to.deep.equal(['Acme', 'Globex', 'Hooli']);
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    expect(await sent(api, 'PATCH', '/v1/labels/client')).to.deep.equal([
      { name: 'Customer', allowedValues: ['Acme', 'Globex', 'Hooli'] },
    ]);
  });

  it('take the type of a label that was deleted and made again', async () => {
    const api = edited();
    const { other } = api;
    api.other = (request) =>
      reads('client')(request) ? versioned(label({ name: 'Client' })) : other(request);
    const element = await managerFrom(api);
    await inState(element, 'ready');
    await openEdit(element, 'Client');
    expect(all(element, '.value-list').length, 'lists of values').to.equal(0);
    expect(read(find(element, '#editor form'))).to.contain('Text The type stays as it is.');
    await type(element, '#name', 'Account');
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    expect(await sent(api, 'PATCH', '/v1/labels/client')).to.deep.equal([{ name: 'Account' }]);
  });

  it('can be left while the latest is on its way, which opens and mends no other form', async () => {
    const api = edited();
    const team = heldBack(api, reads('team'));
    const seats = heldBack(api, reads('seats'));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    button(element, 'Edit Team').click();
    await there(element, '#editor form');
    await until(() => team.asked() === 1);
    button(element, 'Cancel', '#editor').click();
    await until(() => !isOpen(element, 'editor'));
    button(element, 'Edit Seats').click();
    await until(() => isOpen(element, 'editor') && seats.asked() === 1);
    team.release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(value(element, '#name')).to.equal('Seats');
    expect(find(element, '.fields').getAttribute('aria-busy'), 'its own is awaited').to.equal(
      'true',
    );
    seats.release();
    await until(() => find(element, '.fields').getAttribute('aria-busy') === 'false');
  });

  it('are not saved over what others changed where the latest could not be had', async () => {
    const api = edited();
    const { other } = api;
    api.other = (request) => (reads('team')(request) ? problem(500, 'internal') : other(request));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    button(element, 'Edit Team').click();
    await there(element, '#editor .failure');
    await type(element, '#description', 'Who hires');
    await submit(element, '#editor form');
    await until(() => find(element, '.fields').getAttribute('aria-busy') === 'false');
    expect(isOpen(element, 'editor')).to.equal(true);
    expect(api.requests.every(({ method }) => method === 'GET')).to.equal(true);
    api.other = other;
    await submit(element, '#editor form');
    await until(() => !isOpen(element, 'editor'));
    const request = api.requests.find(({ method }) => method === 'PATCH');
    expect(request?.headers.get('if-match')).to.equal('"1-x"');
  });

  it('ask what becomes of a value that was given out after it was taken out here', async () => {
    const api = edited();
    const { other } = api;
    const element = await managerFrom(api);
    await inState(element, 'ready');
    await openEdit(element, 'Client');
    button(element, 'Remove Initech').click();
    await element.updateComplete;
    api.other = (request) => {
      if (request.method === 'PATCH') return refusal(409, '/removedValues', '1 carry Initech');
      return reads('client')(request)
        ? versioned(picklist({ Acme: 3, Globex: 1, Initech: 1 }, { required: true }))
        : other(request);
    };
    await submit(element, '#editor form');
    await there(element, '[part~="removed"]');
    expect(read(part(element, 'removed'))).to.contain('carries what you removed: Initech.');
    expect(read(find(element, '#removed-problem'))).to.equal('Choose one.');
    expect(all(element, '.value-name').map(read)).to.deep.equal(['Acme', 'Globex']);
  });

  it('stay open with what is being saved, also when Escape is pressed again and again', async () => {
    const api = writable(fourTypes(), () => problem(500, 'internal'));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    for (const [open, form, ask] of [
      ['Edit Team', 'editor', 'Save'],
      ['Delete Team', 'removal', 'Delete label'],
    ] as const) {
      const saving = heldBack(api, writes);
      button(element, open).click();
      await until(() => isOpen(element, form));
      await until(() => find(element, `#${form} [aria-busy]`).ariaBusy === 'false');
      if (form === 'editor') await type(element, '#name', 'Crew');
      button(element, ask, `#${form}`).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => find(element, `#${form} [aria-busy]`).ariaBusy === 'true');
      for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(isOpen(element, form), form).to.equal(true);
      saving.release();
      await there(element, `#${form} .failure`);
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element, form));
    }
  });

  it('go when the session becomes another: nothing of them is saved by that', async () => {
    const api = edited();
    const element = await managerFrom(api);
    await inState(element, 'ready');
    for (const form of ['editor', 'removal'] as const) {
      await openForm(element, form);
      element.session = sessionOver(edited());
      await until(() => !isOpen(element, form), form);
      await inState(element, 'ready');
    }
  });

  it('go when nothing is to be changed any more, the labels of one interviewer too', async () => {
    const api = edited();
    const element = await managerFrom(api);
    await inState(element, 'ready');
    for (const form of ['editor', 'removal'] as const) {
      await openForm(element, form);
      element.readOnly = true;
      await until(() => !isOpen(element, form), form);
      element.readOnly = false;
      await element.updateComplete;
    }
    element.data = { labels: [label({ required: true })], interviewers: [target('a', {})] };
    await showView(element, 'missing');
    part(element, 'set').click();
    const dialog = () => root(element).querySelector('sk-label-dialog')?.shadowRoot;
    await until(() => dialog()?.querySelector('dialog')?.open === true, 'labels of one');
    element.readOnly = true;
    await until(() => dialog()?.querySelector('dialog')?.open !== true, 'labels of one go');
  });

  it('leave the list when they are gone, and the focus stays in the element', async () => {
    const api = edited();
    const { other } = api;
    const element = await managerFrom(api);
    await inState(element, 'ready');
    for (const open of ['Edit Team', 'Delete Seats']) {
      const key = open.endsWith('Team') ? 'team' : 'seats';
      const left = fourTypes().filter((one) => one.key !== key && one.key !== 'team');
      api.labels = () => listOf(left);
      api.other = (request) =>
        request.url.endsWith(key) ? problem(404, 'not_found') : other(request);
      button(element, open).focus();
      await sendKeys({ press: 'Enter' });
      const form = open.startsWith('Edit') ? '#editor' : '#removal';
      await there(element, `${form} .failure`);
      expect(read(find(element, `${form} .failure`))).to.contain('was deleted meanwhile');
      await until(() => !read(find(element, '.list')).includes(open.split(' ')[1]!));
      await sendKeys({ press: 'Escape' });
      await until(() => root(element).activeElement?.classList.contains('frame') === true);
    }
  });
});

describe('sk-label-manager: deleting a definition', () => {
  it('tells a screen reader of a number that is another by now', async () => {
    const api = writable(fourTypes(), () => json({}));
    const latest = heldBack(api, ({ url }) => url.endsWith('/v1/labels/client'));
    const { other } = api;
    api.other = async (request) => {
      const answer = await other(request);
      return request.url.endsWith('/client') ? versioned(picklist({ Acme: 7 })) : answer;
    };
    const element = await managerFrom(api);
    await inState(element, 'ready');
    button(element, 'Delete Client').click();
    await until(() => isOpen(element, 'removal') && latest.asked() === 1);
    const number = find(element, '#removal-about p');
    expect(read(number)).to.contain('on 4 interviewers');
    latest.release();
    await until(() => read(number).includes('on 7 interviewers'));
    expect(number.closest('[aria-live="polite"]')).not.to.equal(null);
  });

  it('goes by what was read of it, and not of the one before', async () => {
    const api = writable(fourTypes(), () => json({ key: 'seats', assignments: 0 }));
    const { other } = api;
    const element = await managerFrom(api);
    await inState(element, 'ready');
    button(element, 'Delete Team').click();
    await until(() => isOpen(element, 'removal'));
    await until(() => find(element, '#removal-about').getAttribute('aria-busy') === 'false');
    button(element, 'Cancel', '#removal').click();
    await until(() => !isOpen(element, 'removal'));
    api.other = (request) => (request.method === 'GET' ? problem(500, 'internal') : other(request));
    button(element, 'Delete Seats').click();
    await there(element, '#removal .failure');
    button(element, 'Delete label', '#removal').click();
    await until(() => !isOpen(element, 'removal'));
    const request = api.requests.find(({ method }) => method === 'DELETE');
    expect(request?.headers.get('if-match')).to.equal(null);
  });

  it('says on how many interviewers it is now, and goes only when confirmed (#145)', async () => {
    const api = writable(fourTypes(), () => json({ key: 'client', assignments: 7 }));
    const { other } = api;
    api.other = (request) =>
      request.method === 'GET' && request.url.endsWith('/client')
        ? versioned(picklist({ Acme: 7 }), '"5-z"')
        : other(request);
    const element = await managerFrom(api);
    await inState(element, 'ready');
    const opener = button(element, 'Delete Client');
    opener.focus();
    opener.click();
    await until(() => isOpen(element, 'removal'));
    await until(() => read(find(element, '#removal')).includes('on 7 interviewers'));
    await expect(element).to.be.accessible();
    button(element, 'Cancel', '#removal').click();
    await until(() => !isOpen(element, 'removal'));
    expect(root(element).activeElement === opener, 'the focus is back').to.equal(true);
    expect(api.requests.some(({ method }) => method === 'DELETE')).to.equal(false);
    opener.click();
    await until(() => read(find(element, '#removal')).includes('on 7 interviewers'));
    button(element, 'Delete label', '#removal').click();
    await until(() => !isOpen(element, 'removal'));
    const request = api.requests.find(({ method }) => method === 'DELETE');
    expect(request?.headers.get('if-match')).to.equal('"5-z"');
    expect(find(element, '.base > [role="status"]').textContent).to.equal('Client deleted');
    await until(() => root(element).activeElement?.classList.contains('frame') === true);
  });

  it('says why it could not go, and stays open', async () => {
    const api = writable(fourTypes(), () => problem(403, 'forbidden'));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    button(element, 'Delete Team').click();
    await until(() => isOpen(element, 'removal'));
    await until(() => find(element, '#removal-about').getAttribute('aria-busy') === 'false');
    button(element, 'Delete label', '#removal').click();
    await there(element, '#removal .failure');
    expect(read(find(element, '#removal .failure'))).to.contain('You have no access');
    expect(isOpen(element, 'removal')).to.equal(true);
  });
});

describe('sk-label-manager: its host', () => {
  it('is asked before each change, and a change it cancels is not made', async () => {
    const api = writable(fourTypes(), () => json(label(), 201));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    const seen: LabelManagerChange[] = [];
    element.addEventListener('sk-before-change', (event) => {
      seen.push((event as SkBeforeChangeEvent<LabelManagerChange>).change);
      event.preventDefault();
    });
    element.addEventListener('sk-change', () => expect.fail('nothing was changed'));
    await openNew(element);
    await type(element, '#name', 'Region');
    await submit(element, '#editor form');
    await until(() => seen.length === 1);
    await element.updateComplete;
    expect(isOpen(element, 'editor'), 'what was entered is not lost').to.equal(true);
    button(element, 'Cancel', '#editor').click();
    await until(() => !isOpen(element, 'editor'));
    button(element, 'Delete Team').click();
    await until(() => isOpen(element, 'removal'));
    await until(() => find(element, '#removal-about').getAttribute('aria-busy') === 'false');
    button(element, 'Delete label', '#removal').click();
    await until(() => seen.length === 2);
    expect(seen.map((change) => change.type)).to.deep.equal(['create', 'delete']);
    expect(api.requests.every(({ method }) => method === 'GET')).to.equal(true);
  });

  it('is told of each change that was made, and makes it itself where the data are its own', async () => {
    const element = await managerOf(everything());
    await openEdit(element, 'Open');
    await type(element, '#name', 'Hiring');
    const changed = oneEvent(element, 'sk-change');
    await submit(element, '#editor form');
    const { change } = (await changed) as Event as Change;
    expect(change).to.deep.equal({ type: 'update', key: 'open', patch: { name: 'Hiring' } });
    await until(() => !isOpen(element, 'editor'));
    expect(read(find(element, '.list'))).to.contain('Open');
    const labels = fourTypes().map((one) =>
      one.key === 'open' ? { ...one, name: 'Hiring' } : one,
    );
    element.data = { labels };
    await element.updateComplete;
    expect(read(find(element, '.list'))).to.contain('Hiring');
  });
});

describe('sk-label-manager: keyboard', () => {
  it('opens, fills, sends and closes the form, and gives the focus back', async () => {
    const api = writable(fourTypes(), () => json(label(), 201));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    const opener = button(element, 'New label');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(element).activeElement?.id === 'name');
    await sendKeys({ type: 'Urgent' });
    // Key, description, type: the arrow keys choose.
    for (const key of ['Tab', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', ' '])
      await sendKeys({ press: key });
    await sendKeys({ press: 'Enter' });
    await until(() => !isOpen(element, 'editor'));
    const [body] = await sent(api, 'POST', '/v1/labels');
    expect(body).to.deep.include({ name: 'Urgent', key: 'urgent', type: 'yes_no', required: true });
    expect(root(element).activeElement === opener).to.equal(true);
  });

  it('closes a dialog by Escape, and keeps that Escape from what stands around the element', async () => {
    const element = await managerOf();
    let escapes = 0;
    element.addEventListener('keydown', ({ key }) => (escapes += Number(key === 'Escape')));
    await openEdit(element, 'Client');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element, 'editor'));
    expect(escapes).to.equal(0);
    button(element, 'Edit Client').focus();
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.equal(1);
  });

  it('says of each value that it was added, also when it says the same again', async () => {
    const element = await managerOf();
    await openEdit(element, 'Client');
    const live = find(element, '#editor [role="status"]');
    const said: (string | null)[] = [];
    for (const value of ['Hooli', 'Umbrella', 'Wonka']) {
      find<HTMLInputElement>(element, '#add').value = value;
      button(element, 'Add', '#editor').click();
      await element.updateComplete;
      expect(read(live)).to.contain('1 value added');
      expect(live.textContent, 'a change').not.to.equal(said.at(-1));
      said.push(live.textContent);
    }
  });

  it('moves and takes out values, and stays where it was', async () => {
    const element = await managerOf();
    await openEdit(element, 'Client');
    button(element, 'Move Initech up').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => read(find(element, '.value-list')).includes('Acme'));
    await until(
      () => root(element).activeElement?.getAttribute('aria-label') === 'Move Initech up',
    );
    expect(all(element, '.value-name').map(read)).to.deep.equal(['Acme', 'Initech', 'Globex']);
    button(element, 'Remove Globex').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(element).activeElement?.getAttribute('aria-label') === 'Remove Initech');
  });

  it('chooses the view by the arrow keys', async () => {
    const element = await managerOf();
    find(element, 'input[name="view"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(element.view).to.equal('missing');
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('apply');
  });
});
