package org.forthwith.desk.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.NoticeList.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeWordsTest {

    private static final Instant WRITTEN = Instant.parse("2026-01-12T23:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-01-13T07:00:00Z");

    private final NoticeWords words = new NoticeWords(Words.english());

    private static Row row(
            String road,
            int attempts,
            @Nullable String trouble,
            @Nullable Instant sentAt,
            String receipt,
            @Nullable String failed,
            @Nullable Instant withdrawnAt) {
        return new Row(
                new UUID(1, 1),
                "K-2026-000001",
                75,
                "DESK",
                "52",
                road,
                WRITTEN,
                MORNING,
                MORNING,
                attempts,
                trouble,
                sentAt,
                receipt,
                failed == null ? null : MORNING,
                failed,
                withdrawnAt,
                null,
                null,
                null);
    }

    private NoticeRow at(Instant now, Row row) {
        return words.row(row, now);
    }

    // [utest->req~the-list-says-why-a-notice-waits~1]
    @Test
    void what_waits_says_why() {
        assertThat(at(WRITTEN, row("SMTP", 0, null, null, "NONE", null, null)).state())
                .isEqualTo("Waits for the end of the quiet hours, on 13 January 2026 at 7:00am.");
        assertThat(at(MORNING, row("SMTP", 0, null, null, "NONE", null, null)).state())
                .isEqualTo("Is about to go out.");
        var again = at(WRITTEN, row("SMTP", 2, "the mail server answered 450", null, "NONE", null, null));
        assertThat(again.state())
                .isEqualTo("Is tried again on 13 January 2026 at 7:00am: the mail server answered 450.");
        assertThat(again.trouble()).isTrue();
        assertThat(again.canGoAgain()).isFalse();
    }

    @Test
    void what_has_gone_out_says_what_became_of_it() {
        assertThat(at(MORNING, row("SMTP", 1, null, MORNING, "NONE", null, null))
                        .state())
                .isEqualTo("Sent on 13 January 2026 at 7:00am.");
        assertThat(at(MORNING, row("NOTIFY", 1, null, MORNING, "ARRIVED", null, null))
                        .state())
                .isEqualTo("Arrived.");
        var failed = at(MORNING, row("NOTIFY", 1, null, MORNING, "CAME_BACK", "no such mailbox", null));
        assertThat(failed.state()).isEqualTo("Failed: no such mailbox.");
        assertThat(failed.trouble()).isTrue();
        assertThat(failed.canGoAgain()).isTrue();
    }

    @Test
    void what_stays_in_the_house_cannot_be_sent_again() {
        var shown = at(MORNING, row("DESK", 0, null, MORNING, "NONE", null, null));
        var takenBack = at(MORNING, row("SMTP", 0, null, null, "NONE", null, MORNING));

        assertThat(shown.state()).isEqualTo("Shown at the desk only.");
        assertThat(takenBack.state()).isEqualTo("Taken back: the work was done first.");
        assertThat(shown.canGoAgain() || takenBack.canGoAgain()).isFalse();
        assertThat(shown.told()).isEqualTo("The desk of the force");
        assertThat(shown.what()).isEqualTo("75 % of the time had gone");
    }
}
