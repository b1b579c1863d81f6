package org.igworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// What the program takes from the machine that it runs on.
class SurroundingsTest {

  private static final Path HOME = Path.of("/home/kiran");

  @Test
  void onLinuxTheApplicationFolderIsAmongTheDataOfThePerson() {
    assertThat(ApplicationFolder.of("Linux", Map.of(), HOME))
        .isEqualTo(HOME.resolve(".local/share/information-governance-workbench"));
    assertThat(ApplicationFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
        .isEqualTo(Path.of("/data/information-governance-workbench"));
    assertThat(ApplicationFolder.of("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
        .isEqualTo(HOME.resolve(".local/share/information-governance-workbench"));
  }

  @Test
  void onWindowsAndMacItHasTheProgramsName() {
    assertThat(ApplicationFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME))
        .isEqualTo(Path.of("/local/Information Governance Workbench"));
    assertThat(ApplicationFolder.of("Windows 11", Map.of(), HOME))
        .isEqualTo(HOME.resolve("AppData/Local/Information Governance Workbench"));
    assertThat(ApplicationFolder.of("Mac OS X", Map.of(), HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/Information Governance Workbench"));
  }

  @Test
  void aVariableNamesAnotherApplicationFolder() {
    assertThat(ApplicationFolder.of("Linux", Map.of("IGW_HOME", "/elsewhere"), HOME))
        .isEqualTo(Path.of("/elsewhere"));
  }

  @Test
  void onlyLinuxCanBeWithoutADisplay() {
    assertThat(Display.isThere("Windows 11", Map.of(), "")).isTrue();
    assertThat(Display.isThere("Mac OS X", Map.of(), "")).isTrue();
    assertThat(Display.isThere("Linux", Map.of("DISPLAY", ""), "")).isFalse();
    assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"), "")).isTrue();
    assertThat(Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "")).isTrue();
    assertThat(Display.isThere("Linux", Map.of(), "Headless")).isTrue();
  }

  @Test
  void theOfficerIsWhoIsLoggedIn() {
    var system = new Properties();
    system.setProperty("user.name", "kshah");
    assertThat(SystemOfficer.of(system).nameAndPosition()).isEqualTo("kshah");
    assertThat(SystemOfficer.of(new Properties()).name()).isEqualTo("unnamed user");
  }
}
