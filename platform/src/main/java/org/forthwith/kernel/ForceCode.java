package org.forthwith.kernel;

/** The two-digit national number of a police force, or of an agency that owns cases as a force does. Source: the force table in {@code reference}. */
public record ForceCode(String value) implements Comparable<ForceCode> {

    public ForceCode {
        if (value.length() != 2 || !digit(value.charAt(0)) || !digit(value.charAt(1))) {
            throw new IllegalArgumentException("a force code has two digits, not '" + value + "'");
        }
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
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
