package org.forthwith.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.oversight.Change;
import org.forthwith.oversight.Deadline;
import org.forthwith.oversight.Load;
import org.forthwith.oversight.Period;
import org.forthwith.oversight.Replay;
import org.forthwith.oversight.Week;
import org.junit.jupiter.api.Test;

/** A replay as files, byte for byte. */
class ReplayFilesTest {

    private static final ForceCode AVON = new ForceCode("52");

    private static final Replay REPLAY = new Replay(
            "draft@ab12cd34ef56",
            new Period(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z")),
            12,
            40,
            List.of(raised("K-2025-000001", "High, because the new policy says so (R-X)."), lowered()),
            List.of(new Load(AVON, new Week(2025, 10), Grade.HIGH, 1, 2)));

    private static Change raised(String reference, String because) {
        return new Change(
                reference,
                AVON,
                Instant.parse("2025-03-03T12:00:00Z"),
                Grade.MEDIUM,
                Grade.HIGH,
                List.of("R-X", "R-J"),
                because,
                Grade.MEDIUM,
                Grade.HIGH,
                Grade.MEDIUM,
                List.of(
                        new Deadline(
                                "K09",
                                Instant.parse("2025-03-10T12:00:00Z"),
                                Instant.parse("2025-03-17T12:00:00Z"),
                                Instant.parse("2025-03-11T12:00:00Z"),
                                false),
                        new Deadline("K09b", Instant.parse("2025-03-13T09:00:00Z"), null, null, true)));
    }

    private static Change lowered() {
        return new Change(
                "K-2025-000002",
                AVON,
                Instant.parse("2025-03-04T12:00:00Z"),
                Grade.HIGH,
                Grade.MEDIUM,
                List.of("R-K"),
                "Medium, because it is \"not known\", so far (R-K).",
                Grade.HIGH,
                Grade.HIGH,
                null,
                List.of());
    }

    // [utest->req~replay-same-ledger-same-result~1]
    @Test
    void the_json_holds_everything_in_one_order() {
        assertThat(new String(ReplayJson.bytes(REPLAY), StandardCharsets.UTF_8))
                .isEqualTo("{\"ruleSet\":\"draft@ab12cd34ef56\",\"from\":\"2025-01-01T00:00:00Z\","
                        + "\"to\":\"2026-01-01T00:00:00Z\",\"cases\":12,\"moments\":40,\"raised\":1,\"lowered\":1,"
                        + "\"missedDeadlines\":1,\"changes\":["
                        + "{\"reference\":\"K-2025-000001\",\"force\":\"52\",\"first\":\"2025-03-03T12:00:00Z\","
                        + "\"recorded\":\"MEDIUM\",\"candidate\":\"HIGH\",\"direction\":\"RAISED\","
                        + "\"rules\":[\"R-X\",\"R-J\"],"
                        + "\"because\":\"High, because the new policy says so (R-X).\","
                        + "\"recordedAtEnd\":\"MEDIUM\",\"candidateAtEnd\":\"HIGH\",\"stands\":\"MEDIUM\","
                        + "\"deadlines\":[{\"clock\":\"K09\",\"due\":\"2025-03-10T12:00:00Z\","
                        + "\"recordedDue\":\"2025-03-17T12:00:00Z\",\"done\":\"2025-03-11T12:00:00Z\","
                        + "\"lateAlready\":false},{\"clock\":\"K09b\",\"due\":\"2025-03-13T09:00:00Z\","
                        + "\"recordedDue\":null,\"done\":null,\"lateAlready\":true}]},"
                        + "{\"reference\":\"K-2025-000002\",\"force\":\"52\",\"first\":\"2025-03-04T12:00:00Z\","
                        + "\"recorded\":\"HIGH\",\"candidate\":\"MEDIUM\",\"direction\":\"LOWERED\","
                        + "\"rules\":[\"R-K\"],"
                        + "\"because\":\"Medium, because it is \\\"not known\\\", so far (R-K).\","
                        + "\"recordedAtEnd\":\"HIGH\",\"candidateAtEnd\":\"HIGH\",\"stands\":null,\"deadlines\":[]}],"
                        + "\"loads\":[{\"force\":\"52\",\"week\":\"2025-W10\",\"grade\":\"HIGH\",\"recorded\":1,"
                        + "\"candidate\":2,\"extra\":1}]}\n");
    }

    // [utest->req~replay-same-ledger-same-result~1]
    @Test
    void the_digest_is_that_of_the_json() {
        assertThat(ReplayJson.digest(REPLAY))
                .isEqualTo(ReplayJson.digest(REPLAY))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(ReplayJson.digest(
                        new Replay("draft@ab12cd34ef56", REPLAY.period(), 13, 40, REPLAY.changes(), REPLAY.loads())));
    }

    // [utest->req~replay-same-ledger-same-result~1]
    @Test
    void the_csv_has_a_row_for_each_case() {
        assertThat(new String(ReplayCsv.bytes(REPLAY), StandardCharsets.UTF_8))
                .isEqualTo("reference,force,first,recorded,candidate,direction,rules,because,recorded_at_end,"
                        + "candidate_at_end,stands,missed_deadlines,late_already\r\n"
                        + "K-2025-000001,52,2025-03-03T12:00:00Z,MEDIUM,HIGH,RAISED,R-X R-J,"
                        + "\"High, because the new policy says so (R-X).\",MEDIUM,HIGH,MEDIUM,"
                        + "K09 due 2025-03-10T12:00:00Z done 2025-03-11T12:00:00Z,"
                        + "K09b due 2025-03-13T09:00:00Z\r\n"
                        + "K-2025-000002,52,2025-03-04T12:00:00Z,HIGH,MEDIUM,LOWERED,R-K,"
                        + "\"Medium, because it is \"\"not known\"\", so far (R-K).\",HIGH,HIGH,,,\r\n");
    }

    // [utest->req~replay-csv-holds-no-formula~1]
    @Test
    void no_cell_begins_as_a_formula_does() {
        for (String begins : List.of("=", "+", "-", "@", "\t", "\r")) {
            var replay = new Replay(
                    "draft", REPLAY.period(), 1, 1, List.of(raised(begins + "1", begins + "cmd|'x'")), List.of());

            String csv = new String(ReplayCsv.bytes(replay), StandardCharsets.UTF_8);

            assertThat(csv).contains("'" + begins + "1", "'" + begins + "cmd|");
        }
    }
}
