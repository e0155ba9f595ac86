package org.forthwith.referral;

/**
 * What is kept of a file that a sender offered. Never its content and never its name.
 *
 * @param token the id under which its sender speaks of it
 * @param nameLength the length of its name in characters; 0 when it had none
 */
public record OfferedFile(String token, int nameLength, Digests digests) {}
