package org.forthwith.hashmatch.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.store.Settings;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.NotAHash;
import org.forthwith.hashmatch.value.Quality;

/** Answers {@code POST /v1/screen}. An upload that cannot be read is answered by itself, and the others are screened. */
final class Screen {

    private static final int MOST_UPLOADS = 1_000;

    /** An answer stays within some megabytes, however many entries have a hash. */
    private static final int MOST_MATCHES = 10_000;

    private static final int MOST_MATCHES_EACH = 100;

    private final BiFunction<List<Upload>, Settings, List<Screened>> lists;
    private final Settings settings;
    private final Metrics metrics;

    Screen(BiFunction<List<Upload>, Settings, List<Screened>> lists, Settings settings, Metrics metrics) {
        this.lists = lists;
        this.settings = settings;
        this.metrics = metrics;
    }

    // [impl->req~an-upload-is-screened-over-http~1]
    Answer answer(Asked asked) {
        Part list = asked.json().only("uploads").member("uploads");
        List<Part> parts = list.items(MOST_UPLOADS);
        if (parts.isEmpty()) {
            throw list.wrong("1 to " + MOST_UPLOADS + " uploads are to stand here.");
        }
        List<Upload> readable = new ArrayList<>();
        List<Object> read = new ArrayList<>();
        for (Part part : parts) {
            read.add(read(part, readable));
        }
        Iterator<Screened> screened = of(readable).iterator();
        int most = Math.min(MOST_MATCHES_EACH, MOST_MATCHES / parts.size());
        List<Object> said = new ArrayList<>();
        for (Object one : read) {
            said.add(one instanceof Upload ? said(screened.next(), most) : one);
        }
        return Answer.json(200, Map.of("screened", said));
    }

    /** What the lists say of uploads, which are counted. */
    List<Screened> of(List<Upload> uploads) {
        if (!uploads.isEmpty() && metrics.isEmpty()) {
            throw new Wrong(503, "No list has been loaded, so nothing can be screened.");
        }
        List<Screened> screened = lists.apply(uploads, settings);
        metrics.count(screened);
        return screened;
    }

    /** The upload, which is to be screened with the others, or else what is answered in its place. */
    private Object read(Part part, List<Upload> readable) {
        String reference = "";
        try {
            reference = reference(part);
            Upload upload = upload(part);
            readable.add(upload);
            return upload;
        } catch (Wrong wrong) {
            metrics.add("uploads_unreadable_total", 1);
            return Answer.said("reference", reference, "error", wrong.why(), "where", wrong.where);
        }
    }

    /** @param most so many matches are told, the nearest; of the others only how many there are */
    private static Map<?, ?> said(Screened screened, int most) {
        List<Object> told = new ArrayList<>();
        for (Match match : screened.matches()) {
            if (told.size() < most) {
                told.add(said(match));
            }
        }
        return Answer.said(
                "reference", screened.reference(),
                "matched", screened.matched(),
                "tooPlain", screened.tooPlain(),
                "more", screened.more() + screened.matches().size() - told.size(),
                "matches", told);
    }

    private static Map<?, ?> said(Match match) {
        return Answer.said(
                "algorithm", match.asked().algorithm().written(),
                "asked", match.asked().hex(),
                "listed", match.listed().hex(),
                "distance", match.distance(),
                "list", match.entry().key().list(),
                "key", match.entry().key().key(),
                "version", match.entry().version(),
                "code", match.entry().code(),
                "added", match.entry().added());
    }

    /** Reads {@code {"reference": "u1", "hashes": {...}, "quality": 88}}. */
    static Upload upload(Part upload) {
        upload.only("reference", "hashes", "quality");
        return new Upload(reference(upload), hashes(upload.member("hashes")), quality(upload.member("quality")));
    }

    /** Empty when there is none. */
    private static String reference(Part upload) {
        Part part = upload.member("reference");
        String reference = part.textOr("");
        if (reference.length() > EntryKey.LONGEST) {
            throw part.wrong("A reference has up to " + EntryKey.LONGEST + " characters.");
        }
        return reference;
    }

    /** Reads {@code {"pdq": ["hex", "base64"], "md5": "hex"}}. */
    static List<Hash> hashes(Part hashes) {
        List<Hash> all = new ArrayList<>();
        for (Object name : hashes.members().keySet()) {
            String named = String.valueOf(name);
            Optional<Algorithm> algorithm = Algorithm.named(named);
            if (algorithm.isEmpty()) {
                throw hashes.wrong("There is an algorithm that is not used; PDQ, MD5, SHA-1 and SHA-256 are.");
            }
            for (Part written : hashes.member(named).itemsOrOne(Upload.MOST_HASHES)) {
                all.add(hash(algorithm.get(), written));
            }
        }
        if (all.isEmpty() || all.size() > Upload.MOST_HASHES) {
            throw hashes.wrong("1 to " + Upload.MOST_HASHES + " hashes are to stand here.");
        }
        return all;
    }

    private static Hash hash(Algorithm algorithm, Part written) {
        String text = written.text();
        try {
            return Hash.read(algorithm, text);
        } catch (NotAHash why) {
            throw written.wrong("What is to be " + algorithm.written() + " " + why.getMessage() + ".");
        }
    }

    /** The best when nobody says. */
    static Quality quality(Part said) {
        return said.isThere() ? new Quality(said.number(0, 100)) : Quality.BEST;
    }
}
