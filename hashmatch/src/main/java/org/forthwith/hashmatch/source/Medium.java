package org.forthwith.hashmatch.source;

/** What an entry was made from. The NCMEC form keeps the two apart, and clients look for PDQ of images and MD5 of videos only. */
public enum Medium {
    IMAGE,
    VIDEO
}
