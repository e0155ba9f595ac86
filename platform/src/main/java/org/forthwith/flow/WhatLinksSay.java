package org.forthwith.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Reason;
import org.forthwith.linking.Link;
import org.forthwith.reference.Forces;
import org.forthwith.risk.Question;

/**
 * What the links of a case answer to the two questions about links: yes while one is undecided or the same matter, no once a person has
 * rejected the last. A weak one says nothing before a person has said that it is the same matter.
 */
record WhatLinksSay(Forces forces) {

    static final String SOURCE = "deconfliction";

    static boolean raises(Strength strength) {
        return strength != Strength.WEAK;
    }

    /** What is to be recorded once this link has been decided; empty when that changes no answer. */
    // [impl->req~a-rejected-link-raises-nothing~1]
    Optional<FactEstablished> after(Work work, Link link, boolean sameMatter, Reason reason) {
        Question question = question(work, link);
        if (sameMatter) {
            String evidence = "is the same matter as " + link.disclosed().reference() + ": " + reason.text();
            return said(work, question, Answer.YES) ? Optional.empty() : fact(work, question, Answer.YES, evidence);
        }
        boolean another = others(work, link, question).anyMatch(WhatLinksSay::holds);
        String evidence =
                "every link has been rejected; the last, to " + link.disclosed().reference() + ": " + reason.text();
        return another || said(work, question, Answer.NO)
                ? Optional.empty()
                : fact(work, question, Answer.NO, evidence);
    }

    /** The same, once this side has taken back what it said of a link, or its bar; the link is given as it stands then. */
    // [impl->req~a-decision-about-a-link-is-undone~1]
    Optional<FactEstablished> now(Work work, Link link, Reason reason) {
        Question question = question(work, link);
        List<Link> links =
                Stream.concat(others(work, link, question), Stream.of(link)).toList();
        Answer answer = answer(links);
        String evidence = "a decision about " + link.disclosed().reference() + " has been taken back: " + reason.text();
        return lastWord(work, question) == answer ? Optional.empty() : fact(work, question, answer, evidence);
    }

    private static Answer answer(List<Link> links) {
        if (links.stream().anyMatch(WhatLinksSay::holds)) {
            return Answer.YES;
        }
        return links.stream().allMatch(Link::open) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer lastWord(Work work, Question question) {
        return Stream.of(Answer.YES, Answer.NO)
                .filter(answer -> said(work, question, answer))
                .findFirst()
                .orElse(Answer.UNKNOWN);
    }

    private Stream<Link> others(Work work, Link link, Question question) {
        return work.links().stream()
                .filter(other -> !other.id().equals(link.id()))
                .filter(other -> question(work, other) == question);
    }

    static boolean holds(Link link) {
        return link.sameMatter() == null ? raises(link.strength()) : link.sameMatter();
    }

    /** Another case of the same force is an earlier report; one of another force is that force's case. */
    private Question question(Work work, Link link) {
        String own = forces.find(work.theCase().opened().force(), CivilCalendar.day(work.now()))
                .orElseThrow()
                .name();
        return question(own.equals(link.disclosed().force()));
    }

    static Question question(boolean sameForce) {
        return sameForce ? Question.REPEAT_REFERRAL : Question.LINKED_CASE_OTHER_FORCE;
    }

    /** The platform's own last word on the question. */
    private static boolean said(Work work, Question question, Answer answer) {
        return work.risk().facts().about(question).stream()
                .filter(fact -> fact.source().equals(SOURCE))
                .anyMatch(fact -> fact.answer() == answer);
    }

    private static Optional<FactEstablished> fact(Work work, Question question, Answer answer, String evidence) {
        return Optional.of(
                new FactEstablished(work.id(), work.now(), question.name(), answer, SOURCE, work.now(), evidence));
    }
}
