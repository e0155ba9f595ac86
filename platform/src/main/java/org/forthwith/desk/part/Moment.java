package org.forthwith.desk.part;

import java.time.Instant;

/** Something that happened, on a timeline that shows the newest first: what, who, when, and what is worth adding. */
public record Moment(String title, String who, Instant at, String text) {}
