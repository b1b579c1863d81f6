/// The settings for requests: targets, second signatures, attachments and coded reasons.
@NullMarked
package org.igworkbench.window.requests.settings;

import org.jspecify.annotations.NullMarked;
