/**
 * The portal's own behaviour; the elements bring theirs. What is open stands in the address, as in
 * `#interviewer=intv_1&range=last-year`, so that reload, back and a shared link show the same.
 */
const element = (id) => document.getElementById(id);
const workspace = element('workspace');
const provider = document.querySelector('sk-provider');
const table = element('table');
const detail = element('detail');
const title = element('detail-title');
const funnel = element('funnel');
const feed = element('feed');
const charts = [funnel, element('heatmap')];
const pageTitle = document.title;
// As in portal.css: wide enough for the list and the funnel side by side.
const beside = matchMedia('(width >= 100rem)');
const ranges = ['last-week', 'last-month', 'last-year', 'all-time'];

const radios = (name) => [...document.querySelectorAll(`input[name="${name}"]`)];

function check(name, value) {
  for (const radio of radios(name)) radio.checked = radio.value === value;
}

/* What is open */

function readAddress() {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const range = parameters.get('range');
  return {
    interviewer: parameters.get('interviewer') ?? '',
    range: ranges.includes(range) ? range : funnel.getAttribute('range'),
  };
}

function addressOf({ interviewer, range }) {
  if (!interviewer) return location.pathname;
  return `#${new URLSearchParams({ interviewer, range })}`;
}

/** Shows what the address says. */
function show() {
  const { interviewer, range } = readAddress();
  const changed = funnel.getAttribute('interviewer-id') !== interviewer;
  check('range', range);
  for (const chart of charts) chart.setAttribute('range', range);
  table.setAttribute('selected-id', interviewer);
  workspace.classList.toggle('open', interviewer !== '');
  detail.hidden = interviewer === '';
  for (const panel of [...charts, feed]) {
    if (interviewer) panel.setAttribute('interviewer-id', interviewer);
    else panel.removeAttribute('interviewer-id');
  }
  if (changed) void showTitle(interviewer);
}

async function showTitle(interviewer) {
  const name = interviewer && (history.state?.title ?? (await titleOf(interviewer)));
  if (readAddress().interviewer !== interviewer) return;
  title.textContent = name || 'Interviewer';
  document.title = name ? `${name} · Harbourline` : pageTitle;
}

/** A link that somebody shared brings an id only: the API knows the title. */
async function titleOf(interviewerId) {
  try {
    await customElements.whenDefined('sk-provider');
    await provider.updateComplete;
    const { data } = await provider.currentSession.client.GET('/v1/interviewers/{interviewerId}', {
      params: { path: { interviewerId } },
    });
    return data?.title;
  } catch {
    // The funnel says on the page what went wrong.
    return undefined;
  }
}

function open({ id, interviewer }) {
  const { interviewer: before, range } = readAddress();
  if (id !== before) {
    const state = { title: interviewer.title };
    history.pushState(state, '', addressOf({ interviewer: id, range }));
    show();
  }
  title.focus({ preventScroll: true });
  if (!beside.matches) detail.scrollIntoView();
}

function close() {
  const row = chosenRow();
  history.pushState(null, '', addressOf({ interviewer: '' }));
  show();
  (row ?? element('interviewers')).focus();
}

/** The row that was chosen, or else the one that the tab key leads to. */
function chosenRow() {
  const body = table.shadowRoot?.querySelector('tbody');
  return body?.querySelector('[aria-current] button') ?? body?.querySelector('[tabindex="0"]');
}

table.addEventListener('sk-select', open);
// Choosing a row leads to the funnel on this page; there is nowhere else to go.
table.addEventListener('sk-navigate', (event) => event.preventDefault());
// The portal has no page of one candidate: it opens the interviewer they applied to.
feed.addEventListener('sk-navigate', (event) => event.preventDefault());
feed.addEventListener('sk-select', ({ candidate: { interviewerId, interviewerTitle } }) => {
  open({ id: interviewerId, interviewer: { title: interviewerTitle } });
});
funnel.addEventListener('sk-filter-change', ({ filter }) => {
  element('heatmap').stage = filter.stage;
});
element('close').addEventListener('click', close);
detail.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) close();
});
element('range').addEventListener('change', ({ target }) => {
  const { interviewer } = readAddress();
  history.replaceState(history.state, '', addressOf({ interviewer, range: target.value }));
  show();
});
document.querySelector('.skip').addEventListener('click', (event) => {
  // The address says what is open; this link is only a way to move.
  event.preventDefault();
  element('interviewers').focus();
});
addEventListener('popstate', show);
show();

/* Theme */

check('theme', document.documentElement.dataset.theme ?? 'system');
element('theme').addEventListener('change', ({ target }) => {
  if (target.value === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = target.value;
  try {
    localStorage.setItem('theme', target.value);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
});
