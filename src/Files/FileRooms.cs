namespace Briefing.Files;

/// <summary>
/// Room for the contents of files that are all read, in few arrays: else the collector would move each content from one generation
/// to the next, while all threads wait.
/// </summary>
internal sealed class FileRooms
{
    // In bytes.
    private const long LargestArray = 64 * 1024 * 1024;

    private readonly Memory<byte>[] rooms;

    /// <param name="files">As they were found; what has grown since does not fit, and is read into an array of its own.</param>
    public FileRooms(IReadOnlyList<FileTree.Entry> files)
    {
        rooms = new Memory<byte>[files.Count];
        for (int start = 0, end = 0; start < files.Count; start = end)
        {
            long size = 0;
            while (end < files.Count && (size == 0 || size + files[end].Length <= LargestArray))
                size += files[end++].Length;
            if (size <= LargestArray)
                Share(GC.AllocateUninitializedArray<byte>((int)size), files, start, end);
        }
    }

    /// <summary>As long as the file was found; empty where it is to have an array of its own.</summary>
    /// <param name="file">0-based, among the files.</param>
    public Memory<byte> this[int file] => rooms[file];

    private void Share(Memory<byte> array, IReadOnlyList<FileTree.Entry> files, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var length = (int)files[i].Length;
            (rooms[i], array) = (array[..length], array[length..]);
        }
    }
}
