package org.forthwith.flow;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.RiskStory.Told;
import org.forthwith.subject.AccessAnswer;
import org.forthwith.subject.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * What the people and places around a suspect answer to the questions about access to children, recorded in the platform's own name whenever
 * an answer has changed: because something became known, or because a day has begun on which a relation begins or has ended.
 */
record WhatTheHouseholdSays(Actor platform) {

    static final String SOURCE = "household";

    /** Says nothing while nobody has recorded anything around the suspect, and nothing in a closed case. Gives whether it has said anything new. */
    // [impl->req~the-household-answers-at-once~1]
    boolean say(Case theCase, Instant now) {
        Surroundings around = Surroundings.of(theCase.chapter().events());
        if (around.blank() || theCase.closed()) {
            return false;
        }
        Map<String, FactEstablished> said = lastWords(theCase.chapter());
        List<AccessAnswer> news = around.on(CivilCalendar.day(now)).answers().stream()
                .filter(answer -> news(answer, said.get(answer.about().name())))
                .toList();
        news.forEach(answer -> theCase.chapter().add(fact(theCase, answer, now), platform, SOURCE));
        return !news.isEmpty();
    }

    /** Another answer, or the same no by a fresher check. */
    private static boolean news(AccessAnswer answer, @Nullable FactEstablished before) {
        Answer said = before == null ? Answer.UNKNOWN : before.answer();
        return answer.answer() != said
                || (before != null
                        && answer.checkedAt() != null
                        && before.checkedAt().isBefore(answer.checkedAt()));
    }

    private static Map<String, FactEstablished> lastWords(Chapter chapter) {
        Map<String, FactEstablished> said = new HashMap<>();
        for (Told told : chapter.told()) {
            if (told.authority().equals(SOURCE) && told.event() instanceof FactEstablished fact) {
                said.put(fact.question(), fact);
            }
        }
        return said;
    }

    private static FactEstablished fact(Case theCase, AccessAnswer answer, Instant now) {
        return new FactEstablished(
                theCase.id(),
                now,
                answer.about().name(),
                answer.answer(),
                SOURCE,
                Objects.requireNonNullElse(answer.checkedAt(), now),
                answer.because());
    }
}
