package org.forthwith.hashmatch.store;

import java.util.List;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Digest;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;

/**
 * All parts in which entries stand at one time, the newest first.
 *
 * @param parts the entries that come now; those that are being made into a segment, if any; the segment, if there is one
 */
record Holdings(List<Part> parts) {

    Holdings {
        parts = List.copyOf(parts);
    }

    /** One hash that is asked for, and the upload to which it belongs. */
    private record Asked(Question question, Hash hash) {}

    List<Screened> screen(List<Upload> uploads, Settings settings) {
        List<Question> questions =
                uploads.stream().map(upload -> new Question(upload, settings)).toList();
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            same(algorithm, asked(questions, algorithm));
        }
        near(asked(questions, Algorithm.PDQ), settings);
        return questions.stream().map(Question::answer).toList();
    }

    private static List<Asked> asked(List<Question> questions, Algorithm algorithm) {
        return questions.stream()
                .flatMap(question -> question.hashes(algorithm).stream().map(hash -> new Asked(question, hash)))
                .toList();
    }

    private void same(Algorithm algorithm, List<Asked> asked) {
        long[] numbers = asked.stream()
                .mapToLong(each -> ((Digest) each.hash()).prefix())
                .toArray();
        if (numbers.length > 0) {
            parts.forEach(part -> part.same(algorithm, numbers, hearing(asked, part)));
        }
    }

    private void near(List<Asked> asked, Settings settings) {
        List<Pdq> hashes = asked.stream().map(each -> (Pdq) each.hash()).toList();
        for (Part part : hashes.isEmpty() ? List.<Part>of() : parts) {
            if (settings.even()) {
                part.nearest(hashes, hearing(asked, part));
            } else {
                part.near(hashes, settings.threshold(), hearing(asked, part));
            }
        }
    }

    private static Told hearing(List<Asked> asked, Part part) {
        return (query, entry) -> {
            if (part.stands(entry)) {
                Asked of = asked.get(query);
                of.question().hear(of.hash(), part.entry(entry));
            }
        };
    }
}
