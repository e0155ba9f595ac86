package org.forthwith.obligation.telling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the people of one force are reached on one day.
 *
 * @param addresses by the name by which the ledger knows them; whoever is not in it is told at their desk only
 * @param supervisors those who are there on that day, in a fixed order
 * @param desk the address of the desk of the force; null when it has none
 */
public record AddressBook(
        Map<String, String> addresses,
        List<String> supervisors,
        @Nullable String desk) {

    /** One in which nobody stands: everybody is told at the desk. */
    public static final AddressBook EMPTY = new AddressBook(Map.of(), List.of(), null);

    public AddressBook {
        addresses = Map.copyOf(addresses);
        supervisors = List.copyOf(supervisors);
    }

    /** As far as it has these people: for a case that nobody else may be told of, and so without the desk. */
    AddressBook only(Collection<String> people) {
        Map<String, String> theirs = new HashMap<>(addresses);
        theirs.keySet().retainAll(people);
        return new AddressBook(
                theirs, supervisors.stream().filter(people::contains).toList(), null);
    }

    public Optional<String> of(Addressee addressee) {
        return Optional.ofNullable(
                switch (addressee.kind()) {
                    case PERSON -> addresses.get(addressee.name());
                    case DESK -> desk;
                    case PROGRAM -> null;
                });
    }
}
