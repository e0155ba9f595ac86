package org.forthwith.risk.ruleset;

import org.forthwith.risk.RuleTable;

/**
 * A rule set as its file has it.
 *
 * @param id short and lasting, the first part of its name
 * @param title what people call it
 * @param says what the file says about itself, and what it is not
 * @param dmn the file, byte for byte, in UTF-8
 */
public record RuleFile(String id, String title, String says, String dmn, RuleTable table) {

    /** With the beginning of the SHA-256 of its bytes. */
    public String name() {
        return table.name();
    }

    /** Reads files that people hand in. */
    @FunctionalInterface
    public interface Reader {

        /** Throws {@link IllegalArgumentException}, saying in which cell or element, for what is not a rule set that we can read whole. */
        RuleFile read(byte[] file);
    }
}
