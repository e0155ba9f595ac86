package org.forthwith.hashmatch.post;

/** A referral in a list: its name and where it stands, nothing of what it says. */
public record Listed(String id, Standing standing) {}
