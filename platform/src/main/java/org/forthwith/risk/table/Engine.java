package org.forthwith.risk.table;

import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.Definitions;
import org.kie.internal.io.ResourceFactory;

/** The decision engine with one model loaded. */
record Engine(DMNRuntime runtime, DMNModel model) {

    static Engine start(byte[] file) {
        DMNRuntime runtime = load(file);
        DMNModel model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalArgumentException("the DMN model has errors: " + model.getMessages());
        }
        return new Engine(runtime, model);
    }

    /** The engine meets a file that it cannot read with faults of many kinds; to the caller they are one. */
    private static DMNRuntime load(byte[] file) {
        try {
            var resource = ResourceFactory.newByteArrayResource(file).setSourcePath("rules.dmn");
            return DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(IllegalArgumentException::new);
        } catch (RuntimeException fault) {
            throw new IllegalArgumentException("the file is not a DMN model", fault);
        }
    }

    Definitions definitions() {
        return model.getDefinitions();
    }

    /**
     * The result of the one decision; null when it has none. The engine would take a missing or misspelt answer without a
     * word, so it is handed all of them, from the type.
     */
    @Nullable
    Object decide(Map<Question, Answer> answers) {
        DMNContext context = runtime.newContext();
        for (Question question : Question.values()) {
            context.set(
                    question.name(),
                    answers.getOrDefault(question, Answer.UNKNOWN).name());
        }
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException("the rule table could not be evaluated: " + result.getMessages());
        }
        return result.getDecisionResults().getFirst().getResult();
    }
}
