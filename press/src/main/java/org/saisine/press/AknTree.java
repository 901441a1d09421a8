package org.saisine.press;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.press.AknBranch.Level;
import org.saisine.reader.form.Run;

/**
 * Writes sections, paragraphs and points: in the body as a hierarchy, in the preamble as
 * containers, as the United Nations does.
 */
final class AknTree {
  private final AknOut out;
  private final AknIds ids;
  private final AknWords words;
  private final AknLines lines;
  private final Map<AknBranch, String> names = new IdentityHashMap<>();
  private final Map<String, String> paragraphs = new HashMap<>();

  AknTree(AknOut out, AknIds ids, AknWords words, AknLines lines) {
    this.out = out;
    this.ids = ids;
    this.words = words;
    this.lines = lines;
  }

  /** Gives every branch its identifier. */
  void name(AknBranch parent, String id, boolean flows) {
    String list = points(parent) ? ids.only(id, "list_1") : id;
    for (AknBranch branch : parent.branches) {
      String name =
          switch (branch.level) {
            case ROOT, SECTION -> ids.of(id, "sec", "");
            case PARAGRAPH -> ids.of(id, flows ? "container" : "para", branch.number);
            case POINT -> ids.of(list, flows ? "item" : "point", branch.number);
          };
      names.put(branch, name);
      paragraphs.putIfAbsent(branch.paragraph, name);
      name(branch, name, flows);
    }
  }

  /** The element of a paragraph of the record; empty where it has none. */
  String element(String paragraph) {
    return paragraph.isEmpty() ? "" : paragraphs.getOrDefault(paragraph, "");
  }

  private static boolean points(AknBranch parent) {
    return !parent.branches.isEmpty() && parent.branches.getFirst().level == Level.POINT;
  }

  private String name(AknBranch branch) {
    return names.getOrDefault(branch, "");
  }

  /** What stands in a main body. */
  void body(AknBranch root) {
    lines.blocks(root.blocks);
    int from = points(root) ? list(root, "", false) : 0;
    hierarchy(root.branches.subList(from, root.branches.size()));
    if (root.blocks.isEmpty() && root.branches.isEmpty()) {
      out.empty("p");
    }
  }

  private void hierarchy(List<AknBranch> branches) {
    for (AknBranch branch : branches) {
      String id = name(branch);
      out.open(element(branch.level), "eId", id);
      if (!branch.number.isEmpty()) {
        out.open("num").words(branch.number).close();
      }
      if (!branch.heading.isEmpty()) {
        out.open("heading");
        words.write(branch.heading);
        out.close();
      }
      content(branch, id);
      out.close();
    }
  }

  private static String element(Level level) {
    return level == Level.SECTION ? "section" : level == Level.POINT ? "point" : "paragraph";
  }

  private void content(AknBranch branch, String id) {
    boolean all = branch.branches.stream().allMatch(each -> each.level == Level.POINT);
    if (branch.branches.isEmpty()) {
      if (!branch.blocks.isEmpty() || branch.level != Level.SECTION) {
        blocks(branch, "content", id);
      }
    } else if (all) {
      list(branch, id, true);
    } else {
      blocks(branch, "intro", id);
      int from = points(branch) ? list(branch, id, false) : 0;
      hierarchy(branch.branches.subList(from, branch.branches.size()));
    }
  }

  private void blocks(AknBranch branch, String element, String id) {
    if (!branch.blocks.isEmpty()) {
      out.open(element, "eId", ids.only(id, element));
      lines.blocks(branch.blocks);
      out.close();
    }
  }

  /**
   * The points that a branch begins with.
   *
   * @param intro whether what stands before the points belongs to the list
   * @return how many points they are
   */
  private int list(AknBranch branch, String id, boolean intro) {
    int count = 0;
    while (count < branch.branches.size() && branch.branches.get(count).level == Level.POINT) {
      count++;
    }
    String list = (id.isEmpty() ? "" : id + "__") + "list_1";
    out.open("list", "eId", list);
    if (intro) {
      blocks(branch, "intro", list);
    }
    hierarchy(branch.branches.subList(0, count));
    out.close();
    return count;
  }

  /** What stands in a preamble, on a cover or behind the text, where no hierarchy is allowed. */
  void flow(AknBranch branch) {
    for (AknBranch.Block block : branch.blocks) {
      boolean formula =
          branch.level == Level.ROOT
              && block instanceof AknBranch.Words(var line)
              && AknParts.speaks(line);
      if (formula) {
        out.open("formula", "eId", ids.of("", "formula", ""), "name", "enactingFormula");
      }
      lines.blocks(List.of(block));
      if (formula) {
        out.close();
      }
    }
    items(branch.branches.stream().filter(each -> each.level == Level.POINT).toList());
    branch.branches.stream().filter(each -> each.level != Level.POINT).forEach(this::flowing);
  }

  private void flowing(AknBranch branch) {
    if (branch.level == Level.PARAGRAPH) {
      out.open("container", "eId", name(branch), "name", act(branch));
      if (!branch.number.isEmpty()) {
        out.open("p").words(branch.number).close();
      }
      flow(branch);
      out.close();
    } else {
      out.open("p", "class", "heading");
      words.write(branch.heading);
      out.close();
      flow(branch);
    }
  }

  private void items(List<AknBranch> points) {
    if (points.isEmpty()) {
      return;
    }
    out.open("blockList");
    for (AknBranch point : points) {
      out.open("item", "eId", name(point));
      out.open("num").words(point.number).close();
      flow(point);
      out.close();
    }
    out.close();
  }

  /** The words that say what a paragraph of the preamble does, by which its container is called. */
  private static String act(AknBranch paragraph) {
    for (AknBranch.Block block : paragraph.blocks) {
      if (block instanceof AknBranch.Words(var line)) {
        for (Run run : line.words()) {
          if (run instanceof Run.Act(String text, _)) {
            return text;
          }
        }
      }
    }
    return "preambular";
  }
}
