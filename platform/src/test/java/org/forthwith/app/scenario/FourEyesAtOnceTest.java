package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.Test;

/** One person with every role, in many sessions at once, against the rule that a lower grade takes two. */
class FourEyesAtOnceTest {

    private static final int AT_ONCE = 64;
    private static final Role[] EVERY = {
        Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER, Role.SPECIALIST
    };

    private final Scene scene = Scene.at("2026-05-11T09:00:00Z");
    private final List<Person> sessions = IntStream.range(0, 8)
            .mapToObj(any -> scene.person("many-hats", Scene.DEVON, EVERY))
            .toList();

    private String highWithMediumAsked(String phone) {
        Person one = sessions.getFirst();
        String reference = one.reports("NCA_PACKAGE", Reports.about(phone, "PKG-" + phone, Scene.DEVON));
        one.livesAlone(reference);
        for (Question question : Question.values()) {
            if (question.graded() && question != Question.RESIDENT_CHILD) {
                one.put(
                                "/cases/" + reference + "/facts/" + question,
                                Map.of(
                                        "answer",
                                        question == Question.DOMESTIC_ABUSE_MARKER ? "YES" : "NO",
                                        "source",
                                        "research",
                                        "evidence",
                                        "every source was asked"))
                        .done();
            }
        }
        one.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        one.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).done();
        one.thinks(reference, "MEDIUM");
        assertThat(one.post("/cases/" + reference + "/grade", Reports.grade("MEDIUM"))
                        .status())
                .isEqualTo(202);
        return reference;
    }

    /** Approves, declines or asks again, each time as the case stands when they look. */
    private Callable<String> alone(String reference, int turn) {
        Person session = sessions.get(turn % sessions.size());
        return () -> switch (turn % 4) {
            case 0 ->
                "asked again "
                        + session.post("/cases/" + reference + "/grade", Reports.grade("MEDIUM"))
                                .status();
            case 1 ->
                "declined "
                        + session.speaks(reference, session.sees(reference), false)
                                .status();
            default ->
                "approved "
                        + session.speaks(reference, session.sees(reference), true)
                                .status();
        };
    }

    // [itest->req~risk-lower-needs-another-person~1]
    @Test
    void one_person_lowers_nothing_however_many_sessions_try_at_once() throws Exception {
        String reference = highWithMediumAsked("07700 900281");

        var said = atOnce(IntStream.range(0, AT_ONCE)
                .mapToObj(turn -> alone(reference, turn))
                .toList());

        assertThat(said).isNotEmpty().doesNotContain("approved 200", "declined 200");
        assertThat(sessions.getFirst().sees(reference).text("/grade/grade")).isEqualTo("HIGH");
        assertThat(approvals(reference)).isEmpty();
        scene.agreesWithItsLedger();
    }

    // [itest->req~risk-approval-is-two-people~1]
    @Test
    void among_all_of_that_two_supervisors_make_exactly_one_lower_grade() throws Exception {
        String reference = highWithMediumAsked("07700 900282");
        List<Callable<String>> work = new ArrayList<>(IntStream.range(0, AT_ONCE - 2)
                .mapToObj(turn -> alone(reference, turn))
                .toList());
        for (String id : List.of("eyes-1", "eyes-2")) {
            Person supervisor = scene.person(id, Scene.DEVON, Role.SUPERVISOR);
            work.add(() -> id + " " + decided(supervisor, reference));
        }

        var said = atOnce(work);

        assertThat(said).doesNotContain("approved 200", "declined 200");
        assertThat(said.stream().filter(answer -> answer.startsWith("eyes") && answer.endsWith(" 200")))
                .hasSize(1);
        assertThat(sessions.getFirst().sees(reference).text("/grade/grade")).isEqualTo("MEDIUM");
        assertThat(approvals(reference)).singleElement().asString().matches("many-hats eyes-[12]");
        scene.agreesWithItsLedger();
    }

    /** Reads and decides again until it is decided, by whomever: the case moves on while they read. */
    private static String decided(Person supervisor, String reference) {
        for (int attempt = 0; attempt < 500; attempt++) {
            CaseSeen read = supervisor.sees(reference);
            if (!read.has("/review")) {
                return "nothing left";
            }
            Said said = supervisor.speaks(reference, read, true);
            if (said.status() == 200) {
                return "200";
            }
        }
        return "never";
    }

    private List<String> approvals(String reference) {
        return scene.texts(
                "select proposer || ' ' || approver from grade_approval join case_file using (case_id) where reference = ?",
                reference);
    }

    private static List<String> atOnce(List<Callable<String>> work) throws Exception {
        var together = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var waiting = work.stream()
                    .<Callable<String>>map(one -> () -> {
                        together.await();
                        return one.call();
                    })
                    .toList();
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(waiting)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
