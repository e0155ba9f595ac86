package org.forthwith.obligation;

/** Why something can have been late. */
public record Cause(String code, String words, Source source, Validity validity) {}
