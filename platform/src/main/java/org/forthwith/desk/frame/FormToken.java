package org.forthwith.desk.frame;

/** The hidden field by which a form proves that it was shown by this platform in this session. */
public record FormToken(String name, String value) {}
