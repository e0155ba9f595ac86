package org.forthwith.hashmatch.exchange;

/** Whether a peer lets us in. */
public sealed interface Status {

    record Admitted() implements Status {}

    record NotAdmitted(String why) implements Status {}
}
