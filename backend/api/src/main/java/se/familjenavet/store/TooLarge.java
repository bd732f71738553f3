package se.familjenavet.store;

import java.io.IOException;

/** More bytes came than were allowed; none of them is kept. */
public class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
}
