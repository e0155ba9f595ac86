package org.forthwith.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts documents into envelopes: who sends them, when, under which name. */
final class Envelope {

    private long number;

    Incoming of(Matter matter, byte[] bytes, Optional<String> scenario) {
        return of(matter, bytes, matter.at(), "", scenario);
    }

    /** @param remark what is particular about it, for the file's name */
    Incoming of(Matter matter, byte[] bytes, Instant at, String remark, Optional<String> scenario) {
        boolean numberedOutside = matter.form() == Form.ESP_REPORT;
        return new Incoming(
                bytes,
                matter.sender().channel(),
                matter.sender().name(),
                numberedOutside ? matter.reference() : null,
                numberedOutside ? matter.reference() : null,
                at,
                scenario,
                List.of(matter.reference()),
                name(matter.form(), remark, matter.reference()));
    }

    /** The record of a file. The server gave its report the number, so the server says of which report it is. */
    Incoming ofFile(Matter matter, byte[] bytes, Instant at) {
        return new Incoming(
                bytes,
                matter.sender().channel(),
                matter.sender().name(),
                null,
                matter.reference(),
                at,
                Optional.empty(),
                List.of(matter.reference()),
                name(Form.ESP_FILE, "", matter.reference()));
    }

    /** Several packages in one document; the reader cuts it into rows. */
    Incoming ofBatch(List<Matter> matters, byte[] bytes, Instant at, String remark) {
        Matter first = matters.getFirst();
        return new Incoming(
                bytes,
                first.sender().channel(),
                first.sender().name(),
                null,
                null,
                at,
                Optional.empty(),
                matters.stream().map(Matter::reference).toList(),
                name(Form.PACKAGES, remark, first.reference()));
    }

    /** The same document once more. */
    Incoming again(Incoming earlier, Instant at) {
        return earlier.arriving(
                at, "%06d-again-%s".formatted(++number, earlier.fileName().substring(7)));
    }

    private String name(Form form, String remark, String reference) {
        return form.fileName(++number, remark, reference);
    }
}
