package org.forthwith.kernel;

/** The two-digit national number of a police force, or of an agency that owns cases as a force does. Source: the force table in {@code reference}. */
public record ForceCode(String value) implements Comparable<ForceCode> {

    public ForceCode {
        if (!value.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("a force code has two digits, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(ForceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
