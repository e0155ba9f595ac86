package org.forthwith.hashmatch.serve;

import java.io.IOException;

/** Answers calls of one sort. */
interface Call {

    Answer answer(Asked asked) throws IOException;
}
