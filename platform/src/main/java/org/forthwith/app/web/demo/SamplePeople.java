package org.forthwith.app.web.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forthwith.access.ForceMap;
import org.forthwith.app.web.oidc.ClaimNames;
import org.forthwith.desk.SampleLogIns;
import org.forthwith.desk.frame.Words;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;

/** Everybody who can be signed in as in a demonstration, all with the one password. */
final class SamplePeople {

    static final String PASSWORD = "forthwith-demo";

    private final List<SamplePerson> people = SampleFile.read("people.csv", SamplePeople::person);

    List<SamplePerson> everybody() {
        return people;
    }

    List<String> ids() {
        return people.stream().map(SamplePerson::id).toList();
    }

    /** What the built-in provider says of one of them. */
    Map<String, Object> claims(String id) {
        var person =
                people.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var names = ClaimNames.OURS;
        return Map.of(
                names.name(), person.name(),
                names.force(), person.force().value(),
                names.roles(), person.roles().stream().map(Role::name).toList());
    }

    SampleLogIns logIns(ForceMap forces, Words words) {
        var byForce = people.stream().collect(groupingBy(SamplePerson::force, TreeMap::new, toList()));
        var groups = byForce.entrySet().stream()
                .map(force -> group(forces.nameOf(force.getKey()), force.getValue(), words))
                .toList();
        return new SampleLogIns(groups, PASSWORD);
    }

    private static SampleLogIns.Group group(String force, List<SamplePerson> people, Words words) {
        return new SampleLogIns.Group(
                force,
                people.stream()
                        .map(person -> new SampleLogIns.Person(person.id(), person.name(), roles(person, words)))
                        .toList());
    }

    private static String roles(SamplePerson person, Words words) {
        return person.roles().stream()
                .map(role -> words.say("role." + role.name()))
                .collect(joining(", "));
    }

    private static SamplePerson person(NamedCsvRecord line) {
        return new SamplePerson(
                line.getField("id"),
                line.getField("name"),
                new ForceCode(line.getField("force")),
                Stream.of(line.getField("roles").split(" ")).map(Role::valueOf).toList());
    }
}
