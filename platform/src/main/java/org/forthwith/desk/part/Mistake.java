package org.forthwith.desk.part;

/**
 * Something in a form that cannot stay as it is.
 *
 * @param field the name of the field, which is also where a link in the summary leads
 * @param text what to do about it, in a sentence
 */
public record Mistake(String field, String text) {}
