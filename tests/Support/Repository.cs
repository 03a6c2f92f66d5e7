namespace Briefing.Tests.Support;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Briefing.csproj</c>.</summary>
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Briefing.csproj")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests run below the folder that holds Briefing.csproj.");
    }
}
