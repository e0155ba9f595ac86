package org.forthwith.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.Event;
import org.forthwith.event.SafeguardingEvent.ProtectionEnded;
import org.forthwith.event.SafeguardingEvent.ProtectionTaken;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Recorded;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Police protection of a child, from when the child was taken until 72 hours later at the latest. Source: Children Act 1989, section 46. */
class ConstablesTest {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final ChildId CHILD = new ChildId(new UUID(2, 2));
    private static final ChildId OTHER = new ChildId(new UUID(2, 3));
    private static final Instant RECEIVED = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant TAKEN = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant LAPSED = Instant.parse("2026-09-04T09:00:00Z");

    private final Constables constables = new Constables();

    private static List<Recorded> story(Event... events) {
        var story = new ArrayList<Recorded>();
        for (Event event : events) {
            int number = story.size() + 1;
            var force = new ForceCode("52");
            story.add(new Recorded(number, number, force, event, event.at(), "o.1", true, "INVESTIGATOR", null));
        }
        return story;
    }

    private static List<Recorded> taken() {
        return story(new ProtectionTaken(CASE, TAKEN, CHILD, "threshold met"));
    }

    private static Constables.Said said(@Nullable Instant happened) {
        return new Constables.Said(CHILD, new Reason("at risk"), new Happened(happened));
    }

    private String takes(List<Recorded> story, @Nullable Instant happened, Instant now) {
        return words(constables.takes(CASE, story, Jurisdiction.ENGLAND_AND_WALES, said(happened), RECEIVED, now));
    }

    private String ends(List<Recorded> story, @Nullable Instant happened, Instant now) {
        return words(constables.ends(CASE, story, said(happened), now));
    }

    private static String words(Constables.Answer answer) {
        return switch (answer) {
            case Constables.Answer.Done done -> "done";
            case Constables.Answer.No no -> no.code();
        };
    }

    // [utest->req~police-protection-lapses~1]
    @ParameterizedTest
    @CsvSource({
        "2026-09-01T09:00:00Z, true,  false",
        "2026-09-04T08:59:59Z, true,  false",
        "2026-09-04T09:00:00Z, false, true",
        "2026-10-01T09:00:00Z, false, true"
    })
    void police_protection_is_over_after_72_hours_whatever_anybody_records(Instant now, boolean lasts, boolean lapsed) {
        Protection protection = Protection.of(CHILD, taken()).orElseThrow();

        assertThat(protection.lasts(now)).isEqualTo(lasts);
        assertThat(protection.lapsed(now)).isEqualTo(lapsed);
        assertThat(protection.lapses()).isEqualTo(LAPSED);
    }

    // [utest->req~police-protection-lapses~1]
    @Test
    void it_is_of_one_child_and_ends_when_somebody_says_so() {
        var story = story(
                new ProtectionTaken(CASE, TAKEN, CHILD, "threshold met"),
                new ProtectionEnded(CASE, LAPSED, OTHER, "safe"),
                new ProtectionEnded(CASE, TAKEN.plusSeconds(60), CHILD, "safe"));

        assertThat(Protection.of(OTHER, story)).isEmpty();
        assertThat(Protection.of(CHILD, story)).contains(new Protection(TAKEN, TAKEN.plusSeconds(60)));
        assertThat(new Protection(TAKEN, TAKEN.plusSeconds(60)).lapsed(LAPSED)).isFalse();
    }

    // [utest->req~police-protection-lapses~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # left,               recorded,             answer
            ,                     2026-09-02T09:00:00Z, done
            ,                     2026-09-04T08:59:59Z, done
            ,                     2026-09-04T09:00:00Z, protection-lapsed
            2026-09-03T20:00:00Z, 2026-09-05T09:00:00Z, done
            # the child was kept too long: that is told, and not hidden
            2026-09-04T12:00:00Z, 2026-09-05T09:00:00Z, done
            2026-09-01T08:59:59Z, 2026-09-02T09:00:00Z, too-early
            2026-09-05T09:00:01Z, 2026-09-05T09:00:00Z, not-yet
            """)
    void once_it_has_lapsed_somebody_says_when_the_child_left_it(
            @Nullable Instant left, Instant recorded, String answer) {
        assertThat(ends(taken(), left, recorded)).isEqualTo(answer);
    }

    @Test
    void what_never_began_or_has_ended_does_not_end() {
        var over = story(
                new ProtectionTaken(CASE, TAKEN, CHILD, "threshold met"),
                new ProtectionEnded(CASE, TAKEN.plusSeconds(60), CHILD, "safe"));

        assertThat(ends(story(), null, TAKEN)).isEqualTo("not-protected");
        assertThat(ends(over, null, TAKEN.plusSeconds(120))).isEqualTo("not-protected");
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # taken,              recorded,             answer
            ,                     2026-09-01T09:00:00Z, done
            2026-09-01T03:00:00Z, 2026-09-01T09:00:00Z, done
            # three days before the case was received it had lapsed already
            2026-08-29T08:00:00Z, 2026-09-01T09:00:00Z, done
            2026-08-29T07:59:59Z, 2026-09-01T09:00:00Z, too-early
            2026-09-01T09:00:01Z, 2026-09-01T09:00:00Z, not-yet
            """)
    void a_child_was_taken_when_the_constable_says(@Nullable Instant happened, Instant recorded, String answer) {
        assertThat(takes(story(), happened, recorded)).isEqualTo(answer);
    }

    // [utest->req~police-protection-lapses~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # taken again,        recorded,             answer
            ,                     2026-09-04T08:59:59Z, protected-already
            ,                     2026-09-04T09:00:00Z, done
            2026-09-04T08:59:59Z, 2026-09-04T10:00:00Z, too-early
            2026-09-04T09:30:00Z, 2026-09-04T10:00:00Z, done
            """)
    void a_child_is_taken_again_only_when_the_first_time_is_over(
            @Nullable Instant again, Instant recorded, String answer) {
        assertThat(takes(taken(), again, recorded)).isEqualTo(answer);
    }

    // [utest->req~an-act-keeps-to-its-law~1]
    @ParameterizedTest
    @CsvSource({"SCOTLAND, other-law", "NORTHERN_IRELAND, other-law", "ENGLAND_AND_WALES, done"})
    void the_children_act_is_law_of_england_and_wales(Jurisdiction law, String answer) {
        assertThat(words(constables.takes(CASE, story(), law, said(null), RECEIVED, TAKEN)))
                .isEqualTo(answer);
    }
}
