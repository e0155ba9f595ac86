package org.forthwith.app.simulate.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.forthwith.app.simulate.Agenda;
import org.forthwith.app.simulate.people.Post.Fate;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;

/** Platforms that send reports, over a line on which messages and answers get lost, and come twice. They send until they are answered. */
public final class Senders {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Actor PLATFORM = new Actor(
            "test-platform",
            "Test Platform",
            Forces.NATIONAL_AGENCY,
            Set.of(Role.SENDER),
            Set.of(Forces.NATIONAL_AGENCY));

    private final Line line;
    private final Reporting reporting;
    private final String world;
    private int sent;

    /**
     * How reports come to the platform.
     *
     * @param walk takes one in
     * @param answered told the number of each report for which an answer has come
     */
    public record Line(
            Agenda agenda,
            Lot lot,
            Post post,
            Mailbag bag,
            BiFunction<Submission, Actor, Receipt> walk,
            Consumer<String> answered) {}

    public Senders(Line line, String world) {
        this.line = line;
        this.world = world;
        this.reporting = new Reporting(line.lot, world);
    }

    /** So many reports at any time of those days, about people in those forces. */
    public void send(int reports, Instant from, Duration within, List<ForceCode> forces) {
        for (int report = 0; report < reports; report++) {
            Instant at = from.plus(line.lot.within(within));
            line.agenda.put(at, () -> write(at, line.lot.pick(forces)));
        }
    }

    /** One in thirty goes on with a story that has been told before, as the platform's own number says. */
    private void write(Instant at, ForceCode force) {
        sent++;
        String number = String.format(Locale.ROOT, "R-%s-%d", world, sent);
        String story = sent > 1 && line.lot.oneIn(30) ? "S-" + (1 + line.lot.below(sent - 1)) : "S-" + sent;
        byte[] document = line.bag.put(number, reporting.about(force));
        post(new Submission(new Original(document), Channel.OSA_NCA, PLATFORM.id(), number, story), number, at);
    }

    private void post(Submission report, String number, Instant at) {
        Optional<Receipt> answer = line.post.carry(fate(), () -> line.walk.apply(report, PLATFORM));
        if (answer.isPresent()) {
            line.bag.arrived(number);
            line.answered.accept(number);
        } else {
            line.agenda.put(at.plus(PATIENCE), () -> post(report, number, at.plus(PATIENCE)));
        }
    }

    private Fate fate() {
        return switch (line.lot.below(30)) {
            case 0 -> Fate.LOST;
            case 1 -> Fate.ANSWER_LOST;
            case 2 -> Fate.TWICE;
            default -> Fate.WELL;
        };
    }
}
