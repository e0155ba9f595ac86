package org.forthwith.casefile;

/** The two things that go on at once; neither waits for the other. */
public enum Track {
    ENFORCEMENT,
    SAFEGUARDING
}
