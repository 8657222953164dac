// Made by `npm run generate:api -w packages/web` from the document of the API. Do not edit.

export interface paths {
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            /** @enum {string} */
                            openOn: "loopback";
                            demo: boolean;
                            rounds: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rounds: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                year: number;
                                isDemo: boolean;
                                registerCode: string;
                                /** @enum {string} */
                                purpose: "monitoring" | "assessment";
                                createdAt: string;
                                /** @enum {string} */
                                stage: "register" | "frame" | "draw" | "delivery" | "results" | "scaling" | "estimates" | "reports" | "follow-up";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                        names: {
                            kk: string;
                            ru: string;
                            en: string;
                        };
                        year: number;
                        registerCode: string;
                        /** @enum {string} */
                        purpose?: "monitoring" | "assessment";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            names: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            year: number;
                            isDemo: boolean;
                            registerCode: string;
                            /** @enum {string} */
                            purpose: "monitoring" | "assessment";
                            createdAt: string;
                            /** @enum {string} */
                            stage: "register" | "frame" | "draw" | "delivery" | "results" | "scaling" | "estimates" | "reports" | "follow-up";
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            names: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            year: number;
                            isDemo: boolean;
                            registerCode: string;
                            /** @enum {string} */
                            purpose: "monitoring" | "assessment";
                            createdAt: string;
                            /** @enum {string} */
                            stage: "register" | "frame" | "draw" | "delivery" | "results" | "scaling" | "estimates" | "reports" | "follow-up";
                            ceremony: {
                                number: number;
                                /** @enum {string} */
                                state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            };
                            stages: {
                                /** @enum {string} */
                                name: "register" | "frame" | "draw" | "delivery" | "results" | "scaling" | "estimates" | "reports" | "follow-up";
                                /** @enum {string} */
                                state: "done" | "ready" | "waiting" | "running" | "absent";
                                figures: {
                                    name: string;
                                    value: number;
                                }[];
                            }[];
                            tests: {
                                code: string;
                                grade: number | null;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                ownStructure: boolean;
                                domains: string[];
                                items: number;
                                pupils: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            registers: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                isDemo: boolean;
                                schools: number;
                                regions: number;
                                createdAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                        mapping: {
                            [key: string]: string;
                        };
                        constants?: {
                            [key: string]: string;
                        };
                        code: string;
                        names: {
                            kk: string;
                            ru: string;
                            en: string;
                        };
                        acceptCleanRows?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            names: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            isDemo: boolean;
                            schools: number;
                            regions: number;
                            createdAt: string;
                            leftOut: number;
                            warnings: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                        mapping: {
                            [key: string]: string;
                        };
                        constants?: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: number;
                            cleanRows: number;
                            problems: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                            problemCount: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/problems.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                        mapping: {
                            [key: string]: string;
                        };
                        constants?: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            names: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            isDemo: boolean;
                            schools: number;
                            regions: number;
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    level?: "region" | "district";
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            areas: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                region: string | null;
                                regionNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                districtNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                territory: string | null;
                                kind: string | null;
                                language: string | null;
                                enrolment: number | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query: {
                    for: "register" | "answers" | "pupils" | "attendance" | "table";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uploadId: string;
                            fileName: string;
                            rows: number;
                            columns: {
                                name: string;
                                samples: string[];
                            }[];
                            problems: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                            /** @enum {string} */
                            for: "register";
                            mapping: {
                                [key: string]: string;
                            };
                            canonical: {
                                name: string;
                                /** @enum {string} */
                                type: "text" | "number" | "boolean" | "choice";
                                required: boolean;
                            }[];
                        } | {
                            uploadId: string;
                            fileName: string;
                            rows: number;
                            columns: {
                                name: string;
                                samples: string[];
                            }[];
                            problems: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                            /** @enum {string} */
                            for: "answers";
                            proposed: {
                                id?: string;
                                school?: string;
                                gender?: {
                                    column: string;
                                    girl: string;
                                    boy: string;
                                };
                                language?: string;
                                weight?: string;
                                zone?: string;
                                unit?: string;
                                items?: string[];
                                /** @default [] */
                                covariates: string[];
                                /** @default {} */
                                domains: {
                                    [key: string]: string;
                                };
                                key?: {
                                    [key: string]: string;
                                };
                                omitted?: string;
                            };
                        } | {
                            uploadId: string;
                            fileName: string;
                            rows: number;
                            columns: {
                                name: string;
                                samples: string[];
                            }[];
                            problems: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                            /** @enum {string} */
                            for: "pupils";
                            mapping: {
                                [key: string]: string;
                            };
                        } | {
                            /** @enum {string} */
                            for: "attendance" | "table";
                            uploadId: string;
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            window: {
                                opens: string;
                                closes: string;
                                selfApplied: number | null;
                            } | null;
                            /** @enum {string|null} */
                            shut: "reconciliation-shut" | "reconciliation-frozen" | null;
                            counts: {
                                untouched: number;
                                confirmed: number;
                                waiting: number;
                                corrected: number;
                                rejected: number;
                            };
                            regions: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                counts: {
                                    untouched: number;
                                    confirmed: number;
                                    waiting: number;
                                    corrected: number;
                                    rejected: number;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        opens: string;
                        /** Format: date */
                        closes: string;
                        selfApplied: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            window: {
                                opens: string;
                                closes: string;
                                selfApplied: number | null;
                            } | null;
                            /** @enum {string|null} */
                            shut: "reconciliation-shut" | "reconciliation-frozen" | null;
                            counts: {
                                untouched: number;
                                confirmed: number;
                                waiting: number;
                                corrected: number;
                                rejected: number;
                            };
                            regions: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                counts: {
                                    untouched: number;
                                    confirmed: number;
                                    waiting: number;
                                    corrected: number;
                                    rejected: number;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                region: string | null;
                                regionNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                districtNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                id: string;
                                column: string;
                                oldValue: (string | number | boolean) | null;
                                newValue: (string | number | boolean) | null;
                                reason: string;
                                author: string;
                                /** @enum {string} */
                                source: "page" | "file";
                                madeAt: string;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "rejected" | "superseded";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        decisions: {
                            /** Format: uuid */
                            id: string;
                            accepted: boolean;
                            reason?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accepted: number;
                            rejected: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                    state?: "untouched" | "confirmed" | "waiting" | "corrected" | "rejected";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                region: string | null;
                                regionNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                districtNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                /** @enum {string} */
                                state: "untouched" | "confirmed" | "waiting" | "corrected" | "rejected";
                                waiting: number;
                                accepted: number;
                                rejected: number;
                                lastConfirmed: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/schools/{school}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            names: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            /** @enum {string} */
                            state: "untouched" | "confirmed" | "waiting" | "corrected" | "rejected";
                            window: {
                                opens: string;
                                closes: string;
                            } | null;
                            /** @enum {string|null} */
                            shut: "reconciliation-shut" | "reconciliation-frozen" | null;
                            cells: {
                                column: string;
                                value: (string | number | boolean) | null;
                                /** @enum {string} */
                                type: "text" | "number" | "boolean" | "choice";
                                choices: string[];
                                open: boolean;
                            }[];
                            corrections: {
                                id: string;
                                column: string;
                                oldValue: (string | number | boolean) | null;
                                newValue: (string | number | boolean) | null;
                                reason: string;
                                author: string;
                                /** @enum {string} */
                                source: "page" | "file";
                                madeAt: string;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "rejected" | "superseded";
                                automatic: boolean | null;
                                decisionReason: string | null;
                                decidedAt: string | null;
                            }[];
                            confirmations: {
                                author: string;
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        author: string;
                        corrections: {
                            column: string;
                            value: string;
                            reason: string;
                        }[];
                        confirm: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            corrections: number;
                            applied: number;
                            confirmed: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/check-list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    area?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/check-list/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            corrections: number;
                            confirmed: number;
                            problems: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                            problemCount: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/check-list/problems.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reconciliation/check-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                        author: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            corrections: number;
                            applied: number;
                            confirmed: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tables: {
                                earlierRegister: string;
                                fileName: string;
                                links: number;
                                recordedAt: string;
                                recordedBy: string;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                            links: {
                                earlierRegister: string;
                                from: string;
                                fromNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                to: string | null;
                                toNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                /** @enum {string} */
                                kind: "merged" | "split" | "renamed" | "closed";
                                happenedOn: string | null;
                                basis: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        earlierRegister: string;
                        /** Format: uuid */
                        uploadId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            links: number;
                            warnings: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/schools/{school}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    register: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            series: {
                                round: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                year: number;
                                register: string;
                                units: {
                                    code: string;
                                    drawn: boolean;
                                    tested: boolean;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/earlier-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            earlier: {
                                drawn: number;
                                eligible: number;
                                participated: number;
                                round: string | null;
                                file: string | null;
                                /** @enum {string} */
                                participation: "answers" | "draw" | "file";
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        earlierRound: string | null;
                    } | {
                        /** Format: uuid */
                        uploadId: string;
                        earlierRegister?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            drawn: number;
                            eligible: number;
                            participated: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/overlap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            overlap: {
                                /** @enum {string} */
                                mode: "apart" | "together" | "independent";
                                drawnBefore: number;
                                expected: number;
                                independent: number;
                                actual: number | null;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/ceremony": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/ceremonies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ceremonies: {
                                /** @enum {string} */
                                format: "sapa-ceremony-1";
                                round: string;
                                ceremony: number;
                                supersededBy: number | null;
                                /** @enum {string} */
                                state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                                reason: string | null;
                                openedAt: string;
                                openedBy: string;
                                design: {
                                    file: string;
                                    sha256: string;
                                    leastPeople: number;
                                    leastRolls: number;
                                    leastBits: number;
                                    fixedAt: string;
                                    fixedBy: string;
                                } | null;
                                frame: {
                                    sha256: string;
                                    eligible: number;
                                    excluded: number;
                                    frozenAt: string;
                                    frozenBy: string;
                                } | null;
                                commitments: {
                                    position: number;
                                    name: string;
                                    rolls: number;
                                    sha256: string;
                                    committedAt: string;
                                    reveal: {
                                        salt: string;
                                        rolls: string;
                                        revealedAt: string;
                                    } | null;
                                }[];
                                commitmentsClosedAt: string | null;
                                seed: {
                                    text: string;
                                    /** @enum {string} */
                                    way: "dice" | "announced";
                                    note: string | null;
                                    madeAt: string;
                                    madeBy: string;
                                } | null;
                                draw: {
                                    schools: number;
                                    drawnAt: string;
                                    drawnBy: string;
                                } | null;
                                approval: {
                                    body: string;
                                    orderNumber: string;
                                    orderDate: string;
                                    file: {
                                        name: string;
                                        mediaType: string;
                                        bytes: number;
                                        sha256: string;
                                    };
                                    approvedAt: string;
                                    approvedBy: string;
                                } | null;
                                inForce: {
                                    since: string;
                                    enteredAt: string;
                                    enteredBy: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/ceremony.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        design: {
                            [key: string]: unknown;
                        };
                        least?: {
                            people?: number;
                            rolls?: number;
                            bits?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/design.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        rolls: number;
                        sha256: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/commitments/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/commitments/{position}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    position: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        salt: string;
                        rolls: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seed: string;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/approval-list.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/approval-list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        since: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "sapa-ceremony-1";
                            round: string;
                            ceremony: number;
                            supersededBy: number | null;
                            /** @enum {string} */
                            state: "open" | "design-fixed" | "frame-frozen" | "commitments-closed" | "seed-made" | "drawn" | "approved" | "in-force";
                            reason: string | null;
                            openedAt: string;
                            openedBy: string;
                            design: {
                                file: string;
                                sha256: string;
                                leastPeople: number;
                                leastRolls: number;
                                leastBits: number;
                                fixedAt: string;
                                fixedBy: string;
                            } | null;
                            frame: {
                                sha256: string;
                                eligible: number;
                                excluded: number;
                                frozenAt: string;
                                frozenBy: string;
                            } | null;
                            commitments: {
                                position: number;
                                name: string;
                                rolls: number;
                                sha256: string;
                                committedAt: string;
                                reveal: {
                                    salt: string;
                                    rolls: string;
                                    revealedAt: string;
                                } | null;
                            }[];
                            commitmentsClosedAt: string | null;
                            seed: {
                                text: string;
                                /** @enum {string} */
                                way: "dice" | "announced";
                                note: string | null;
                                madeAt: string;
                                madeBy: string;
                            } | null;
                            draw: {
                                schools: number;
                                drawnAt: string;
                                drawnBy: string;
                            } | null;
                            approval: {
                                body: string;
                                orderNumber: string;
                                orderDate: string;
                                file: {
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    sha256: string;
                                };
                                approvedAt: string;
                                approvedBy: string;
                            } | null;
                            inForce: {
                                since: string;
                                enteredAt: string;
                                enteredBy: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exclusion-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            presets: {
                                [key: string]: {
                                    rule: string;
                                    column: string;
                                    is: string;
                                    value?: ((string | number | boolean) | null) | ((string | number | boolean) | null)[];
                                    plus?: string[];
                                }[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            hash: string;
                            preset: string | null;
                            rules: {
                                rule: string;
                                column: string;
                                is: string;
                                value?: ((string | number | boolean) | null) | ((string | number | boolean) | null)[];
                                plus?: string[];
                            }[];
                            eligible: number;
                            excluded: number;
                            pupilsEligible: number | null;
                            pupilsTotal: number | null;
                            byRule: {
                                rule: string;
                                firstHit: number;
                                anyHit: number;
                                pupils: number | null;
                                targetPupils?: number;
                                missing: number;
                            }[];
                            target: {
                                columns: string[];
                                schools: {
                                    eligible: number;
                                    total: number;
                                };
                                pupils: {
                                    eligible: number;
                                    total: number;
                                };
                                unknown: number;
                                lossAlarm: number;
                                lost: {
                                    schools: number | null;
                                    pupils: number | null;
                                    alarm: boolean;
                                };
                            } | null;
                            frozenAt: string;
                            frozenBy: string;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            hash: string;
                            preset: string | null;
                            rules: {
                                rule: string;
                                column: string;
                                is: string;
                                value?: ((string | number | boolean) | null) | ((string | number | boolean) | null)[];
                                plus?: string[];
                            }[];
                            eligible: number;
                            excluded: number;
                            pupilsEligible: number | null;
                            pupilsTotal: number | null;
                            byRule: {
                                rule: string;
                                firstHit: number;
                                anyHit: number;
                                pupils: number | null;
                                targetPupils?: number;
                                missing: number;
                            }[];
                            target: {
                                columns: string[];
                                schools: {
                                    eligible: number;
                                    total: number;
                                };
                                pupils: {
                                    eligible: number;
                                    total: number;
                                };
                                unknown: number;
                                lossAlarm: number;
                                lost: {
                                    schools: number | null;
                                    pupils: number | null;
                                    alarm: boolean;
                                };
                            } | null;
                            frozenAt: string;
                            frozenBy: string;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                    rule?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                rule: string;
                                allRules: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/frame.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/exclusions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/exclusions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            seed: string;
                            frameHash: string;
                            design: {
                                [key: string]: unknown;
                            };
                            drawnAt: string;
                            drawnBy: string;
                            schools: number;
                            eligible: number;
                            strata: {
                                name: string;
                                values: {
                                    [key: string]: string[];
                                };
                                mergedFrom: string[];
                                eligible: number;
                                drawn: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            seed: string;
                            frameHash: string;
                            design: {
                                [key: string]: unknown;
                            };
                            drawnAt: string;
                            drawnBy: string;
                            schools: number;
                            eligible: number;
                            strata: {
                                name: string;
                                values: {
                                    [key: string]: string[];
                                };
                                mergedFrom: string[];
                                eligible: number;
                                drawn: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                regionNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                stratum: string;
                                ticket: string;
                                inclusionProbability: number;
                                baseWeight: number;
                                order: number;
                                replacements: string[];
                                jkZone: number;
                                jkUnit: number;
                                hasReport: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            same: boolean;
                            difference: {
                                file: string;
                                row: number | null;
                                school: string | null;
                                column: string | null;
                                published: string | null;
                                recomputed: string | null;
                            } | null;
                            frameHash: string;
                            schools: number;
                            milliseconds: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/draw.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/sample.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/sample.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    ceremony?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    grade?: number;
                    by?: "region" | "stratum";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            settings: {
                                /**
                                 * @default [
                                 *       4,
                                 *       9
                                 *     ]
                                 */
                                grades: number[];
                                /**
                                 * @default {
                                 *       "schoolsBefore": 0.65,
                                 *       "schoolsAfter": 0.85,
                                 *       "pupils": 0.8
                                 *     }
                                 */
                                thresholds: {
                                    schoolsBefore: number;
                                    schoolsAfter: number;
                                    pupils: number;
                                };
                                /** @default 0 */
                                leastParticipation: number;
                            };
                            grades: number[];
                            nation: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                places: {
                                    drawn: number;
                                    eligible: number;
                                    original: number;
                                    replacement: number;
                                    pending: number;
                                    lost: number;
                                    notEligible: number;
                                };
                                pupils: {
                                    eligible: number;
                                    tested: number;
                                    uncounted: number;
                                };
                                weighted: {
                                    schoolsBefore: number | null;
                                    schoolsAfter: number | null;
                                    pupils: number | null;
                                    overall: number | null;
                                };
                                unweighted: {
                                    schoolsBefore: number | null;
                                    schoolsAfter: number | null;
                                    pupils: number | null;
                                    overall: number | null;
                                };
                                reachable: {
                                    schoolsBefore: number | null;
                                    schoolsAfter: number | null;
                                };
                                /** @enum {string} */
                                verdict: "met" | "met-with-replacements" | "open" | "not-met";
                                missed: ("schoolsBefore" | "schoolsAfter" | "pupils")[];
                            };
                            groups: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                places: {
                                    drawn: number;
                                    eligible: number;
                                    original: number;
                                    replacement: number;
                                    pending: number;
                                    lost: number;
                                    notEligible: number;
                                };
                                pupils: {
                                    eligible: number;
                                    tested: number;
                                    uncounted: number;
                                };
                                weighted: {
                                    schoolsBefore: number | null;
                                    schoolsAfter: number | null;
                                    pupils: number | null;
                                    overall: number | null;
                                };
                                unweighted: {
                                    schoolsBefore: number | null;
                                    schoolsAfter: number | null;
                                    pupils: number | null;
                                    overall: number | null;
                                };
                                reachable: {
                                    schoolsBefore: number | null;
                                    schoolsAfter: number | null;
                                };
                                /** @enum {string} */
                                verdict: "met" | "met-with-replacements" | "open" | "not-met";
                                missed: ("schoolsBefore" | "schoolsAfter" | "pupils")[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        entries: {
                            code: string;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            state?: "awaiting" | "agreed" | "refused" | "tested" | "closed" | null;
                            /** @default null */
                            reason?: string | null;
                            /**
                             * Format: date
                             * @default null
                             */
                            date?: string | null;
                            /** @default [] */
                            counts?: {
                                grade: number;
                                enrolled: number | null;
                                absent: number | null;
                                exempt: number | null;
                                tested: number | null;
                            }[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: number;
                            counts: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                    status?: "tested" | "pending" | "lost" | "not-eligible" | "replaced" | "late";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            places: {
                                stratum: string;
                                region: string;
                                /** @enum {string} */
                                status: "tested" | "pending" | "lost" | "not-eligible";
                                isReplaced: boolean;
                                isLate: boolean;
                                window: {
                                    opens: string;
                                    closes: string;
                                } | null;
                                unrecorded: string[];
                                chain: {
                                    code: string;
                                    names: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    state: "awaiting" | "agreed" | "refused" | "tested" | "closed";
                                    reason: string | null;
                                    date: string | null;
                                    at: string | null;
                                    who: string | null;
                                    allowed: ("awaiting" | "agreed" | "refused" | "tested" | "closed")[];
                                    counts: {
                                        grade: number;
                                        enrolled: number | null;
                                        absent: number | null;
                                        exempt: number | null;
                                        tested: number | null;
                                    }[];
                                    sheets: {
                                        grade: number;
                                        sheets: number;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation/history/{school}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: {
                                at: string;
                                who: string;
                                source: string;
                                /** @enum {string|null} */
                                state: "awaiting" | "agreed" | "refused" | "tested" | "closed" | null;
                                reason: string | null;
                                date: string | null;
                                counts: {
                                    grade: number;
                                    enrolled: number | null;
                                    absent: number | null;
                                    exempt: number | null;
                                    tested: number | null;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default [
                         *       4,
                         *       9
                         *     ]
                         */
                        grades?: number[];
                        /**
                         * @default {
                         *       "schoolsBefore": 0.65,
                         *       "schoolsAfter": 0.85,
                         *       "pupils": 0.8
                         *     }
                         */
                        thresholds?: {
                            schoolsBefore: number;
                            schoolsAfter: number;
                            pupils: number;
                        };
                        /** @default 0 */
                        leastParticipation?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @default [
                             *       4,
                             *       9
                             *     ]
                             */
                            grades: number[];
                            /**
                             * @default {
                             *       "schoolsBefore": 0.65,
                             *       "schoolsAfter": 0.85,
                             *       "pupils": 0.8
                             *     }
                             */
                            thresholds: {
                                schoolsBefore: number;
                                schoolsAfter: number;
                                pupils: number;
                            };
                            /** @default 0 */
                            leastParticipation: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation/bias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    grade?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            grades: number[];
                            drawn: number;
                            tested: number;
                            degreesOfFreedom: number;
                            variables: {
                                name: string;
                                category: string | null;
                                drawn: number;
                                tested: number;
                                adjusted: number;
                                before: {
                                    absolute: number;
                                    relative: number | null;
                                    standardised: number | null;
                                    se: number;
                                    t: number | null;
                                    p: number | null;
                                    adjustedP: number | null;
                                };
                                after: {
                                    absolute: number;
                                    relative: number | null;
                                    standardised: number | null;
                                    se: number;
                                    t: number | null;
                                    p: number | null;
                                    adjustedP: number | null;
                                };
                            }[];
                            representativity: {
                                indicator: number;
                                meanChance: number;
                                largestBias: number;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            windows: {
                                area: string | null;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                opens: string;
                                closes: string;
                                reason: string | null;
                                at: string;
                                who: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        area?: string | null;
                        days: {
                            opens: string;
                            closes: string;
                        } | null;
                        /** @default null */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            windows: {
                                area: string | null;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                opens: string;
                                closes: string;
                                reason: string | null;
                                at: string;
                                who: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    region?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    region?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/participation/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: number;
                            counts: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            settings: {
                                [key: string]: unknown;
                            };
                            tests: {
                                test: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                grade: number | null;
                                weighting: {
                                    places: number;
                                    schools: number;
                                    pupils: number;
                                    trimmed: number;
                                    raked: {
                                        converged: boolean;
                                        sweeps: number;
                                        margins: {
                                            margin: string;
                                            category: string;
                                            achieved: number;
                                            target: number;
                                            miss: number;
                                        }[];
                                    } | null;
                                    weights: {
                                        least: number;
                                        mean: number;
                                        most: number;
                                        designEffect: number;
                                    };
                                    cells: {
                                        cell: string[];
                                        units: number;
                                        respondents: number;
                                        adjustment: number;
                                    }[];
                                    sums: {
                                        nation: {
                                            category: string;
                                            sum: number;
                                            total: number | null;
                                            ratio: number | null;
                                        };
                                        regions: {
                                            category: string;
                                            sum: number;
                                            total: number | null;
                                            ratio: number | null;
                                        }[];
                                        strata: {
                                            category: string;
                                            sum: number;
                                            total: number | null;
                                            ratio: number | null;
                                        }[];
                                    };
                                    warnings: {
                                        code: string;
                                        received?: string;
                                        expected?: string;
                                    }[];
                                    madeAt: string;
                                    madeBy: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            settings: {
                                [key: string]: unknown;
                            };
                            tests: {
                                test: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                grade: number | null;
                                weighting: {
                                    places: number;
                                    schools: number;
                                    pupils: number;
                                    trimmed: number;
                                    raked: {
                                        converged: boolean;
                                        sweeps: number;
                                        margins: {
                                            margin: string;
                                            category: string;
                                            achieved: number;
                                            target: number;
                                            miss: number;
                                        }[];
                                    } | null;
                                    weights: {
                                        least: number;
                                        mean: number;
                                        most: number;
                                        designEffect: number;
                                    };
                                    cells: {
                                        cell: string[];
                                        units: number;
                                        respondents: number;
                                        adjustment: number;
                                    }[];
                                    sums: {
                                        nation: {
                                            category: string;
                                            sum: number;
                                            total: number | null;
                                            ratio: number | null;
                                        };
                                        regions: {
                                            category: string;
                                            sum: number;
                                            total: number | null;
                                            ratio: number | null;
                                        }[];
                                        strata: {
                                            category: string;
                                            sum: number;
                                            total: number | null;
                                            ratio: number | null;
                                        }[];
                                    };
                                    warnings: {
                                        code: string;
                                        received?: string;
                                        expected?: string;
                                    }[];
                                    madeAt: string;
                                    madeBy: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/weights/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/weights.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    test: string;
                    method?: "jk2" | "jkn" | "brr" | "fay" | "bootstrap";
                    form?: "units" | "weights";
                    finitePopulation?: "none" | "scales" | "factors";
                    fayCoefficient?: number;
                    replicates?: number;
                    seed?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/weights.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    test: string;
                    method?: "jk2" | "jkn" | "brr" | "fay" | "bootstrap";
                    form?: "units" | "weights";
                    finitePopulation?: "none" | "scales" | "factors";
                    fayCoefficient?: number;
                    replicates?: number;
                    seed?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                        mapping: {
                            id: string;
                            school: string;
                            gender?: {
                                column: string;
                                girl: string;
                                boy: string;
                            };
                            language?: string;
                            weight?: string;
                            zone?: string;
                            unit?: string;
                            items: string[];
                            /** @default [] */
                            covariates?: string[];
                            /** @default {} */
                            domains?: {
                                [key: string]: string;
                            };
                            test: {
                                code: string;
                                grade: number | null;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                            };
                            key?: {
                                [key: string]: string;
                            };
                            omitted?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pupils: number;
                            schools: number;
                            items: number;
                            leftOut: number;
                            dropped: string[];
                            warnings: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            work: {
                                id: string;
                                roundCode: string;
                                kind: string;
                                /** @enum {string} */
                                state: "waiting" | "running" | "done" | "failed";
                                done: number;
                                total: number;
                                problem: string | null;
                                askedAt: string;
                                startedAt: string | null;
                                endedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "scaling" | "estimates" | "reports" | "all";
                        /** @enum {string} */
                        model?: "rasch" | "2pl";
                        linkTo?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            roundCode: string;
                            kind: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed";
                            done: number;
                            total: number;
                            problem: string | null;
                            askedAt: string;
                            startedAt: string | null;
                            endedAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    test: string;
                    domain: string;
                    level?: "nation" | "region" | "district" | "school";
                    parent?: string;
                    group?: "all" | "gender" | "territory" | "language" | "kind";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            test: string;
                            domain: string;
                            level: string;
                            parent: {
                                code: string;
                                level: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                            }[];
                            nation: {
                                value: number | null;
                                se: number | null;
                                low: number | null;
                                high: number | null;
                                n: number | null;
                                suppressed: string | null;
                                /** @enum {string} */
                                intervalKind: "all-pupils" | "school";
                            };
                            scale: {
                                mean: number;
                                sd: number;
                            };
                            rows: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                level: string;
                                group: string;
                                pupils: number | null;
                                schools: number | null;
                                mean: {
                                    value: number | null;
                                    se: number | null;
                                    low: number | null;
                                    high: number | null;
                                    n: number | null;
                                    suppressed: string | null;
                                    /** @enum {string} */
                                    intervalKind: "all-pupils" | "school";
                                };
                                sd: {
                                    value: number | null;
                                    se: number | null;
                                    low: number | null;
                                    high: number | null;
                                    n: number | null;
                                    suppressed: string | null;
                                    /** @enum {string} */
                                    intervalKind: "all-pupils" | "school";
                                };
                                percentiles: {
                                    p: number;
                                    figure: {
                                        value: number | null;
                                        se: number | null;
                                        low: number | null;
                                        high: number | null;
                                        n: number | null;
                                        suppressed: string | null;
                                        /** @enum {string} */
                                        intervalKind: "all-pupils" | "school";
                                    };
                                }[];
                                levels: {
                                    level: string;
                                    cut: number | null;
                                    figure: {
                                        value: number | null;
                                        se: number | null;
                                        low: number | null;
                                        high: number | null;
                                        n: number | null;
                                        suppressed: string | null;
                                        /** @enum {string} */
                                        intervalKind: "all-pupils" | "school";
                                    };
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    test: string;
                    domain: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                mean: number;
                                low: number;
                                high: number;
                                bestPlace: number;
                                worstPlace: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    test?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                test: string;
                                domain: string;
                                position: number;
                                n: number;
                                p: number | null;
                                itemRest: number | null;
                                a: number | null;
                                b: number[];
                                flags: string[];
                                out: string | null;
                                /** @enum {string|null} */
                                verdict: "keep" | "drop" | "rekey" | "collapse" | "separate" | null;
                                objective: {
                                    code: string;
                                    names: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                } | null;
                                contentArea: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                cognitiveLevel: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                difficultyLevel: string | null;
                            }[];
                            tests: {
                                test: string;
                                domain: string;
                                model: string;
                                alpha: number | null;
                                reliabilityEap: number | null;
                                persons: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/items/{test}/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    test: string;
                    item: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            test: string;
                            domain: string;
                            position: number;
                            n: number;
                            p: number | null;
                            itemRest: number | null;
                            a: number | null;
                            b: number[];
                            flags: string[];
                            out: string | null;
                            /** @enum {string|null} */
                            verdict: "keep" | "drop" | "rekey" | "collapse" | "separate" | null;
                            objective: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                            } | null;
                            contentArea: {
                                kk: string;
                                ru: string;
                                en: string;
                            } | null;
                            cognitiveLevel: {
                                kk: string;
                                ru: string;
                                en: string;
                            } | null;
                            difficultyLevel: string | null;
                            stem: {
                                kk?: string;
                                ru?: string;
                            } | null;
                            key: string | null;
                            options: {
                                label: string;
                                text: {
                                    kk?: string;
                                    ru?: string;
                                } | null;
                                isKey: boolean;
                                n: number;
                                share: number;
                                meanScore: number | null;
                                pointBiserial: number | null;
                            }[];
                            se: {
                                a: number | null;
                                b: (number | null)[];
                            };
                            alphaIfDeleted: number | null;
                            curve: {
                                theta: number[];
                                probability: number[];
                            };
                            observed: {
                                theta: number;
                                share: number;
                                low: number;
                                high: number;
                                n: number;
                            }[];
                            optionCurves: {
                                label: string;
                                points: {
                                    theta: number;
                                    share: number;
                                    low: number;
                                    high: number;
                                    n: number;
                                }[];
                            }[];
                            information: {
                                theta: number[];
                                value: number[];
                            };
                            separate: {
                                language: string;
                                a: number;
                                b: number[];
                            }[];
                            groups: {
                                by: string;
                                reference: string;
                                focal: string;
                                n: number;
                                class: string | null;
                                delta: number | null;
                                p: number | null;
                                standardised: number | null;
                            }[];
                            maxScore: number;
                            verdicts: {
                                /** @enum {string} */
                                verdict: "keep" | "drop" | "rekey" | "collapse" | "separate";
                                details: {
                                    key?: string;
                                    before?: string | null;
                                    categories?: number[];
                                };
                                flags: string[];
                                reason: string;
                                decidedAt: string;
                                decidedBy: string;
                            }[];
                            history: {
                                round: string;
                                year: number;
                                number: number;
                                madeAt: string;
                                model: string;
                                n: number;
                                p: number | null;
                                itemRest: number | null;
                                parameters: {
                                    id: string;
                                    a: number;
                                    b: number[];
                                }[];
                                flags: string[];
                                out: string | null;
                            }[];
                            previous: string | null;
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/items/{test}/{item}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    test: string;
                    item: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "keep" | "drop" | "rekey" | "collapse" | "separate";
                        key?: string;
                        categories?: number[];
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rescored: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            waiting: {
                                test: string;
                                item: string;
                                domain: string;
                                flags: string[];
                                verdict: {
                                    /** @enum {string} */
                                    verdict: "keep" | "drop" | "rekey" | "collapse" | "separate";
                                    details: {
                                        key?: string;
                                        before?: string | null;
                                        categories?: number[];
                                    };
                                    flags: string[];
                                    reason: string;
                                    decidedAt: string;
                                    decidedBy: string;
                                } | null;
                            }[];
                            decided: {
                                test: string;
                                item: string;
                                domain: string;
                                flags: string[];
                                verdict: {
                                    /** @enum {string} */
                                    verdict: "keep" | "drop" | "rekey" | "collapse" | "separate";
                                    details: {
                                        key?: string;
                                        before?: string | null;
                                        categories?: number[];
                                    };
                                    flags: string[];
                                    reason: string;
                                    decidedAt: string;
                                    decidedBy: string;
                                } | null;
                            }[];
                            notCarriedOut: number;
                            scaledAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/scales/{test}/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    test: string;
                    domain: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            test: string;
                            domain: string;
                            model: string;
                            persons: number;
                            used: number;
                            alpha: number | null;
                            reliability: {
                                eap: number | null;
                                wle: number | null;
                            };
                            latent: {
                                mean: number;
                                sd: number;
                            };
                            scale: {
                                slope: number;
                                intercept: number;
                            };
                            link: {
                                round: string;
                                year: number;
                                items: number;
                                common: number;
                                good: number;
                                constants: {
                                    A: number;
                                    B: number;
                                    se: {
                                        A: number;
                                        B: number;
                                        covariance: number;
                                    };
                                } | null;
                                anchors: {
                                    id: string;
                                    difference: number;
                                    robustZ: number | null;
                                    used: boolean;
                                }[];
                                used: number;
                                error: number | null;
                            } | null;
                            screens: {
                                reason: string;
                                n: number;
                            }[];
                            limits: {
                                leastAnsweredShare: number;
                                oneOptionItems: number;
                                leastAnswers: number;
                            };
                            itemsOut: {
                                code: string;
                                reason: string;
                            }[];
                            comparison: {
                                model: string;
                                logLikelihood: number;
                                parameters: number;
                                converged: boolean;
                                aic: number;
                                bic: number;
                                reliabilityEap: number | null;
                                ratio: {
                                    value: number;
                                    df: number;
                                    p: number;
                                } | null;
                                m2: {
                                    m2: number;
                                    df: number;
                                    p: number;
                                    rmsea: number;
                                    rmseaLow: number;
                                    rmseaHigh: number;
                                    srmsr: number;
                                    tli: number;
                                    cfi: number;
                                } | null;
                            }[];
                            abilities: {
                                theta: number;
                                share: number;
                            }[];
                            difficulties: {
                                code: string;
                                column: string;
                                step: number;
                                b: number;
                            }[];
                            information: {
                                theta: number[];
                                value: number[];
                                error: (number | null)[];
                            };
                            scalings: {
                                number: number;
                                madeAt: string;
                                madeBy: string;
                                model: string;
                                verdicts: number;
                                logLikelihood: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                regionNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                districtNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                territory: string | null;
                                language: string | null;
                                pupils: number;
                                hasReport: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/schools/{school}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            findings: {
                                /** @enum {string} */
                                schema: "sapa/school-findings/1";
                                number: string;
                                version?: number;
                                replaces?: {
                                    version: number;
                                    /** Format: date */
                                    date: string;
                                    changes: ({
                                        /** @enum {string} */
                                        kind: "tested";
                                        grade: number | null;
                                        before: number;
                                        after: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "mean";
                                        grade: number | null;
                                        domain: string;
                                        before: number | null;
                                        after: number | null;
                                    } | {
                                        /** @enum {string} */
                                        kind: "verdict";
                                        grade: number | null;
                                        domain: string;
                                        /** @enum {string|null} */
                                        before: "higher" | "lower" | "not-found" | null;
                                        /** @enum {string|null} */
                                        after: "higher" | "lower" | "not-found" | null;
                                    } | {
                                        /** @enum {string} */
                                        kind: "objectives";
                                        grade: number | null;
                                        count: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "other";
                                        grade: number | null;
                                    })[];
                                };
                                /** Format: uri */
                                address?: string;
                                demo: boolean;
                                round: {
                                    code: string;
                                    names: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                    year: number;
                                    /** Format: date */
                                    date: string;
                                };
                                school: {
                                    code: string;
                                    names: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                    region: {
                                        code: string;
                                        names: {
                                            kk: string;
                                            ru: string;
                                            en: string;
                                        };
                                    };
                                    district: {
                                        code: string;
                                        names: {
                                            kk: string;
                                            ru: string;
                                            en: string;
                                        };
                                    } | null;
                                    language: string;
                                    territory: string;
                                    kind: string;
                                };
                                similar?: {
                                    schools: number;
                                    by: ("territory" | "language" | "kind" | "size" | "circumstances")[];
                                    sameKind: number;
                                    size: {
                                        smallest: number;
                                        largest: number;
                                        school: number;
                                    };
                                };
                                grades: {
                                    grade: number | null;
                                    names?: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                    participation: {
                                        enrolled: number | null;
                                        tested: number;
                                    };
                                    domains: {
                                        domain: string;
                                        names?: {
                                            kk: string;
                                            ru: string;
                                            en: string;
                                        };
                                        school: {
                                            value: number;
                                            se: number;
                                            low: number;
                                            high: number;
                                            n: number;
                                        } | {
                                            /** @enum {string} */
                                            suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                            n?: number;
                                        };
                                        comparisons: {
                                            /** @enum {string} */
                                            with: "district" | "region" | "nation" | "similar";
                                            result: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                n: number;
                                            } | {
                                                /** @enum {string} */
                                                suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                n?: number;
                                            };
                                            difference: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                /** @enum {string} */
                                                verdict: "higher" | "lower" | "not-found";
                                                effectSize: number | null;
                                                p?: number;
                                                df?: number | null;
                                                adjustedP?: number;
                                                pupilEffect?: number;
                                                stability?: number;
                                            } | {
                                                /** @enum {string} */
                                                suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                n?: number;
                                            };
                                        }[];
                                        percentiles: {
                                            /** @enum {string} */
                                            of: "school" | "district" | "region" | "nation" | "similar";
                                            points: {
                                                10: number;
                                                25: number;
                                                50: number;
                                                75: number;
                                                90: number;
                                            } | {
                                                /** @enum {string} */
                                                suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                n?: number;
                                            };
                                        }[];
                                        gender: {
                                            girls: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                n: number;
                                            } | {
                                                /** @enum {string} */
                                                suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                n?: number;
                                            };
                                            boys: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                n: number;
                                            } | {
                                                /** @enum {string} */
                                                suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                n?: number;
                                            };
                                            difference: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                /** @enum {string} */
                                                verdict: "higher" | "lower" | "not-found";
                                                effectSize: number | null;
                                                p?: number;
                                                df?: number | null;
                                                adjustedP?: number;
                                                pupilEffect?: number;
                                                stability?: number;
                                            } | {
                                                /** @enum {string} */
                                                suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                n?: number;
                                            };
                                            elsewhere: {
                                                /** @enum {string} */
                                                of: "district" | "region" | "nation" | "similar";
                                                difference: {
                                                    value: number;
                                                    se: number;
                                                    low: number;
                                                    high: number;
                                                    /** @enum {string} */
                                                    verdict: "higher" | "lower" | "not-found";
                                                    effectSize: number | null;
                                                    p?: number;
                                                    df?: number | null;
                                                    adjustedP?: number;
                                                    pupilEffect?: number;
                                                    stability?: number;
                                                } | {
                                                    /** @enum {string} */
                                                    suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                    n?: number;
                                                };
                                            }[];
                                        } | null;
                                        languages: {
                                            groups: {
                                                language: string;
                                                result: {
                                                    value: number;
                                                    se: number;
                                                    low: number;
                                                    high: number;
                                                    n: number;
                                                } | {
                                                    /** @enum {string} */
                                                    suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                    n?: number;
                                                };
                                            }[];
                                            difference: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                /** @enum {string} */
                                                verdict: "higher" | "lower" | "not-found";
                                                effectSize: number | null;
                                                p?: number;
                                                df?: number | null;
                                                adjustedP?: number;
                                                pupilEffect?: number;
                                                stability?: number;
                                            } | {
                                                /** @enum {string} */
                                                suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                n?: number;
                                            };
                                        } | null;
                                        levels?: {
                                            code: string;
                                            names: {
                                                kk: string;
                                                ru: string;
                                                en: string;
                                            };
                                            shares: {
                                                /** @enum {string} */
                                                of: "school" | "district" | "region" | "nation" | "similar";
                                                share: {
                                                    value: number;
                                                    se: number;
                                                    low: number;
                                                    high: number;
                                                } | {
                                                    /** @enum {string} */
                                                    suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                    n?: number;
                                                };
                                            }[];
                                            tasks?: {
                                                kk: string;
                                                ru: string;
                                                en: string;
                                            }[];
                                        }[];
                                        objectives?: {
                                            code: string;
                                            names: {
                                                kk: string;
                                                ru: string;
                                                en: string;
                                            };
                                            contentArea?: {
                                                code: string;
                                                names: {
                                                    kk: string;
                                                    ru: string;
                                                    en: string;
                                                };
                                            };
                                            cognitiveLevel?: {
                                                code: string;
                                                names: {
                                                    kk: string;
                                                    ru: string;
                                                    en: string;
                                                };
                                            };
                                            items: string[];
                                            result: {
                                                n: number;
                                                school: number;
                                                /** @enum {string} */
                                                bound?: "at-most" | "at-least";
                                                expected: number;
                                                region: number | null;
                                                nation: number;
                                                toNation: {
                                                    value: number;
                                                    se: number;
                                                    low: number;
                                                    high: number;
                                                    /** @enum {string} */
                                                    verdict: "higher" | "lower" | "not-found";
                                                    effectSize: number | null;
                                                    p?: number;
                                                    df?: number | null;
                                                    adjustedP?: number;
                                                    pupilEffect?: number;
                                                    stability?: number;
                                                } | {
                                                    /** @enum {string} */
                                                    suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                    n?: number;
                                                };
                                                toExpected: {
                                                    value: number;
                                                    se: number;
                                                    low: number;
                                                    high: number;
                                                    /** @enum {string} */
                                                    verdict: "higher" | "lower" | "not-found";
                                                    effectSize: number | null;
                                                    p?: number;
                                                    df?: number | null;
                                                    adjustedP?: number;
                                                    pupilEffect?: number;
                                                    stability?: number;
                                                } | {
                                                    /** @enum {string} */
                                                    suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                    n?: number;
                                                };
                                                /** @enum {string} */
                                                attainment: "attained" | "partly" | "not-attained";
                                                wrongAnswer?: {
                                                    item: string;
                                                    option: string;
                                                    share: number;
                                                    misconception?: {
                                                        kk: string;
                                                        ru: string;
                                                        en: string;
                                                    };
                                                };
                                            } | null;
                                        }[];
                                        items?: {
                                            code: string;
                                            objective?: string;
                                            key?: string;
                                            doubtful?: boolean;
                                            result: {
                                                n: number;
                                                school: number;
                                                /** @enum {string} */
                                                bound?: "at-most" | "at-least";
                                                expected: number;
                                                region: number | null;
                                                nation: number;
                                                options: {
                                                    option: string;
                                                    share: number;
                                                }[];
                                                omitted: number | null;
                                                other?: number;
                                            } | null;
                                        }[];
                                        years?: {
                                            earlier: {
                                                year: number;
                                                results: {
                                                    /** @enum {string} */
                                                    of: "school" | "district" | "region" | "nation" | "similar";
                                                    result: {
                                                        value: number;
                                                        se: number;
                                                        low: number;
                                                        high: number;
                                                        n: number;
                                                    } | {
                                                        /** @enum {string} */
                                                        suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                        n?: number;
                                                    };
                                                }[];
                                            }[];
                                            changes: {
                                                /** @enum {string} */
                                                of: "school" | "district" | "region" | "nation" | "similar";
                                                difference: {
                                                    value: number;
                                                    se: number;
                                                    low: number;
                                                    high: number;
                                                    /** @enum {string} */
                                                    verdict: "higher" | "lower" | "not-found";
                                                    effectSize: number | null;
                                                    p?: number;
                                                    df?: number | null;
                                                    adjustedP?: number;
                                                    pupilEffect?: number;
                                                    stability?: number;
                                                } | {
                                                    /** @enum {string} */
                                                    suppressed: "few-pupils" | "few-schools" | "complementary" | "earlier-release" | "not-measured";
                                                    n?: number;
                                                };
                                            }[];
                                            link: {
                                                to: number;
                                                items: number;
                                                common: number;
                                                used: number;
                                                error: number;
                                            };
                                            schoolChanges?: ("merged" | "split" | "language" | "kind")[];
                                        };
                                    }[];
                                    questions?: {
                                        code: string;
                                        names: {
                                            kk: string;
                                            ru: string;
                                            en: string;
                                        };
                                        n: number;
                                        answers: {
                                            names: {
                                                kk: string;
                                                ru: string;
                                                en: string;
                                            }[];
                                            school: number;
                                            nation: number;
                                            difference: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                /** @enum {string} */
                                                verdict: "higher" | "lower" | "not-found";
                                                effectSize: number | null;
                                                p?: number;
                                                df?: number | null;
                                                adjustedP?: number;
                                                pupilEffect?: number;
                                                stability?: number;
                                            };
                                        }[] | null;
                                        association?: {
                                            domain: string;
                                            difference: {
                                                value: number;
                                                se: number;
                                                low: number;
                                                high: number;
                                                /** @enum {string} */
                                                verdict: "higher" | "lower" | "not-found";
                                                effectSize: number | null;
                                                p?: number;
                                                df?: number | null;
                                                adjustedP?: number;
                                                pupilEffect?: number;
                                                stability?: number;
                                            };
                                        };
                                    }[];
                                }[];
                                method: {
                                    scale: {
                                        mean: number;
                                        sd: number;
                                        linkedTo?: number;
                                    };
                                    scaling: {
                                        grade: number | null;
                                        domain: string;
                                        /** @enum {string} */
                                        model: "rasch" | "1pl" | "2pl" | "3pl" | "rsm" | "pcm" | "gpcm" | "grm";
                                        items: number;
                                        reliability: number | null;
                                        /** @enum {string} */
                                        scoring: "wle" | "eap" | "mle" | "map" | "plausible-values";
                                    }[];
                                    sample: {
                                        schools: number;
                                        pupils: number;
                                    };
                                    replication: {
                                        /** @enum {string} */
                                        method: "jk1" | "jk2" | "jkn" | "brr" | "fay" | "bootstrap" | "linearised";
                                        zones: number | null;
                                    };
                                    /** @enum {string} */
                                    territoryInterval?: "all-pupils" | "school";
                                    minimumPupils: number;
                                    minimumAnswers?: number;
                                    minimumSchools: number;
                                    ownLevels?: boolean;
                                    judgedTogether?: boolean;
                                    dataVersion: string;
                                    codeVersion: string;
                                };
                            };
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/schools/{school}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nation: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                            } | null;
                            territories: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                state: "unprepared" | "prepared" | "reviewed" | "released";
                                schools: number;
                                documents: number;
                                corrections: number;
                                last: {
                                    /** @enum {string} */
                                    step: "reviewed" | "released";
                                    at: string;
                                    by: string;
                                    note: string;
                                } | null;
                                districts: {
                                    code: string;
                                    names: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                    schools: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        area: string;
                        /** @enum {string} */
                        step: "reviewed" | "released";
                        /** @default  */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            issued: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/reports.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    area: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/territories/{area}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                    area: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/territories/{area}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                    area: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/expertise.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    only?: "flagged";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/schools/{school}/pupil-list.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/schools/{school}/pupil-sheets.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                };
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    number?: string;
                    sha256?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            report: {
                                number: string;
                                school: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                round: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                demo: boolean;
                                versions: {
                                    version: number;
                                    issuedAt: string;
                                    documents: {
                                        language: string;
                                        sha256: string;
                                    }[];
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sampleSchools: number | null;
                            grades: {
                                listed: number;
                                exempt: number;
                                drawn: number;
                                late: number;
                                attended: number;
                                absent: number;
                                refused: number;
                                left: number;
                                exemptOnDay: number;
                                open: number;
                                grade: number;
                                schoolsListed: number;
                                schoolsDrawn: number;
                                kept: {
                                    settings: {
                                        /** @enum {string} */
                                        take: "all" | "classes" | "pupils";
                                        classes?: number;
                                        pupils?: number;
                                        readonly booklets?: string[];
                                    };
                                    seed: string;
                                    ownSeed: boolean;
                                    sessions: number;
                                    decidedAt: string;
                                    decidedBy: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        grade: number;
                        design?: {
                            [key: string]: unknown;
                        };
                        seed?: string;
                        sessions?: number;
                        schools?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            schools: number;
                            classes: number;
                            pupils: number;
                            warnings: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/pupils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                        mapping: {
                            columns: {
                                [key: string]: string;
                            };
                            school?: string;
                            grade?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pupils: number;
                            schools: number;
                            exempt: number;
                            late: {
                                arrived: number;
                                tested: number;
                            };
                            dropped: string[];
                            warnings: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uploadId: string;
                        school?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pupils: number;
                            schools: number;
                            cells: number;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    region?: string;
                    page?: number;
                    pageSize?: number;
                    state?: "none" | "listed" | "drawn";
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            page: number;
                            pageSize: number;
                            schools: {
                                code: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                regionNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                districtNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                } | null;
                                counts: {
                                    listed: number;
                                    exempt: number;
                                    drawn: number;
                                    late: number;
                                    attended: number;
                                    absent: number;
                                    refused: number;
                                    left: number;
                                    exemptOnDay: number;
                                    open: number;
                                    classes: number;
                                    drawnFrom: boolean;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/schools/{school}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            names: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            regionNames: {
                                kk: string;
                                ru: string;
                                en: string;
                            } | null;
                            districtNames: {
                                kk: string;
                                ru: string;
                                en: string;
                            } | null;
                            grades: {
                                grade: number;
                                kept: {
                                    settings: {
                                        /** @enum {string} */
                                        take: "all" | "classes" | "pupils";
                                        classes?: number;
                                        pupils?: number;
                                        readonly booklets?: string[];
                                    };
                                    seed: string;
                                    ownSeed: boolean;
                                    sessions: number;
                                    decidedAt: string;
                                    decidedBy: string;
                                } | null;
                                drawnFrom: boolean;
                                classes: {
                                    code: string;
                                    pupils: number;
                                    exempt: number;
                                    tested: number;
                                    drawn: boolean | null;
                                }[];
                                pupils: {
                                    class: string;
                                    code: string;
                                    /** @enum {string|null} */
                                    gender: "girl" | "boy" | null;
                                    language: string | null;
                                    /** @enum {string|null} */
                                    exempt: "functional-disability" | "intellectual-disability" | "language" | "other" | null;
                                    drawn: boolean;
                                    late: boolean;
                                    booklet: string | null;
                                    sessions: ("attended" | "absent" | "exempt" | "left" | "refused" | null)[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/schools/{school}/{grade}/record.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                    school: string;
                    grade: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/schools/{school}/forms.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    columns?: number;
                    rows?: number;
                    topMm?: number;
                    leftMm?: number;
                    columnGapMm?: number;
                    rowGapMm?: number;
                };
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/schools/{school}/forms.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    columns?: number;
                    rows?: number;
                    topMm?: number;
                    leftMm?: number;
                    columnGapMm?: number;
                    rowGapMm?: number;
                };
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/schools/{school}/labels.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    columns?: number;
                    rows?: number;
                    topMm?: number;
                    leftMm?: number;
                    columnGapMm?: number;
                    rowGapMm?: number;
                };
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/schools/{school}/labels.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    columns?: number;
                    rows?: number;
                    topMm?: number;
                    leftMm?: number;
                    columnGapMm?: number;
                    rowGapMm?: number;
                };
                header?: never;
                path: {
                    round: string;
                    school: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/within/forms.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    language?: "kk" | "ru" | "en";
                    columns?: number;
                    rows?: number;
                    topMm?: number;
                    leftMm?: number;
                    columnGapMm?: number;
                    rowGapMm?: number;
                    kind?: "forms" | "labels";
                    format?: "pdf" | "xlsx";
                    area?: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/planning/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            results: {
                                round: string;
                                names: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                year: number;
                                test: string;
                                testNames: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                grade: number | null;
                                domain: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/planning/assumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    test: string;
                    domain: string;
                };
                header?: never;
                path: {
                    round: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pupils: number;
                            schools: number;
                            spread: {
                                standardDeviation: number;
                                intraclassCorrelation: number;
                            } | null;
                            schoolParticipation: number | null;
                            pupilParticipation: number | null;
                        };
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            what?: string;
                            problems?: {
                                code: string;
                                place: {
                                    file?: string;
                                    sheet?: string;
                                    row?: number;
                                    column?: string;
                                    path?: string;
                                };
                                received?: string;
                                expected?: string;
                                /** @enum {string} */
                                severity?: "error" | "warning";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
