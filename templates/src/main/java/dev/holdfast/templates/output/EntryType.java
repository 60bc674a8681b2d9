package dev.holdfast.templates.output;

/** What can be in a folder. */
enum EntryType {
    FILE,
    FOLDER,
    LINK,
    OTHER
}
