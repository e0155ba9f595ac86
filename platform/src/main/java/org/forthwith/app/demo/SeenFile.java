package org.forthwith.app.demo;

import java.time.Instant;

/**
 * What is said about a file: never the file. The digests are random and belong to no file at all.
 *
 * @param classification an opaque code of the industry
 */
// [impl->req~demo-no-imagery~1]
record SeenFile(
        String name, String md5, String sha1, String classification, boolean viewed, Instant uploadedAt, long length) {}
