package org.forthwith.desk.notices;

import org.jspecify.annotations.Nullable;

/**
 * One notice, in words.
 *
 * @param reference of its case; null for a digest
 * @param state what has become of it
 * @param trouble it has failed, or is being tried again
 * @param canGoAgain it may be sent once more
 */
public record NoticeRow(
        String id,
        @Nullable String reference,
        String what,
        String told,
        String road,
        String writtenAt,
        String state,
        boolean trouble,
        boolean canGoAgain) {}
