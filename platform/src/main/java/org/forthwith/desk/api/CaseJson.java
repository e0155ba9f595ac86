package org.forthwith.desk.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.access.Restriction;
import org.forthwith.casefile.CaseFile;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.linking.Bar;
import org.forthwith.linking.Hub;
import org.forthwith.linking.Link;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Pauses;
import org.forthwith.risk.Changes;
import org.forthwith.risk.Explanation;
import org.forthwith.risk.Outcome;
import org.forthwith.risk.Question;
import org.forthwith.risk.RiskStory;
import org.jspecify.annotations.Nullable;

/** A case as programs read it. Names here are for good: others build on them. */
record CaseJson(
        String reference,
        int version,
        Instant asOf,
        String title,
        String force,
        @Nullable String authority,
        String routedBecause,
        String state,
        @Nullable String safeguarding,
        @Nullable String owner,
        String queue,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable String closedWith,
        @Nullable Standing grade,
        List<Standing> gradeHistory,
        @Nullable Review review,
        Rules rules,
        RoadJson pathway,
        Map<String, CaseFile.Result> checks,
        Map<String, String> waivers,
        List<Child> children,
        boolean supportOffered,
        CaseFile.@Nullable Resolution resolution,
        HouseholdJson household,
        List<Clock> clocks,
        List<Linked> links,
        List<Hub> hubs,
        List<Sighting> identifiers,
        List<CaseView.Moment> timeline,
        @Nullable Restriction restriction) {

    record Standing(
            String grade,
            boolean confirmed,
            Instant since,
            String by,
            String ruleSet,
            List<String> rules,
            String because) {}

    /**
     * A request that waits for a second person.
     *
     * @param stands the grade that stands meanwhile
     * @param change the digest of what is asked: an approval names it
     * @param expiresAt from then on nobody can approve it
     */
    record Review(
            String asked,
            String requestedBy,
            Instant since,
            String reason,
            @Nullable String stands,
            String change,
            Instant expiresAt) {}

    /**
     * @param outcome {@code GRADED}, {@code NEEDS_FACTS} or {@code NEEDS_SUPERVISOR}
     * @param needs what it waits for, in words; absent when nothing
     * @param changes the smallest sets of facts that would raise it, and those that would lower it
     */
    record Rules(
            String proposes,
            String atLeast,
            String ruleSet,
            String sentence,
            List<String> fired,
            List<String> missing,
            String outcome,
            @Nullable String needs,
            Explanation explanation,
            Changes changes) {}

    record Child(
            String id,
            @Nullable Integer age,
            String livesWithSuspect,
            @Nullable String district,
            boolean shared,
            boolean supportOffered,
            boolean parentInformed) {}

    record Clock(
            String clock,
            @Nullable String about,
            Instant startedAt,
            Instant dueAt,
            int percentReached,
            boolean breached,
            @Nullable Instant stoppedAt,
            @Nullable String stoppedBecause,
            int openedBy,
            @Nullable Instant restsUntil,
            @Nullable String restsBecause,
            long restedSeconds,
            @Nullable String cause,
            @Nullable Instant acknowledgedAt) {}

    record Linked(
            String id,
            String reference,
            String force,
            String unit,
            String contact,
            @Nullable String grade,
            String strength,
            List<Shared> shared,
            @Nullable Boolean sameMatter,
            @Nullable String because,
            @Nullable Barred bar) {}

    /** @param since what both cases have come to know since then, as this side wrote it */
    record Barred(Instant at, String by, String because, List<Value> since) {}

    record Value(String kind, String written) {}

    static CaseJson of(CaseView view) {
        CaseFile file = view.file();
        return new CaseJson(
                file.opened().reference(),
                view.version(),
                view.asOf(),
                file.opened().title(),
                file.opened().force().value(),
                file.opened().authority(),
                file.opened().routedBecause(),
                file.state().name(),
                file.safeguarding().map(Enum::name).orElse(null),
                file.owner(),
                file.opened().queue(),
                file.opened().at(),
                file.closedAt(),
                file.closedWith(),
                view.risk().standing().map(CaseJson::standing).orElse(null),
                view.risk().history().stream().map(CaseJson::standing).toList(),
                view.risk().waiting(view.asOf()).map(CaseJson::review).orElse(null),
                rules(view),
                RoadJson.of(view),
                file.results(),
                file.waived(),
                file.children().entrySet().stream()
                        .map(child -> new Child(
                                child.getKey().value().toString(),
                                child.getValue().age(),
                                child.getValue().livesWithSuspect().name(),
                                child.getValue().district(),
                                file.shared().contains(child.getKey()),
                                file.supported().contains(child.getKey()),
                                file.parentInformed().contains(child.getKey())))
                        .toList(),
                file.supportOffered(),
                file.resolution().orElse(null),
                HouseholdJson.of(view),
                view.duties().stream().map(duty -> clock(duty, view.asOf())).toList(),
                view.links().stream().map(CaseJson::linked).toList(),
                view.hubs(),
                view.identifiers(),
                view.timeline(),
                view.restriction().orElse(null));
    }

    private static Standing standing(RiskStory.Standing standing) {
        return new Standing(
                standing.grade().name(),
                standing.confirmed(),
                standing.since(),
                standing.by(),
                standing.ruleSet(),
                standing.rules(),
                standing.because());
    }

    private static Review review(RiskStory.Review waiting) {
        return new Review(
                waiting.asked().name(),
                waiting.requestedBy(),
                waiting.since(),
                waiting.reason(),
                waiting.change().from() == null ? null : waiting.change().from().name(),
                waiting.change().digest(),
                waiting.change().expiresAt());
    }

    private static Rules rules(CaseView view) {
        Explanation explanation = view.rules().explanation();
        return new Rules(
                view.rules().grade().name(),
                view.rules().floor().name(),
                view.rules().ruleSet(),
                explanation.sentence(),
                explanation.rules(),
                explanation.missing().stream().map(Question::name).toList(),
                outcome(view.rules().outcome()),
                needs(view.rules().outcome()),
                explanation,
                view.changes());
    }

    /** What grading has come to, in one word for good. */
    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Graded graded -> "GRADED";
            case Outcome.NeedsFacts open -> "NEEDS_FACTS";
            case Outcome.NeedsSupervisor unfit -> "NEEDS_SUPERVISOR";
        };
    }

    private static @Nullable String needs(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Graded graded -> null;
            case Outcome.NeedsFacts open -> "answers to the questions that are missing";
            case Outcome.NeedsSupervisor unfit -> unfit.why();
        };
    }

    private static Clock clock(Duty duty, Instant now) {
        return new Clock(
                duty.clock(),
                duty.about(),
                duty.startedAt(),
                duty.dueAt(),
                duty.rung(),
                duty.late(now),
                duty.stoppedAt(),
                duty.stoppedBecause(),
                duty.openedBy(),
                duty.pauses().at(now).map(Pauses.Pause::until).orElse(null),
                duty.pauses().at(now).map(Pauses.Pause::because).orElse(null),
                duty.pauses().by(now).toSeconds(),
                duty.account().cause(),
                duty.account().acknowledgedAt());
    }

    private static Linked linked(Link link) {
        return new Linked(
                link.id().value().toString(),
                link.disclosed().reference(),
                link.disclosed().force(),
                link.disclosed().unit(),
                link.disclosed().contact(),
                link.disclosed().grade() == null
                        ? null
                        : link.disclosed().grade().name(),
                link.strength().name(),
                link.shared(),
                link.sameMatter(),
                link.because(),
                barred(link.bar()));
    }

    private static @Nullable Barred barred(@Nullable Bar bar) {
        return bar == null
                ? null
                : new Barred(
                        bar.at(),
                        bar.by(),
                        bar.because(),
                        bar.since().stream()
                                .map(value -> new Value(value.kind().name(), value.written()))
                                .toList());
    }
}
