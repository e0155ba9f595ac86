package org.forthwith.risk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The decision engine by itself: it runs any file that it can load, and nothing of the platform looks at the file or at what comes out. */
record KieAlone(DMNRuntime runtime, DMNModel model) {

    /** One finding, as the engine returns it. Null where a cell of the row has no value. */
    record Said(
            @Nullable Object rule,
            @Nullable Object effect,
            @Nullable Object because) {}

    static KieAlone load(Mutant rules) {
        var resource = ResourceFactory.newByteArrayResource(rules.file()).setSourcePath("rules.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        return new KieAlone(runtime, runtime.getModels().getFirst());
    }

    /** What comes out, though it be with errors. */
    @Nullable
    Object result(Map<Question, Answer> answers) {
        var context = runtime.newContext();
        answers.forEach((question, answer) -> context.set(question.name(), answer.name()));
        return runtime.evaluateAll(model, context)
                .getDecisionResults()
                .getFirst()
                .getResult();
    }

    List<Said> said(Map<Question, Answer> answers) {
        var said = new ArrayList<Said>();
        if (result(answers) instanceof List<?> findings) {
            for (Object finding : findings) {
                var row = (Map<?, ?>) finding;
                said.add(new Said(row.get("rule"), row.get("effect"), row.get("because")));
            }
        }
        return said;
    }

    /** The floors that the rows lay. */
    List<Grade> floors(Map<Question, Answer> answers) {
        return said(answers).stream()
                .flatMap(said ->
                        Stream.of(Grade.values()).filter(grade -> grade.name().equals(said.effect())))
                .toList();
    }

    Optional<Grade> floor(Map<Question, Answer> answers) {
        return floors(answers).stream().max(Grade::compareTo);
    }

    /** Both stages: the strictest floor, medium where there is none, and one step up for each raise. */
    Grade grade(Map<Question, Answer> answers) {
        Grade grade = floor(answers).orElse(Grade.MEDIUM);
        for (Said said : said(answers)) {
            grade = "RAISE".equals(said.effect()) ? grade.raised() : grade;
        }
        return grade;
    }
}
