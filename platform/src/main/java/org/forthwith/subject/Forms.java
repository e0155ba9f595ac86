package org.forthwith.subject;

/** Brings what was written into the form in which it can be compared. */
@FunctionalInterface
public interface Forms {
    Form of(Mention mention);
}
