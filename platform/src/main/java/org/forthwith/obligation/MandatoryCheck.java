package org.forthwith.obligation;

/** A source that has to be searched, or waived, before a case may be graded; by the name under which its result is recorded. */
public record MandatoryCheck(String name, Source source, Validity validity) {}
