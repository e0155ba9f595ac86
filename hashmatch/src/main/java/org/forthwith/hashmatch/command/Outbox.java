package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.forthwith.hashmatch.post.Answer;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.Key;
import org.forthwith.hashmatch.post.Line;
import org.forthwith.hashmatch.post.Patience;
import org.forthwith.hashmatch.post.Policy;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Road;

/**
 * A folder with a queue of referrals, the key of the queue, and by which road it is sent. The road stays: referrals lie there as they will be sent.
 */
record Outbox(Path folder, Road road) {

    private static final String ROAD = "road";

    /** {@link Wrong} when it was begun with another road. */
    static Outbox asked(Asked asked, Path folder) throws IOException {
        Path file = folder.resolve(ROAD);
        Road before = Files.exists(file) ? Road.valueOf(Files.readString(file).strip()) : null;
        Road road = asked.oneOf("--road", before == null ? Road.INDUSTRY : before);
        if (before != null && before != road) {
            throw new Wrong("What lies in " + folder + " is to go by the road " + Asked.word(before)
                    + ". Take another folder.");
        }
        return new Outbox(folder, road);
    }

    /** For whoever looks and decides. {@link Wrong} when there is none. */
    Post look(Around around) throws IOException {
        if (!Files.exists(folder.resolve(ROAD))) {
            throw new Wrong("There is no outbox in " + folder + ".");
        }
        return open(Confirmation.ALL, Patience.USUAL, call -> Answer.later("nothing is sent now"), around);
    }

    Post open(Confirmation confirmation, Patience patience, Line line, Around around) throws IOException {
        Path queue = folder.resolve("queue");
        Files.createDirectories(folder);
        begin();
        return Post.open(
                queue,
                key(queue, around),
                new Policy(road, confirmation, patience),
                line,
                around.clock(),
                around.random());
    }

    private void begin() throws IOException {
        if (!Files.exists(folder.resolve(ROAD))) {
            Path beside = Files.writeString(folder.resolve(ROAD + ".unfinished"), road.name());
            Files.move(beside, folder.resolve(ROAD), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Key key(Path queue, Around around) throws IOException {
        String said = around.environment().get("FORTHWITH_OUTBOX_KEY");
        return said == null ? Key.in(folder.resolve("queue.key"), queue, around.random()) : Key.read(said);
    }
}
