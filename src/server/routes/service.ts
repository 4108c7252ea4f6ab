import type { MaskableField } from '../contract.ts';
import { Settings } from '../metrics/settings.ts';
import { workspaceOf } from '../store/workspaces.ts';
import type { Handler } from './call.ts';
import { instantOrNull } from './time.ts';

export const getSession: Handler<'getSession'> = ({ principal, read, now }) =>
  read(async (reader) => {
    const workspace = await workspaceOf(reader);
    const settings = await Settings.of(reader);
    const { interviewerIds, labels, masked = [] } = principal.scope;
    return {
      status: 200,
      body: {
        workspace: {
          id: workspace.workspace_id,
          name: workspace.name,
          timeZone: workspace.time_zone,
          currency: workspace.currency,
          locale: workspace.locale,
        },
        credential: principal.kind,
        permissions: [...principal.permissions],
        interviewerIds: interviewerIds && [...interviewerIds],
        labels: labels
          ? Object.fromEntries(labels.map(({ key, values }) => [key, [...values]]))
          : null,
        memberId: principal.memberId,
        maskedFields: [...masked] as MaskableField[],
        expiresAt: instantOrNull(principal.expiresAt),
        lowSampleBelow: settings.at(now).lowSampleBelow,
        topRatedFrom: settings.at(now).topRatedFrom,
      },
    };
  });
