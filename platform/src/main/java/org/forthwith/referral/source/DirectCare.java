package org.forthwith.referral.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.kernel.Answer;
import org.forthwith.referral.Report.SupportMention;
import org.jspecify.annotations.Nullable;

/** What the person who took the report did for the child and for the evidence: support offered, and advice about devices (scenario A10). */
final class DirectCare {

    private DirectCare() {}

    static void read(Form form, Draft draft) {
        support(form.part("childSupport"), form, draft);
        advice(form, draft);
    }

    private static void support(Form support, Form form, Draft draft) {
        if (support.answer("offered") != Answer.YES) {
            form.warn("childSupport", "does not say that support was offered to the child");
            support.passOver("service", "answer");
            return;
        }
        String service = support.has("service") ? String.valueOf(support.text("service")) : "child-support";
        answer(support.text("answer"))
                .ifPresentOrElse(
                        answer -> draft.support(new SupportMention(service, answer, support.pointer())),
                        () -> support.warn(
                                "answer", "is not one of accepted, declined, thinking-about-it, could-not-ask"));
    }

    private static Optional<SupportAnswer> answer(@Nullable String written) {
        String name = written == null ? "" : written.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(SupportAnswer.values())
                .filter(answer -> answer.name().equals(name))
                .findFirst();
    }

    /** A device that is reset takes the evidence with it. */
    private static void advice(Form form, Draft draft) {
        String advice = form.text("deviceAdvice");
        switch (advice == null ? "" : advice.strip().toLowerCase(Locale.ROOT)) {
            case "do-not-reset" -> {}
            case "was-reset" ->
                draft.says(
                        Question.FLIGHT_OR_EVIDENCE_LOSS_RISK,
                        Answer.YES,
                        form.get("deviceAdvice").pointer(),
                        "a device was reset before the report");
            default -> form.warn("deviceAdvice", "does not say that the reporter was told not to reset any device");
        }
    }
}
