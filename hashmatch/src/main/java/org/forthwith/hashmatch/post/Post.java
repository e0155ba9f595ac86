package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Withdrawn;
import org.forthwith.hashmatch.value.Hash;

/**
 * The post of a platform: takes referrals, asks a person where the policy says so, sends them, keeps receipts, and corrects what a list takes back. What
 * a call has done is on disk when it returns. Any number of threads may call; one process has the folder to itself.
 */
public final class Post implements AutoCloseable {

    private final Queue queue;
    private final Course course;
    private final Postman postman;
    private final InstantSource clock;

    private Post(Queue queue, Course course, Postman postman, InstantSource clock) {
        this.queue = queue;
        this.course = course;
        this.postman = postman;
        this.clock = clock;
    }

    /** @throws Unusable when the key is another, or another process works with the folder; nothing is changed then */
    public static Post open(Path folder, Key key, Policy policy, Line line, InstantSource clock, SecureRandom random)
            throws IOException {
        Queue queue = Queue.open(Folder.open(folder, key, random), Queue.MOST);
        Course course = new Course(policy);
        Postman postman = new Postman(queue, course, policy.patience(), line, clock, random);
        try {
            postman.correctAll();
        } catch (IOException fault) {
            queue.close();
            throw fault;
        }
        return new Post(queue, course, postman, clock);
    }

    public Outcome hand(Referral referral) throws IOException {
        String id = referral.id();
        synchronized (queue) {
            Kept before = queue.find(id);
            if (queue.isDamaged(id)) {
                return new Outcome(id, null, true);
            }
            if (before != null && !before.isRenewedBy(referral)) {
                return new Outcome(id, before.standing(), true);
            }
            Kept kept = course.first(referral);
            return new Outcome(id, queue.add(kept) ? kept.standing() : null, false);
        }
    }

    /** A person says that it is to be sent, or sent again after the receiver refused it. False when it does not wait for a person. */
    // [impl->req~a-person-confirms-by-policy~1]
    public boolean confirm(String id, String by, String reason) throws IOException {
        return decided(id, by, reason, State.READY);
    }

    /** A person says that it is not to be sent. False when it is sent, or may be. */
    public boolean drop(String id, String by, String reason) throws IOException {
        return decided(id, by, reason, State.DROPPED);
    }

    private boolean decided(String id, String by, String reason, State next) throws IOException {
        Decision decision = new Decision(by, reason, clock.instant());
        synchronized (queue) {
            Kept kept = queue.find(id);
            if (kept == null || !(next.equals(State.READY) ? kept.waitsForAPerson() : kept.canBeDropped())) {
                return false;
            }
            queue.change(kept, kept.decided(decision, next));
            return true;
        }
    }

    /**
     * A list has withdrawn an entry, or hashes of it. What rests on nothing else and has not been sent waits for a person; what has been sent is corrected. Heard again it
     * changes nothing.
     *
     * @param standing the hashes with which the entry still stands; what rests on them is let be
     * @return how many referrals rested on it
     * @throws IOException when one of them could not be written; all others have been seen to
     */
    public int withdrawn(EntryKey entry, List<Hash> standing, Instant at) throws IOException {
        Withdrawn withdrawn = new Withdrawn(entry, at);
        int resting = 0;
        IOException fault = null;
        for (String id : queue.restingOn(entry)) {
            try {
                resting += withdraw(id, withdrawn, standing);
            } catch (IOException ofThisOne) {
                fault = ofThisOne;
            }
        }
        if (fault != null) {
            throw fault;
        }
        return resting;
    }

    private int withdraw(String id, Withdrawn withdrawn, List<Hash> standing) throws IOException {
        synchronized (queue) {
            Kept kept = queue.find(id);
            if (kept == null || !kept.referral().restsOn().contains(withdrawn.entry())) {
                return 0;
            }
            postman.correct(queue.change(kept, course.withdraw(kept, withdrawn, standing)));
            return 1;
        }
    }

    /** Goes through all that is due and says when to come again. Where the line fails it stops. */
    public Round round() throws IOException {
        return postman.round();
    }

    public Optional<Kept> find(String id) throws IOException {
        return Optional.ofNullable(queue.find(id));
    }

    public List<Listed> list() {
        return queue.all();
    }

    /** The names of files that cannot be read. They are left as they are and hold up nothing else. */
    public List<String> damaged() {
        return queue.damaged();
    }

    /**
     * Deletes what ended before an instant: sent or dropped. Until then it is known when it comes again, and corrected when a list withdraws what it rested
     * on; afterwards neither.
     *
     * @return how many
     */
    public int forget(Instant before) throws IOException {
        return queue.forget(before);
    }

    @Override
    public void close() throws IOException {
        queue.close();
    }
}
