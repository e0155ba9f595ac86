package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.store.Settings;
import org.jspecify.annotations.Nullable;

/** Answers {@code POST /v1/screen}. An upload that cannot be read is answered by itself, and the others are screened. */
record Screen(Screening lists, Settings settings, Gate gate, Measures measures) implements Call {

    static final int MOST_UPLOADS = 1_000;

    /** An answer stays within some megabytes, however many entries have a hash. */
    private static final int MOST_MATCHES = 10_000;

    private static final int MOST_MATCHES_EACH = 100;

    @Override
    public Answer answer(Asked asked) throws IOException {
        asked.query(Set.of());
        byte[] body = asked.json();
        long began = System.nanoTime();
        Answer answer = gate.through(() -> screened(Part.of(body)));
        measures.seconds.took(System.nanoTime() - began);
        return answer;
    }

    // [impl->req~an-upload-is-screened-over-http~1]
    private Answer screened(Part body) {
        Part list = body.only(Set.of("uploads")).member("uploads");
        List<Part> parts = list.items(MOST_UPLOADS);
        if (parts.isEmpty()) {
            throw list.wrong("1 to " + MOST_UPLOADS + " uploads are to stand here.");
        }
        List<Upload> readable = new ArrayList<>();
        List<@Nullable Wrong> wrongs = new ArrayList<>();
        for (Part part : parts) {
            wrongs.add(read(part, readable));
        }
        List<Screened> screened = lists.screen(readable, settings);
        measures.screened(screened);
        return Answer.json(200, Map.of("screened", together(parts, wrongs, screened.iterator())));
    }

    private @Nullable Wrong read(Part part, List<Upload> into) {
        try {
            into.add(Uploads.of(part));
            return null;
        } catch (Wrong wrong) {
            measures.unreadable.increment();
            return wrong;
        }
    }

    private static List<Object> together(List<Part> parts, List<@Nullable Wrong> wrongs, Iterator<Screened> screened) {
        int most = Math.min(MOST_MATCHES_EACH, MOST_MATCHES / parts.size());
        List<Object> together = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Wrong wrong = wrongs.get(at);
            together.add(wrong == null ? Said.of(screened.next(), most) : wrong(parts.get(at), wrong));
        }
        return together;
    }

    private static Map<String, Object> wrong(Part part, Wrong wrong) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("reference", reference(part));
        said.put("error", wrong.why());
        said.put("where", wrong.where);
        return said;
    }

    private static String reference(Part part) {
        try {
            return Uploads.reference(part);
        } catch (Wrong unreadable) {
            return "";
        }
    }
}
