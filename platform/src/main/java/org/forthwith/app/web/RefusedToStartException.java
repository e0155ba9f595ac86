package org.forthwith.app.web;

/** The platform has been told to run in a way that would not be safe. The message is a sentence for whoever starts it. */
public final class RefusedToStartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedToStartException(String why) {
        super(why);
    }
}
