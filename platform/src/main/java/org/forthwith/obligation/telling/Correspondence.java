package org.forthwith.obligation.telling;

import java.util.Map;

/**
 * How an installation tells its people.
 *
 * @param couriers one for each road that leaves the house
 */
public record Correspondence(Roads roads, Map<Road, Courier> couriers) {

    /** Nothing leaves the house: everybody is told at the desk. */
    public static final Correspondence NONE = new Correspondence(Roads.NONE, Map.of());

    public Correspondence {
        couriers = Map.copyOf(couriers);
    }
}
