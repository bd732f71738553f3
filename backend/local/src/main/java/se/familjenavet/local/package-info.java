/** The whole system on one machine without containers: used by {@code make run} and by the tests. */
package se.familjenavet.local;
