package org.forthwith.bench;

import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.table.DmnRules;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The rule table that comes with the platform, run by the decision engine alone: the answers go in, and the rows that fire come out. */
record BareRules(DMNRuntime runtime, DMNModel model) {

    static BareRules shipped() {
        var resource =
                ResourceFactory.newByteArrayResource(DmnRules.shippedFile()).setSourcePath("rules.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        return new BareRules(runtime, runtime.getModels().getFirst());
    }

    void run(Map<Question, Answer> answers) {
        var context = runtime.newContext();
        answers.forEach((question, answer) -> context.set(question.name(), answer.name()));
        var result = runtime.evaluateAll(model, context);
        if (result.hasErrors() || result.getDecisionResults().getFirst().getResult() == null) {
            throw new IllegalStateException("no row of the table fired: " + result.getMessages());
        }
    }
}
