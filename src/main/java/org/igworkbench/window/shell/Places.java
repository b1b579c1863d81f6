package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;

/// Where the person is; whoever wants to follow is told. Used on the window's thread only.
public final class Places implements Navigator {

  private final List<Navigator> followers = new ArrayList<>();

  @Override
  public void open(Place place, String code) {
    followers.forEach(follower -> follower.open(place, code));
  }

  /// Wants to be told of every place that is opened.
  public void follow(Navigator follower) {
    followers.add(follower);
  }
}
