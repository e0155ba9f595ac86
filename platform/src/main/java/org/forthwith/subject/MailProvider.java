package org.forthwith.subject;

/**
 * How one mail provider reads the part of an address before the @.
 *
 * @param mailboxDomain the domain under which the provider knows the mailbox
 * @param tag the sign after which everything is a tag of the same mailbox; empty when there is none
 * @param declared the provider says so itself; otherwise users have seen it, and it only helps a search
 */
public record MailProvider(String mailboxDomain, boolean ignoresDots, String tag, boolean declared) {}
