/**
 * Who acts in a simulated world: officers with leave and mistakes, senders and authorities whose messages get lost, late or twice. They come
 * in by the doors by which people come in.
 */
@NullMarked
package org.forthwith.app.simulate.people;

import org.jspecify.annotations.NullMarked;
