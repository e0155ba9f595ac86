package org.forthwith.access;

/** So many secrets are being tried that this one could not be looked at in time. Says nothing about the secret; the sender should come again. */
public final class RegisterBusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RegisterBusyException() {
        super("too many secrets are being tried at once");
    }
}
