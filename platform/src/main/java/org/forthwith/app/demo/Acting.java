package org.forthwith.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.app.House;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.State;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.flow.Batches.Came;
import org.forthwith.flow.Flow;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Link;
import org.forthwith.referral.Original;
import org.forthwith.safeguarding.ChildFacts;

/** Does what the invented people do, each act through the same door as at a desk. What a room refuses stays refused. */
final class Acting {

    static final Optional<Integer> AS_IT_STANDS = Optional.empty();

    private final House house;
    private final Flow flow;
    private final Colleagues colleagues;
    private final Whereabouts whereabouts;
    private final Assessing assessing;
    private final SecondMarker second;
    private final Map<CaseId, ForceCode> forces = new HashMap<>();

    Acting(House house, Colleagues colleagues, Whereabouts whereabouts) {
        this.house = house;
        this.flow = house.flow();
        this.colleagues = colleagues;
        this.whereabouts = whereabouts;
        this.assessing = new Assessing(house, this::story);
        this.second = new SecondMarker(flow.secondMarks());
    }

    void on(Act act) {
        if (act.kind() == Act.Kind.REPAIR) {
            repair(act);
        } else {
            whereabouts.caseOf(act.about()).ifPresent(id -> on(act, id));
        }
    }

    private void on(Act act, CaseId id) {
        Map<String, String> told = act.details();
        ForceCode force = forces.computeIfAbsent(id, any -> story(id).getFirst().force());
        Actor by = colleagues.of(force, act.by(), Integer.parseInt(told.getOrDefault("person", "1")));
        switch (act.kind()) {
            case ACKNOWLEDGE -> flow.cases().move(id, by, AS_IT_STANDS, State.TRIAGE, Optional.empty());
            case TAKE -> flow.cases().take(id, by, AS_IT_STANDS);
            case RECORD_PND ->
                flow.cases()
                        .recordCheck(
                                id,
                                by,
                                AS_IT_STANDS,
                                Check.PND,
                                Boolean.parseBoolean(told.get("found")),
                                text(told, "note"));
            case ESTABLISH_FACT -> assessing.establish(id, by, told);
            case ESTABLISH_HOUSEHOLD -> assessing.household(id, by, told);
            case CHECK_ROAD -> assessing.checkRoad(id, by, told);
            case CONFIRM_GRADE -> assessing.decide(id, by, told);
            case ASK_LOW -> assessing.decideAfterOwnView(id, by, told);
            case APPROVE -> assessing.approve(id, by, told);
            case SHARE_CHILD -> share(id, by, CaseFile.of(story(id)));
            case ACKNOWLEDGE_SHARE ->
                CaseFile.of(story(id))
                        .shared()
                        .forEach(child ->
                                flow.children().acknowledged(id, by, AS_IT_STANDS, child, text(told, "authority")));
            case OFFER_SUPPORT -> support(id, by, told, CaseFile.of(story(id)));
            case INFORM_PARENTS ->
                CaseFile.of(story(id))
                        .children()
                        .keySet()
                        .forEach(child ->
                                flow.children().parentInformed(id, by, AS_IT_STANDS, child, true, reason(told)));
            case DECIDE_LINK -> decideLink(id, by, told);
            case MOVE ->
                flow.cases()
                        .move(
                                id,
                                by,
                                AS_IT_STANDS,
                                State.valueOf(text(told, "to")),
                                Optional.ofNullable(told.get("reason")).map(Reason::new));
            case CLOSE ->
                assessing.close(
                        id,
                        by,
                        colleagues.of(force, Role.ASSESSOR, 1),
                        colleagues.of(force, Role.CHIEF_OFFICER, 1),
                        told);
            case IDENTIFY_CHILD -> flow.children().identify(id, by, AS_IT_STANDS, child(told));
            case REPAIR -> {}
        }
        if (act.kind() == Act.Kind.CONFIRM_GRADE || act.kind() == Act.Kind.APPROVE) {
            second.marks(id, colleagues.of(force, Role.ASSESSOR, 2), story(id));
        }
    }

    private List<Recorded> story(CaseId id) {
        return house.decisions().look(house.platform(), () -> house.ledger().story(id.value()));
    }

    private void share(CaseId id, Actor by, CaseFile file) {
        String authority = Optional.ofNullable(file.opened().authority()).orElse("the authority of the place");
        file.children().keySet().stream()
                .filter(child -> !file.shared().contains(child))
                .forEach(child -> flow.children().share(id, by, AS_IT_STANDS, child, authority));
    }

    private void support(CaseId id, Actor by, Map<String, String> told, CaseFile file) {
        String service = text(told, "service");
        SupportAnswer answer = SupportAnswer.valueOf(text(told, "answer"));
        if (file.children().isEmpty()) {
            flow.children().support(id, by, AS_IT_STANDS, service, answer);
        }
        file.children()
                .keySet()
                .forEach(child -> flow.children().support(id, by, AS_IT_STANDS, child, service, answer));
    }

    private void decideLink(CaseId id, Actor by, Map<String, String> told) {
        Optional<CaseId> other = whereabouts.caseOf(text(told, "with"));
        Link.of(story(id)).stream()
                .filter(link -> other.filter(link.other()::equals).isPresent())
                .forEach(link -> flow.links()
                        .decide(
                                id,
                                by,
                                AS_IT_STANDS,
                                link.id(),
                                Boolean.parseBoolean(told.get("sameMatter")),
                                reason(told)));
    }

    private void repair(Act act) {
        Actor by = colleagues.of(house.platform().force(), act.by(), 1);
        whereabouts.brokenOf(act.about()).ifPresent(broken -> {
            Original mended = new Original(text(act.details(), "document").getBytes(StandardCharsets.UTF_8));
            if (flow.repair().with(broken, mended, by).orElse(null) instanceof Came.Alone alone
                    && alone.receipt() instanceof Receipt.Taken taken) {
                whereabouts.repaired(act.about(), taken.caseId());
            }
        });
    }

    private static ChildFacts child(Map<String, String> told) {
        return new ChildFacts(
                Integer.valueOf(text(told, "age")),
                Answer.valueOf(text(told, "livesWithSuspect")),
                told.get("district"),
                Boolean.parseBoolean(told.get("immediateRisk")),
                text(told, "howKnown"));
    }

    static Reason reason(Map<String, String> told) {
        return new Reason(told.getOrDefault("reason", "Decided."));
    }

    static String text(Map<String, String> told, String name) {
        return told.getOrDefault(name, "");
    }
}
