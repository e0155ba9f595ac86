package org.forthwith.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;

/**
 * What a person does in a case, in plain values, to be done through the same doors as at a desk.
 *
 * @param about the label of a planted situation, or the name by which a document calls its case
 * @param by in which role; the force is the one that has the case
 * @param details what the kind calls for
 */
public record Act(Instant at, String about, Kind kind, Role by, Map<String, String> details) implements Moment {

    public Act {
        details = Map.copyOf(details);
    }

    /** Who decides about a link speaks of two cases. */
    @Override
    public List<String> names() {
        Stream<String> both =
                kind == Kind.DECIDE_LINK ? Stream.of(about, details.getOrDefault("with", about)) : Stream.of(about);
        return both.flatMap(Situations::names).toList();
    }

    /** What is done. The details of each are named in brackets; answers are those of {@code kernel.Answer}, flags are {@code true} or {@code false}. */
    public enum Kind {
        /** Somebody has seen it: triage begins. */
        ACKNOWLEDGE,
        /** A person answers for the case from now on [{@code person}: which of the force's investigators, from 1]. */
        TAKE,
        /** The Police National Database was searched [{@code found}, {@code note}]. */
        RECORD_PND,
        /** Questions of {@code risk.Question} were answered [each by its name; {@code source}, {@code evidence}]. */
        ESTABLISH_FACT,
        /** The questions of the road of the case are answered with no [{@code evidence}]; nothing on the ladder, which has none. */
        CHECK_ROAD,
        /** It is established where the suspect lives and who else does [{@code address}, {@code source}, {@code evidence}]. */
        ESTABLISH_HOUSEHOLD,
        /** The grade is decided [{@code grade}: a grade, or {@code PROPOSED} for the one that the rules propose; {@code reason}]. */
        CONFIRM_GRADE,
        /** Somebody says what they think, asks for a low or a lower grade, and it waits for a second person [{@code grade}, {@code reason}]. */
        ASK_LOW,
        /** The second person agrees, when something waits for one [{@code reason}]. */
        APPROVE,
        /** The children's authority is sent a referral for every child of the case that it has none for. */
        SHARE_CHILD,
        /** The authority says that it has them [{@code authority}]. */
        ACKNOWLEDGE_SHARE,
        /** A parent of each child of the case is told [{@code reason}]. */
        INFORM_PARENTS,
        /** Support is offered for each child of the case, or to the family where none is known [{@code service}, {@code answer}: of {@code SafeguardingEvent.SupportAnswer}]. */
        OFFER_SUPPORT,
        /** This side decides about the link to another case [{@code with}: as {@code about}; {@code sameMatter}, {@code reason}]. */
        DECIDE_LINK,
        /** The case takes an edge of its graph [{@code to}: of {@code casefile.State}; {@code reason}]. */
        MOVE,
        /** The case is closed [{@code outcome}, {@code reason}]. */
        CLOSE,
        /** A child in the suspect's life has become known [{@code age}, {@code livesWithSuspect}, {@code district}, {@code immediateRisk}, {@code howKnown}]. */
        IDENTIFY_CHILD,
        /** A document that could not be read is mended [{@code document}: the whole text as it should have been]. */
        REPAIR
    }
}
