package org.forthwith.desk.casepage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.access.ForceMap;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.State;
import org.forthwith.desk.casepage.CaseSheet.Identity;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.risk.RiskStory;

/** Puts the bar at the top of a case into words: what it is, whose it is, where it stands on both tracks, what is due next. */
final class IdentityDrawing {

    private final ForceMap forces;
    private final Words words;

    IdentityDrawing(ForceMap forces, Words words) {
        this.forces = forces;
        this.words = words;
    }

    Identity draw(CaseView view, Instant now) {
        Optional<RiskStory.Standing> standing = view.risk().standing();
        return new Identity(
                view.file().opened().reference(),
                standing.map(RiskStory.Standing::grade).orElse(null),
                words.say(
                        standing.filter(RiskStory.Standing::confirmed).isPresent()
                                ? "grade.confirmed"
                                : "grade.provisional"),
                facts(view, now));
    }

    private List<Line> facts(CaseView view, Instant now) {
        CaseFile file = view.file();
        return List.of(
                line("identity.force", forces.nameOf(file.opened().force())),
                line("identity.owner", owner(file)),
                line("identity.pursuing", file.state().words()),
                line(
                        "identity.protecting",
                        file.safeguarding().map(State::words).orElse(words.say("identity.no-child"))),
                line("identity.received", words.at(file.opened().at())),
                line("identity.next-breach", nextBreach(view, now)));
    }

    private String owner(CaseFile file) {
        String name = file.ownerName();
        return name == null ? words.say("identity.nobody-yet", file.opened().queue()) : name;
    }

    private String nextBreach(CaseView view, Instant now) {
        return view.running().stream()
                .findFirst()
                .map(duty -> words.at(duty.dueAt()) + " (" + TimeLeft.words(words, duty.dueAt(), now) + ")")
                .orElse(words.say("identity.no-clock"));
    }

    private Line line(String key, String value) {
        return new Line(words.say(key), value);
    }
}
