/**
 * Gives the platform its database: the PostgreSQL that comes along, or any server by one URL, with its roles, its tables and its self-check.
 * It knows nothing of what the tables mean; the rooms read and write them through the data sources handed out here.
 */
@NullMarked
package org.forthwith.app.database;

import org.jspecify.annotations.NullMarked;
