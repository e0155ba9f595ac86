package org.forthwith.hashmatch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Digest;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;

/** The hashes of one algorithm that are asked for together, and the upload to which each belongs. */
final class Asked {

    private final List<Question> questions = new ArrayList<>();
    private final List<Hash> hashes = new ArrayList<>();
    private final Function<EntryKey, Optional<Entry>> standing;

    private Asked(List<Question> all, Algorithm algorithm, Function<EntryKey, Optional<Entry>> standing) {
        this.standing = standing;
        for (Question question : all) {
            for (Hash hash : question.hashes(algorithm)) {
                questions.add(question);
                hashes.add(hash);
            }
        }
    }

    /**
     * What the entries of all parts say of uploads. Digests go first: where one match is enough, PDQ are not looked for after it.
     *
     * @param standing tells an entry as it stands now, in these parts or elsewhere
     */
    static List<Screened> screen(
            List<Part> parts, Function<EntryKey, Optional<Entry>> standing, List<Upload> uploads, Settings settings) {
        List<Question> questions = new ArrayList<>();
        for (Upload upload : uploads) {
            questions.add(new Question(upload, settings));
        }
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            new Asked(questions, algorithm, standing).same(parts, algorithm);
        }
        new Asked(questions, Algorithm.PDQ, standing).near(parts, settings);
        List<Screened> answers = new ArrayList<>();
        for (Question question : questions) {
            answers.add(question.answer());
        }
        return answers;
    }

    private void same(List<Part> parts, Algorithm algorithm) {
        long[] numbers = new long[hashes.size()];
        for (int query = 0; query < numbers.length; query++) {
            numbers[query] = ((Digest) hashes.get(query)).prefix();
        }
        for (Part part : parts) {
            part.same(algorithm, numbers, this);
        }
    }

    private void near(List<Part> parts, Settings settings) {
        List<Pdq> asked = new ArrayList<>();
        for (Hash hash : hashes) {
            asked.add((Pdq) hash);
        }
        for (Part part : asked.isEmpty() ? List.<Part>of() : parts) {
            if (settings.even()) {
                part.nearest(asked, this);
            } else {
                part.near(asked, settings.threshold(), this);
            }
        }
    }

    // [impl->req~a-change-counts-at-once~1]
    /**
     * Hears of an entry that may match. The same may be told twice, and the hashes are compared.
     *
     * @param query the number of the hash that was asked for, from 0
     * @param entry the number of the entry in its part
     * @return false when it has gone, and what it may have become does not match
     */
    boolean found(int query, Part part, int entry) {
        boolean stands = part.stands(entry);
        Entry told = part.entry(entry);
        // What has been put anew since may stand where nobody looks any more.
        Optional<Entry> heard = stands ? Optional.of(told) : standing.apply(told.key());
        heard.ifPresent(one -> questions.get(query).hear(hashes.get(query), one));
        return stands || isMatched(query);
    }

    boolean isMatched(int query) {
        return questions.get(query).isMatched();
    }
}
