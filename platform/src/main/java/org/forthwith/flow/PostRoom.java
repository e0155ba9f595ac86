package org.forthwith.flow;

import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.MorningPost;
import org.forthwith.obligation.telling.Outbox;

/** What is needed to tell people: where notices lie, where people are reached, and the roads. */
public record PostRoom(MorningPost morning, Outbox outbox, AddressBooks books, Correspondence correspondence) {}
