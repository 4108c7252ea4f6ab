// Generated from openapi/ by `npm run generate`: the types of the contract. Do not edit.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server runs and whether it is ready
         * @description Answers from the moment the port is open, also while migrations run or demo data loads; every
         *     other operation answers 503 until `status` is `ready`.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the credential is and what it may do */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Interviewers with every column of the table
         * @description Each row carries its figures over all time, computed from events. `counts` holds the number of
         *     rows per status under the other filters, so that each equals the length of the list it names.
         */
        get: operations["listInterviewers"];
        put?: never;
        /** Create an interviewer */
        post: operations["createInterviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interviewers/{interviewerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        /** One interviewer */
        get: operations["getInterviewer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings of an interviewer
         * @description Only the fields sent change. New `steps` make a new version of the workflow: candidates invited
         *     earlier keep theirs. Send the `ETag` of the last read as `If-Match` to avoid overwriting
         *     somebody else's change.
         */
        patch: operations["updateInterviewer"];
        trace?: never;
    };
    "/v1/interviewers/{interviewerId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive an interviewer
         * @description Its link takes no new candidates; all data stays. Archiving twice changes nothing.
         */
        post: operations["archiveInterviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interviewers/{interviewerId}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an interviewer out of the archive
         * @description Its link works again. Unarchiving one that is not archived changes nothing.
         */
        post: operations["unarchiveInterviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interviewers/{interviewerId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an interviewer's settings into a new draft
         * @description Copies steps and settings, and labels unless `copyLabels` is false; never candidates, spend,
         *     ratings or the deadline.
         */
        post: operations["duplicateInterviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interviewers/{interviewerId}/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        /**
         * Who gets an e-mail on completions
         * @description The addresses that `subscribers` counts. `updateInterviewer` replaces them: send it the `ETag`
         *     that `getInterviewer` gave before this was read.
         */
        get: operations["listSubscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Label definitions
         * @description A token for certain rows sees every definition, but of a picklist only the values on its rows,
         *     and counts those rows alone.
         */
        get: operations["listLabels"];
        put?: never;
        /**
         * Define a label
         * @description A workspace has at most 200. A token for certain rows cannot, nor change or delete one.
         */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labels/{labelKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labelKey: components["parameters"]["LabelKeyParameter"];
            };
            cookie?: never;
        };
        /** One label definition */
        get: operations["getLabel"];
        put?: never;
        post?: never;
        /**
         * Delete a label
         * @description Takes it off every interviewer and removes its definition, both or neither. Its key is free
         *     then. Answers as of an earlier instant keep it.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        /**
         * Change a label definition
         * @description Only the fields sent change; key and type never do. Removing a value that interviewers carry
         *     needs `removedValues`; without it the answer is a 409 that names the values. Send the `ETag` of
         *     the last read as `If-Match` to avoid overwriting somebody else's change.
         */
        patch: operations["updateLabel"];
        trace?: never;
    };
    "/v1/label-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set labels of one or many interviewers, or take them off
         * @description All or nothing: one that cannot be, and none is changed; each finding names the resource or the
         *     label that is wrong. What has the value already stays as it is.
         */
        post: operations["assignLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/label-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who made, changed or deleted which label definition
         * @description A token for certain rows cannot read this.
         */
        get: operations["listLabelChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/missing-labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Interviewers that lack a required label
         * @description They go on working; only what is made or copied is refused without it (#143).
         */
        get: operations["listMissingLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates, newest invitation first unless sorted otherwise */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** One candidate */
        get: operations["getCandidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `person.id` of any of the applications. */
                personId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase a person
         * @description Deletes what tells who the person is from every application of theirs: name, addresses and
         *     phone, where they live, words (reasons of decisions, notes, comments, tags), extension
         *     attributes of their events, and values quoted by reports of imports. Answers as of the past lose
         *     them too. What happened to the applications, and when, stays, so every figure stays; `person.id`
         *     becomes another, so that who applies again later counts as another person.
         *
         *     An event that was stored before and is sent again is acknowledged, whatever it says, and brings
         *     nothing back. An event that is new is stored as any other: erase the person where they come from
         *     first. Asked again, by the old id or the new one, it answers as the first time and records nothing,
         *     until there is something new. Cannot be undone.
         *
         *     The log has an `erasure.completed` of each application then, by which `streamEvents` tells who
         *     shows it that the person is gone.
         *
         *     On SQLite the files are rewritten within a few minutes; backups made before still hold the
         *     person until they are deleted.
         */
        delete: operations["erasePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store events
         * @description CloudEvents 1.0, JSON format, one (`application/cloudevents+json`) or up to 1,000
         *     (`application/cloudevents-batch+json`). All or nothing; the answer comes after the commit.
         *     `source` and `id` together identify an event for ever: a repeat is acknowledged and changes
         *     nothing, the same pair with other content is a 409. Events may arrive late and in any order.
         *     Valid extension attributes are kept.
         */
        post: operations["ingestEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events. The first, `ready`, carries the id to go on from. Each one after it has an
         *     `id`, the event `change` and a JSON object `LiveEvent` as data; a comment every 15 seconds
         *     keeps the connection alive. Send the last id as
         *     `Last-Event-ID` to go on without gaps or doubles. When the token expires the stream sends the
         *     event `end` with the reason and closes.
         *
         *     A token that sees rows by labels is told of what it sees at that moment. Of an interviewer that
         *     is labelled out of its sight it is told once more, by that `label.assigned` or `label.removed`,
         *     so that whoever shows it can drop it.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import candidates and their stage history
         * @description CSV files (UTF-8, first row is the header) and a mapping that says which column is what. The
         *     answer comes at once; read the import until it is finished. With `dryRun` nothing is stored.
         *     All or nothing: one bad row and nothing is imported. The same import again changes nothing,
         *     because ids are derived from the rows.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** How an import goes, or went */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every metric means */
        get: operations["listMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invited, started, completed and the rates between them
         * @description Selects the applications invited in the window (cohort attribution) and counts their outcomes
         *     up to `asOf`. Both ends of the window absent means all time, which has no baseline.
         */
        get: operations["getFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * KPI cards and the summary bar
         * @description Cards count events by when they happened (activity), the summary bar and the pass rate the
         *     cohort of the window.
         */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A figure over time
         * @description Buckets are cut in the display zone; weeks start on Monday. Hours go up to 7 days, weeks begin
         *     past 7 days and months past 31 (#73); a window is at most 2 years and 1,000 buckets.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/time-to-engage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How soon candidates react */
        get: operations["getTimeToEngage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/engagement-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** At which hours candidates act */
        get: operations["getEngagementHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls and match scores */
        get: operations["getVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Best and worst questions */
        get: operations["getQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text message screen */
        get: operations["getSms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resume check */
        get: operations["getResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Charges and budgets */
        get: operations["getSpend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the formulas depend on */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings
         * @description Only the fields sent change. Every change is kept with who made it and from when it holds.
         */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/v1/settings/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed which setting, and from when it holds */
        get: operations["listSettingChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What members may do
         * @description Those built in first, then by name.
         */
        get: operations["listRoles"];
        put?: never;
        /** Make a role */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** One role */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /**
         * Delete a role
         * @description One that members have, or that is built in, is a 409. Tokens made for the role itself end.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Change a role
         * @description Tokens of its members that have less by it are narrowed within 5 seconds; none gets more. One that is
         *     built in is a 409.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who belongs to the team
         * @description Without those who were removed; the latest invitation first.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite somebody
         * @description They are pending until `updateMember` says that they accepted. Sending the invitation and signing
         *     people in is your product's. Somebody who is in the team already is a 409.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * One member
         * @description Also one who was removed, since the history of settings and labels names them.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member, or take an invitation back
         * @description Their tokens end within 5 seconds. The last active admin is a 409.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change the role or name of a member, or note that they joined
         * @description Tokens of theirs that have less by it are narrowed within 5 seconds; none gets more. Taking the role
         *     `admin` from the last active one is a 409, and so is changing one who was removed.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys, the newest first
         * @description Also those that have ended. What was used is counted in the server's memory and written every
         *     few seconds and when it stops: of a server that crashes the counts of its last 5 seconds are
         *     lost, and where several servers share a database, those of the others come that much later.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Only an API key can, and only one with permissions that it has itself. The answer shows the
         *     secret this once. It takes no `Idempotency-Key`, because an answer that holds a secret is stored
         *     nowhere.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        /** One API key */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename or narrow an API key
         * @description It can be given fewer permissions and an earlier end, never more: for that make another key.
         *     Its tokens are narrowed at once too. A key that was revoked or has ended is a 409.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/v1/api-keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API key a new secret
         * @description Id, permissions and end stay. Tokens made from the key go on, also with an overlap of 0; if a
         *     secret leaked, revoke those by `revokeEmbedTokens` too. Only a key that has every permission of
         *     the key can do this, since it is shown the secret. A key that was revoked or has ended is a 409.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an API key and its tokens at once
         * @description For good, within 5 seconds also on other servers of the same database and on open streams. One
         *     that has ended already stays as it is. A key can end itself.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign tokens, or cursors, by a new key
         * @description The new key signs at once. What the one before signed is good until none of its tokens can live
         *     any more, 15 minutes and a half; then it is deleted. Pages notice nothing.
         */
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embed-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token for a browser
         * @description By an API key: the token holds at most the permissions of its key, ends by itself, and ends at
         *     once when its key is revoked. Call this from your server, never from a page.
         *
         *     By a token with `tokens:write`: the new token is derived from it and never wider. Permissions,
         *     interviewers, label values and origins are part of its own, it ends no later, and it ends when
         *     the token it was derived from is revoked. This can be done three times in a row; the token
         *     after that is a 403.
         */
        post: operations["createEmbedToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embed-tokens/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End tokens before their time
         * @description One token with those derived from it, or all that were made so far for a portal or by an API
         *     key; new ones can be made at once. Reads and open streams end within 5 seconds on every server
         *     of the database. Name exactly one. What has ended already is no error.
         */
        post: operations["revokeEmbedTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "starting" | "ready";
            version: string;
            /** @enum {string} */
            store: "sqlite" | "postgres";
        };
        /** @enum {string} */
        ProblemCode: "bad_request" | "unauthorized" | "forbidden" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "in_flight" | "precondition_failed" | "too_large" | "unsupported_media_type" | "unprocessable" | "idempotency_mismatch" | "too_many_requests" | "internal" | "unavailable";
        Finding: {
            /** @description JSON pointer into the body, or `/query/<name>`, `/path/<name>`, `/header/<name>`. */
            pointer: string;
            /** @description What is wrong and what would be right. */
            message: string;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description Stable address of the kind of problem, such as `urn:screenkit:problem:not-found`. */
            type: string;
            code: components["schemas"]["ProblemCode"];
            /** @description One plain sentence. */
            title: string;
            status: number;
            detail?: string;
            requestId: string;
            /** @description For 400, 406, 409 and 422, one entry per finding. */
            errors?: components["schemas"]["Finding"][];
        };
        /**
         * Format: iana-time-zone
         * @description IANA zone, such as `America/Vancouver`.
         */
        TimeZoneName: string;
        Workspace: {
            id: string;
            name: string;
            timeZone: components["schemas"]["TimeZoneName"];
            currency: string;
            locale: string;
        };
        /** @enum {string} */
        Permission: "postings:read" | "postings:write" | "candidates:read" | "candidates:write" | "candidates:delete" | "integrations:read" | "integrations:write" | "team:read" | "team:write" | "billing:read" | "billing:write" | "labels:read" | "labels:write" | "labels:delete" | "settings:read" | "settings:write" | "analytics:read" | "compliance:read" | "compliance:write" | "events:write" | "imports:write" | "tokens:write";
        /** @description Opaque; never parse it. */
        Id: string;
        LabelKey: string;
        /** @description Text or a picklist's value as a string, a number, or yes/no as a boolean. */
        LabelValue: string | number | boolean;
        /**
         * @description Of candidates: what of a person, or every score of one application. Which properties go with it
         *     the schemas say by `x-maskable`, which parameters by `x-searches` and `x-reveals`.
         * @enum {string}
         */
        MaskableField: "name" | "email" | "phone" | "country" | "location" | "score";
        Session: {
            workspace: components["schemas"]["Workspace"];
            /** @enum {string} */
            credential: "api_key" | "embed_token";
            permissions: components["schemas"]["Permission"][];
            /** @description The interviewers this credential may see; null means all. */
            interviewerIds: components["schemas"]["Id"][] | null;
            /** @description It sees only interviewers that carry one of the values of each; null means all. */
            labels: {
                [key: string]: components["schemas"]["LabelValue"][];
            } | null;
            /** @description The member that a token was made for. */
            memberId?: string | null;
            /** @description What of candidates this credential never sees; such properties are absent. */
            maskedFields?: components["schemas"]["MaskableField"][];
            /** Format: date-time */
            expiresAt: string | null;
            /** @description A rate over fewer cases is marked as a low sample (#9). */
            lowSampleBelow: number;
            /** @description Scores of 0 to 100 from here are top rated (#85). */
            topRatedFrom: number;
        };
        /**
         * @description The first that applies: archived, draft, expired (deadline reached), active (#16).
         * @enum {string}
         */
        InterviewerStatus: "active" | "expired" | "archived" | "draft";
        StepId: string;
        /** @description `web_interview`, `conversational_sms`, `resume`, `form`, or a type of your own. */
        StepType: string;
        MinimumScore: {
            /** @description On 0 to 100, whatever the scale of the step. */
            score: number;
            /** @description Only who reaches it in the attempt that counts passes (#42); else it is for reading only. */
            enforced: boolean;
        };
        Step: {
            id: components["schemas"]["StepId"];
            type: components["schemas"]["StepType"];
            name: string;
            /** @description Completion needs every required step (#46). */
            required: boolean;
            minimumScore: components["schemas"]["MinimumScore"] | null;
        };
        /** @description Null when the denominator is 0. */
        Rate: number | null;
        Score: {
            value: number;
            min: number;
            max: number;
            /** @description (value − min) ÷ (max − min). */
            normalized: number;
        };
        Money: {
            /** @description Minor units, such as cents. */
            amountMinor: number;
            /** @description ISO 4217. */
            currency: string;
        };
        Budget: {
            /** @enum {string} */
            type: "all_time" | "daily";
            amount: components["schemas"]["Money"];
        };
        /** @enum {string} */
        LabelType: "text" | "number" | "picklist" | "yes_no";
        AppliedLabel: {
            key: components["schemas"]["LabelKey"];
            name: string;
            type: components["schemas"]["LabelType"];
            value: components["schemas"]["LabelValue"];
        };
        /**
         * Format: date-time
         * @description RFC 3339. Answers are in UTC with milliseconds.
         */
        Instant: string;
        Interviewer: {
            id: components["schemas"]["Id"];
            title: string;
            /** @description Last part of its link, such as `627-seasonal-sales-associate`. */
            slug: string;
            status: components["schemas"]["InterviewerStatus"];
            testPosting: boolean;
            workflowVersion: number;
            /** @description In their order. */
            steps: components["schemas"]["Step"][];
            /** @description Over all time (#18), without test candidates. */
            stats: {
                candidates: number;
                completed: number;
                completionRate: components["schemas"]["Rate"];
                lowSample: boolean;
            };
            ats: {
                /** @enum {string} */
                state: "not_connected" | "connected" | "pending_activation" | "paused" | "error";
                provider: string | null;
                /** Format: date-time */
                lastSyncAt: string | null;
                /** @description What the last failure said. */
                message: string | null;
            };
            csat: {
                /** @description Mean rating on 1 to 5; other scales are converted (#20). */
                score: components["schemas"]["Score"] | null;
                responses: number;
                /** @description Share of ratings of 4 or more on 1 to 5. */
                satisfied: components["schemas"]["Rate"];
                lowSample: boolean;
            };
            spend: {
                /** @description All charges over all time. */
                spent: components["schemas"]["Money"];
                budget: components["schemas"]["Budget"] | null;
                /** @description What counts against the budget: all time, or today in the workspace's zone. */
                budgetSpent: components["schemas"]["Money"] | null;
                /** @description budgetSpent ÷ budget; may pass 1. Null without a budget or with a budget of 0. */
                used: components["schemas"]["Rate"];
                /**
                 * @description warning from 80 %, paused from 100 % (#21).
                 * @enum {string}
                 */
                state: "none" | "ok" | "warning" | "paused";
            };
            labels: components["schemas"]["AppliedLabel"][];
            /** @description Active members who get an e-mail on completions (#23). */
            subscribers: number;
            /** Format: date-time */
            deadlineAt: string | null;
            /** @description ceil((deadline − now) ÷ 24 h), while more than 0 (#24). */
            daysLeft: number | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            activatedAt: string | null;
            /**
             * Format: date-time
             * @description When it expired or was archived; null while it runs (#26).
             */
            activeUntil: string | null;
            /** @description What needs a look (#37). */
            attention: ("no_recent_candidates" | "completion_below_baseline" | "expiring" | "ats_error" | "budget_warning")[];
        };
        Page: {
            /** @description Send as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
            /** @description Rows of the whole list. */
            total?: number;
        };
        InterviewerPage: {
            data: components["schemas"]["Interviewer"][];
            page: components["schemas"]["Page"];
            counts: {
                all: number;
                active: number;
                expired: number;
                archived: number;
                draft: number;
            };
        };
        /**
         * @description The answer as a CSV file, as the introduction of this document says.
         * @example key,value
         *     operation,getFunnel
         */
        Csv: string;
        StepInput: {
            id: components["schemas"]["StepId"];
            type: components["schemas"]["StepType"];
            /** @description Spaces around it are dropped. */
            name: string;
            /** @default true */
            required?: boolean;
            /** @description As on a step; none when absent. */
            minimumScore?: {
                score: number;
                enforced: boolean;
            } | null;
        };
        BudgetInput: {
            /** @enum {string} */
            type: "all_time" | "daily";
            amount: {
                amountMinor: number;
                /** @description The workspace's currency. */
                currency: string;
            };
        } | null;
        /** @description Label key to value. */
        LabelValues: {
            [key: string]: components["schemas"]["LabelValue"];
        };
        InterviewerInput: {
            /** @description Yours or, when absent, one we make. A token that sees some interviewers only may not choose it. */
            id?: components["schemas"]["Id"];
            /** @description Spaces around it are dropped; what is left has at least 3 characters. */
            title: string;
            /** @description Made from the title when absent; unique in the workspace. A token that sees some interviewers only may not choose it, so that it does not learn which are taken. */
            slug?: string;
            /** @description In their order, each with an id of its own. */
            steps: components["schemas"]["StepInput"][];
            /** @default false */
            draft?: boolean;
            /**
             * @description Its candidates stay out of every metric (#7).
             * @default false
             */
            testPosting?: boolean;
            /**
             * Format: date-time
             * @description One calendar month from now when absent, none when null.
             */
            deadlineAt?: string | null;
            budget?: components["schemas"]["BudgetInput"];
            labels?: components["schemas"]["LabelValues"];
            subscribers?: string[];
        };
        InterviewerPatch: {
            /** @description Spaces around it are dropped; what is left has at least 3 characters. */
            title?: string;
            /** @description Unique in the workspace. A token that sees some interviewers only may not change it. */
            slug?: string;
            /** @description In their order, each with an id of its own. */
            steps?: components["schemas"]["StepInput"][];
            /** @description False activates a draft. */
            draft?: boolean;
            testPosting?: boolean;
            /** Format: date-time */
            deadlineAt?: string | null;
            budget?: components["schemas"]["BudgetInput"];
            /** @description Sets these labels; null takes one off; others stay. */
            labels?: {
                [key: string]: components["schemas"]["LabelValue"] | null;
            };
            subscribers?: string[];
        };
        DuplicateInput: {
            /** @description The original's, cut where it is too long, with " (copy)" when absent. Spaces around it are dropped; what is left has at least 3 characters. */
            title?: string;
            /** @default true */
            copyLabels?: boolean;
        };
        Subscribers: {
            data: string[];
        };
        /** @description Counts of interviewers in scope. */
        LabelUsage: {
            /** @description Those that carry the label. */
            assignments: number;
            /** @description Those that do not. */
            missing: number;
            /**
             * @description Of a picklist, the allowed values in their order and then kept ones; of yes/no, `true` and
             *     `false`; null otherwise.
             */
            values: {
                value: string;
                assignments: number;
                /** @description False for one that was removed and kept where it was set. */
                allowed: boolean;
            }[] | null;
        };
        Label: {
            key: components["schemas"]["LabelKey"];
            name: string;
            description: string | null;
            type: components["schemas"]["LabelType"];
            /** @description Of a picklist, in their order; null otherwise. A token for certain rows sees those in use on them. */
            allowedValues: string[] | null;
            /** @description Asked of every interviewer that is made or copied (#143). */
            required: boolean;
            /** @description The token's own scope names this label, so that it cannot set it. */
            readOnly: boolean;
            usage: components["schemas"]["LabelUsage"];
            createdAt: components["schemas"]["Instant"];
        };
        LabelPage: {
            data: components["schemas"]["Label"][];
            page: components["schemas"]["Page"];
        };
        LabelInput: {
            /** @description Derived from the name when absent. */
            key?: components["schemas"]["LabelKey"];
            name: string;
            description?: string | null;
            type: components["schemas"]["LabelType"];
            /** @description Needed for a picklist, refused otherwise; trimmed, doubles dropped. */
            allowedValues?: string[];
            /** @default false */
            required?: boolean;
        };
        DeletedLabel: {
            key: components["schemas"]["LabelKey"];
            /** @description Interviewers it was taken off. */
            assignments: number;
        };
        LabelPatch: {
            /** @description Must stay as it is. */
            key?: components["schemas"]["LabelKey"];
            name?: string;
            description?: string | null;
            /** @description Must stay as it is. */
            type?: components["schemas"]["LabelType"];
            /** @description All of them, in their order; trimmed, doubles dropped. */
            allowedValues?: string[];
            /**
             * @description What becomes of the label where its value is not allowed any more: it stays as it is, or is
             *     taken off. Needed when a value in use is removed.
             * @enum {string}
             */
            removedValues?: "keep" | "clear";
            required?: boolean;
        };
        /**
         * @description What carries the labels.
         * @enum {string}
         */
        LabelResourceType: "interviewer";
        /** @description Sets these labels; null takes one off; others stay. */
        LabelChanges: {
            [key: string]: components["schemas"]["LabelValue"] | null;
        };
        LabelAssignmentInput: {
            /** @default interviewer */
            resourceType?: components["schemas"]["LabelResourceType"];
            resourceIds: components["schemas"]["Id"][];
            labels: components["schemas"]["LabelChanges"];
        };
        LabelAssignmentReport: {
            changed: number;
            /** @description Those that had the labels so already. */
            unchanged: number;
            /** @description One per resource, in the order sent. */
            items: {
                resourceId: components["schemas"]["Id"];
                changedKeys: components["schemas"]["LabelKey"][];
                /** @description As they are now. */
                labels: components["schemas"]["AppliedLabel"][];
            }[];
        };
        LabelDefinition: {
            name: string;
            description: string | null;
            type: components["schemas"]["LabelType"];
            /** @description Of a picklist, in their order; null otherwise. A token for certain rows sees those in use on them. */
            allowedValues: string[] | null;
            /** @description Asked of every interviewer that is made or copied (#143). */
            required: boolean;
        };
        LabelChange: {
            key: components["schemas"]["LabelKey"];
            /** @enum {string} */
            action: "created" | "updated" | "deleted";
            before: components["schemas"]["LabelDefinition"] | null;
            after: components["schemas"]["LabelDefinition"] | null;
            /** @description Interviewers it was taken off by this. */
            assignments: number;
            changedAt: components["schemas"]["Instant"];
            /** @description Id of the member, else of the API key. */
            changedBy: string;
        };
        LabelChangePage: {
            data: components["schemas"]["LabelChange"][];
            page: components["schemas"]["Page"];
        };
        MissingLabels: {
            resourceType: components["schemas"]["LabelResourceType"];
            resourceId: components["schemas"]["Id"];
            title: string;
            status: components["schemas"]["InterviewerStatus"];
            /** @description Required labels it does not carry, by key. */
            missing: {
                key: components["schemas"]["LabelKey"];
                name: string;
            }[];
        };
        MissingLabelsPage: {
            data: components["schemas"]["MissingLabels"][];
            page: components["schemas"]["Page"];
        };
        LabelFilter: string;
        MetricId: string;
        /** @enum {string} */
        Progress: "not_started" | "in_progress" | "completed";
        /** @enum {string} */
        Decision: "none" | "shortlisted" | "dismissed" | "hired";
        /**
         * @description How the application came in (#120).
         * @enum {string}
         */
        Entry: "here" | "external" | "ats" | "receptionist" | "link" | "email" | "manual" | "api";
        CandidateStep: {
            stepId: components["schemas"]["StepId"];
            type: components["schemas"]["StepType"];
            name: string;
            /** @enum {string} */
            status: "not_started" | "in_progress" | "completed" | "knocked_out";
            /** Format: date-time */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description The first completion.
             */
            completedAt: string | null;
            /** @description Completed attempts; retakes count. */
            attempts: number;
            /** @description Of the attempt that counts. */
            score?: components["schemas"]["Score"] | null;
        };
        Candidate: {
            id: components["schemas"]["Id"];
            interviewerId: components["schemas"]["Id"];
            interviewerTitle: string;
            /** @description What the token masks is absent. An id that is made of the e-mail address goes with that. */
            person: {
                /** @description The same person has one id over all applications. */
                id?: components["schemas"]["Id"];
                name?: string | null;
                email?: string | null;
                phone?: string | null;
                country?: string | null;
                location?: string | null;
            };
            entry: components["schemas"]["Entry"] | null;
            test: boolean;
            progress: components["schemas"]["Progress"];
            knockedOut: boolean;
            decision: components["schemas"]["Decision"];
            /** @description 0 to 100; the mean of the available step scores, or the latest published one (#84). */
            score?: components["schemas"]["Score"] | null;
            invitedAt: components["schemas"]["Instant"];
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            completedAt: string | null;
            /** Format: date-time */
            lastEngagedAt: string | null;
            /** @description Of the workflow version the candidate was invited to. */
            steps: components["schemas"]["CandidateStep"][];
        };
        CandidatePage: {
            data: components["schemas"]["Candidate"][];
            page: components["schemas"]["Page"];
            /**
             * @description The last change that this page includes. Send it to `streamEvents` as `Last-Event-ID`, and
             *     the stream tells of every one after it. Null when asked as of the past.
             */
            lastEventId: string | null;
        };
        Erasure: {
            id: components["schemas"]["Id"];
            erasedAt: components["schemas"]["Instant"];
            /** @description How many applications the person had then. */
            applications: number;
        };
        Envelope: {
            /** @constant */
            specversion: "1.0";
            /** @description Unique within `source`. */
            id: string;
            /** @description URI reference of the sender. */
            source: string;
            /** @description When it happened. */
            time: components["schemas"]["Instant"];
            subject: components["schemas"]["Id"];
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /**
             * @description How well `time` is known.
             * @enum {string}
             */
            precision?: "exact" | "observed" | "estimated";
        };
        Person: {
            /** @description Joins applications of one person; made from the e-mail address, else from the candidate, when absent. */
            id?: components["schemas"]["Id"];
            name: string;
            /** Format: email */
            email?: string;
            phone?: string;
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
            location?: string;
        };
        /** @description The person applied. Creates the application, as any first event of it does. */
        ApplicationRegistered: {
            /** @constant */
            type: "application.registered";
            data: {
                interviewerId: components["schemas"]["Id"];
                person: components["schemas"]["Person"];
                entry?: components["schemas"]["Entry"];
                /**
                 * @description Stays out of every metric (#7).
                 * @default false
                 */
                test?: boolean;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "application.registered";
        });
        /** @description The person was invited; the earliest of registered and invited is `invitedAt`. */
        ApplicationInvited: {
            /** @constant */
            type: "application.invited";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "application.invited";
        });
        /** @description The person opened the link. Not a start (#45). */
        ApplicationOpened: {
            /** @constant */
            type: "application.opened";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "application.opened";
        });
        /** @description The person began a step. */
        StepStarted: {
            /** @constant */
            type: "step.started";
            data: {
                interviewerId: components["schemas"]["Id"];
                stepId: components["schemas"]["StepId"];
                /** @default 1 */
                attempt?: number;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "step.started";
        });
        /** @description The person finished a step. A retake is the same step with the next `attempt`. */
        StepCompleted: {
            /** @constant */
            type: "step.completed";
            data: {
                interviewerId: components["schemas"]["Id"];
                stepId: components["schemas"]["StepId"];
                /** @default 1 */
                attempt?: number;
                score?: number;
                /** @description Lower end of the scale; 0 when absent. */
                min?: number;
                /** @description Upper end, above `min`; 100 when absent. */
                max?: number;
                durationSeconds?: number;
                /** @enum {string} */
                eligibility?: "passed" | "failed" | "undetermined";
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "step.completed";
        });
        /** @description A dealbreaker ended the step. */
        StepKnockedOut: {
            /** @constant */
            type: "step.knocked_out";
            data: {
                interviewerId: components["schemas"]["Id"];
                stepId: components["schemas"]["StepId"];
                /** @default 1 */
                attempt?: number;
                questionId?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "step.knocked_out";
        });
        /** @description The person answered a question. */
        QuestionAnswered: {
            /** @constant */
            type: "question.answered";
            data: {
                interviewerId: components["schemas"]["Id"];
                stepId: components["schemas"]["StepId"];
                /** @default 1 */
                attempt?: number;
                questionId: string;
                /**
                 * @default scored
                 * @enum {string}
                 */
                kind?: "scored" | "structured" | "not_scored";
                score?: number;
                /** @description Lower end of the scale; 0 when absent. */
                min?: number;
                /** @description Upper end, above `min`; 100 when absent. */
                max?: number;
                passed?: boolean;
                /** @default false */
                dealbreaker?: boolean;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "question.answered";
        });
        /** @description A criterion was judged. */
        CriterionScored: {
            /** @constant */
            type: "criterion.scored";
            data: {
                interviewerId: components["schemas"]["Id"];
                stepId: components["schemas"]["StepId"];
                /** @default 1 */
                attempt?: number;
                criterionId: string;
                /** @enum {string} */
                kind: "scoring" | "eligibility";
                score?: number;
                /** @description Lower end of the scale; 0 when absent. */
                min?: number;
                /** @description Upper end, above `min`; 100 when absent. */
                max?: number;
                passed?: boolean;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "criterion.scored";
        });
        /** @description Evidence only; completion is derived from the steps (#46). */
        ApplicationCompleted: {
            /** @constant */
            type: "application.completed";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "application.completed";
        });
        /** @description The source published an overall score; it wins over a computed one (#84). */
        ScorePublished: {
            /** @constant */
            type: "score.published";
            data: {
                interviewerId: components["schemas"]["Id"];
                score: number;
                /** @description Lower end of the scale; 0 when absent. */
                min?: number;
                /** @description Upper end, above `min`; 100 when absent. */
                max?: number;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "score.published";
        });
        /** @description The report can be read. */
        ReportAvailable: {
            /** @constant */
            type: "report.available";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "report.available";
        });
        /** @description We wrote to the person. */
        MessageSent: {
            /** @constant */
            type: "message.sent";
            data: {
                interviewerId: components["schemas"]["Id"];
                /** @enum {string} */
                channel: "email" | "sms" | "phone" | "whatsapp" | "web";
                kind?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.sent";
        });
        /** @description It arrived. */
        MessageDelivered: {
            /** @constant */
            type: "message.delivered";
            data: {
                interviewerId: components["schemas"]["Id"];
                /** @enum {string} */
                channel: "email" | "sms" | "phone" | "whatsapp" | "web";
                kind?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.delivered";
        });
        /** @description It did not. */
        MessageFailed: {
            /** @constant */
            type: "message.failed";
            data: {
                interviewerId: components["schemas"]["Id"];
                /** @enum {string} */
                channel: "email" | "sms" | "phone" | "whatsapp" | "web";
                kind?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.failed";
        });
        /** @description The person wrote to us. */
        MessageReceived: {
            /** @constant */
            type: "message.received";
            data: {
                interviewerId: components["schemas"]["Id"];
                /** @enum {string} */
                channel: "email" | "sms" | "phone" | "whatsapp" | "web";
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.received";
        });
        /** @description A call was answered. */
        CallStarted: {
            /** @constant */
            type: "call.started";
            data: {
                interviewerId: components["schemas"]["Id"];
                stepId?: components["schemas"]["StepId"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "call.started";
        });
        /** @description A call ended. */
        CallEnded: {
            /** @constant */
            type: "call.ended";
            data: {
                interviewerId: components["schemas"]["Id"];
                stepId?: components["schemas"]["StepId"];
                durationSeconds?: number;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "call.ended";
        });
        /** @description The team decided. */
        DecisionChanged: {
            /** @constant */
            type: "decision.changed";
            data: {
                interviewerId: components["schemas"]["Id"];
                to: components["schemas"]["Decision"];
                reason?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decision.changed";
        });
        /** @description The team wrote a note. */
        NoteAdded: {
            /** @constant */
            type: "note.added";
            data: {
                interviewerId: components["schemas"]["Id"];
                noteId?: string;
                text?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "note.added";
        });
        /** @description The candidate was put into a cohort. */
        CohortAdded: {
            /** @constant */
            type: "cohort.added";
            data: {
                interviewerId: components["schemas"]["Id"];
                cohortId: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cohort.added";
        });
        /** @description The candidate was taken out of a cohort. */
        CohortRemoved: {
            /** @constant */
            type: "cohort.removed";
            data: {
                interviewerId: components["schemas"]["Id"];
                cohortId: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cohort.removed";
        });
        /** @description A value was found in the answers (#111). */
        TagExtracted: {
            /** @constant */
            type: "tag.extracted";
            data: {
                interviewerId: components["schemas"]["Id"];
                tag: string;
                value: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tag.extracted";
        });
        /** @description The person rated the interview (#20). */
        CsatSubmitted: {
            /** @constant */
            type: "csat.submitted";
            data: {
                interviewerId: components["schemas"]["Id"];
                value: number;
                min: number;
                /** @description Above `min`. */
                max: number;
                comment?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "csat.submitted";
        });
        /** @description The workspace was charged for a service to this candidate. */
        CostCharged: {
            /** @constant */
            type: "cost.charged";
            data: {
                interviewerId: components["schemas"]["Id"];
                /** @description `voice`, `sms`, `resume`, `form`, `integrity` or another. */
                service: string;
                amountMinor: number;
                /** @description The workspace's currency. */
                currency: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cost.charged";
        });
        /** @description Somebody looked at the profile. */
        ProfileViewed: {
            /** @constant */
            type: "profile.viewed";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "profile.viewed";
        });
        /** @description Somebody played a recording or opened a file. */
        EvidenceViewed: {
            /** @constant */
            type: "evidence.viewed";
            data: {
                interviewerId: components["schemas"]["Id"];
                evidenceId?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "evidence.viewed";
        });
        /** @description It was created at the source; the earliest counts. */
        InterviewerCreated: {
            /** @constant */
            type: "interviewer.created";
            data?: Record<string, never>;
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interviewer.created";
        });
        /** @description It was put live; the earliest counts. A draft becomes active. */
        InterviewerActivated: {
            /** @constant */
            type: "interviewer.activated";
            data?: Record<string, never>;
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interviewer.activated";
        });
        /** @description Evidence only; status follows `deadlineAt`. */
        InterviewerExpired: {
            /** @constant */
            type: "interviewer.expired";
            data?: Record<string, never>;
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interviewer.expired";
        });
        /** @description It was archived; the latest of archived and unarchived counts. */
        InterviewerArchived: {
            /** @constant */
            type: "interviewer.archived";
            data?: Record<string, never>;
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interviewer.archived";
        });
        /** @description It was taken out of the archive. */
        InterviewerUnarchived: {
            /** @constant */
            type: "interviewer.unarchived";
            data?: Record<string, never>;
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interviewer.unarchived";
        });
        /** @description Evidence only. */
        InterviewerCloned: {
            /** @constant */
            type: "interviewer.cloned";
            data: {
                from: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interviewer.cloned";
        });
        /** @description A label was set; the latest by time counts. */
        LabelAssigned: {
            /** @constant */
            type: "label.assigned";
            data: {
                key: components["schemas"]["LabelKey"];
                value: components["schemas"]["LabelValue"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "label.assigned";
        });
        /** @description A label was taken off. */
        LabelRemoved: {
            /** @constant */
            type: "label.removed";
            data: {
                key: components["schemas"]["LabelKey"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "label.removed";
        });
        /** @description The budget was set, or ended with null. */
        BudgetChanged: {
            /** @constant */
            type: "budget.changed";
            data: {
                budget: components["schemas"]["BudgetInput"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "budget.changed";
        });
        /** @description Evidence only; spend is computed. */
        BudgetThreshold: {
            /** @constant */
            type: "budget.threshold";
            data: {
                share: number;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "budget.threshold";
        });
        /** @description Evidence only; spend is computed. */
        BudgetPaused: {
            /** @constant */
            type: "budget.paused";
            data?: Record<string, never>;
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "budget.paused";
        });
        /** @description The applicant-tracking system was in step (#19). */
        SyncSucceeded: {
            /** @constant */
            type: "sync.succeeded";
            data: {
                provider: string;
                /**
                 * @description Mapped but not yet activated.
                 * @default false
                 */
                pending?: boolean;
                /** @default false */
                paused?: boolean;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sync.succeeded";
        });
        /** @description It could not be brought in step. */
        SyncFailed: {
            /** @constant */
            type: "sync.failed";
            data: {
                provider: string;
                message?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sync.failed";
        });
        /** @description Somebody asked for the person's data to be erased. */
        ErasureRequested: {
            /** @constant */
            type: "erasure.requested";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "erasure.requested";
        });
        /** @description The request was confirmed. */
        ErasureConfirmed: {
            /** @constant */
            type: "erasure.confirmed";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "erasure.confirmed";
        });
        /** @description The data is gone. */
        ErasureCompleted: {
            /** @constant */
            type: "erasure.completed";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "erasure.completed";
        });
        /** @description The request was withdrawn. */
        ErasureCancelled: {
            /** @constant */
            type: "erasure.cancelled";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "erasure.cancelled";
        });
        /** @description It could not be done. */
        ErasureFailed: {
            /** @constant */
            type: "erasure.failed";
            data: {
                interviewerId: components["schemas"]["Id"];
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "erasure.failed";
        });
        /** @description The candidate was part of an export. */
        ExportCreated: {
            /** @constant */
            type: "export.created";
            data: {
                interviewerId: components["schemas"]["Id"];
                exportId?: string;
            };
        } & (components["schemas"]["Envelope"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "export.created";
        });
        /** @description One event; `type` decides what `data` holds. */
        Event: components["schemas"]["ApplicationRegistered"] | components["schemas"]["ApplicationInvited"] | components["schemas"]["ApplicationOpened"] | components["schemas"]["StepStarted"] | components["schemas"]["StepCompleted"] | components["schemas"]["StepKnockedOut"] | components["schemas"]["QuestionAnswered"] | components["schemas"]["CriterionScored"] | components["schemas"]["ApplicationCompleted"] | components["schemas"]["ScorePublished"] | components["schemas"]["ReportAvailable"] | components["schemas"]["MessageSent"] | components["schemas"]["MessageDelivered"] | components["schemas"]["MessageFailed"] | components["schemas"]["MessageReceived"] | components["schemas"]["CallStarted"] | components["schemas"]["CallEnded"] | components["schemas"]["DecisionChanged"] | components["schemas"]["NoteAdded"] | components["schemas"]["CohortAdded"] | components["schemas"]["CohortRemoved"] | components["schemas"]["TagExtracted"] | components["schemas"]["CsatSubmitted"] | components["schemas"]["CostCharged"] | components["schemas"]["ProfileViewed"] | components["schemas"]["EvidenceViewed"] | components["schemas"]["InterviewerCreated"] | components["schemas"]["InterviewerActivated"] | components["schemas"]["InterviewerExpired"] | components["schemas"]["InterviewerArchived"] | components["schemas"]["InterviewerUnarchived"] | components["schemas"]["InterviewerCloned"] | components["schemas"]["LabelAssigned"] | components["schemas"]["LabelRemoved"] | components["schemas"]["BudgetChanged"] | components["schemas"]["BudgetThreshold"] | components["schemas"]["BudgetPaused"] | components["schemas"]["SyncSucceeded"] | components["schemas"]["SyncFailed"] | components["schemas"]["ErasureRequested"] | components["schemas"]["ErasureConfirmed"] | components["schemas"]["ErasureCompleted"] | components["schemas"]["ErasureCancelled"] | components["schemas"]["ErasureFailed"] | components["schemas"]["ExportCreated"];
        EventBatch: components["schemas"]["Event"][];
        IngestResult: {
            received: number;
            /** @description New ones. */
            stored: number;
            /** @description Already there; nothing changed. */
            repeated: number;
        };
        /** @description The data of a message of `streamEvents`. */
        LiveEvent: {
            /** @description Type of the event stored. */
            type: string;
            interviewerId: components["schemas"]["Id"] | null;
            candidateId: components["schemas"]["Id"] | null;
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
        };
        ColumnName: string;
        StageEvent: {
            /** @enum {string} */
            type: "application.invited" | "application.opened" | "ignored";
        } | {
            /** @enum {string} */
            type: "step.started" | "step.completed" | "step.knocked_out";
            stepId: components["schemas"]["StepId"];
        } | {
            /** @enum {string} */
            type: "decision.changed";
            to: components["schemas"]["Decision"];
        };
        /** @description Which column is what, and which stage is which event. */
        ImportMapping: {
            $schema?: string;
            /** @description Names the system the export is from, such as `urn:ats:acme`; part of every event's identity. */
            source: string;
            /** @description Zone of dates and times that carry none. A bare date is its midnight. */
            timeZone: components["schemas"]["TimeZoneName"];
            candidates: {
                id: components["schemas"]["ColumnName"];
                /** @description Column with the role; each value becomes one interviewer, made if it does not exist. */
                interviewer: components["schemas"]["ColumnName"];
                registeredAt: components["schemas"]["ColumnName"];
                /** @description The id stands in when absent. */
                name?: components["schemas"]["ColumnName"];
                email?: components["schemas"]["ColumnName"];
                phone?: components["schemas"]["ColumnName"];
                country?: components["schemas"]["ColumnName"];
                location?: components["schemas"]["ColumnName"];
                entry?: {
                    column: components["schemas"]["ColumnName"];
                    /** @description Value in the column to entry. A value not listed is `ats`. */
                    values: {
                        [key: string]: components["schemas"]["Entry"];
                    };
                };
            };
            stages?: {
                id: components["schemas"]["ColumnName"];
                stage: components["schemas"]["ColumnName"];
                at: components["schemas"]["ColumnName"];
                /** @description Value in the stage column to what happened. */
                events: {
                    [key: string]: components["schemas"]["StageEvent"];
                };
            };
            /** @description Workflow of the interviewers made by this import. */
            steps?: components["schemas"]["StepInput"][];
        };
        ImportInput: {
            mapping: components["schemas"]["ImportMapping"];
            /** @description One row per application. */
            candidates: string;
            /** @description One row per stage change. */
            stages?: string;
        };
        ImportProblem: {
            /** @enum {string} */
            file: "candidates" | "stages";
            /** @description As an editor counts: the header is line 1. */
            line: number;
            column: string | null;
            /** @description Cut to 200 characters. */
            value: string | null;
            /** @description What would be right. */
            message: string;
        };
        Import: {
            id: components["schemas"]["Id"];
            /**
             * @description `failed` also when the server that carried it out has stopped, at most a minute later;
             *     nothing was stored then, and `finishedAt` stays null.
             * @enum {string}
             */
            status: "running" | "succeeded" | "failed";
            dryRun: boolean;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            finishedAt: string | null;
            progress: number;
            counts: {
                /** @description Rows read in both files. */
                rows: number;
                candidates: number;
                interviewers: number;
                interviewersCreated: number;
                /** @description Events the rows stand for. */
                events: number;
                /** @description New ones; with `dryRun` those that would be new. */
                eventsStored: number;
                eventsRepeated: number;
            };
            problemCount: number;
            /** @description The first 100. */
            problems: components["schemas"]["ImportProblem"][];
        };
        /** @enum {string} */
        Unit: "count" | "rate" | "seconds" | "money" | "score";
        ListableParameter: {
            /**
             * @description `part` only where the denominator can be listed too; `interviewerId` where it must be exactly one.
             * @enum {string}
             */
            name: "agent" | "asOf" | "criterionId" | "distinct" | "from" | "hour" | "includeTest" | "interviewerId" | "outcomesUntil" | "part" | "questionId" | "service" | "stage" | "stepId" | "stepType" | "tenth" | "timeZone" | "to" | "weekday";
            required: boolean;
        };
        MetricDefinition: {
            id: components["schemas"]["MetricId"];
            title: string;
            definition: string;
            unit: components["schemas"]["Unit"];
            /** @enum {string} */
            clock: "cohort" | "activity" | "all_time";
            numerator: string;
            denominator: string | null;
            baseline: boolean;
            /** @enum {string} */
            whenEmpty: "0" | "null";
            /**
             * @description What `listCandidates` takes with this `metric`, beside interviewers, labels and its own
             *     filters, to list the applications behind it (#172): what the figure was asked with, and what
             *     tells it from its like. Null when it has none to list.
             */
            listable: components["schemas"]["ListableParameter"][] | null;
        };
        MetricPage: {
            data: components["schemas"]["MetricDefinition"][];
            page: components["schemas"]["Page"];
        };
        /**
         * @description What a figure is compared with (#3).
         * @default previous_period
         * @enum {string}
         */
        BaselineChoice: "previous_period" | "same_period_last_year" | "trailing_90d" | "none";
        Window: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
        };
        /**
         * @description Which attempt counts where an application counts once (#6): for its scores, its eligibility and the results of its questions and criteria. `best` is a pass before no verdict before a failure, then the higher score, then the later; of an attempt told twice what was told last. That a step was started, completed or knocked out counts in whichever attempt it happened.
         * @enum {string}
         */
        CountedAttempt: "latest" | "best";
        Exclusion: {
            /** @enum {string} */
            reason: "test";
            /** @description What is left out of the window for this reason, in what the answer counts: applications of a cohort and of the series of candidates and completions, attempts for the series of attempts, acts for hours of engagement, minor units for spend. */
            count: number;
        };
        /** @description What every analytics answer says of itself. */
        Answer: {
            /**
             * @description Whether applications are selected by when they were invited, or events by when they happened (#2).
             * @enum {string}
             */
            attribution: "cohort" | "activity";
            /** @description Null for all time. */
            window: components["schemas"]["Window"] | null;
            timeZone: components["schemas"]["TimeZoneName"];
            asOf: components["schemas"]["Instant"];
            outcomesUntil: components["schemas"]["Instant"];
            baselineChoice: components["schemas"]["BaselineChoice"];
            /** @description Null for all time and when the choice is `none`. */
            baselineWindow: {
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
                outcomesUntil: components["schemas"]["Instant"];
            } | null;
            /** @enum {string} */
            distinct: "application" | "person";
            /** @description As the workspace had it set then. */
            countedAttempt: components["schemas"]["CountedAttempt"];
            includeTest: boolean;
            /** @description As asked; null means all in scope. */
            interviewerIds: components["schemas"]["Id"][] | null;
            /** @description As asked. */
            labels: string[];
            /** @description As asked. */
            stage: string | null;
            exclusions: components["schemas"]["Exclusion"][];
        };
        Metric: {
            metric: components["schemas"]["MetricId"];
            /** @description What it is, in words. */
            definition: string;
            unit: components["schemas"]["Unit"];
            /** @description Null when the denominator is 0 (#4). */
            value: number | null;
            numerator: number | null;
            /** @description Null for counts. */
            denominator: number | null;
            /** @description The same figure in the baseline window. Null without one: none is asked for, the data begin after it, or its denominator is 0. */
            baseline: number | null;
            baselineDenominator: number | null;
            /** @description Rates: value − baseline, in 0..1 (0.05 is 5 points). All else: (value − baseline) ÷ |baseline|. Null without a value or a baseline and with a baseline of 0: show that there is no baseline then, never 0 % or ∞. */
            delta: number | null;
            /** @enum {string|null} */
            deltaKind: "points" | "relative" | null;
            /** @description The denominator is below the workspace's limit (#9). */
            lowSample: boolean;
        };
        FunnelStep: {
            stepId: components["schemas"]["StepId"];
            type: components["schemas"]["StepType"];
            name: string;
            entered: number;
            /** @description In any attempt. */
            completed: number;
            /** @description And completed in no attempt. */
            knockedOut: number;
            /** @description Entered, neither completed nor knocked out. */
            inProgress: number;
            rate: components["schemas"]["Metric"];
        };
        Funnel: {
            metrics: {
                invited: components["schemas"]["Metric"];
                started: components["schemas"]["Metric"];
                completed: components["schemas"]["Metric"];
                responseRate: components["schemas"]["Metric"];
                completionRate: components["schemas"]["Metric"];
                dropOffRate: components["schemas"]["Metric"];
                pipelineRate: components["schemas"]["Metric"];
            };
            /** @description Why those who started did not complete; the first that applies. The four sum to the drop-off (#50). */
            dropOff: {
                knockedOut: components["schemas"]["Metric"];
                dismissed: components["schemas"]["Metric"];
                abandoned: components["schemas"]["Metric"];
                inProgress: components["schemas"]["Metric"];
            };
            /** @description Whether many were invited more recently than completing usually takes (#52). */
            maturity: {
                maturing: boolean;
                youngShare: components["schemas"]["Rate"];
                medianSecondsToComplete: number | null;
            };
            /** @description In workflow order; over several interviewers, steps of one type are one row. */
            steps: components["schemas"]["FunnelStep"][];
        } & components["schemas"]["Answer"];
        /** @description What the interviews would have cost in recruiters' time (#76). Amounts in minor units. */
        Savings: {
            net: components["schemas"]["Metric"];
            gross: components["schemas"]["Metric"];
            spend: components["schemas"]["Metric"];
            /** @description In force at the end of the window. */
            hourlyCost: components["schemas"]["Money"];
            /** @description Nobody has set an hourly cost yet; this one is an assumption. */
            isDefaultRate: boolean;
        };
        /** @description One entry of the summary bar (#41). The four counts sum to the applications of the window. */
        Stage: {
            /** @description Send it as `stage` to filter by it. */
            stage: string;
            stepId: string | null;
            /** @description Type of the step; null for `questions` and `completed`. */
            type: string | null;
            name: string;
            notStarted: number;
            inProgress: number;
            /** @description And never knocked out. */
            completed: number;
            /** @description In any attempt, also when a retake was completed. */
            knockedOut: number;
        };
        /** @description The KPI cards (#74 to */
        Summary: {
            /** @description Applications that entered in the window. */
            candidates: components["schemas"]["Metric"];
            /** @description Applications whose whole workflow was completed in the window. */
            interviews: components["schemas"]["Metric"];
            savings: components["schemas"]["Savings"];
            /** @description Of the cohort of the window (#42). */
            passRate: components["schemas"]["Metric"];
            /** @description Of the cohort of the window. Steps in workflow order; over several interviewers, steps of one type are one. */
            stages: components["schemas"]["Stage"][];
        } & components["schemas"]["Answer"];
        /** @enum {string} */
        SeriesId: "interviews.volume" | "candidates.entered" | "interviews.completed" | "interviews.by_step" | "spend.by_service";
        /** @enum {string} */
        Frequency: "hour" | "day" | "week" | "month";
        Bucket: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            value: number;
            /** @description Value by step type or service, for the series that are broken down; else empty. */
            parts: {
                [key: string]: number;
            };
        };
        Series: {
            series: components["schemas"]["SeriesId"];
            frequency: components["schemas"]["Frequency"];
            unit: components["schemas"]["Unit"];
            /** @description Of `spend.by_service`. */
            currency: string | null;
            /** @description The sum of all buckets, beside the total of the baseline window. */
            total: components["schemas"]["Metric"];
            /** @description Total ÷ buckets that have begun by `asOf`; null when none has (#53). */
            average: number | null;
            /** @description The earliest of the highest buckets; null when all are 0. */
            peak: {
                from: components["schemas"]["Instant"];
                value: number;
            } | null;
            /** @description Step types or services that occur. */
            parts: string[];
            /** @description They tile the window; the first and last may be cut by it. */
            buckets: components["schemas"]["Bucket"][];
        } & components["schemas"]["Answer"];
        /** @description From the invitation to the candidate's first own act, in seconds (#57). */
        TimeToEngage: {
            mean: components["schemas"]["Metric"];
            median: components["schemas"]["Metric"];
            min: components["schemas"]["Metric"];
            max: components["schemas"]["Metric"];
            measured: number;
            /** @description Left out because the act came before the invitation; a sign of wrong clocks. */
            negative: number;
            /** @description As in the funnel (#56). */
            responseRate: components["schemas"]["Metric"];
        } & components["schemas"]["Answer"];
        DayPart: {
            /** @enum {string} */
            part: "night" | "morning" | "afternoon" | "evening";
            /** @description Hour it starts. */
            from: number;
            /** @description Hour it ends, excluded. */
            to: number;
            count: number;
            share: components["schemas"]["Rate"];
        };
        /** @description What candidates did of their own, by local hour (#58, */
        EngagementHours: {
            /** @enum {string} */
            agent: "all" | "voice" | "sms";
            total: number;
            hours: number[];
            /** @description Monday first; the hours of each. */
            weekdays: number[][];
            /** @description The earliest of the busiest hours; null when there is none. */
            peak: {
                hour: number;
                count: number;
            } | null;
            dayParts: components["schemas"]["DayPart"][];
        } & components["schemas"]["Answer"];
        /** @description Calls completed in the window, and match scores of its cohort (#60). */
        Voice: {
            /** @description By when the call was completed, in seconds. */
            duration: {
                mean: components["schemas"]["Metric"];
                median: components["schemas"]["Metric"];
                calls: number;
            };
            /** @description 0 to 100, by when the candidate was invited. */
            score: {
                mean: components["schemas"]["Metric"];
                median: components["schemas"]["Metric"];
                /** @description Of the population. */
                sd: components["schemas"]["Metric"];
                scored: number;
            };
            /** @description Scored applications by ten points of score; 100 is in the last. */
            histogram: number[];
        } & components["schemas"]["Answer"];
        QuestionRank: {
            interviewerId: components["schemas"]["Id"];
            stepId: string;
            questionId: string;
            /** @enum {string} */
            kind: "scored" | "structured" | "not_scored";
            answered: number;
            scored: number;
            /** @description Mean of 0 to 100. */
            score: number | null;
            passed: number;
            /** @description passed ÷ answered; null for a question that is not scored. */
            passRate: components["schemas"]["Rate"];
            /** @description Fewer answers than the workspace's limit (#9). */
            lowSample: boolean;
        };
        /** @description Questions by how candidates of the cohort did (#61, */
        Questions: {
            /** @description Of 0 to 100; a scored answer at or above it passes. */
            passMark: number;
            smallestSample: number;
            /** @description Questions answered by anybody. */
            total: number;
            /** @description Of them those with fewer answers than `smallestSample`. */
            tooFew: number;
            /** @description By mean score, highest first. */
            top: components["schemas"]["QuestionRank"][];
            /** @description By pass rate, lowest first; questions that are not scored have none. */
            bottom: components["schemas"]["QuestionRank"][];
        } & components["schemas"]["Answer"];
        Knockout: {
            interviewerId: components["schemas"]["Id"];
            stepId: string;
            /** @description Null for knockouts whose event names no question. */
            questionId: string | null;
            knockedOut: number;
            answered: number;
            /** @description knockedOut ÷ answered. */
            rate: components["schemas"]["Rate"];
            /** @description Fewer answers than the workspace's limit (#9). */
            lowSample: boolean;
            /** @description Failed answers that did not knock out. */
            otherFailures: number;
        };
        /** @description The text message screen (#63 to */
        Sms: {
            initiated: components["schemas"]["Metric"];
            replied: components["schemas"]["Metric"];
            completed: components["schemas"]["Metric"];
            completionRate: components["schemas"]["Metric"];
            replyRate: components["schemas"]["Metric"];
            eligibility: components["schemas"]["Metric"];
            passed: number;
            failed: number;
            /** @description Completed or knocked out, neither passed nor failed. */
            undetermined: number;
            /** @description By rate, highest first; questions with fewer answers than are ranked come after all others (#9). Their `knockedOut` sum to the knocked-out applications. */
            knockouts: components["schemas"]["Knockout"][];
        } & components["schemas"]["Answer"];
        Criterion: {
            interviewerId: components["schemas"]["Id"];
            stepId: string;
            criterionId: string;
            scored: number;
            /** @description Mean of 0 to 100. */
            score: number | null;
        };
        /** @description The resume check (#66, */
        Resume: {
            eligibility: components["schemas"]["Metric"];
            /** @description passed + failed + pending. */
            uploaded: number;
            passed: number;
            failed: number;
            pending: number;
            /** @description Mean of the criteria's means. */
            scoreAverage: components["schemas"]["Metric"];
            /** @description Mean of all scores given. */
            weightedAverage: number | null;
            criteria: components["schemas"]["Criterion"][];
        } & components["schemas"]["Answer"];
        ServiceSpend: {
            service: string;
            amount: components["schemas"]["Money"];
            share: components["schemas"]["Rate"];
            /** @description Of 100 to one decimal, rounded so that all sum to 100.0 (#5). */
            percent: number | null;
        };
        BudgetState: {
            interviewerId: components["schemas"]["Id"];
            title: string;
            budget: components["schemas"]["Budget"];
            spent: components["schemas"]["Money"];
            used: components["schemas"]["Rate"];
            /** @enum {string} */
            state: "ok" | "warning" | "paused";
            /** @description Minor units a day, over the last 30 days. */
            dailyAverage: number | null;
            /** @description What is left ÷ dailyAverage; null for a daily budget and when nothing is spent. */
            runwayDays: number | null;
        };
        /** @description Charges of the window by service (#68), and how far the budgets last (#21). */
        Spend: {
            currency: string;
            total: components["schemas"]["Metric"];
            /** @description Highest first. */
            services: components["schemas"]["ServiceSpend"][];
            /** @description Of active interviewers with a budget, most used first. */
            budgets: components["schemas"]["BudgetState"][];
        } & components["schemas"]["Answer"];
        ByService: {
            [key: string]: number;
        };
        /** @description What the metrics' formulas depend on, as in force now. */
        Settings: {
            name: string;
            timeZone: components["schemas"]["TimeZoneName"];
            /** @description Fixed once the workspace is made. */
            currency: string;
            locale: string;
            countedAttempt: components["schemas"]["CountedAttempt"];
            /** @description A rate over fewer cases is marked (#9). */
            lowSampleBelow: number;
            /** @description Rankings leave out what has fewer (#9). */
            smallestRankedSample: number;
            /** @description Without activity for this long a started application counts as abandoned (#50). */
            abandonedAfterDays: number;
            /** @description 0 to 100 (#62). */
            passMark: number;
            /** @description 0 to 100 (#85). */
            topRatedFrom: number;
            /** @description First day of weekly buckets: 1 is Monday, as in ISO weeks, 7 Sunday (#1). */
            weekStartsOn: number;
            /** @description Of a recruiter's hour (#76). */
            hourlyCost: components["schemas"]["Money"];
            /** @description Nobody has set an hourly cost yet. */
            isDefaultRate: boolean;
            /** @description Minutes the same work takes by hand, by service (#76). */
            manualMinutes: components["schemas"]["ByService"];
            /** @description Minor units a completed step costs, by service; for estimates. */
            priceBook: components["schemas"]["ByService"];
        };
        SettingsPatch: {
            name?: string;
            timeZone?: components["schemas"]["TimeZoneName"];
            /**
             * Format: bcp-47
             * @description Such as `pt-BR`.
             */
            locale?: string;
            /** @description Holds at once, also for attempts of before; answers as of before keep what counted then. */
            countedAttempt?: components["schemas"]["CountedAttempt"];
            lowSampleBelow?: number;
            smallestRankedSample?: number;
            abandonedAfterDays?: number;
            passMark?: number;
            topRatedFrom?: number;
            weekStartsOn?: number;
            hourlyCost?: {
                amountMinor: number;
                currency: string;
            };
            /** @description Only the services sent change. */
            manualMinutes?: components["schemas"]["ByService"];
            /** @description Only the services sent change. */
            priceBook?: components["schemas"]["ByService"];
            /** @description When `hourlyCost` and `manualMinutes` begin to hold; now when absent. Earlier completions keep their rate. */
            effectiveFrom?: components["schemas"]["Instant"];
        };
        SettingChange: {
            /** @description The field of the settings, `name`, `timeZone` and `locale` too. */
            setting: string;
            value: unknown;
            effectiveFrom: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
            /** @description Id of the member, else of the API key. */
            changedBy: string;
        };
        SettingChangePage: {
            /** @description Newest first. */
            data: components["schemas"]["SettingChange"][];
            page: components["schemas"]["Page"];
        };
        RoleName: string;
        RoleDescription: string | null;
        RolePermissions: components["schemas"]["Permission"][];
        Role: {
            /** @description `admin`, `recruiter`, `viewer`, or of one made. */
            id: components["schemas"]["Id"];
            name: components["schemas"]["RoleName"];
            description: components["schemas"]["RoleDescription"];
            permissions: components["schemas"]["RolePermissions"];
            /** @description It is part of the server and cannot be changed. */
            builtIn: boolean;
            /** @description Who has it, pending ones too. */
            members: number;
        };
        RolePage: {
            data: components["schemas"]["Role"][];
            page: components["schemas"]["Page"];
        };
        RoleInput: {
            name: components["schemas"]["RoleName"];
            description?: components["schemas"]["RoleDescription"];
            /** @description Each must be one of the caller's own. */
            permissions: components["schemas"]["RolePermissions"];
        };
        DeletedRole: {
            id: components["schemas"]["Id"];
        };
        RolePatch: {
            name?: components["schemas"]["RoleName"];
            description?: components["schemas"]["RoleDescription"];
            /** @description What comes and what goes must be the caller's own. */
            permissions?: components["schemas"]["RolePermissions"];
        };
        /** Format: email */
        Email: string;
        MemberName: string | null;
        Member: {
            id: components["schemas"]["Id"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["MemberName"];
            roleId: components["schemas"]["Id"];
            /**
             * @description `pending` until the invitation is accepted; there are no tokens for them before.
             * @enum {string}
             */
            status: "pending" | "active" | "removed";
            invitedAt: components["schemas"]["Instant"];
            /** @description Id of the member, else of the API key. */
            invitedBy: string;
            /** Format: date-time */
            joinedAt: string | null;
            /** Format: date-time */
            removedAt: string | null;
        };
        MemberPage: {
            data: components["schemas"]["Member"][];
            page: components["schemas"]["Page"];
        };
        MemberInput: {
            /** @description Of nobody else in the team, whatever the case. */
            email: components["schemas"]["Email"];
            name?: components["schemas"]["MemberName"];
            /** @description A role with no permission that the caller lacks. */
            roleId: components["schemas"]["Id"];
        };
        MemberPatch: {
            name?: components["schemas"]["MemberName"];
            /** @description Neither this role nor the one before may have a permission that the caller lacks. */
            roleId?: components["schemas"]["Id"];
            /**
             * @description The invitation was accepted, as your own sign-in says.
             * @constant
             */
            status?: "active";
        };
        ApiKeyName: string;
        ApiKeyDescription: string | null;
        ApiKeyPermissions: components["schemas"]["Permission"][];
        /**
         * @description Requests made with the key and with tokens made from it, each counted once, when it was answered;
         *     a live stream when it began. What was refused as 401 belongs to no key and is not counted.
         */
        Usage: {
            /** @description The sum of the others. */
            total: number;
            /** @description Answered with a status under 400. */
            completed: number;
            /** @description Answered with 400 or more, but not 429. */
            failed: number;
            /** @description Answered with 429. */
            rateLimited: number;
        };
        ApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApiKeyName"];
            description: components["schemas"]["ApiKeyDescription"];
            /** @description How the secret begins, for secret scanners. */
            prefix: string;
            /** @description How the secret ends, to tell keys apart. */
            lastCharacters: string;
            permissions: components["schemas"]["ApiKeyPermissions"];
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            createdAt: components["schemas"]["Instant"];
            /** @description Id of the key that made it; null when a command of the server did. */
            createdBy: string | null;
            /**
             * Format: date-time
             * @description It ends then by itself; null when it does not.
             */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description Until then the secret before the latest rotation works too.
             */
            previousSecretUntil: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            usage: components["schemas"]["Usage"];
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            page: components["schemas"]["Page"];
        };
        ApiKeyInput: {
            name: components["schemas"]["ApiKeyName"];
            description?: components["schemas"]["ApiKeyDescription"];
            /** @description Each must be one of the caller's own. */
            permissions: components["schemas"]["ApiKeyPermissions"];
            /**
             * @description Later than now; it does not end by itself when absent. A key that ends by itself makes only
             *     keys that end by then.
             */
            expiresAt?: components["schemas"]["Instant"];
        };
        ApiKeyWithSecret: {
            apiKey: components["schemas"]["ApiKey"];
            /** @description The key itself, to be sent as bearer. It is shown this once and stored nowhere. */
            secret: string;
        };
        ApiKeyPatch: {
            name?: components["schemas"]["ApiKeyName"];
            description?: components["schemas"]["ApiKeyDescription"];
            /** @description Each must be one that the key has; for more make another key. */
            permissions?: components["schemas"]["ApiKeyPermissions"];
            /** @description Later than now and no later than it is. */
            expiresAt?: components["schemas"]["Instant"];
        };
        RotationInput: {
            /**
             * @description How long the secret in use goes on working, 30 days at most. With 0 it ends at once, and so
             *     does a still earlier one in any case.
             */
            overlapSeconds: number;
        };
        /**
         * @description `embed` signs embed tokens, `cursor` the cursors of lists; no key does both.
         * @enum {string}
         */
        SigningPurpose: "embed" | "cursor";
        SigningRotationInput: {
            purpose: components["schemas"]["SigningPurpose"];
            /**
             * @description What the old keys signed ends now, as it has to where one leaked.
             * @default false
             */
            endAtOnce?: boolean;
        };
        SigningRotation: {
            purpose: components["schemas"]["SigningPurpose"];
            /** @description The key that signs from now on, as in `kid`. */
            keyId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            /** @description Older keys and how long what they signed is good. */
            previous: {
                keyId: components["schemas"]["Id"];
                verifiesUntil: components["schemas"]["Instant"];
            }[];
        };
        EmbedTokenInput: {
            /**
             * @description Each must be one of the caller's own, and of the role where there is one. May be left out with
             *     `memberId` or `roleId`: all that the role and the caller have in common.
             */
            permissions?: components["schemas"]["Permission"][];
            /**
             * @description An active member that it is for. It can do what their role allows at each moment, never more
             *     than when it was made, and ends when they are removed. Only an API key can say so.
             */
            memberId?: components["schemas"]["Id"];
            /** @description A role in place of a member. Only an API key can say so. */
            roleId?: components["schemas"]["Id"];
            /** @description Only rows of these interviewers; all the caller sees when absent, none when empty. */
            interviewerIds?: components["schemas"]["Id"][];
            /**
             * @description Only rows of interviewers that carry, of each of these labels, one of the values; whatever
             *     they carry when absent. The token cannot change these labels, and what it makes gets them.
             */
            labels?: {
                [key: string]: components["schemas"]["LabelValue"][];
            };
            /**
             * @description What of candidates never leaves the server for this token: absent from answers, CSV and search,
             *     and no way to sort or filter. Figures count on; with `analytics:read` the figure of a single
             *     candidate can tell a score. What the caller's own token masks stays masked.
             */
            maskedFields?: components["schemas"]["MaskableField"][];
            /**
             * @description Pages that may use it from another origin; none when absent (same origin only). Of a token's
             *     own where that is the caller.
             */
            origins?: string[];
            /**
             * @description A name of yours for where it is used, such as the client's: all tokens of one name, and those
             *     derived from them, can be revoked together.
             */
            portal?: components["schemas"]["Id"];
            /** @default 300 */
            expiresInSeconds?: number;
        };
        /** @description Names the token, in `revokeEmbedTokens`; it is no secret. */
        TokenId: string;
        EmbedToken: {
            tokenId: components["schemas"]["TokenId"];
            token: string;
            /** @description Seconds from now; measure from receipt. */
            expiresIn: number;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description Exactly one of its fields. */
        RevocationInput: {
            tokenId?: components["schemas"]["TokenId"];
            /** @description The token itself, where its id is not known. */
            token?: string;
            portal?: components["schemas"]["Id"];
            /** @description An API key, which itself goes on. */
            keyId?: components["schemas"]["Id"];
        };
        Revocation: {
            tokenId?: components["schemas"]["TokenId"];
            portal?: components["schemas"]["Id"];
            keyId?: components["schemas"]["Id"];
            revokedAt: components["schemas"]["Instant"];
        };
    };
    responses: {
        /** @description The path, the query, a header or the syntax of the body is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:bad-request",
                 *       "code": "bad_request",
                 *       "title": "The request is malformed.",
                 *       "status": 400,
                 *       "requestId": "req_1",
                 *       "errors": [
                 *         {
                 *           "pointer": "/query/limit",
                 *           "message": "must be <= 200"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests with this credential; wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "Retry-After"?: string;
                RateLimit?: string;
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:too-many-requests",
                 *       "code": "too_many_requests",
                 *       "title": "Too many requests.",
                 *       "status": 429,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential, or one that is unknown, malformed, expired or revoked. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:unauthorized",
                 *       "code": "unauthorized",
                 *       "title": "A valid API key or embed token is needed.",
                 *       "status": 401,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential lacks the permission of this operation, or the page's origin is not allowed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:forbidden",
                 *       "code": "forbidden",
                 *       "title": "This needs the permission postings:write.",
                 *       "status": 403,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is starting or cannot write now; try again after `Retry-After`. */
        Unavailable: {
            headers: {
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:unavailable",
                 *       "code": "unavailable",
                 *       "title": "The server is starting.",
                 *       "status": 503,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Accept` allows neither JSON nor CSV. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:not-acceptable",
                 *       "code": "not_acceptable",
                 *       "title": "This can be answered as JSON or CSV only.",
                 *       "status": 406,
                 *       "requestId": "req_1",
                 *       "errors": [
                 *         {
                 *           "pointer": "/header/accept",
                 *           "message": "must allow application/json or text/csv"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It exists already with other content, or the first request with this key is under way. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:conflict",
                 *       "code": "conflict",
                 *       "title": "An event with this source and id is stored with other content.",
                 *       "status": 409,
                 *       "requestId": "req_1",
                 *       "errors": [
                 *         {
                 *           "pointer": "/3/id",
                 *           "message": "is stored with other content"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over the limit. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:too-large",
                 *       "code": "too_large",
                 *       "title": "The body may hold at most 1 MiB.",
                 *       "status": 413,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type of the body is not one of those documented. */
        UnsupportedMedia: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:unsupported-media-type",
                 *       "code": "unsupported_media_type",
                 *       "title": "Send application/json.",
                 *       "status": 415,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is well-formed but a field is wrong; each finding names it. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:unprocessable",
                 *       "code": "unprocessable",
                 *       "title": "The body has fields that cannot be accepted.",
                 *       "status": 422,
                 *       "requestId": "req_1",
                 *       "errors": [
                 *         {
                 *           "pointer": "/title",
                 *           "message": "must have 3 to 200 characters"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or is out of the credential's scope. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:not-found",
                 *       "code": "not_found",
                 *       "title": "There is nothing here.",
                 *       "status": 404,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource changed since the `ETag` sent as `If-Match`. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:screenkit:problem:precondition-failed",
                 *       "code": "precondition_failed",
                 *       "title": "Somebody changed this since you read it.",
                 *       "status": 412,
                 *       "requestId": "req_1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Rows per page. */
        Limit: number;
        /** @description `page.nextCursor` of the page before, with the same filters and sort. */
        Cursor: string;
        /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
        Format: "json" | "csv";
        /**
         * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
         *     nothing again; with another body it is a 422, while the first is still under way a 409.
         */
        IdempotencyKey: string;
        InterviewerId: components["schemas"]["Id"];
        /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
        IfMatch: string;
        LabelKeyParameter: components["schemas"]["LabelKey"];
        /** @description Only these interviewers; repeatable. An unknown one is a 404. */
        InterviewerIds: components["schemas"]["Id"][];
        /** @description Only interviewers with these labels; as in `listInterviewers`. */
        LabelFilters: components["schemas"]["LabelFilter"][];
        /** @description Zone of calendar days; the workspace's when absent. */
        TimeZone: components["schemas"]["TimeZoneName"];
        /** @description Count applications or people. */
        Distinct: "application" | "person";
        /**
         * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
         *     those with answers to questions, `completed` for those with the whole workflow done. Over several
         *     interviewers also the type of a step; of one, where it has no step of that id.
         */
        Stage: string;
        /**
         * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
         *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
         */
        OutcomesUntil: components["schemas"]["Instant"];
        /**
         * @description Answer as this server would have answered then: only events recorded until then, only outcomes
         *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
         *     when absent; never in the future.
         */
        AsOf: components["schemas"]["Instant"];
        /** @description Start of the window, included. */
        From: components["schemas"]["Instant"];
        /** @description End of the window, excluded; later than `from`. */
        To: components["schemas"]["Instant"];
        /** @description Count test interviewers and test candidates too. */
        IncludeTest: boolean;
        Baseline: components["schemas"]["BaselineChoice"];
        RoleId: components["schemas"]["Id"];
        MemberId: components["schemas"]["Id"];
        KeyId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description Changes when the answer would. */
        ETag: string;
        /** @description Names the file, when the answer is CSV. */
        ContentDisposition: string;
        /** @description `<…>; rel="next"` with the next page, when the answer is CSV and not the last page. */
        Link: string;
        /** @description Path of what was made. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "version": "0.1.0",
                     *       "store": "sqlite"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace, permissions and row scope of the credential. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workspace": {
                     *         "id": "demo",
                     *         "name": "Northwind Talent",
                     *         "timeZone": "America/Vancouver",
                     *         "currency": "USD",
                     *         "locale": "en"
                     *       },
                     *       "credential": "embed_token",
                     *       "permissions": [
                     *         "postings:read",
                     *         "analytics:read"
                     *       ],
                     *       "interviewerIds": null,
                     *       "labels": {
                     *         "client": [
                     *           "Acme"
                     *         ]
                     *       },
                     *       "expiresAt": "2026-03-02T10:05:00.000Z",
                     *       "lowSampleBelow": 30,
                     *       "topRatedFrom": 80
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInterviewers: {
        parameters: {
            query?: {
                /** @description Only this status; all when absent. */
                status?: components["schemas"]["InterviewerStatus"];
                /** @description Part of the title or of the slug; case and accents do not matter. */
                search?: string;
                /**
                 * @description Only these interviewers, such as those that `streamEvents` told of; repeatable. One that is
                 *     unknown, or not among those the other filters leave, is left out.
                 */
                interviewerId?: components["schemas"]["Id"][];
                /**
                 * @description `key:value`, repeatable. Values of one label are alternatives, different labels all have to
                 *     match. Text matches when contained, a number as `n` or `from..to` (either end open),
                 *     a picklist exactly, yes/no as `true` or `false`.
                 */
                label?: string[];
                sort?: "most_recent" | "oldest" | "most_candidates" | "least_candidates";
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.nextCursor` of the page before, with the same filters and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of interviewers. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "intv_123",
                     *           "title": "Seasonal sales associate",
                     *           "slug": "627-seasonal-sales-associate",
                     *           "status": "active",
                     *           "testPosting": false,
                     *           "workflowVersion": 1,
                     *           "steps": [
                     *             {
                     *               "id": "resume",
                     *               "type": "resume",
                     *               "name": "Resume",
                     *               "required": true,
                     *               "minimumScore": null
                     *             },
                     *             {
                     *               "id": "voice",
                     *               "type": "web_interview",
                     *               "name": "Voice interview",
                     *               "required": true,
                     *               "minimumScore": {
                     *                 "score": 60,
                     *                 "enforced": true
                     *               }
                     *             }
                     *           ],
                     *           "stats": {
                     *             "candidates": 120,
                     *             "completed": 48,
                     *             "completionRate": 0.4,
                     *             "lowSample": false
                     *           },
                     *           "ats": {
                     *             "state": "connected",
                     *             "provider": "Greenhouse",
                     *             "lastSyncAt": "2026-03-02T09:58:00.000Z",
                     *             "message": null
                     *           },
                     *           "csat": {
                     *             "score": {
                     *               "value": 4.4,
                     *               "min": 1,
                     *               "max": 5,
                     *               "normalized": 0.85
                     *             },
                     *             "responses": 31,
                     *             "satisfied": 0.87,
                     *             "lowSample": false
                     *           },
                     *           "spend": {
                     *             "spent": {
                     *               "amountMinor": 14400,
                     *               "currency": "USD"
                     *             },
                     *             "budget": {
                     *               "type": "all_time",
                     *               "amount": {
                     *                 "amountMinor": 50000,
                     *                 "currency": "USD"
                     *               }
                     *             },
                     *             "budgetSpent": {
                     *               "amountMinor": 14400,
                     *               "currency": "USD"
                     *             },
                     *             "used": 0.288,
                     *             "state": "ok"
                     *           },
                     *           "labels": [
                     *             {
                     *               "key": "client",
                     *               "name": "Client",
                     *               "type": "picklist",
                     *               "value": "Acme"
                     *             }
                     *           ],
                     *           "subscribers": 2,
                     *           "deadlineAt": "2026-04-01T00:00:00.000Z",
                     *           "daysLeft": 30,
                     *           "createdAt": "2026-02-01T09:00:00.000Z",
                     *           "activatedAt": "2026-02-01T09:00:00.000Z",
                     *           "activeUntil": null,
                     *           "attention": []
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       },
                     *       "counts": {
                     *         "all": 1,
                     *         "active": 1,
                     *         "expired": 0,
                     *         "archived": 0,
                     *         "draft": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InterviewerPage"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInterviewer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Seasonal sales associate",
                 *       "steps": [
                 *         {
                 *           "id": "resume",
                 *           "type": "resume",
                 *           "name": "Resume"
                 *         },
                 *         {
                 *           "id": "voice",
                 *           "type": "web_interview",
                 *           "name": "Voice interview"
                 *         }
                 *       ],
                 *       "deadlineAt": "2026-04-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewerInput"];
            };
        };
        responses: {
            /** @description The interviewer, active unless `draft` was true. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "intv_123",
                     *       "title": "Seasonal sales associate",
                     *       "slug": "627-seasonal-sales-associate",
                     *       "status": "active",
                     *       "testPosting": false,
                     *       "workflowVersion": 1,
                     *       "steps": [
                     *         {
                     *           "id": "resume",
                     *           "type": "resume",
                     *           "name": "Resume",
                     *           "required": true,
                     *           "minimumScore": null
                     *         },
                     *         {
                     *           "id": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "required": true,
                     *           "minimumScore": {
                     *             "score": 60,
                     *             "enforced": true
                     *           }
                     *         }
                     *       ],
                     *       "stats": {
                     *         "candidates": 120,
                     *         "completed": 48,
                     *         "completionRate": 0.4,
                     *         "lowSample": false
                     *       },
                     *       "ats": {
                     *         "state": "connected",
                     *         "provider": "Greenhouse",
                     *         "lastSyncAt": "2026-03-02T09:58:00.000Z",
                     *         "message": null
                     *       },
                     *       "csat": {
                     *         "score": {
                     *           "value": 4.4,
                     *           "min": 1,
                     *           "max": 5,
                     *           "normalized": 0.85
                     *         },
                     *         "responses": 31,
                     *         "satisfied": 0.87,
                     *         "lowSample": false
                     *       },
                     *       "spend": {
                     *         "spent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "budget": {
                     *           "type": "all_time",
                     *           "amount": {
                     *             "amountMinor": 50000,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "budgetSpent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "used": 0.288,
                     *         "state": "ok"
                     *       },
                     *       "labels": [
                     *         {
                     *           "key": "client",
                     *           "name": "Client",
                     *           "type": "picklist",
                     *           "value": "Acme"
                     *         }
                     *       ],
                     *       "subscribers": 2,
                     *       "deadlineAt": "2026-04-01T00:00:00.000Z",
                     *       "daysLeft": 30,
                     *       "createdAt": "2026-02-01T09:00:00.000Z",
                     *       "activatedAt": "2026-02-01T09:00:00.000Z",
                     *       "activeUntil": null,
                     *       "attention": []
                     *     }
                     */
                    "application/json": components["schemas"]["Interviewer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInterviewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interviewer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "intv_123",
                     *       "title": "Seasonal sales associate",
                     *       "slug": "627-seasonal-sales-associate",
                     *       "status": "active",
                     *       "testPosting": false,
                     *       "workflowVersion": 1,
                     *       "steps": [
                     *         {
                     *           "id": "resume",
                     *           "type": "resume",
                     *           "name": "Resume",
                     *           "required": true,
                     *           "minimumScore": null
                     *         },
                     *         {
                     *           "id": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "required": true,
                     *           "minimumScore": {
                     *             "score": 60,
                     *             "enforced": true
                     *           }
                     *         }
                     *       ],
                     *       "stats": {
                     *         "candidates": 120,
                     *         "completed": 48,
                     *         "completionRate": 0.4,
                     *         "lowSample": false
                     *       },
                     *       "ats": {
                     *         "state": "connected",
                     *         "provider": "Greenhouse",
                     *         "lastSyncAt": "2026-03-02T09:58:00.000Z",
                     *         "message": null
                     *       },
                     *       "csat": {
                     *         "score": {
                     *           "value": 4.4,
                     *           "min": 1,
                     *           "max": 5,
                     *           "normalized": 0.85
                     *         },
                     *         "responses": 31,
                     *         "satisfied": 0.87,
                     *         "lowSample": false
                     *       },
                     *       "spend": {
                     *         "spent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "budget": {
                     *           "type": "all_time",
                     *           "amount": {
                     *             "amountMinor": 50000,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "budgetSpent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "used": 0.288,
                     *         "state": "ok"
                     *       },
                     *       "labels": [
                     *         {
                     *           "key": "client",
                     *           "name": "Client",
                     *           "type": "picklist",
                     *           "value": "Acme"
                     *         }
                     *       ],
                     *       "subscribers": 2,
                     *       "deadlineAt": "2026-04-01T00:00:00.000Z",
                     *       "daysLeft": 30,
                     *       "createdAt": "2026-02-01T09:00:00.000Z",
                     *       "activatedAt": "2026-02-01T09:00:00.000Z",
                     *       "activeUntil": null,
                     *       "attention": []
                     *     }
                     */
                    "application/json": components["schemas"]["Interviewer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateInterviewer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "budget": {
                 *         "type": "daily",
                 *         "amount": {
                 *           "amountMinor": 5000,
                 *           "currency": "USD"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InterviewerPatch"];
            };
        };
        responses: {
            /** @description The interviewer as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "intv_123",
                     *       "title": "Seasonal sales associate",
                     *       "slug": "627-seasonal-sales-associate",
                     *       "status": "active",
                     *       "testPosting": false,
                     *       "workflowVersion": 1,
                     *       "steps": [
                     *         {
                     *           "id": "resume",
                     *           "type": "resume",
                     *           "name": "Resume",
                     *           "required": true,
                     *           "minimumScore": null
                     *         },
                     *         {
                     *           "id": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "required": true,
                     *           "minimumScore": {
                     *             "score": 60,
                     *             "enforced": true
                     *           }
                     *         }
                     *       ],
                     *       "stats": {
                     *         "candidates": 120,
                     *         "completed": 48,
                     *         "completionRate": 0.4,
                     *         "lowSample": false
                     *       },
                     *       "ats": {
                     *         "state": "connected",
                     *         "provider": "Greenhouse",
                     *         "lastSyncAt": "2026-03-02T09:58:00.000Z",
                     *         "message": null
                     *       },
                     *       "csat": {
                     *         "score": {
                     *           "value": 4.4,
                     *           "min": 1,
                     *           "max": 5,
                     *           "normalized": 0.85
                     *         },
                     *         "responses": 31,
                     *         "satisfied": 0.87,
                     *         "lowSample": false
                     *       },
                     *       "spend": {
                     *         "spent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "budget": {
                     *           "type": "all_time",
                     *           "amount": {
                     *             "amountMinor": 50000,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "budgetSpent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "used": 0.288,
                     *         "state": "ok"
                     *       },
                     *       "labels": [
                     *         {
                     *           "key": "client",
                     *           "name": "Client",
                     *           "type": "picklist",
                     *           "value": "Acme"
                     *         }
                     *       ],
                     *       "subscribers": 2,
                     *       "deadlineAt": "2026-04-01T00:00:00.000Z",
                     *       "daysLeft": 30,
                     *       "createdAt": "2026-02-01T09:00:00.000Z",
                     *       "activatedAt": "2026-02-01T09:00:00.000Z",
                     *       "activeUntil": null,
                     *       "attention": []
                     *     }
                     */
                    "application/json": components["schemas"]["Interviewer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    archiveInterviewer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interviewer as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "intv_123",
                     *       "title": "Seasonal sales associate",
                     *       "slug": "627-seasonal-sales-associate",
                     *       "status": "active",
                     *       "testPosting": false,
                     *       "workflowVersion": 1,
                     *       "steps": [
                     *         {
                     *           "id": "resume",
                     *           "type": "resume",
                     *           "name": "Resume",
                     *           "required": true,
                     *           "minimumScore": null
                     *         },
                     *         {
                     *           "id": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "required": true,
                     *           "minimumScore": {
                     *             "score": 60,
                     *             "enforced": true
                     *           }
                     *         }
                     *       ],
                     *       "stats": {
                     *         "candidates": 120,
                     *         "completed": 48,
                     *         "completionRate": 0.4,
                     *         "lowSample": false
                     *       },
                     *       "ats": {
                     *         "state": "connected",
                     *         "provider": "Greenhouse",
                     *         "lastSyncAt": "2026-03-02T09:58:00.000Z",
                     *         "message": null
                     *       },
                     *       "csat": {
                     *         "score": {
                     *           "value": 4.4,
                     *           "min": 1,
                     *           "max": 5,
                     *           "normalized": 0.85
                     *         },
                     *         "responses": 31,
                     *         "satisfied": 0.87,
                     *         "lowSample": false
                     *       },
                     *       "spend": {
                     *         "spent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "budget": {
                     *           "type": "all_time",
                     *           "amount": {
                     *             "amountMinor": 50000,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "budgetSpent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "used": 0.288,
                     *         "state": "ok"
                     *       },
                     *       "labels": [
                     *         {
                     *           "key": "client",
                     *           "name": "Client",
                     *           "type": "picklist",
                     *           "value": "Acme"
                     *         }
                     *       ],
                     *       "subscribers": 2,
                     *       "deadlineAt": "2026-04-01T00:00:00.000Z",
                     *       "daysLeft": 30,
                     *       "createdAt": "2026-02-01T09:00:00.000Z",
                     *       "activatedAt": "2026-02-01T09:00:00.000Z",
                     *       "activeUntil": null,
                     *       "attention": []
                     *     }
                     */
                    "application/json": components["schemas"]["Interviewer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    unarchiveInterviewer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interviewer as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "intv_123",
                     *       "title": "Seasonal sales associate",
                     *       "slug": "627-seasonal-sales-associate",
                     *       "status": "active",
                     *       "testPosting": false,
                     *       "workflowVersion": 1,
                     *       "steps": [
                     *         {
                     *           "id": "resume",
                     *           "type": "resume",
                     *           "name": "Resume",
                     *           "required": true,
                     *           "minimumScore": null
                     *         },
                     *         {
                     *           "id": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "required": true,
                     *           "minimumScore": {
                     *             "score": 60,
                     *             "enforced": true
                     *           }
                     *         }
                     *       ],
                     *       "stats": {
                     *         "candidates": 120,
                     *         "completed": 48,
                     *         "completionRate": 0.4,
                     *         "lowSample": false
                     *       },
                     *       "ats": {
                     *         "state": "connected",
                     *         "provider": "Greenhouse",
                     *         "lastSyncAt": "2026-03-02T09:58:00.000Z",
                     *         "message": null
                     *       },
                     *       "csat": {
                     *         "score": {
                     *           "value": 4.4,
                     *           "min": 1,
                     *           "max": 5,
                     *           "normalized": 0.85
                     *         },
                     *         "responses": 31,
                     *         "satisfied": 0.87,
                     *         "lowSample": false
                     *       },
                     *       "spend": {
                     *         "spent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "budget": {
                     *           "type": "all_time",
                     *           "amount": {
                     *             "amountMinor": 50000,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "budgetSpent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "used": 0.288,
                     *         "state": "ok"
                     *       },
                     *       "labels": [
                     *         {
                     *           "key": "client",
                     *           "name": "Client",
                     *           "type": "picklist",
                     *           "value": "Acme"
                     *         }
                     *       ],
                     *       "subscribers": 2,
                     *       "deadlineAt": "2026-04-01T00:00:00.000Z",
                     *       "daysLeft": 30,
                     *       "createdAt": "2026-02-01T09:00:00.000Z",
                     *       "activatedAt": "2026-02-01T09:00:00.000Z",
                     *       "activeUntil": null,
                     *       "attention": []
                     *     }
                     */
                    "application/json": components["schemas"]["Interviewer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    duplicateInterviewer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "title": "Seasonal sales associate (winter)"
                 *     }
                 */
                "application/json": components["schemas"]["DuplicateInput"];
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "intv_123",
                     *       "title": "Seasonal sales associate",
                     *       "slug": "627-seasonal-sales-associate",
                     *       "status": "active",
                     *       "testPosting": false,
                     *       "workflowVersion": 1,
                     *       "steps": [
                     *         {
                     *           "id": "resume",
                     *           "type": "resume",
                     *           "name": "Resume",
                     *           "required": true,
                     *           "minimumScore": null
                     *         },
                     *         {
                     *           "id": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "required": true,
                     *           "minimumScore": {
                     *             "score": 60,
                     *             "enforced": true
                     *           }
                     *         }
                     *       ],
                     *       "stats": {
                     *         "candidates": 120,
                     *         "completed": 48,
                     *         "completionRate": 0.4,
                     *         "lowSample": false
                     *       },
                     *       "ats": {
                     *         "state": "connected",
                     *         "provider": "Greenhouse",
                     *         "lastSyncAt": "2026-03-02T09:58:00.000Z",
                     *         "message": null
                     *       },
                     *       "csat": {
                     *         "score": {
                     *           "value": 4.4,
                     *           "min": 1,
                     *           "max": 5,
                     *           "normalized": 0.85
                     *         },
                     *         "responses": 31,
                     *         "satisfied": 0.87,
                     *         "lowSample": false
                     *       },
                     *       "spend": {
                     *         "spent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "budget": {
                     *           "type": "all_time",
                     *           "amount": {
                     *             "amountMinor": 50000,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "budgetSpent": {
                     *           "amountMinor": 14400,
                     *           "currency": "USD"
                     *         },
                     *         "used": 0.288,
                     *         "state": "ok"
                     *       },
                     *       "labels": [
                     *         {
                     *           "key": "client",
                     *           "name": "Client",
                     *           "type": "picklist",
                     *           "value": "Acme"
                     *         }
                     *       ],
                     *       "subscribers": 2,
                     *       "deadlineAt": "2026-04-01T00:00:00.000Z",
                     *       "daysLeft": 30,
                     *       "createdAt": "2026-02-01T09:00:00.000Z",
                     *       "activatedAt": "2026-02-01T09:00:00.000Z",
                     *       "activeUntil": null,
                     *       "attention": []
                     *     }
                     */
                    "application/json": components["schemas"]["Interviewer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSubscribers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interviewerId: components["parameters"]["InterviewerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in the order of the alphabet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         "kim@example.com",
                     *         "lee@example.com"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Subscribers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All definitions, by key. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "key": "client",
                     *           "name": "Client",
                     *           "description": null,
                     *           "type": "picklist",
                     *           "allowedValues": [
                     *             "Acme",
                     *             "Globex"
                     *           ],
                     *           "required": false,
                     *           "readOnly": false,
                     *           "usage": {
                     *             "assignments": 12,
                     *             "missing": 3,
                     *             "values": [
                     *               {
                     *                 "value": "Acme",
                     *                 "assignments": 7,
                     *                 "allowed": true
                     *               },
                     *               {
                     *                 "value": "Globex",
                     *                 "assignments": 5,
                     *                 "allowed": true
                     *               }
                     *             ]
                     *           },
                     *           "createdAt": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LabelPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Client",
                 *       "type": "picklist",
                 *       "allowedValues": [
                 *         "Acme",
                 *         "Globex"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LabelInput"];
            };
        };
        responses: {
            /** @description The definition. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "client",
                     *       "name": "Client",
                     *       "description": null,
                     *       "type": "picklist",
                     *       "allowedValues": [
                     *         "Acme",
                     *         "Globex"
                     *       ],
                     *       "required": false,
                     *       "readOnly": false,
                     *       "usage": {
                     *         "assignments": 12,
                     *         "missing": 3,
                     *         "values": [
                     *           {
                     *             "value": "Acme",
                     *             "assignments": 7,
                     *             "allowed": true
                     *           },
                     *           {
                     *             "value": "Globex",
                     *             "assignments": 5,
                     *             "allowed": true
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-01-05T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labelKey: components["parameters"]["LabelKeyParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "client",
                     *       "name": "Client",
                     *       "description": null,
                     *       "type": "picklist",
                     *       "allowedValues": [
                     *         "Acme",
                     *         "Globex"
                     *       ],
                     *       "required": false,
                     *       "readOnly": false,
                     *       "usage": {
                     *         "assignments": 12,
                     *         "missing": 3,
                     *         "values": [
                     *           {
                     *             "value": "Acme",
                     *             "assignments": 7,
                     *             "allowed": true
                     *           },
                     *           {
                     *             "value": "Globex",
                     *             "assignments": 5,
                     *             "allowed": true
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-01-05T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                labelKey: components["parameters"]["LabelKeyParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "client",
                     *       "assignments": 12
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedLabel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                labelKey: components["parameters"]["LabelKeyParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "allowedValues": [
                 *         "Acme"
                 *       ],
                 *       "removedValues": "clear"
                 *     }
                 */
                "application/json": components["schemas"]["LabelPatch"];
            };
        };
        responses: {
            /** @description The definition as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "client",
                     *       "name": "Client",
                     *       "description": null,
                     *       "type": "picklist",
                     *       "allowedValues": [
                     *         "Acme",
                     *         "Globex"
                     *       ],
                     *       "required": false,
                     *       "readOnly": false,
                     *       "usage": {
                     *         "assignments": 12,
                     *         "missing": 3,
                     *         "values": [
                     *           {
                     *             "value": "Acme",
                     *             "assignments": 7,
                     *             "allowed": true
                     *           },
                     *           {
                     *             "value": "Globex",
                     *             "assignments": 5,
                     *             "allowed": true
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-01-05T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignLabels: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceIds": [
                 *         "intv_1",
                 *         "intv_2"
                 *       ],
                 *       "labels": {
                 *         "client": "Acme",
                 *         "urgent": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LabelAssignmentInput"];
            };
        };
        responses: {
            /** @description What changed on each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changed": 1,
                     *       "unchanged": 1,
                     *       "items": [
                     *         {
                     *           "resourceId": "intv_1",
                     *           "changedKeys": [
                     *             "client"
                     *           ],
                     *           "labels": [
                     *             {
                     *               "key": "client",
                     *               "name": "Client",
                     *               "type": "picklist",
                     *               "value": "Acme"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "resourceId": "intv_2",
                     *           "changedKeys": [],
                     *           "labels": [
                     *             {
                     *               "key": "client",
                     *               "name": "Client",
                     *               "type": "picklist",
                     *               "value": "Acme"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LabelAssignmentReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLabelChanges: {
        parameters: {
            query?: {
                /** @description Only of this label, deleted ones too. */
                key?: components["schemas"]["LabelKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest 200 changes, newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "key": "client",
                     *           "action": "updated",
                     *           "before": {
                     *             "name": "Client",
                     *             "description": null,
                     *             "type": "text",
                     *             "allowedValues": null,
                     *             "required": false
                     *           },
                     *           "after": {
                     *             "name": "Client",
                     *             "description": null,
                     *             "type": "text",
                     *             "allowedValues": null,
                     *             "required": true
                     *           },
                     *           "assignments": 0,
                     *           "changedAt": "2026-03-02T10:00:00.000Z",
                     *           "changedBy": "key_1"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LabelChangePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMissingLabels: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.nextCursor` of the page before, with the same filters and sort. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest interviewer first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "resourceType": "interviewer",
                     *           "resourceId": "intv_1",
                     *           "title": "Seasonal sales associate",
                     *           "status": "active",
                     *           "missing": [
                     *             {
                     *               "key": "client",
                     *               "name": "Client"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MissingLabelsPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /**
                 * @description Only these candidates, such as those that `streamEvents` told of; repeatable. One that is
                 *     unknown, or not among those the other filters leave, is left out.
                 */
                candidateId?: components["schemas"]["Id"][];
                /**
                 * @description Only the applications behind this figure, asked with the same window, interviewers, labels
                 *     and so on. Where the figure counts applications, `page.total` is the figure; where it counts
                 *     something else (attempts, acts, charges, ratings, money) each application behind it is
                 *     listed once. A baseline is listed with its own `from`, `to` and `outcomesUntil`; a bucket of
                 *     a series with those of the bucket. `listMetrics` says what each takes as `listable`:
                 *     anything else is a 400, and so is one end of the window alone. The window then is that of
                 *     the figure and not of the invitation. Figures that tell who reached a score are a 400 where
                 *     the token masks scores.
                 */
                metric?: components["schemas"]["MetricId"];
                /**
                 * @description Which side of `metric`, `numerator` when absent. A count has no denominator; of a mean,
                 *     median or extreme it is whoever was measured.
                 */
                part?: "numerator" | "denominator";
                /**
                 * @description The step that the figure is about; over several interviewers its type, as in the answer. For
                 *     `stage.` metrics also `questions` and `completed`.
                 */
                stepId?: components["schemas"]["StepId"];
                /** @description Only attempts of this type of step, for `interviews.volume`. */
                stepType?: components["schemas"]["StepType"];
                /**
                 * @description The question that the figure is about. Left out for `sms.knockout` it means the knockouts
                 *     that name no question.
                 */
                questionId?: string;
                /** @description Only applications scored by this criterion, for `resume.score.avg`. */
                criterionId?: string;
                /** @description Only charges of this service. */
                service?: string;
                /**
                 * @description Only scores in this bar of the histogram, 0 for the lowest. A 400 where the token masks
                 *     scores.
                 */
                tenth?: number;
                /** @description The local hour of an act, 0 to 23; for `engagement.daypart` any hour of the part. */
                hour?: number;
                /** @description Only acts on this day of the week; Monday is 1. */
                weekday?: number;
                /** @description Only acts with this agent; `all` when absent. */
                agent?: "all" | "voice" | "sms";
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                /** @description Count applications or people. */
                distinct?: components["parameters"]["Distinct"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Part of the name or e-mail address; case and accents do not matter. What the token masks is
                 *     not searched, and if that is both, it is a 400.
                 */
                search?: string;
                progress?: components["schemas"]["Progress"];
                knockedOut?: boolean;
                decision?: components["schemas"]["Decision"][];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /**
                 * @description By invitation, the latest or the oldest first; by completion, the latest first and then
                 *     those without one by invitation; or by score, the highest first, equal scores and those
                 *     without one by their completion, else their invitation, the latest first (#81). What is
                 *     left equal is in the order of ids. By score is a 400 where the token masks scores.
                 */
                sort?: "most_recent" | "oldest" | "recently_completed" | "top_rated";
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.nextCursor` of the page before, with the same filters and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of candidates. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "cand_1",
                     *           "interviewerId": "intv_123",
                     *           "interviewerTitle": "Seasonal sales associate",
                     *           "person": {
                     *             "id": "pers_1",
                     *             "name": "Zoë Açık",
                     *             "email": "zoe@example.com",
                     *             "phone": null,
                     *             "country": "CA",
                     *             "location": "Vancouver"
                     *           },
                     *           "entry": "link",
                     *           "test": false,
                     *           "progress": "in_progress",
                     *           "knockedOut": false,
                     *           "decision": "none",
                     *           "score": {
                     *             "value": 74,
                     *             "min": 0,
                     *             "max": 100,
                     *             "normalized": 0.74
                     *           },
                     *           "invitedAt": "2026-03-01T17:00:00.000Z",
                     *           "startedAt": "2026-03-01T18:30:00.000Z",
                     *           "completedAt": null,
                     *           "lastEngagedAt": "2026-03-01T18:30:00.000Z",
                     *           "steps": [
                     *             {
                     *               "stepId": "resume",
                     *               "type": "resume",
                     *               "name": "Resume",
                     *               "status": "completed",
                     *               "startedAt": "2026-03-01T18:30:00.000Z",
                     *               "completedAt": "2026-03-01T18:31:00.000Z",
                     *               "attempts": 1,
                     *               "score": {
                     *                 "value": 74,
                     *                 "min": 0,
                     *                 "max": 100,
                     *                 "normalized": 0.74
                     *               }
                     *             },
                     *             {
                     *               "stepId": "voice",
                     *               "type": "web_interview",
                     *               "name": "Voice interview",
                     *               "status": "not_started",
                     *               "startedAt": null,
                     *               "completedAt": null,
                     *               "attempts": 0,
                     *               "score": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       },
                     *       "lastEventId": "812"
                     *     }
                     */
                    "application/json": components["schemas"]["CandidatePage"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cand_1",
                     *       "interviewerId": "intv_123",
                     *       "interviewerTitle": "Seasonal sales associate",
                     *       "person": {
                     *         "id": "pers_1",
                     *         "name": "Zoë Açık",
                     *         "email": "zoe@example.com",
                     *         "phone": null,
                     *         "country": "CA",
                     *         "location": "Vancouver"
                     *       },
                     *       "entry": "link",
                     *       "test": false,
                     *       "progress": "in_progress",
                     *       "knockedOut": false,
                     *       "decision": "none",
                     *       "score": {
                     *         "value": 74,
                     *         "min": 0,
                     *         "max": 100,
                     *         "normalized": 0.74
                     *       },
                     *       "invitedAt": "2026-03-01T17:00:00.000Z",
                     *       "startedAt": "2026-03-01T18:30:00.000Z",
                     *       "completedAt": null,
                     *       "lastEngagedAt": "2026-03-01T18:30:00.000Z",
                     *       "steps": [
                     *         {
                     *           "stepId": "resume",
                     *           "type": "resume",
                     *           "name": "Resume",
                     *           "status": "completed",
                     *           "startedAt": "2026-03-01T18:30:00.000Z",
                     *           "completedAt": "2026-03-01T18:31:00.000Z",
                     *           "attempts": 1,
                     *           "score": {
                     *             "value": 74,
                     *             "min": 0,
                     *             "max": 100,
                     *             "normalized": 0.74
                     *           }
                     *         },
                     *         {
                     *           "stepId": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "status": "not_started",
                     *           "startedAt": null,
                     *           "completedAt": null,
                     *           "attempts": 0,
                     *           "score": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `person.id` of any of the applications. */
                personId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was erased, now or before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "erasure_00vf1p5m0p9kq3w2r8c1xw7d",
                     *       "erasedAt": "2026-03-02T10:00:00.000Z",
                     *       "applications": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    ingestEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "evt-0001",
                 *       "source": "urn:ats:acme",
                 *       "type": "step.completed",
                 *       "time": "2026-03-01T18:31:00Z",
                 *       "subject": "cand_1",
                 *       "data": {
                 *         "interviewerId": "intv_123",
                 *         "stepId": "resume",
                 *         "score": 74,
                 *         "min": 0,
                 *         "max": 100
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["Event"];
                /**
                 * @example [
                 *       {
                 *         "specversion": "1.0",
                 *         "id": "evt-0001",
                 *         "source": "urn:ats:acme",
                 *         "type": "step.completed",
                 *         "time": "2026-03-01T18:31:00Z",
                 *         "subject": "cand_1",
                 *         "data": {
                 *           "interviewerId": "intv_123",
                 *           "stepId": "resume",
                 *           "score": 74,
                 *           "min": 0,
                 *           "max": 100
                 *         }
                 *       }
                 *     ]
                 */
                "application/cloudevents-batch+json": components["schemas"]["EventBatch"];
            };
        };
        responses: {
            /** @description All events are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": 10,
                     *       "stored": 9,
                     *       "repeated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IngestResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
            };
            header?: {
                /** @description Go on after this id; without it the stream starts now. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 812
                     *     event: change
                     *     data: {"type":"step.completed","interviewerId":"intv_1","candidateId":"cand_1","at":"2026-03-02T10:00:00.000Z"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** @description Check and count only. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportInput"];
            };
        };
        responses: {
            /** @description The import has begun. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_1",
                     *       "status": "succeeded",
                     *       "dryRun": false,
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "finishedAt": "2026-03-02T10:00:02.000Z",
                     *       "progress": 1,
                     *       "counts": {
                     *         "rows": 5041,
                     *         "candidates": 1200,
                     *         "interviewers": 6,
                     *         "interviewersCreated": 6,
                     *         "events": 5041,
                     *         "eventsStored": 5041,
                     *         "eventsRepeated": 0
                     *       },
                     *       "problemCount": 0,
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_1",
                     *       "status": "succeeded",
                     *       "dryRun": false,
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "finishedAt": "2026-03-02T10:00:02.000Z",
                     *       "progress": 1,
                     *       "counts": {
                     *         "rows": 5041,
                     *         "candidates": 1200,
                     *         "interviewers": 6,
                     *         "interviewersCreated": 6,
                     *         "events": 5041,
                     *         "eventsStored": 5041,
                     *         "eventsRepeated": 0
                     *       },
                     *       "problemCount": 0,
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registry, by id. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "rate.response",
                     *           "title": "Response rate",
                     *           "definition": "Candidates who started at least one step out of those invited in the window.",
                     *           "unit": "rate",
                     *           "clock": "cohort",
                     *           "numerator": "Started",
                     *           "denominator": "Invited",
                     *           "baseline": true,
                     *           "whenEmpty": "null",
                     *           "listable": [
                     *             {
                     *               "name": "part",
                     *               "required": false
                     *             },
                     *             {
                     *               "name": "distinct",
                     *               "required": false
                     *             },
                     *             {
                     *               "name": "from",
                     *               "required": false
                     *             },
                     *             {
                     *               "name": "to",
                     *               "required": false
                     *             },
                     *             {
                     *               "name": "stage",
                     *               "required": false
                     *             },
                     *             {
                     *               "name": "includeTest",
                     *               "required": false
                     *             },
                     *             {
                     *               "name": "asOf",
                     *               "required": false
                     *             },
                     *             {
                     *               "name": "outcomesUntil",
                     *               "required": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MetricPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFunnel: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /** @description Count applications or people. */
                distinct?: components["parameters"]["Distinct"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "cohort",
                     *       "window": {
                     *         "from": "2026-02-01T08:00:00.000Z",
                     *         "to": "2026-03-01T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-03-02T10:00:00.000Z",
                     *       "outcomesUntil": "2026-03-02T10:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2026-01-04T08:00:00.000Z",
                     *         "to": "2026-02-01T08:00:00.000Z",
                     *         "outcomesUntil": "2026-02-02T10:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "metrics": {
                     *         "invited": {
                     *           "metric": "funnel.invited",
                     *           "definition": "Applications invited in the window.",
                     *           "unit": "count",
                     *           "value": 100,
                     *           "numerator": 100,
                     *           "denominator": null,
                     *           "baseline": 80,
                     *           "baselineDenominator": null,
                     *           "delta": 0.25,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "started": {
                     *           "metric": "funnel.started",
                     *           "definition": "Of those, the ones with a step started.",
                     *           "unit": "count",
                     *           "value": 60,
                     *           "numerator": 60,
                     *           "denominator": null,
                     *           "baseline": 40,
                     *           "baselineDenominator": null,
                     *           "delta": 0.5,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "completed": {
                     *           "metric": "funnel.completed",
                     *           "definition": "Of those, the ones with every required step completed.",
                     *           "unit": "count",
                     *           "value": 30,
                     *           "numerator": 30,
                     *           "denominator": null,
                     *           "baseline": 20,
                     *           "baselineDenominator": null,
                     *           "delta": 0.5,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "responseRate": {
                     *           "metric": "rate.response",
                     *           "definition": "Started out of invited.",
                     *           "unit": "rate",
                     *           "value": 0.6,
                     *           "numerator": 60,
                     *           "denominator": 100,
                     *           "baseline": 0.5,
                     *           "baselineDenominator": 80,
                     *           "delta": 0.1,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         },
                     *         "completionRate": {
                     *           "metric": "rate.completion",
                     *           "definition": "Completed out of started.",
                     *           "unit": "rate",
                     *           "value": 0.5,
                     *           "numerator": 30,
                     *           "denominator": 60,
                     *           "baseline": 0.5,
                     *           "baselineDenominator": 40,
                     *           "delta": 0,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         },
                     *         "dropOffRate": {
                     *           "metric": "rate.dropoff",
                     *           "definition": "Started but not completed out of started.",
                     *           "unit": "rate",
                     *           "value": 0.5,
                     *           "numerator": 30,
                     *           "denominator": 60,
                     *           "baseline": 0.5,
                     *           "baselineDenominator": 40,
                     *           "delta": 0,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         },
                     *         "pipelineRate": {
                     *           "metric": "rate.pipeline",
                     *           "definition": "Completed out of invited.",
                     *           "unit": "rate",
                     *           "value": 0.3,
                     *           "numerator": 30,
                     *           "denominator": 100,
                     *           "baseline": 0.25,
                     *           "baselineDenominator": 80,
                     *           "delta": 0.05,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         }
                     *       },
                     *       "dropOff": {
                     *         "knockedOut": {
                     *           "metric": "rate.knockout",
                     *           "definition": "Knocked out.",
                     *           "unit": "rate",
                     *           "value": 0.2,
                     *           "numerator": 12,
                     *           "denominator": 60,
                     *           "baseline": 0.2,
                     *           "baselineDenominator": 40,
                     *           "delta": 0,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         },
                     *         "dismissed": {
                     *           "metric": "rate.dismissed",
                     *           "definition": "Dismissed by the team.",
                     *           "unit": "rate",
                     *           "value": 0.1,
                     *           "numerator": 6,
                     *           "denominator": 60,
                     *           "baseline": 0.1,
                     *           "baselineDenominator": 40,
                     *           "delta": 0,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         },
                     *         "abandoned": {
                     *           "metric": "rate.abandon",
                     *           "definition": "No activity for 7 days.",
                     *           "unit": "rate",
                     *           "value": 0.1,
                     *           "numerator": 6,
                     *           "denominator": 60,
                     *           "baseline": 0.1,
                     *           "baselineDenominator": 40,
                     *           "delta": 0,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         },
                     *         "inProgress": {
                     *           "metric": "rate.in_progress",
                     *           "definition": "Still in progress.",
                     *           "unit": "rate",
                     *           "value": 0.1,
                     *           "numerator": 6,
                     *           "denominator": 60,
                     *           "baseline": 0.1,
                     *           "baselineDenominator": 40,
                     *           "delta": 0,
                     *           "deltaKind": "points",
                     *           "lowSample": false
                     *         }
                     *       },
                     *       "maturity": {
                     *         "maturing": false,
                     *         "youngShare": 0.05,
                     *         "medianSecondsToComplete": 86400
                     *       },
                     *       "steps": [
                     *         {
                     *           "stepId": "voice",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "entered": 60,
                     *           "completed": 30,
                     *           "knockedOut": 12,
                     *           "inProgress": 18,
                     *           "rate": {
                     *             "metric": "step.rate",
                     *             "definition": "Completed out of those who entered the step.",
                     *             "unit": "rate",
                     *             "value": 0.5,
                     *             "numerator": 30,
                     *             "denominator": 60,
                     *             "baseline": 0.5,
                     *             "baselineDenominator": 40,
                     *             "delta": 0,
                     *             "deltaKind": "points",
                     *             "lowSample": false
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Funnel"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSummary: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /** @description Count applications or people. */
                distinct?: components["parameters"]["Distinct"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "activity",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2026-09-24T08:00:00.000Z",
                     *         "to": "2026-10-24T08:00:00.000Z",
                     *         "outcomesUntil": "2026-10-24T08:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": [
                     *         "intv_seasonal-sales-associate"
                     *       ],
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 0
                     *         }
                     *       ],
                     *       "candidates": {
                     *         "metric": "candidates.entered",
                     *         "definition": "Applications that entered in the window.",
                     *         "unit": "count",
                     *         "value": 204,
                     *         "numerator": 204,
                     *         "denominator": null,
                     *         "baseline": 59,
                     *         "baselineDenominator": null,
                     *         "delta": 2.457627118644068,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "interviews": {
                     *         "metric": "interviews.completed",
                     *         "definition": "Applications whose last required step was completed in the window.",
                     *         "unit": "count",
                     *         "value": 47,
                     *         "numerator": 47,
                     *         "denominator": null,
                     *         "baseline": 29,
                     *         "baselineDenominator": null,
                     *         "delta": 0.6206896551724138,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "savings": {
                     *         "net": {
                     *           "metric": "savings.net",
                     *           "definition": "Gross savings less spend, in minor units.",
                     *           "unit": "money",
                     *           "value": 126263,
                     *           "numerator": 126263,
                     *           "denominator": null,
                     *           "baseline": 63093,
                     *           "baselineDenominator": null,
                     *           "delta": 1.0012204206488835,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "gross": {
                     *           "metric": "savings.gross",
                     *           "definition": "Completed step attempts of the window, times the minutes each takes by hand, times the hourly cost when it was completed, in minor units.",
                     *           "unit": "money",
                     *           "value": 144083,
                     *           "numerator": 144083,
                     *           "denominator": null,
                     *           "baseline": 72333,
                     *           "baselineDenominator": null,
                     *           "delta": 0.9919400550232951,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "spend": {
                     *           "metric": "spend.total",
                     *           "definition": "Charges of the window, in minor units.",
                     *           "unit": "money",
                     *           "value": 17820,
                     *           "numerator": 17820,
                     *           "denominator": null,
                     *           "baseline": 9240,
                     *           "baselineDenominator": null,
                     *           "delta": 0.9285714285714286,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "hourlyCost": {
                     *           "amountMinor": 3500,
                     *           "currency": "USD"
                     *         },
                     *         "isDefaultRate": true
                     *       },
                     *       "passRate": {
                     *         "metric": "rate.pass",
                     *         "definition": "Completed with no step knocked out, in any attempt, and every enforced minimum score reached in the attempt that counts, out of completed or knocked out.",
                     *         "unit": "rate",
                     *         "value": 0.6666666666666666,
                     *         "numerator": 46,
                     *         "denominator": 69,
                     *         "baseline": 0.9032258064516129,
                     *         "baselineDenominator": 31,
                     *         "delta": -0.23655913978494625,
                     *         "deltaKind": "points",
                     *         "lowSample": false
                     *       },
                     *       "stages": [
                     *         {
                     *           "stage": "sms",
                     *           "stepId": "sms",
                     *           "type": "conversational_sms",
                     *           "name": "Text message screen",
                     *           "notStarted": 72,
                     *           "inProgress": 15,
                     *           "completed": 96,
                     *           "knockedOut": 21
                     *         },
                     *         {
                     *           "stage": "interview",
                     *           "stepId": "interview",
                     *           "type": "web_interview",
                     *           "name": "Voice interview",
                     *           "notStarted": 134,
                     *           "inProgress": 22,
                     *           "completed": 46,
                     *           "knockedOut": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Summary"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSeries: {
        parameters: {
            query: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from: components["schemas"]["Instant"];
                /** @description End of the window, excluded; later than `from`. */
                to: components["schemas"]["Instant"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                series: components["schemas"]["SeriesId"];
                /** @description When absent, hours up to a day, else days. */
                frequency?: components["schemas"]["Frequency"];
                /** @description Only steps of this type, for `interviews.volume`. */
                stepType?: components["schemas"]["StepType"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "activity",
                     *       "window": {
                     *         "from": "2025-11-23T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2024-11-23T08:00:00.000Z",
                     *         "to": "2025-11-23T08:00:00.000Z",
                     *         "outcomesUntil": "2025-11-23T08:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 11020
                     *         }
                     *       ],
                     *       "series": "spend.by_service",
                     *       "frequency": "month",
                     *       "unit": "money",
                     *       "currency": "USD",
                     *       "total": {
                     *         "metric": "spend.total",
                     *         "definition": "Charges of the window, in minor units.",
                     *         "unit": "money",
                     *         "value": 576400,
                     *         "numerator": 576400,
                     *         "denominator": null,
                     *         "baseline": 18325,
                     *         "baselineDenominator": null,
                     *         "delta": 30.454297407912687,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "average": 44338.46153846154,
                     *       "peak": {
                     *         "from": "2026-07-01T07:00:00.000Z",
                     *         "value": 75885
                     *       },
                     *       "parts": [
                     *         "form",
                     *         "integrity",
                     *         "resume",
                     *         "sms",
                     *         "voice"
                     *       ],
                     *       "buckets": [
                     *         {
                     *           "from": "2025-11-23T08:00:00.000Z",
                     *           "to": "2025-12-01T08:00:00.000Z",
                     *           "value": 5020,
                     *           "parts": {
                     *             "form": 50,
                     *             "integrity": 350,
                     *             "resume": 240,
                     *             "sms": 1500,
                     *             "voice": 2880
                     *           }
                     *         },
                     *         {
                     *           "from": "2025-12-01T08:00:00.000Z",
                     *           "to": "2026-01-01T08:00:00.000Z",
                     *           "value": 22305,
                     *           "parts": {
                     *             "form": 160,
                     *             "integrity": 1400,
                     *             "resume": 885,
                     *             "sms": 5460,
                     *             "voice": 14400
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Series"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTimeToEngage: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /** @description Count applications or people. */
                distinct?: components["parameters"]["Distinct"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "cohort",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2026-09-24T08:00:00.000Z",
                     *         "to": "2026-10-24T08:00:00.000Z",
                     *         "outcomesUntil": "2026-10-24T08:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 20
                     *         }
                     *       ],
                     *       "mean": {
                     *         "metric": "tte.mean",
                     *         "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the mean over candidates who engaged.",
                     *         "unit": "seconds",
                     *         "value": 44930.303284467715,
                     *         "numerator": null,
                     *         "denominator": 573,
                     *         "baseline": 42628.839457665905,
                     *         "baselineDenominator": 437,
                     *         "delta": 0.053988423238389135,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "median": {
                     *         "metric": "tte.median",
                     *         "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the middle over candidates who engaged.",
                     *         "unit": "seconds",
                     *         "value": 19987.405,
                     *         "numerator": null,
                     *         "denominator": 573,
                     *         "baseline": 25116.557,
                     *         "baselineDenominator": 437,
                     *         "delta": -0.20421397725810914,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "min": {
                     *         "metric": "tte.min",
                     *         "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the shortest.",
                     *         "unit": "seconds",
                     *         "value": 458.6,
                     *         "numerator": null,
                     *         "denominator": 573,
                     *         "baseline": 583.758,
                     *         "baselineDenominator": 437,
                     *         "delta": -0.2144004878733996,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "max": {
                     *         "metric": "tte.max",
                     *         "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the longest.",
                     *         "unit": "seconds",
                     *         "value": 636132.791,
                     *         "numerator": null,
                     *         "denominator": 573,
                     *         "baseline": 277353.044,
                     *         "baselineDenominator": 437,
                     *         "delta": 1.2935850345309352,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "measured": 573,
                     *       "negative": 0,
                     *       "responseRate": {
                     *         "metric": "rate.response",
                     *         "definition": "Started out of invited.",
                     *         "unit": "rate",
                     *         "value": 0.6073619631901841,
                     *         "numerator": 495,
                     *         "denominator": 815,
                     *         "baseline": 0.6006546644844517,
                     *         "baselineDenominator": 611,
                     *         "delta": 0.00670729870573239,
                     *         "deltaKind": "points",
                     *         "lowSample": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TimeToEngage"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEngagementHours: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                agent?: "all" | "voice" | "sms";
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "activity",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "none",
                     *       "baselineWindow": null,
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 68
                     *         }
                     *       ],
                     *       "agent": "all",
                     *       "total": 2664,
                     *       "hours": [
                     *         51,
                     *         63,
                     *         45,
                     *         45,
                     *         73,
                     *         110,
                     *         157,
                     *         147,
                     *         136,
                     *         176,
                     *         143,
                     *         106,
                     *         151,
                     *         122,
                     *         140,
                     *         158,
                     *         102,
                     *         126,
                     *         112,
                     *         138,
                     *         117,
                     *         124,
                     *         66,
                     *         56
                     *       ],
                     *       "weekdays": [
                     *         [
                     *           18,
                     *           17,
                     *           7,
                     *           8,
                     *           10,
                     *           12,
                     *           16,
                     *           9,
                     *           15,
                     *           23,
                     *           8,
                     *           20,
                     *           36,
                     *           30,
                     *           22,
                     *           16,
                     *           13,
                     *           14,
                     *           27,
                     *           28,
                     *           25,
                     *           27,
                     *           12,
                     *           18
                     *         ],
                     *         [
                     *           9,
                     *           7,
                     *           2,
                     *           7,
                     *           25,
                     *           15,
                     *           33,
                     *           40,
                     *           26,
                     *           32,
                     *           18,
                     *           16,
                     *           22,
                     *           7,
                     *           15,
                     *           13,
                     *           19,
                     *           25,
                     *           22,
                     *           18,
                     *           33,
                     *           17,
                     *           6,
                     *           10
                     *         ],
                     *         [
                     *           11,
                     *           11,
                     *           7,
                     *           4,
                     *           3,
                     *           25,
                     *           27,
                     *           35,
                     *           32,
                     *           13,
                     *           30,
                     *           20,
                     *           27,
                     *           25,
                     *           31,
                     *           15,
                     *           13,
                     *           16,
                     *           31,
                     *           16,
                     *           11,
                     *           7,
                     *           10,
                     *           4
                     *         ],
                     *         [
                     *           4,
                     *           4,
                     *           4,
                     *           8,
                     *           19,
                     *           25,
                     *           26,
                     *           16,
                     *           34,
                     *           36,
                     *           41,
                     *           19,
                     *           34,
                     *           17,
                     *           22,
                     *           45,
                     *           19,
                     *           27,
                     *           10,
                     *           16,
                     *           12,
                     *           25,
                     *           10,
                     *           8
                     *         ],
                     *         [
                     *           2,
                     *           7,
                     *           8,
                     *           0,
                     *           10,
                     *           16,
                     *           10,
                     *           11,
                     *           4,
                     *           26,
                     *           23,
                     *           16,
                     *           12,
                     *           9,
                     *           15,
                     *           18,
                     *           16,
                     *           21,
                     *           5,
                     *           23,
                     *           9,
                     *           19,
                     *           10,
                     *           3
                     *         ],
                     *         [
                     *           2,
                     *           7,
                     *           5,
                     *           7,
                     *           5,
                     *           6,
                     *           21,
                     *           17,
                     *           10,
                     *           24,
                     *           8,
                     *           7,
                     *           11,
                     *           12,
                     *           17,
                     *           29,
                     *           15,
                     *           10,
                     *           8,
                     *           23,
                     *           14,
                     *           16,
                     *           12,
                     *           5
                     *         ],
                     *         [
                     *           5,
                     *           10,
                     *           12,
                     *           11,
                     *           1,
                     *           11,
                     *           24,
                     *           19,
                     *           15,
                     *           22,
                     *           15,
                     *           8,
                     *           9,
                     *           22,
                     *           18,
                     *           22,
                     *           7,
                     *           13,
                     *           9,
                     *           14,
                     *           13,
                     *           13,
                     *           6,
                     *           8
                     *         ]
                     *       ],
                     *       "peak": {
                     *         "hour": 9,
                     *         "count": 176
                     *       },
                     *       "dayParts": [
                     *         {
                     *           "part": "night",
                     *           "from": 0,
                     *           "to": 6,
                     *           "count": 387,
                     *           "share": 0.14527027027027026
                     *         },
                     *         {
                     *           "part": "morning",
                     *           "from": 6,
                     *           "to": 12,
                     *           "count": 865,
                     *           "share": 0.3246996996996997
                     *         },
                     *         {
                     *           "part": "afternoon",
                     *           "from": 12,
                     *           "to": 18,
                     *           "count": 799,
                     *           "share": 0.29992492492492495
                     *         },
                     *         {
                     *           "part": "evening",
                     *           "from": 18,
                     *           "to": 24,
                     *           "count": 613,
                     *           "share": 0.2301051051051051
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EngagementHours"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVoice: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /** @description Count applications or people. */
                distinct?: components["parameters"]["Distinct"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "cohort",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2026-09-24T08:00:00.000Z",
                     *         "to": "2026-10-24T08:00:00.000Z",
                     *         "outcomesUntil": "2026-10-24T08:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 20
                     *         }
                     *       ],
                     *       "duration": {
                     *         "mean": {
                     *           "metric": "voice.duration.mean",
                     *           "definition": "Mean length of calls completed in the window, in seconds.",
                     *           "unit": "seconds",
                     *           "value": 930.3788546255507,
                     *           "numerator": null,
                     *           "denominator": 227,
                     *           "baseline": 945.1219512195122,
                     *           "baselineDenominator": 205,
                     *           "delta": -0.015599147363933424,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "median": {
                     *           "metric": "voice.duration.median",
                     *           "definition": "Middle length of calls completed in the window, in seconds.",
                     *           "unit": "seconds",
                     *           "value": 917,
                     *           "numerator": null,
                     *           "denominator": 227,
                     *           "baseline": 938,
                     *           "baselineDenominator": 205,
                     *           "delta": -0.022388059701492536,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "calls": 227
                     *       },
                     *       "score": {
                     *         "mean": {
                     *           "metric": "voice.score.mean",
                     *           "definition": "Mean match score of scored applications, 0 to 100; of the attempt that counts.",
                     *           "unit": "score",
                     *           "value": 70.81308411214954,
                     *           "numerator": null,
                     *           "denominator": 214,
                     *           "baseline": 69.95027624309392,
                     *           "baselineDenominator": 181,
                     *           "delta": 0.01233458844475684,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "median": {
                     *           "metric": "voice.score.median",
                     *           "definition": "Middle match score of scored applications, 0 to 100; of the attempt that counts.",
                     *           "unit": "score",
                     *           "value": 70,
                     *           "numerator": null,
                     *           "denominator": 214,
                     *           "baseline": 70,
                     *           "baselineDenominator": 181,
                     *           "delta": 0,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "sd": {
                     *           "metric": "voice.score.sd",
                     *           "definition": "Standard deviation of the match scores, in points.",
                     *           "unit": "score",
                     *           "value": 12.714794415573865,
                     *           "numerator": null,
                     *           "denominator": 214,
                     *           "baseline": 13.68157055501548,
                     *           "baselineDenominator": 181,
                     *           "delta": -0.07066265788376232,
                     *           "deltaKind": "relative",
                     *           "lowSample": false
                     *         },
                     *         "scored": 214
                     *       },
                     *       "histogram": [
                     *         0,
                     *         0,
                     *         0,
                     *         1,
                     *         12,
                     *         22,
                     *         70,
                     *         58,
                     *         32,
                     *         19
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Voice"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getQuestions: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /** @description Questions per ranking. */
                limit?: number;
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "cohort",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "none",
                     *       "baselineWindow": null,
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 20
                     *         }
                     *       ],
                     *       "passMark": 60,
                     *       "smallestSample": 5,
                     *       "total": 133,
                     *       "tooFew": 8,
                     *       "top": [
                     *         {
                     *           "interviewerId": "intv_customer-support-specialist",
                     *           "stepId": "interview",
                     *           "questionId": "motivation",
                     *           "kind": "scored",
                     *           "answered": 18,
                     *           "scored": 18,
                     *           "score": 82.09877777777778,
                     *           "passed": 15,
                     *           "passRate": 0.8333333333333334,
                     *           "lowSample": true
                     *         },
                     *         {
                     *           "interviewerId": "intv_call-centre-japan",
                     *           "stepId": "interview",
                     *           "questionId": "motivation",
                     *           "kind": "scored",
                     *           "answered": 13,
                     *           "scored": 13,
                     *           "score": 81.19659230769231,
                     *           "passed": 11,
                     *           "passRate": 0.8461538461538461,
                     *           "lowSample": true
                     *         }
                     *       ],
                     *       "bottom": [
                     *         {
                     *           "interviewerId": "intv_reporting-analyst",
                     *           "stepId": "interview",
                     *           "questionId": "problem-solving",
                     *           "kind": "scored",
                     *           "answered": 6,
                     *           "scored": 6,
                     *           "score": 24.07405,
                     *           "passed": 0,
                     *           "passRate": 0,
                     *           "lowSample": true
                     *         },
                     *         {
                     *           "interviewerId": "intv_kundenberatung",
                     *           "stepId": "interview",
                     *           "questionId": "problem-solving",
                     *           "kind": "scored",
                     *           "answered": 5,
                     *           "scored": 5,
                     *           "score": 48.8889,
                     *           "passed": 0,
                     *           "passRate": 0,
                     *           "lowSample": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Questions"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSms: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /** @description Count applications or people. */
                distinct?: components["parameters"]["Distinct"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "cohort",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2026-09-24T08:00:00.000Z",
                     *         "to": "2026-10-24T08:00:00.000Z",
                     *         "outcomesUntil": "2026-10-24T08:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 20
                     *         }
                     *       ],
                     *       "initiated": {
                     *         "metric": "sms.initiated",
                     *         "definition": "Applications with at least one text message sent.",
                     *         "unit": "count",
                     *         "value": 427,
                     *         "numerator": 427,
                     *         "denominator": null,
                     *         "baseline": 243,
                     *         "baselineDenominator": null,
                     *         "delta": 0.757201646090535,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "replied": {
                     *         "metric": "sms.replied",
                     *         "definition": "Of those, the ones with at least one text message received.",
                     *         "unit": "count",
                     *         "value": 309,
                     *         "numerator": 309,
                     *         "denominator": null,
                     *         "baseline": 182,
                     *         "baselineDenominator": null,
                     *         "delta": 0.6978021978021978,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "completed": {
                     *         "metric": "sms.completed",
                     *         "definition": "Of those who replied, the ones who finished the text message screen.",
                     *         "unit": "count",
                     *         "value": 249,
                     *         "numerator": 249,
                     *         "denominator": null,
                     *         "baseline": 156,
                     *         "baselineDenominator": null,
                     *         "delta": 0.5961538461538461,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "completionRate": {
                     *         "metric": "sms.completion",
                     *         "definition": "Completed out of initiated.",
                     *         "unit": "rate",
                     *         "value": 0.5831381733021077,
                     *         "numerator": 249,
                     *         "denominator": 427,
                     *         "baseline": 0.6419753086419753,
                     *         "baselineDenominator": 243,
                     *         "delta": -0.05883713533986756,
                     *         "deltaKind": "points",
                     *         "lowSample": false
                     *       },
                     *       "replyRate": {
                     *         "metric": "sms.reply",
                     *         "definition": "Replied out of initiated.",
                     *         "unit": "rate",
                     *         "value": 0.7236533957845434,
                     *         "numerator": 309,
                     *         "denominator": 427,
                     *         "baseline": 0.7489711934156379,
                     *         "baselineDenominator": 243,
                     *         "delta": -0.02531779763109454,
                     *         "deltaKind": "points",
                     *         "lowSample": false
                     *       },
                     *       "eligibility": {
                     *         "metric": "sms.eligibility",
                     *         "definition": "Passed out of passed and failed; a knockout is a failure.",
                     *         "unit": "rate",
                     *         "value": 0.8315018315018315,
                     *         "numerator": 227,
                     *         "denominator": 273,
                     *         "baseline": 0.8484848484848485,
                     *         "baselineDenominator": 165,
                     *         "delta": -0.016983016983016963,
                     *         "deltaKind": "points",
                     *         "lowSample": false
                     *       },
                     *       "passed": 227,
                     *       "failed": 46,
                     *       "undetermined": 9,
                     *       "knockouts": [
                     *         {
                     *           "interviewerId": "intv_seasonal-sales-associate",
                     *           "stepId": "sms",
                     *           "questionId": "weekend-shifts",
                     *           "knockedOut": 18,
                     *           "answered": 119,
                     *           "rate": 0.15126050420168066,
                     *           "lowSample": false,
                     *           "otherFailures": 0
                     *         },
                     *         {
                     *           "interviewerId": "intv_warehouse-shift-lead",
                     *           "stepId": "sms",
                     *           "questionId": "work-permit",
                     *           "knockedOut": 1,
                     *           "answered": 8,
                     *           "rate": 0.125,
                     *           "lowSample": true,
                     *           "otherFailures": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Sms"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getResume: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /** @description Count applications or people. */
                distinct?: components["parameters"]["Distinct"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /**
                 * @description Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.
                 *     A baseline is the same question with its own window and this set to its `outcomesUntil`.
                 */
                outcomesUntil?: components["parameters"]["OutcomesUntil"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "cohort",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2026-09-24T08:00:00.000Z",
                     *         "to": "2026-10-24T08:00:00.000Z",
                     *         "outcomesUntil": "2026-10-24T08:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 20
                     *         }
                     *       ],
                     *       "eligibility": {
                     *         "metric": "resume.eligibility",
                     *         "definition": "Passed out of passed and failed; a knockout is a failure.",
                     *         "unit": "rate",
                     *         "value": 0.8384615384615385,
                     *         "numerator": 109,
                     *         "denominator": 130,
                     *         "baseline": 0.8521739130434782,
                     *         "baselineDenominator": 115,
                     *         "delta": -0.013712374581939746,
                     *         "deltaKind": "points",
                     *         "lowSample": false
                     *       },
                     *       "uploaded": 141,
                     *       "passed": 109,
                     *       "failed": 21,
                     *       "pending": 11,
                     *       "scoreAverage": {
                     *         "metric": "resume.score.avg",
                     *         "definition": "Mean of the criteria’s mean scores, 0 to 100.",
                     *         "unit": "score",
                     *         "value": 62.79051998209753,
                     *         "numerator": null,
                     *         "denominator": 22,
                     *         "baseline": 60.17206774583111,
                     *         "baselineDenominator": 22,
                     *         "delta": 0.04351607538778381,
                     *         "deltaKind": "relative",
                     *         "lowSample": true
                     *       },
                     *       "weightedAverage": 63.72932330827068,
                     *       "criteria": [
                     *         {
                     *           "interviewerId": "intv_account-executive",
                     *           "stepId": "resume",
                     *           "criterionId": "relevant-experience",
                     *           "scored": 11,
                     *           "score": 73.54545454545455
                     *         },
                     *         {
                     *           "interviewerId": "intv_account-executive",
                     *           "stepId": "resume",
                     *           "criterionId": "skills-match",
                     *           "scored": 11,
                     *           "score": 73
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Resume"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSpend: {
        parameters: {
            query?: {
                /** @description Only these interviewers; repeatable. An unknown one is a 404. */
                interviewerId?: components["parameters"]["InterviewerIds"];
                /** @description Only interviewers with these labels; as in `listInterviewers`. */
                label?: components["parameters"]["LabelFilters"];
                /** @description Start of the window, included. */
                from?: components["parameters"]["From"];
                /** @description End of the window, excluded; later than `from`. */
                to?: components["parameters"]["To"];
                /** @description Zone of calendar days; the workspace's when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                baseline?: components["parameters"]["Baseline"];
                /** @description Count test interviewers and test candidates too. */
                includeTest?: components["parameters"]["IncludeTest"];
                /**
                 * @description Only applications that reached this stage (#41): the id of a step they entered, `questions` for
                 *     those with answers to questions, `completed` for those with the whole workflow done. Over several
                 *     interviewers also the type of a step; of one, where it has no step of that id.
                 */
                stage?: components["parameters"]["Stage"];
                /**
                 * @description Answer as this server would have answered then: only events recorded until then, only outcomes
                 *     that had happened by then, and interviewers, labels, settings and the zone as they were set. Now
                 *     when absent; never in the future.
                 */
                asOf?: components["parameters"]["AsOf"];
                /** @description JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribution": "activity",
                     *       "window": {
                     *         "from": "2026-10-24T08:00:00.000Z",
                     *         "to": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "timeZone": "America/Vancouver",
                     *       "asOf": "2026-11-23T08:00:00.000Z",
                     *       "outcomesUntil": "2026-11-23T08:00:00.000Z",
                     *       "baselineChoice": "previous_period",
                     *       "baselineWindow": {
                     *         "from": "2026-09-24T08:00:00.000Z",
                     *         "to": "2026-10-24T08:00:00.000Z",
                     *         "outcomesUntil": "2026-10-24T08:00:00.000Z"
                     *       },
                     *       "distinct": "application",
                     *       "countedAttempt": "latest",
                     *       "includeTest": false,
                     *       "interviewerIds": null,
                     *       "labels": [],
                     *       "stage": null,
                     *       "exclusions": [
                     *         {
                     *           "reason": "test",
                     *           "count": 2345
                     *         }
                     *       ],
                     *       "currency": "USD",
                     *       "total": {
                     *         "metric": "spend.total",
                     *         "definition": "Charges of the window, in minor units.",
                     *         "unit": "money",
                     *         "value": 75035,
                     *         "numerator": 75035,
                     *         "denominator": null,
                     *         "baseline": 63860,
                     *         "baselineDenominator": null,
                     *         "delta": 0.17499217037269027,
                     *         "deltaKind": "relative",
                     *         "lowSample": false
                     *       },
                     *       "services": [
                     *         {
                     *           "service": "voice",
                     *           "amount": {
                     *             "amountMinor": 54480,
                     *             "currency": "USD"
                     *           },
                     *           "share": 0.7260611714533218,
                     *           "percent": 72.6
                     *         },
                     *         {
                     *           "service": "sms",
                     *           "amount": {
                     *             "amountMinor": 15060,
                     *             "currency": "USD"
                     *           },
                     *           "share": 0.2007063370427134,
                     *           "percent": 20.1
                     *         }
                     *       ],
                     *       "budgets": [
                     *         {
                     *           "interviewerId": "intv_security-guard",
                     *           "title": "Security Guard",
                     *           "budget": {
                     *             "type": "all_time",
                     *             "amount": {
                     *               "amountMinor": 3900,
                     *               "currency": "USD"
                     *             }
                     *           },
                     *           "spent": {
                     *             "amountMinor": 4020,
                     *             "currency": "USD"
                     *           },
                     *           "used": 1.0307692307692307,
                     *           "state": "paused",
                     *           "dailyAverage": 25.666666666666668,
                     *           "runwayDays": 0
                     *         },
                     *         {
                     *           "interviewerId": "intv_hotel-front-desk-agent",
                     *           "title": "Hotel Front Desk Agent",
                     *           "budget": {
                     *             "type": "all_time",
                     *             "amount": {
                     *               "amountMinor": 24700,
                     *               "currency": "USD"
                     *             }
                     *           },
                     *           "spent": {
                     *             "amountMinor": 23650,
                     *             "currency": "USD"
                     *           },
                     *           "used": 0.9574898785425101,
                     *           "state": "warning",
                     *           "dailyAverage": 110,
                     *           "runwayDays": 9.545454545454545
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Spend"];
                    "text/csv": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings in force now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Northwest Talent Partners",
                     *       "timeZone": "America/Vancouver",
                     *       "currency": "USD",
                     *       "locale": "en",
                     *       "countedAttempt": "latest",
                     *       "lowSampleBelow": 30,
                     *       "smallestRankedSample": 5,
                     *       "abandonedAfterDays": 7,
                     *       "passMark": 60,
                     *       "topRatedFrom": 80,
                     *       "weekStartsOn": 1,
                     *       "manualMinutes": {
                     *         "voice": 30,
                     *         "sms": 10,
                     *         "resume": 6,
                     *         "form": 5
                     *       },
                     *       "priceBook": {},
                     *       "hourlyCost": {
                     *         "amountMinor": 3500,
                     *         "currency": "USD"
                     *       },
                     *       "isDefaultRate": true
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hourlyCost": {
                 *         "amountMinor": 4200,
                 *         "currency": "USD"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SettingsPatch"];
            };
        };
        responses: {
            /** @description The settings in force now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Northwest Talent Partners",
                     *       "timeZone": "America/Vancouver",
                     *       "currency": "USD",
                     *       "locale": "en",
                     *       "countedAttempt": "latest",
                     *       "lowSampleBelow": 30,
                     *       "smallestRankedSample": 5,
                     *       "abandonedAfterDays": 7,
                     *       "passMark": 60,
                     *       "topRatedFrom": 80,
                     *       "weekStartsOn": 1,
                     *       "manualMinutes": {
                     *         "voice": 30,
                     *         "sms": 10,
                     *         "resume": 6,
                     *         "form": 5
                     *       },
                     *       "priceBook": {},
                     *       "hourlyCost": {
                     *         "amountMinor": 3500,
                     *         "currency": "USD"
                     *       },
                     *       "isDefaultRate": true
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSettingChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest 200 changes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "setting": "hourlyCost",
                     *           "value": {
                     *             "amountMinor": 4200,
                     *             "currency": "USD"
                     *           },
                     *           "effectiveFrom": "2026-03-01T08:00:00.000Z",
                     *           "changedAt": "2026-03-02T10:00:00.000Z",
                     *           "changedBy": "key_1"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SettingChangePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All roles. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "role_1",
                     *           "name": "Coordinator",
                     *           "description": null,
                     *           "permissions": [
                     *             "candidates:read"
                     *           ],
                     *           "builtIn": false,
                     *           "members": 2
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Coordinator",
                 *       "permissions": [
                 *         "candidates:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description The role. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "role_1",
                     *       "name": "Coordinator",
                     *       "description": null,
                     *       "permissions": [
                     *         "candidates:read"
                     *       ],
                     *       "builtIn": false,
                     *       "members": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "role_1",
                     *       "name": "Coordinator",
                     *       "description": null,
                     *       "permissions": [
                     *         "candidates:read"
                     *       ],
                     *       "builtIn": false,
                     *       "members": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "role_1"
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "candidates:read",
                 *         "candidates:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RolePatch"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "role_1",
                     *       "name": "Coordinator",
                     *       "description": null,
                     *       "permissions": [
                     *         "candidates:read"
                     *       ],
                     *       "builtIn": false,
                     *       "members": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.nextCursor` of the page before, with the same filters and sort. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "mem_1",
                     *           "email": "ada@example.com",
                     *           "name": "Ada",
                     *           "roleId": "recruiter",
                     *           "status": "pending",
                     *           "invitedAt": "2026-03-02T10:00:00.000Z",
                     *           "invitedBy": "key_1",
                     *           "joinedAt": null,
                     *           "removedAt": null
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own. Within 24 hours the same key with the same body answers as before and does
                 *     nothing again; with another body it is a 422, while the first is still under way a 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "name": "Ada",
                 *       "roleId": "recruiter"
                 *     }
                 */
                "application/json": components["schemas"]["MemberInput"];
            };
        };
        responses: {
            /** @description The member. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_1",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "roleId": "recruiter",
                     *       "status": "pending",
                     *       "invitedAt": "2026-03-02T10:00:00.000Z",
                     *       "invitedBy": "key_1",
                     *       "joinedAt": null,
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_1",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "roleId": "recruiter",
                     *       "status": "pending",
                     *       "invitedAt": "2026-03-02T10:00:00.000Z",
                     *       "invitedBy": "key_1",
                     *       "joinedAt": null,
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                memberId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_1",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "roleId": "recruiter",
                     *       "status": "pending",
                     *       "invitedAt": "2026-03-02T10:00:00.000Z",
                     *       "invitedBy": "key_1",
                     *       "joinedAt": null,
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                memberId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roleId": "viewer"
                 *     }
                 */
                "application/json": components["schemas"]["MemberPatch"];
            };
        };
        responses: {
            /** @description The member as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_1",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "roleId": "recruiter",
                     *       "status": "pending",
                     *       "invitedAt": "2026-03-02T10:00:00.000Z",
                     *       "invitedBy": "key_1",
                     *       "joinedAt": null,
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.nextCursor` of the page before, with the same filters and sort. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "key_1",
                     *           "name": "Nightly export",
                     *           "description": null,
                     *           "prefix": "screenkit_acme_",
                     *           "lastCharacters": "x3Fq",
                     *           "permissions": [
                     *             "candidates:read"
                     *           ],
                     *           "status": "active",
                     *           "createdAt": "2026-03-01T09:00:00.000Z",
                     *           "createdBy": "key_0",
                     *           "expiresAt": null,
                     *           "revokedAt": null,
                     *           "previousSecretUntil": null,
                     *           "lastUsedAt": "2026-03-02T09:59:00.000Z",
                     *           "usage": {
                     *             "total": 12,
                     *             "completed": 10,
                     *             "failed": 1,
                     *             "rateLimited": 1
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nightly export",
                 *       "permissions": [
                 *         "candidates:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The key and its secret. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "screenkit_acme_0b3dG6u…x3Fq",
                     *       "apiKey": {
                     *         "id": "key_1",
                     *         "name": "Nightly export",
                     *         "description": null,
                     *         "prefix": "screenkit_acme_",
                     *         "lastCharacters": "x3Fq",
                     *         "permissions": [
                     *           "candidates:read"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2026-03-01T09:00:00.000Z",
                     *         "createdBy": "key_0",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousSecretUntil": null,
                     *         "lastUsedAt": "2026-03-02T09:59:00.000Z",
                     *         "usage": {
                     *           "total": 12,
                     *           "completed": 10,
                     *           "failed": 1,
                     *           "rateLimited": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, without its secret. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_1",
                     *       "name": "Nightly export",
                     *       "description": null,
                     *       "prefix": "screenkit_acme_",
                     *       "lastCharacters": "x3Fq",
                     *       "permissions": [
                     *         "candidates:read"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-03-01T09:00:00.000Z",
                     *       "createdBy": "key_0",
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "previousSecretUntil": null,
                     *       "lastUsedAt": "2026-03-02T09:59:00.000Z",
                     *       "usage": {
                     *         "total": 12,
                     *         "completed": 10,
                     *         "failed": 1,
                     *         "rateLimited": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last read; a 412 when somebody changed the resource since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Reads candidates for the report on Mondays."
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyPatch"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_1",
                     *       "name": "Nightly export",
                     *       "description": null,
                     *       "prefix": "screenkit_acme_",
                     *       "lastCharacters": "x3Fq",
                     *       "permissions": [
                     *         "candidates:read"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-03-01T09:00:00.000Z",
                     *       "createdBy": "key_0",
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "previousSecretUntil": null,
                     *       "lastUsedAt": "2026-03-02T09:59:00.000Z",
                     *       "usage": {
                     *         "total": 12,
                     *         "completed": 10,
                     *         "failed": 1,
                     *         "rateLimited": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapSeconds": 86400
                 *     }
                 */
                "application/json": components["schemas"]["RotationInput"];
            };
        };
        responses: {
            /** @description The key and its new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "screenkit_acme_0b3dG6u…x3Fq",
                     *       "apiKey": {
                     *         "id": "key_1",
                     *         "name": "Nightly export",
                     *         "description": null,
                     *         "prefix": "screenkit_acme_",
                     *         "lastCharacters": "x3Fq",
                     *         "permissions": [
                     *           "candidates:read"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2026-03-01T09:00:00.000Z",
                     *         "createdBy": "key_0",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousSecretUntil": null,
                     *         "lastUsedAt": "2026-03-02T09:59:00.000Z",
                     *         "usage": {
                     *           "total": 12,
                     *           "completed": 10,
                     *           "failed": 1,
                     *           "rateLimited": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_1",
                     *       "name": "Nightly export",
                     *       "description": null,
                     *       "prefix": "screenkit_acme_",
                     *       "lastCharacters": "x3Fq",
                     *       "permissions": [
                     *         "candidates:read"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-03-01T09:00:00.000Z",
                     *       "createdBy": "key_0",
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "previousSecretUntil": null,
                     *       "lastUsedAt": "2026-03-02T09:59:00.000Z",
                     *       "usage": {
                     *         "total": 12,
                     *         "completed": 10,
                     *         "failed": 1,
                     *         "rateLimited": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "embed"
                 *     }
                 */
                "application/json": components["schemas"]["SigningRotationInput"];
            };
        };
        responses: {
            /** @description The keys there are now, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purpose": "embed",
                     *       "keyId": "sig_2",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "previous": [
                     *         {
                     *           "keyId": "sig_1",
                     *           "verifiesUntil": "2026-03-02T10:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SigningRotation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEmbedToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "postings:read",
                 *         "analytics:read"
                 *       ],
                 *       "labels": {
                 *         "client": [
                 *           "Acme"
                 *         ]
                 *       },
                 *       "origins": [
                 *         "https://portal.example"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EmbedTokenInput"];
            };
        };
        responses: {
            /** @description The token; it is shown once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenId": "tok_1",
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzY3JlZW5raXQifQ.c2ln",
                     *       "expiresIn": 300,
                     *       "expiresAt": "2026-03-02T10:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EmbedToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeEmbedTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "portal": "acme"
                 *     }
                 */
                "application/json": components["schemas"]["RevocationInput"];
            };
        };
        responses: {
            /** @description What has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "portal": "acme",
                     *       "revokedAt": "2026-03-02T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Revocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
}
