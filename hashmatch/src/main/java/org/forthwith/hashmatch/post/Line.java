package org.forthwith.hashmatch.post;

/** The line to a receiver. A fault of the line is an answer, too: later. */
public interface Line {

    Answer say(Call call);
}
