package org.forthwith.desk.ispws;

import jakarta.servlet.http.HttpServletResponse;

/** What became of a call, as the protocol numbers it. Source: the reporting API's documentation, June 2025. */
enum Code {
    SUCCESS(0, "Success"),
    SERVER(1000, "Something went wrong here; try again"),
    NO_SUCH_RESOURCE(1210, "This server has no copy of the schema"),
    AUTHENTICATION(2000, "Say who you are: a name and a secret are needed"),
    NOT_AUTHORISED(3000, "There is no such call, or it is not open to this sender"),
    MAY_NOT_SUBMIT(3100, "This sender was not enrolled to report in this protocol"),
    INVALID(4000, "The request cannot be used"),
    TOO_MUCH(4000, "More is said about the files of this report than one report can hold; finish it and open another"),
    FAILS_VALIDATION(4100, "The document breaks the rules of its format"),
    MALFORMED(4110, "The document is not well-formed XML"),
    MALFORMED_FILE(4200, "The file did not arrive whole"),
    NO_SUCH_REPORT(5001, "There is no such report, or its time is over"),
    NO_SUCH_FILE(5002, "The report has no such file"),
    ALREADY_RETRACTED(5101, "The report has been retracted already"),
    ALREADY_FINISHED(5102, "The report has been finished already");

    final int number;
    final String words;

    Code(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** Clients of this protocol read the body. Only what the HTTP libraries beneath them must act upon has a status of its own. */
    // [impl->req~code-in-the-body~1]
    int status() {
        return switch (this) {
            case SERVER -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            case AUTHENTICATION -> HttpServletResponse.SC_UNAUTHORIZED;
            case NOT_AUTHORISED -> HttpServletResponse.SC_FORBIDDEN;
            case SUCCESS,
                    NO_SUCH_RESOURCE,
                    MAY_NOT_SUBMIT,
                    INVALID,
                    TOO_MUCH,
                    FAILS_VALIDATION,
                    MALFORMED,
                    MALFORMED_FILE,
                    NO_SUCH_REPORT,
                    NO_SUCH_FILE,
                    ALREADY_RETRACTED,
                    ALREADY_FINISHED -> HttpServletResponse.SC_OK;
        };
    }
}
