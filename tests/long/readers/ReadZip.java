import java.io.FileInputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Prints SHA-256 and name of each entry, read from front to back without the central directory. */
class ReadZip {
  public static void main(String[] args) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new FileInputStream(args[0]))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new DigestInputStream(zip, digest).transferTo(OutputStream.nullOutputStream());
        System.out.println(HexFormat.of().formatHex(digest.digest()) + " " + entry.getName());
      }
    }
  }
}
