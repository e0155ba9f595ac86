package org.forthwith.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.forthwith.app.demo.Demonstration;
import org.forthwith.app.demo.Incoming;
import org.forthwith.referral.Readers;

/** Invented documents, in the mixture and with the shared identifiers of the demonstration; batches are cut up as {@code import} does. */
final class Letters {

    /** Enough for any run. They are made as they are taken. */
    private static final int YEARS = 1_000_000;

    private final Iterator<Incoming> documents;
    private final Readers readers;
    private final List<Letter> left = new ArrayList<>();

    Letters(long seed, Instant until, Readers readers) {
        this.documents = Demonstration.usual().referrals(seed, YEARS, until).iterator();
        this.readers = readers;
    }

    /** One document on its way in. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
    record Letter(String path, String headers, byte[] bytes) {}

    List<Letter> take(int number) {
        while (left.size() < number) {
            Incoming document = documents.next();
            List<Readers.Part> parts = readers.parts(document.bytes());
            parts.forEach(part -> left.add(letter(document, part, parts.size() == 1)));
        }
        List<Letter> some = List.copyOf(left.subList(0, number));
        left.subList(0, number).clear();
        return some;
    }

    private static Letter letter(Incoming document, Readers.Part part, boolean alone) {
        String reference = document.senderReference();
        String headers = alone && reference != null ? "Forthwith-Reference: " + reference + "\r\n" : "";
        return new Letter(
                "/api/v1/referrals?channel=" + document.channel(),
                "Content-Type: application/octet-stream\r\n" + headers,
                part.bytes());
    }
}
