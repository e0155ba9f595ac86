package org.forthwith.kernel;

/** What is known about a question. {@code UNKNOWN} means that nobody has established it yet; it is never a mild {@code NO}. */
public enum Answer {
    NO,
    UNKNOWN,
    YES;

    /** True unless it has been established that the answer is no. */
    public boolean possible() {
        return this != NO;
    }
}
