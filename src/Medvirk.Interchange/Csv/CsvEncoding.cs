using System.Text;

namespace Medvirk.Interchange.Csv;

/// <summary>Finds out how a file's letters are stored: UTF-8 with or without mark, UTF-16 with mark, else Windows-1252.</summary>
public static class CsvEncoding
{
    private const int BlockSize = 65_536;

    /// <summary>Windows-1252: what Danish spreadsheets have written for thirty years.</summary>
    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the whole stream once, in blocks, and rewinds it. Null where it is no text.</summary>
    /// <param name="stream">Seekable.</param>
    public static Encoding? Of(Stream stream)
    {
        stream.Position = 0;
        var block = new byte[BlockSize];
        var read = stream.ReadAtLeast(block, 4, throwOnEndOfStream: false);
        Encoding? found = block switch
        {
            [0xFF, 0xFE, ..] when read >= 2 => Encoding.Unicode,
            [0xFE, 0xFF, ..] when read >= 2 => Encoding.BigEndianUnicode,
            _ => Unmarked(stream, block, read),
        };
        stream.Position = 0;
        return found;
    }

    private static Encoding? Unmarked(Stream stream, byte[] block, int read)
    {
        var decoder = StrictUtf8.GetDecoder();
        var characters = new char[BlockSize + 1];
        var isUtf8 = true;
        for (; read > 0; read = stream.Read(block))
        {
            var bytes = block.AsSpan(0, read);
            if (bytes.Contains((byte)0))
            {
                return null;
            }

            try
            {
                if (isUtf8)
                {
                    decoder.GetChars(bytes, characters, flush: false);
                }
            }
            catch (DecoderFallbackException)
            {
                isUtf8 = false;
            }
        }

        return isUtf8 && IsWhole(decoder) ? Encoding.UTF8 : Windows1252;
    }

    /// <summary>False where the last letter is cut off.</summary>
    private static bool IsWhole(Decoder decoder)
    {
        try
        {
            decoder.GetChars([], new char[4], flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
