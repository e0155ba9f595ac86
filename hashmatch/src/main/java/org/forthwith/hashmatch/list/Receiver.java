package org.forthwith.hashmatch.list;

/** Hears what a list says, one thing after the other. */
public interface Receiver {

    void change(Change change);

    void refused(Refused refused);
}
