// Generated from openapi/ by `npm run generate`: the contract the server validates by and serves. Do not edit.

export const document: Record<string, unknown> = {
  "openapi": "3.1.0",
  "info": {
    "title": "Screenkit API",
    "version": "1.0.0",
    "summary": "Candidates, interviewers and every metric of AI-interview screening.",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    },
    "description": "One workspace per credential: the API key or embed token names it, no parameter does.\nJSON is camelCase, ids are opaque strings, instants are RFC 3339 in UTC, zones are IANA names,\nmoney is minor units with an ISO 4217 currency, rates are 0 to 1 or null.\n\nErrors are RFC 9457 problems. A bad query, path or header is 400, a bad body 422, each with a\nJSON pointer per finding, which says of a text that misses its `pattern` what `x-pattern-words`\nhas for it. An id that does not exist and one out of scope give the same 404, and\nthe same 422 where a body names it.\n\n`x-permission` is what a credential needs to call an operation. `x-scope` says what its rows mean\nthere: `rows`, it reads and changes those only; `new_row`, it makes one, so that a token for\ncertain interviewers gets a 403; `workspace`, a token for certain rows gets a 403, because what\nit would read or change is the whole workspace's; `any`, the answer does not depend on rows.\n\nThe analytics, `listInterviewers` and `listCandidates` answer JSON or CSV: as `format` says, or\nelse as `Accept` weighs them, and JSON when it weighs them alike. An `Accept` of neither is 406.\n\nCSV is RFC 4180 in UTF-8 without a byte order mark, lines end in CRLF, and every record is as wide\nas the widest. A record of empty cells parts one section from the next. The first section has the\ncolumns `key` and `value`: the operation, what the answer says of itself (`window.from`,\n`timeZone`, `asOf` and so on) and the other parameters asked with; a key of several values has a\nrow for each. Each other section is a table: a record `table,<name>`, the names of its columns,\nits rows. `metrics` has the figures with title and definition, `values` the other single values,\n`definitions` which metric a value or column is that carries no definition (`x-metric` in the\nschemas); then come the lists of the JSON answer by their names. A list within rows is a table of\nits own that begins with the id of the row it belongs to. Columns are named by their path in the\nJSON and are the same whatever the answer holds, except for the parts of a series. Null is empty.\n\nNumbers stand in CSV as in JSON, money as integer minor units beside a column with the currency.\nText that a spreadsheet would run (one of = + - @ TAB CR LF at its start, full-width forms too,\nalso after spaces or quotes) gets an apostrophe in front. A list is paged as in JSON; `Link` has\nthe next page.\n"
  },
  "servers": [
    {
      "url": "/",
      "description": "This server"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "Service",
      "description": "The server itself and who is asking."
    },
    {
      "name": "Interviewers",
      "description": "A role's AI screening workflow: settings, state and all-time figures."
    },
    {
      "name": "Labels",
      "description": "Labels the team puts on interviewers: definitions, assignments, changes."
    },
    {
      "name": "Candidates",
      "description": "One person's application to one interviewer."
    },
    {
      "name": "Events",
      "description": "The log every figure is computed from."
    },
    {
      "name": "Imports",
      "description": "Exports of an applicant-tracking system brought in."
    },
    {
      "name": "Analytics",
      "description": "Metrics that explain themselves."
    },
    {
      "name": "Settings",
      "description": "What the formulas of the metrics depend on."
    },
    {
      "name": "Team",
      "description": "People who work with the workspace and what they may do."
    },
    {
      "name": "Keys",
      "description": "API keys for servers and the keys that tokens are signed by."
    },
    {
      "name": "Tokens",
      "description": "Short-lived scoped tokens for browsers."
    }
  ],
  "paths": {
    "/healthz": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "Service"
        ],
        "summary": "Whether the server runs and whether it is ready",
        "description": "Answers from the moment the port is open, also while migrations run or demo data loads; every\nother operation answers 503 until `status` is `ready`.\n",
        "security": [],
        "x-permission": "none",
        "x-scope": "any",
        "responses": {
          "200": {
            "description": "The server runs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "example": {
                  "status": "ready",
                  "version": "0.1.0",
                  "store": "sqlite"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/session": {
      "get": {
        "operationId": "getSession",
        "tags": [
          "Service"
        ],
        "summary": "Who the credential is and what it may do",
        "x-permission": "authenticated",
        "x-scope": "any",
        "responses": {
          "200": {
            "description": "The workspace, permissions and row scope of the credential.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
                },
                "example": {
                  "workspace": {
                    "id": "demo",
                    "name": "Northwind Talent",
                    "timeZone": "America/Vancouver",
                    "currency": "USD",
                    "locale": "en"
                  },
                  "credential": "embed_token",
                  "permissions": [
                    "postings:read",
                    "analytics:read"
                  ],
                  "interviewerIds": null,
                  "labels": {
                    "client": [
                      "Acme"
                    ]
                  },
                  "expiresAt": "2026-03-02T10:05:00.000Z",
                  "lowSampleBelow": 30,
                  "topRatedFrom": 80
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/interviewers": {
      "get": {
        "operationId": "listInterviewers",
        "tags": [
          "Interviewers"
        ],
        "summary": "Interviewers with every column of the table",
        "description": "Each row carries its figures over all time, computed from events. `counts` holds the number of\nrows per status under the other filters, so that each equals the length of the list it names.\n",
        "x-permission": "postings:read",
        "x-scope": "rows",
        "parameters": [
          {
            "name": "status",
            "in": "query",
            "description": "Only this status; all when absent.",
            "schema": {
              "$ref": "#/components/schemas/InterviewerStatus"
            }
          },
          {
            "name": "search",
            "in": "query",
            "description": "Part of the title or of the slug; case and accents do not matter.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "interviewerId",
            "in": "query",
            "description": "Only these interviewers, such as those that `streamEvents` told of; repeatable. One that is\nunknown, or not among those the other filters leave, is left out.\n",
            "schema": {
              "type": "array",
              "maxItems": 100,
              "items": {
                "$ref": "#/components/schemas/Id"
              }
            }
          },
          {
            "name": "label",
            "in": "query",
            "description": "`key:value`, repeatable. Values of one label are alternatives, different labels all have to\nmatch. Text matches when contained, a number as `n` or `from..to` (either end open),\na picklist exactly, yes/no as `true` or `false`.\n",
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "pattern": "^[a-z][a-z0-9_]{0,62}:[\\s\\S]{1,500}$"
              }
            }
          },
          {
            "name": "sort",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "most_recent",
                "oldest",
                "most_candidates",
                "least_candidates"
              ],
              "default": "most_recent"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of interviewers.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              },
              "Link": {
                "$ref": "#/components/headers/Link"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InterviewerPage"
                },
                "example": {
                  "data": [
                    {
                      "id": "intv_123",
                      "title": "Seasonal sales associate",
                      "slug": "627-seasonal-sales-associate",
                      "status": "active",
                      "testPosting": false,
                      "workflowVersion": 1,
                      "steps": [
                        {
                          "id": "resume",
                          "type": "resume",
                          "name": "Resume",
                          "required": true,
                          "minimumScore": null
                        },
                        {
                          "id": "voice",
                          "type": "web_interview",
                          "name": "Voice interview",
                          "required": true,
                          "minimumScore": {
                            "score": 60,
                            "enforced": true
                          }
                        }
                      ],
                      "stats": {
                        "candidates": 120,
                        "completed": 48,
                        "completionRate": 0.4,
                        "lowSample": false
                      },
                      "ats": {
                        "state": "connected",
                        "provider": "Greenhouse",
                        "lastSyncAt": "2026-03-02T09:58:00.000Z",
                        "message": null
                      },
                      "csat": {
                        "score": {
                          "value": 4.4,
                          "min": 1,
                          "max": 5,
                          "normalized": 0.85
                        },
                        "responses": 31,
                        "satisfied": 0.87,
                        "lowSample": false
                      },
                      "spend": {
                        "spent": {
                          "amountMinor": 14400,
                          "currency": "USD"
                        },
                        "budget": {
                          "type": "all_time",
                          "amount": {
                            "amountMinor": 50000,
                            "currency": "USD"
                          }
                        },
                        "budgetSpent": {
                          "amountMinor": 14400,
                          "currency": "USD"
                        },
                        "used": 0.288,
                        "state": "ok"
                      },
                      "labels": [
                        {
                          "key": "client",
                          "name": "Client",
                          "type": "picklist",
                          "value": "Acme"
                        }
                      ],
                      "subscribers": 2,
                      "deadlineAt": "2026-04-01T00:00:00.000Z",
                      "daysLeft": 30,
                      "createdAt": "2026-02-01T09:00:00.000Z",
                      "activatedAt": "2026-02-01T09:00:00.000Z",
                      "activeUntil": null,
                      "attention": []
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  },
                  "counts": {
                    "all": 1,
                    "active": 1,
                    "expired": 0,
                    "archived": 0,
                    "draft": 0
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createInterviewer",
        "tags": [
          "Interviewers"
        ],
        "summary": "Create an interviewer",
        "x-permission": "postings:write",
        "x-scope": "new_row",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/InterviewerInput"
              },
              "example": {
                "title": "Seasonal sales associate",
                "steps": [
                  {
                    "id": "resume",
                    "type": "resume",
                    "name": "Resume"
                  },
                  {
                    "id": "voice",
                    "type": "web_interview",
                    "name": "Voice interview"
                  }
                ],
                "deadlineAt": "2026-04-01T00:00:00Z"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The interviewer, active unless `draft` was true.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Location": {
                "$ref": "#/components/headers/Location"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interviewer"
                },
                "example": {
                  "id": "intv_123",
                  "title": "Seasonal sales associate",
                  "slug": "627-seasonal-sales-associate",
                  "status": "active",
                  "testPosting": false,
                  "workflowVersion": 1,
                  "steps": [
                    {
                      "id": "resume",
                      "type": "resume",
                      "name": "Resume",
                      "required": true,
                      "minimumScore": null
                    },
                    {
                      "id": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "required": true,
                      "minimumScore": {
                        "score": 60,
                        "enforced": true
                      }
                    }
                  ],
                  "stats": {
                    "candidates": 120,
                    "completed": 48,
                    "completionRate": 0.4,
                    "lowSample": false
                  },
                  "ats": {
                    "state": "connected",
                    "provider": "Greenhouse",
                    "lastSyncAt": "2026-03-02T09:58:00.000Z",
                    "message": null
                  },
                  "csat": {
                    "score": {
                      "value": 4.4,
                      "min": 1,
                      "max": 5,
                      "normalized": 0.85
                    },
                    "responses": 31,
                    "satisfied": 0.87,
                    "lowSample": false
                  },
                  "spend": {
                    "spent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "budget": {
                      "type": "all_time",
                      "amount": {
                        "amountMinor": 50000,
                        "currency": "USD"
                      }
                    },
                    "budgetSpent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "used": 0.288,
                    "state": "ok"
                  },
                  "labels": [
                    {
                      "key": "client",
                      "name": "Client",
                      "type": "picklist",
                      "value": "Acme"
                    }
                  ],
                  "subscribers": 2,
                  "deadlineAt": "2026-04-01T00:00:00.000Z",
                  "daysLeft": 30,
                  "createdAt": "2026-02-01T09:00:00.000Z",
                  "activatedAt": "2026-02-01T09:00:00.000Z",
                  "activeUntil": null,
                  "attention": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/interviewers/{interviewerId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/InterviewerId"
        }
      ],
      "get": {
        "operationId": "getInterviewer",
        "tags": [
          "Interviewers"
        ],
        "summary": "One interviewer",
        "x-permission": "postings:read",
        "x-scope": "rows",
        "responses": {
          "200": {
            "description": "The interviewer.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interviewer"
                },
                "example": {
                  "id": "intv_123",
                  "title": "Seasonal sales associate",
                  "slug": "627-seasonal-sales-associate",
                  "status": "active",
                  "testPosting": false,
                  "workflowVersion": 1,
                  "steps": [
                    {
                      "id": "resume",
                      "type": "resume",
                      "name": "Resume",
                      "required": true,
                      "minimumScore": null
                    },
                    {
                      "id": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "required": true,
                      "minimumScore": {
                        "score": 60,
                        "enforced": true
                      }
                    }
                  ],
                  "stats": {
                    "candidates": 120,
                    "completed": 48,
                    "completionRate": 0.4,
                    "lowSample": false
                  },
                  "ats": {
                    "state": "connected",
                    "provider": "Greenhouse",
                    "lastSyncAt": "2026-03-02T09:58:00.000Z",
                    "message": null
                  },
                  "csat": {
                    "score": {
                      "value": 4.4,
                      "min": 1,
                      "max": 5,
                      "normalized": 0.85
                    },
                    "responses": 31,
                    "satisfied": 0.87,
                    "lowSample": false
                  },
                  "spend": {
                    "spent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "budget": {
                      "type": "all_time",
                      "amount": {
                        "amountMinor": 50000,
                        "currency": "USD"
                      }
                    },
                    "budgetSpent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "used": 0.288,
                    "state": "ok"
                  },
                  "labels": [
                    {
                      "key": "client",
                      "name": "Client",
                      "type": "picklist",
                      "value": "Acme"
                    }
                  ],
                  "subscribers": 2,
                  "deadlineAt": "2026-04-01T00:00:00.000Z",
                  "daysLeft": 30,
                  "createdAt": "2026-02-01T09:00:00.000Z",
                  "activatedAt": "2026-02-01T09:00:00.000Z",
                  "activeUntil": null,
                  "attention": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateInterviewer",
        "tags": [
          "Interviewers"
        ],
        "summary": "Change settings of an interviewer",
        "description": "Only the fields sent change. New `steps` make a new version of the workflow: candidates invited\nearlier keep theirs. Send the `ETag` of the last read as `If-Match` to avoid overwriting\nsomebody else's change.\n",
        "x-permission": "postings:write",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/InterviewerPatch"
              },
              "example": {
                "budget": {
                  "type": "daily",
                  "amount": {
                    "amountMinor": 5000,
                    "currency": "USD"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The interviewer as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interviewer"
                },
                "example": {
                  "id": "intv_123",
                  "title": "Seasonal sales associate",
                  "slug": "627-seasonal-sales-associate",
                  "status": "active",
                  "testPosting": false,
                  "workflowVersion": 1,
                  "steps": [
                    {
                      "id": "resume",
                      "type": "resume",
                      "name": "Resume",
                      "required": true,
                      "minimumScore": null
                    },
                    {
                      "id": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "required": true,
                      "minimumScore": {
                        "score": 60,
                        "enforced": true
                      }
                    }
                  ],
                  "stats": {
                    "candidates": 120,
                    "completed": 48,
                    "completionRate": 0.4,
                    "lowSample": false
                  },
                  "ats": {
                    "state": "connected",
                    "provider": "Greenhouse",
                    "lastSyncAt": "2026-03-02T09:58:00.000Z",
                    "message": null
                  },
                  "csat": {
                    "score": {
                      "value": 4.4,
                      "min": 1,
                      "max": 5,
                      "normalized": 0.85
                    },
                    "responses": 31,
                    "satisfied": 0.87,
                    "lowSample": false
                  },
                  "spend": {
                    "spent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "budget": {
                      "type": "all_time",
                      "amount": {
                        "amountMinor": 50000,
                        "currency": "USD"
                      }
                    },
                    "budgetSpent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "used": 0.288,
                    "state": "ok"
                  },
                  "labels": [
                    {
                      "key": "client",
                      "name": "Client",
                      "type": "picklist",
                      "value": "Acme"
                    }
                  ],
                  "subscribers": 2,
                  "deadlineAt": "2026-04-01T00:00:00.000Z",
                  "daysLeft": 30,
                  "createdAt": "2026-02-01T09:00:00.000Z",
                  "activatedAt": "2026-02-01T09:00:00.000Z",
                  "activeUntil": null,
                  "attention": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/interviewers/{interviewerId}/archive": {
      "parameters": [
        {
          "$ref": "#/components/parameters/InterviewerId"
        }
      ],
      "post": {
        "operationId": "archiveInterviewer",
        "tags": [
          "Interviewers"
        ],
        "summary": "Archive an interviewer",
        "description": "Its link takes no new candidates; all data stays. Archiving twice changes nothing.",
        "x-permission": "postings:write",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The interviewer as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interviewer"
                },
                "example": {
                  "id": "intv_123",
                  "title": "Seasonal sales associate",
                  "slug": "627-seasonal-sales-associate",
                  "status": "active",
                  "testPosting": false,
                  "workflowVersion": 1,
                  "steps": [
                    {
                      "id": "resume",
                      "type": "resume",
                      "name": "Resume",
                      "required": true,
                      "minimumScore": null
                    },
                    {
                      "id": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "required": true,
                      "minimumScore": {
                        "score": 60,
                        "enforced": true
                      }
                    }
                  ],
                  "stats": {
                    "candidates": 120,
                    "completed": 48,
                    "completionRate": 0.4,
                    "lowSample": false
                  },
                  "ats": {
                    "state": "connected",
                    "provider": "Greenhouse",
                    "lastSyncAt": "2026-03-02T09:58:00.000Z",
                    "message": null
                  },
                  "csat": {
                    "score": {
                      "value": 4.4,
                      "min": 1,
                      "max": 5,
                      "normalized": 0.85
                    },
                    "responses": 31,
                    "satisfied": 0.87,
                    "lowSample": false
                  },
                  "spend": {
                    "spent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "budget": {
                      "type": "all_time",
                      "amount": {
                        "amountMinor": 50000,
                        "currency": "USD"
                      }
                    },
                    "budgetSpent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "used": 0.288,
                    "state": "ok"
                  },
                  "labels": [
                    {
                      "key": "client",
                      "name": "Client",
                      "type": "picklist",
                      "value": "Acme"
                    }
                  ],
                  "subscribers": 2,
                  "deadlineAt": "2026-04-01T00:00:00.000Z",
                  "daysLeft": 30,
                  "createdAt": "2026-02-01T09:00:00.000Z",
                  "activatedAt": "2026-02-01T09:00:00.000Z",
                  "activeUntil": null,
                  "attention": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/interviewers/{interviewerId}/unarchive": {
      "parameters": [
        {
          "$ref": "#/components/parameters/InterviewerId"
        }
      ],
      "post": {
        "operationId": "unarchiveInterviewer",
        "tags": [
          "Interviewers"
        ],
        "summary": "Take an interviewer out of the archive",
        "description": "Its link works again. Unarchiving one that is not archived changes nothing.",
        "x-permission": "postings:write",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The interviewer as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interviewer"
                },
                "example": {
                  "id": "intv_123",
                  "title": "Seasonal sales associate",
                  "slug": "627-seasonal-sales-associate",
                  "status": "active",
                  "testPosting": false,
                  "workflowVersion": 1,
                  "steps": [
                    {
                      "id": "resume",
                      "type": "resume",
                      "name": "Resume",
                      "required": true,
                      "minimumScore": null
                    },
                    {
                      "id": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "required": true,
                      "minimumScore": {
                        "score": 60,
                        "enforced": true
                      }
                    }
                  ],
                  "stats": {
                    "candidates": 120,
                    "completed": 48,
                    "completionRate": 0.4,
                    "lowSample": false
                  },
                  "ats": {
                    "state": "connected",
                    "provider": "Greenhouse",
                    "lastSyncAt": "2026-03-02T09:58:00.000Z",
                    "message": null
                  },
                  "csat": {
                    "score": {
                      "value": 4.4,
                      "min": 1,
                      "max": 5,
                      "normalized": 0.85
                    },
                    "responses": 31,
                    "satisfied": 0.87,
                    "lowSample": false
                  },
                  "spend": {
                    "spent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "budget": {
                      "type": "all_time",
                      "amount": {
                        "amountMinor": 50000,
                        "currency": "USD"
                      }
                    },
                    "budgetSpent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "used": 0.288,
                    "state": "ok"
                  },
                  "labels": [
                    {
                      "key": "client",
                      "name": "Client",
                      "type": "picklist",
                      "value": "Acme"
                    }
                  ],
                  "subscribers": 2,
                  "deadlineAt": "2026-04-01T00:00:00.000Z",
                  "daysLeft": 30,
                  "createdAt": "2026-02-01T09:00:00.000Z",
                  "activatedAt": "2026-02-01T09:00:00.000Z",
                  "activeUntil": null,
                  "attention": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/interviewers/{interviewerId}/duplicate": {
      "parameters": [
        {
          "$ref": "#/components/parameters/InterviewerId"
        }
      ],
      "post": {
        "operationId": "duplicateInterviewer",
        "tags": [
          "Interviewers"
        ],
        "summary": "Copy an interviewer's settings into a new draft",
        "description": "Copies steps and settings, and labels unless `copyLabels` is false; never candidates, spend,\nratings or the deadline.\n",
        "x-permission": "postings:write",
        "x-scope": "new_row",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DuplicateInput"
              },
              "example": {
                "title": "Seasonal sales associate (winter)"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The copy.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Location": {
                "$ref": "#/components/headers/Location"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interviewer"
                },
                "example": {
                  "id": "intv_123",
                  "title": "Seasonal sales associate",
                  "slug": "627-seasonal-sales-associate",
                  "status": "active",
                  "testPosting": false,
                  "workflowVersion": 1,
                  "steps": [
                    {
                      "id": "resume",
                      "type": "resume",
                      "name": "Resume",
                      "required": true,
                      "minimumScore": null
                    },
                    {
                      "id": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "required": true,
                      "minimumScore": {
                        "score": 60,
                        "enforced": true
                      }
                    }
                  ],
                  "stats": {
                    "candidates": 120,
                    "completed": 48,
                    "completionRate": 0.4,
                    "lowSample": false
                  },
                  "ats": {
                    "state": "connected",
                    "provider": "Greenhouse",
                    "lastSyncAt": "2026-03-02T09:58:00.000Z",
                    "message": null
                  },
                  "csat": {
                    "score": {
                      "value": 4.4,
                      "min": 1,
                      "max": 5,
                      "normalized": 0.85
                    },
                    "responses": 31,
                    "satisfied": 0.87,
                    "lowSample": false
                  },
                  "spend": {
                    "spent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "budget": {
                      "type": "all_time",
                      "amount": {
                        "amountMinor": 50000,
                        "currency": "USD"
                      }
                    },
                    "budgetSpent": {
                      "amountMinor": 14400,
                      "currency": "USD"
                    },
                    "used": 0.288,
                    "state": "ok"
                  },
                  "labels": [
                    {
                      "key": "client",
                      "name": "Client",
                      "type": "picklist",
                      "value": "Acme"
                    }
                  ],
                  "subscribers": 2,
                  "deadlineAt": "2026-04-01T00:00:00.000Z",
                  "daysLeft": 30,
                  "createdAt": "2026-02-01T09:00:00.000Z",
                  "activatedAt": "2026-02-01T09:00:00.000Z",
                  "activeUntil": null,
                  "attention": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/interviewers/{interviewerId}/subscribers": {
      "parameters": [
        {
          "$ref": "#/components/parameters/InterviewerId"
        }
      ],
      "get": {
        "operationId": "listSubscribers",
        "tags": [
          "Interviewers"
        ],
        "summary": "Who gets an e-mail on completions",
        "description": "The addresses that `subscribers` counts. `updateInterviewer` replaces them: send it the `ETag`\nthat `getInterviewer` gave before this was read.\n",
        "x-permission": "postings:write",
        "x-scope": "rows",
        "responses": {
          "200": {
            "description": "All of them, in the order of the alphabet.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subscribers"
                },
                "example": {
                  "data": [
                    "kim@example.com",
                    "lee@example.com"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/labels": {
      "get": {
        "operationId": "listLabels",
        "tags": [
          "Labels"
        ],
        "summary": "Label definitions",
        "description": "A token for certain rows sees every definition, but of a picklist only the values on its rows,\nand counts those rows alone.\n",
        "x-permission": "labels:read",
        "x-scope": "rows",
        "responses": {
          "200": {
            "description": "All definitions, by key.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LabelPage"
                },
                "example": {
                  "data": [
                    {
                      "key": "client",
                      "name": "Client",
                      "description": null,
                      "type": "picklist",
                      "allowedValues": [
                        "Acme",
                        "Globex"
                      ],
                      "required": false,
                      "readOnly": false,
                      "usage": {
                        "assignments": 12,
                        "missing": 3,
                        "values": [
                          {
                            "value": "Acme",
                            "assignments": 7,
                            "allowed": true
                          },
                          {
                            "value": "Globex",
                            "assignments": 5,
                            "allowed": true
                          }
                        ]
                      },
                      "createdAt": "2026-01-05T09:00:00.000Z"
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createLabel",
        "tags": [
          "Labels"
        ],
        "summary": "Define a label",
        "description": "A workspace has at most 200. A token for certain rows cannot, nor change or delete one.",
        "x-permission": "labels:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LabelInput"
              },
              "example": {
                "name": "Client",
                "type": "picklist",
                "allowedValues": [
                  "Acme",
                  "Globex"
                ]
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The definition.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Location": {
                "$ref": "#/components/headers/Location"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Label"
                },
                "example": {
                  "key": "client",
                  "name": "Client",
                  "description": null,
                  "type": "picklist",
                  "allowedValues": [
                    "Acme",
                    "Globex"
                  ],
                  "required": false,
                  "readOnly": false,
                  "usage": {
                    "assignments": 12,
                    "missing": 3,
                    "values": [
                      {
                        "value": "Acme",
                        "assignments": 7,
                        "allowed": true
                      },
                      {
                        "value": "Globex",
                        "assignments": 5,
                        "allowed": true
                      }
                    ]
                  },
                  "createdAt": "2026-01-05T09:00:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/labels/{labelKey}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/LabelKeyParameter"
        }
      ],
      "get": {
        "operationId": "getLabel",
        "tags": [
          "Labels"
        ],
        "summary": "One label definition",
        "x-permission": "labels:read",
        "x-scope": "rows",
        "responses": {
          "200": {
            "description": "The definition.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Label"
                },
                "example": {
                  "key": "client",
                  "name": "Client",
                  "description": null,
                  "type": "picklist",
                  "allowedValues": [
                    "Acme",
                    "Globex"
                  ],
                  "required": false,
                  "readOnly": false,
                  "usage": {
                    "assignments": 12,
                    "missing": 3,
                    "values": [
                      {
                        "value": "Acme",
                        "assignments": 7,
                        "allowed": true
                      },
                      {
                        "value": "Globex",
                        "assignments": 5,
                        "allowed": true
                      }
                    ]
                  },
                  "createdAt": "2026-01-05T09:00:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateLabel",
        "tags": [
          "Labels"
        ],
        "summary": "Change a label definition",
        "description": "Only the fields sent change; key and type never do. Removing a value that interviewers carry\nneeds `removedValues`; without it the answer is a 409 that names the values. Send the `ETag` of\nthe last read as `If-Match` to avoid overwriting somebody else's change.\n",
        "x-permission": "labels:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LabelPatch"
              },
              "example": {
                "allowedValues": [
                  "Acme"
                ],
                "removedValues": "clear"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The definition as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Label"
                },
                "example": {
                  "key": "client",
                  "name": "Client",
                  "description": null,
                  "type": "picklist",
                  "allowedValues": [
                    "Acme",
                    "Globex"
                  ],
                  "required": false,
                  "readOnly": false,
                  "usage": {
                    "assignments": 12,
                    "missing": 3,
                    "values": [
                      {
                        "value": "Acme",
                        "assignments": 7,
                        "allowed": true
                      },
                      {
                        "value": "Globex",
                        "assignments": 5,
                        "allowed": true
                      }
                    ]
                  },
                  "createdAt": "2026-01-05T09:00:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteLabel",
        "tags": [
          "Labels"
        ],
        "summary": "Delete a label",
        "description": "Takes it off every interviewer and removes its definition, both or neither. Its key is free\nthen. Answers as of an earlier instant keep it.\n",
        "x-permission": "labels:delete",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeletedLabel"
                },
                "example": {
                  "key": "client",
                  "assignments": 12
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/label-assignments": {
      "post": {
        "operationId": "assignLabels",
        "tags": [
          "Labels"
        ],
        "summary": "Set labels of one or many interviewers, or take them off",
        "description": "All or nothing: one that cannot be, and none is changed; each finding names the resource or the\nlabel that is wrong. What has the value already stays as it is.\n",
        "x-permission": "labels:write",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LabelAssignmentInput"
              },
              "example": {
                "resourceIds": [
                  "intv_1",
                  "intv_2"
                ],
                "labels": {
                  "client": "Acme",
                  "urgent": null
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What changed on each.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LabelAssignmentReport"
                },
                "example": {
                  "changed": 1,
                  "unchanged": 1,
                  "items": [
                    {
                      "resourceId": "intv_1",
                      "changedKeys": [
                        "client"
                      ],
                      "labels": [
                        {
                          "key": "client",
                          "name": "Client",
                          "type": "picklist",
                          "value": "Acme"
                        }
                      ]
                    },
                    {
                      "resourceId": "intv_2",
                      "changedKeys": [],
                      "labels": [
                        {
                          "key": "client",
                          "name": "Client",
                          "type": "picklist",
                          "value": "Acme"
                        }
                      ]
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/label-changes": {
      "get": {
        "operationId": "listLabelChanges",
        "tags": [
          "Labels"
        ],
        "summary": "Who made, changed or deleted which label definition",
        "description": "A token for certain rows cannot read this.",
        "x-permission": "labels:read",
        "x-scope": "workspace",
        "parameters": [
          {
            "name": "key",
            "in": "query",
            "description": "Only of this label, deleted ones too.",
            "schema": {
              "$ref": "#/components/schemas/LabelKey"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The latest 200 changes, newest first.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LabelChangePage"
                },
                "example": {
                  "data": [
                    {
                      "key": "client",
                      "action": "updated",
                      "before": {
                        "name": "Client",
                        "description": null,
                        "type": "text",
                        "allowedValues": null,
                        "required": false
                      },
                      "after": {
                        "name": "Client",
                        "description": null,
                        "type": "text",
                        "allowedValues": null,
                        "required": true
                      },
                      "assignments": 0,
                      "changedAt": "2026-03-02T10:00:00.000Z",
                      "changedBy": "key_1"
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/missing-labels": {
      "get": {
        "operationId": "listMissingLabels",
        "tags": [
          "Labels"
        ],
        "summary": "Interviewers that lack a required label",
        "description": "They go on working; only what is made or copied is refused without it (#143).",
        "x-permission": "labels:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page, the newest interviewer first.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MissingLabelsPage"
                },
                "example": {
                  "data": [
                    {
                      "resourceType": "interviewer",
                      "resourceId": "intv_1",
                      "title": "Seasonal sales associate",
                      "status": "active",
                      "missing": [
                        {
                          "key": "client",
                          "name": "Client"
                        }
                      ]
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/candidates": {
      "get": {
        "operationId": "listCandidates",
        "tags": [
          "Candidates"
        ],
        "summary": "Candidates, newest invitation first unless sorted otherwise",
        "x-permission": "candidates:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "name": "candidateId",
            "in": "query",
            "description": "Only these candidates, such as those that `streamEvents` told of; repeatable. One that is\nunknown, or not among those the other filters leave, is left out.\n",
            "schema": {
              "type": "array",
              "maxItems": 100,
              "items": {
                "$ref": "#/components/schemas/Id"
              }
            }
          },
          {
            "name": "metric",
            "in": "query",
            "description": "Only the applications behind this figure, asked with the same window, interviewers, labels\nand so on. Where the figure counts applications, `page.total` is the figure; where it counts\nsomething else (attempts, acts, charges, ratings, money) each application behind it is\nlisted once. A baseline is listed with its own `from`, `to` and `outcomesUntil`; a bucket of\na series with those of the bucket. `listMetrics` says what each takes as `listable`:\nanything else is a 400, and so is one end of the window alone. The window then is that of\nthe figure and not of the invitation. Figures that tell who reached a score are a 400 where\nthe token masks scores.\n",
            "x-reveals": {
              "rate.pass": [
                "score"
              ],
              "question.pass": [
                "score"
              ]
            },
            "schema": {
              "$ref": "#/components/schemas/MetricId"
            }
          },
          {
            "name": "part",
            "in": "query",
            "description": "Which side of `metric`, `numerator` when absent. A count has no denominator; of a mean,\nmedian or extreme it is whoever was measured.\n",
            "schema": {
              "type": "string",
              "enum": [
                "numerator",
                "denominator"
              ]
            }
          },
          {
            "name": "stepId",
            "in": "query",
            "description": "The step that the figure is about; over several interviewers its type, as in the answer. For\n`stage.` metrics also `questions` and `completed`.\n",
            "schema": {
              "$ref": "#/components/schemas/StepId"
            }
          },
          {
            "name": "stepType",
            "in": "query",
            "description": "Only attempts of this type of step, for `interviews.volume`.",
            "schema": {
              "$ref": "#/components/schemas/StepType"
            }
          },
          {
            "name": "questionId",
            "in": "query",
            "description": "The question that the figure is about. Left out for `sms.knockout` it means the knockouts\nthat name no question.\n",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128
            }
          },
          {
            "name": "criterionId",
            "in": "query",
            "description": "Only applications scored by this criterion, for `resume.score.avg`.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128
            }
          },
          {
            "name": "service",
            "in": "query",
            "description": "Only charges of this service.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 40,
              "pattern": "^[a-z][a-z0-9_]*$"
            }
          },
          {
            "name": "tenth",
            "in": "query",
            "description": "Only scores in this bar of the histogram, 0 for the lowest. A 400 where the token masks\nscores.\n",
            "x-reveals": {
              "any": [
                "score"
              ]
            },
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9
            }
          },
          {
            "name": "hour",
            "in": "query",
            "description": "The local hour of an act, 0 to 23; for `engagement.daypart` any hour of the part.\n",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 23
            }
          },
          {
            "name": "weekday",
            "in": "query",
            "description": "Only acts on this day of the week; Monday is 1.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 7
            }
          },
          {
            "name": "agent",
            "in": "query",
            "description": "Only acts with this agent; `all` when absent.",
            "schema": {
              "type": "string",
              "enum": [
                "all",
                "voice",
                "sms"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Distinct"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "name": "search",
            "in": "query",
            "description": "Part of the name or e-mail address; case and accents do not matter. What the token masks is\nnot searched, and if that is both, it is a 400.\n",
            "x-searches": [
              "name",
              "email"
            ],
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "progress",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Progress"
            }
          },
          {
            "name": "knockedOut",
            "in": "query",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "decision",
            "in": "query",
            "schema": {
              "type": "array",
              "maxItems": 4,
              "items": {
                "$ref": "#/components/schemas/Decision"
              }
            }
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "By invitation, the latest or the oldest first; by completion, the latest first and then\nthose without one by invitation; or by score, the highest first, equal scores and those\nwithout one by their completion, else their invitation, the latest first (#81). What is\nleft equal is in the order of ids. By score is a 400 where the token masks scores.\n",
            "x-reveals": {
              "top_rated": [
                "score"
              ]
            },
            "schema": {
              "type": "string",
              "enum": [
                "most_recent",
                "oldest",
                "recently_completed",
                "top_rated"
              ],
              "default": "most_recent"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of candidates.",
            "headers": {
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              },
              "Link": {
                "$ref": "#/components/headers/Link"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CandidatePage"
                },
                "example": {
                  "data": [
                    {
                      "id": "cand_1",
                      "interviewerId": "intv_123",
                      "interviewerTitle": "Seasonal sales associate",
                      "person": {
                        "id": "pers_1",
                        "name": "Zoë Açık",
                        "email": "zoe@example.com",
                        "phone": null,
                        "country": "CA",
                        "location": "Vancouver"
                      },
                      "entry": "link",
                      "test": false,
                      "progress": "in_progress",
                      "knockedOut": false,
                      "decision": "none",
                      "score": {
                        "value": 74,
                        "min": 0,
                        "max": 100,
                        "normalized": 0.74
                      },
                      "invitedAt": "2026-03-01T17:00:00.000Z",
                      "startedAt": "2026-03-01T18:30:00.000Z",
                      "completedAt": null,
                      "lastEngagedAt": "2026-03-01T18:30:00.000Z",
                      "steps": [
                        {
                          "stepId": "resume",
                          "type": "resume",
                          "name": "Resume",
                          "status": "completed",
                          "startedAt": "2026-03-01T18:30:00.000Z",
                          "completedAt": "2026-03-01T18:31:00.000Z",
                          "attempts": 1,
                          "score": {
                            "value": 74,
                            "min": 0,
                            "max": 100,
                            "normalized": 0.74
                          }
                        },
                        {
                          "stepId": "voice",
                          "type": "web_interview",
                          "name": "Voice interview",
                          "status": "not_started",
                          "startedAt": null,
                          "completedAt": null,
                          "attempts": 0,
                          "score": null
                        }
                      ]
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  },
                  "lastEventId": "812"
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/candidates/{candidateId}": {
      "parameters": [
        {
          "name": "candidateId",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Id"
          }
        }
      ],
      "get": {
        "operationId": "getCandidate",
        "tags": [
          "Candidates"
        ],
        "summary": "One candidate",
        "x-permission": "candidates:read",
        "x-scope": "rows",
        "responses": {
          "200": {
            "description": "The candidate.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Candidate"
                },
                "example": {
                  "id": "cand_1",
                  "interviewerId": "intv_123",
                  "interviewerTitle": "Seasonal sales associate",
                  "person": {
                    "id": "pers_1",
                    "name": "Zoë Açık",
                    "email": "zoe@example.com",
                    "phone": null,
                    "country": "CA",
                    "location": "Vancouver"
                  },
                  "entry": "link",
                  "test": false,
                  "progress": "in_progress",
                  "knockedOut": false,
                  "decision": "none",
                  "score": {
                    "value": 74,
                    "min": 0,
                    "max": 100,
                    "normalized": 0.74
                  },
                  "invitedAt": "2026-03-01T17:00:00.000Z",
                  "startedAt": "2026-03-01T18:30:00.000Z",
                  "completedAt": null,
                  "lastEngagedAt": "2026-03-01T18:30:00.000Z",
                  "steps": [
                    {
                      "stepId": "resume",
                      "type": "resume",
                      "name": "Resume",
                      "status": "completed",
                      "startedAt": "2026-03-01T18:30:00.000Z",
                      "completedAt": "2026-03-01T18:31:00.000Z",
                      "attempts": 1,
                      "score": {
                        "value": 74,
                        "min": 0,
                        "max": 100,
                        "normalized": 0.74
                      }
                    },
                    {
                      "stepId": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "status": "not_started",
                      "startedAt": null,
                      "completedAt": null,
                      "attempts": 0,
                      "score": null
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/people/{personId}": {
      "parameters": [
        {
          "name": "personId",
          "in": "path",
          "required": true,
          "description": "The `person.id` of any of the applications.",
          "schema": {
            "$ref": "#/components/schemas/Id"
          }
        }
      ],
      "delete": {
        "operationId": "erasePerson",
        "tags": [
          "Candidates"
        ],
        "summary": "Erase a person",
        "description": "Deletes what tells who the person is from every application of theirs: name, addresses and\nphone, where they live, words (reasons of decisions, notes, comments, tags), extension\nattributes of their events, and values quoted by reports of imports. Answers as of the past lose\nthem too. What happened to the applications, and when, stays, so every figure stays; `person.id`\nbecomes another, so that who applies again later counts as another person.\n\nAn event that was stored before and is sent again is acknowledged, whatever it says, and brings\nnothing back. An event that is new is stored as any other: erase the person where they come from\nfirst. Asked again, by the old id or the new one, it answers as the first time and records nothing,\nuntil there is something new. Cannot be undone.\n\nThe log has an `erasure.completed` of each application then, by which `streamEvents` tells who\nshows it that the person is gone.\n\nOn SQLite the files are rewritten within a few minutes; backups made before still hold the\nperson until they are deleted.\n",
        "x-permission": "candidates:delete",
        "x-scope": "workspace",
        "responses": {
          "200": {
            "description": "What was erased, now or before.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Erasure"
                },
                "example": {
                  "id": "erasure_00vf1p5m0p9kq3w2r8c1xw7d",
                  "erasedAt": "2026-03-02T10:00:00.000Z",
                  "applications": 2
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/events": {
      "post": {
        "operationId": "ingestEvents",
        "tags": [
          "Events"
        ],
        "summary": "Store events",
        "description": "CloudEvents 1.0, JSON format, one (`application/cloudevents+json`) or up to 1,000\n(`application/cloudevents-batch+json`). All or nothing; the answer comes after the commit.\n`source` and `id` together identify an event for ever: a repeat is acknowledged and changes\nnothing, the same pair with other content is a 409. Events may arrive late and in any order.\nValid extension attributes are kept.\n",
        "x-permission": "events:write",
        "x-scope": "rows",
        "requestBody": {
          "required": true,
          "content": {
            "application/cloudevents+json": {
              "schema": {
                "$ref": "#/components/schemas/Event"
              },
              "example": {
                "specversion": "1.0",
                "id": "evt-0001",
                "source": "urn:ats:acme",
                "type": "step.completed",
                "time": "2026-03-01T18:31:00Z",
                "subject": "cand_1",
                "data": {
                  "interviewerId": "intv_123",
                  "stepId": "resume",
                  "score": 74,
                  "min": 0,
                  "max": 100
                }
              }
            },
            "application/cloudevents-batch+json": {
              "schema": {
                "$ref": "#/components/schemas/EventBatch"
              },
              "example": [
                {
                  "specversion": "1.0",
                  "id": "evt-0001",
                  "source": "urn:ats:acme",
                  "type": "step.completed",
                  "time": "2026-03-01T18:31:00Z",
                  "subject": "cand_1",
                  "data": {
                    "interviewerId": "intv_123",
                    "stepId": "resume",
                    "score": 74,
                    "min": 0,
                    "max": 100
                  }
                }
              ]
            }
          }
        },
        "responses": {
          "200": {
            "description": "All events are stored.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IngestResult"
                },
                "example": {
                  "received": 10,
                  "stored": 9,
                  "repeated": 1
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/live": {
      "get": {
        "operationId": "streamEvents",
        "tags": [
          "Events"
        ],
        "summary": "What happens, as it happens",
        "description": "Server-sent events. The first, `ready`, carries the id to go on from. Each one after it has an\n`id`, the event `change` and a JSON object `LiveEvent` as data; a comment every 15 seconds\nkeeps the connection alive. Send the last id as\n`Last-Event-ID` to go on without gaps or doubles. When the token expires the stream sends the\nevent `end` with the reason and closes.\n\nA token that sees rows by labels is told of what it sees at that moment. Of an interviewer that\nis labelled out of its sight it is told once more, by that `label.assigned` or `label.removed`,\nso that whoever shows it can drop it.\n",
        "x-permission": "candidates:read",
        "x-scope": "rows",
        "parameters": [
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "Go on after this id; without it the stream starts now.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]{1,15}$"
            }
          },
          {
            "$ref": "#/components/parameters/InterviewerIds"
          }
        ],
        "responses": {
          "200": {
            "description": "The stream.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "text/event-stream",
                  "contentSchema": {
                    "$ref": "#/components/schemas/LiveEvent"
                  }
                },
                "example": "id: 812\nevent: change\ndata: {\"type\":\"step.completed\",\"interviewerId\":\"intv_1\",\"candidateId\":\"cand_1\",\"at\":\"2026-03-02T10:00:00.000Z\"}\n\n"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/imports": {
      "post": {
        "operationId": "createImport",
        "tags": [
          "Imports"
        ],
        "summary": "Import candidates and their stage history",
        "description": "CSV files (UTF-8, first row is the header) and a mapping that says which column is what. The\nanswer comes at once; read the import until it is finished. With `dryRun` nothing is stored.\nAll or nothing: one bad row and nothing is imported. The same import again changes nothing,\nbecause ids are derived from the rows.\n",
        "x-permission": "imports:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "name": "dryRun",
            "in": "query",
            "description": "Check and count only.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/ImportInput"
              },
              "encoding": {
                "mapping": {
                  "contentType": "application/json"
                },
                "candidates": {
                  "contentType": "text/csv"
                },
                "stages": {
                  "contentType": "text/csv"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The import has begun.",
            "headers": {
              "Location": {
                "$ref": "#/components/headers/Location"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Import"
                },
                "example": {
                  "id": "imp_1",
                  "status": "succeeded",
                  "dryRun": false,
                  "createdAt": "2026-03-02T10:00:00.000Z",
                  "finishedAt": "2026-03-02T10:00:02.000Z",
                  "progress": 1,
                  "counts": {
                    "rows": 5041,
                    "candidates": 1200,
                    "interviewers": 6,
                    "interviewersCreated": 6,
                    "events": 5041,
                    "eventsStored": 5041,
                    "eventsRepeated": 0
                  },
                  "problemCount": 0,
                  "problems": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/imports/{importId}": {
      "parameters": [
        {
          "name": "importId",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Id"
          }
        }
      ],
      "get": {
        "operationId": "getImport",
        "tags": [
          "Imports"
        ],
        "summary": "How an import goes, or went",
        "x-permission": "imports:write",
        "x-scope": "workspace",
        "responses": {
          "200": {
            "description": "The import.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Import"
                },
                "example": {
                  "id": "imp_1",
                  "status": "succeeded",
                  "dryRun": false,
                  "createdAt": "2026-03-02T10:00:00.000Z",
                  "finishedAt": "2026-03-02T10:00:02.000Z",
                  "progress": 1,
                  "counts": {
                    "rows": 5041,
                    "candidates": 1200,
                    "interviewers": 6,
                    "interviewersCreated": 6,
                    "events": 5041,
                    "eventsStored": 5041,
                    "eventsRepeated": 0
                  },
                  "problemCount": 0,
                  "problems": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/metrics": {
      "get": {
        "operationId": "listMetrics",
        "tags": [
          "Analytics"
        ],
        "summary": "What every metric means",
        "x-permission": "analytics:read",
        "x-scope": "any",
        "responses": {
          "200": {
            "description": "The registry, by id.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MetricPage"
                },
                "example": {
                  "data": [
                    {
                      "id": "rate.response",
                      "title": "Response rate",
                      "definition": "Candidates who started at least one step out of those invited in the window.",
                      "unit": "rate",
                      "clock": "cohort",
                      "numerator": "Started",
                      "denominator": "Invited",
                      "baseline": true,
                      "whenEmpty": "null",
                      "listable": [
                        {
                          "name": "part",
                          "required": false
                        },
                        {
                          "name": "distinct",
                          "required": false
                        },
                        {
                          "name": "from",
                          "required": false
                        },
                        {
                          "name": "to",
                          "required": false
                        },
                        {
                          "name": "stage",
                          "required": false
                        },
                        {
                          "name": "includeTest",
                          "required": false
                        },
                        {
                          "name": "asOf",
                          "required": false
                        },
                        {
                          "name": "outcomesUntil",
                          "required": false
                        }
                      ]
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/funnel": {
      "get": {
        "operationId": "getFunnel",
        "tags": [
          "Analytics"
        ],
        "summary": "Invited, started, completed and the rates between them",
        "description": "Selects the applications invited in the window (cohort attribution) and counts their outcomes\nup to `asOf`. Both ends of the window absent means all time, which has no baseline.\n",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Distinct"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The funnel.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Funnel"
                },
                "example": {
                  "attribution": "cohort",
                  "window": {
                    "from": "2026-02-01T08:00:00.000Z",
                    "to": "2026-03-01T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-03-02T10:00:00.000Z",
                  "outcomesUntil": "2026-03-02T10:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2026-01-04T08:00:00.000Z",
                    "to": "2026-02-01T08:00:00.000Z",
                    "outcomesUntil": "2026-02-02T10:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 3
                    }
                  ],
                  "metrics": {
                    "invited": {
                      "metric": "funnel.invited",
                      "definition": "Applications invited in the window.",
                      "unit": "count",
                      "value": 100,
                      "numerator": 100,
                      "denominator": null,
                      "baseline": 80,
                      "baselineDenominator": null,
                      "delta": 0.25,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "started": {
                      "metric": "funnel.started",
                      "definition": "Of those, the ones with a step started.",
                      "unit": "count",
                      "value": 60,
                      "numerator": 60,
                      "denominator": null,
                      "baseline": 40,
                      "baselineDenominator": null,
                      "delta": 0.5,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "completed": {
                      "metric": "funnel.completed",
                      "definition": "Of those, the ones with every required step completed.",
                      "unit": "count",
                      "value": 30,
                      "numerator": 30,
                      "denominator": null,
                      "baseline": 20,
                      "baselineDenominator": null,
                      "delta": 0.5,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "responseRate": {
                      "metric": "rate.response",
                      "definition": "Started out of invited.",
                      "unit": "rate",
                      "value": 0.6,
                      "numerator": 60,
                      "denominator": 100,
                      "baseline": 0.5,
                      "baselineDenominator": 80,
                      "delta": 0.1,
                      "deltaKind": "points",
                      "lowSample": false
                    },
                    "completionRate": {
                      "metric": "rate.completion",
                      "definition": "Completed out of started.",
                      "unit": "rate",
                      "value": 0.5,
                      "numerator": 30,
                      "denominator": 60,
                      "baseline": 0.5,
                      "baselineDenominator": 40,
                      "delta": 0,
                      "deltaKind": "points",
                      "lowSample": false
                    },
                    "dropOffRate": {
                      "metric": "rate.dropoff",
                      "definition": "Started but not completed out of started.",
                      "unit": "rate",
                      "value": 0.5,
                      "numerator": 30,
                      "denominator": 60,
                      "baseline": 0.5,
                      "baselineDenominator": 40,
                      "delta": 0,
                      "deltaKind": "points",
                      "lowSample": false
                    },
                    "pipelineRate": {
                      "metric": "rate.pipeline",
                      "definition": "Completed out of invited.",
                      "unit": "rate",
                      "value": 0.3,
                      "numerator": 30,
                      "denominator": 100,
                      "baseline": 0.25,
                      "baselineDenominator": 80,
                      "delta": 0.05,
                      "deltaKind": "points",
                      "lowSample": false
                    }
                  },
                  "dropOff": {
                    "knockedOut": {
                      "metric": "rate.knockout",
                      "definition": "Knocked out.",
                      "unit": "rate",
                      "value": 0.2,
                      "numerator": 12,
                      "denominator": 60,
                      "baseline": 0.2,
                      "baselineDenominator": 40,
                      "delta": 0,
                      "deltaKind": "points",
                      "lowSample": false
                    },
                    "dismissed": {
                      "metric": "rate.dismissed",
                      "definition": "Dismissed by the team.",
                      "unit": "rate",
                      "value": 0.1,
                      "numerator": 6,
                      "denominator": 60,
                      "baseline": 0.1,
                      "baselineDenominator": 40,
                      "delta": 0,
                      "deltaKind": "points",
                      "lowSample": false
                    },
                    "abandoned": {
                      "metric": "rate.abandon",
                      "definition": "No activity for 7 days.",
                      "unit": "rate",
                      "value": 0.1,
                      "numerator": 6,
                      "denominator": 60,
                      "baseline": 0.1,
                      "baselineDenominator": 40,
                      "delta": 0,
                      "deltaKind": "points",
                      "lowSample": false
                    },
                    "inProgress": {
                      "metric": "rate.in_progress",
                      "definition": "Still in progress.",
                      "unit": "rate",
                      "value": 0.1,
                      "numerator": 6,
                      "denominator": 60,
                      "baseline": 0.1,
                      "baselineDenominator": 40,
                      "delta": 0,
                      "deltaKind": "points",
                      "lowSample": false
                    }
                  },
                  "maturity": {
                    "maturing": false,
                    "youngShare": 0.05,
                    "medianSecondsToComplete": 86400
                  },
                  "steps": [
                    {
                      "stepId": "voice",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "entered": 60,
                      "completed": 30,
                      "knockedOut": 12,
                      "inProgress": 18,
                      "rate": {
                        "metric": "step.rate",
                        "definition": "Completed out of those who entered the step.",
                        "unit": "rate",
                        "value": 0.5,
                        "numerator": 30,
                        "denominator": 60,
                        "baseline": 0.5,
                        "baselineDenominator": 40,
                        "delta": 0,
                        "deltaKind": "points",
                        "lowSample": false
                      }
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/summary": {
      "get": {
        "operationId": "getSummary",
        "tags": [
          "Analytics"
        ],
        "summary": "KPI cards and the summary bar",
        "description": "Cards count events by when they happened (activity), the summary bar and the pass rate the\ncohort of the window.\n",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Distinct"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Summary"
                },
                "example": {
                  "attribution": "activity",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2026-09-24T08:00:00.000Z",
                    "to": "2026-10-24T08:00:00.000Z",
                    "outcomesUntil": "2026-10-24T08:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": [
                    "intv_seasonal-sales-associate"
                  ],
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 0
                    }
                  ],
                  "candidates": {
                    "metric": "candidates.entered",
                    "definition": "Applications that entered in the window.",
                    "unit": "count",
                    "value": 204,
                    "numerator": 204,
                    "denominator": null,
                    "baseline": 59,
                    "baselineDenominator": null,
                    "delta": 2.457627118644068,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "interviews": {
                    "metric": "interviews.completed",
                    "definition": "Applications whose last required step was completed in the window.",
                    "unit": "count",
                    "value": 47,
                    "numerator": 47,
                    "denominator": null,
                    "baseline": 29,
                    "baselineDenominator": null,
                    "delta": 0.6206896551724138,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "savings": {
                    "net": {
                      "metric": "savings.net",
                      "definition": "Gross savings less spend, in minor units.",
                      "unit": "money",
                      "value": 126263,
                      "numerator": 126263,
                      "denominator": null,
                      "baseline": 63093,
                      "baselineDenominator": null,
                      "delta": 1.0012204206488835,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "gross": {
                      "metric": "savings.gross",
                      "definition": "Completed step attempts of the window, times the minutes each takes by hand, times the hourly cost when it was completed, in minor units.",
                      "unit": "money",
                      "value": 144083,
                      "numerator": 144083,
                      "denominator": null,
                      "baseline": 72333,
                      "baselineDenominator": null,
                      "delta": 0.9919400550232951,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "spend": {
                      "metric": "spend.total",
                      "definition": "Charges of the window, in minor units.",
                      "unit": "money",
                      "value": 17820,
                      "numerator": 17820,
                      "denominator": null,
                      "baseline": 9240,
                      "baselineDenominator": null,
                      "delta": 0.9285714285714286,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "hourlyCost": {
                      "amountMinor": 3500,
                      "currency": "USD"
                    },
                    "isDefaultRate": true
                  },
                  "passRate": {
                    "metric": "rate.pass",
                    "definition": "Completed with no step knocked out, in any attempt, and every enforced minimum score reached in the attempt that counts, out of completed or knocked out.",
                    "unit": "rate",
                    "value": 0.6666666666666666,
                    "numerator": 46,
                    "denominator": 69,
                    "baseline": 0.9032258064516129,
                    "baselineDenominator": 31,
                    "delta": -0.23655913978494625,
                    "deltaKind": "points",
                    "lowSample": false
                  },
                  "stages": [
                    {
                      "stage": "sms",
                      "stepId": "sms",
                      "type": "conversational_sms",
                      "name": "Text message screen",
                      "notStarted": 72,
                      "inProgress": 15,
                      "completed": 96,
                      "knockedOut": 21
                    },
                    {
                      "stage": "interview",
                      "stepId": "interview",
                      "type": "web_interview",
                      "name": "Voice interview",
                      "notStarted": 134,
                      "inProgress": 22,
                      "completed": 46,
                      "knockedOut": 2
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/series": {
      "get": {
        "operationId": "getSeries",
        "tags": [
          "Analytics"
        ],
        "summary": "A figure over time",
        "description": "Buckets are cut in the display zone; weeks start on Monday. Hours go up to 7 days, weeks begin\npast 7 days and months past 31 (#73); a window is at most 2 years and 1,000 buckets.\n",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "name": "from",
            "in": "query",
            "required": true,
            "description": "Start of the window, included.",
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "description": "End of the window, excluded; later than `from`.",
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "name": "series",
            "in": "query",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/SeriesId"
            }
          },
          {
            "name": "frequency",
            "in": "query",
            "description": "When absent, hours up to a day, else days.",
            "schema": {
              "$ref": "#/components/schemas/Frequency"
            }
          },
          {
            "name": "stepType",
            "in": "query",
            "description": "Only steps of this type, for `interviews.volume`.",
            "schema": {
              "$ref": "#/components/schemas/StepType"
            }
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Series"
                },
                "example": {
                  "attribution": "activity",
                  "window": {
                    "from": "2025-11-23T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2024-11-23T08:00:00.000Z",
                    "to": "2025-11-23T08:00:00.000Z",
                    "outcomesUntil": "2025-11-23T08:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 11020
                    }
                  ],
                  "series": "spend.by_service",
                  "frequency": "month",
                  "unit": "money",
                  "currency": "USD",
                  "total": {
                    "metric": "spend.total",
                    "definition": "Charges of the window, in minor units.",
                    "unit": "money",
                    "value": 576400,
                    "numerator": 576400,
                    "denominator": null,
                    "baseline": 18325,
                    "baselineDenominator": null,
                    "delta": 30.454297407912687,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "average": 44338.46153846154,
                  "peak": {
                    "from": "2026-07-01T07:00:00.000Z",
                    "value": 75885
                  },
                  "parts": [
                    "form",
                    "integrity",
                    "resume",
                    "sms",
                    "voice"
                  ],
                  "buckets": [
                    {
                      "from": "2025-11-23T08:00:00.000Z",
                      "to": "2025-12-01T08:00:00.000Z",
                      "value": 5020,
                      "parts": {
                        "form": 50,
                        "integrity": 350,
                        "resume": 240,
                        "sms": 1500,
                        "voice": 2880
                      }
                    },
                    {
                      "from": "2025-12-01T08:00:00.000Z",
                      "to": "2026-01-01T08:00:00.000Z",
                      "value": 22305,
                      "parts": {
                        "form": 160,
                        "integrity": 1400,
                        "resume": 885,
                        "sms": 5460,
                        "voice": 14400
                      }
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/time-to-engage": {
      "get": {
        "operationId": "getTimeToEngage",
        "tags": [
          "Analytics"
        ],
        "summary": "How soon candidates react",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Distinct"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TimeToEngage"
                },
                "example": {
                  "attribution": "cohort",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2026-09-24T08:00:00.000Z",
                    "to": "2026-10-24T08:00:00.000Z",
                    "outcomesUntil": "2026-10-24T08:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 20
                    }
                  ],
                  "mean": {
                    "metric": "tte.mean",
                    "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the mean over candidates who engaged.",
                    "unit": "seconds",
                    "value": 44930.303284467715,
                    "numerator": null,
                    "denominator": 573,
                    "baseline": 42628.839457665905,
                    "baselineDenominator": 437,
                    "delta": 0.053988423238389135,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "median": {
                    "metric": "tte.median",
                    "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the middle over candidates who engaged.",
                    "unit": "seconds",
                    "value": 19987.405,
                    "numerator": null,
                    "denominator": 573,
                    "baseline": 25116.557,
                    "baselineDenominator": 437,
                    "delta": -0.20421397725810914,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "min": {
                    "metric": "tte.min",
                    "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the shortest.",
                    "unit": "seconds",
                    "value": 458.6,
                    "numerator": null,
                    "denominator": 573,
                    "baseline": 583.758,
                    "baselineDenominator": 437,
                    "delta": -0.2144004878733996,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "max": {
                    "metric": "tte.max",
                    "definition": "From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the longest.",
                    "unit": "seconds",
                    "value": 636132.791,
                    "numerator": null,
                    "denominator": 573,
                    "baseline": 277353.044,
                    "baselineDenominator": 437,
                    "delta": 1.2935850345309352,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "measured": 573,
                  "negative": 0,
                  "responseRate": {
                    "metric": "rate.response",
                    "definition": "Started out of invited.",
                    "unit": "rate",
                    "value": 0.6073619631901841,
                    "numerator": 495,
                    "denominator": 815,
                    "baseline": 0.6006546644844517,
                    "baselineDenominator": 611,
                    "delta": 0.00670729870573239,
                    "deltaKind": "points",
                    "lowSample": false
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/engagement-hours": {
      "get": {
        "operationId": "getEngagementHours",
        "tags": [
          "Analytics"
        ],
        "summary": "At which hours candidates act",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "name": "agent",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "all",
                "voice",
                "sms"
              ],
              "default": "all"
            }
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EngagementHours"
                },
                "example": {
                  "attribution": "activity",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "none",
                  "baselineWindow": null,
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 68
                    }
                  ],
                  "agent": "all",
                  "total": 2664,
                  "hours": [
                    51,
                    63,
                    45,
                    45,
                    73,
                    110,
                    157,
                    147,
                    136,
                    176,
                    143,
                    106,
                    151,
                    122,
                    140,
                    158,
                    102,
                    126,
                    112,
                    138,
                    117,
                    124,
                    66,
                    56
                  ],
                  "weekdays": [
                    [
                      18,
                      17,
                      7,
                      8,
                      10,
                      12,
                      16,
                      9,
                      15,
                      23,
                      8,
                      20,
                      36,
                      30,
                      22,
                      16,
                      13,
                      14,
                      27,
                      28,
                      25,
                      27,
                      12,
                      18
                    ],
                    [
                      9,
                      7,
                      2,
                      7,
                      25,
                      15,
                      33,
                      40,
                      26,
                      32,
                      18,
                      16,
                      22,
                      7,
                      15,
                      13,
                      19,
                      25,
                      22,
                      18,
                      33,
                      17,
                      6,
                      10
                    ],
                    [
                      11,
                      11,
                      7,
                      4,
                      3,
                      25,
                      27,
                      35,
                      32,
                      13,
                      30,
                      20,
                      27,
                      25,
                      31,
                      15,
                      13,
                      16,
                      31,
                      16,
                      11,
                      7,
                      10,
                      4
                    ],
                    [
                      4,
                      4,
                      4,
                      8,
                      19,
                      25,
                      26,
                      16,
                      34,
                      36,
                      41,
                      19,
                      34,
                      17,
                      22,
                      45,
                      19,
                      27,
                      10,
                      16,
                      12,
                      25,
                      10,
                      8
                    ],
                    [
                      2,
                      7,
                      8,
                      0,
                      10,
                      16,
                      10,
                      11,
                      4,
                      26,
                      23,
                      16,
                      12,
                      9,
                      15,
                      18,
                      16,
                      21,
                      5,
                      23,
                      9,
                      19,
                      10,
                      3
                    ],
                    [
                      2,
                      7,
                      5,
                      7,
                      5,
                      6,
                      21,
                      17,
                      10,
                      24,
                      8,
                      7,
                      11,
                      12,
                      17,
                      29,
                      15,
                      10,
                      8,
                      23,
                      14,
                      16,
                      12,
                      5
                    ],
                    [
                      5,
                      10,
                      12,
                      11,
                      1,
                      11,
                      24,
                      19,
                      15,
                      22,
                      15,
                      8,
                      9,
                      22,
                      18,
                      22,
                      7,
                      13,
                      9,
                      14,
                      13,
                      13,
                      6,
                      8
                    ]
                  ],
                  "peak": {
                    "hour": 9,
                    "count": 176
                  },
                  "dayParts": [
                    {
                      "part": "night",
                      "from": 0,
                      "to": 6,
                      "count": 387,
                      "share": 0.14527027027027026
                    },
                    {
                      "part": "morning",
                      "from": 6,
                      "to": 12,
                      "count": 865,
                      "share": 0.3246996996996997
                    },
                    {
                      "part": "afternoon",
                      "from": 12,
                      "to": 18,
                      "count": 799,
                      "share": 0.29992492492492495
                    },
                    {
                      "part": "evening",
                      "from": 18,
                      "to": 24,
                      "count": 613,
                      "share": 0.2301051051051051
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/voice": {
      "get": {
        "operationId": "getVoice",
        "tags": [
          "Analytics"
        ],
        "summary": "Calls and match scores",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Distinct"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Voice"
                },
                "example": {
                  "attribution": "cohort",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2026-09-24T08:00:00.000Z",
                    "to": "2026-10-24T08:00:00.000Z",
                    "outcomesUntil": "2026-10-24T08:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 20
                    }
                  ],
                  "duration": {
                    "mean": {
                      "metric": "voice.duration.mean",
                      "definition": "Mean length of calls completed in the window, in seconds.",
                      "unit": "seconds",
                      "value": 930.3788546255507,
                      "numerator": null,
                      "denominator": 227,
                      "baseline": 945.1219512195122,
                      "baselineDenominator": 205,
                      "delta": -0.015599147363933424,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "median": {
                      "metric": "voice.duration.median",
                      "definition": "Middle length of calls completed in the window, in seconds.",
                      "unit": "seconds",
                      "value": 917,
                      "numerator": null,
                      "denominator": 227,
                      "baseline": 938,
                      "baselineDenominator": 205,
                      "delta": -0.022388059701492536,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "calls": 227
                  },
                  "score": {
                    "mean": {
                      "metric": "voice.score.mean",
                      "definition": "Mean match score of scored applications, 0 to 100; of the attempt that counts.",
                      "unit": "score",
                      "value": 70.81308411214954,
                      "numerator": null,
                      "denominator": 214,
                      "baseline": 69.95027624309392,
                      "baselineDenominator": 181,
                      "delta": 0.01233458844475684,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "median": {
                      "metric": "voice.score.median",
                      "definition": "Middle match score of scored applications, 0 to 100; of the attempt that counts.",
                      "unit": "score",
                      "value": 70,
                      "numerator": null,
                      "denominator": 214,
                      "baseline": 70,
                      "baselineDenominator": 181,
                      "delta": 0,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "sd": {
                      "metric": "voice.score.sd",
                      "definition": "Standard deviation of the match scores, in points.",
                      "unit": "score",
                      "value": 12.714794415573865,
                      "numerator": null,
                      "denominator": 214,
                      "baseline": 13.68157055501548,
                      "baselineDenominator": 181,
                      "delta": -0.07066265788376232,
                      "deltaKind": "relative",
                      "lowSample": false
                    },
                    "scored": 214
                  },
                  "histogram": [
                    0,
                    0,
                    0,
                    1,
                    12,
                    22,
                    70,
                    58,
                    32,
                    19
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/questions": {
      "get": {
        "operationId": "getQuestions",
        "tags": [
          "Analytics"
        ],
        "summary": "Best and worst questions",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Questions per ranking.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 50,
              "default": 5
            }
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Questions"
                },
                "example": {
                  "attribution": "cohort",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "none",
                  "baselineWindow": null,
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 20
                    }
                  ],
                  "passMark": 60,
                  "smallestSample": 5,
                  "total": 133,
                  "tooFew": 8,
                  "top": [
                    {
                      "interviewerId": "intv_customer-support-specialist",
                      "stepId": "interview",
                      "questionId": "motivation",
                      "kind": "scored",
                      "answered": 18,
                      "scored": 18,
                      "score": 82.09877777777778,
                      "passed": 15,
                      "passRate": 0.8333333333333334,
                      "lowSample": true
                    },
                    {
                      "interviewerId": "intv_call-centre-japan",
                      "stepId": "interview",
                      "questionId": "motivation",
                      "kind": "scored",
                      "answered": 13,
                      "scored": 13,
                      "score": 81.19659230769231,
                      "passed": 11,
                      "passRate": 0.8461538461538461,
                      "lowSample": true
                    }
                  ],
                  "bottom": [
                    {
                      "interviewerId": "intv_reporting-analyst",
                      "stepId": "interview",
                      "questionId": "problem-solving",
                      "kind": "scored",
                      "answered": 6,
                      "scored": 6,
                      "score": 24.07405,
                      "passed": 0,
                      "passRate": 0,
                      "lowSample": true
                    },
                    {
                      "interviewerId": "intv_kundenberatung",
                      "stepId": "interview",
                      "questionId": "problem-solving",
                      "kind": "scored",
                      "answered": 5,
                      "scored": 5,
                      "score": 48.8889,
                      "passed": 0,
                      "passRate": 0,
                      "lowSample": true
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/sms": {
      "get": {
        "operationId": "getSms",
        "tags": [
          "Analytics"
        ],
        "summary": "The text message screen",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Distinct"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sms"
                },
                "example": {
                  "attribution": "cohort",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2026-09-24T08:00:00.000Z",
                    "to": "2026-10-24T08:00:00.000Z",
                    "outcomesUntil": "2026-10-24T08:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 20
                    }
                  ],
                  "initiated": {
                    "metric": "sms.initiated",
                    "definition": "Applications with at least one text message sent.",
                    "unit": "count",
                    "value": 427,
                    "numerator": 427,
                    "denominator": null,
                    "baseline": 243,
                    "baselineDenominator": null,
                    "delta": 0.757201646090535,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "replied": {
                    "metric": "sms.replied",
                    "definition": "Of those, the ones with at least one text message received.",
                    "unit": "count",
                    "value": 309,
                    "numerator": 309,
                    "denominator": null,
                    "baseline": 182,
                    "baselineDenominator": null,
                    "delta": 0.6978021978021978,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "completed": {
                    "metric": "sms.completed",
                    "definition": "Of those who replied, the ones who finished the text message screen.",
                    "unit": "count",
                    "value": 249,
                    "numerator": 249,
                    "denominator": null,
                    "baseline": 156,
                    "baselineDenominator": null,
                    "delta": 0.5961538461538461,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "completionRate": {
                    "metric": "sms.completion",
                    "definition": "Completed out of initiated.",
                    "unit": "rate",
                    "value": 0.5831381733021077,
                    "numerator": 249,
                    "denominator": 427,
                    "baseline": 0.6419753086419753,
                    "baselineDenominator": 243,
                    "delta": -0.05883713533986756,
                    "deltaKind": "points",
                    "lowSample": false
                  },
                  "replyRate": {
                    "metric": "sms.reply",
                    "definition": "Replied out of initiated.",
                    "unit": "rate",
                    "value": 0.7236533957845434,
                    "numerator": 309,
                    "denominator": 427,
                    "baseline": 0.7489711934156379,
                    "baselineDenominator": 243,
                    "delta": -0.02531779763109454,
                    "deltaKind": "points",
                    "lowSample": false
                  },
                  "eligibility": {
                    "metric": "sms.eligibility",
                    "definition": "Passed out of passed and failed; a knockout is a failure.",
                    "unit": "rate",
                    "value": 0.8315018315018315,
                    "numerator": 227,
                    "denominator": 273,
                    "baseline": 0.8484848484848485,
                    "baselineDenominator": 165,
                    "delta": -0.016983016983016963,
                    "deltaKind": "points",
                    "lowSample": false
                  },
                  "passed": 227,
                  "failed": 46,
                  "undetermined": 9,
                  "knockouts": [
                    {
                      "interviewerId": "intv_seasonal-sales-associate",
                      "stepId": "sms",
                      "questionId": "weekend-shifts",
                      "knockedOut": 18,
                      "answered": 119,
                      "rate": 0.15126050420168066,
                      "lowSample": false,
                      "otherFailures": 0
                    },
                    {
                      "interviewerId": "intv_warehouse-shift-lead",
                      "stepId": "sms",
                      "questionId": "work-permit",
                      "knockedOut": 1,
                      "answered": 8,
                      "rate": 0.125,
                      "lowSample": true,
                      "otherFailures": 0
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/resume": {
      "get": {
        "operationId": "getResume",
        "tags": [
          "Analytics"
        ],
        "summary": "The resume check",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Distinct"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/OutcomesUntil"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Resume"
                },
                "example": {
                  "attribution": "cohort",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2026-09-24T08:00:00.000Z",
                    "to": "2026-10-24T08:00:00.000Z",
                    "outcomesUntil": "2026-10-24T08:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 20
                    }
                  ],
                  "eligibility": {
                    "metric": "resume.eligibility",
                    "definition": "Passed out of passed and failed; a knockout is a failure.",
                    "unit": "rate",
                    "value": 0.8384615384615385,
                    "numerator": 109,
                    "denominator": 130,
                    "baseline": 0.8521739130434782,
                    "baselineDenominator": 115,
                    "delta": -0.013712374581939746,
                    "deltaKind": "points",
                    "lowSample": false
                  },
                  "uploaded": 141,
                  "passed": 109,
                  "failed": 21,
                  "pending": 11,
                  "scoreAverage": {
                    "metric": "resume.score.avg",
                    "definition": "Mean of the criteria’s mean scores, 0 to 100.",
                    "unit": "score",
                    "value": 62.79051998209753,
                    "numerator": null,
                    "denominator": 22,
                    "baseline": 60.17206774583111,
                    "baselineDenominator": 22,
                    "delta": 0.04351607538778381,
                    "deltaKind": "relative",
                    "lowSample": true
                  },
                  "weightedAverage": 63.72932330827068,
                  "criteria": [
                    {
                      "interviewerId": "intv_account-executive",
                      "stepId": "resume",
                      "criterionId": "relevant-experience",
                      "scored": 11,
                      "score": 73.54545454545455
                    },
                    {
                      "interviewerId": "intv_account-executive",
                      "stepId": "resume",
                      "criterionId": "skills-match",
                      "scored": 11,
                      "score": 73
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/analytics/spend": {
      "get": {
        "operationId": "getSpend",
        "tags": [
          "Analytics"
        ],
        "summary": "Charges and budgets",
        "x-permission": "analytics:read",
        "x-scope": "rows",
        "parameters": [
          {
            "$ref": "#/components/parameters/InterviewerIds"
          },
          {
            "$ref": "#/components/parameters/LabelFilters"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/TimeZone"
          },
          {
            "$ref": "#/components/parameters/Baseline"
          },
          {
            "$ref": "#/components/parameters/IncludeTest"
          },
          {
            "$ref": "#/components/parameters/Stage"
          },
          {
            "$ref": "#/components/parameters/AsOf"
          },
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Content-Disposition": {
                "$ref": "#/components/headers/ContentDisposition"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Spend"
                },
                "example": {
                  "attribution": "activity",
                  "window": {
                    "from": "2026-10-24T08:00:00.000Z",
                    "to": "2026-11-23T08:00:00.000Z"
                  },
                  "timeZone": "America/Vancouver",
                  "asOf": "2026-11-23T08:00:00.000Z",
                  "outcomesUntil": "2026-11-23T08:00:00.000Z",
                  "baselineChoice": "previous_period",
                  "baselineWindow": {
                    "from": "2026-09-24T08:00:00.000Z",
                    "to": "2026-10-24T08:00:00.000Z",
                    "outcomesUntil": "2026-10-24T08:00:00.000Z"
                  },
                  "distinct": "application",
                  "countedAttempt": "latest",
                  "includeTest": false,
                  "interviewerIds": null,
                  "labels": [],
                  "stage": null,
                  "exclusions": [
                    {
                      "reason": "test",
                      "count": 2345
                    }
                  ],
                  "currency": "USD",
                  "total": {
                    "metric": "spend.total",
                    "definition": "Charges of the window, in minor units.",
                    "unit": "money",
                    "value": 75035,
                    "numerator": 75035,
                    "denominator": null,
                    "baseline": 63860,
                    "baselineDenominator": null,
                    "delta": 0.17499217037269027,
                    "deltaKind": "relative",
                    "lowSample": false
                  },
                  "services": [
                    {
                      "service": "voice",
                      "amount": {
                        "amountMinor": 54480,
                        "currency": "USD"
                      },
                      "share": 0.7260611714533218,
                      "percent": 72.6
                    },
                    {
                      "service": "sms",
                      "amount": {
                        "amountMinor": 15060,
                        "currency": "USD"
                      },
                      "share": 0.2007063370427134,
                      "percent": 20.1
                    }
                  ],
                  "budgets": [
                    {
                      "interviewerId": "intv_security-guard",
                      "title": "Security Guard",
                      "budget": {
                        "type": "all_time",
                        "amount": {
                          "amountMinor": 3900,
                          "currency": "USD"
                        }
                      },
                      "spent": {
                        "amountMinor": 4020,
                        "currency": "USD"
                      },
                      "used": 1.0307692307692307,
                      "state": "paused",
                      "dailyAverage": 25.666666666666668,
                      "runwayDays": 0
                    },
                    {
                      "interviewerId": "intv_hotel-front-desk-agent",
                      "title": "Hotel Front Desk Agent",
                      "budget": {
                        "type": "all_time",
                        "amount": {
                          "amountMinor": 24700,
                          "currency": "USD"
                        }
                      },
                      "spent": {
                        "amountMinor": 23650,
                        "currency": "USD"
                      },
                      "used": 0.9574898785425101,
                      "state": "warning",
                      "dailyAverage": 110,
                      "runwayDays": 9.545454545454545
                    }
                  ]
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/Csv"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/settings": {
      "get": {
        "operationId": "getSettings",
        "tags": [
          "Settings"
        ],
        "summary": "What the formulas depend on",
        "x-permission": "settings:read",
        "x-scope": "any",
        "responses": {
          "200": {
            "description": "The settings in force now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Settings"
                },
                "example": {
                  "name": "Northwest Talent Partners",
                  "timeZone": "America/Vancouver",
                  "currency": "USD",
                  "locale": "en",
                  "countedAttempt": "latest",
                  "lowSampleBelow": 30,
                  "smallestRankedSample": 5,
                  "abandonedAfterDays": 7,
                  "passMark": 60,
                  "topRatedFrom": 80,
                  "weekStartsOn": 1,
                  "manualMinutes": {
                    "voice": 30,
                    "sms": 10,
                    "resume": 6,
                    "form": 5
                  },
                  "priceBook": {},
                  "hourlyCost": {
                    "amountMinor": 3500,
                    "currency": "USD"
                  },
                  "isDefaultRate": true
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateSettings",
        "tags": [
          "Settings"
        ],
        "summary": "Change settings",
        "description": "Only the fields sent change. Every change is kept with who made it and from when it holds.",
        "x-permission": "settings:write",
        "x-scope": "workspace",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SettingsPatch"
              },
              "example": {
                "hourlyCost": {
                  "amountMinor": 4200,
                  "currency": "USD"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The settings in force now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Settings"
                },
                "example": {
                  "name": "Northwest Talent Partners",
                  "timeZone": "America/Vancouver",
                  "currency": "USD",
                  "locale": "en",
                  "countedAttempt": "latest",
                  "lowSampleBelow": 30,
                  "smallestRankedSample": 5,
                  "abandonedAfterDays": 7,
                  "passMark": 60,
                  "topRatedFrom": 80,
                  "weekStartsOn": 1,
                  "manualMinutes": {
                    "voice": 30,
                    "sms": 10,
                    "resume": 6,
                    "form": 5
                  },
                  "priceBook": {},
                  "hourlyCost": {
                    "amountMinor": 3500,
                    "currency": "USD"
                  },
                  "isDefaultRate": true
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/settings/history": {
      "get": {
        "operationId": "listSettingChanges",
        "tags": [
          "Settings"
        ],
        "summary": "Who changed which setting, and from when it holds",
        "x-permission": "settings:read",
        "x-scope": "workspace",
        "responses": {
          "200": {
            "description": "The latest 200 changes.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SettingChangePage"
                },
                "example": {
                  "data": [
                    {
                      "setting": "hourlyCost",
                      "value": {
                        "amountMinor": 4200,
                        "currency": "USD"
                      },
                      "effectiveFrom": "2026-03-01T08:00:00.000Z",
                      "changedAt": "2026-03-02T10:00:00.000Z",
                      "changedBy": "key_1"
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/roles": {
      "get": {
        "operationId": "listRoles",
        "tags": [
          "Team"
        ],
        "summary": "What members may do",
        "description": "Those built in first, then by name.\n",
        "x-permission": "team:read",
        "x-scope": "workspace",
        "responses": {
          "200": {
            "description": "All roles.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RolePage"
                },
                "example": {
                  "data": [
                    {
                      "id": "role_1",
                      "name": "Coordinator",
                      "description": null,
                      "permissions": [
                        "candidates:read"
                      ],
                      "builtIn": false,
                      "members": 2
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createRole",
        "tags": [
          "Team"
        ],
        "summary": "Make a role",
        "x-permission": "team:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RoleInput"
              },
              "example": {
                "name": "Coordinator",
                "permissions": [
                  "candidates:read"
                ]
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The role.",
            "headers": {
              "Location": {
                "$ref": "#/components/headers/Location"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Role"
                },
                "example": {
                  "id": "role_1",
                  "name": "Coordinator",
                  "description": null,
                  "permissions": [
                    "candidates:read"
                  ],
                  "builtIn": false,
                  "members": 2
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/roles/{roleId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/RoleId"
        }
      ],
      "get": {
        "operationId": "getRole",
        "tags": [
          "Team"
        ],
        "summary": "One role",
        "x-permission": "team:read",
        "x-scope": "workspace",
        "responses": {
          "200": {
            "description": "The role.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Role"
                },
                "example": {
                  "id": "role_1",
                  "name": "Coordinator",
                  "description": null,
                  "permissions": [
                    "candidates:read"
                  ],
                  "builtIn": false,
                  "members": 2
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateRole",
        "tags": [
          "Team"
        ],
        "summary": "Change a role",
        "description": "Tokens of its members that have less by it are narrowed within 5 seconds; none gets more. One that is\nbuilt in is a 409.\n",
        "x-permission": "team:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RolePatch"
              },
              "example": {
                "permissions": [
                  "candidates:read",
                  "candidates:write"
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The role as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Role"
                },
                "example": {
                  "id": "role_1",
                  "name": "Coordinator",
                  "description": null,
                  "permissions": [
                    "candidates:read"
                  ],
                  "builtIn": false,
                  "members": 2
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteRole",
        "tags": [
          "Team"
        ],
        "summary": "Delete a role",
        "description": "One that members have, or that is built in, is a 409. Tokens made for the role itself end.\n",
        "x-permission": "team:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeletedRole"
                },
                "example": {
                  "id": "role_1"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/members": {
      "get": {
        "operationId": "listMembers",
        "tags": [
          "Team"
        ],
        "summary": "Who belongs to the team",
        "description": "Without those who were removed; the latest invitation first.\n",
        "x-permission": "team:read",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemberPage"
                },
                "example": {
                  "data": [
                    {
                      "id": "mem_1",
                      "email": "ada@example.com",
                      "name": "Ada",
                      "roleId": "recruiter",
                      "status": "pending",
                      "invitedAt": "2026-03-02T10:00:00.000Z",
                      "invitedBy": "key_1",
                      "joinedAt": null,
                      "removedAt": null
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "inviteMember",
        "tags": [
          "Team"
        ],
        "summary": "Invite somebody",
        "description": "They are pending until `updateMember` says that they accepted. Sending the invitation and signing\npeople in is your product's. Somebody who is in the team already is a 409.\n",
        "x-permission": "team:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MemberInput"
              },
              "example": {
                "email": "ada@example.com",
                "name": "Ada",
                "roleId": "recruiter"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The member.",
            "headers": {
              "Location": {
                "$ref": "#/components/headers/Location"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                },
                "example": {
                  "id": "mem_1",
                  "email": "ada@example.com",
                  "name": "Ada",
                  "roleId": "recruiter",
                  "status": "pending",
                  "invitedAt": "2026-03-02T10:00:00.000Z",
                  "invitedBy": "key_1",
                  "joinedAt": null,
                  "removedAt": null
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/members/{memberId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/MemberId"
        }
      ],
      "get": {
        "operationId": "getMember",
        "tags": [
          "Team"
        ],
        "summary": "One member",
        "description": "Also one who was removed, since the history of settings and labels names them.\n",
        "x-permission": "team:read",
        "x-scope": "workspace",
        "responses": {
          "200": {
            "description": "The member.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                },
                "example": {
                  "id": "mem_1",
                  "email": "ada@example.com",
                  "name": "Ada",
                  "roleId": "recruiter",
                  "status": "pending",
                  "invitedAt": "2026-03-02T10:00:00.000Z",
                  "invitedBy": "key_1",
                  "joinedAt": null,
                  "removedAt": null
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateMember",
        "tags": [
          "Team"
        ],
        "summary": "Change the role or name of a member, or note that they joined",
        "description": "Tokens of theirs that have less by it are narrowed within 5 seconds; none gets more. Taking the role\n`admin` from the last active one is a 409, and so is changing one who was removed.\n",
        "x-permission": "team:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MemberPatch"
              },
              "example": {
                "roleId": "viewer"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The member as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                },
                "example": {
                  "id": "mem_1",
                  "email": "ada@example.com",
                  "name": "Ada",
                  "roleId": "recruiter",
                  "status": "pending",
                  "invitedAt": "2026-03-02T10:00:00.000Z",
                  "invitedBy": "key_1",
                  "joinedAt": null,
                  "removedAt": null
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "removeMember",
        "tags": [
          "Team"
        ],
        "summary": "Remove a member, or take an invitation back",
        "description": "Their tokens end within 5 seconds. The last active admin is a 409.\n",
        "x-permission": "team:write",
        "x-scope": "workspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The member as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                },
                "example": {
                  "id": "mem_1",
                  "email": "ada@example.com",
                  "name": "Ada",
                  "roleId": "recruiter",
                  "status": "pending",
                  "invitedAt": "2026-03-02T10:00:00.000Z",
                  "invitedBy": "key_1",
                  "joinedAt": null,
                  "removedAt": null
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/api-keys": {
      "get": {
        "operationId": "listApiKeys",
        "tags": [
          "Keys"
        ],
        "summary": "API keys, the newest first",
        "description": "Also those that have ended. What was used is counted in the server's memory and written every\nfew seconds and when it stops: of a server that crashes the counts of its last 5 seconds are\nlost, and where several servers share a database, those of the others come that much later.\n",
        "x-permission": "integrations:read",
        "x-credential": "api_key",
        "x-scope": "any",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page, without secrets.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApiKeyPage"
                },
                "example": {
                  "data": [
                    {
                      "id": "key_1",
                      "name": "Nightly export",
                      "description": null,
                      "prefix": "screenkit_acme_",
                      "lastCharacters": "x3Fq",
                      "permissions": [
                        "candidates:read"
                      ],
                      "status": "active",
                      "createdAt": "2026-03-01T09:00:00.000Z",
                      "createdBy": "key_0",
                      "expiresAt": null,
                      "revokedAt": null,
                      "previousSecretUntil": null,
                      "lastUsedAt": "2026-03-02T09:59:00.000Z",
                      "usage": {
                        "total": 12,
                        "completed": 10,
                        "failed": 1,
                        "rateLimited": 1
                      }
                    }
                  ],
                  "page": {
                    "nextCursor": null,
                    "total": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createApiKey",
        "tags": [
          "Keys"
        ],
        "summary": "Make an API key",
        "description": "Only an API key can, and only one with permissions that it has itself. The answer shows the\nsecret this once. It takes no `Idempotency-Key`, because an answer that holds a secret is stored\nnowhere.\n",
        "x-permission": "integrations:write",
        "x-credential": "api_key",
        "x-scope": "any",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ApiKeyInput"
              },
              "example": {
                "name": "Nightly export",
                "permissions": [
                  "candidates:read"
                ]
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The key and its secret.",
            "headers": {
              "Location": {
                "$ref": "#/components/headers/Location"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApiKeyWithSecret"
                },
                "example": {
                  "secret": "screenkit_acme_0b3dG6u…x3Fq",
                  "apiKey": {
                    "id": "key_1",
                    "name": "Nightly export",
                    "description": null,
                    "prefix": "screenkit_acme_",
                    "lastCharacters": "x3Fq",
                    "permissions": [
                      "candidates:read"
                    ],
                    "status": "active",
                    "createdAt": "2026-03-01T09:00:00.000Z",
                    "createdBy": "key_0",
                    "expiresAt": null,
                    "revokedAt": null,
                    "previousSecretUntil": null,
                    "lastUsedAt": "2026-03-02T09:59:00.000Z",
                    "usage": {
                      "total": 12,
                      "completed": 10,
                      "failed": 1,
                      "rateLimited": 1
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/api-keys/{keyId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/KeyId"
        }
      ],
      "get": {
        "operationId": "getApiKey",
        "tags": [
          "Keys"
        ],
        "summary": "One API key",
        "x-permission": "integrations:read",
        "x-credential": "api_key",
        "x-scope": "any",
        "responses": {
          "200": {
            "description": "The key, without its secret.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApiKey"
                },
                "example": {
                  "id": "key_1",
                  "name": "Nightly export",
                  "description": null,
                  "prefix": "screenkit_acme_",
                  "lastCharacters": "x3Fq",
                  "permissions": [
                    "candidates:read"
                  ],
                  "status": "active",
                  "createdAt": "2026-03-01T09:00:00.000Z",
                  "createdBy": "key_0",
                  "expiresAt": null,
                  "revokedAt": null,
                  "previousSecretUntil": null,
                  "lastUsedAt": "2026-03-02T09:59:00.000Z",
                  "usage": {
                    "total": 12,
                    "completed": 10,
                    "failed": 1,
                    "rateLimited": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateApiKey",
        "tags": [
          "Keys"
        ],
        "summary": "Rename or narrow an API key",
        "description": "It can be given fewer permissions and an earlier end, never more: for that make another key.\nIts tokens are narrowed at once too. A key that was revoked or has ended is a 409.\n",
        "x-permission": "integrations:write",
        "x-credential": "api_key",
        "x-scope": "any",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ApiKeyPatch"
              },
              "example": {
                "description": "Reads candidates for the report on Mondays."
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The key as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApiKey"
                },
                "example": {
                  "id": "key_1",
                  "name": "Nightly export",
                  "description": null,
                  "prefix": "screenkit_acme_",
                  "lastCharacters": "x3Fq",
                  "permissions": [
                    "candidates:read"
                  ],
                  "status": "active",
                  "createdAt": "2026-03-01T09:00:00.000Z",
                  "createdBy": "key_0",
                  "expiresAt": null,
                  "revokedAt": null,
                  "previousSecretUntil": null,
                  "lastUsedAt": "2026-03-02T09:59:00.000Z",
                  "usage": {
                    "total": 12,
                    "completed": 10,
                    "failed": 1,
                    "rateLimited": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/api-keys/{keyId}/rotate": {
      "parameters": [
        {
          "$ref": "#/components/parameters/KeyId"
        }
      ],
      "post": {
        "operationId": "rotateApiKey",
        "tags": [
          "Keys"
        ],
        "summary": "Give an API key a new secret",
        "description": "Id, permissions and end stay. Tokens made from the key go on, also with an overlap of 0; if a\nsecret leaked, revoke those by `revokeEmbedTokens` too. Only a key that has every permission of\nthe key can do this, since it is shown the secret. A key that was revoked or has ended is a 409.\n",
        "x-permission": "integrations:write",
        "x-credential": "api_key",
        "x-scope": "any",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RotationInput"
              },
              "example": {
                "overlapSeconds": 86400
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The key and its new secret.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApiKeyWithSecret"
                },
                "example": {
                  "secret": "screenkit_acme_0b3dG6u…x3Fq",
                  "apiKey": {
                    "id": "key_1",
                    "name": "Nightly export",
                    "description": null,
                    "prefix": "screenkit_acme_",
                    "lastCharacters": "x3Fq",
                    "permissions": [
                      "candidates:read"
                    ],
                    "status": "active",
                    "createdAt": "2026-03-01T09:00:00.000Z",
                    "createdBy": "key_0",
                    "expiresAt": null,
                    "revokedAt": null,
                    "previousSecretUntil": null,
                    "lastUsedAt": "2026-03-02T09:59:00.000Z",
                    "usage": {
                      "total": 12,
                      "completed": 10,
                      "failed": 1,
                      "rateLimited": 1
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/api-keys/{keyId}/revoke": {
      "parameters": [
        {
          "$ref": "#/components/parameters/KeyId"
        }
      ],
      "post": {
        "operationId": "revokeApiKey",
        "tags": [
          "Keys"
        ],
        "summary": "End an API key and its tokens at once",
        "description": "For good, within 5 seconds also on other servers of the same database and on open streams. One\nthat has ended already stays as it is. A key can end itself.\n",
        "x-permission": "integrations:write",
        "x-credential": "api_key",
        "x-scope": "any",
        "responses": {
          "200": {
            "description": "The key as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApiKey"
                },
                "example": {
                  "id": "key_1",
                  "name": "Nightly export",
                  "description": null,
                  "prefix": "screenkit_acme_",
                  "lastCharacters": "x3Fq",
                  "permissions": [
                    "candidates:read"
                  ],
                  "status": "active",
                  "createdAt": "2026-03-01T09:00:00.000Z",
                  "createdBy": "key_0",
                  "expiresAt": null,
                  "revokedAt": null,
                  "previousSecretUntil": null,
                  "lastUsedAt": "2026-03-02T09:59:00.000Z",
                  "usage": {
                    "total": 12,
                    "completed": 10,
                    "failed": 1,
                    "rateLimited": 1
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/signing-keys/rotate": {
      "post": {
        "operationId": "rotateSigningKey",
        "tags": [
          "Keys"
        ],
        "summary": "Sign tokens, or cursors, by a new key",
        "description": "The new key signs at once. What the one before signed is good until none of its tokens can live\nany more, 15 minutes and a half; then it is deleted. Pages notice nothing.\n",
        "x-permission": "integrations:write",
        "x-credential": "api_key",
        "x-scope": "any",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SigningRotationInput"
              },
              "example": {
                "purpose": "embed"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The keys there are now, without their secrets.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SigningRotation"
                },
                "example": {
                  "purpose": "embed",
                  "keyId": "sig_2",
                  "createdAt": "2026-03-02T10:00:00.000Z",
                  "previous": [
                    {
                      "keyId": "sig_1",
                      "verifiesUntil": "2026-03-02T10:15:30.000Z"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/embed-tokens": {
      "post": {
        "operationId": "createEmbedToken",
        "tags": [
          "Tokens"
        ],
        "summary": "Make a token for a browser",
        "description": "By an API key: the token holds at most the permissions of its key, ends by itself, and ends at\nonce when its key is revoked. Call this from your server, never from a page.\n\nBy a token with `tokens:write`: the new token is derived from it and never wider. Permissions,\ninterviewers, label values and origins are part of its own, it ends no later, and it ends when\nthe token it was derived from is revoked. This can be done three times in a row; the token\nafter that is a 403.\n",
        "x-permission": "tokens:write",
        "x-scope": "any",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EmbedTokenInput"
              },
              "example": {
                "permissions": [
                  "postings:read",
                  "analytics:read"
                ],
                "labels": {
                  "client": [
                    "Acme"
                  ]
                },
                "origins": [
                  "https://portal.example"
                ]
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The token; it is shown once.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EmbedToken"
                },
                "example": {
                  "tokenId": "tok_1",
                  "token": "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzY3JlZW5raXQifQ.c2ln",
                  "expiresIn": 300,
                  "expiresAt": "2026-03-02T10:05:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/embed-tokens/revoke": {
      "post": {
        "operationId": "revokeEmbedTokens",
        "tags": [
          "Tokens"
        ],
        "summary": "End tokens before their time",
        "description": "One token with those derived from it, or all that were made so far for a portal or by an API\nkey; new ones can be made at once. Reads and open streams end within 5 seconds on every server\nof the database. Name exactly one. What has ended already is no error.\n",
        "x-permission": "tokens:write",
        "x-credential": "api_key",
        "x-scope": "any",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RevocationInput"
              },
              "example": {
                "portal": "acme"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What has ended.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Revocation"
                },
                "example": {
                  "portal": "acme",
                  "revokedAt": "2026-03-02T10:00:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMedia"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "An API key (`screenkit_<workspace>_<secret>`, from a server only) or an embed token\n(a signed JWT for a browser, 15 minutes at most).\n"
      }
    },
    "schemas": {
      "Health": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status",
          "version",
          "store"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "starting",
              "ready"
            ]
          },
          "version": {
            "type": "string"
          },
          "store": {
            "type": "string",
            "enum": [
              "sqlite",
              "postgres"
            ]
          }
        }
      },
      "ProblemCode": {
        "type": "string",
        "enum": [
          "bad_request",
          "unauthorized",
          "forbidden",
          "not_found",
          "method_not_allowed",
          "not_acceptable",
          "conflict",
          "in_flight",
          "precondition_failed",
          "too_large",
          "unsupported_media_type",
          "unprocessable",
          "idempotency_mismatch",
          "too_many_requests",
          "internal",
          "unavailable"
        ]
      },
      "Finding": {
        "type": "object",
        "required": [
          "pointer",
          "message"
        ],
        "additionalProperties": false,
        "properties": {
          "pointer": {
            "type": "string",
            "description": "JSON pointer into the body, or `/query/<name>`, `/path/<name>`, `/header/<name>`."
          },
          "message": {
            "type": "string",
            "description": "What is wrong and what would be right."
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details.",
        "required": [
          "type",
          "code",
          "title",
          "status",
          "requestId"
        ],
        "additionalProperties": false,
        "properties": {
          "type": {
            "type": "string",
            "description": "Stable address of the kind of problem, such as `urn:screenkit:problem:not-found`."
          },
          "code": {
            "$ref": "#/components/schemas/ProblemCode"
          },
          "title": {
            "type": "string",
            "description": "One plain sentence."
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string"
          },
          "requestId": {
            "type": "string"
          },
          "errors": {
            "type": "array",
            "description": "For 400, 406, 409 and 422, one entry per finding.",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          }
        }
      },
      "TimeZoneName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "format": "iana-time-zone",
        "description": "IANA zone, such as `America/Vancouver`."
      },
      "Workspace": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "timeZone",
          "currency",
          "locale"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z0-9_]{1,40}$"
          },
          "name": {
            "type": "string"
          },
          "timeZone": {
            "$ref": "#/components/schemas/TimeZoneName"
          },
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$"
          },
          "locale": {
            "type": "string"
          }
        }
      },
      "Permission": {
        "type": "string",
        "enum": [
          "postings:read",
          "postings:write",
          "candidates:read",
          "candidates:write",
          "candidates:delete",
          "integrations:read",
          "integrations:write",
          "team:read",
          "team:write",
          "billing:read",
          "billing:write",
          "labels:read",
          "labels:write",
          "labels:delete",
          "settings:read",
          "settings:write",
          "analytics:read",
          "compliance:read",
          "compliance:write",
          "events:write",
          "imports:write",
          "tokens:write"
        ]
      },
      "Id": {
        "type": "string",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$",
        "description": "Opaque; never parse it."
      },
      "LabelKey": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9_]{0,62}$"
      },
      "LabelValue": {
        "oneOf": [
          {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          {
            "type": "number"
          },
          {
            "type": "boolean"
          }
        ],
        "description": "Text or a picklist's value as a string, a number, or yes/no as a boolean."
      },
      "MaskableField": {
        "type": "string",
        "enum": [
          "name",
          "email",
          "phone",
          "country",
          "location",
          "score"
        ],
        "description": "Of candidates: what of a person, or every score of one application. Which properties go with it\nthe schemas say by `x-maskable`, which parameters by `x-searches` and `x-reveals`.\n"
      },
      "Session": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "workspace",
          "credential",
          "permissions",
          "interviewerIds",
          "labels",
          "expiresAt",
          "lowSampleBelow",
          "topRatedFrom"
        ],
        "properties": {
          "workspace": {
            "$ref": "#/components/schemas/Workspace"
          },
          "credential": {
            "type": "string",
            "enum": [
              "api_key",
              "embed_token"
            ]
          },
          "permissions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Permission"
            }
          },
          "interviewerIds": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/Id"
            },
            "description": "The interviewers this credential may see; null means all."
          },
          "labels": {
            "type": [
              "object",
              "null"
            ],
            "propertyNames": {
              "$ref": "#/components/schemas/LabelKey"
            },
            "additionalProperties": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/LabelValue"
              }
            },
            "description": "It sees only interviewers that carry one of the values of each; null means all."
          },
          "memberId": {
            "type": [
              "string",
              "null"
            ],
            "description": "The member that a token was made for."
          },
          "maskedFields": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MaskableField"
            },
            "description": "What of candidates this credential never sees; such properties are absent."
          },
          "expiresAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "lowSampleBelow": {
            "type": "integer",
            "minimum": 0,
            "description": "A rate over fewer cases is marked as a low sample (#9)."
          },
          "topRatedFrom": {
            "type": "number",
            "description": "Scores of 0 to 100 from here are top rated (#85)."
          }
        }
      },
      "InterviewerStatus": {
        "type": "string",
        "enum": [
          "active",
          "expired",
          "archived",
          "draft"
        ],
        "description": "The first that applies: archived, draft, expired (deadline reached), active (#16)."
      },
      "StepId": {
        "type": "string",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"
      },
      "StepType": {
        "type": "string",
        "minLength": 1,
        "maxLength": 40,
        "pattern": "^[a-z][a-z0-9_]*$",
        "description": "`web_interview`, `conversational_sms`, `resume`, `form`, or a type of your own."
      },
      "MinimumScore": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "score",
          "enforced"
        ],
        "properties": {
          "score": {
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "description": "On 0 to 100, whatever the scale of the step."
          },
          "enforced": {
            "type": "boolean",
            "description": "Only who reaches it in the attempt that counts passes (#42); else it is for reading only."
          }
        }
      },
      "Step": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "type",
          "name",
          "required",
          "minimumScore"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StepId"
          },
          "type": {
            "$ref": "#/components/schemas/StepType"
          },
          "name": {
            "type": "string"
          },
          "required": {
            "type": "boolean",
            "description": "Completion needs every required step (#46)."
          },
          "minimumScore": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/MinimumScore"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "Rate": {
        "type": [
          "number",
          "null"
        ],
        "description": "Null when the denominator is 0."
      },
      "Score": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value",
          "min",
          "max",
          "normalized"
        ],
        "properties": {
          "value": {
            "type": "number"
          },
          "min": {
            "type": "number"
          },
          "max": {
            "type": "number"
          },
          "normalized": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "(value − min) ÷ (max − min)."
          }
        }
      },
      "Money": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "amountMinor",
          "currency"
        ],
        "properties": {
          "amountMinor": {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991,
            "description": "Minor units, such as cents."
          },
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "ISO 4217."
          }
        }
      },
      "Budget": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "amount"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "all_time",
              "daily"
            ]
          },
          "amount": {
            "$ref": "#/components/schemas/Money"
          }
        }
      },
      "LabelType": {
        "type": "string",
        "enum": [
          "text",
          "number",
          "picklist",
          "yes_no"
        ]
      },
      "AppliedLabel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "key",
          "name",
          "type",
          "value"
        ],
        "properties": {
          "key": {
            "$ref": "#/components/schemas/LabelKey"
          },
          "name": {
            "type": "string"
          },
          "type": {
            "$ref": "#/components/schemas/LabelType"
          },
          "value": {
            "$ref": "#/components/schemas/LabelValue"
          }
        }
      },
      "Instant": {
        "type": "string",
        "format": "date-time",
        "maxLength": 40,
        "description": "RFC 3339. Answers are in UTC with milliseconds."
      },
      "Interviewer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "slug",
          "status",
          "testPosting",
          "workflowVersion",
          "steps",
          "stats",
          "ats",
          "csat",
          "spend",
          "labels",
          "subscribers",
          "deadlineAt",
          "daysLeft",
          "createdAt",
          "activatedAt",
          "activeUntil",
          "attention"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "slug": {
            "type": "string",
            "description": "Last part of its link, such as `627-seasonal-sales-associate`."
          },
          "status": {
            "$ref": "#/components/schemas/InterviewerStatus"
          },
          "testPosting": {
            "type": "boolean"
          },
          "workflowVersion": {
            "type": "integer",
            "minimum": 1
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Step"
            },
            "description": "In their order."
          },
          "stats": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "candidates",
              "completed",
              "completionRate",
              "lowSample"
            ],
            "description": "Over all time (#18), without test candidates.",
            "properties": {
              "candidates": {
                "type": "integer",
                "minimum": 0
              },
              "completed": {
                "type": "integer",
                "minimum": 0
              },
              "completionRate": {
                "$ref": "#/components/schemas/Rate",
                "x-metric": "list.completion"
              },
              "lowSample": {
                "type": "boolean"
              }
            }
          },
          "ats": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "state",
              "provider",
              "lastSyncAt",
              "message"
            ],
            "properties": {
              "state": {
                "type": "string",
                "enum": [
                  "not_connected",
                  "connected",
                  "pending_activation",
                  "paused",
                  "error"
                ]
              },
              "provider": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "lastSyncAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time"
              },
              "message": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "What the last failure said."
              }
            }
          },
          "csat": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "score",
              "responses",
              "satisfied",
              "lowSample"
            ],
            "properties": {
              "score": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/Score"
                  },
                  {
                    "type": "null"
                  }
                ],
                "description": "Mean rating on 1 to 5; other scales are converted (#20)."
              },
              "responses": {
                "type": "integer",
                "minimum": 0
              },
              "satisfied": {
                "$ref": "#/components/schemas/Rate",
                "x-metric": "csat.satisfied",
                "description": "Share of ratings of 4 or more on 1 to 5."
              },
              "lowSample": {
                "type": "boolean"
              }
            }
          },
          "spend": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "spent",
              "budget",
              "budgetSpent",
              "used",
              "state"
            ],
            "properties": {
              "spent": {
                "$ref": "#/components/schemas/Money",
                "description": "All charges over all time."
              },
              "budget": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/Budget"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "budgetSpent": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/Money"
                  },
                  {
                    "type": "null"
                  }
                ],
                "description": "What counts against the budget: all time, or today in the workspace's zone."
              },
              "used": {
                "$ref": "#/components/schemas/Rate",
                "x-metric": "spend.budget_used",
                "description": "budgetSpent ÷ budget; may pass 1. Null without a budget or with a budget of 0."
              },
              "state": {
                "type": "string",
                "enum": [
                  "none",
                  "ok",
                  "warning",
                  "paused"
                ],
                "description": "warning from 80 %, paused from 100 % (#21)."
              }
            }
          },
          "labels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AppliedLabel"
            }
          },
          "subscribers": {
            "type": "integer",
            "minimum": 0,
            "description": "Active members who get an e-mail on completions (#23)."
          },
          "deadlineAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "daysLeft": {
            "type": [
              "integer",
              "null"
            ],
            "description": "ceil((deadline − now) ÷ 24 h), while more than 0 (#24)."
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "activatedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "activeUntil": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When it expired or was archived; null while it runs (#26)."
          },
          "attention": {
            "type": "array",
            "description": "What needs a look (#37).",
            "items": {
              "type": "string",
              "enum": [
                "no_recent_candidates",
                "completion_below_baseline",
                "expiring",
                "ats_error",
                "budget_warning"
              ]
            }
          }
        }
      },
      "Page": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "nextCursor"
        ],
        "properties": {
          "nextCursor": {
            "type": [
              "string",
              "null"
            ],
            "description": "Send as `cursor` for the next page; null on the last."
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "Rows of the whole list."
          }
        }
      },
      "InterviewerPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page",
          "counts"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Interviewer"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          },
          "counts": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "all",
              "active",
              "expired",
              "archived",
              "draft"
            ],
            "properties": {
              "all": {
                "type": "integer",
                "minimum": 0
              },
              "active": {
                "type": "integer",
                "minimum": 0
              },
              "expired": {
                "type": "integer",
                "minimum": 0
              },
              "archived": {
                "type": "integer",
                "minimum": 0
              },
              "draft": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "Csv": {
        "type": "string",
        "description": "The answer as a CSV file, as the introduction of this document says.",
        "example": "key,value\r\noperation,getFunnel\r\n"
      },
      "StepInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "type",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StepId"
          },
          "type": {
            "$ref": "#/components/schemas/StepType"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "\\S",
            "description": "Spaces around it are dropped."
          },
          "required": {
            "type": "boolean",
            "default": true
          },
          "minimumScore": {
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": false,
            "required": [
              "score",
              "enforced"
            ],
            "description": "As on a step; none when absent.",
            "properties": {
              "score": {
                "type": "number",
                "minimum": 0,
                "maximum": 100
              },
              "enforced": {
                "type": "boolean"
              }
            }
          }
        }
      },
      "BudgetInput": {
        "type": [
          "object",
          "null"
        ],
        "additionalProperties": false,
        "required": [
          "type",
          "amount"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "all_time",
              "daily"
            ]
          },
          "amount": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "amountMinor",
              "currency"
            ],
            "properties": {
              "amountMinor": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000000
              },
              "currency": {
                "type": "string",
                "pattern": "^[A-Z]{3}$",
                "description": "The workspace's currency."
              }
            }
          }
        }
      },
      "LabelValues": {
        "type": "object",
        "maxProperties": 50,
        "propertyNames": {
          "$ref": "#/components/schemas/LabelKey"
        },
        "additionalProperties": {
          "$ref": "#/components/schemas/LabelValue"
        },
        "description": "Label key to value."
      },
      "InterviewerInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "steps"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "Yours or, when absent, one we make. A token that sees some interviewers only may not choose it."
          },
          "title": {
            "type": "string",
            "minLength": 3,
            "maxLength": 200,
            "pattern": "\\S",
            "description": "Spaces around it are dropped; what is left has at least 3 characters."
          },
          "slug": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "description": "Made from the title when absent; unique in the workspace. A token that sees some interviewers only may not choose it, so that it does not learn which are taken."
          },
          "steps": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "x-unique-by": "id",
            "description": "In their order, each with an id of its own.",
            "items": {
              "$ref": "#/components/schemas/StepInput"
            }
          },
          "draft": {
            "type": "boolean",
            "default": false
          },
          "testPosting": {
            "type": "boolean",
            "default": false,
            "description": "Its candidates stay out of every metric (#7)."
          },
          "deadlineAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "One calendar month from now when absent, none when null."
          },
          "budget": {
            "$ref": "#/components/schemas/BudgetInput"
          },
          "labels": {
            "$ref": "#/components/schemas/LabelValues"
          },
          "subscribers": {
            "type": "array",
            "maxItems": 100,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "email",
              "maxLength": 254
            }
          }
        }
      },
      "InterviewerPatch": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "title": {
            "type": "string",
            "minLength": 3,
            "maxLength": 200,
            "pattern": "\\S",
            "description": "Spaces around it are dropped; what is left has at least 3 characters."
          },
          "slug": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "description": "Unique in the workspace. A token that sees some interviewers only may not change it."
          },
          "steps": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "x-unique-by": "id",
            "description": "In their order, each with an id of its own.",
            "items": {
              "$ref": "#/components/schemas/StepInput"
            }
          },
          "draft": {
            "type": "boolean",
            "description": "False activates a draft."
          },
          "testPosting": {
            "type": "boolean"
          },
          "deadlineAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "budget": {
            "$ref": "#/components/schemas/BudgetInput"
          },
          "labels": {
            "type": "object",
            "maxProperties": 50,
            "propertyNames": {
              "$ref": "#/components/schemas/LabelKey"
            },
            "additionalProperties": {
              "oneOf": [
                {
                  "$ref": "#/components/schemas/LabelValue"
                },
                {
                  "type": "null"
                }
              ]
            },
            "description": "Sets these labels; null takes one off; others stay."
          },
          "subscribers": {
            "type": "array",
            "maxItems": 100,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "email",
              "maxLength": 254
            }
          }
        }
      },
      "DuplicateInput": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "title": {
            "type": "string",
            "minLength": 3,
            "maxLength": 200,
            "pattern": "\\S",
            "description": "The original's, cut where it is too long, with \" (copy)\" when absent. Spaces around it are dropped; what is left has at least 3 characters."
          },
          "copyLabels": {
            "type": "boolean",
            "default": true
          }
        }
      },
      "Subscribers": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string"
            }
          }
        }
      },
      "LabelUsage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "assignments",
          "missing",
          "values"
        ],
        "description": "Counts of interviewers in scope.",
        "properties": {
          "assignments": {
            "type": "integer",
            "minimum": 0,
            "description": "Those that carry the label."
          },
          "missing": {
            "type": "integer",
            "minimum": 0,
            "description": "Those that do not."
          },
          "values": {
            "type": [
              "array",
              "null"
            ],
            "description": "Of a picklist, the allowed values in their order and then kept ones; of yes/no, `true` and\n`false`; null otherwise.\n",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "value",
                "assignments",
                "allowed"
              ],
              "properties": {
                "value": {
                  "type": "string"
                },
                "assignments": {
                  "type": "integer",
                  "minimum": 0
                },
                "allowed": {
                  "type": "boolean",
                  "description": "False for one that was removed and kept where it was set."
                }
              }
            }
          }
        }
      },
      "Label": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "key",
          "name",
          "description",
          "type",
          "allowedValues",
          "required",
          "readOnly",
          "usage",
          "createdAt"
        ],
        "properties": {
          "key": {
            "$ref": "#/components/schemas/LabelKey"
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "type": {
            "$ref": "#/components/schemas/LabelType"
          },
          "allowedValues": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            },
            "description": "Of a picklist, in their order; null otherwise. A token for certain rows sees those in use on them."
          },
          "required": {
            "type": "boolean",
            "description": "Asked of every interviewer that is made or copied (#143)."
          },
          "readOnly": {
            "type": "boolean",
            "description": "The token's own scope names this label, so that it cannot set it."
          },
          "usage": {
            "$ref": "#/components/schemas/LabelUsage"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "LabelPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Label"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "LabelInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "type"
        ],
        "properties": {
          "key": {
            "$ref": "#/components/schemas/LabelKey",
            "description": "Derived from the name when absent."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "\\S"
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "type": {
            "$ref": "#/components/schemas/LabelType"
          },
          "allowedValues": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "\\S"
            },
            "description": "Needed for a picklist, refused otherwise; trimmed, doubles dropped."
          },
          "required": {
            "type": "boolean",
            "default": false
          }
        }
      },
      "DeletedLabel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "key",
          "assignments"
        ],
        "properties": {
          "key": {
            "$ref": "#/components/schemas/LabelKey"
          },
          "assignments": {
            "type": "integer",
            "minimum": 0,
            "description": "Interviewers it was taken off."
          }
        }
      },
      "LabelPatch": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "key": {
            "$ref": "#/components/schemas/LabelKey",
            "description": "Must stay as it is."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "\\S"
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "type": {
            "$ref": "#/components/schemas/LabelType",
            "description": "Must stay as it is."
          },
          "allowedValues": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "\\S"
            },
            "description": "All of them, in their order; trimmed, doubles dropped."
          },
          "removedValues": {
            "type": "string",
            "enum": [
              "keep",
              "clear"
            ],
            "description": "What becomes of the label where its value is not allowed any more: it stays as it is, or is\ntaken off. Needed when a value in use is removed.\n"
          },
          "required": {
            "type": "boolean"
          }
        }
      },
      "LabelResourceType": {
        "type": "string",
        "enum": [
          "interviewer"
        ],
        "description": "What carries the labels."
      },
      "LabelChanges": {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 50,
        "propertyNames": {
          "$ref": "#/components/schemas/LabelKey"
        },
        "additionalProperties": {
          "oneOf": [
            {
              "$ref": "#/components/schemas/LabelValue"
            },
            {
              "type": "null"
            }
          ]
        },
        "description": "Sets these labels; null takes one off; others stay."
      },
      "LabelAssignmentInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "resourceIds",
          "labels"
        ],
        "properties": {
          "resourceType": {
            "$ref": "#/components/schemas/LabelResourceType",
            "default": "interviewer"
          },
          "resourceIds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "labels": {
            "$ref": "#/components/schemas/LabelChanges"
          }
        }
      },
      "LabelAssignmentReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "changed",
          "unchanged",
          "items"
        ],
        "properties": {
          "changed": {
            "type": "integer",
            "minimum": 0
          },
          "unchanged": {
            "type": "integer",
            "minimum": 0,
            "description": "Those that had the labels so already."
          },
          "items": {
            "type": "array",
            "description": "One per resource, in the order sent.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "resourceId",
                "changedKeys",
                "labels"
              ],
              "properties": {
                "resourceId": {
                  "$ref": "#/components/schemas/Id"
                },
                "changedKeys": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/LabelKey"
                  }
                },
                "labels": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/AppliedLabel"
                  },
                  "description": "As they are now."
                }
              }
            }
          }
        }
      },
      "LabelDefinition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "description",
          "type",
          "allowedValues",
          "required"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "type": {
            "$ref": "#/components/schemas/LabelType"
          },
          "allowedValues": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            },
            "description": "Of a picklist, in their order; null otherwise. A token for certain rows sees those in use on them."
          },
          "required": {
            "type": "boolean",
            "description": "Asked of every interviewer that is made or copied (#143)."
          }
        }
      },
      "LabelChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "key",
          "action",
          "before",
          "after",
          "assignments",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "key": {
            "$ref": "#/components/schemas/LabelKey"
          },
          "action": {
            "type": "string",
            "enum": [
              "created",
              "updated",
              "deleted"
            ]
          },
          "before": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/LabelDefinition"
              },
              {
                "type": "null"
              }
            ]
          },
          "after": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/LabelDefinition"
              },
              {
                "type": "null"
              }
            ]
          },
          "assignments": {
            "type": "integer",
            "minimum": 0,
            "description": "Interviewers it was taken off by this."
          },
          "changedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "changedBy": {
            "type": "string",
            "description": "Id of the member, else of the API key."
          }
        }
      },
      "LabelChangePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LabelChange"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "MissingLabels": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "resourceType",
          "resourceId",
          "title",
          "status",
          "missing"
        ],
        "properties": {
          "resourceType": {
            "$ref": "#/components/schemas/LabelResourceType"
          },
          "resourceId": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/InterviewerStatus"
          },
          "missing": {
            "type": "array",
            "description": "Required labels it does not carry, by key.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "key",
                "name"
              ],
              "properties": {
                "key": {
                  "$ref": "#/components/schemas/LabelKey"
                },
                "name": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "MissingLabelsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MissingLabels"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "LabelFilter": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9_]{0,62}:[\\s\\S]{1,500}$"
      },
      "MetricId": {
        "type": "string",
        "pattern": "^[a-z][a-z_.]{0,60}$"
      },
      "Progress": {
        "type": "string",
        "enum": [
          "not_started",
          "in_progress",
          "completed"
        ]
      },
      "Decision": {
        "type": "string",
        "enum": [
          "none",
          "shortlisted",
          "dismissed",
          "hired"
        ]
      },
      "Entry": {
        "type": "string",
        "enum": [
          "here",
          "external",
          "ats",
          "receptionist",
          "link",
          "email",
          "manual",
          "api"
        ],
        "description": "How the application came in (#120)."
      },
      "CandidateStep": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stepId",
          "type",
          "name",
          "status",
          "startedAt",
          "completedAt",
          "attempts"
        ],
        "properties": {
          "stepId": {
            "$ref": "#/components/schemas/StepId"
          },
          "type": {
            "$ref": "#/components/schemas/StepType"
          },
          "name": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "not_started",
              "in_progress",
              "completed",
              "knocked_out"
            ]
          },
          "startedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "completedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "The first completion."
          },
          "attempts": {
            "type": "integer",
            "minimum": 0,
            "description": "Completed attempts; retakes count."
          },
          "score": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Score"
              },
              {
                "type": "null"
              }
            ],
            "description": "Of the attempt that counts.",
            "x-maskable": "score"
          }
        }
      },
      "Candidate": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "interviewerId",
          "interviewerTitle",
          "person",
          "entry",
          "test",
          "progress",
          "knockedOut",
          "decision",
          "invitedAt",
          "startedAt",
          "completedAt",
          "lastEngagedAt",
          "steps"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "interviewerId": {
            "$ref": "#/components/schemas/Id"
          },
          "interviewerTitle": {
            "type": "string"
          },
          "person": {
            "type": "object",
            "additionalProperties": false,
            "description": "What the token masks is absent. An id that is made of the e-mail address goes with that.\n",
            "properties": {
              "id": {
                "$ref": "#/components/schemas/Id",
                "description": "The same person has one id over all applications.",
                "x-maskable": "email"
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ],
                "x-maskable": "name"
              },
              "email": {
                "type": [
                  "string",
                  "null"
                ],
                "x-maskable": "email"
              },
              "phone": {
                "type": [
                  "string",
                  "null"
                ],
                "x-maskable": "phone"
              },
              "country": {
                "type": [
                  "string",
                  "null"
                ],
                "x-maskable": "country"
              },
              "location": {
                "type": [
                  "string",
                  "null"
                ],
                "x-maskable": "location"
              }
            }
          },
          "entry": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Entry"
              },
              {
                "type": "null"
              }
            ]
          },
          "test": {
            "type": "boolean"
          },
          "progress": {
            "$ref": "#/components/schemas/Progress"
          },
          "knockedOut": {
            "type": "boolean"
          },
          "decision": {
            "$ref": "#/components/schemas/Decision"
          },
          "score": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Score"
              },
              {
                "type": "null"
              }
            ],
            "x-maskable": "score",
            "description": "0 to 100; the mean of the available step scores, or the latest published one (#84)."
          },
          "invitedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "startedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "completedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "lastEngagedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CandidateStep"
            },
            "description": "Of the workflow version the candidate was invited to."
          }
        }
      },
      "CandidatePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page",
          "lastEventId"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Candidate"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          },
          "lastEventId": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9]{1,15}$",
            "description": "The last change that this page includes. Send it to `streamEvents` as `Last-Event-ID`, and\nthe stream tells of every one after it. Null when asked as of the past.\n"
          }
        }
      },
      "Erasure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "erasedAt",
          "applications"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "erasedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "applications": {
            "type": "integer",
            "minimum": 1,
            "description": "How many applications the person had then."
          }
        }
      },
      "Envelope": {
        "type": "object",
        "required": [
          "specversion",
          "id",
          "source",
          "type",
          "time",
          "subject"
        ],
        "propertyNames": {
          "pattern": "^[a-z0-9]{1,20}$"
        },
        "properties": {
          "specversion": {
            "type": "string",
            "const": "1.0"
          },
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Unique within `source`."
          },
          "source": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "^\\S+$",
            "description": "URI reference of the sender."
          },
          "time": {
            "$ref": "#/components/schemas/Instant",
            "description": "When it happened."
          },
          "subject": {
            "$ref": "#/components/schemas/Id"
          },
          "datacontenttype": {
            "type": "string",
            "enum": [
              "application/json"
            ]
          },
          "dataschema": {
            "type": "string",
            "maxLength": 500
          },
          "precision": {
            "type": "string",
            "enum": [
              "exact",
              "observed",
              "estimated"
            ],
            "description": "How well `time` is known."
          }
        }
      },
      "Person": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "Joins applications of one person; made from the e-mail address, else from the candidate, when absent."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "email": {
            "type": "string",
            "maxLength": 254,
            "format": "email"
          },
          "phone": {
            "type": "string",
            "maxLength": 40
          },
          "country": {
            "type": "string",
            "pattern": "^[A-Z]{2}$",
            "description": "ISO 3166-1 alpha-2."
          },
          "location": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "ApplicationRegistered": {
        "type": "object",
        "description": "The person applied. Creates the application, as any first event of it does.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "application.registered"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "person"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "person": {
                "$ref": "#/components/schemas/Person"
              },
              "entry": {
                "$ref": "#/components/schemas/Entry"
              },
              "test": {
                "type": "boolean",
                "default": false,
                "description": "Stays out of every metric (#7)."
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ApplicationInvited": {
        "type": "object",
        "description": "The person was invited; the earliest of registered and invited is `invitedAt`.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "application.invited"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ApplicationOpened": {
        "type": "object",
        "description": "The person opened the link. Not a start (#45).",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "application.opened"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "StepStarted": {
        "type": "object",
        "description": "The person began a step.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "step.started"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "stepId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              },
              "attempt": {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                "default": 1
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "StepCompleted": {
        "type": "object",
        "description": "The person finished a step. A retake is the same step with the next `attempt`.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "step.completed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "stepId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              },
              "attempt": {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                "default": 1
              },
              "score": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000
              },
              "min": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Lower end of the scale; 0 when absent."
              },
              "max": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Upper end, above `min`; 100 when absent."
              },
              "durationSeconds": {
                "type": "number",
                "minimum": 0,
                "maximum": 604800
              },
              "eligibility": {
                "type": "string",
                "enum": [
                  "passed",
                  "failed",
                  "undetermined"
                ]
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "StepKnockedOut": {
        "type": "object",
        "description": "A dealbreaker ended the step.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "step.knocked_out"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "stepId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              },
              "attempt": {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                "default": 1
              },
              "questionId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "QuestionAnswered": {
        "type": "object",
        "description": "The person answered a question.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "question.answered"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "stepId",
              "questionId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              },
              "attempt": {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                "default": 1
              },
              "questionId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              },
              "kind": {
                "type": "string",
                "enum": [
                  "scored",
                  "structured",
                  "not_scored"
                ],
                "default": "scored"
              },
              "score": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000
              },
              "min": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Lower end of the scale; 0 when absent."
              },
              "max": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Upper end, above `min`; 100 when absent."
              },
              "passed": {
                "type": "boolean"
              },
              "dealbreaker": {
                "type": "boolean",
                "default": false
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "CriterionScored": {
        "type": "object",
        "description": "A criterion was judged.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "criterion.scored"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "stepId",
              "criterionId",
              "kind"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              },
              "attempt": {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                "default": 1
              },
              "criterionId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              },
              "kind": {
                "type": "string",
                "enum": [
                  "scoring",
                  "eligibility"
                ]
              },
              "score": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000
              },
              "min": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Lower end of the scale; 0 when absent."
              },
              "max": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Upper end, above `min`; 100 when absent."
              },
              "passed": {
                "type": "boolean"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ApplicationCompleted": {
        "type": "object",
        "description": "Evidence only; completion is derived from the steps (#46).",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "application.completed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ScorePublished": {
        "type": "object",
        "description": "The source published an overall score; it wins over a computed one (#84).",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "score.published"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "score"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "score": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000
              },
              "min": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Lower end of the scale; 0 when absent."
              },
              "max": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Upper end, above `min`; 100 when absent."
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ReportAvailable": {
        "type": "object",
        "description": "The report can be read.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "report.available"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "MessageSent": {
        "type": "object",
        "description": "We wrote to the person.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "message.sent"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "channel"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "channel": {
                "type": "string",
                "enum": [
                  "email",
                  "sms",
                  "phone",
                  "whatsapp",
                  "web"
                ]
              },
              "kind": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "MessageDelivered": {
        "type": "object",
        "description": "It arrived.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "message.delivered"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "channel"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "channel": {
                "type": "string",
                "enum": [
                  "email",
                  "sms",
                  "phone",
                  "whatsapp",
                  "web"
                ]
              },
              "kind": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "MessageFailed": {
        "type": "object",
        "description": "It did not.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "message.failed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "channel"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "channel": {
                "type": "string",
                "enum": [
                  "email",
                  "sms",
                  "phone",
                  "whatsapp",
                  "web"
                ]
              },
              "kind": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "MessageReceived": {
        "type": "object",
        "description": "The person wrote to us.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "message.received"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "channel"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "channel": {
                "type": "string",
                "enum": [
                  "email",
                  "sms",
                  "phone",
                  "whatsapp",
                  "web"
                ]
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "CallStarted": {
        "type": "object",
        "description": "A call was answered.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "call.started"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "CallEnded": {
        "type": "object",
        "description": "A call ended.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "call.ended"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              },
              "durationSeconds": {
                "type": "number",
                "minimum": 0,
                "maximum": 604800
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "DecisionChanged": {
        "type": "object",
        "description": "The team decided.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "decision.changed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "to"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "to": {
                "$ref": "#/components/schemas/Decision"
              },
              "reason": {
                "type": "string",
                "maxLength": 2000
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "NoteAdded": {
        "type": "object",
        "description": "The team wrote a note.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "note.added"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "noteId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              },
              "text": {
                "type": "string",
                "maxLength": 10000
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "CohortAdded": {
        "type": "object",
        "description": "The candidate was put into a cohort.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "cohort.added"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "cohortId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "cohortId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "CohortRemoved": {
        "type": "object",
        "description": "The candidate was taken out of a cohort.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "cohort.removed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "cohortId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "cohortId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "TagExtracted": {
        "type": "object",
        "description": "A value was found in the answers (#111).",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "tag.extracted"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "tag",
              "value"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "tag": {
                "type": "string",
                "minLength": 1,
                "maxLength": 100
              },
              "value": {
                "type": "string",
                "maxLength": 500
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "CsatSubmitted": {
        "type": "object",
        "description": "The person rated the interview (#20).",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "csat.submitted"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "value",
              "min",
              "max"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "value": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000
              },
              "min": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000
              },
              "max": {
                "type": "number",
                "minimum": -1000000,
                "maximum": 1000000,
                "description": "Above `min`."
              },
              "comment": {
                "type": "string",
                "maxLength": 5000
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "CostCharged": {
        "type": "object",
        "description": "The workspace was charged for a service to this candidate.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "cost.charged"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId",
              "service",
              "amountMinor",
              "currency"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "service": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "pattern": "^[a-z][a-z0-9_]*$",
                "description": "`voice`, `sms`, `resume`, `form`, `integrity` or another."
              },
              "amountMinor": {
                "type": "integer",
                "minimum": -1000000000000,
                "maximum": 1000000000000
              },
              "currency": {
                "type": "string",
                "pattern": "^[A-Z]{3}$",
                "description": "The workspace's currency."
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ProfileViewed": {
        "type": "object",
        "description": "Somebody looked at the profile.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "profile.viewed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "EvidenceViewed": {
        "type": "object",
        "description": "Somebody played a recording or opened a file.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "evidence.viewed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "evidenceId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "InterviewerCreated": {
        "type": "object",
        "description": "It was created at the source; the earliest counts.",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "interviewer.created"
          },
          "data": {
            "type": "object",
            "additionalProperties": false
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "InterviewerActivated": {
        "type": "object",
        "description": "It was put live; the earliest counts. A draft becomes active.",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "interviewer.activated"
          },
          "data": {
            "type": "object",
            "additionalProperties": false
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "InterviewerExpired": {
        "type": "object",
        "description": "Evidence only; status follows `deadlineAt`.",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "interviewer.expired"
          },
          "data": {
            "type": "object",
            "additionalProperties": false
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "InterviewerArchived": {
        "type": "object",
        "description": "It was archived; the latest of archived and unarchived counts.",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "interviewer.archived"
          },
          "data": {
            "type": "object",
            "additionalProperties": false
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "InterviewerUnarchived": {
        "type": "object",
        "description": "It was taken out of the archive.",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "interviewer.unarchived"
          },
          "data": {
            "type": "object",
            "additionalProperties": false
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "InterviewerCloned": {
        "type": "object",
        "description": "Evidence only.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "interviewer.cloned"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "from"
            ],
            "properties": {
              "from": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "LabelAssigned": {
        "type": "object",
        "description": "A label was set; the latest by time counts.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "label.assigned"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "key",
              "value"
            ],
            "properties": {
              "key": {
                "$ref": "#/components/schemas/LabelKey"
              },
              "value": {
                "$ref": "#/components/schemas/LabelValue"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "LabelRemoved": {
        "type": "object",
        "description": "A label was taken off.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "label.removed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "key"
            ],
            "properties": {
              "key": {
                "$ref": "#/components/schemas/LabelKey"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "BudgetChanged": {
        "type": "object",
        "description": "The budget was set, or ended with null.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "budget.changed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "budget"
            ],
            "properties": {
              "budget": {
                "$ref": "#/components/schemas/BudgetInput"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "BudgetThreshold": {
        "type": "object",
        "description": "Evidence only; spend is computed.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "budget.threshold"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "share"
            ],
            "properties": {
              "share": {
                "type": "number",
                "minimum": 0,
                "maximum": 1000
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "BudgetPaused": {
        "type": "object",
        "description": "Evidence only; spend is computed.",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "budget.paused"
          },
          "data": {
            "type": "object",
            "additionalProperties": false
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "SyncSucceeded": {
        "type": "object",
        "description": "The applicant-tracking system was in step (#19).",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "sync.succeeded"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "provider"
            ],
            "properties": {
              "provider": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60
              },
              "pending": {
                "type": "boolean",
                "default": false,
                "description": "Mapped but not yet activated."
              },
              "paused": {
                "type": "boolean",
                "default": false
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "SyncFailed": {
        "type": "object",
        "description": "It could not be brought in step.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "sync.failed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "provider"
            ],
            "properties": {
              "provider": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60
              },
              "message": {
                "type": "string",
                "maxLength": 500
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ErasureRequested": {
        "type": "object",
        "description": "Somebody asked for the person's data to be erased.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "erasure.requested"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ErasureConfirmed": {
        "type": "object",
        "description": "The request was confirmed.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "erasure.confirmed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ErasureCompleted": {
        "type": "object",
        "description": "The data is gone.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "erasure.completed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ErasureCancelled": {
        "type": "object",
        "description": "The request was withdrawn.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "erasure.cancelled"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ErasureFailed": {
        "type": "object",
        "description": "It could not be done.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "erasure.failed"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "ExportCreated": {
        "type": "object",
        "description": "The candidate was part of an export.",
        "required": [
          "type",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "export.created"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interviewerId"
            ],
            "properties": {
              "interviewerId": {
                "$ref": "#/components/schemas/Id"
              },
              "exportId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            }
          }
        },
        "allOf": [
          {
            "$ref": "#/components/schemas/Envelope"
          }
        ],
        "unevaluatedProperties": {
          "type": [
            "string",
            "boolean",
            "integer"
          ]
        }
      },
      "Event": {
        "description": "One event; `type` decides what `data` holds.",
        "type": "object",
        "required": [
          "type"
        ],
        "discriminator": {
          "propertyName": "type",
          "mapping": {
            "application.registered": "#/components/schemas/ApplicationRegistered",
            "application.invited": "#/components/schemas/ApplicationInvited",
            "application.opened": "#/components/schemas/ApplicationOpened",
            "step.started": "#/components/schemas/StepStarted",
            "step.completed": "#/components/schemas/StepCompleted",
            "step.knocked_out": "#/components/schemas/StepKnockedOut",
            "question.answered": "#/components/schemas/QuestionAnswered",
            "criterion.scored": "#/components/schemas/CriterionScored",
            "application.completed": "#/components/schemas/ApplicationCompleted",
            "score.published": "#/components/schemas/ScorePublished",
            "report.available": "#/components/schemas/ReportAvailable",
            "message.sent": "#/components/schemas/MessageSent",
            "message.delivered": "#/components/schemas/MessageDelivered",
            "message.failed": "#/components/schemas/MessageFailed",
            "message.received": "#/components/schemas/MessageReceived",
            "call.started": "#/components/schemas/CallStarted",
            "call.ended": "#/components/schemas/CallEnded",
            "decision.changed": "#/components/schemas/DecisionChanged",
            "note.added": "#/components/schemas/NoteAdded",
            "cohort.added": "#/components/schemas/CohortAdded",
            "cohort.removed": "#/components/schemas/CohortRemoved",
            "tag.extracted": "#/components/schemas/TagExtracted",
            "csat.submitted": "#/components/schemas/CsatSubmitted",
            "cost.charged": "#/components/schemas/CostCharged",
            "profile.viewed": "#/components/schemas/ProfileViewed",
            "evidence.viewed": "#/components/schemas/EvidenceViewed",
            "interviewer.created": "#/components/schemas/InterviewerCreated",
            "interviewer.activated": "#/components/schemas/InterviewerActivated",
            "interviewer.expired": "#/components/schemas/InterviewerExpired",
            "interviewer.archived": "#/components/schemas/InterviewerArchived",
            "interviewer.unarchived": "#/components/schemas/InterviewerUnarchived",
            "interviewer.cloned": "#/components/schemas/InterviewerCloned",
            "label.assigned": "#/components/schemas/LabelAssigned",
            "label.removed": "#/components/schemas/LabelRemoved",
            "budget.changed": "#/components/schemas/BudgetChanged",
            "budget.threshold": "#/components/schemas/BudgetThreshold",
            "budget.paused": "#/components/schemas/BudgetPaused",
            "sync.succeeded": "#/components/schemas/SyncSucceeded",
            "sync.failed": "#/components/schemas/SyncFailed",
            "erasure.requested": "#/components/schemas/ErasureRequested",
            "erasure.confirmed": "#/components/schemas/ErasureConfirmed",
            "erasure.completed": "#/components/schemas/ErasureCompleted",
            "erasure.cancelled": "#/components/schemas/ErasureCancelled",
            "erasure.failed": "#/components/schemas/ErasureFailed",
            "export.created": "#/components/schemas/ExportCreated"
          }
        },
        "oneOf": [
          {
            "$ref": "#/components/schemas/ApplicationRegistered"
          },
          {
            "$ref": "#/components/schemas/ApplicationInvited"
          },
          {
            "$ref": "#/components/schemas/ApplicationOpened"
          },
          {
            "$ref": "#/components/schemas/StepStarted"
          },
          {
            "$ref": "#/components/schemas/StepCompleted"
          },
          {
            "$ref": "#/components/schemas/StepKnockedOut"
          },
          {
            "$ref": "#/components/schemas/QuestionAnswered"
          },
          {
            "$ref": "#/components/schemas/CriterionScored"
          },
          {
            "$ref": "#/components/schemas/ApplicationCompleted"
          },
          {
            "$ref": "#/components/schemas/ScorePublished"
          },
          {
            "$ref": "#/components/schemas/ReportAvailable"
          },
          {
            "$ref": "#/components/schemas/MessageSent"
          },
          {
            "$ref": "#/components/schemas/MessageDelivered"
          },
          {
            "$ref": "#/components/schemas/MessageFailed"
          },
          {
            "$ref": "#/components/schemas/MessageReceived"
          },
          {
            "$ref": "#/components/schemas/CallStarted"
          },
          {
            "$ref": "#/components/schemas/CallEnded"
          },
          {
            "$ref": "#/components/schemas/DecisionChanged"
          },
          {
            "$ref": "#/components/schemas/NoteAdded"
          },
          {
            "$ref": "#/components/schemas/CohortAdded"
          },
          {
            "$ref": "#/components/schemas/CohortRemoved"
          },
          {
            "$ref": "#/components/schemas/TagExtracted"
          },
          {
            "$ref": "#/components/schemas/CsatSubmitted"
          },
          {
            "$ref": "#/components/schemas/CostCharged"
          },
          {
            "$ref": "#/components/schemas/ProfileViewed"
          },
          {
            "$ref": "#/components/schemas/EvidenceViewed"
          },
          {
            "$ref": "#/components/schemas/InterviewerCreated"
          },
          {
            "$ref": "#/components/schemas/InterviewerActivated"
          },
          {
            "$ref": "#/components/schemas/InterviewerExpired"
          },
          {
            "$ref": "#/components/schemas/InterviewerArchived"
          },
          {
            "$ref": "#/components/schemas/InterviewerUnarchived"
          },
          {
            "$ref": "#/components/schemas/InterviewerCloned"
          },
          {
            "$ref": "#/components/schemas/LabelAssigned"
          },
          {
            "$ref": "#/components/schemas/LabelRemoved"
          },
          {
            "$ref": "#/components/schemas/BudgetChanged"
          },
          {
            "$ref": "#/components/schemas/BudgetThreshold"
          },
          {
            "$ref": "#/components/schemas/BudgetPaused"
          },
          {
            "$ref": "#/components/schemas/SyncSucceeded"
          },
          {
            "$ref": "#/components/schemas/SyncFailed"
          },
          {
            "$ref": "#/components/schemas/ErasureRequested"
          },
          {
            "$ref": "#/components/schemas/ErasureConfirmed"
          },
          {
            "$ref": "#/components/schemas/ErasureCompleted"
          },
          {
            "$ref": "#/components/schemas/ErasureCancelled"
          },
          {
            "$ref": "#/components/schemas/ErasureFailed"
          },
          {
            "$ref": "#/components/schemas/ExportCreated"
          }
        ]
      },
      "EventBatch": {
        "type": "array",
        "minItems": 1,
        "maxItems": 1000,
        "items": {
          "$ref": "#/components/schemas/Event"
        }
      },
      "IngestResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "received",
          "stored",
          "repeated"
        ],
        "properties": {
          "received": {
            "type": "integer",
            "minimum": 1
          },
          "stored": {
            "type": "integer",
            "minimum": 0,
            "description": "New ones."
          },
          "repeated": {
            "type": "integer",
            "minimum": 0,
            "description": "Already there; nothing changed."
          }
        }
      },
      "LiveEvent": {
        "type": "object",
        "description": "The data of a message of `streamEvents`.",
        "additionalProperties": false,
        "required": [
          "type",
          "interviewerId",
          "candidateId",
          "at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "Type of the event stored."
          },
          "interviewerId": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "candidateId": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Instant",
            "description": "When it happened."
          }
        }
      },
      "ColumnName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "StageEvent": {
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "application.invited",
                  "application.opened",
                  "ignored"
                ]
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "stepId"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "step.started",
                  "step.completed",
                  "step.knocked_out"
                ]
              },
              "stepId": {
                "$ref": "#/components/schemas/StepId"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "to"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "decision.changed"
                ]
              },
              "to": {
                "$ref": "#/components/schemas/Decision"
              }
            }
          }
        ]
      },
      "ImportMapping": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "source",
          "timeZone",
          "candidates"
        ],
        "description": "Which column is what, and which stage is which event.",
        "properties": {
          "$schema": {
            "type": "string",
            "maxLength": 500
          },
          "source": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "^\\S+$",
            "description": "Names the system the export is from, such as `urn:ats:acme`; part of every event's identity."
          },
          "timeZone": {
            "$ref": "#/components/schemas/TimeZoneName",
            "description": "Zone of dates and times that carry none. A bare date is its midnight."
          },
          "candidates": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "interviewer",
              "registeredAt"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "interviewer": {
                "$ref": "#/components/schemas/ColumnName",
                "description": "Column with the role; each value becomes one interviewer, made if it does not exist."
              },
              "registeredAt": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "name": {
                "$ref": "#/components/schemas/ColumnName",
                "description": "The id stands in when absent."
              },
              "email": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "phone": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "country": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "location": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "entry": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "column",
                  "values"
                ],
                "properties": {
                  "column": {
                    "$ref": "#/components/schemas/ColumnName"
                  },
                  "values": {
                    "type": "object",
                    "maxProperties": 500,
                    "additionalProperties": {
                      "$ref": "#/components/schemas/Entry"
                    },
                    "description": "Value in the column to entry. A value not listed is `ats`."
                  }
                }
              }
            }
          },
          "stages": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "stage",
              "at",
              "events"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "stage": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "at": {
                "$ref": "#/components/schemas/ColumnName"
              },
              "events": {
                "type": "object",
                "minProperties": 1,
                "maxProperties": 200,
                "description": "Value in the stage column to what happened.",
                "additionalProperties": {
                  "$ref": "#/components/schemas/StageEvent"
                }
              }
            }
          },
          "steps": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/StepInput"
            },
            "description": "Workflow of the interviewers made by this import."
          }
        }
      },
      "ImportInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "mapping",
          "candidates"
        ],
        "properties": {
          "mapping": {
            "$ref": "#/components/schemas/ImportMapping"
          },
          "candidates": {
            "type": "string",
            "contentMediaType": "text/csv",
            "description": "One row per application."
          },
          "stages": {
            "type": "string",
            "contentMediaType": "text/csv",
            "description": "One row per stage change."
          }
        }
      },
      "ImportProblem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "file",
          "line",
          "column",
          "value",
          "message"
        ],
        "properties": {
          "file": {
            "type": "string",
            "enum": [
              "candidates",
              "stages"
            ]
          },
          "line": {
            "type": "integer",
            "minimum": 1,
            "description": "As an editor counts: the header is line 1."
          },
          "column": {
            "type": [
              "string",
              "null"
            ]
          },
          "value": {
            "type": [
              "string",
              "null"
            ],
            "description": "Cut to 200 characters."
          },
          "message": {
            "type": "string",
            "description": "What would be right."
          }
        }
      },
      "Import": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "status",
          "dryRun",
          "createdAt",
          "finishedAt",
          "progress",
          "counts",
          "problemCount",
          "problems"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "status": {
            "type": "string",
            "enum": [
              "running",
              "succeeded",
              "failed"
            ],
            "description": "`failed` also when the server that carried it out has stopped, at most a minute later;\nnothing was stored then, and `finishedAt` stays null.\n"
          },
          "dryRun": {
            "type": "boolean"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "finishedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "progress": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "counts": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rows",
              "candidates",
              "interviewers",
              "interviewersCreated",
              "events",
              "eventsStored",
              "eventsRepeated"
            ],
            "properties": {
              "rows": {
                "type": "integer",
                "minimum": 0,
                "description": "Rows read in both files."
              },
              "candidates": {
                "type": "integer",
                "minimum": 0
              },
              "interviewers": {
                "type": "integer",
                "minimum": 0
              },
              "interviewersCreated": {
                "type": "integer",
                "minimum": 0
              },
              "events": {
                "type": "integer",
                "minimum": 0,
                "description": "Events the rows stand for."
              },
              "eventsStored": {
                "type": "integer",
                "minimum": 0,
                "description": "New ones; with `dryRun` those that would be new."
              },
              "eventsRepeated": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "problemCount": {
            "type": "integer",
            "minimum": 0
          },
          "problems": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ImportProblem"
            },
            "description": "The first 100."
          }
        }
      },
      "Unit": {
        "type": "string",
        "enum": [
          "count",
          "rate",
          "seconds",
          "money",
          "score"
        ]
      },
      "ListableParameter": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "required"
        ],
        "properties": {
          "name": {
            "type": "string",
            "enum": [
              "agent",
              "asOf",
              "criterionId",
              "distinct",
              "from",
              "hour",
              "includeTest",
              "interviewerId",
              "outcomesUntil",
              "part",
              "questionId",
              "service",
              "stage",
              "stepId",
              "stepType",
              "tenth",
              "timeZone",
              "to",
              "weekday"
            ],
            "description": "`part` only where the denominator can be listed too; `interviewerId` where it must be exactly one."
          },
          "required": {
            "type": "boolean"
          }
        }
      },
      "MetricDefinition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "definition",
          "unit",
          "clock",
          "numerator",
          "denominator",
          "baseline",
          "whenEmpty",
          "listable"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/MetricId"
          },
          "title": {
            "type": "string"
          },
          "definition": {
            "type": "string"
          },
          "unit": {
            "$ref": "#/components/schemas/Unit"
          },
          "clock": {
            "type": "string",
            "enum": [
              "cohort",
              "activity",
              "all_time"
            ]
          },
          "numerator": {
            "type": "string"
          },
          "denominator": {
            "type": [
              "string",
              "null"
            ]
          },
          "baseline": {
            "type": "boolean"
          },
          "whenEmpty": {
            "type": "string",
            "enum": [
              "0",
              "null"
            ]
          },
          "listable": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/ListableParameter"
            },
            "description": "What `listCandidates` takes with this `metric`, beside interviewers, labels and its own\nfilters, to list the applications behind it (#172): what the figure was asked with, and what\ntells it from its like. Null when it has none to list.\n"
          }
        }
      },
      "MetricPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MetricDefinition"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "BaselineChoice": {
        "type": "string",
        "enum": [
          "previous_period",
          "same_period_last_year",
          "trailing_90d",
          "none"
        ],
        "default": "previous_period",
        "description": "What a figure is compared with (#3)."
      },
      "Window": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "CountedAttempt": {
        "type": "string",
        "enum": [
          "latest",
          "best"
        ],
        "description": "Which attempt counts where an application counts once (#6): for its scores, its eligibility and the results of its questions and criteria. `best` is a pass before no verdict before a failure, then the higher score, then the later; of an attempt told twice what was told last. That a step was started, completed or knocked out counts in whichever attempt it happened."
      },
      "Exclusion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason",
          "count"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "enum": [
              "test"
            ]
          },
          "count": {
            "type": "integer",
            "description": "What is left out of the window for this reason, in what the answer counts: applications of a cohort and of the series of candidates and completions, attempts for the series of attempts, acts for hours of engagement, minor units for spend."
          }
        }
      },
      "Answer": {
        "type": "object",
        "description": "What every analytics answer says of itself.",
        "required": [
          "attribution",
          "window",
          "timeZone",
          "asOf",
          "outcomesUntil",
          "baselineChoice",
          "baselineWindow",
          "distinct",
          "countedAttempt",
          "includeTest",
          "interviewerIds",
          "labels",
          "stage",
          "exclusions"
        ],
        "properties": {
          "attribution": {
            "type": "string",
            "enum": [
              "cohort",
              "activity"
            ],
            "description": "Whether applications are selected by when they were invited, or events by when they happened (#2)."
          },
          "window": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Window"
              },
              {
                "type": "null"
              }
            ],
            "description": "Null for all time."
          },
          "timeZone": {
            "$ref": "#/components/schemas/TimeZoneName"
          },
          "asOf": {
            "$ref": "#/components/schemas/Instant"
          },
          "outcomesUntil": {
            "$ref": "#/components/schemas/Instant"
          },
          "baselineChoice": {
            "$ref": "#/components/schemas/BaselineChoice"
          },
          "baselineWindow": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "from",
                  "to",
                  "outcomesUntil"
                ],
                "properties": {
                  "from": {
                    "$ref": "#/components/schemas/Instant"
                  },
                  "to": {
                    "$ref": "#/components/schemas/Instant"
                  },
                  "outcomesUntil": {
                    "$ref": "#/components/schemas/Instant"
                  }
                }
              },
              {
                "type": "null"
              }
            ],
            "description": "Null for all time and when the choice is `none`."
          },
          "distinct": {
            "type": "string",
            "enum": [
              "application",
              "person"
            ]
          },
          "countedAttempt": {
            "$ref": "#/components/schemas/CountedAttempt",
            "description": "As the workspace had it set then."
          },
          "includeTest": {
            "type": "boolean"
          },
          "interviewerIds": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/Id"
            },
            "description": "As asked; null means all in scope."
          },
          "labels": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "As asked."
          },
          "stage": {
            "type": [
              "string",
              "null"
            ],
            "description": "As asked."
          },
          "exclusions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exclusion"
            }
          }
        }
      },
      "Metric": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "metric",
          "definition",
          "unit",
          "value",
          "numerator",
          "denominator",
          "baseline",
          "baselineDenominator",
          "delta",
          "deltaKind",
          "lowSample"
        ],
        "properties": {
          "metric": {
            "$ref": "#/components/schemas/MetricId"
          },
          "definition": {
            "type": "string",
            "description": "What it is, in words."
          },
          "unit": {
            "$ref": "#/components/schemas/Unit"
          },
          "value": {
            "type": [
              "number",
              "null"
            ],
            "description": "Null when the denominator is 0 (#4)."
          },
          "numerator": {
            "type": [
              "integer",
              "null"
            ]
          },
          "denominator": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Null for counts."
          },
          "baseline": {
            "type": [
              "number",
              "null"
            ],
            "description": "The same figure in the baseline window. Null without one: none is asked for, the data begin after it, or its denominator is 0."
          },
          "baselineDenominator": {
            "type": [
              "integer",
              "null"
            ]
          },
          "delta": {
            "type": [
              "number",
              "null"
            ],
            "description": "Rates: value − baseline, in 0..1 (0.05 is 5 points). All else: (value − baseline) ÷ |baseline|. Null without a value or a baseline and with a baseline of 0: show that there is no baseline then, never 0 % or ∞."
          },
          "deltaKind": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "points",
              "relative",
              null
            ]
          },
          "lowSample": {
            "type": "boolean",
            "description": "The denominator is below the workspace's limit (#9)."
          }
        }
      },
      "FunnelStep": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stepId",
          "type",
          "name",
          "entered",
          "completed",
          "knockedOut",
          "inProgress",
          "rate"
        ],
        "properties": {
          "stepId": {
            "$ref": "#/components/schemas/StepId"
          },
          "type": {
            "$ref": "#/components/schemas/StepType"
          },
          "name": {
            "type": "string"
          },
          "entered": {
            "type": "integer",
            "minimum": 0
          },
          "completed": {
            "type": "integer",
            "minimum": 0,
            "description": "In any attempt."
          },
          "knockedOut": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "step.knocked_out",
            "description": "And completed in no attempt."
          },
          "inProgress": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "step.in_progress",
            "description": "Entered, neither completed nor knocked out."
          },
          "rate": {
            "$ref": "#/components/schemas/Metric"
          }
        }
      },
      "Funnel": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "metrics",
          "dropOff",
          "maturity",
          "steps"
        ],
        "properties": {
          "metrics": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "invited",
              "started",
              "completed",
              "responseRate",
              "completionRate",
              "dropOffRate",
              "pipelineRate"
            ],
            "properties": {
              "invited": {
                "$ref": "#/components/schemas/Metric"
              },
              "started": {
                "$ref": "#/components/schemas/Metric"
              },
              "completed": {
                "$ref": "#/components/schemas/Metric"
              },
              "responseRate": {
                "$ref": "#/components/schemas/Metric"
              },
              "completionRate": {
                "$ref": "#/components/schemas/Metric"
              },
              "dropOffRate": {
                "$ref": "#/components/schemas/Metric"
              },
              "pipelineRate": {
                "$ref": "#/components/schemas/Metric"
              }
            }
          },
          "dropOff": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "knockedOut",
              "dismissed",
              "abandoned",
              "inProgress"
            ],
            "description": "Why those who started did not complete; the first that applies. The four sum to the drop-off (#50).",
            "properties": {
              "knockedOut": {
                "$ref": "#/components/schemas/Metric"
              },
              "dismissed": {
                "$ref": "#/components/schemas/Metric"
              },
              "abandoned": {
                "$ref": "#/components/schemas/Metric"
              },
              "inProgress": {
                "$ref": "#/components/schemas/Metric"
              }
            }
          },
          "maturity": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "maturing",
              "youngShare",
              "medianSecondsToComplete"
            ],
            "description": "Whether many were invited more recently than completing usually takes (#52).",
            "properties": {
              "maturing": {
                "type": "boolean"
              },
              "youngShare": {
                "$ref": "#/components/schemas/Rate"
              },
              "medianSecondsToComplete": {
                "type": [
                  "number",
                  "null"
                ]
              }
            }
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FunnelStep"
            },
            "description": "In workflow order; over several interviewers, steps of one type are one row."
          }
        }
      },
      "Savings": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "net",
          "gross",
          "spend",
          "hourlyCost",
          "isDefaultRate"
        ],
        "description": "What the interviews would have cost in recruiters' time (#76). Amounts in minor units.",
        "properties": {
          "net": {
            "$ref": "#/components/schemas/Metric"
          },
          "gross": {
            "$ref": "#/components/schemas/Metric"
          },
          "spend": {
            "$ref": "#/components/schemas/Metric"
          },
          "hourlyCost": {
            "$ref": "#/components/schemas/Money",
            "description": "In force at the end of the window."
          },
          "isDefaultRate": {
            "type": "boolean",
            "description": "Nobody has set an hourly cost yet; this one is an assumption."
          }
        }
      },
      "Stage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stage",
          "stepId",
          "type",
          "name",
          "notStarted",
          "inProgress",
          "completed",
          "knockedOut"
        ],
        "description": "One entry of the summary bar (#41). The four counts sum to the applications of the window.",
        "properties": {
          "stage": {
            "type": "string",
            "description": "Send it as `stage` to filter by it."
          },
          "stepId": {
            "type": [
              "string",
              "null"
            ]
          },
          "type": {
            "type": [
              "string",
              "null"
            ],
            "description": "Type of the step; null for `questions` and `completed`."
          },
          "name": {
            "type": "string"
          },
          "notStarted": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "stage.not_started"
          },
          "inProgress": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "stage.in_progress"
          },
          "completed": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "stage.completed",
            "description": "And never knocked out."
          },
          "knockedOut": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "stage.knocked_out",
            "description": "In any attempt, also when a retake was completed."
          }
        }
      },
      "Summary": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "candidates",
          "interviews",
          "savings",
          "passRate",
          "stages"
        ],
        "description": "The KPI cards (#74 to",
        "properties": {
          "candidates": {
            "$ref": "#/components/schemas/Metric",
            "description": "Applications that entered in the window."
          },
          "interviews": {
            "$ref": "#/components/schemas/Metric",
            "description": "Applications whose whole workflow was completed in the window."
          },
          "savings": {
            "$ref": "#/components/schemas/Savings"
          },
          "passRate": {
            "$ref": "#/components/schemas/Metric",
            "description": "Of the cohort of the window (#42)."
          },
          "stages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Stage"
            },
            "description": "Of the cohort of the window. Steps in workflow order; over several interviewers, steps of one type are one."
          }
        }
      },
      "SeriesId": {
        "type": "string",
        "enum": [
          "interviews.volume",
          "candidates.entered",
          "interviews.completed",
          "interviews.by_step",
          "spend.by_service"
        ]
      },
      "Frequency": {
        "type": "string",
        "enum": [
          "hour",
          "day",
          "week",
          "month"
        ]
      },
      "Bucket": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "value",
          "parts"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "value": {
            "type": "integer"
          },
          "parts": {
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            },
            "description": "Value by step type or service, for the series that are broken down; else empty."
          }
        }
      },
      "Series": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "series",
          "frequency",
          "unit",
          "currency",
          "total",
          "average",
          "peak",
          "parts",
          "buckets"
        ],
        "properties": {
          "series": {
            "$ref": "#/components/schemas/SeriesId"
          },
          "frequency": {
            "$ref": "#/components/schemas/Frequency"
          },
          "unit": {
            "$ref": "#/components/schemas/Unit"
          },
          "currency": {
            "type": [
              "string",
              "null"
            ],
            "description": "Of `spend.by_service`."
          },
          "total": {
            "$ref": "#/components/schemas/Metric",
            "description": "The sum of all buckets, beside the total of the baseline window."
          },
          "average": {
            "type": [
              "number",
              "null"
            ],
            "x-metric": "series.avg",
            "description": "Total ÷ buckets that have begun by `asOf`; null when none has (#53)."
          },
          "peak": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "from",
                  "value"
                ],
                "properties": {
                  "from": {
                    "$ref": "#/components/schemas/Instant"
                  },
                  "value": {
                    "type": "integer",
                    "x-metric": "series.peak"
                  }
                }
              },
              {
                "type": "null"
              }
            ],
            "description": "The earliest of the highest buckets; null when all are 0."
          },
          "parts": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Step types or services that occur."
          },
          "buckets": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Bucket"
            },
            "description": "They tile the window; the first and last may be cut by it."
          }
        }
      },
      "TimeToEngage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "mean",
          "median",
          "min",
          "max",
          "measured",
          "negative",
          "responseRate"
        ],
        "description": "From the invitation to the candidate's first own act, in seconds (#57).",
        "properties": {
          "mean": {
            "$ref": "#/components/schemas/Metric"
          },
          "median": {
            "$ref": "#/components/schemas/Metric"
          },
          "min": {
            "$ref": "#/components/schemas/Metric"
          },
          "max": {
            "$ref": "#/components/schemas/Metric"
          },
          "measured": {
            "type": "integer",
            "minimum": 0
          },
          "negative": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "tte.negative",
            "description": "Left out because the act came before the invitation; a sign of wrong clocks."
          },
          "responseRate": {
            "$ref": "#/components/schemas/Metric",
            "description": "As in the funnel (#56)."
          }
        }
      },
      "DayPart": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "part",
          "from",
          "to",
          "count",
          "share"
        ],
        "properties": {
          "part": {
            "type": "string",
            "enum": [
              "night",
              "morning",
              "afternoon",
              "evening"
            ]
          },
          "from": {
            "type": "integer",
            "description": "Hour it starts."
          },
          "to": {
            "type": "integer",
            "description": "Hour it ends, excluded."
          },
          "count": {
            "type": "integer",
            "minimum": 0
          },
          "share": {
            "$ref": "#/components/schemas/Rate",
            "x-metric": "engagement.daypart"
          }
        }
      },
      "EngagementHours": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "agent",
          "total",
          "hours",
          "weekdays",
          "peak",
          "dayParts"
        ],
        "description": "What candidates did of their own, by local hour (#58,",
        "properties": {
          "agent": {
            "type": "string",
            "enum": [
              "all",
              "voice",
              "sms"
            ]
          },
          "total": {
            "type": "integer",
            "minimum": 0
          },
          "hours": {
            "type": "array",
            "x-metric": "engagement.hour",
            "x-index": "hour",
            "minItems": 24,
            "maxItems": 24,
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "weekdays": {
            "type": "array",
            "x-metric": "engagement.hour",
            "x-index": "weekday",
            "x-first": 1,
            "minItems": 7,
            "maxItems": 7,
            "items": {
              "type": "array",
              "minItems": 24,
              "maxItems": 24,
              "items": {
                "type": "integer",
                "minimum": 0
              }
            },
            "description": "Monday first; the hours of each."
          },
          "peak": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "hour",
                  "count"
                ],
                "properties": {
                  "hour": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 23
                  },
                  "count": {
                    "type": "integer",
                    "minimum": 1
                  }
                }
              },
              {
                "type": "null"
              }
            ],
            "description": "The earliest of the busiest hours; null when there is none."
          },
          "dayParts": {
            "type": "array",
            "minItems": 4,
            "maxItems": 4,
            "items": {
              "$ref": "#/components/schemas/DayPart"
            }
          }
        }
      },
      "Voice": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "duration",
          "score",
          "histogram"
        ],
        "description": "Calls completed in the window, and match scores of its cohort (#60).",
        "properties": {
          "duration": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "mean",
              "median",
              "calls"
            ],
            "description": "By when the call was completed, in seconds.",
            "properties": {
              "mean": {
                "$ref": "#/components/schemas/Metric"
              },
              "median": {
                "$ref": "#/components/schemas/Metric"
              },
              "calls": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "score": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "mean",
              "median",
              "sd",
              "scored"
            ],
            "description": "0 to 100, by when the candidate was invited.",
            "properties": {
              "mean": {
                "$ref": "#/components/schemas/Metric"
              },
              "median": {
                "$ref": "#/components/schemas/Metric"
              },
              "sd": {
                "$ref": "#/components/schemas/Metric",
                "description": "Of the population."
              },
              "scored": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "histogram": {
            "type": "array",
            "x-index": "tenth",
            "minItems": 10,
            "maxItems": 10,
            "items": {
              "type": "integer",
              "minimum": 0
            },
            "description": "Scored applications by ten points of score; 100 is in the last."
          }
        }
      },
      "QuestionRank": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "interviewerId",
          "stepId",
          "questionId",
          "kind",
          "answered",
          "scored",
          "score",
          "passed",
          "passRate",
          "lowSample"
        ],
        "properties": {
          "interviewerId": {
            "$ref": "#/components/schemas/Id"
          },
          "stepId": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "scored",
              "structured",
              "not_scored"
            ]
          },
          "answered": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "question.answered"
          },
          "scored": {
            "type": "integer",
            "minimum": 0
          },
          "score": {
            "type": [
              "number",
              "null"
            ],
            "x-metric": "question.avg",
            "description": "Mean of 0 to 100."
          },
          "passed": {
            "type": "integer",
            "minimum": 0
          },
          "passRate": {
            "$ref": "#/components/schemas/Rate",
            "x-metric": "question.pass",
            "description": "passed ÷ answered; null for a question that is not scored."
          },
          "lowSample": {
            "type": "boolean",
            "description": "Fewer answers than the workspace's limit (#9)."
          }
        }
      },
      "Questions": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "passMark",
          "smallestSample",
          "total",
          "tooFew",
          "top",
          "bottom"
        ],
        "description": "Questions by how candidates of the cohort did (#61,",
        "properties": {
          "passMark": {
            "type": "number",
            "description": "Of 0 to 100; a scored answer at or above it passes."
          },
          "smallestSample": {
            "type": "integer",
            "minimum": 1
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "Questions answered by anybody."
          },
          "tooFew": {
            "type": "integer",
            "minimum": 0,
            "description": "Of them those with fewer answers than `smallestSample`."
          },
          "top": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/QuestionRank"
            },
            "description": "By mean score, highest first."
          },
          "bottom": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/QuestionRank"
            },
            "description": "By pass rate, lowest first; questions that are not scored have none."
          }
        }
      },
      "Knockout": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "interviewerId",
          "stepId",
          "questionId",
          "knockedOut",
          "answered",
          "rate",
          "lowSample",
          "otherFailures"
        ],
        "properties": {
          "interviewerId": {
            "$ref": "#/components/schemas/Id"
          },
          "stepId": {
            "type": "string"
          },
          "questionId": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null for knockouts whose event names no question."
          },
          "knockedOut": {
            "type": "integer",
            "minimum": 0
          },
          "answered": {
            "type": "integer",
            "minimum": 0
          },
          "rate": {
            "$ref": "#/components/schemas/Rate",
            "x-metric": "sms.knockout",
            "description": "knockedOut ÷ answered."
          },
          "lowSample": {
            "type": "boolean",
            "description": "Fewer answers than the workspace's limit (#9)."
          },
          "otherFailures": {
            "type": "integer",
            "minimum": 0,
            "description": "Failed answers that did not knock out."
          }
        }
      },
      "Sms": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "initiated",
          "replied",
          "completed",
          "completionRate",
          "replyRate",
          "eligibility",
          "passed",
          "failed",
          "undetermined",
          "knockouts"
        ],
        "description": "The text message screen (#63 to",
        "properties": {
          "initiated": {
            "$ref": "#/components/schemas/Metric"
          },
          "replied": {
            "$ref": "#/components/schemas/Metric"
          },
          "completed": {
            "$ref": "#/components/schemas/Metric"
          },
          "completionRate": {
            "$ref": "#/components/schemas/Metric"
          },
          "replyRate": {
            "$ref": "#/components/schemas/Metric"
          },
          "eligibility": {
            "$ref": "#/components/schemas/Metric"
          },
          "passed": {
            "type": "integer",
            "minimum": 0
          },
          "failed": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "sms.failed"
          },
          "undetermined": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "sms.undetermined",
            "description": "Completed or knocked out, neither passed nor failed."
          },
          "knockouts": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Knockout"
            },
            "description": "By rate, highest first; questions with fewer answers than are ranked come after all others (#9). Their `knockedOut` sum to the knocked-out applications."
          }
        }
      },
      "Criterion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "interviewerId",
          "stepId",
          "criterionId",
          "scored",
          "score"
        ],
        "properties": {
          "interviewerId": {
            "$ref": "#/components/schemas/Id"
          },
          "stepId": {
            "type": "string"
          },
          "criterionId": {
            "type": "string"
          },
          "scored": {
            "type": "integer",
            "minimum": 0
          },
          "score": {
            "type": [
              "number",
              "null"
            ],
            "description": "Mean of 0 to 100."
          }
        }
      },
      "Resume": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "eligibility",
          "uploaded",
          "passed",
          "failed",
          "pending",
          "scoreAverage",
          "weightedAverage",
          "criteria"
        ],
        "description": "The resume check (#66,",
        "properties": {
          "eligibility": {
            "$ref": "#/components/schemas/Metric"
          },
          "uploaded": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "resume.uploaded",
            "description": "passed + failed + pending."
          },
          "passed": {
            "type": "integer",
            "minimum": 0
          },
          "failed": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "resume.failed"
          },
          "pending": {
            "type": "integer",
            "minimum": 0,
            "x-metric": "resume.pending"
          },
          "scoreAverage": {
            "$ref": "#/components/schemas/Metric",
            "description": "Mean of the criteria's means."
          },
          "weightedAverage": {
            "type": [
              "number",
              "null"
            ],
            "description": "Mean of all scores given."
          },
          "criteria": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/Criterion"
            }
          }
        }
      },
      "ServiceSpend": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "service",
          "amount",
          "share",
          "percent"
        ],
        "properties": {
          "service": {
            "type": "string"
          },
          "amount": {
            "$ref": "#/components/schemas/Money"
          },
          "share": {
            "$ref": "#/components/schemas/Rate",
            "x-metric": "spend.share"
          },
          "percent": {
            "type": [
              "number",
              "null"
            ],
            "description": "Of 100 to one decimal, rounded so that all sum to 100.0 (#5)."
          }
        }
      },
      "BudgetState": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "interviewerId",
          "title",
          "budget",
          "spent",
          "used",
          "state",
          "dailyAverage",
          "runwayDays"
        ],
        "properties": {
          "interviewerId": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "budget": {
            "$ref": "#/components/schemas/Budget"
          },
          "spent": {
            "$ref": "#/components/schemas/Money"
          },
          "used": {
            "$ref": "#/components/schemas/Rate",
            "x-metric": "spend.budget_used"
          },
          "state": {
            "type": "string",
            "enum": [
              "ok",
              "warning",
              "paused"
            ]
          },
          "dailyAverage": {
            "type": [
              "number",
              "null"
            ],
            "description": "Minor units a day, over the last 30 days."
          },
          "runwayDays": {
            "type": [
              "number",
              "null"
            ],
            "description": "What is left ÷ dailyAverage; null for a daily budget and when nothing is spent."
          }
        }
      },
      "Spend": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Answer"
          }
        ],
        "type": "object",
        "unevaluatedProperties": false,
        "required": [
          "currency",
          "total",
          "services",
          "budgets"
        ],
        "description": "Charges of the window by service (#68), and how far the budgets last (#21).",
        "properties": {
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$"
          },
          "total": {
            "$ref": "#/components/schemas/Metric"
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceSpend"
            },
            "description": "Highest first."
          },
          "budgets": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/BudgetState"
            },
            "description": "Of active interviewers with a budget, most used first."
          }
        }
      },
      "ByService": {
        "type": "object",
        "maxProperties": 20,
        "propertyNames": {
          "pattern": "^[a-z][a-z0-9_]{0,39}$"
        },
        "additionalProperties": {
          "type": "number",
          "minimum": 0,
          "maximum": 1000000
        }
      },
      "Settings": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "timeZone",
          "currency",
          "locale",
          "countedAttempt",
          "lowSampleBelow",
          "smallestRankedSample",
          "abandonedAfterDays",
          "passMark",
          "topRatedFrom",
          "weekStartsOn",
          "hourlyCost",
          "isDefaultRate",
          "manualMinutes",
          "priceBook"
        ],
        "description": "What the metrics' formulas depend on, as in force now.",
        "properties": {
          "name": {
            "type": "string"
          },
          "timeZone": {
            "$ref": "#/components/schemas/TimeZoneName"
          },
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "Fixed once the workspace is made."
          },
          "locale": {
            "type": "string"
          },
          "countedAttempt": {
            "$ref": "#/components/schemas/CountedAttempt"
          },
          "lowSampleBelow": {
            "type": "integer",
            "description": "A rate over fewer cases is marked (#9)."
          },
          "smallestRankedSample": {
            "type": "integer",
            "description": "Rankings leave out what has fewer (#9)."
          },
          "abandonedAfterDays": {
            "type": "integer",
            "description": "Without activity for this long a started application counts as abandoned (#50)."
          },
          "passMark": {
            "type": "number",
            "description": "0 to 100 (#62)."
          },
          "topRatedFrom": {
            "type": "number",
            "description": "0 to 100 (#85)."
          },
          "weekStartsOn": {
            "type": "integer",
            "description": "First day of weekly buckets: 1 is Monday, as in ISO weeks, 7 Sunday (#1)."
          },
          "hourlyCost": {
            "$ref": "#/components/schemas/Money",
            "description": "Of a recruiter's hour (#76)."
          },
          "isDefaultRate": {
            "type": "boolean",
            "description": "Nobody has set an hourly cost yet."
          },
          "manualMinutes": {
            "$ref": "#/components/schemas/ByService",
            "description": "Minutes the same work takes by hand, by service (#76)."
          },
          "priceBook": {
            "$ref": "#/components/schemas/ByService",
            "description": "Minor units a completed step costs, by service; for estimates."
          }
        }
      },
      "SettingsPatch": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "\\S"
          },
          "timeZone": {
            "$ref": "#/components/schemas/TimeZoneName"
          },
          "locale": {
            "type": "string",
            "maxLength": 35,
            "format": "bcp-47",
            "description": "Such as `pt-BR`."
          },
          "countedAttempt": {
            "$ref": "#/components/schemas/CountedAttempt",
            "description": "Holds at once, also for attempts of before; answers as of before keep what counted then."
          },
          "lowSampleBelow": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "smallestRankedSample": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100000
          },
          "abandonedAfterDays": {
            "type": "integer",
            "minimum": 1,
            "maximum": 365
          },
          "passMark": {
            "type": "number",
            "minimum": 0,
            "maximum": 100
          },
          "topRatedFrom": {
            "type": "number",
            "minimum": 0,
            "maximum": 100
          },
          "weekStartsOn": {
            "type": "integer",
            "minimum": 1,
            "maximum": 7
          },
          "hourlyCost": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "amountMinor",
              "currency"
            ],
            "properties": {
              "amountMinor": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              },
              "currency": {
                "type": "string",
                "pattern": "^[A-Z]{3}$"
              }
            }
          },
          "manualMinutes": {
            "$ref": "#/components/schemas/ByService",
            "description": "Only the services sent change."
          },
          "priceBook": {
            "$ref": "#/components/schemas/ByService",
            "description": "Only the services sent change."
          },
          "effectiveFrom": {
            "$ref": "#/components/schemas/Instant",
            "description": "When `hourlyCost` and `manualMinutes` begin to hold; now when absent. Earlier completions keep their rate."
          }
        }
      },
      "SettingChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "setting",
          "value",
          "effectiveFrom",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "setting": {
            "type": "string",
            "description": "The field of the settings, `name`, `timeZone` and `locale` too."
          },
          "value": {},
          "effectiveFrom": {
            "$ref": "#/components/schemas/Instant"
          },
          "changedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "changedBy": {
            "type": "string",
            "description": "Id of the member, else of the API key."
          }
        }
      },
      "SettingChangePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/SettingChange"
            },
            "description": "Newest first."
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "RoleName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 60,
        "pattern": "\\S"
      },
      "RoleDescription": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 500
      },
      "RolePermissions": {
        "type": "array",
        "maxItems": 40,
        "uniqueItems": true,
        "items": {
          "$ref": "#/components/schemas/Permission"
        }
      },
      "Role": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "description",
          "permissions",
          "builtIn",
          "members"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "`admin`, `recruiter`, `viewer`, or of one made."
          },
          "name": {
            "$ref": "#/components/schemas/RoleName"
          },
          "description": {
            "$ref": "#/components/schemas/RoleDescription"
          },
          "permissions": {
            "$ref": "#/components/schemas/RolePermissions"
          },
          "builtIn": {
            "type": "boolean",
            "description": "It is part of the server and cannot be changed."
          },
          "members": {
            "type": "integer",
            "minimum": 0,
            "description": "Who has it, pending ones too."
          }
        }
      },
      "RolePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Role"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "RoleInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "permissions"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/RoleName"
          },
          "description": {
            "$ref": "#/components/schemas/RoleDescription"
          },
          "permissions": {
            "$ref": "#/components/schemas/RolePermissions",
            "description": "Each must be one of the caller's own."
          }
        }
      },
      "DeletedRole": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "RolePatch": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/RoleName"
          },
          "description": {
            "$ref": "#/components/schemas/RoleDescription"
          },
          "permissions": {
            "$ref": "#/components/schemas/RolePermissions",
            "description": "What comes and what goes must be the caller's own."
          }
        }
      },
      "Email": {
        "type": "string",
        "format": "email",
        "minLength": 3,
        "maxLength": 254
      },
      "MemberName": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 1,
        "maxLength": 200,
        "pattern": "\\S"
      },
      "Member": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "email",
          "name",
          "roleId",
          "status",
          "invitedAt",
          "invitedBy",
          "joinedAt",
          "removedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "email": {
            "$ref": "#/components/schemas/Email"
          },
          "name": {
            "$ref": "#/components/schemas/MemberName"
          },
          "roleId": {
            "$ref": "#/components/schemas/Id"
          },
          "status": {
            "type": "string",
            "enum": [
              "pending",
              "active",
              "removed"
            ],
            "description": "`pending` until the invitation is accepted; there are no tokens for them before."
          },
          "invitedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "invitedBy": {
            "type": "string",
            "description": "Id of the member, else of the API key."
          },
          "joinedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "removedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          }
        }
      },
      "MemberPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Member"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "MemberInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "email",
          "roleId"
        ],
        "properties": {
          "email": {
            "$ref": "#/components/schemas/Email",
            "description": "Of nobody else in the team, whatever the case."
          },
          "name": {
            "$ref": "#/components/schemas/MemberName"
          },
          "roleId": {
            "$ref": "#/components/schemas/Id",
            "description": "A role with no permission that the caller lacks."
          }
        }
      },
      "MemberPatch": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/MemberName"
          },
          "roleId": {
            "$ref": "#/components/schemas/Id",
            "description": "Neither this role nor the one before may have a permission that the caller lacks."
          },
          "status": {
            "type": "string",
            "const": "active",
            "description": "The invitation was accepted, as your own sign-in says."
          }
        }
      },
      "ApiKeyName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100,
        "pattern": "\\S"
      },
      "ApiKeyDescription": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 500
      },
      "ApiKeyPermissions": {
        "type": "array",
        "minItems": 1,
        "maxItems": 40,
        "uniqueItems": true,
        "items": {
          "$ref": "#/components/schemas/Permission"
        }
      },
      "Usage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "total",
          "completed",
          "failed",
          "rateLimited"
        ],
        "description": "Requests made with the key and with tokens made from it, each counted once, when it was answered;\na live stream when it began. What was refused as 401 belongs to no key and is not counted.\n",
        "properties": {
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "The sum of the others."
          },
          "completed": {
            "type": "integer",
            "minimum": 0,
            "description": "Answered with a status under 400."
          },
          "failed": {
            "type": "integer",
            "minimum": 0,
            "description": "Answered with 400 or more, but not 429."
          },
          "rateLimited": {
            "type": "integer",
            "minimum": 0,
            "description": "Answered with 429."
          }
        }
      },
      "ApiKey": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "description",
          "prefix",
          "lastCharacters",
          "permissions",
          "status",
          "createdAt",
          "createdBy",
          "expiresAt",
          "revokedAt",
          "previousSecretUntil",
          "lastUsedAt",
          "usage"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "name": {
            "$ref": "#/components/schemas/ApiKeyName"
          },
          "description": {
            "$ref": "#/components/schemas/ApiKeyDescription"
          },
          "prefix": {
            "type": "string",
            "description": "How the secret begins, for secret scanners."
          },
          "lastCharacters": {
            "type": "string",
            "description": "How the secret ends, to tell keys apart."
          },
          "permissions": {
            "$ref": "#/components/schemas/ApiKeyPermissions"
          },
          "status": {
            "type": "string",
            "enum": [
              "active",
              "expired",
              "revoked"
            ]
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": [
              "string",
              "null"
            ],
            "description": "Id of the key that made it; null when a command of the server did."
          },
          "expiresAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "It ends then by itself; null when it does not."
          },
          "revokedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "previousSecretUntil": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "Until then the secret before the latest rotation works too."
          },
          "lastUsedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "usage": {
            "$ref": "#/components/schemas/Usage"
          }
        }
      },
      "ApiKeyPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "data",
          "page"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ApiKey"
            }
          },
          "page": {
            "$ref": "#/components/schemas/Page"
          }
        }
      },
      "ApiKeyInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "permissions"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/ApiKeyName"
          },
          "description": {
            "$ref": "#/components/schemas/ApiKeyDescription"
          },
          "permissions": {
            "$ref": "#/components/schemas/ApiKeyPermissions",
            "description": "Each must be one of the caller's own."
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "Later than now; it does not end by itself when absent. A key that ends by itself makes only\nkeys that end by then.\n"
          }
        }
      },
      "ApiKeyWithSecret": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "apiKey",
          "secret"
        ],
        "properties": {
          "apiKey": {
            "$ref": "#/components/schemas/ApiKey"
          },
          "secret": {
            "type": "string",
            "x-secret": true,
            "description": "The key itself, to be sent as bearer. It is shown this once and stored nowhere."
          }
        }
      },
      "ApiKeyPatch": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/ApiKeyName"
          },
          "description": {
            "$ref": "#/components/schemas/ApiKeyDescription"
          },
          "permissions": {
            "$ref": "#/components/schemas/ApiKeyPermissions",
            "description": "Each must be one that the key has; for more make another key."
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "Later than now and no later than it is."
          }
        }
      },
      "RotationInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "overlapSeconds"
        ],
        "properties": {
          "overlapSeconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2592000,
            "description": "How long the secret in use goes on working, 30 days at most. With 0 it ends at once, and so\ndoes a still earlier one in any case.\n"
          }
        }
      },
      "SigningPurpose": {
        "type": "string",
        "enum": [
          "embed",
          "cursor"
        ],
        "description": "`embed` signs embed tokens, `cursor` the cursors of lists; no key does both."
      },
      "SigningRotationInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "purpose"
        ],
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/SigningPurpose"
          },
          "endAtOnce": {
            "type": "boolean",
            "default": false,
            "description": "What the old keys signed ends now, as it has to where one leaked."
          }
        }
      },
      "SigningRotation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "purpose",
          "keyId",
          "createdAt",
          "previous"
        ],
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/SigningPurpose"
          },
          "keyId": {
            "$ref": "#/components/schemas/Id",
            "description": "The key that signs from now on, as in `kid`."
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "previous": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "keyId",
                "verifiesUntil"
              ],
              "properties": {
                "keyId": {
                  "$ref": "#/components/schemas/Id"
                },
                "verifiesUntil": {
                  "$ref": "#/components/schemas/Instant"
                }
              }
            },
            "description": "Older keys and how long what they signed is good."
          }
        }
      },
      "EmbedTokenInput": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "permissions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 30,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Permission"
            },
            "description": "Each must be one of the caller's own, and of the role where there is one. May be left out with\n`memberId` or `roleId`: all that the role and the caller have in common.\n"
          },
          "memberId": {
            "$ref": "#/components/schemas/Id",
            "description": "An active member that it is for. It can do what their role allows at each moment, never more\nthan when it was made, and ends when they are removed. Only an API key can say so.\n"
          },
          "roleId": {
            "$ref": "#/components/schemas/Id",
            "description": "A role in place of a member. Only an API key can say so."
          },
          "interviewerIds": {
            "type": "array",
            "maxItems": 200,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Id"
            },
            "description": "Only rows of these interviewers; all the caller sees when absent, none when empty."
          },
          "labels": {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 5,
            "propertyNames": {
              "$ref": "#/components/schemas/LabelKey"
            },
            "additionalProperties": {
              "type": "array",
              "minItems": 1,
              "maxItems": 20,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/LabelValue"
              }
            },
            "description": "Only rows of interviewers that carry, of each of these labels, one of the values; whatever\nthey carry when absent. The token cannot change these labels, and what it makes gets them.\n"
          },
          "maskedFields": {
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/MaskableField"
            },
            "description": "What of candidates never leaves the server for this token: absent from answers, CSV and search,\nand no way to sort or filter. Figures count on; with `analytics:read` the figure of a single\ncandidate can tell a score. What the caller's own token masks stays masked.\n"
          },
          "origins": {
            "type": "array",
            "maxItems": 20,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "maxLength": 300,
              "pattern": "^https?://[^/?#\\s@]{1,255}$"
            },
            "description": "Pages that may use it from another origin; none when absent (same origin only). Of a token's\nown where that is the caller.\n"
          },
          "portal": {
            "$ref": "#/components/schemas/Id",
            "description": "A name of yours for where it is used, such as the client's: all tokens of one name, and those\nderived from them, can be revoked together.\n"
          },
          "expiresInSeconds": {
            "type": "integer",
            "minimum": 30,
            "maximum": 900,
            "default": 300
          }
        }
      },
      "TokenId": {
        "type": "string",
        "pattern": "^tok_[a-z0-9]{1,40}$",
        "description": "Names the token, in `revokeEmbedTokens`; it is no secret."
      },
      "EmbedToken": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "tokenId",
          "token",
          "expiresIn",
          "expiresAt"
        ],
        "properties": {
          "tokenId": {
            "$ref": "#/components/schemas/TokenId"
          },
          "token": {
            "type": "string",
            "x-secret": true
          },
          "expiresIn": {
            "type": "integer",
            "description": "Seconds from now; measure from receipt."
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "RevocationInput": {
        "type": "object",
        "additionalProperties": false,
        "description": "Exactly one of its fields.",
        "properties": {
          "tokenId": {
            "$ref": "#/components/schemas/TokenId"
          },
          "token": {
            "type": "string",
            "minLength": 1,
            "maxLength": 8192,
            "description": "The token itself, where its id is not known."
          },
          "portal": {
            "$ref": "#/components/schemas/Id"
          },
          "keyId": {
            "$ref": "#/components/schemas/Id",
            "description": "An API key, which itself goes on."
          }
        }
      },
      "Revocation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revokedAt"
        ],
        "properties": {
          "tokenId": {
            "$ref": "#/components/schemas/TokenId"
          },
          "portal": {
            "$ref": "#/components/schemas/Id"
          },
          "keyId": {
            "$ref": "#/components/schemas/Id"
          },
          "revokedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The path, the query, a header or the syntax of the body is wrong.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:bad-request",
              "code": "bad_request",
              "title": "The request is malformed.",
              "status": 400,
              "requestId": "req_1",
              "errors": [
                {
                  "pointer": "/query/limit",
                  "message": "must be <= 200"
                }
              ]
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "Too many requests with this credential; wait as long as `Retry-After` says.",
        "headers": {
          "Retry-After": {
            "schema": {
              "type": "string"
            }
          },
          "RateLimit": {
            "schema": {
              "type": "string"
            }
          },
          "RateLimit-Policy": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:too-many-requests",
              "code": "too_many_requests",
              "title": "Too many requests.",
              "status": 429,
              "requestId": "req_1"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "No credential, or one that is unknown, malformed, expired or revoked.",
        "headers": {
          "WWW-Authenticate": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:unauthorized",
              "code": "unauthorized",
              "title": "A valid API key or embed token is needed.",
              "status": 401,
              "requestId": "req_1"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The credential lacks the permission of this operation, or the page's origin is not allowed.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:forbidden",
              "code": "forbidden",
              "title": "This needs the permission postings:write.",
              "status": 403,
              "requestId": "req_1"
            }
          }
        }
      },
      "Unavailable": {
        "description": "The server is starting or cannot write now; try again after `Retry-After`.",
        "headers": {
          "Retry-After": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:unavailable",
              "code": "unavailable",
              "title": "The server is starting.",
              "status": 503,
              "requestId": "req_1"
            }
          }
        }
      },
      "NotAcceptable": {
        "description": "`Accept` allows neither JSON nor CSV.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:not-acceptable",
              "code": "not_acceptable",
              "title": "This can be answered as JSON or CSV only.",
              "status": 406,
              "requestId": "req_1",
              "errors": [
                {
                  "pointer": "/header/accept",
                  "message": "must allow application/json or text/csv"
                }
              ]
            }
          }
        }
      },
      "Conflict": {
        "description": "It exists already with other content, or the first request with this key is under way.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:conflict",
              "code": "conflict",
              "title": "An event with this source and id is stored with other content.",
              "status": 409,
              "requestId": "req_1",
              "errors": [
                {
                  "pointer": "/3/id",
                  "message": "is stored with other content"
                }
              ]
            }
          }
        }
      },
      "TooLarge": {
        "description": "The body is over the limit.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:too-large",
              "code": "too_large",
              "title": "The body may hold at most 1 MiB.",
              "status": 413,
              "requestId": "req_1"
            }
          }
        }
      },
      "UnsupportedMedia": {
        "description": "The media type of the body is not one of those documented.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:unsupported-media-type",
              "code": "unsupported_media_type",
              "title": "Send application/json.",
              "status": 415,
              "requestId": "req_1"
            }
          }
        }
      },
      "Unprocessable": {
        "description": "The body is well-formed but a field is wrong; each finding names it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:unprocessable",
              "code": "unprocessable",
              "title": "The body has fields that cannot be accepted.",
              "status": 422,
              "requestId": "req_1",
              "errors": [
                {
                  "pointer": "/title",
                  "message": "must have 3 to 200 characters"
                }
              ]
            }
          }
        }
      },
      "NotFound": {
        "description": "It does not exist, or is out of the credential's scope.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:not-found",
              "code": "not_found",
              "title": "There is nothing here.",
              "status": 404,
              "requestId": "req_1"
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "The resource changed since the `ETag` sent as `If-Match`.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:screenkit:problem:precondition-failed",
              "code": "precondition_failed",
              "title": "Somebody changed this since you read it.",
              "status": 412,
              "requestId": "req_1"
            }
          }
        }
      }
    },
    "parameters": {
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "Rows per page.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        }
      },
      "Cursor": {
        "name": "cursor",
        "in": "query",
        "description": "`page.nextCursor` of the page before, with the same filters and sort.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        }
      },
      "Format": {
        "name": "format",
        "in": "query",
        "description": "JSON or a CSV file; as `Accept` says when absent, and JSON when that leaves it open.",
        "schema": {
          "type": "string",
          "enum": [
            "json",
            "csv"
          ]
        }
      },
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "Any text of your own. Within 24 hours the same key with the same body answers as before and does\nnothing again; with another body it is a 422, while the first is still under way a 409.\n",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      },
      "InterviewerId": {
        "name": "interviewerId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "IfMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The `ETag` last read; a 412 when somebody changed the resource since.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        }
      },
      "LabelKeyParameter": {
        "name": "labelKey",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/LabelKey"
        }
      },
      "InterviewerIds": {
        "name": "interviewerId",
        "in": "query",
        "description": "Only these interviewers; repeatable. An unknown one is a 404.",
        "schema": {
          "type": "array",
          "maxItems": 50,
          "items": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "LabelFilters": {
        "name": "label",
        "in": "query",
        "description": "Only interviewers with these labels; as in `listInterviewers`.",
        "schema": {
          "type": "array",
          "maxItems": 50,
          "items": {
            "$ref": "#/components/schemas/LabelFilter"
          }
        }
      },
      "TimeZone": {
        "name": "timeZone",
        "in": "query",
        "description": "Zone of calendar days; the workspace's when absent.",
        "schema": {
          "$ref": "#/components/schemas/TimeZoneName"
        }
      },
      "Distinct": {
        "name": "distinct",
        "in": "query",
        "description": "Count applications or people.",
        "schema": {
          "type": "string",
          "enum": [
            "application",
            "person"
          ],
          "default": "application"
        }
      },
      "Stage": {
        "name": "stage",
        "in": "query",
        "description": "Only applications that reached this stage (#41): the id of a step they entered, `questions` for\nthose with answers to questions, `completed` for those with the whole workflow done. Over several\ninterviewers also the type of a step; of one, where it has no step of that id.\n",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"
        }
      },
      "OutcomesUntil": {
        "name": "outcomesUntil",
        "in": "query",
        "description": "Count only outcomes that happened by then, whatever was recorded later; `asOf` when absent.\nA baseline is the same question with its own window and this set to its `outcomesUntil`.\n",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        }
      },
      "AsOf": {
        "name": "asOf",
        "in": "query",
        "description": "Answer as this server would have answered then: only events recorded until then, only outcomes\nthat had happened by then, and interviewers, labels, settings and the zone as they were set. Now\nwhen absent; never in the future.\n",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        }
      },
      "From": {
        "name": "from",
        "in": "query",
        "description": "Start of the window, included.",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        }
      },
      "To": {
        "name": "to",
        "in": "query",
        "description": "End of the window, excluded; later than `from`.",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        }
      },
      "IncludeTest": {
        "name": "includeTest",
        "in": "query",
        "description": "Count test interviewers and test candidates too.",
        "schema": {
          "type": "boolean",
          "default": false
        }
      },
      "Baseline": {
        "name": "baseline",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/BaselineChoice"
        }
      },
      "RoleId": {
        "name": "roleId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "MemberId": {
        "name": "memberId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "KeyId": {
        "name": "keyId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      }
    },
    "headers": {
      "ETag": {
        "description": "Changes when the answer would.",
        "schema": {
          "type": "string"
        }
      },
      "ContentDisposition": {
        "description": "Names the file, when the answer is CSV.",
        "schema": {
          "type": "string"
        }
      },
      "Link": {
        "description": "`<…>; rel=\"next\"` with the next page, when the answer is CSV and not the last page.",
        "schema": {
          "type": "string"
        }
      },
      "Location": {
        "description": "Path of what was made.",
        "schema": {
          "type": "string"
        }
      }
    }
  },
  "x-pattern-words": {
    "\\S": "must not be blank",
    "^\\S+$": "must not have spaces",
    "^[0-9]{1,15}$": "must be 1 to 15 digits",
    "^[A-Z]{2}$": "must be two capital letters such as CA",
    "^[A-Z]{3}$": "must be three capital letters such as USD",
    "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$": "must be 1 to 64 letters, digits, dots, hyphens or underscores, a letter or digit first",
    "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$": "must be 1 to 128 letters, digits, dots, colons, hyphens or underscores, a letter or digit first",
    "^[a-z0-9]+(-[a-z0-9]+)*$": "must be small letters and digits with single hyphens between",
    "^[a-z0-9]{1,20}$": "must be 1 to 20 small letters or digits",
    "^[a-z0-9_]{1,40}$": "must be 1 to 40 small letters, digits or underscores",
    "^[a-z][a-z0-9_]*$": "must be small letters, digits or underscores, a letter first",
    "^[a-z][a-z0-9_]{0,39}$": "must be 1 to 40 small letters, digits or underscores, a letter first",
    "^[a-z][a-z0-9_]{0,62}$": "must be 1 to 63 small letters, digits or underscores, a letter first",
    "^[a-z][a-z0-9_]{0,62}:[\\s\\S]{1,500}$": "must be the key of a label, a colon and a value, such as client:Acme",
    "^[a-z][a-z_.]{0,60}$": "must be 1 to 61 small letters, dots or underscores, a letter first",
    "^https?://[^/?#\\s@]{1,255}$": "must be an origin such as https://portal.example.com",
    "^tok_[a-z0-9]{1,40}$": "must be the id of a token, tok_ and 1 to 40 small letters or digits"
  }
};
