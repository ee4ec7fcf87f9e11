package org.sitrep.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Disjoint groups of numbered things; a group is called by its least number.
final class Groups {
  private final int[] parent;
  private final List<Numbers> members;

  Groups(int size) {
    this.parent = new int[size];
    this.members = new ArrayList<>(size);
    for (int n = 0; n < size; n++) {
      parent[n] = n;
      Numbers alone = new Numbers();
      alone.add(n);
      members.add(alone);
    }
  }

  /// The least number of the group `n` is in.
  int of(int n) {
    int root = n;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// Joins two groups, named by their least numbers; returns the name of the union.
  int join(int one, int other) {
    int root = Math.min(one, other);
    int child = Math.max(one, other);
    parent[child] = root;
    Numbers more = members.get(child);
    Numbers into = members.get(root);
    boolean larger = more.size() > into.size();
    Numbers kept = larger ? more : into;
    Numbers moved = larger ? into : more;
    for (int i = 0; i < moved.size(); i++) {
      kept.add(moved.get(i));
    }
    members.set(root, kept);
    return root;
  }

  /// The members of a group, named by its least number, in no order.
  Numbers members(int root) {
    return members.get(root);
  }

  /// All groups in order of their least number, members ascending.
  List<int[]> all() {
    List<int[]> groups = new ArrayList<>();
    for (int n = 0; n < parent.length; n++) {
      if (parent[n] == n) {
        int[] group = members.get(n).toArray();
        Arrays.sort(group);
        groups.add(group);
      }
    }
    return groups;
  }
}
