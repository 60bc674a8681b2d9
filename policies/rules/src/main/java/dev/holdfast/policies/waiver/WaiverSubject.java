package dev.holdfast.policies.waiver;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Place;

/** A waiver as the subject of a finding. */
record WaiverSubject(Waiver waiver) implements Subject {
    @Override
    public String words() {
        return "waiver of " + waiver.rule() + " for " + waiver.object();
    }

    @Override
    public Origin origin() {
        return Origin.file(waiver.file());
    }

    @Override
    public Place place() {
        return waiver.place();
    }
}
