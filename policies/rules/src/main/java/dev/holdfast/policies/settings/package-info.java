/** What a team sets for the rules: profiles, severities, parameters, waivers. */
@NullMarked
package dev.holdfast.policies.settings;

import org.jspecify.annotations.NullMarked;
