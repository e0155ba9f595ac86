package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who may have to be told of one rung.
 *
 * @param told whom the ladder has named
 * @param release when people may be told of it
 */
record Telling(
        Roads roads,
        AddressBook book,
        Notice.About about,
        Addressee told,
        Instant writtenAt,
        Instant release,
        @Nullable Instant nextRung) {

    List<Notice> reached() {
        Notice first = to(told);
        return Stream.concat(Stream.of(first), programs(first.road() != Road.DESK))
                .toList();
    }

    /** After so many notices of this rung have failed. Behind the last in line stands the page at the desk, which cannot fail. */
    // [impl->req~a-failed-notice-tells-the-next-in-line~1]
    List<Notice> nextInLine(int failures) {
        List<Addressee> line = line();
        return List.of(failures < line.size() ? to(line.get(failures)) : shown(desk()));
    }

    private List<Addressee> line() {
        var line = new ArrayList<Addressee>();
        line.add(told);
        book.supervisors().stream()
                .map(supervisor -> new Addressee(Addressee.Kind.PERSON, supervisor))
                .filter(supervisor -> !supervisor.equals(told))
                .findFirst()
                .ifPresent(line::add);
        if (!told.equals(desk())) {
            line.add(desk());
        }
        return line;
    }

    private Addressee desk() {
        return new Addressee(Addressee.Kind.DESK, about.force().value());
    }

    private Notice to(Addressee addressee) {
        return roads.postal()
                .flatMap(road -> book.of(addressee).map(address -> notice(addressee, address, road, false, release)))
                .orElseGet(() -> shown(addressee));
    }

    private Notice shown(Addressee addressee) {
        return notice(addressee, null, Road.DESK, false, writtenAt);
    }

    /** A program sleeps at no hour. */
    private Stream<Notice> programs(boolean besides) {
        return roads.programs().stream()
                .filter(program -> program.hearsOf(about.force()))
                .map(program -> new Addressee(Addressee.Kind.PROGRAM, program.name()))
                .map(program -> notice(program, null, Road.WEBHOOK, besides, writtenAt));
    }

    private Notice notice(Addressee addressee, @Nullable String address, Road road, boolean besides, Instant from) {
        return new Notice(
                Identity.of(about, addressee, road),
                about,
                addressee,
                address,
                road,
                besides,
                writtenAt,
                from,
                nextRung);
    }
}
