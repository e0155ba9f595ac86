package org.forthwith.desk.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.desk.frame.Words;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.kernel.ChildId;

/** The children of a case by number, in the order in which they became known: nobody's name is kept, and three clocks must be told apart. */
public final class Children {

    private final Map<ChildId, ChildIdentified> known = new LinkedHashMap<>();
    private final Words words;

    public Children(CaseView view, Words words) {
        view.events(ChildIdentified.class).forEach(child -> known.put(child.childId(), child));
        this.words = words;
    }

    public List<ChildIdentified> all() {
        return List.copyOf(known.values());
    }

    /** "child 2, aged 8, lives with the suspect"; empty when no child goes by that id. */
    public Optional<String> named(String id) {
        return known.keySet().stream()
                .filter(child -> child.value().toString().equals(id))
                .map(known::get)
                .map(this::inWords)
                .findFirst();
    }

    public String inWords(ChildIdentified child) {
        int number = 1 + List.copyOf(known.keySet()).indexOf(child.childId());
        Integer age = child.age();
        return words.say(
                "child.in-words",
                number,
                age == null ? words.say("child.age-unknown") : words.say("child.aged", age),
                words.say("child.lives." + child.livesWithSuspect().name()));
    }
}
