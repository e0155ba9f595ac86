package org.forthwith.desk.training;

/**
 * One skill of one person, in words.
 *
 * @param urgent it has expired, or will soon
 */
public record TrainingRow(
        String person,
        String skill,
        String awardedOn,
        String expiresOn,
        String state,
        boolean urgent,
        String evidence) {}
