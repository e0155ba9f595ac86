package org.forthwith.app.notice;

/** The settings of notices contradict each other, or something in them is missing. The message says what to change. */
public final class NoticeFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoticeFault(String message) {
        super(message);
    }
}
