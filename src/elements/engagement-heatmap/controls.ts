import { html, nothing } from 'lit';
import { dateFormat, readerZone } from '../../localization/format.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Agent, EngagementFilter, EngagementHours } from './answers.ts';
import { agentName, zoneName } from './words.ts';

interface ControlOptions {
  readonly localize: Localize;
  /** What there is to choose from; a single one is no choice. */
  readonly agents: readonly Agent[];
  /** IANA zones; empty stands for the workspace's, as long as nobody knows it. */
  readonly zones: readonly string[];
  readonly chosen: EngagementFilter;
  /** What is shown: zones are named for its window. */
  readonly hours: EngagementHours;
  readonly choose: (event: Event) => void;
}

/** Whose conversations count, and in which zone their hours are (#58). */
export function renderControls({ localize, agents, zones, chosen, hours, choose }: ControlOptions) {
  const agentChoice =
    agents.length > 1
      ? html`<div
          part="agents"
          class="segments"
          role="radiogroup"
          aria-label=${localize.term('engagementAgent')}
        >
          ${agents.map(
            (agent) =>
              html`<label part="agent" class="option"
                ><input
                  type="radio"
                  name="agent"
                  value=${agent}
                  .checked=${agent === chosen.agent}
                /><span class="pill">${agentName(agent, localize)}</span></label
              >`,
          )}
        </div>`
      : nothing;
  const zoneChoice =
    zones.length > 1
      ? html`<select
          part="zone"
          class="field"
          aria-label=${localize.term('engagementZone')}
          title=${localize.term('engagementZone')}
          name="displayZone"
        >
          ${zones.map(
            (zone) =>
              html`<option value=${zone} .selected=${zone === chosen.displayZone}>
                ${zone ? zoneName(hours, localize, zone) : localize.term('engagementZoneWorkspace')}
              </option>`,
          )}
        </select>`
      : nothing;
  // Neither.
  if (agentChoice === zoneChoice) return nothing;
  return html`<div part="controls" class="controls" @change=${choose}>
    ${agentChoice} ${zoneChoice}
  </div>`;
}

/** The zone of the window first, then the host's that this browser knows, the visitor's own and UTC. */
export function zonesToChoose(
  base: string,
  more: string | null,
  chosen: string,
): readonly string[] {
  // What it does not know it takes for UTC.
  const known = (more ?? '')
    .split(/\s+/)
    .filter((timeZone) => dateFormat('en', { timeZone }).resolvedOptions().timeZone !== 'UTC');
  return [base, ...known, readerZone(), 'UTC', chosen];
}
