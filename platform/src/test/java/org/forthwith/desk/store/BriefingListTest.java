package org.forthwith.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.forthwith.FreshHouse;
import org.forthwith.kernel.ForceCode;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class BriefingListTest {

    private static final ForceCode FORCE = new ForceCode("13");
    private static final InstantSource WALL = InstantSource.system();

    /** Fifteen open cases for each of 200 officers, with four clocks each; a thousand breaches and five thousand entries in one night. */
    // [itest->req~the-briefing-is-one-page-of-references~1]
    @Test
    void a_team_of_two_hundred_has_its_briefing_within_two_seconds() {
        try (FreshHouse fresh = new FreshHouse()) {
            Instant now = Instant.parse("2026-03-02T07:00:00Z");
            lay(fresh);
            var list = fresh.house().briefing();

            Instant begun = WALL.instant();
            var parts = fresh.house()
                    .decisions()
                    .look(
                            FreshHouse.officerOf(FORCE),
                            () -> List.of(
                                    list.due(FORCE, now, now.plusSeconds(10_800), 10),
                                    list.breached(FORCE, now.minusSeconds(43_200), now, 10),
                                    list.due(FORCE, now.plusSeconds(10_800), now.plusSeconds(86_400), 10),
                                    list.changed(FORCE, now.minusSeconds(43_200), now, 10)));
            Duration took = Duration.between(begun, WALL.instant());

            System.out.println("briefing of a team of 200: " + took.toMillis() + " ms");
            assertThat(took).isLessThan(Duration.ofSeconds(2));
            assertThat(parts).allSatisfy(part -> {
                assertThat(part.rows()).hasSize(10);
                assertThat(part.more()).isPositive();
            });
            assertThat(parts.get(1).all()).isEqualTo(1000);
        }
    }

    private static void lay(FreshHouse fresh) {
        var owner = new JdbcTemplate(fresh.database().owner());
        fresh.ownersHouse().decisions().take(fresh.house().platform(), () -> {
            owner.update("""
                    insert into case_file (case_id, force_code, reference, title, channel, queue, state, grade_confirmed, children, open_links,
                        received_at)
                    select uuidv7(), '13', 'K-2026-' || lpad(n::text, 6, '0'), 'Report', 'PUBLIC', 'intake', 'RECEIVED', false, 0, 0,
                        '2026-02-20T09:00:00Z' from generate_series(100001, 103000) n""");
            owner.update("""
                    insert into duty (case_id, clock, opened_by, force_code, started_at, due_at, term, percent_reached, catalogue_version, addressee)
                    select case_id, clock, 1, '13', '2026-02-20T09:00:00Z',
                        timestamptz '2026-03-02T06:00:00Z' + random() * interval '40 hours', 'ORDINARY', 0, '1', 'SUPERVISOR'
                    from case_file, unnest(array['K02', 'K04b', 'K06', 'K50']) clock""");
            owner.update("""
                    insert into notice (notice_id, force_code, case_id, reference, clock, opened_by, percent, due_at, told_kind, told, road,
                        besides, written_at, not_before, attempts, next_attempt_at, receipt_state)
                    select gen_random_uuid(), '13', case_id, reference, 'K06', 1, 100,
                        timestamptz '2026-03-01T20:00:00Z' + random() * interval '10 hours', 'DESK', '13', 'DESK', false,
                        '2026-03-02T06:00:00Z', '2026-03-02T06:00:00Z', 0, '2026-03-02T06:00:00Z', 'NONE'
                    from case_file limit 1000""");
            return owner.update("""
                    insert into ledger_entry (force_code, stream_id, sequence, event_type, happened_at, recorded_at, actor, by_person, authority,
                        commitment)
                    select '13', case_id, n, 'CheckRecorded', at, at, 'o.1', true, 'INVESTIGATOR', sha256('')
                    from case_file, generate_series(1, 20) n,
                        lateral (select timestamptz '2026-03-02T06:00:00Z' - (21 - n) * interval '5 hours' as at) t""");
        });
        owner.execute("analyze");
    }
}
