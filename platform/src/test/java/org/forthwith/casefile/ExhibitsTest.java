package org.forthwith.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthwith.casefile.Device.Stage;
import org.forthwith.casefile.Exhibits.Said;
import org.forthwith.event.CaseEvent;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExhibitsTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final UUID ID = new UUID(3, 3);
    private static final Reason WHY = new Reason("as it is");
    private final Exhibits exhibits = new Exhibits();

    private static Actor somebody(Role role) {
        return new Actor("o.1", "One", new ForceCode("52"), Set.of(role), Set.of());
    }

    private static Said said(String what) {
        return switch (what) {
            case "submitted" -> new Said.Submitted();
            case "priority" -> new Said.Priority(true, WHY);
            case "started" -> new Said.Started();
            case "found" -> new Said.Found();
            case "uploaded" -> new Said.Uploaded();
            default -> new Said.Returned(WHY);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # stage,           waits, said,      answer
            SEIZED,            false, submitted, DeviceSubmitted
            SEIZED,            false, priority,  no-such-step
            SEIZED,            false, started,   no-such-step
            SEIZED,            false, found,     no-such-step
            SEIZED,            false, uploaded,  no-such-step
            SUBMITTED,         false, submitted, no-such-step
            SUBMITTED,         false, priority,  PriorityDecided
            SUBMITTED,         false, started,   ExaminationStarted
            SUBMITTED,         false, found,     no-such-step
            UNDER_EXAMINATION, false, priority,  no-such-step
            UNDER_EXAMINATION, false, started,   no-such-step
            UNDER_EXAMINATION, false, found,     MaterialFound
            UNDER_EXAMINATION, true,  found,     no-such-step
            UNDER_EXAMINATION, false, uploaded,  no-such-step
            UNDER_EXAMINATION, true,  uploaded,  MaterialUploaded
            UNDER_EXAMINATION, false, returned,  DeviceReturned
            RETURNED,          true,  uploaded,  MaterialUploaded
            RETURNED,          false, returned,  no-such-step
            """)
    void what_comes_next_for_a_device_follows_from_how_far_it_has_come(
            Stage stage, boolean waits, String said, String answer) {
        var device = new Device(ID, "ABC/1", stage, null, waits);

        assertThat(words(exhibits.say(CASE, device, said(said), somebody(Role.INVESTIGATOR), NOW)))
                .isEqualTo(answer);
    }

    // [utest->req~a-device-goes-back-unexamined-by-a-supervisor~1]
    @ParameterizedTest
    @CsvSource({
        "INVESTIGATOR, supervisor-only",
        "ASSESSOR, supervisor-only",
        "SUPERVISOR, DeviceReturned",
        "INSPECTOR, DeviceReturned"
    })
    void a_device_that_was_not_examined_goes_back_when_a_supervisor_says_so(Role role, String answer) {
        var device = new Device(ID, "ABC/1", Stage.SUBMITTED, false, false);

        assertThat(words(exhibits.say(CASE, device, new Said.Returned(WHY), somebody(role), NOW)))
                .isEqualTo(answer);
    }

    @Test
    void two_exhibits_of_a_case_have_two_marks() {
        var known = Map.of(ID, new Device(ID, "ABC/1", Stage.SEIZED, null, false));

        assertThat(words(seize(" ABC/1 ", null, known))).isEqualTo("label-taken");
        assertThat(words(seize("ABC/2", null, known))).isEqualTo("DeviceSeized");
        assertThat(words(seize(" ", null, known))).isEqualTo("no-label");
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @ParameterizedTest
    @CsvSource({
        "2026-09-01T08:00:00Z, DeviceSeized",
        "2026-09-01T06:00:00Z, DeviceSeized",
        "2026-09-01T05:59:59Z, too-early",
        "2026-09-01T08:00:01Z, not-yet"
    })
    void a_device_was_seized_after_the_case_was_received_and_not_in_the_future(Instant happened, String answer) {
        assertThat(words(seize("ABC/2", happened, Map.of()))).isEqualTo(answer);
    }

    private Verdict seize(String label, @Nullable Instant happened, Map<UUID, Device> known) {
        var opened = new CaseEvent.Opened(
                CASE,
                NOW.minusSeconds(7200),
                "K-2026-000001",
                new ForceCode("52"),
                null,
                "intake",
                "NCMEC",
                "Platform report",
                false,
                false,
                "row 1");
        var entry = new Recorded(1, 1, new ForceCode("52"), opened, NOW, "o.1", true, "INVESTIGATOR", null);
        return exhibits.seize(
                CaseFile.of(List.of(entry)),
                new Exhibits.Seizure(new UUID(4, 4), label, new Happened(happened)),
                known,
                NOW);
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Done done -> done.events().getFirst().getClass().getSimpleName();
            case Verdict.No no -> no.code();
        };
    }
}
