package org.forthwith.app.web.demo;

import java.util.List;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;

/** One sample log-in, as {@code people.csv} has it. */
record SamplePerson(String id, String name, ForceCode force, List<Role> roles) {}
