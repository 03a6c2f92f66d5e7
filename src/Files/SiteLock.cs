namespace Briefing.Files;

/// <summary>Lets one run at a time write to a site. The system gives it back also where a run is killed.</summary>
public sealed class SiteLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // EAGAIN: another process has the lock.
    private const int Held = 11;

    private readonly FileStream file;

    private SiteLock(FileStream file) => this.file = file;

    /// <summary>
    /// Spares the locks that .NET on Linux asks of the system for every file it opens, some 3 % of a build. To be called before any
    /// file is opened.
    /// </summary>
    public static void LockNothingElse()
    {
        if (OperatingSystem.IsLinux())
            AppContext.SetSwitch("System.IO.DisableFileLocking", true);
    }

    /// <summary>Waits for another run to end.</summary>
    /// <param name="stateFolder">The site's <c>.briefing/</c>, absolute; made where it is missing.</param>
    /// <param name="patience">How long; ten seconds where it is not given.</param>
    /// <exception cref="IOException">Another run is still writing, or the folder cannot be used.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static SiteLock Take(string stateFolder, TimeSpan? patience = null)
    {
        Links.RefuseAt(stateFolder);
        Directory.CreateDirectory(stateFolder);
        var path = Path.Combine(stateFolder, "lock");
        Links.RefuseAt(path);
        for (var left = patience ?? Patience; ; left -= Pause)
        {
            try
            {
                return new(Open(path));
            }
            catch (IOException exception) when (File.Exists(path))
            {
                if (left <= TimeSpan.Zero)
                    throw new IOException("Another build is writing it; run this one again when that is done.", exception);
                Thread.Sleep(Pause);
            }
        }
    }

    private static FileStream Open(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        if (!OperatingSystem.IsLinux())
            return file;
        try
        {
            // FileShare keeps nobody out where nothing is locked; this lock is another, and goes with the process too.
            file.Lock(0, 1);
        }
        catch (IOException exception) when (exception.HResult == Held)
        {
            file.Dispose();
            throw;
        }
        catch (IOException)
        {
            // A file system without locks, as some of networks are: FileShare asks no more of it.
        }
        return file;
    }

    public void Dispose() => file.Dispose();
}
