package org.forthwith.app.cli;

/** Something that stops a command, in a sentence for whoever typed it. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    Fault(String sentence) {
        super(sentence);
    }
}
