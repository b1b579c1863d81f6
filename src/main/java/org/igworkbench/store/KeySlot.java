package org.igworkbench.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.igworkbench.workspace.Passphrase;

/// The data key, wrapped with AES-256-GCM under a key that Argon2id (RFC 9106) makes of a
/// passphrase.
///
/// The data key is the file password of the database. H2 itself stretches a file password with 10
/// rounds of PBKDF2 only, which is why it never gets one that a person chose.
///
/// @param salt of the passphrase, in hex as the others
/// @param nonce of the wrapping
/// @param wrapped the data key, encrypted and with its tag
record KeySlot(Cost cost, String salt, String nonce, String wrapped) {

  private static final HexFormat HEX = HexFormat.of();
  private static final int KEY_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /// What one guess at the passphrase costs.
  record Cost(int memoryKib, int passes, int lanes) {

    /// 64 MiB and three passes, as RFC 9106 recommends where memory is scarce.
    static final Cost USUAL = new Cost(64 * 1024, 3, 1);

    /// Whether it is neither too cheap to protect nor so dear that a hostile file could stall us.
    boolean isSane() {
      return memoryKib >= 64 * 1024
          && memoryKib <= 512 * 1024
          && passes >= 3
          && passes <= 16
          && lanes >= 1
          && lanes <= 8;
    }
  }

  /// A fresh data key.
  static byte[] newKey(SecureRandom random) {
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return key;
  }

  /// Wraps the data key for whoever knows the passphrase.
  static KeySlot wrap(byte[] key, Passphrase passphrase, SecureRandom random) {
    var slot = new KeySlot(Cost.USUAL, fresh(random, SALT_BYTES), fresh(random, NONCE_BYTES), "");
    try {
      var wrapped = slot.crypt(Cipher.ENCRYPT_MODE, passphrase, key);
      return new KeySlot(slot.cost, slot.salt, slot.nonce, HEX.formatHex(wrapped));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES in GCM", e);
    }
  }

  /// The data key; empty when the passphrase is another one.
  Optional<byte[]> unwrap(Passphrase passphrase) {
    try {
      return Optional.of(crypt(Cipher.DECRYPT_MODE, passphrase, HEX.parseHex(wrapped)));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES in GCM", e);
    }
  }

  private byte[] crypt(int mode, Passphrase passphrase, byte[] input)
      throws GeneralSecurityException {
    var key = stretched(passphrase);
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, HEX.parseHex(nonce)));
      // The cost is authenticated too, so that nobody can make the next wrapping cheaper.
      cipher.updateAAD(("igw key slot " + cost + salt).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private byte[] stretched(Passphrase passphrase) {
    var secret = utf8(passphrase.characters());
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(cost.memoryKib())
              .withIterations(cost.passes())
              .withParallelism(cost.lanes())
              .withSalt(HEX.parseHex(salt))
              .build());
      var key = new byte[KEY_BYTES];
      generator.generateBytes(secret, key);
      return key;
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  // Not by way of a String, which could not be wiped.
  private static byte[] utf8(char[] characters) {
    var encoder = StandardCharsets.UTF_8.newEncoder();
    var room = new byte[(int) Math.ceil(characters.length * (double) encoder.maxBytesPerChar())];
    var buffer = ByteBuffer.wrap(room);
    encoder
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(CharBuffer.wrap(characters), buffer, true);
    encoder.flush(buffer);
    var bytes = Arrays.copyOf(room, buffer.position());
    Arrays.fill(room, (byte) 0);
    return bytes;
  }

  private static String fresh(SecureRandom random, int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return HEX.formatHex(bytes);
  }
}
