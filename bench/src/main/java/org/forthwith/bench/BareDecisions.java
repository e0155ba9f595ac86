package org.forthwith.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The decision engine by itself: answers in, findings out, and nothing of ours in between. */
final class BareDecisions {

    private final DMNRuntime runtime;
    private final DMNModel model;

    BareDecisions() {
        try (InputStream file =
                Objects.requireNonNull(Question.class.getResourceAsStream("open-response-priority-1.dmn"))) {
            var resource =
                    ResourceFactory.newByteArrayResource(file.readAllBytes()).setSourcePath("rules.dmn");
            this.runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(IllegalStateException::new);
            this.model = runtime.getModels().getFirst();
        } catch (IOException broken) {
            throw new IllegalStateException("the rule set that belongs to the platform cannot be read", broken);
        }
    }

    /** Throws when the engine finds nothing to say: that is no decision. */
    void decide(Map<Question, Answer> answers) {
        var context = runtime.newContext();
        answers.forEach((question, answer) -> context.set(question.name(), answer.name()));
        Objects.requireNonNull(runtime.evaluateAll(model, context)
                .getDecisionResults()
                .getFirst()
                .getResult());
    }
}
