package example.badhouse.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Law(List<String> sections, @Nullable String note) {}
