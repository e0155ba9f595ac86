package org.forthwith.desk.marking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Said;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.Reply;
import org.forthwith.flow.SecondMarks;
import org.forthwith.flow.SecondMarks.Marks;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of second marking, and the form on which a case is marked again. */
@Controller
public final class MarkingPages {

    private static final Set<Role> SEE_AGREEMENT =
            Set.of(Role.SUPERVISOR, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER, Role.SPECIALIST);
    private static final Set<Role> MARK = Set.of(Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR);

    private final MarkingReader reader;
    private final CaseList cases;
    private final SecondMarks work;
    private final Decisions decisions;
    private final Said said;

    public MarkingPages(MarkingReader reader, CaseList cases, SecondMarks work, Decisions decisions, Words words) {
        this.reader = reader;
        this.cases = cases;
        this.work = work;
        this.decisions = decisions;
        this.said = new Said(words);
    }

    @GetMapping("/second-marking")
    ModelAndView queue(Actor by) {
        boolean sees = SEE_AGREEMENT.stream().anyMatch(by::is);
        return new ModelAndView("secondMarking")
                .addObject("waiting", reader.waiting(by))
                .addObject("marks", MARK.stream().anyMatch(by::is))
                .addObject("agreement", sees ? reader.agreement(by) : null);
    }

    @GetMapping("/second-marking/{reference}")
    @Nullable
    ModelAndView form(
            Actor by, @PathVariable String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<BlindSheet> sheet = reader.sheet(reference, by);
        if (sheet.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        return new ModelAndView("secondMark").addObject("sheet", sheet.get());
    }

    /** @param fields the answers stand under the names of their questions */
    @PostMapping("/second-marking/{reference}")
    String mark(
            Actor by,
            @PathVariable String reference,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> fields,
            RedirectAttributes page) {
        if (grade == null || reason.isBlank()) {
            said.on(page, said.missing("marking.incomplete"));
            return "redirect:/second-marking/" + reference;
        }
        Marks marks = new Marks(grade, answers(fields), new Reason(reason));
        Reply reply = decisions
                .look(by, () -> cases.find(reference))
                .map(row -> work.mark(row.id(), by, Optional.of(version), marks))
                .orElseGet(Reply.NoSuchCase::new);
        said.on(page, reply);
        return "redirect:/second-marking";
    }

    private static Map<Question, Answer> answers(Map<String, String> fields) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            List.of(Answer.values()).stream()
                    .filter(answer -> answer.name().equals(fields.get(question.name())))
                    .forEach(answer -> answers.put(question, answer));
        }
        return answers;
    }
}
