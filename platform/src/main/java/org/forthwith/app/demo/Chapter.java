package org.forthwith.app.demo;

import java.util.List;

/**
 * Some whole stories of the invented years, in order of time.
 *
 * @param number its place among the chapters, from 0
 */
public record Chapter(int number, List<Moment> moments) {

    public Chapter {
        moments = List.copyOf(moments);
    }
}
