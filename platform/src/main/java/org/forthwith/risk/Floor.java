package org.forthwith.risk;

import org.forthwith.kernel.Grade;

/** The grade under which a case cannot go, whatever a rule table or a person says, and the answer that holds it there. */
record Floor(String rule, Grade atLeast, String because, Question on) {}
