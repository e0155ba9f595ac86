package org.forthwith.desk.casepage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.Flow;
import org.forthwith.flow.HouseholdWork.Established;
import org.forthwith.flow.HouseholdWork.Found;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.Trigger;
import org.forthwith.subject.Around;
import org.forthwith.subject.NodeKind;
import org.forthwith.subject.RelationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms about who and what is around a suspect. */
@Controller
@RequestMapping("/cases/{reference}")
public final class HouseholdForms {

    /** Before the id of a child that is chosen. */
    private static final String CHILD = NodeKind.CHILD + ":";

    private final Flow flow;
    private final Answering answering;

    public HouseholdForms(Flow flow, Answering answering) {
        this.flow = flow;
        this.answering = answering;
    }

    /** One side of a relation as the form sends it: a kind, or a child by its id, and a name where one is needed. */
    private static Optional<Around> side(String chosen, String name) {
        if (chosen.startsWith(CHILD)) {
            return Optional.of(chosen.substring(CHILD.length()))
                    .filter(id -> !id.isBlank())
                    .map(id -> new Around(NodeKind.CHILD, id));
        }
        if (chosen.equals(NodeKind.SUSPECT.name())) {
            return Optional.of(Around.SUSPECT);
        }
        return Arrays.stream(NodeKind.values())
                .filter(kind -> kind.name().equals(chosen) && !name.isBlank())
                .findFirst()
                .map(kind -> new Around(kind, name));
    }

    @PostMapping("/relation")
    String relation(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable RelationKind kind,
            @RequestParam(defaultValue = Answering.NONE) String who,
            @RequestParam(defaultValue = Answering.NONE) String whoName,
            @RequestParam(defaultValue = Answering.NONE) String where,
            @RequestParam(defaultValue = Answering.NONE) String whereName,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = Answering.NONE) String source,
            @RequestParam(defaultValue = Answering.NONE) String evidence,
            RedirectAttributes page) {
        Optional<Around> from = side(who, whoName);
        Optional<Around> to = side(where, whereName);
        return answering.act(
                by,
                read,
                page,
                id -> kind == null || from.isEmpty() || to.isEmpty() || source.isBlank()
                        ? answering.missing("form.relation")
                        : flow.household()
                                .record(
                                        id,
                                        by,
                                        read.seen(),
                                        new Found(
                                                kind,
                                                from.get(),
                                                to.get(),
                                                since,
                                                until,
                                                source,
                                                null,
                                                Answering.ifGiven(evidence))));
    }

    @PostMapping("/relation-end")
    String end(
            Actor by,
            Read read,
            @RequestParam UUID relation,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = Answering.NONE) String source,
            @RequestParam(defaultValue = Answering.NONE) String evidence,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> until == null || source.isBlank()
                        ? answering.missing("form.relation-end")
                        : answering.withReason(
                                evidence,
                                why -> flow.household().end(id, by, read.seen(), relation, until, source, why)));
    }

    @PostMapping("/household")
    String household(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String address,
            @RequestParam(defaultValue = Answering.NONE) String source,
            @RequestParam(defaultValue = Answering.NONE) String evidence,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> address.isBlank() || source.isBlank() || evidence.isBlank()
                        ? answering.missing("form.household")
                        : flow.household()
                                .resolve(
                                        id,
                                        by,
                                        read.seen(),
                                        new Established(address, source, null, new Reason(evidence))));
    }

    @PostMapping("/news")
    String news(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Trigger trigger,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(
                        trigger, reason, (what, why) -> flow.news().tell(id, by, read.seen(), what, why)));
    }
}
