package org.forthwith.app.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Waiting;

/** A courier that keeps what it is given and does as it has been told. */
public final class Carrier implements Courier {

    private final List<Waiting> given = new CopyOnWriteArrayList<>();
    private volatile Function<Waiting, Outcome> does = notice -> new Outcome.Taken(null);
    private volatile Receipt says = new Receipt.Unknown();

    public Carrier does(Function<Waiting, Outcome> now) {
        does = now;
        return this;
    }

    Carrier says(Receipt now) {
        says = now;
        return this;
    }

    public List<Waiting> given() {
        return List.copyOf(given);
    }

    @Override
    public Outcome carry(Waiting notice) {
        given.add(notice);
        return does.apply(notice);
    }

    @Override
    public Receipt receipt(String number) {
        return says;
    }
}
