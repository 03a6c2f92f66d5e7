using System.IO.Compression;
using Briefing.Rendering;

namespace Briefing.Publishing;

/// <summary>The whole site in one ZIP file, to be unpacked and opened from disk.</summary>
internal static class SiteArchive
{
    private const int RegularFile = 0x81A4 << 16;

    /// <summary>The earliest time a ZIP file can hold: the same site gives the same bytes at any time.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="folder">The folder that all files are in when the archive is unpacked.</param>
    public static byte[] Pack(GeneratedSite site, string folder)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in site.Files)
            {
                var entry = archive.CreateEntry($"{folder}/{file.Path}", CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                entry.ExternalAttributes = RegularFile;
                using var stream = entry.Open();
                stream.Write(file.Content.Span);
            }
        }
        return bytes.ToArray();
    }
}
