package org.forthwith.flow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.RiskStory.Told;
import org.forthwith.subject.AccessAnswer;
import org.forthwith.subject.Surroundings;

/**
 * What the people and places around a suspect answer to the questions about access to children, recorded in the platform's own name whenever
 * an answer has changed: because something became known, or because a day has begun on which a relation begins or has ended.
 */
record WhatTheHouseholdSays(Actor platform) {

    static final String SOURCE = "household";

    /** Says nothing while nobody has recorded anything around the suspect, and nothing in a closed case. */
    // [impl->req~the-household-answers-at-once~1]
    void say(Case theCase, Instant now) {
        Surroundings around = Surroundings.of(theCase.chapter().events());
        if (around.blank() || theCase.closed()) {
            return;
        }
        Map<String, Answer> said = lastWords(theCase.chapter());
        around.on(CivilCalendar.day(now)).answers().stream()
                .filter(answer ->
                        answer.answer() != said.getOrDefault(answer.about().name(), Answer.UNKNOWN))
                .forEach(answer -> theCase.chapter().add(fact(theCase, answer, now), platform, SOURCE));
    }

    private static Map<String, Answer> lastWords(Chapter chapter) {
        Map<String, Answer> said = new HashMap<>();
        for (Told told : chapter.told()) {
            if (told.authority().equals(SOURCE) && told.event() instanceof FactEstablished fact) {
                said.put(fact.question(), fact.answer());
            }
        }
        return said;
    }

    private static FactEstablished fact(Case theCase, AccessAnswer answer, Instant now) {
        return new FactEstablished(
                theCase.id(), now, answer.about().name(), answer.answer(), SOURCE, now, answer.because());
    }
}
