package se.familjenavet.place;

/** What other systems are told of a region. */
enum RegionEvent {
    REGION_SETTINGS_CHANGED
}
