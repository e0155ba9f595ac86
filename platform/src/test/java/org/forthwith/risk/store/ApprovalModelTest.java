package org.forthwith.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthwith.FreshHouse;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.StoryOfARecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database itself refuses a lower grade that one person made, whatever the program has decided. */
// [itest->req~risk-approval-is-two-people~1]
class ApprovalModelTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final JdbcTemplate APP = new JdbcTemplate(FRESH.database().app());
    private static final ForceCode DEVON = new ForceCode("50");
    private static final Actor ONE =
            new Actor("o.1", "DS One", DEVON, Set.of(Role.ASSESSOR, Role.SUPERVISOR), Set.of(DEVON));

    private final CaseId caseId =
            FRESH.hand("DESK-" + UUID.randomUUID(), "07700 900500", "E07000041").caseId();

    private static void insert(UUID caseId, int sequence, String change, String proposer, String approver) {
        FRESH.house().decisions().take(ONE, () -> APP.update("""
                insert into grade_approval (case_id, sequence, force_code, change, to_grade, proposer, approver)
                values (?, ?, '50', ?, 'LOW', ?, ?)""", caseId, sequence, change, proposer, approver));
    }

    @Test
    void nobody_can_be_both() {
        assertThatThrownBy(() -> insert(UUID.randomUUID(), 1, "ab12", "o.1", "o.1"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("grade_approval_two_people_ck");
    }

    @Test
    void one_change_of_a_case_is_approved_once() {
        UUID aCase = UUID.randomUUID();
        insert(aCase, 1, "ab12", "o.1", "o.2");

        assertThatThrownBy(() -> insert(aCase, 2, "ab12", "o.3", "o.4"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("grade_approval_change_uk");
    }

    @Test
    void a_program_that_lets_one_person_lower_records_nothing_at_all() {
        List<Recorded> before = story();

        assertThatThrownBy(() -> append(confirmed())).hasMessageContaining("grade_approval_two_people_ck");
        assertThatThrownBy(() -> append(asked(), confirmed())).hasMessageContaining("grade_approval_two_people_ck");

        assertThat(story()).isEqualTo(before);
    }

    @Test
    void an_approval_is_written_down_once_with_what_stood_before() {
        ApprovalModel model = new ApprovalModel(OneDatabase.JDBC);
        StoryOfARecord story =
                StoryOfARecord.ofItsOwn().asked(null, Grade.LOW, "o.1", "ab12").confirmed(Grade.LOW, "o.2");
        OneDatabase.hears(model, story.whole());
        assertThat(model.hear(List.of(story.heardBefore(2)))).isEmpty();
        story.confirmed(Grade.HIGH, "o.2")
                .asked(Grade.HIGH, Grade.MEDIUM, "o.3", "cd34")
                .confirmed(Grade.MEDIUM, "o.4");
        OneDatabase.hears(model, story.heardBefore(2));

        assertThat(approvals(story))
                .containsExactly(
                        Arrays.asList(2, "50", "ab12", null, "LOW", "o.1", "o.2"),
                        List.of(5, "50", "cd34", "HIGH", "MEDIUM", "o.3", "o.4"));

        OneDatabase.forgets(model, story.stream());
        assertThat(approvals(story)).isEmpty();
        assertThat(model.tables()).containsExactly("grade_approval");
    }

    private static List<List<@Nullable Object>> approvals(StoryOfARecord story) {
        return OneDatabase.rows(
                "select sequence, force_code, change, from_grade, to_grade, proposer, approver from grade_approval where case_id = ? order by 1",
                story.stream());
    }

    private Happening confirmed() {
        return by(new GradeConfirmed(
                caseId, FRESH.house().clock().instant(), Grade.LOW, "rules@1", List.of(), "looks quiet"));
    }

    private Happening asked() {
        return by(new ReviewRequested(caseId, FRESH.house().clock().instant(), Grade.MEDIUM, Grade.LOW, "looks quiet"));
    }

    private static Happening by(Event event) {
        return new Happening(event, DEVON, ONE, "SUPERVISOR", null);
    }

    private void append(Happening... happenings) {
        FRESH.house().decisions().take(ONE, () -> {
            FRESH.house().ledger().storyToAddTo(caseId.value());
            return FRESH.house().ledger().append(List.of(happenings));
        });
    }

    private List<Recorded> story() {
        return FRESH.house().decisions().look(ONE, () -> FRESH.house().ledger().story(caseId.value()));
    }
}
